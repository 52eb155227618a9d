"""A walk through every screen and dialog of the window, for looking at each."""

from __future__ import annotations

import time
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from netgrow_desktop.app import network_doors
from netgrow_desktop.ui.examine.find_way import FindWay
from netgrow_desktop.ui.examine.seat_form import SeatForm
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.shell.network_page import (
    BREAKDOWN,
    CAREER,
    CONTACTS,
    DUPLICATES,
    EXAMINE,
    FOLLOW_UPS,
    INTERVIEWS,
    INTRODUCTIONS,
    RECALL,
    SORTING,
    NetworkPage,
)
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.shell.small_pages import show_reminders, show_rhythm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DAY = date(2026, 9, 16)
SIZE = (1280, 800)
SETTLED_S = 1.0
MOST_STEPS = 8
PLACES = {
    "contacts": CONTACTS,
    "breakdown": BREAKDOWN,
    "examine": EXAMINE,
    "follow-ups": FOLLOW_UPS,
    "career": CAREER,
    "recall": RECALL,
    "duplicates": DUPLICATES,
    "sorting": SORTING,
    "interviews": INTERVIEWS,
    "introductions": INTRODUCTIONS,
}
TABLE = "First Name,Last Name,E-mail,Company,Position\n{name},{name},a@x.org,{name},{name}\n,,,,\n{name},,,,\n"


def opened_sample(folder: Path, prepare: Callable[[Path], object] = lambda _: None) -> MainWindow:
    """Give a window on the sample network, with somebody in the panel; *prepare* may change the file before."""
    doors = network_doors(folder)
    doors.create_sample(DAY).close()
    prepare(doors.sample_path)
    window = MainWindow(doors, Session(folder / "window.ini"), folder, lambda: DAY)
    window.resize(*SIZE)
    window.start(doors.sample_path, doors.open(doors.sample_path))
    window.show()
    page = page_of(window)
    page.notices.withdraw("sample")
    people = page.contacts.people
    settle(lambda: people.rowCount() > 0)
    page.contacts.table.go_to(people.id_at(1))
    return window


def page_of(window: MainWindow) -> NetworkPage:
    """Give the open network of a window."""
    assert window.page is not None
    return window.page


def settle(until: Callable[[], bool] = lambda: True) -> None:
    """Wait until *until* holds, and then until what it brought is painted."""
    end = time.monotonic() + 20
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
    end = time.monotonic() + SETTLED_S
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def screens(window: MainWindow, folder: Path, name: str = "Ada") -> Iterator[tuple[str, QWidget]]:
    """Go to each page of the window and open each dialog; gives what it is and what shows it.

    *name* is what people in the imported table are called.
    """
    page = page_of(window)
    for place, number in PLACES.items():
        window.show_tab(number)
        settle()
        yield from scrolled(place, window)
    for period in ("week", "quarter"):
        page.look_back(period)
        settle()
        yield from scrolled(f"{period} in review", window)
    page.write_to(page.contacts.people.id_at(1))
    settle()
    yield "before writing", window
    table = folder / "1.csv"
    table.write_text(TABLE.format(name=name), encoding="utf-8")
    window.import_files([table])
    settle(page.import_page().plan_page.isVisible)
    yield "import", window
    page.import_page().close_import()
    window.show_tab(CONTACTS)
    settle()
    for dialog, act in dialogs(window).items():
        before = open_dialogs()
        act()
        settle(partial(lambda many: len(open_dialogs()) > many, len(before)))
        (shown,) = [each for each in open_dialogs() if each not in before]
        yield dialog, shown
        shown.close()
        settle()


def scrolled(name: str, screen: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Give a screen as it is, and then with what lies further down in it."""
    yield name, screen
    for area in screen.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        for step in range(1, MOST_STEPS):
            if not area.isVisible() or step * area.viewport().height() >= bar.maximum() + area.viewport().height():
                break
            bar.setValue(step * area.viewport().height())
            settle()
            yield f"{name}, further down ({step})", screen
        bar.setValue(0)


def open_dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def dialogs(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Give what opens each dialog, by its name."""
    page, menus = page_of(window), window.menus
    keys = {act.shortcut().toString(QKeySequence.SequenceFormat.PortableText): act for act in page.contacts.actions()}
    return {
        "preferences": window.show_preferences,
        "reminders": lambda: show_reminders(window, window.late.reminders),
        "rhythm": lambda: show_rhythm(window, page, lambda: DAY),
        "about me": menus.about_me.trigger,
        "add a person": page.add_person,
        "quick log": page.log_quickly,
        "plan a follow-up": keys["N"].trigger,
        "log a contact": keys["L"].trigger,
        "export people": menus.export_people.trigger,
        "page setup": menus.page_setup.trigger,
        "history": menus.history.trigger,
        "backups": menus.backups.trigger,
        "print": menus.print.trigger,
        "find a way": FindWay(page.opened.examine().ways, page.lanes, DAY, page).open,
        "a place of one's own": SeatForm(lambda _: "", page).open,
        "help": menus.help.trigger,
        "shortcuts": menus.shortcuts.trigger,
        "about": menus.about.trigger,
        "erasing": lambda: page.erase([page.contacts.people.id_at(1)]),
    }
