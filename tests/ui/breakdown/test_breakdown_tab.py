"""The whole board: what it shows, staying in place, search and order, and its empty states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.ui.breakdown.breakdown_tab import LOW
from netgrow_desktop.ui.breakdown.wordings import word_of
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.viewmodels.breakdown import BOARD
from netgrow_desktop.viewmodels.dates import date_in_words
from tests.ui.breakdown.conftest import Desk, fill
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
ADA, CHI = "Ada Kowalska", "Chí Nguyễn Thị Minh"


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

    def test_where_a_column_is_narrow_all_shares_go_and_the_category_stays_whole(self, desk: Desk) -> None:
        column = desk.tab.board.columns[DEVELOPMENTAL]
        for width, is_shown in ((320, True), (180, False), (320, True)):
            column.resize(width, column.height())
            assert {each.share.isHidden() for each in desk.tab.board.columns.values()} == {not is_shown}
        assert column.number.toolTip() == column.number.accessibleName()
        assert "24%" in column.number.toolTip()

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
        desk.tab.resize(1280, LOW)
        assert picture.isVisible()
        desk.tab.as_table.click()
        assert desk.tab.proportions.table.isVisible()
        assert not picture.isVisible()
        desk.tab.as_table.click()
        assert picture.isVisible()

    def test_in_a_low_window_the_cards_begin_in_its_first_quarter(self, desk: Desk, qtbot: QtBot) -> None:
        tab, line = desk.tab, desk.tab.proportions.line
        cards = desk.cards(None)
        qtbot.waitUntil(lambda: cards.mapTo(tab, cards.rect().topLeft()).y() <= 200)
        assert line.isVisible()
        assert "Operational: 12, 29%" in line.accessibleDescription()
        assert tab.headline.toolTip() == tab.note.text()
        tab.as_table.click()
        assert tab.proportions.table.isVisible()
        assert not line.isVisible()

    def test_cards_tell_the_day_of_connection_where_they_are_sorted_by_it(self, desk: Desk) -> None:
        someone = desk.contacts.add(ContactDraft(name="Kim Larch", connected_on="2026-02-08")).value
        desk.tab.refresh(Changes.EVERYTHING)
        desk.tab.order.setCurrentIndex(2)
        model = desk.cards(None).cards
        model.show_range(0, model.rowCount())
        assert model.row_of(someone) == 0
        assert model.text_at(0, 2) == f"Connected {date_in_words('2026-02-08')}"
        desk.tab.order.setCurrentIndex(0)
        assert model.text_at(model.row_of(someone), 2) == "Not in touch yet"

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
        columns = desk.tab.board.columns
        assert [columns[each].number.text() for each in (None, STRATEGIC)] == ["0 of 10", "1 of 11"]
        desk.tab.lanes.setCurrentIndex(1)
        self.search(desk, "ada")
        self.search(desk, "qqqq")
        assert columns[STRATEGIC].number.text() == "0 of 11"
        desk.tab.lanes.setCurrentIndex(0)
        desk.tab.search.clear()
        assert (columns[STRATEGIC].number.text(), columns[STRATEGIC].share.text()[-1]) == ("11", "%")

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
        desk.tab.lanes.setCurrentIndex(2)
        desk.tab.as_table.setChecked(True)
        state = desk.tab.state()
        desk.tab.order.setCurrentIndex(0)
        desk.tab.lanes.setCurrentIndex(0)
        desk.tab.as_table.setChecked(False)
        desk.tab.restore(state)
        assert desk.tab.state() == state
        desk.tab.restore({"order": ["nonsense"], "lanes": {}, "table": "maybe"})
        assert desk.tab.state() == {"order": "connected", "lanes": "", "table": False}


class TestEmpty:
    """Networks in which there is nothing to sort."""

    def test_a_network_without_people_invites_to_import(
        self, show: Callable[[Network], Desk], network: Network
    ) -> None:
        desk = show(network)
        empty = next(each for each in desk.tab.findChildren(EmptyState) if each.isVisible())
        spy = QSignalSpy(desk.tab.first_steps.import_requested)
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
