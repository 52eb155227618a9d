"""The mouse shades the whole row that it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QColor, QHoverEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.row_hover import RowDelegate
from netgrow_desktop.ui.theme import current_palette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def grounds(table: QTableView, row: int) -> list[QColor]:
    """Give the colour at the end of each cell of a row."""
    picture = table.viewport().grab().toImage()
    cells = [table.visualRect(table.model().index(row, column)) for column in range(3)]
    return [picture.pixelColor(cell.right() - 3, cell.top() + 3) for cell in cells]


def point_at(table: QTableView, row: int) -> None:
    place = QPointF(table.visualRect(table.model().index(row, 1)).center())
    move = QHoverEvent(QEvent.Type.HoverMove, place, place, QPointF(-1, -1))
    QApplication.sendEvent(table.viewport(), move)


def test_all_cells_of_the_row_under_the_mouse_are_shaded_and_no_other(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(table)
    for name in ("Ada Kowalska", "Benedikt Okoro", "Chiara Lindqvist"):
        model.appendRow([QStandardItem(name), QStandardItem("Northwind"), QStandardItem("Partner")])
    table.setModel(model)
    quiet_table(table)
    table.setItemDelegate(RowDelegate(table))
    table.resize(400, 200)
    table.show()
    shaded, quiet = QColor(current_palette().hover), QColor(current_palette().raised)
    for row in (0, 2):
        point_at(table, row)
        assert [grounds(table, each) == [shaded] * 3 for each in range(3)] == [each == row for each in range(3)]
    QApplication.sendEvent(table.viewport(), QHoverEvent(QEvent.Type.HoverLeave, QPointF(-1, -1), QPointF(), QPointF()))
    assert grounds(table, 2) == [quiet] * 3
