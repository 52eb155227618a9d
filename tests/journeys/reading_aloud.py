"""Reads what a screen reader is told of each screen of the program, over the accessibility bus (AT-SPI 2).

Run on a session bus of its own. Prints a line of JSON for each screen: its name, how many controls it has, and those
of which a screen reader could not say what they are called or what they are: ``[screen, controls, [[role, where],
...]]``. Then come the days of the month, as its table says them, ``["days", [text, ...]]``, and what was said by
itself meanwhile: ``["announced", [text, ...]]``.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney.io.blocking import DBusConnection

REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"
# Numbers of states, from AT-SPI's list of them (Accessibility_State).
FOCUSABLE, SHOWING = 11, 25
ROWS_READ = 40
"""So many children of one thing are read: a table's cells are alike."""
SAYING_NOTHING = {"filler", "unknown", "invalid"}
"""Roles that tell nobody what a control is for."""
NOT_TO_BE_NAMED = {"frame", "dialog", "menu bar", "popup menu", "table cell", "cell"}
"""Windows and menus say what is in them, and a cell may be empty."""


class Thing(NamedTuple):
    """Something that a screen reader can speak of."""

    bus: str
    path: str


class Reader:
    """Asks the accessibility bus as a screen reader does."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            launcher = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            (address,) = session.send_and_get_reply(new_method_call(launcher, "GetAddress")).body
        self._bus: DBusConnection = open_dbus_connection(address)
        self._ear: DBusConnection = open_dbus_connection(address)
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=REGISTRY[0], interface=REGISTRY[0])
        self._ear.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", ("object:announcement",)))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._ear.send_and_get_reply(message_bus.AddMatch(rule))

    def _ask(self, thing: Thing, what: str) -> Any:
        address = DBusAddress(thing.path, bus_name=thing.bus, interface=ACCESSIBLE)
        return self._bus.send_and_get_reply(new_method_call(address, what)).body[0]

    def name(self, thing: Thing) -> str:
        """Give what the thing is called."""
        address = DBusAddress(thing.path, bus_name=thing.bus, interface=ACCESSIBLE)
        value = self._bus.send_and_get_reply(Properties(address).get("Name")).body[0][1]
        return str(value).strip()

    def role(self, thing: Thing) -> str:
        """Give what kind of thing it is."""
        return str(self._ask(thing, "GetRoleName"))

    def is_in(self, thing: Thing, *states: int) -> bool:
        """Tell whether the thing is in all of these states."""
        low, high = self._ask(thing, "GetState")
        bits = low | high << 32
        return all(bits >> state & 1 for state in states)

    def children(self, thing: Thing) -> list[Thing]:
        """Give what is in the thing."""
        return [Thing(*each) for each in self._ask(thing, "GetChildren")[:ROWS_READ]]

    def announced(self) -> list[str]:
        """Give what programs said by themselves since this was last asked."""
        found = []
        with contextlib.suppress(TimeoutError):
            while True:
                message = self._ear.receive(timeout=0.2)
                if message.header.fields.get(HeaderFields.member) == "Announcement":
                    found.append(str(message.body[3][1]))
        return found

    def windows(self) -> list[Thing]:
        """Give the windows of every program."""
        return [window for program in self.children(Thing(*REGISTRY)) for window in self.children(program)]

    def shown(self, thing: Thing, where: tuple[str, ...] = ()) -> Iterator[tuple[Thing, str, str, tuple[str, ...]]]:
        """Give what is on screen from *thing* down: (thing, role, name, roles and names around it)."""
        role, name = self.role(thing), self.name(thing)
        yield thing, role, name, where
        for child in self.children(thing):
            if self.is_in(child, SHOWING):
                yield from self.shown(child, (*where, f"{role} {name}".strip()))


def faults_of(reader: Reader, title: str) -> tuple[int, list[tuple[str, str]]]:
    """Count the controls on screen in the window of that title, and give those without name or role: (role, where)."""
    controls, faults = 0, []
    for window in reader.windows():
        if reader.name(window) != title:
            continue
        for thing, role, name, where in reader.shown(window):
            if not where:
                continue
            if role in NOT_TO_BE_NAMED or not reader.is_in(thing, FOCUSABLE):
                continue
            controls += 1
            # The text in a spin box is read with it, under its name.
            is_told = name or where[-1].startswith("spin button ")
            if not is_told or role in SAYING_NOTHING:
                faults.append((role, " / ".join((*where[-3:], name))))
    return controls, faults


def days_of(reader: Reader, title: str) -> list[str]:
    """Give what the days of the month are called that the window of that title shows as a table."""
    return [
        name
        for window in reader.windows()
        if reader.name(window) == title
        for _, role, name, where in reader.shown(window)
        if role == "cell" and where[-1].startswith("table September")
    ]


def main(folder: str) -> int:
    reader = Reader()
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.shown_screens", folder],
        env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    days: list[str] = []
    for line in program.stdout:
        name, title = json.loads(line)
        controls, faults = faults_of(reader, title)
        print(json.dumps([name, controls, faults]), flush=True)
        if name == "follow-ups":
            days = days_of(reader, title)
        program.stdin.write("\n")
        program.stdin.flush()
    print(json.dumps(["days", days]), flush=True)
    print(json.dumps(["announced", reader.announced()]), flush=True)
    return program.wait(30)


sys.exit(main(sys.argv[1]))
