"""Two minutes in the morning: from a due item to the card, a draft, a note and the next person, counted in keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.contacts import Email
from netgrow_desktop.ui.before_writing.before_writing_page import BeforeWritingPage
from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
from netgrow_desktop.ui.shell.network_page import CONTACTS, FOLLOW_UPS
from tests.journeys.conftest import TODAY, connections

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QUrl

    from tests.journeys.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """Presses keys where the keyboard is, and counts them; typed words count as one."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.count = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.desk.wait(self.desk.come_to_the_front)
        QTest.keyClick(QApplication.focusWidget() or self.desk.window, key, modifier)
        self.count += 1

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.desk.window, words)
        self.count += 1


@pytest.fixture
def drafts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the links that the person's own programs were asked to open."""
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode("ascii"))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return opened


def test_from_a_due_item_to_logged_and_next_in_at_most_six_keys(desk: Desk, drafts: list[str], tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == 5)
    opened = desk.page.opened
    first, second = desk.page.contacts.people.id_at(0), desk.page.contacts.people.id_at(1)
    for person in (first, second):
        desk.page.lanes.write(partial(opened.follow_ups.plan, [person], TODAY, "Write"))
    desk.page.lanes.write(lambda: opened.contacts.change_values(first, "emails", [Email("ada@northwind.example")]))
    desk.window.show_tab(FOLLOW_UPS)
    calendar = desk.page.findChild(FollowUpsTab)
    assert calendar is not None
    desk.wait(lambda: calendar.card.shown() == (first,))
    calendar.setFocus()
    keys = Keys(desk)

    keys.press(Qt.Key.Key_B, CONTROL)
    page = None

    def shows(person: int) -> bool:
        nonlocal page
        page = desk.page.findChild(BeforeWritingPage)
        return page is not None and page.person() == person and page.log.line.hasFocus()

    desk.wait(lambda: shows(first))
    keys.press(Qt.Key.Key_M, CONTROL)
    desk.wait(lambda: len(drafts) == 1)
    keys.type("no agenda, she is well")
    keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: shows(second))

    assert keys.count <= 6
    assert drafts[0].startswith("mailto:ada@northwind.example?subject=")
    (noted,) = opened.contacts.timeline(first)
    assert noted.note == "no agenda, she is well"
    assert opened.follow_ups.due_count(TODAY) == 1

    # LinkedIn told no address of the second one: the text is copied.
    keys.count = 0
    keys.press(Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    desk.wait(lambda: "Copied" in page.draft.told.text() if page else False)
    keys.press(Qt.Key.Key_Return)
    assert page is not None
    desk.wait(page.is_over)
    assert keys.count <= 6
    desk.wait(lambda: opened.follow_ups.due_count(TODAY) == 0)

    keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.page.place() == FOLLOW_UPS)
    desk.undo()
    desk.wait(lambda: opened.follow_ups.due_count(TODAY) == 1)


def test_the_card_opens_from_the_panel_and_from_the_table_and_leads_back(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.wait(lambda: desk.people() == 5)
    contacts = desk.page.contacts
    first, second = contacts.people.id_at(0), contacts.people.id_at(1)
    contacts.table.go_to(first)
    desk.wait(lambda: contacts.panel.shown() == (first,))

    contacts.panel.page.next_steps.write_button.click()
    page = desk.page.findChild(BeforeWritingPage)
    assert page is not None
    desk.wait(lambda: page.person() == first)
    desk.wait(page.log.line.hasFocus)
    Keys(desk).press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.page.place() == CONTACTS)

    contacts.table.go_to(second)
    desk.wait(lambda: contacts.panel.shown() == (second,))
    contacts.table.setFocus()
    Keys(desk).press(Qt.Key.Key_W)
    desk.wait(lambda: page.person() == second)

    # Whom one searches for is whom it is about, also before the search has answered.
    Keys(desk).press(Qt.Key.Key_Escape)
    desk.wait(lambda: desk.page.place() == CONTACTS)
    keys = Keys(desk)
    keys.press(Qt.Key.Key_F, CONTROL)
    keys.type("Ben Okoro")
    keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: contacts.people.rowCount() == 1 and contacts.panel.shown() == (contacts.people.id_at(0),))
    contacts.table.clearSelection()
    keys.press(Qt.Key.Key_B, CONTROL)
    desk.wait(lambda: page.person() == contacts.people.id_at(0))
