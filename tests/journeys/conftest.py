"""The real window on real files with real threads, and files as people bring them."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from netgrow_desktop.app import network_doors
from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.ui.importing.import_page import ImportPage
    from netgrow_desktop.ui.shell.network_page import NetworkPage

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = date(2026, 9, 16)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
PEOPLE = (
    ("Ada", "Kowalska", "Northwind", "Chief Financial Officer"),
    ("Ben", "Okoro", "Contoso", "Partner"),
    ("Chí", "Nguyễn", "Đông Hải", "Head of Research"),
    ("Jürgen", "Weiß", "Weiß & Söhne", "Geschäftsführer"),
    ("فاطمة", "الزهراء", "شركة النخيل", "Buyer"),
)


class Desk:
    """Somebody at the window: what they do, and what they wait for."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.problems: list[BaseException] = []

    @property
    def page(self) -> NetworkPage:
        """The open network."""
        assert self.window.page is not None
        return self.window.page

    @property
    def importing(self) -> ImportPage:
        """The import that is under way."""
        return self.page.import_page()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(self.problems) or condition(), timeout=20_000)
        assert self.problems == []

    def drag(self, paths: Sequence[Path], mime: QMimeData | None = None, on: QObject | None = None) -> QMimeData:
        """Drag files over the middle of the window, as the system tells of it; *on* tells a widget itself."""
        data = mime or QMimeData()
        if mime is None:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        enter = QDragEnterEvent(
            self.middle(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(on or self.window.windowHandle(), enter)
        return data

    def drop(self, paths: Sequence[Path], mime: QMimeData | None = None, on: QObject | None = None) -> bool:
        """Drop files on the middle of the window; gives whether they were taken."""
        data = self.drag(paths, mime, on)
        event = QDropEvent(
            QPointF(self.middle()),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(on or self.window.windowHandle(), event)
        return event.isAccepted()

    def middle(self) -> QPoint:
        return self.window.rect().center()

    def import_(self, paths: Sequence[Path]) -> None:
        """Drop files, confirm, and go to the people who came."""
        self.drop(paths)
        self.wait(lambda: self.importing.stage is Stage.DECIDING)
        self.importing.plan_page.primary.click()
        self.wait(lambda: self.importing.stage is Stage.DONE)
        self.importing.close_import()

    def people(self) -> int:
        """Give how many people the contacts tab shows."""
        return self.page.contacts.people.rowCount()

    def toasts(self) -> list[str]:
        """Give what the notices say."""
        return [toast.text for toast in self.window.toasts.toasts()]

    def come_to_the_front(self) -> bool:
        """Ask for the keyboard; gives whether the window has it, without which no key does anything."""
        self.window.activateWindow()
        return self.window.isActiveWindow()

    def wait_for_toast(self, text: str) -> None:
        """Wait until a notice says exactly this."""
        self.wait(lambda: text in self.toasts())

    def undo(self) -> str:
        """Undo once from the menu; gives what the menu called it."""
        undo, history = self.window.menus.undo, self.page.opened.history

        def names_the_newest() -> bool:
            newest = history.next_undo()
            return newest is not None and undo.text().endswith(words(newest.name).replace("&", "&&"))

        self.wait(lambda: undo.isEnabled() and names_the_newest())
        name = undo.text().replace("&", "")
        undo.trigger()
        self.wait(lambda: undo.text().replace("&", "") != name)
        return name


def open_window(folder: Path) -> MainWindow:
    """Give a window whose networks and settings are in *folder*, without a network yet."""
    window = MainWindow(network_doors(folder), Session(folder / "window.ini"), folder / "log", lambda: TODAY)
    window.resize(1280, 800)
    return window


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """Give the environment of an X display of one's own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1300x800x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    server.terminate()
    server.wait(10)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Give a window with a new, empty network of one's own."""
    apply_theme(qapp, "light")
    folder = tmp_path / "data"
    folder.mkdir()
    doors = network_doors(folder)
    window = open_window(folder)
    window.start(doors.own_path, doors.open_own())
    window.show()
    made = Desk(window, qtbot)
    made.wait(made.come_to_the_front)
    made.page.broke.connect(made.problems.append)
    made.wait(lambda: window.status.count_text() == "0 people")
    yield made
    window.close()
    assert made.problems == []


def connections(path: Path, people: Sequence[tuple[str, str, str, str]] = PEOPLE, *, extra: int = 0) -> Path:
    """Write a LinkedIn Connections.csv of these people and of *extra* numbered ones."""
    lines = [
        f"{given},{family},https://www.linkedin.com/in/{number}-{given.lower()},,{firm},{role},08 Feb 2026"
        for number, (given, family, firm, role) in enumerate(people)
    ]
    lines += [
        f"Person{number},Numbered,https://www.linkedin.com/in/numbered-{number},,Firm {number % 50},Role,08 Feb 2026"
        for number in range(extra)
    ]
    path.write_text(PREAMBLE + "\n".join([HEADER, *lines, ""]), encoding="utf-8")
    return path
