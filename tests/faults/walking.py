"""Going through the whole window with a hostile network: every page, menu, dialog, tooltip and report is shown.

``python -m tests.faults.walking FOLDER [--thorough] [--watched]`` prints what was shown, and whether the
file that people are named for was opened, by whichever thread. Who tries to reach the internet is ended by the system.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import struct
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QHelpEvent, QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QStyledItemDelegate,
    QTableView,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from netgrow_desktop.app import application, network_doors
from netgrow_desktop.background.garbage import collect_between_events
from netgrow_desktop.reports.paper import usual_page
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.self_test import load_summary, wait_until
from netgrow_desktop.ui.shell import network_page
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.theme import apply_theme
from tests.faults.cut_off import forbid_the_internet
from tests.faults.hostile_network import TODAY, make_hostile_network, markup
from tests.faults.tracing import be_watched

if TYPE_CHECKING:
    from collections.abc import Iterator

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067]")
"""Signs that the program takes out of what it shows; U+2068 and U+2069 it puts around a name itself."""
_IN_OPEN, _IN_NONBLOCK = 0x20, 0x800
PAGES = (
    "CONTACTS",
    "BREAKDOWN",
    "EXAMINE",
    "FOLLOW_UPS",
    "CAREER",
    "RECALL",
    "DUPLICATES",
    "SORTING",
    "BEFORE_WRITING",
    "INTERVIEWS",
    "LOOKING_BACK",
    "INTRODUCTIONS",
)
_SETTLED_S = 0.1
_MOST_BUTTONS = 40
_ROWS_HOVERED = 8
_NEVER_PRESSED = frozenset({"quit", "full_screen", "open_network", "new_network"})
"""Acts that end the walk, or show nothing but the system's own dialog for files."""


class Canary:
    """A file that nobody has a reason to open, watched by the system (inotify(7)) for whoever does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir()
        path.write_bytes(b"GIF89a")
        libc = ctypes.CDLL(None, use_errno=True)
        self._queue = libc.inotify_init1(_IN_NONBLOCK)
        assert libc.inotify_add_watch(self._queue, os.fsencode(path), _IN_OPEN) > 0

    def times_opened(self) -> int:
        """Give how often the file was opened since this was asked last."""
        try:
            found = os.read(self._queue, 1 << 16)
        except BlockingIOError:
            return 0
        return len(found) // struct.calcsize("iIII")


class Links(QObject):
    """Takes the addresses that the window opens, in place of the person's own programs."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []
        for scheme in ("http", "https", "mailto", "tel", "file"):
            # Its type says bytes, the call takes nothing but a str.
            set_handler: Any = QDesktopServices.setUrlHandler
            set_handler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        """Note an address."""
        self.taken.append(address.toString())


class Painted:
    """What is written on the screen: by painters from Python, and by the labels, buttons and lists of Qt."""

    def __init__(self) -> None:
        self.steering: set[str] = set()
        painter: Any = QPainter
        draw = painter.drawText

        def listening(self_: QPainter, *arguments: object) -> object:
            self.hear("a painter", *(each for each in arguments if isinstance(each, str)))
            return draw(self_, *arguments)

        painter.drawText = listening

    def hear(self, who: str, *texts: str) -> None:
        """Note a text with signs in it that turn or steer the line around it."""
        self.steering.update(f"{who}: {text[:200]!r}" for text in texts if STEERING.search(text))

    def look_at(self, widget: QWidget) -> None:
        """Note what a widget of Qt shows by itself."""
        who = f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        self.hear(who, widget.toolTip(), widget.windowTitle(), *(each.text() for each in widget.actions()))
        if isinstance(widget, QLabel | QAbstractButton):
            self.hear(who, widget.text())
        if isinstance(widget, QAbstractItemView) and type(widget.itemDelegate()) is QStyledItemDelegate:
            model = widget.model()
            columns = widget.horizontalHeader().count() if isinstance(widget, QTableView) else 1
            for row in range(min(model.rowCount(QModelIndex()), _ROWS_HOVERED)):
                self.hear(who, *(str(model.index(row, column).data() or "") for column in range(columns)))


class Walk:
    """Who goes through the window, and what they saw."""

    def __init__(self, folder: Path, canary: Canary, *, thorough: bool) -> None:
        self.canary = canary
        self.painted = Painted()
        self.thorough = thorough
        self.shown: dict[str, int] = {}
        self.opened: list[str] = []
        self.dialogs: set[str] = set()
        doors = network_doors(folder)
        self.window = MainWindow(doors, Session(folder / "window.ini"), folder, lambda: TODAY)
        self.window.resize(1280, 800)
        self.window.start(doors.own_path, doors.open(doors.own_path))
        self.window.show()
        self._closer = QTimer()
        self._closer.timeout.connect(self._close_dialogs)
        self._closer.start(50)

    def go(self) -> None:
        """Go through the window, from page to page and from menu to menu."""
        page = self.window.page
        assert page is not None
        wait_until(lambda: page.contacts.people.rowCount() > 0, "the people")
        for name in PAGES:
            self._turn_to(name)
            self.look(name)
            if self.thorough:
                self._press_buttons(name)
        self._turn_to("CONTACTS")
        for row in range(len(markup(self.canary.path)) if self.thorough else 1):
            page.contacts.table.go_to(page.contacts.people.id_at(row))
            self.look(f"person {row}")
        self._menus()
        self._report()
        self.window.close()
        settle()

    def look(self, where: str, only: QWidget | None = None) -> None:
        """Paint everything, and ask each widget and item for its tooltip; note whether the file was opened."""
        # Where the program was last, should the system end it.
        print(where, file=sys.stderr, flush=True)
        settle()
        count = 0
        for each in visible_widgets() if only is None else [only]:
            if not isValid(each):
                # Asking for a tooltip may have made a page put itself together anew.
                continue
            count += 1
            self.painted.look_at(each)
            if isinstance(each, QAbstractItemView):
                self._hover_items(each)
            else:
                hover(each, each.rect().center())
        for each in QApplication.topLevelWidgets() if only is None else [only]:
            if isValid(each) and each.isVisible():
                each.grab()
        settle()
        self.shown[where] = count
        if self.canary.times_opened():
            self.opened.append(where)

    def _hover_items(self, view: QAbstractItemView) -> None:
        model = view.model()
        columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
        for row in range(min(model.rowCount(QModelIndex()), _ROWS_HOVERED)):
            for column in range(columns):
                rect = view.visualRect(model.index(row, column))
                if rect.isValid() and view.viewport().rect().intersects(rect):
                    hover(view.viewport(), rect.center())

    def _turn_to(self, name: str) -> None:
        self.window.show_tab(vars(network_page)[name])
        settle(_SETTLED_S)

    def _press_buttons(self, name: str) -> None:
        """Press what can be pressed on a page, one after the other, and look at what it shows."""
        pressed: set[str] = set()
        for _ in range(_MOST_BUTTONS):
            button = next((each for each in _buttons(self.window) if _named(each) not in pressed), None)
            if button is None:
                return
            pressed.add(_named(button))
            what = f"{name}: {_named(button)}"
            button.click()
            self.look(what)
            self._turn_to(name)

    def _menus(self) -> None:
        for menu in self.window.menuBar().findChildren(QMenu):
            menu.aboutToShow.emit()
            menu.popup(QPoint(0, 0))
            self.look(f"menu {menu.title()}", menu)
            menu.close()
        if self.thorough:
            for name, action in vars(self.window.menus).items():
                if hasattr(action, "trigger") and action.isEnabled() and name not in _NEVER_PRESSED:
                    action.trigger()
                    self.look(f"act {name}")

    def _report(self) -> None:
        document = summary_document(load_summary(self.window), usual_page(), words)
        document.as_web()
        QPrinterInfo.availablePrinterNames()
        self.look("report", self.window.status)

    def _close_dialogs(self) -> None:
        """Look at a dialog that waits for an answer, and take none."""
        over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if over is None:
            return
        kind = type(over).__name__
        if kind not in self.dialogs:
            self.dialogs.add(kind)
            self.look(f"dialog {kind}", over)
        if isinstance(over, QDialog):
            over.reject()
        else:
            over.close()


def settle(seconds: float = 0.05) -> None:
    """Let the program answer and paint."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)


def visible_widgets() -> list[QWidget]:
    """Give every widget that is on screen."""
    return [each for each in QApplication.allWidgets() if each.isVisible()]


def hover(widget: QWidget, place: QPoint) -> None:
    """Ask for the tooltip at a place of a widget, as the system does for who rests there."""
    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QCoreApplication.sendEvent(widget, event)
    if QToolTip.isVisible():
        QCoreApplication.processEvents()
        QToolTip.hideText()


def _buttons(window: QWidget) -> Iterator[QAbstractButton]:
    return (each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled())


def _named(button: QAbstractButton) -> str:
    return f"{type(button).__name__} {button.accessibleName() or button.text()}"[:80]


def _is_found_out(canary: Canary) -> bool:
    """Show a name as a label does that nobody told to read no markup; tell whether the file was opened for it."""
    careless = QLabel(markup(canary.path)[0])
    careless.show()
    settle()
    return bool(canary.times_opened())


def main(arguments: list[str]) -> None:
    """Walk and print what was seen."""
    folder = Path(arguments[0])
    canary = Canary(folder / "canary" / "canary.gif")
    # What is named without its folder would be looked for here.
    os.chdir(canary.path.parent)
    app = application()
    (folder / "data").mkdir()
    make_hostile_network(network_doors(folder / "data").own_path, canary.path)
    forbid_the_internet()
    collect_between_events()
    apply_theme(app, "light")
    links = Links()
    walk = Walk(folder / "data", canary, thorough="--thorough" in arguments)
    if "--watched" in arguments:
        be_watched()
    walk.go()
    found: dict[str, object] = {
        "shown": walk.shown,
        "opened": walk.opened,
        "dialogs": sorted(walk.dialogs),
        "links": links.taken,
    }
    found["steering"] = sorted(walk.painted.steering)
    if "--watched" not in arguments:
        found["careless"] = _is_found_out(canary)
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1:])
