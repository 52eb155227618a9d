"""Putting people away and bringing them back, finding what is missing, and going from one person to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.ui.contacts.tab_state import read_query, written_query
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.viewmodels.contacts_filters import FilterEntry
    from tests.ui.contacts.conftest import Desk

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def line(desk: Desk, label: str) -> FilterEntry:
    return next(each for each in desk.tab.filters.entries() if each.label == label)


def choose(desk: Desk, label: str) -> None:
    desk.tab.filter_list.chosen.emit(line(desk, label), False)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


# The archive


def test_e_archives_the_people_selected_and_undo_brings_them_back(desk: Desk) -> None:
    desk.select("Ada Kowalska", "Ben Okoro")
    before = len(desk.names())
    press(Qt.Key.Key_E)
    assert len(desk.names()) == before - 2
    assert (line(desk, "Archived").count, line(desk, "All").count) == (2, before - 2)
    desk.undo()
    assert len(desk.names()) == before


def test_the_archive_shows_who_was_put_away_and_brings_them_back(desk: Desk) -> None:
    ids = desk.select("Ada Kowalska", "Ben Okoro")
    press(Qt.Key.Key_E)
    choose(desk, "Archived")
    assert desk.names() == ["Ada Kowalska", "Ben Okoro"]
    desk.select("Ada Kowalska")
    assert desk.tab.panel.archived.isVisible()
    press(Qt.Key.Key_E)
    assert desk.contacts.contact(ids[0]).depth.archived_on == TODAY.isoformat()
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    assert desk.names() == ["Ben Okoro"]
    assert desk.contacts.contact(ids[0]).depth.archived_on == ""


def test_the_menu_offers_either_to_archive_or_to_bring_back(desk: Desk) -> None:
    def offered() -> list[str]:
        texts = [action.text().replace("&", "") for action in desk.tab.acts.actions() if action.isVisible()]
        return [text for text in texts if text in {"Archive", "Bring back"}]

    desk.select("Ada Kowalska", "Ben Okoro")
    assert offered() == ["Archive"]
    assert desk.tab.panel.several.unarchive_button.isHidden()
    press(Qt.Key.Key_E)
    choose(desk, "Archived")
    desk.select("Ada Kowalska", "Ben Okoro")
    assert offered() == ["Bring back"]
    assert desk.tab.panel.several.archive_button.isHidden()
    desk.tab.panel.several.unarchive_button.click()
    assert desk.names() == []


def test_deleting_for_good_from_the_archive_can_be_undone(desk: Desk) -> None:
    desk.select("Ada Kowalska")
    press(Qt.Key.Key_E)
    choose(desk, "Archived")
    desk.select("Ada Kowalska")
    press(Qt.Key.Key_Delete)
    assert desk.names() == []
    desk.undo()
    assert desk.names() == ["Ada Kowalska"]


# What is missing, and the key people


def test_whoever_lacks_something_is_found(desk: Desk) -> None:
    everybody = len(desk.names())
    desk.tab.filters.activate([each.label for each in desk.tab.filters.entries()].index("Missing something"))
    choose(desk, "No e-mail")
    assert len(desk.names()) == line(desk, "No e-mail").count == 10
    assert desk.tab.chips.isHidden()
    desk.tab.filter_list.chosen.emit(line(desk, "Strategic"), True)
    assert 0 < len(desk.names()) < 10
    choose(desk, "All")
    assert len(desk.names()) == everybody


def test_key_people_are_a_filter(desk: Desk) -> None:
    (ada,) = desk.select("Ada Kowalska")
    desk.tab.panel.page.categories.star.click()
    choose(desk, "Key people")
    assert desk.names() == ["Ada Kowalska"]
    assert desk.contacts.contact(ada).key_person


def test_the_next_session_begins_with_what_is_missing_but_not_in_the_archive() -> None:
    query = ContactQuery(missing="phone", key_people=True, archived=True)
    assert read_query(written_query(query)) == ContactQuery(missing="phone", key_people=True)
    assert read_query({"missing": "gold"}) == ContactQuery()


# From one to the next


def test_alt_and_arrows_go_to_the_next_person_with_the_same_field_open(qtbot: QtBot, desk: Desk) -> None:
    first, second = desk.names()[:2]
    ids = desk.select(first, second)
    desk.select(first)
    title = desk.tab.panel.page.header.title
    title.open()
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(title.parts()[0], "Chair")
    press(Qt.Key.Key_Down, ALT)
    assert desk.tab.panel.shown() == (ids[1],)
    assert title.is_open()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert desk.contacts.contact(ids[0]).title == "Chair"
    press(Qt.Key.Key_Up, ALT)
    assert desk.tab.panel.shown() == (ids[0],)
    assert title.is_open()


def test_page_keys_with_ctrl_do_the_same_also_from_a_note_of_several_lines(desk: Desk) -> None:
    first, second = desk.names()[:2]
    ids = desk.select(first, second)
    desk.select(first)
    desk.tab.panel.page.notes.open()
    press(Qt.Key.Key_PageDown, CONTROL)
    assert desk.tab.panel.shown() == (ids[1],)
    assert desk.tab.panel.page.notes.is_open()


def test_at_the_ends_nobody_is_next(desk: Desk) -> None:
    first = desk.names()[0]
    (shown,) = desk.select(first)
    press(Qt.Key.Key_Up, ALT)
    assert desk.tab.panel.shown() == (shown,)


def test_a_name_that_moves_in_the_order_leads_on_to_whoever_was_next(desk: Desk) -> None:
    first, second = desk.names()[:2]
    ids = desk.select(first, second)
    desk.select(first)
    name = desk.tab.panel.page.header.name
    name.open()
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(name.parts()[0], "Zzz Last")
    press(Qt.Key.Key_Down, ALT)
    assert desk.contacts.contact(ids[0]).name == "Zzz Last"
    assert desk.tab.panel.shown() == (ids[1],)


def test_both_ways_are_in_the_menu_with_their_keys(desk: Desk) -> None:
    keys = {action.iconText(): [key.toString() for key in action.shortcuts()] for action in desk.tab.actions()}
    assert keys["Next person"] == ["Alt+Down", "Ctrl+PgDown"]
    assert keys["Previous person"] == ["Alt+Up", "Ctrl+PgUp"]


def buttons(desk: Desk) -> dict[str, QPushButton]:
    """Give the buttons that are seen, by their words."""
    return {each.text(): each for each in desk.tab.findChildren(QPushButton) if each.isVisible()}


def test_a_search_that_finds_only_archived_people_leads_to_them(qtbot: QtBot, desk: Desk) -> None:
    (ada,) = desk.select("Ada Kowalska")
    desk.tab.set_search_text("kowalska")
    desk.contacts.archive([ada], TODAY)
    desk.tab.refresh(Changes.CONTACTS)
    assert desk.names() == []
    qtbot.waitUntil(lambda: "Show 1 archived person" in buttons(desk))
    QTest.mouseClick(buttons(desk)["Show 1 archived person"], Qt.MouseButton.LeftButton)
    assert desk.names() == ["Ada Kowalska"]
    assert desk.tab.query().archived


def test_a_search_that_finds_nobody_at_all_speaks_of_no_archive(desk: Desk) -> None:
    desk.tab.set_search_text("nobody of this name")
    assert [text for text in buttons(desk) if "archived" in text] == []


def test_two_people_are_merged_from_the_panel_and_three_are_not(qtbot: QtBot, desk: Desk) -> None:
    first, second, third = desk.names()[:3]
    ids = desk.select(first, second)
    with qtbot.waitSignal(desk.tab.merge_requested) as asked:
        QTest.mouseClick(buttons(desk)["Merge…"], Qt.MouseButton.LeftButton)
    assert sorted(asked.args) == sorted(ids)
    desk.select(first, second, third)
    assert "Merge…" not in buttons(desk)
