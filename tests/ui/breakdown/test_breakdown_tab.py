"""The whole board: sorting by key and by drag, undo, search, order, counts, and its empty states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import contacts as stored
from netgrow_desktop.ui.breakdown import board_acts
from netgrow_desktop.ui.breakdown.wordings import word_of
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.viewmodels.breakdown import BOARD
from tests.ui.breakdown.conftest import CTRL, Desk, show_active
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
ADA, BEN, CHI = "Ada Kowalska", "Ben Okoro", "Chí Nguyễn Thị Minh"
SHIFT = Qt.KeyboardModifier.ShiftModifier
COPY, MOVE, IGNORE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.IgnoreAction


def fill(network: Network, number: int) -> None:
    """Add people called Person 01, Person 02 and so on, all undecided."""
    with network.writing(Message("journal.import", {"n": number}), Changes.CONTACTS) as transaction:
        for each in range(1, number + 1):
            stored.insert(transaction.connection, ContactDraft(name=f"Person {each:02}"))


class ShownWindows(QObject):
    """Notes which widgets are shown as windows."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._names.append(type(watched).__name__)
        return False


class TestWhatIsShown:
    """What stands on the board before anybody does anything."""

    def test_everybody_stands_in_each_of_their_columns(self, desk: Desk) -> None:
        assert ADA in desk.names(STRATEGIC)
        assert ADA in desk.names(OPERATIONAL)
        assert ADA not in desk.names(DEVELOPMENTAL)
        assert "Maximiliane Freifrau von Hohenstein-Wittgensdorf" in desk.names(None)
        assert sum(len(desk.names(each)) for each in BOARD) == 42 + 1

    def test_counts_and_shares_stand_on_the_columns_and_in_the_table(self, desk: Desk) -> None:
        columns = desk.tab.board.columns
        shown = {each: (columns[each].number.text(), columns[each].share.text()) for each in BOARD}
        assert shown == {
            None: ("10", "24%"),
            STRATEGIC: ("11", "26%"),
            OPERATIONAL: ("12", "29%"),
            DEVELOPMENTAL: ("10", "24%"),
        }
        figures = desk.tab.proportions.table.model()
        rows = [[figures.index(row, column).data() for column in range(3)] for row in range(4)]
        assert rows == [[word_of(each), *shown[each]] for each in (*Category, None)]
        assert desk.tab.headline.text() == "32 of 42 people are sorted"
        assert "1 person is in several categories" in desk.tab.note.text()

    def test_the_picture_is_described_and_its_table_takes_its_place(self, desk: Desk) -> None:
        picture = desk.tab.proportions.picture
        assert "Operational: 12, 29%" in picture.accessibleDescription()
        assert picture.isVisible()
        desk.tab.as_table.click()
        assert desk.tab.proportions.table.isVisible()
        assert not picture.isVisible()
        desk.tab.as_table.click()
        assert picture.isVisible()

    def test_the_keyboard_is_on_the_first_undecided_card_at_once(self, desk: Desk) -> None:
        assert desk.cards(None).hasFocus()
        assert desk.selected(None) == desk.names(None)[:1]

    def test_a_card_says_everything_that_it_shows(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        desk.lanes.write(lambda: desk.follow_ups.log([ada], TODAY.replace(day=1), InteractionKind.COFFEE))
        cards = desk.cards(STRATEGIC)
        spoken = cards.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == (
            f"{ADA}, Chief Financial Officer · Northwind, Last contact 2 weeks ago, Strategic, Operational"
        )

    def test_no_label_reads_the_markup_of_a_name(self, desk: Desk) -> None:
        assert {each.textFormat() for each in desk.tab.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
        desk.contacts.add(ContactDraft(name="<img src=x>"))
        desk.tab.refresh(Changes.EVERYTHING)
        row = desk.names(None).index("<img src=x>")
        tooltip = desk.cards(None).cards.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tooltip

    def test_everything_that_takes_the_keyboard_has_a_name(self, desk: Desk) -> None:
        kinds = (QPushButton, QComboBox)
        parts = [each for kind in kinds for each in desk.tab.findChildren(kind)]
        unnamed = [each for each in parts if not (each.accessibleName() or getattr(each, "text", str)())]
        assert parts
        assert unnamed == []
        assert [desk.cards(each).accessibleName() for each in BOARD] == [
            "Undecided, 10 people, 24% of everyone",
            "Strategic, 11 people, 26% of everyone",
            "Operational, 12 people, 29% of everyone",
            "Developmental, 10 people, 24% of everyone",
        ]


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


class TestDrags:
    """Sorting with the mouse."""

    def test_dragging_moves_from_that_column(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        assert desk.drop(STRATEGIC, DEVELOPMENTAL) == MOVE
        assert desk.categories(ada) == ["developmental", "operational"]

    def test_dragging_with_ctrl_adds(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        assert desk.drop(STRATEGIC, DEVELOPMENTAL, CTRL) == COPY
        assert desk.categories(ada) == ["strategic", "operational", "developmental"]

    def test_whoever_was_dropped_is_in_sight_and_selected_in_the_new_column(self, desk: Desk) -> None:
        desk.tab.resize(1280, 420)
        moved = desk.names(None)[-2:]
        desk.select(None, *moved)
        desk.drop(None, STRATEGIC)
        cards = desk.cards(STRATEGIC)
        assert set(desk.selected(STRATEGIC)) == set(moved)
        assert desk.selected(None) == []
        assert cards.hasFocus()
        assert cards.viewport().rect().contains(cards.visualRect(cards.currentIndex()).center())

    def test_with_threads_too_whoever_was_dropped_is_selected(self, filled_network: Network, qtbot: QtBot) -> None:
        lanes = Lanes()
        desk = Desk(filled_network, lanes)
        qtbot.addWidget(desk.tab)
        show_active(desk.tab, qtbot)
        qtbot.waitUntil(desk.tab.board.is_answered)
        cards = desk.cards(None)
        moved = list(cards.cards.ids()[:3])
        cards.selected.select_ids(moved)
        desk.drop(None, DEVELOPMENTAL)
        qtbot.waitUntil(lambda: set(desk.cards(DEVELOPMENTAL).selected.ids()) == set(moved))
        lanes.close()

    def test_dropping_on_undecided_takes_out_of_that_column_only(self, desk: Desk) -> None:
        (ada,) = desk.select(STRATEGIC, ADA)
        assert desk.drop(STRATEGIC, None, CTRL) == MOVE
        assert desk.categories(ada) == ["operational"]
        assert ADA not in desk.names(None)
        (ben,) = desk.select(OPERATIONAL, BEN)
        desk.drop(OPERATIONAL, None)
        assert desk.categories(ben) == []
        assert desk.selected(None) == [BEN]

    def test_dropped_where_they_came_from_people_stay(self, desk: Desk) -> None:
        desk.select(STRATEGIC, ADA)
        entries = len(desk.history.entries())
        assert not desk.drag_over(STRATEGIC, STRATEGIC)
        assert desk.drop(STRATEGIC, STRATEGIC) == IGNORE
        assert len(desk.history.entries()) == entries

    def test_whoever_is_in_both_columns_is_selected_in_the_other_one(self, desk: Desk) -> None:
        desk.select(STRATEGIC, ADA)
        desk.drop(STRATEGIC, OPERATIONAL, CTRL)
        assert desk.selected(OPERATIONAL) == [ADA]

    def test_the_column_under_the_drag_shows_that_it_takes_it(self, desk: Desk) -> None:
        desk.select(None, *desk.names(None)[:2])
        column = desk.tab.board.columns[DEVELOPMENTAL]
        calm = column.grab().toImage()
        assert desk.drag_over(None, DEVELOPMENTAL)
        assert column.is_receiving()
        assert column.grab().toImage() != calm
        desk.drag_away(DEVELOPMENTAL)
        assert not column.is_receiving()
        assert column.grab().toImage() == calm

    def test_text_and_files_are_left_to_others(self, desk: Desk) -> None:
        data = QMimeData()
        data.setText("Ada")
        event = QDropEvent(QPointF(40, 40), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(desk.tab.board.columns[STRATEGIC], event)
        assert not event.isAccepted()

    def test_undo_takes_a_drop_back(self, desk: Desk) -> None:
        ids = desk.select(None, *desk.names(None)[:3])
        desk.drop(None, OPERATIONAL)
        assert {tuple(desk.categories(each)) for each in ids} == {("operational",)}
        desk.undo()
        assert {tuple(desk.categories(each)) for each in ids} == {()}
        assert len(desk.names(None)) == 10


class TestStayingInPlace:
    """What others write meanwhile does not carry the person away."""

    def test_selection_and_scroll_survive_a_change_elsewhere(self, desk: Desk) -> None:
        desk.tab.resize(1280, 460)
        name = desk.names(None)[6]
        desk.select(None, name)
        cards = desk.cards(None)
        cards.scrollTo(cards.currentIndex())
        before = cards.visualRect(cards.currentIndex()).top()
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name="Aaa Newcomer")))
        assert desk.names(None)[0] == "Aaa Newcomer"
        assert desk.selected(None) == [name]
        assert cards.visualRect(cards.currentIndex()).top() == before

    def test_at_the_top_of_a_column_newcomers_are_seen(self, desk: Desk) -> None:
        desk.tab.resize(1280, 460)
        cards = desk.cards(None)
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name="Aaa Newcomer")))
        assert cards.indexAt(QPoint(20, 20)).row() == 0
        assert desk.selected(None) == [desk.names(None)[1]]

    def test_coming_to_the_tab_one_can_sort_at_once(self, desk: Desk) -> None:
        desk.tab.search.setFocus()
        desk.tab.hide()
        desk.tab.show()
        assert desk.tab.window().focusWidget() is desk.cards(None)

    def test_making_the_tab_opens_no_window_of_its_own(
        self, filled_network: Network, lanes: Lanes, qapp: QApplication, qtbot: QtBot
    ) -> None:
        opened: list[str] = []
        watch = ShownWindows(opened)
        qapp.installEventFilter(watch)
        desk = Desk(filled_network, lanes)
        qapp.removeEventFilter(watch)
        qtbot.addWidget(desk.tab)
        assert opened == []

    def test_a_hidden_tab_waits(self, desk: Desk) -> None:
        desk.tab.hide()
        (first, *_) = desk.cards(None).cards.ids()
        desk.lanes.write(lambda: desk.breakdown.add([first], STRATEGIC))
        assert first in desk.cards(None).cards.ids()
        desk.tab.show()
        assert first not in desk.cards(None).cards.ids()


class TestSearchAndOrder:
    """Finding a card, and what stands first."""

    def search(self, desk: Desk, text: str) -> None:
        desk.tab.search.setFocus()
        desk.tab.search.setText(text)
        QTest.keyClick(desk.tab.search, Qt.Key.Key_Return)

    def test_the_search_filters_every_column(self, desk: Desk) -> None:
        self.search(desk, "ada kow")
        assert [desk.names(each) for each in BOARD] == [[], [ADA], [ADA], []]
        assert desk.cards(None).hint.words.text() == "Nobody here fits “ada kow”."
        assert desk.tab.board.columns[STRATEGIC].number.text() == "11"

    def test_down_leads_from_the_search_to_the_first_card_found(self, desk: Desk) -> None:
        self.search(desk, "ada kow")
        QTest.keyClick(desk.tab.search, Qt.Key.Key_Down)
        assert desk.cards(STRATEGIC).hasFocus()
        assert desk.selected(STRATEGIC) == [ADA]

    def test_nobody_found_says_so_and_offers_to_clear(self, desk: Desk) -> None:
        self.search(desk, "qqqq")
        empty = next(each for each in desk.tab.findChildren(EmptyState) if each.isVisible())
        assert empty.sentence() == "Nobody found for “qqqq”"
        QTest.mouseClick(empty.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
        assert len(desk.names(None)) == 10
        assert desk.tab.search.hasFocus()

    def test_cards_stand_in_the_order_chosen(self, desk: Desk) -> None:
        (chi,) = desk.select(DEVELOPMENTAL, CHI)
        last = desk.select(DEVELOPMENTAL, desk.names(DEVELOPMENTAL)[-1])[0]
        desk.lanes.write(lambda: desk.follow_ups.log([last], TODAY, InteractionKind.CALL))
        desk.lanes.write(lambda: desk.follow_ups.log([chi], TODAY.replace(day=2), InteractionKind.CALL))
        desk.tab.order.setCurrentIndex(desk.tab.order.findData("last_contact"))
        assert list(desk.cards(DEVELOPMENTAL).cards.ids())[:2] == [last, chi]

    def test_newest_connections_first(self, show: Callable[[Network], Desk], network: Network) -> None:
        desk = show(network)
        for name, day in (("Old Friend", "2010-01-02"), ("New Friend", "2026-09-01"), ("Unknown", "")):
            desk.contacts.add(ContactDraft(name=name, connected_on=day))
        desk.tab.refresh(Changes.EVERYTHING)
        desk.tab.order.setCurrentIndex(desk.tab.order.findData("connected"))
        assert desk.names(None) == ["New Friend", "Old Friend", "Unknown"]

    def test_order_and_table_are_remembered(self, desk: Desk) -> None:
        desk.tab.order.setCurrentIndex(2)
        desk.tab.as_table.setChecked(True)
        state = desk.tab.state()
        desk.tab.order.setCurrentIndex(0)
        desk.tab.as_table.setChecked(False)
        desk.tab.restore(state)
        assert desk.tab.state() == state
        desk.tab.restore({"order": ["nonsense"], "table": "maybe"})
        assert desk.tab.state() == {"order": "connected", "table": False}


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


class TestEmpty:
    """Networks in which there is nothing to sort."""

    def test_a_network_without_people_invites_to_import(
        self, show: Callable[[Network], Desk], network: Network
    ) -> None:
        desk = show(network)
        empty = next(each for each in desk.tab.findChildren(EmptyState) if each.isVisible())
        spy = QSignalSpy(desk.tab.import_requested)
        QTest.mouseClick(empty.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
        assert spy.count() == 1
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name="First One")))
        assert not empty.isVisible()
        assert desk.names(None) == ["First One"]

    def test_when_everybody_is_sorted_the_undecided_column_says_so(self, desk: Desk) -> None:
        desk.lanes.write(lambda: desk.breakdown.add(list(desk.cards(None).cards.ids()), DEVELOPMENTAL))
        hint = desk.cards(None).hint
        assert hint.isVisible()
        assert hint.words.text() == "Everybody is sorted."
        assert desk.cards(None).accessibleDescription() == "Everybody is sorted."
        desk.undo()
        assert not hint.isVisible()

    def test_an_empty_column_says_how_people_come_into_it(
        self, show: Callable[[Network], Desk], network: Network
    ) -> None:
        fill(network, 1)
        desk = show(network)
        hints = [desk.cards(each).hint.words.text() for each in Category]
        assert [hint.rsplit(" ", 1)[1] for hint in hints] == ["S.", "O.", "D."]
