"""The contacts tab as a person uses it: searching, filtering, sorting into categories, and coming back to it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.queries import ContactQuery, SortField
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.planning.tagging import TagPopup
from tests.ui.conftest import invented_people
from tests.ui.contacts.conftest import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network

PEOPLE = len(invented_people())
HOSTILE = "\u202e<b>Eve</b>\u2066\x07 <img src='/dev/zero'>"


def choose(desk: Desk, label: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Click a line of the filter list."""
    row = [entry.label for entry in desk.tab.filters.entries()].index(label)
    place = desk.tab.filter_list.visualRect(desk.tab.filters.index(row)).center()
    QTest.mouseClick(desk.tab.filter_list.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on the table."""
    QTest.keyClick(desk.tab.table, key, modifier)


def empty_state(desk: Desk) -> EmptyState:
    """Give the empty state that is seen."""
    return next(state for state in desk.tab.findChildren(EmptyState) if state.isVisible())


def button(desk: Desk, text: str) -> QPushButton:
    """Give the button with these words that is seen."""
    return next(each for each in desk.tab.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def act(desk: Desk, text: str) -> QAction:
    """Give the act with these words."""
    return next(each for each in desk.tab.actions() if each.text().replace("&", "") == text)


class TestSearching:
    def test_typing_shows_whom_the_words_fit(self, desk: Desk) -> None:
        desk.tab.set_search_text("zolkiewski")
        assert desk.names() == ["Łukasz Żółkiewski"]

    def test_the_number_found_is_told(self, qtbot: QtBot, desk: Desk) -> None:
        with qtbot.waitSignal(desk.tab.counted, check_params_cb=lambda *counts: counts == (4, PEOPLE)):
            desk.tab.set_search_text("hazel")

    def test_the_keyboard_goes_to_the_first_person_found(self, desk: Desk) -> None:
        desk.tab.set_search_text("hazel")
        desk.tab.focus_results()
        assert desk.tab.table.hasFocus()
        assert desk.tab.selected_ids() == [desk.tab.people.id_at(0)]

    def test_the_keyboard_waits_for_an_answer_under_way(self, qtbot: QtBot, filled_network: Network) -> None:
        lanes = Lanes()
        desk = Desk(filled_network, lanes)
        qtbot.addWidget(desk.tab)
        desk.tab.show()
        desk.tab.set_search_text("hazel")
        desk.tab.focus_results()
        qtbot.waitUntil(lambda: desk.tab.selected_ids() != [])
        assert desk.tab.selected_ids() == [desk.contacts.find(ContactQuery(text="hazel"))[0]]
        lanes.close()

    def test_nothing_found_offers_to_clear_the_search(self, qtbot: QtBot, desk: Desk) -> None:
        desk.tab.set_search_text("nobody at all")
        assert empty_state(desk).sentence() == "Nobody found for “nobody at all”"
        with qtbot.waitSignal(desk.tab.query_changed) as told:
            QTest.mouseClick(button(desk, "Clear the search"), Qt.MouseButton.LeftButton)
        assert told.args == [ContactQuery()]
        assert len(desk.names()) == PEOPLE
        assert desk.tab.table.isVisible()

    def test_nothing_found_within_a_filter_offers_to_search_everybody(self, desk: Desk) -> None:
        choose(desk, "Undecided")
        desk.tab.set_search_text("kowalska")
        QTest.mouseClick(button(desk, "Search everybody"), Qt.MouseButton.LeftButton)
        assert desk.names() == ["Ada Kowalska"]


class TestFiltering:
    def test_a_category_shows_its_people(self, desk: Desk) -> None:
        choose(desk, "Strategic")
        assert all("strategic" in each for each in desk.categories(*desk.tab.people.ids()))
        assert len(desk.names()) == dict(desk.contacts.facets().categories)["strategic"]

    def test_another_filter_takes_the_place_of_the_first(self, desk: Desk) -> None:
        choose(desk, "Strategic")
        choose(desk, "Firm 0")
        assert desk.tab.query() == ContactQuery(organization="Firm 0")
        assert desk.tab.chips.words() == []

    def test_with_ctrl_a_filter_comes_beside_the_first_which_becomes_a_chip(self, desk: Desk) -> None:
        choose(desk, "Strategic")
        choose(desk, "Firm 0", Qt.KeyboardModifier.ControlModifier)
        assert desk.tab.query() == ContactQuery(category="strategic", organization="Firm 0")
        assert desk.tab.chips.words() == ["Strategic"]

    def test_a_chip_is_taken_away_by_pressing_it(self, desk: Desk) -> None:
        desk.tab.set_query(ContactQuery(category="strategic", organization="Firm 0"))
        QTest.mouseClick(desk.tab.chips.chips()[0], Qt.MouseButton.LeftButton)
        assert desk.tab.query() == ContactQuery(category="strategic")
        assert not desk.tab.chips.isVisible()

    def test_an_import_stands_on_a_chip_until_it_is_cleared(self, desk: Desk) -> None:
        desk.tab.set_query(ContactQuery(import_id=7))
        assert desk.tab.chips.words() == ["Imported just now"]
        choose(desk, "Undecided")
        assert desk.tab.query() == ContactQuery(import_id=7, category="undecided")
        QTest.mouseClick(button(desk, "Clear"), Qt.MouseButton.LeftButton)
        assert desk.tab.query() == ContactQuery()

    def test_the_filter_for_an_import_goes_with_the_import(self, desk: Desk) -> None:
        desk.tab.set_query(ContactQuery(import_id=7, category="strategic"))
        desk.tab.refresh(Changes.CONTACTS)
        assert desk.tab.query() == ContactQuery(category="strategic")

    def test_all_shows_everybody_again(self, desk: Desk) -> None:
        desk.tab.set_query(ContactQuery(category="strategic", organization="Firm 0"))
        choose(desk, "All")
        assert len(desk.names()) == PEOPLE

    def test_the_arrow_keys_walk_through_the_filters(self, desk: Desk) -> None:
        desk.tab.filter_list.setFocus()
        QTest.keyClick(desk.tab.filter_list, Qt.Key.Key_Down)
        assert desk.tab.query().category == "strategic"
        QTest.keyClick(desk.tab.filter_list, Qt.Key.Key_Return)
        assert desk.tab.table.hasFocus()

    def test_a_heading_folds_its_section_and_changes_no_filter(self, desk: Desk) -> None:
        choose(desk, "Strategic")
        choose(desk, "Organisations")
        assert desk.tab.filters.closed_sections() == ["missing", "organizations"]
        assert desk.tab.query().category == "strategic"

    def test_the_filter_stays_marked_when_counts_change(self, desk: Desk) -> None:
        choose(desk, "Operational")
        desk.select(desk.names()[0])
        press(desk, Qt.Key.Key_S)
        marked = desk.tab.filter_list.selectionModel().selectedIndexes()
        assert [index.data() for index in marked] == ["Operational"]


class TestSorting:
    @pytest.mark.parametrize(
        ("key", "category"),
        [(Qt.Key.Key_S, "strategic"), (Qt.Key.Key_O, "operational"), (Qt.Key.Key_D, "developmental")],
    )
    def test_a_letter_puts_the_selected_into_its_category_and_out_again(
        self, desk: Desk, key: Qt.Key, category: str
    ) -> None:
        ids = desk.select("Łukasz Żółkiewski")
        desk.breakdown.clear(ids)
        press(desk, key)
        assert desk.categories(*ids) == [[category]]
        press(desk, key)
        assert desk.categories(*ids) == [[]]

    def test_many_are_sorted_at_once_and_undone_at_once(self, desk: Desk) -> None:
        ids = desk.select("Iris Alder", "Jonas Alder", "Kira Alder")
        before = desk.categories(*ids)
        press(desk, Qt.Key.Key_O)
        assert all("operational" in each for each in desk.categories(*ids))
        desk.undo()
        assert desk.categories(*ids) == before

    def test_whoever_an_undo_brings_back_is_selected_and_in_sight(self, desk: Desk) -> None:
        ids = desk.select(desk.names()[-1])
        table = desk.tab.table
        press(desk, Qt.Key.Key_Delete)
        table.go_to(desk.tab.people.id_at(0))
        table.scrollToTop()
        desk.undo()
        assert desk.tab.selected_ids() == ids
        assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())

    def test_the_selection_survives_the_change(self, desk: Desk) -> None:
        ids = desk.select("Iris Alder", "Jonas Alder")
        press(desk, Qt.Key.Key_O)
        assert desk.tab.selected_ids() == ids
        assert desk.tab.table.hasFocus()

    def test_the_undecided_are_sorted_one_after_the_other(self, desk: Desk) -> None:
        choose(desk, "Undecided")
        first, second = list(desk.tab.people.ids())[:2]
        desk.tab.focus_results()
        press(desk, Qt.Key.Key_S)
        assert desk.tab.selected_ids() == [second]
        press(desk, Qt.Key.Key_D)
        assert desk.categories(first, second) == [["strategic"], ["developmental"]]

    def test_letters_typed_elsewhere_sort_nobody(self, desk: Desk) -> None:
        ids = desk.select("Iris Alder")
        before = desk.categories(*ids)
        desk.tab.filter_list.setFocus()
        QTest.keyClick(desk.tab.filter_list, Qt.Key.Key_D)
        assert desk.categories(*ids) == before

    def test_people_dropped_on_a_category_come_into_it(self, desk: Desk) -> None:
        ids = desk.select("Iris Alder", "Jonas Alder")
        desk.breakdown.clear(ids)
        entry = next(each for each in desk.tab.filters.entries() if each.value == "developmental")
        desk.tab.filters.dropped.emit(entry, ids)
        assert desk.categories(*ids) == [["developmental"], ["developmental"]]

    def test_undecided_is_a_category_to_drop_on_as_well(self, desk: Desk) -> None:
        ids = desk.select("Ada Kowalska")
        entry = next(each for each in desk.tab.filters.entries() if each.value == "undecided")
        desk.tab.filters.dropped.emit(entry, ids)
        assert desk.categories(*ids) == [[]]


class TestOtherActs:
    def test_delete_removes_without_asking_and_undo_brings_back(self, desk: Desk) -> None:
        desk.select("Iris Alder", "Jonas Alder")
        press(desk, Qt.Key.Key_Delete)
        assert len(desk.names()) == PEOPLE - 2
        desk.undo()
        assert len(desk.names()) == PEOPLE

    def test_a_tag_is_given_to_everybody_selected(self, desk: Desk) -> None:
        ids = desk.select("Iris Alder", "Jonas Alder")
        press(desk, Qt.Key.Key_T)
        popup = next(each for each in QApplication.topLevelWidgets() if isinstance(each, TagPopup))
        QTest.keyClicks(popup.line, "book club")
        QTest.keyClick(popup.line, Qt.Key.Key_Return)
        assert [desk.contacts.contact(each).tags for each in ids] == [("book club",)] * 2
        assert ("book club", 2) in [(entry.label, entry.count) for entry in desk.tab.filters.entries()]

    def test_only_tags_that_somebody_selected_has_are_offered_for_removal(self, desk: Desk) -> None:
        ids = desk.select("Iris Alder", "Jonas Alder")
        desk.contacts.add_tag(ids[:1], "book, club & co")
        desk.contacts.add_tag([desk.tab.people.ids()[0]], "elsewhere")
        desk.tab.refresh(desk.tab._cares_about)
        act(desk, "Remove tag…").trigger()
        menu = next(each for each in desk.tab.table.findChildren(QMenu) if each.isVisible())
        assert [action.text() for action in menu.actions()] == ["book, club && co"]
        menu.actions()[0].trigger()
        menu.close()
        assert desk.contacts.contact(ids[0]).tags == ()

    def test_copy_gives_lines_that_a_spreadsheet_takes(self, desk: Desk) -> None:
        desk.select("Iris Alder", "Jonas Alder")
        press(desk, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        lines = QGuiApplication.clipboard().text().split("\n")
        assert [line.split("\t")[:3] for line in lines] == [
            ["Iris Alder", "Firm 0", "Consultant"],
            ["Jonas Alder", "Firm 0", "Consultant"],
        ]

    def test_e_mail_addresses_are_copied_side_by_side(self, desk: Desk) -> None:
        desk.select("Iris Alder", "Jonas Alder")
        act(desk, "Copy e-mail address").trigger()
        assert QGuiApplication.clipboard().text() == "iris.alder@example.org, jonas.alder@example.org"

    def test_acts_wait_until_somebody_is_selected(self, desk: Desk) -> None:
        desk.tab.table.clearSelection()
        assert not act(desk, "Delete").isEnabled()
        desk.select("Iris Alder", "Jonas Alder")
        assert act(desk, "Delete").isEnabled()
        assert not act(desk, "Edit name").isEnabled()

    def test_everybody_is_selected_at_once(self, desk: Desk) -> None:
        desk.tab.table.setFocus()
        press(desk, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert desk.tab.selected_ids() == list(desk.tab.people.ids())


class TestThePanel:
    def test_it_follows_the_selection(self, desk: Desk) -> None:
        ids = desk.select("Iris Alder")
        assert desk.tab.panel.shown() == tuple(ids)
        several = desk.select("Iris Alder", "Jonas Alder")
        assert desk.tab.panel.shown() == tuple(several)
        desk.tab.table.clearSelection()
        assert desk.tab.panel.shown() == ()

    def test_it_folds_away_and_enter_brings_it_back_with_the_keyboard(self, desk: Desk) -> None:
        desk.select("Iris Alder")
        folding = next(each for each in desk.tab.view_actions() if each.shortcut().toString() == "F9")
        folding.trigger()
        assert not desk.tab.panel.isVisible()
        press(desk, Qt.Key.Key_Return)
        assert desk.tab.panel.isVisible()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert desk.tab.panel.isAncestorOf(focused)

    def test_its_keys_belong_to_whichever_tab_is_seen(self, desk: Desk) -> None:
        desk.tab.hide()
        assert not any(action.isEnabled() for action in desk.tab.view_actions())
        desk.tab.show()
        assert all(action.isEnabled() for action in desk.tab.view_actions())


class TestShowingAPerson:
    def test_a_person_is_selected_and_brought_into_sight(self, desk: Desk) -> None:
        last = desk.tab.people.ids()[-1]
        desk.tab.show_person(last)
        assert desk.tab.selected_ids() == [last]
        place = desk.tab.table.visualRect(desk.tab.table.currentIndex())
        assert desk.tab.table.viewport().rect().contains(place.center())

    def test_filters_that_hide_the_person_are_dropped(self, desk: Desk) -> None:
        ada = desk.contacts.find(ContactQuery(text="kowalska"))[0]
        desk.tab.set_query(ContactQuery(text="hazel", category="undecided"))
        desk.tab.show_person(ada)
        assert desk.tab.query() == ContactQuery()
        assert desk.tab.selected_ids() == [ada]


class TestStates:
    def test_an_empty_network_offers_three_ways_to_begin(
        self, qtbot: QtBot, open_desk: Callable[[Network], Desk], network: Network
    ) -> None:
        desk = open_desk(network)
        assert empty_state(desk).sentence() == "Drop your LinkedIn export here"
        for text, signal in (
            ("Import a file…", desk.tab.import_requested),
            ("Add a person", desk.tab.add_requested),
            ("Try the sample", desk.tab.sample_requested),
        ):
            with qtbot.waitSignal(signal):
                QTest.mouseClick(button(desk, text), Qt.MouseButton.LeftButton)

    def test_the_first_person_brings_the_table(self, open_desk: Callable[[Network], Desk], network: Network) -> None:
        desk = open_desk(network)
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name="Ada Kowalska")))
        assert desk.tab.table.isVisible()
        assert desk.names() == ["Ada Kowalska"]

    def test_a_hidden_tab_waits(self, desk: Desk) -> None:
        desk.tab.hide()
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name="Zoltan Late")))
        assert desk.tab.people.rowCount() == PEOPLE
        desk.tab.show()
        assert desk.tab.people.rowCount() == PEOPLE + 1

    def test_what_is_looked_at_stays_in_place_when_somebody_is_added(self, desk: Desk) -> None:
        bar = desk.tab.table.verticalScrollBar()
        bar.setValue(10 * desk.tab.table.rowHeight(0) + 5)
        top = desk.tab.people.id_at(10)
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name="Aaron First")))
        assert desk.tab.people.id_at(11) == top
        assert bar.value() == 11 * desk.tab.table.rowHeight(0) + 5


class TestHostileNames:
    def test_a_name_is_text_and_nothing_else(self, desk: Desk) -> None:
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name=HOSTILE, organization=HOSTILE)))
        desk.tab.set_search_text("Eve")
        assert desk.names() == ["<b>Eve</b> <img src='/dev/zero'>"]
        desk.tab.focus_results()
        desk.tab.grab()

    def test_an_endless_name_is_cut_for_the_screen(self, desk: Desk) -> None:
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name="Aaa" + "x" * 500_000)))
        assert len(desk.names()[0]) <= 400
        desk.tab.grab()

    def test_a_filter_of_a_hostile_name_is_text_as_well(self, desk: Desk) -> None:
        desk.lanes.write(lambda: desk.contacts.add(ContactDraft(name="Mallory", organization=HOSTILE, tags=("<i>x",))))
        desk.tab.set_query(ContactQuery(organization=HOSTILE, tag="<i>x"))
        assert set(desk.tab.chips.words()) <= {"<b>Eve</b> <img src='/dev/zero'>", "Tag <i>x"}
        assert desk.names() == ["Mallory"]


class TestTheNextSession:
    def test_everything_comes_back(
        self, desk: Desk, open_desk: Callable[[Network], Desk], filled_network: Network
    ) -> None:
        desk.tab.set_query(ContactQuery(category="strategic", sort=SortField.ORGANIZATION, descending=True))
        desk.tab.table._show_column(7, shown=True)
        desk.tab.table.setColumnWidth(1, 222)
        desk.tab.table.horizontalHeader().moveSection(2, 0)
        person = desk.tab.people.ids()[2]
        desk.tab.show_person(person)
        kept = json.loads(json.dumps(desk.tab.state()))

        again = open_desk(filled_network)
        again.tab.restore(kept)

        assert again.tab.query() == desk.tab.query()
        assert again.tab.table.places() == desk.tab.table.places()
        assert again.tab.selected_ids() == [person]
        assert again.tab.table.shown_columns() == [2, 0, 1, 3, 4, 7]
        assert again.tab.state() == desk.tab.state()

    def test_what_was_typed_is_not_for_another_day(self, desk: Desk) -> None:
        desk.tab.set_search_text("ada")
        assert "ada" not in json.dumps(desk.tab.state()["query"])

    @pytest.mark.parametrize(
        "damaged",
        [
            {},
            {"columns": 3, "query": [], "sizes": "wide", "closed_sections": 7, "person": "Ada"},
            {"query": {"sort": "nonsense", "category": 5, "descending": "yes"}, "sizes": [0, -4]},
        ],
    )
    def test_a_damaged_session_changes_nothing(self, desk: Desk, damaged: dict[str, object]) -> None:
        before = desk.tab.state()
        desk.tab.restore(damaged)
        assert desk.tab.state() == before


def test_nobody_is_sorted_by_a_key_without_a_selection(desk: Desk) -> None:
    before = desk.contacts.facets()
    desk.tab.table.setFocus()
    desk.tab.table.clearSelection()
    press(desk, Qt.Key.Key_S)
    assert desk.contacts.facets() == before
    assert Category.STRATEGIC.value in dict(before.categories)
