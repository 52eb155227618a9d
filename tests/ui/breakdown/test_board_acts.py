"""Sorting and planning by keys and from the menu of a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.ui.breakdown import board_acts
from tests.ui.breakdown.conftest import CTRL, Desk, fill, show_active
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
ADA, BEN, CHI = "Ada Kowalska", "Ben Okoro", "Chí Nguyễn Thị Minh"
SHIFT = Qt.KeyboardModifier.ShiftModifier


class TestKeys:
    """Sorting without a mouse."""

    def test_twenty_people_are_sorted_by_twenty_keys(self, show: Callable[[Network], Desk], network: Network) -> None:
        fill(network, 20)
        desk = show(network)
        keys = [Qt.Key.Key_S, Qt.Key.Key_O, Qt.Key.Key_D, Qt.Key.Key_S] * 5
        for key in keys:
            QTest.keyClick(desk.cards(None), key)
        assert desk.names(None) == []
        assert desk.names(STRATEGIC) == [f"Person {each:02}" for each in range(1, 21) if each % 4 in {0, 1}]
        assert desk.names(OPERATIONAL) == [f"Person {each:02}" for each in range(2, 21, 4)]
        assert desk.names(DEVELOPMENTAL) == [f"Person {each:02}" for each in range(3, 21, 4)]
        assert desk.tab.headline.text() == "All 20 people are sorted"
        assert desk.cards(None).hasFocus()

    def test_keys_come_as_quickly_as_they_like(self, filled_network: Network, qtbot: QtBot) -> None:
        lanes = Lanes()
        desk = Desk(filled_network, lanes)
        qtbot.addWidget(desk.tab)
        show_active(desk.tab, qtbot)
        qtbot.waitUntil(lambda: desk.cards(None).cards.rowCount() == 10)
        before = set(desk.cards(None).cards.ids())
        entries = len(desk.history.entries())
        for _ in range(12):
            # Nothing of what is written or read comes home between these keys.
            QTest.keyClick(desk.cards(None), Qt.Key.Key_D)
        qtbot.waitUntil(lambda: desk.cards(None).cards.rowCount() == 0)
        qtbot.waitUntil(lambda: before <= set(desk.cards(DEVELOPMENTAL).cards.ids()))
        assert len(desk.history.entries()) == entries + len(before)
        lanes.close()

    def test_a_key_that_is_held_down_counts_once(self, desk: Desk) -> None:
        assert [each.text() for each in desk.cards(None).actions() if each.autoRepeat()] == []

    def test_down_skips_and_the_last_card_hands_on_upwards(
        self, show: Callable[[Network], Desk], network: Network
    ) -> None:
        fill(network, 3)
        desk = show(network)
        QTest.keyClick(desk.cards(None), Qt.Key.Key_Down)
        QTest.keyClick(desk.cards(None), Qt.Key.Key_Down)
        QTest.keyClick(desk.cards(None), Qt.Key.Key_S)
        assert desk.selected(None) == ["Person 02"]
        assert desk.names(STRATEGIC) == ["Person 03"]

    def test_several_selected_people_are_sorted_by_one_key(self, desk: Desk) -> None:
        first, second, third = desk.names(None)[:3]
        desk.select(None, first, third)
        QTest.keyClick(desk.cards(None), Qt.Key.Key_O)
        assert {first, third} <= set(desk.names(OPERATIONAL))
        assert desk.selected(None) == [second]

    def test_everybody_in_a_column_is_selected_at_once(self, desk: Desk) -> None:
        desk.select(DEVELOPMENTAL, CHI)
        QTest.keyClick(desk.cards(DEVELOPMENTAL), Qt.Key.Key_A, CTRL)
        QTest.keyClick(desk.cards(DEVELOPMENTAL), Qt.Key.Key_S, SHIFT)
        assert desk.names(DEVELOPMENTAL) == []
        assert len(desk.names(STRATEGIC)) == 21
        assert desk.cards(DEVELOPMENTAL).hint.words.text().startswith("Nobody yet.")

    def test_a_letter_adds_beside_and_takes_out_again(self, desk: Desk) -> None:
        (ben,) = desk.select(OPERATIONAL, BEN)
        QTest.keyClick(desk.cards(OPERATIONAL), Qt.Key.Key_D)
        assert desk.categories(ben) == ["operational", "developmental"]
        assert desk.selected(OPERATIONAL) == [BEN]
        QTest.keyClick(desk.cards(OPERATIONAL), Qt.Key.Key_D)
        assert desk.categories(ben) == ["operational"]

    def test_the_columns_own_letter_takes_out_of_it(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        following = desk.names(STRATEGIC)[1]
        QTest.keyClick(desk.cards(STRATEGIC), Qt.Key.Key_S)
        assert desk.categories(ada) == ["operational"]
        assert desk.selected(STRATEGIC) == [following]

    def test_shift_and_a_letter_moves(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        QTest.keyClick(desk.cards(STRATEGIC), Qt.Key.Key_D, SHIFT)
        assert desk.categories(ada) == ["developmental", "operational"]

    @pytest.mark.parametrize("key", [Qt.Key.Key_U, Qt.Key.Key_Backspace])
    def test_u_and_backspace_take_out_of_the_column(self, desk: Desk, key: Qt.Key) -> None:
        (ben,) = desk.select(OPERATIONAL, BEN)
        QTest.keyClick(desk.cards(OPERATIONAL), key)
        assert desk.categories(ben) == []
        assert BEN in desk.names(None)

    def test_nobody_can_be_taken_out_of_the_undecided(self, desk: Desk) -> None:
        before = desk.names(None)
        entries = len(desk.history.entries())
        QTest.keyClick(desk.cards(None), Qt.Key.Key_U)
        assert desk.names(None) == before
        assert len(desk.history.entries()) == entries

    def test_the_primary_category_is_chosen_by_a_key(self, desk: Desk) -> None:
        (ada,) = desk.select(OPERATIONAL, ADA)
        assert desk.categories(ada) == ["strategic", "operational"]
        QTest.keyClick(desk.cards(OPERATIONAL), Qt.Key.Key_F)
        assert desk.categories(ada) == ["operational", "strategic"]

    def test_arrows_and_tab_go_from_column_to_column(self, desk: Desk) -> None:
        QTest.keyClick(desk.cards(None), Qt.Key.Key_Right)
        assert desk.cards(STRATEGIC).hasFocus()
        assert desk.selected(STRATEGIC) == [ADA]
        assert desk.selected(None) == []
        QTest.keyClick(desk.cards(STRATEGIC), Qt.Key.Key_Tab)
        assert desk.cards(OPERATIONAL).hasFocus()
        QTest.keyClick(desk.cards(OPERATIONAL), Qt.Key.Key_Left)
        assert desk.cards(STRATEGIC).hasFocus()
        QTest.keyClick(desk.cards(STRATEGIC), Qt.Key.Key_Left)
        QTest.keyClick(desk.cards(None), Qt.Key.Key_Left)
        assert desk.cards(None).hasFocus()

    def test_coming_back_to_a_column_finds_the_card_that_one_left(self, desk: Desk) -> None:
        third = desk.names(None)[2]
        desk.select(None, third)
        QTest.keyClick(desk.cards(None), Qt.Key.Key_Right)
        QTest.keyClick(desk.cards(STRATEGIC), Qt.Key.Key_Left)
        assert desk.selected(None) == [third]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
    def test_enter_and_space_open_the_person(self, desk: Desk, key: Qt.Key) -> None:
        (ben,) = desk.select(OPERATIONAL, BEN)
        spy = QSignalSpy(desk.tab.person_requested)
        QTest.keyClick(desk.cards(OPERATIONAL), key)
        assert [spy.at(each) for each in range(spy.count())] == [[ben]]

    def test_what_became_of_somebody_is_announced(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        said: list[str] = []
        monkeypatch.setattr(board_acts, "announce", lambda _widget, text: said.append(text))
        desk.select(OPERATIONAL, BEN)
        QTest.keyClick(desk.cards(OPERATIONAL), Qt.Key.Key_S)
        desk.select(OPERATIONAL, ADA, BEN)
        QTest.keyClick(desk.cards(OPERATIONAL), Qt.Key.Key_U)
        assert said == ["Ben Okoro is now strategic", "2 people are no longer operational"]

    def test_undo_brings_back_to_the_column(self, desk: Desk) -> None:
        first = desk.names(None)[0]
        QTest.keyClick(desk.cards(None), Qt.Key.Key_S)
        assert first not in desk.names(None)
        desk.undo()
        assert desk.names(None)[0] == first
        assert first not in desk.names(STRATEGIC)
        assert [desk.cards(None).cards.row_of(each) for each in desk.cards(None).selected.ids()] == [0]


class TestMenu:
    """The acts that have words."""

    def test_the_menu_names_every_act_with_its_key(self, desk: Desk) -> None:
        desk.select(STRATEGIC, ADA)
        shown = {
            action.text().replace("&", ""): action.shortcut().toString()
            for action in desk.tab.acts.menu().actions()
            if not action.isSeparator()
        }
        assert shown == {
            "Strategic": "S",
            "Operational": "O",
            "Developmental": "D",
            "Move to operational": "Shift+O",
            "Move to developmental": "Shift+D",
            "Roles": "",
            "Make strategic first": "F",
            "Take out of strategic": "U",
            "Plan a follow-up…": "N",
            "Log contact…": "L",
            "Open in contacts": "Return",
        }

    def test_the_menu_ticks_the_categories_of_everybody_selected(self, desk: Desk) -> None:
        desk.select(OPERATIONAL, ADA)
        actions = desk.tab.acts.menu().actions()
        assert [action.text() for action in actions if action.isChecked()] == ["Strategic", "Operational"]
        desk.select(OPERATIONAL, ADA, BEN)
        actions = desk.tab.acts.menu().actions()
        assert [action.text() for action in actions if action.isChecked()] == ["Operational"]

    def test_the_undecided_can_only_be_sorted(self, desk: Desk) -> None:
        desk.select(None, desk.names(None)[0])
        texts = [each.text() for each in desk.tab.acts.menu().actions()]
        assert not any("first" in text or "Take out" in text or "Move" in text for text in texts)

    def test_a_follow_up_is_planned_from_a_card(self, desk: Desk) -> None:
        (ben,) = desk.select(OPERATIONAL, BEN)
        QTest.keyClick(desk.cards(OPERATIONAL), Qt.Key.Key_N)
        form = QApplication.activeWindow() or desk.tab
        plan = next(each for each in form.findChildren(QPushButton) if each.text() == "Plan")
        QTest.mouseClick(plan, Qt.MouseButton.LeftButton)
        assert [each.contact_id for each in desk.follow_ups.due_items(TODAY)] == [ben]
