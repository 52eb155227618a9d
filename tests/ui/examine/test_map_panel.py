from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.examine.network_map import network_map
from netgrow_desktop.ui.examine.map_panel import KEY_PEOPLE, MapPanel
from tests.ui.conftest import TODAY
from tests.ui.examine.invented import invented_examination

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def panel(qtbot: QtBot) -> MapPanel:
    """Give the map of 60 invented people with its filters and its table, shown."""
    made = MapPanel(lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(852, 720)
    made.show_map(network_map(invented_examination()))
    made.show()
    qtbot.waitExposed(made)
    return made


def column(panel: MapPanel, number: int) -> list[str]:
    """Give the texts of a column of the table."""
    return [panel.rows.index(row, number).data() for row in range(panel.rows.rowCount())]


def test_the_table_has_everybody_who_is_on_the_map(panel: MapPanel) -> None:
    on_map = {place.person.id for place in panel.canvas.layout_shown().places}
    assert {panel.rows.id_at(row) for row in range(panel.rows.rowCount())} == on_map
    assert panel.count.text() == "60 people on the map"


def test_a_filter_leaves_a_category_on_map_and_table(panel: MapPanel) -> None:
    panel.kinds.setCurrentIndex(panel.kinds.findData("strategic"))
    assert 0 < panel.rows.rowCount() < 60
    assert all("Strategic" in kinds for kinds in column(panel, 1))
    assert panel.count.text().startswith(f"{panel.rows.rowCount()} of 60")
    panel.kinds.setCurrentIndex(0)
    assert panel.rows.rowCount() == 60


def test_filters_by_organisation_and_key_people_meet(panel: MapPanel) -> None:
    panel.kinds.setCurrentIndex(panel.kinds.findData(KEY_PEOPLE))
    assert panel.rows.rowCount() == 14
    panel.organizations.setCurrentIndex(panel.organizations.findData("Contoso"))
    assert set(column(panel, 3)) == {"Contoso"}
    assert set(column(panel, 5)) == {"yes"}


def test_filters_stay_when_people_change(panel: MapPanel) -> None:
    panel.organizations.setCurrentIndex(panel.organizations.findData("Contoso"))
    panel.show_map(network_map(invented_examination(size=80)))
    assert panel.organizations.currentData() == "Contoso"
    assert set(column(panel, 3)) == {"Contoso"}


def test_the_table_takes_the_place_of_the_picture_and_opens_people(panel: MapPanel, qtbot: QtBot) -> None:
    panel.as_table.click()
    assert panel.table.isVisible()
    assert not panel.canvas.isVisible()
    panel.table.setFocus()
    panel.table.selectRow(3)
    with qtbot.waitSignal(panel.person_requested) as asked:
        QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert asked.args == [panel.rows.id_at(3)]


@pytest.mark.parametrize("number", range(7))
def test_the_table_sorts_by_each_column_and_keeps_who_is_current(panel: MapPanel, number: int) -> None:
    panel.table.selectRow(3)
    current = panel.rows.id_at(3)
    panel.table.sortByColumn(number, Qt.SortOrder.AscendingOrder)
    ascending = column(panel, number)
    assert panel.rows.id_at(panel.table.currentIndex().row()) == current
    panel.table.sortByColumn(number, Qt.SortOrder.DescendingOrder)
    assert column(panel, number)[0] == ascending[-1]


def test_the_table_begins_with_the_closest_and_says_whom_they_know(panel: MapPanel) -> None:
    assert column(panel, 2)[0] == "5"
    layout = panel.canvas.layout_shown()
    names = {number: place.person.name for number, place in enumerate(layout.places)}
    panel.table.sortByColumn(6, Qt.SortOrder.AscendingOrder)
    most = panel.rows.id_at(0)
    known = {
        names[sum(tie) - number]
        for number, place in enumerate(layout.places)
        if place.person.id == most
        for tie in layout.ties
        if number in tie
    }
    number, _, said = column(panel, 6)[0].partition(": ")
    assert int(number) == len(known)
    assert set(said.split(", ")) == known


def test_who_is_current_stays_so_from_map_to_table_and_back(panel: MapPanel) -> None:
    panel.canvas.setFocus()
    QTest.keyClick(panel.canvas, Qt.Key.Key_Right)
    closest = panel.canvas.current_id()
    panel.as_table.click()
    assert panel.rows.id_at(panel.table.currentIndex().row()) == closest
    panel.table.selectRow(7)
    panel.as_table.click()
    assert panel.canvas.current_id() == panel.rows.id_at(7)


def test_every_control_has_a_name_for_a_screen_reader(panel: MapPanel) -> None:
    for part in (panel.canvas, panel.table, panel.legend, panel.kinds, panel.organizations, *panel._zooming):
        assert part.accessibleName()


def test_a_page_of_its_own_has_map_and_table_beside_each_other(panel: MapPanel, qtbot: QtBot) -> None:
    panel.as_table.click()
    panel.resize(1_300, 720)
    panel.fill_page(filled=True)
    assert panel.canvas.isVisible()
    assert panel.table.isVisible()
    assert not panel.as_table.isVisible()
    panel.table.setFocus()
    panel.table.selectRow(3)
    assert panel.canvas.current_id() == panel.rows.id_at(3)
    assert panel.canvas.card.isVisible()
    assert panel.table.hasFocus()
    panel.canvas.setFocus()
    panel.canvas.go_to(panel.rows.id_at(9))
    assert panel.table.currentIndex().row() == 9
    panel.table.hover.moved.emit(5)
    assert panel.canvas.card.words()[0] == panel.rows.index(5, 0).data()
    panel.resize(900, 720)
    assert panel.table.isVisible()
    assert not panel.canvas.isVisible()


@pytest.mark.parametrize(("width", "is_beside"), [(900, True), (700, False)])
def test_the_signs_are_explained_beside_the_map_where_there_is_room(
    panel: MapPanel, width: int, is_beside: bool
) -> None:
    panel.resize(width, 900)
    layout = panel.layout()
    assert layout is not None
    layout.activate()
    legend, canvas = panel.legend.mapTo(panel, panel.legend.rect().topLeft()), panel._stack.geometry()
    assert (legend.x() > canvas.right()) == is_beside
    assert (legend.y() > canvas.bottom()) != is_beside
