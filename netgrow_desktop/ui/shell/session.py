"""What the window remembers from one start to the next, in a small file of the person's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication

from netgrow_desktop.ui.language import CHOICES, SYSTEM
from netgrow_desktop.viewmodels.habits import Habits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow

    from netgrow_desktop.ui.settings.settings_dialog import Settings
    from netgrow_desktop.ui.theme import ThemeMode

MOST_RECENT = 8
MODES = ("light", "dark", "system")
WEEKS = {"monday": 0, "saturday": 5, "sunday": 6}
ORDERS = {"day": True, "month": False}
"""How the file names what the owner chose of days; anything else is as usual."""
DEFAULT_SIZE = QSize(1280, 800)
# What the frame that the desktop draws around a window may take, its title bar above all.
FRAME = QSize(16, 40)
# What a panel of the desktop may take of a screen that seems to have none: not every desktop tells of it.
PANEL = QSize(0, 48)
# So much of the window must lie on a screen that it can be caught with the mouse.
CATCHABLE = 64


class Session:
    """Reads and writes the file; whatever is damaged or missing in it counts as never set."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        self.before_defaults: Settings | None = None
        """What was chosen before the defaults were restored, as long as that can be taken back."""

    def text(self, key: str, default: str = "") -> str:
        """Give a remembered text."""
        value = self._settings.value(key)
        return value if isinstance(value, str) else default

    def texts(self, key: str) -> list[str]:
        """Give a remembered list of texts."""
        value = self._settings.value(key)
        if isinstance(value, str):
            return [value]
        return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Give a remembered yes or no."""
        return {"true": True, "false": False}.get(self.text(key).lower(), default)

    def values(self, key: str) -> dict[str, object]:
        """Give remembered values with their names."""
        try:
            found = json.loads(self.text(key, "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def put_values(self, key: str, values: Mapping[str, object]) -> None:
        """Remember values, which JSON can hold, with their names."""
        self.put(key, json.dumps(values))

    def put(self, key: str, value: str | list[str] | bool) -> None:
        """Remember a text, a list of texts, or a yes or no."""
        self._settings.setValue(key, str(value).lower() if isinstance(value, bool) else value)

    def save(self) -> None:
        """Write what is remembered to the file now; a file that cannot be written is no reason to stop."""
        self._settings.sync()

    def appearance(self) -> ThemeMode:
        """Give the chosen appearance, ``system`` if none was chosen."""
        mode = self.text("window/appearance")
        return cast("ThemeMode", mode) if mode in MODES else "system"

    def contrast(self) -> bool:
        """Tell whether high contrast was chosen, whatever the system says."""
        return self.flag("window/contrast")

    def language(self) -> str:
        """Give the chosen language by its code, ``system`` if none was chosen."""
        choice = self.text("window/language")
        return choice if choice in CHOICES else SYSTEM

    def habits(self) -> Habits:
        """Give how days are written, as far as that was chosen."""
        return Habits(WEEKS.get(self.text("dates/week")), ORDERS.get(self.text("dates/order")))

    def put_habits(self, habits: Habits) -> None:
        """Remember how days are written."""
        self.put("dates/week", next((name for name, day in WEEKS.items() if day == habits.first_weekday), ""))
        self.put("dates/order", next((name for name, first in ORDERS.items() if first == habits.day_first), ""))

    def last_network(self) -> Path | None:
        """Give the network that was open last."""
        text = self.text("network/last")
        return Path(text) if text else None

    def recent_networks(self) -> list[Path]:
        """Give the networks that were opened lately, newest first."""
        return [Path(text) for text in self.texts("network/recent") if text]

    def remember_network(self, path: Path) -> None:
        """Open *path* at the next start, and put it at the head of the recent ones."""
        self.put("network/last", str(path))
        recent = [path, *(each for each in self.recent_networks() if each != path)]
        self.put("network/recent", [str(each) for each in recent[:MOST_RECENT]])

    def forget_network(self, path: Path) -> None:
        """Take *path* out of what is remembered: it is gone."""
        self.put("network/recent", [str(each) for each in self.recent_networks() if each != path])
        if self.last_network() == path:
            self.put("network/last", "")

    def place_window(self, window: QMainWindow) -> None:
        """Put the window where it was, or in the middle of the first screen if that place is gone.

        It is never larger than its screen, also where the screen became smaller.
        """
        geometry = self._settings.value("window/geometry")
        if (
            isinstance(geometry, QByteArray)
            and window.restoreGeometry(geometry)
            and on_a_screen(window.frameGeometry())
        ):
            if not (window.isMaximized() or window.isFullScreen()):
                window.resize(fitting(window.size(), window.screen().availableGeometry().size()))
            return
        primary = QGuiApplication.primaryScreen()
        screen = primary.availableGeometry()
        window.resize(first_size(primary.size(), screen.size()))
        frame = window.frameGeometry()
        frame.moveCenter(screen.center())
        window.move(max(frame.left(), screen.left()), max(frame.top(), screen.top()))

    def keep_window(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        self._settings.setValue("window/geometry", window.saveGeometry())


def fitting(wished: QSize, room: QSize) -> QSize:
    """Give the size of a window that fits on a screen together with its frame."""
    return wished.boundedTo(room - FRAME)


def first_size(screen: QSize, available: QSize) -> QSize:
    """Give the size of the first window on a screen, of which so much is *available* beside the desktop's panels."""
    return fitting(DEFAULT_SIZE, available if available != screen else available - PANEL)


def on_a_screen(frame: QRect) -> bool:
    """Tell whether enough of the window's upper edge lies on a screen that there is."""
    title_bar = QRect(frame.left(), frame.top(), frame.width(), CATCHABLE)
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(title_bar)
        if seen.width() >= 2 * CATCHABLE and seen.height() >= CATCHABLE // 2:
            return True
    return False
