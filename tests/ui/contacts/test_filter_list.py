"""The filter list under the mouse: people and files dragged over it, and its look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.queries import Facets
from netgrow_desktop.ui.contacts.filter_list import FilterList
from netgrow_desktop.viewmodels.contacts_filters import FiltersModel
from netgrow_desktop.viewmodels.people_mime import people_mime
from tests.viewmodels.conftest import phrasing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

COPY = Qt.DropAction.CopyAction
NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def filter_list(qtbot: QtBot) -> FilterList:
    """Give a list of filters on screen."""
    model = FiltersModel(phrasing)
    model.set_facets(Facets(9, 2, 3, (("strategic", 4),), (("mentor", 2),), (("csv", 9),), (("Firm", 5),)))
    shown = FilterList(model)
    model.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(200, 600)
    shown.show()
    return shown


def place(filter_list: FilterList, label: str) -> QPoint:
    """Give the middle of a line."""
    model = filter_list.model()
    rows = [row for row in range(model.rowCount()) if model.index(row, 0).data() == label]
    return filter_list.visualRect(model.index(rows[0], 0)).center()


def drag(filter_list: FilterList, data: QMimeData, label: str) -> tuple[bool, bool]:
    """Drag something onto a line and drop it; gives whether the list took it in, and whether the line did."""
    viewport, where = filter_list.viewport(), place(filter_list, label)
    enter = QDragEnterEvent(where, COPY, data, NO_BUTTON, NO_KEY)
    QApplication.sendEvent(viewport, enter)
    move = QDragMoveEvent(where, COPY, data, NO_BUTTON, NO_KEY)
    QApplication.sendEvent(viewport, move)
    if enter.isAccepted() and move.isAccepted():
        drop = QDropEvent(QPointF(where), COPY, data, NO_BUTTON, NO_KEY)
        QApplication.sendEvent(viewport, drop)
    else:
        # Qt keeps whom something is over until it leaves, even after the widget is gone.
        QApplication.sendEvent(viewport, QDragLeaveEvent())
    return enter.isAccepted(), move.isAccepted()


@pytest.mark.parametrize("label", ["strategic", "undecided", "mentor"])
def test_people_dropped_on_a_line_are_told(filter_list: FilterList, label: str) -> None:
    told: list[tuple[str, list[int]]] = []
    model = filter_list.model()
    assert isinstance(model, FiltersModel)
    model.dropped.connect(lambda entry, ids: told.append((entry.label, ids)))
    assert drag(filter_list, people_mime([3, 5]), label) == (True, True)
    assert told == [(label, [3, 5])]


@pytest.mark.parametrize("label", ["All", "Firm", "Not in touch yet"])
def test_lines_that_give_people_nothing_take_none(filter_list: FilterList, label: str) -> None:
    assert drag(filter_list, people_mime([3]), label) == (True, False)


def test_files_go_through_to_the_window(filter_list: FilterList) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("Connections.csv")])
    assert drag(filter_list, files, "strategic") == (False, False)


def test_a_selected_line_looks_selected(filter_list: FilterList) -> None:
    line = filter_list.visualRect(filter_list.model().index(1, 0))
    before = filter_list.viewport().grab(line).toImage()
    filter_list.setCurrentIndex(filter_list.model().index(1, 0))
    assert filter_list.viewport().grab(line).toImage() != before
