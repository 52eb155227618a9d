"""Swim lanes on the board, and roles within a category."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.ui.breakdown.lane_row import LaneRow
from tests.ui.breakdown.conftest import BOTH_ACTIONS, CTRL

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.storage.network import Network
    from netgrow_desktop.ui.breakdown.lane_row import LaneCell
    from tests.ui.breakdown.conftest import Desk

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def firms(network: Network, show: Callable[[Network], Desk]) -> Desk:
    """Give the tab on three people of Northwind, two of Contoso and one of nowhere; the first one is strategic."""
    service = ContactService(network)
    for number, firm in enumerate(("Northwind", "Northwind", "Northwind", "Contoso", "Contoso", "")):
        service.add(ContactDraft(name=f"Person {number}", organization=firm))
    BreakdownService(network).add([1], STRATEGIC)
    return show(network)


def lay_out(desk: Desk, code: str) -> list[LaneRow]:
    """Choose the lanes; gives them from the top."""
    desk.tab.lanes.setCurrentIndex(desk.tab.lanes.findData(code))
    # New cells come into sight with the next round of events.
    QApplication.processEvents()
    return desk.tab.board.lanes.rows()


def cell(row: LaneRow, category: Category | None) -> LaneCell:
    return next(each for each in row.cells if each.category is category)


def names(row: LaneRow, category: Category | None) -> list[str]:
    cards = cell(row, category).cards.cards
    return [cards.text_at(number, 0) for number in range(cards.rowCount())]


def drop(source: LaneCell, target: LaneCell, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Drag what is selected in one cell to another."""
    data = source.cards.cards.mimeData(source.cards.selectionModel().selectedIndexes())
    place, left = QPoint(20, 20), Qt.MouseButton.LeftButton
    QApplication.sendEvent(target, QDragEnterEvent(place, BOTH_ACTIONS, data, left, modifiers))
    QApplication.sendEvent(target, QDropEvent(QPointF(place), BOTH_ACTIONS, data, left, modifiers))


class TestLanes:
    """The largest lanes first, everybody else last; each with its columns."""

    def test_people_stand_in_the_lane_of_their_organisation(self, firms: Desk) -> None:
        rows = lay_out(firms, "organization")
        assert [row.header.text() for row in rows] == ["Northwind", "Contoso", "Everybody else"]
        assert names(rows[0], None) == ["Person 1", "Person 2"]
        assert names(rows[0], STRATEGIC) == ["Person 0"]
        assert names(rows[2], None) == ["Person 5"]
        assert rows[0].header.accessibleName() == "Northwind, 3 people"
        assert rows[0].header.accessibleDescription() == "Undecided 2, Strategic 1, Operational 0, Developmental 0"

    def test_lanes_by_tag_follow_a_new_tag(self, firms: Desk) -> None:
        assert [row.header.text() for row in lay_out(firms, "tag")] == ["Everybody else"]
        firms.lanes.write(lambda: firms.contacts.add_tag([1, 2], "choir"))
        rows = firms.tab.board.lanes.rows()
        assert [row.header.text() for row in rows] == ["choir", "Everybody else"]

    def test_a_folded_lane_asks_nothing_and_unfolds_by_its_line(self, firms: Desk) -> None:
        for number in range(2):
            for firm in ("Adatum", "Fabrikam"):
                firms.contacts.add(ContactDraft(name=f"{firm} {number}", organization=firm))
        rows = lay_out(firms, "organization")
        last = rows[-1]
        assert not last.is_open()
        assert last.cells == []
        last.header.click()
        assert names(last, None) == ["Person 5"]
        rows[0].header.click()
        assert not rows[0].is_open()
        assert all(each not in firms.tab.board.places() for each in rows[0].cells)

    def test_a_lane_that_was_folded_shows_what_changed_meanwhile(self, firms: Desk) -> None:
        first = lay_out(firms, "organization")[0]
        first.header.click()
        firms.lanes.write(lambda: firms.breakdown.add([2], STRATEGIC))
        first.header.click()
        assert names(first, STRATEGIC) == ["Person 0", "Person 1"]
        assert names(first, None) == ["Person 2"]

    def test_lanes_come_and_go_with_the_search(self, firms: Desk) -> None:
        lay_out(firms, "organization")
        for text in ("contoso", "nobody", "northwind", ""):
            firms.tab.search.text_settled.emit(text)
        rows = firms.tab.board.lanes.rows()
        assert [row.header.text() for row in rows] == ["Northwind", "Contoso", "Everybody else"]
        assert len(firms.tab.board.lanes.findChildren(LaneRow)) == 3

    def test_a_key_sorts_in_its_lane_and_the_counts_follow(self, firms: Desk) -> None:
        rows = lay_out(firms, "organization")
        cards = cell(rows[0], None).cards
        cards.enter()
        QTest.keyClick(cards, Qt.Key.Key_O)
        assert names(rows[0], OPERATIONAL) == ["Person 1"]
        assert "Operational 1" in rows[0].header.accessibleDescription()
        assert firms.tab.board.active() is cell(rows[0], None)

    def test_arrows_lead_from_cell_to_cell_and_from_lane_to_lane(self, firms: Desk) -> None:
        rows = lay_out(firms, "organization")
        cards = cell(rows[0], None).cards
        cards.enter()
        QTest.keyClick(cards, Qt.Key.Key_Right)
        assert firms.tab.board.active() is cell(rows[0], STRATEGIC)
        QTest.keyClick(cell(rows[0], STRATEGIC).cards, Qt.Key.Key_Down)
        assert firms.tab.board.active() is cell(rows[1], STRATEGIC)
        QTest.keyClick(cell(rows[1], STRATEGIC).cards, Qt.Key.Key_Up)
        assert firms.tab.board.active() is cell(rows[0], STRATEGIC)

    def test_several_people_are_dragged_within_a_lane_and_across_lanes(self, firms: Desk) -> None:
        rows = lay_out(firms, "organization")
        source = cell(rows[0], None)
        source.cards.enter()
        source.cards.selectAll()
        drop(source, cell(rows[0], DEVELOPMENTAL))
        assert names(rows[0], DEVELOPMENTAL) == ["Person 1", "Person 2"]
        assert cell(rows[0], DEVELOPMENTAL).cards.selected.count() == 2
        drop(cell(rows[0], DEVELOPMENTAL), cell(rows[1], STRATEGIC), CTRL)
        assert firms.categories(2) == ["developmental", "strategic"]
        assert names(rows[0], STRATEGIC) == ["Person 0", "Person 1", "Person 2"]
        assert names(rows[1], STRATEGIC) == []

    def test_the_search_keeps_to_lanes_with_somebody(self, firms: Desk) -> None:
        lay_out(firms, "organization")
        firms.tab.search.text_settled.emit("contoso")
        rows = firms.tab.board.lanes.rows()
        assert [row.header.text() for row in rows] == ["Contoso"]
        assert names(rows[0], None) == ["Person 3", "Person 4"]

    def test_without_lanes_the_columns_are_there_again(self, firms: Desk) -> None:
        lay_out(firms, "organization")
        firms.tab.order.setCurrentIndex(1)
        lay_out(firms, "")
        assert not firms.tab.board.has_lanes()
        assert firms.cards(None).isVisible()
        assert len(firms.names(None)) == 5
        assert firms.cards(None).cards.query().sort == "last_contact"

    def test_a_lane_name_is_shown_letter_by_letter(self, network: Network, show: Callable[[Network], Desk]) -> None:
        for number in range(2):
            ContactService(network).add(ContactDraft(name=f"Person {number}", organization="<b>Co</b>\u202e"))
        (row,) = lay_out(show(network), "organization")
        assert row.header.text() == "<b>Co</b>"


class TestRoles:
    """What people are within a category."""

    def test_the_menu_offers_the_roles_of_the_column_and_ticks_those_that_all_have(self, firms: Desk) -> None:
        firms.select(STRATEGIC, "Person 0")
        assert [each.text() for each in firms.tab.acts.roles_menu().actions()] == ["&1  Trend-spotter", "&2  Planner"]
        firms.tab.acts.roles_menu().actions()[1].trigger()
        assert firms.contacts.contact(1).roles == (Role.PLANNER,)
        assert [each.isChecked() for each in firms.tab.acts.roles_menu().actions()] == [False, True]
        firms.tab.acts.roles_menu().actions()[1].trigger()
        assert firms.contacts.contact(1).roles == ()

    def test_a_card_says_the_roles_in_its_own_column(self, firms: Desk) -> None:
        firms.lanes.write(lambda: firms.breakdown.set_roles([1], Role.PLANNER, has=True))
        firms.lanes.write(lambda: firms.breakdown.set_roles([1], Role.MENTOR, has=True))
        cards = firms.cards(STRATEGIC).cards
        assert cards.text_at(0, 2) == "Planner · Not in touch yet"

    def test_r_opens_the_roles_for_everybody_selected_but_not_for_the_undecided(self, firms: Desk) -> None:
        firms.select(STRATEGIC, "Person 0")
        QTest.keyClick(firms.cards(STRATEGIC), Qt.Key.Key_R)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClick(menu, Qt.Key.Key_1)
        assert firms.contacts.contact(1).roles == (Role.TREND_SPOTTER,)
        firms.undo()
        assert firms.contacts.contact(1).roles == ()
        firms.select(None, "Person 1")
        QTest.keyClick(firms.cards(None), Qt.Key.Key_R)
        assert QApplication.activePopupWidget() is None
