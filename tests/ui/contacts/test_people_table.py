"""The table of people: its columns, its order, its keys and how its rows are painted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.queries import SortField
from netgrow_desktop.ui.elements.cards_out import MOST_DRAGGED
from netgrow_desktop.ui.theme import apply_theme, current_palette
from netgrow_desktop.viewmodels.columns import COLUMNS, usual_places
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.ui.contacts.people_table import PeopleTable
    from tests.ui.contacts.conftest import Desk


@pytest.fixture
def table(desk: Desk) -> PeopleTable:
    """Give the table of the tab."""
    return desk.tab.table


DISPLAYED, HINT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole


def column(key: str) -> int:
    """Give the number of a column."""
    return [each.key for each in COLUMNS].index(key)


def click_header(table: PeopleTable, key: str) -> None:
    """Click the header of a column."""
    header = table.horizontalHeader()
    section = column(key)
    place = QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def shown_keys(table: PeopleTable) -> list[str]:
    """Give the columns on screen, in their order."""
    return [COLUMNS[number].key for number in table.shown_columns()]


def switch(table: PeopleTable, title: str) -> None:
    """Choose an entry of the menu of columns."""
    menu = table.columns_menu()
    next(action for action in menu.actions() if action.text() == title).trigger()
    menu.deleteLater()


def test_the_first_columns_fit_beside_the_panels_at_1280_pixels(table: PeopleTable) -> None:
    assert not table.horizontalScrollBar().isVisible()
    assert shown_keys(table) == ["name", "organization", "title", "last_contact", "next_follow_up"]


def test_columns_share_the_width_by_what_stands_in_them(table: PeopleTable) -> None:
    header = table.horizontalHeader()
    widths = {COLUMNS[number].key: header.sectionSize(number) for number in table.shown_columns()}
    assert widths["name"] > widths["organization"] > widths["last_contact"]
    assert sum(widths.values()) == table.viewport().width()

    switch(table, "Organisation")

    assert header.sectionSize(column("name")) > widths["name"]
    assert sum(header.sectionSize(number) for number in table.shown_columns()) == table.viewport().width()


def test_a_width_that_somebody_chose_stays_when_the_window_grows(table: PeopleTable) -> None:
    table.setColumnWidth(column("title"), 260)
    before = table.horizontalHeader().sectionSize(column("name"))

    table.window().resize(1700, 800)

    assert table.horizontalHeader().sectionSize(column("title")) == 260
    assert table.horizontalHeader().sectionSize(column("name")) > before


def test_a_short_heading_has_its_whole_title_at_hand(table: PeopleTable) -> None:
    model, number = table.people, column("last_contact")
    heading = [model.headerData(number, Qt.Orientation.Horizontal, role) for role in (DISPLAYED, HINT)]
    assert heading == ["Last", "Last contact"]


def test_a_click_on_a_header_sorts_and_another_one_turns_the_order(desk: Desk, table: PeopleTable) -> None:
    click_header(table, "organization")
    assert (desk.tab.query().sort, desk.tab.query().descending) == (SortField.ORGANIZATION, False)
    click_header(table, "organization")
    assert (desk.tab.query().sort, desk.tab.query().descending) == (SortField.ORGANIZATION, True)


def test_last_contact_begins_with_the_newest(desk: Desk, table: PeopleTable) -> None:
    click_header(table, "last_contact")
    assert desk.tab.query().descending
    assert table.horizontalHeader().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_a_column_without_an_order_leaves_it(desk: Desk, table: PeopleTable) -> None:
    switch(table, "Phone")
    table.scrollTo(desk.tab.people.index(0, column("phone")))
    before = desk.tab.query()
    click_header(table, "phone")
    assert desk.tab.query() == before
    assert table.horizontalHeader().sortIndicatorSection() == column("name")


def test_columns_come_and_go_by_the_menu(table: PeopleTable) -> None:
    switch(table, "City")
    assert "city" in shown_keys(table)
    switch(table, "Role")
    assert "title" not in shown_keys(table)
    switch(table, "&Reset columns")
    assert table.places() == usual_places()


def test_the_name_cannot_be_switched_off(table: PeopleTable) -> None:
    menu = table.columns_menu()
    name = menu.actions()[0]
    assert (name.text(), name.isEnabled()) == ("Name", False)
    menu.deleteLater()


def test_the_header_has_the_menu_of_columns(table: PeopleTable) -> None:
    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(each for each in table.findChildren(QMenu) if each.isVisible())
    assert [action.text() for action in menu.actions()][:2] == ["Name", "Organisation"]
    menu.close()


def test_a_column_keeps_its_own_width_while_it_is_the_last_and_stretched(table: PeopleTable) -> None:
    table.setColumnWidth(column("organization"), 240)
    table.horizontalHeader().moveSection(0, 4)
    kept = {place.key: place.width for place in table.places()}
    assert kept["organization"] == 240
    assert kept["name"] == COLUMNS[0].width


def test_home_and_end_go_to_the_first_and_last_person(desk: Desk, table: PeopleTable) -> None:
    desk.tab.focus_results()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert desk.tab.selected_ids() == [desk.tab.people.ids()[-1]]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert desk.tab.selected_ids() == [desk.tab.people.ids()[0]]


def test_a_click_below_the_last_row_selects_nobody(desk: Desk, table: PeopleTable) -> None:
    desk.tab.set_search_text("kowalska")
    desk.tab.focus_results()
    bottom = QPoint(40, table.viewport().height() - 10)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bottom)
    assert desk.tab.selected_ids() == []


def test_a_double_click_opens_the_person(qtbot: QtBot, desk: Desk, table: PeopleTable) -> None:
    place = table.visualRect(desk.tab.people.index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    with qtbot.waitSignal(table.opened):
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_selected_rows_are_painted_in_the_colour_of_the_theme(desk: Desk, table: PeopleTable) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desk.select(desk.names()[3])
    for mode in ("light", "dark"):
        apply_theme(app, mode)
        picture = table.viewport().grab().toImage()
        selected = table.visualRect(desk.tab.people.index(3, 0))
        other = table.visualRect(desk.tab.people.index(5, 0))
        assert (
            picture.pixelColor(selected.right() - 2, selected.top() + 4).name().upper() == current_palette().selection
        )
        assert picture.pixelColor(other.right() - 2, other.top() + 4).name().upper() == current_palette().raised


def test_a_row_under_way_is_painted_as_a_place(desk: Desk, table: PeopleTable) -> None:
    model = desk.tab.people
    row = table.visualRect(model.index(1, 0))
    written = table.viewport().grab(row).toImage()
    model._rows.pop(model.id_at(1))
    assert table.viewport().grab(row).toImage() != written


def test_more_people_than_a_file_of_a_drag_takes_say_how_they_get_to_other_programs(table: PeopleTable) -> None:
    first = table.people.id_at(0)
    assert "Export" not in table.drag_words([first] * MOST_DRAGGED)
    assert table.drag_words([first] * (MOST_DRAGGED + 1)) == "501 people; to other programs by File › Export"


def test_days_are_read_whole_and_a_column_without_any_leaves_its_room_to_others(desk: Desk, table: PeopleTable) -> None:
    first, second = desk.tab.people.id_at(0), desk.tab.people.id_at(1)
    desk.follow_ups.log([first, second], TODAY - timedelta(days=1), InteractionKind.COFFEE, "")
    desk.tab.refresh(Changes.EVERYTHING)
    table.window().resize(1281, 720)
    model, option = table.people, QStyleOptionViewItem()
    for key in ("last_contact", "next_follow_up"):
        number = column(key)
        needed = [
            table.itemDelegate().sizeHint(option, model.index(row, number)).width() for row in range(model.rowCount())
        ]
        assert table.columnWidth(number) >= max(needed)


def test_a_day_that_is_longer_than_those_before_gets_its_room_at_once(desk: Desk) -> None:
    table, model = desk.tab.table, desk.tab.people
    column = next(number for number, each in enumerate(model.columns) if each.key == "last_contact")
    ada = desk.select("Ada Kowalska")
    before = table.columnWidth(column)
    desk.lanes.write(lambda: desk.follow_ups.log(ada, TODAY - timedelta(days=1)))
    row = model.row_of(ada[0])
    assert model.text_at(row, column) == "yesterday"
    assert table.columnWidth(column) >= table.sizeHintForIndex(model.index(row, column)).width() > before
    assert sum(table.columnWidth(each) for each in table.shown_columns()) <= table.viewport().width()
