"""Twenty people sorted by keyboard alone, in the whole window: back, later, several, undo, and all of one reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.ui.breakdown.breakdown_tab import BreakdownTab
from netgrow_desktop.ui.breakdown.sorting_page import BY_REASON, SortingPage
from netgrow_desktop.ui.shell.network_page import BREAKDOWN, SORTING
from tests.journeys.conftest import connections

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import Desk

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
STRANGERS = tuple((f"Stranger{number}", "Numbered", f"Firm {number}", "") for number in range(8))
COACHES = tuple((f"Coach{number}", "Numbered", f"School {number}", "Coach") for number in range(12))


class Sorter:
    """Somebody who sorts and touches nothing but keys."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.wait(desk.come_to_the_front)
        focused = QApplication.focusWidget()
        keys = CTRL | SHIFT
        QTest.keyClick(focused if focused is not None else desk.window, Qt.Key.Key_S, keys)
        desk.wait(lambda: desk.page.place() == SORTING)
        found = desk.window.findChild(SortingPage)
        assert isinstance(found, SortingPage)
        self.page = found
        desk.wait(lambda: found.session.card() is not None and found.desk.hasFocus())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key once the person is on the screen."""
        self.desk.wait(lambda: self.page.session.card() is not None or self.page.is_over())
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)

    def name(self) -> str:
        """Give who is on the screen."""
        self.desk.wait(lambda: self.page.session.card() is not None)
        return self.page.desk.card.name.text()

    def categories(self, name: str) -> tuple[Category, ...]:
        """Give the categories of somebody as the file has them."""
        opened = self.desk.page.opened
        (contact_id,) = opened.contacts.find(ContactQuery(text=name))
        return opened.breakdown.memberships([contact_id])[contact_id]

    def sorted_people(self) -> int:
        """Count who is sorted in the file."""
        return self.desk.page.opened.breakdown.breakdown().sorted_people


def test_twenty_people_are_sorted_by_keyboard_alone(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv", (*STRANGERS, *COACHES))])
    desk.wait(lambda: desk.people() == 20)
    sorter = Sorter(desk)
    assert sorter.page.progress() == "0 of 20 people sorted"

    # Eight by hand: one at once, one in two categories, one of them a key person, one later, one back and again.
    seen = [sorter.name()]
    sorter.press(Qt.Key.Key_S)
    seen.append(sorter.name())
    sorter.press(Qt.Key.Key_O, SHIFT)
    sorter.press(Qt.Key.Key_K)
    sorter.press(Qt.Key.Key_D)
    later = sorter.name()
    sorter.press(Qt.Key.Key_Space)
    seen.append(sorter.name())
    sorter.press(Qt.Key.Key_D)
    sorter.press(Qt.Key.Key_Backspace)
    assert sorter.name() == seen[2]
    sorter.press(Qt.Key.Key_D)
    sorter.press(Qt.Key.Key_O)
    desk.wait(lambda: sorter.categories(seen[2]) == (OPERATIONAL,))
    assert [sorter.categories(name) for name in seen] == [(STRATEGIC,), (OPERATIONAL, DEVELOPMENTAL), (OPERATIONAL,)]
    assert [*desk.page.opened.contacts.find(ContactQuery(key_people=True))] != []

    # One more, taken back by undo: the same person is on the screen again.
    undone = sorter.name()
    sorter.press(Qt.Key.Key_S)
    desk.wait(lambda: sorter.sorted_people() == 4)
    desk.wait(desk.window.menus.undo.isEnabled)
    sorter.press(Qt.Key.Key_Z, CTRL)
    desk.wait(lambda: sorter.sorted_people() == 3)
    desk.wait(lambda: sorter.name() == undone)
    assert sorter.categories(undone) == ()

    # Everybody whose title says it, at once.
    sorter.press(Qt.Key.Key_G)
    assert sorter.page.way() == BY_REASON
    desk.wait(sorter.page.reasons.reasons.hasFocus)
    sorter.press(Qt.Key.Key_Return)
    ticked = sorter.page.reasons.people.people.count()
    sorter.press(Qt.Key.Key_Return)
    desk.wait(lambda: sorter.sorted_people() == 3 + ticked)
    desk.wait_for_toast(f"Sorted {ticked} people as developmental")
    # The keyboard is still on this page: undo is one key, and so is once more.
    desk.wait(lambda: "developmental" in desk.window.menus.undo.text())
    sorter.press(Qt.Key.Key_Z, CTRL)
    desk.wait(lambda: sorter.sorted_people() == 3)
    desk.wait(lambda: sorter.page.reasons.reasons.hasFocus() and sorter.page.reasons.people.people.count() == ticked)
    sorter.press(Qt.Key.Key_Return)
    sorter.press(Qt.Key.Key_Return)
    desk.wait(lambda: sorter.sorted_people() == 3 + ticked)
    sorter.press(Qt.Key.Key_Escape)

    # The rest one by one; whoever was put off comes last.
    desk.wait(lambda: sorter.page.session.progress() == (3 + ticked, 20))
    rest = []
    while not sorter.page.is_over():
        rest.append(sorter.name())
        sorter.press(Qt.Key.Key_S)
    desk.wait(lambda: sorter.sorted_people() == 20)
    assert rest[-1] == later
    sorter.press(Qt.Key.Key_Escape)
    assert desk.page.place() == BREAKDOWN


def test_the_board_opens_the_session_and_it_goes_on_where_one_left(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv", STRANGERS)])
    desk.wait(lambda: desk.people() == len(STRANGERS))
    desk.window.show_tab(BREAKDOWN)
    board = desk.window.findChild(BreakdownTab)
    assert isinstance(board, BreakdownTab)
    desk.wait(lambda: board.sort.text() == "Sort 8 undecided people")
    board.sort.click()
    page = desk.window.findChild(SortingPage)
    assert isinstance(page, SortingPage)
    desk.wait(lambda: page.session.card() is not None and page.desk.hasFocus())
    QTest.keyClick(page.desk, Qt.Key.Key_O)
    desk.wait(lambda: page.session.card() is not None)
    following = page.session.current()
    QTest.keyClick(page.desk, Qt.Key.Key_Escape)
    assert desk.page.place() == BREAKDOWN
    desk.wait(lambda: board.sort.text() == "Sort 7 undecided people")
    board.sort.click()
    desk.wait(lambda: page.session.current() == following and page.desk.hasFocus())
    assert page.progress() == "1 of 8 people sorted"
