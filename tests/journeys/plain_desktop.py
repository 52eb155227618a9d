"""A desktop as far as the session bus goes: it shows notifications, and has a tray with signs of programs in it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message

PATIENCE_S = 30.0
STEP_S = 0.05
NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFIER = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
TRAY = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}


class Notification(NamedTuple):
    """What a program asked to be shown."""

    number: int
    title: str
    text: str
    acts: list[str]


class PlainDesktop:
    """Answers programs while it waits for something."""

    def __init__(self, address: str) -> None:
        self.shown: list[Notification] = []
        self.signs: list[str] = []
        """Who is in the tray, by their names on the bus."""
        self._bus = open_dbus_connection(address)
        for name in (NOTIFICATIONS, WATCHER):
            self._bus.send_and_get_reply(message_bus.RequestName(name))

    def close(self) -> None:
        self._bus.close()

    def wait(self, until: Callable[[], object]) -> None:
        """Serve programs until something is so."""
        end = time.monotonic() + PATIENCE_S
        while not until():
            assert time.monotonic() < end, "the desktop waited in vain"
            self._serve()

    def rest(self, seconds: float) -> None:
        """Serve programs for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._serve()

    def click(self, notification: Notification) -> None:
        """Click on a notification."""
        self._bus.send(new_signal(NOTIFIER, "ActionInvoked", "us", (notification.number, "default")))

    def click_sign(self, sign: str) -> None:
        """Click on a sign in the tray."""
        place = DBusAddress("/StatusNotifierItem", bus_name=sign, interface=ITEM)
        self._bus.send(new_method_call(place, "Activate", "ii", (0, 0)))

    def _serve(self) -> None:
        try:
            message = self._bus.receive(timeout=STEP_S)
        except TimeoutError:
            return
        if message.header.message_type is not MessageType.method_call:
            return
        member = message.header.fields[HeaderFields.member]
        answer = getattr(self, f"_{member.lower()}", None)
        if answer is None:
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        else:
            signature, body = answer(message)
            self._bus.send(new_method_return(message, signature, body))

    # What programs ask, by the names of the methods

    def _getcapabilities(self, _asked: Message) -> tuple[str, tuple[Any, ...]]:
        return "as", (["actions", "body"],)

    def _getserverinformation(self, _asked: Message) -> tuple[str, tuple[Any, ...]]:
        return "ssss", ("Plain desktop", "Test", "1", "1.2")

    def _notify(self, asked: Message) -> tuple[str, tuple[Any, ...]]:
        _program, number, _icon, title, text, acts, _hints, _long = asked.body
        number = number or len(self.shown) + 1
        self.shown.append(Notification(number, title, text, acts))
        return "u", (number,)

    def _closenotification(self, _asked: Message) -> tuple[None, tuple[Any, ...]]:
        return None, ()

    def _registerstatusnotifieritem(self, asked: Message) -> tuple[None, tuple[Any, ...]]:
        self.signs.append(asked.header.fields[HeaderFields.sender])
        return None, ()

    def _get(self, asked: Message) -> tuple[str, tuple[Any, ...]]:
        _interface, name = asked.body
        return "v", (TRAY[name],)

    def _getall(self, _asked: Message) -> tuple[str, tuple[Any, ...]]:
        return "a{sv}", (TRAY,)
