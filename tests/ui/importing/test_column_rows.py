"""The columns of a table: where each goes, and the name of one that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.formats.lists.mapping import ColumnPreview
from netgrow_desktop.formats.readers import Column
from netgrow_desktop.theme_tokens import DARK, LIGHT
from netgrow_desktop.ui.importing.column_rows import ColumnRows
from netgrow_desktop.ui.importing.reading_words import Place
from netgrow_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

COLUMNS = (
    ColumnPreview("Column 1", ("Gwen Marsh",), Column("name")),
    ColumnPreview("Column 2", ("A", "B"), Column("custom")),
)


def test_a_column_that_is_kept_can_be_named(qtbot: QtBot) -> None:
    rows = ColumnRows()
    qtbot.addWidget(rows)
    rows.show_columns(COLUMNS)
    assert [edit.isHidden() for edit in rows.names] == [True, False]
    assert rows.chosen() == (Column("name"), Column("custom"))

    with qtbot.waitSignal(rows.touched):
        QTest.keyClicks(rows.names[1], "Priority")
    assert rows.chosen() == (Column("name"), Column("custom", "Priority"))

    rows.send(0, Place("custom"))
    assert [edit.isHidden() for edit in rows.names] == [False, False]
    assert rows.chosen()[0] == Column("custom", "Column 1")


def test_the_list_of_places_has_headings_that_keys_step_over(qtbot: QtBot) -> None:
    rows = ColumnRows()
    qtbot.addWidget(rows)
    rows.show_columns((*COLUMNS, ColumnPreview("Shoe size", ("42",), Column("shoe_size"))))
    box = rows.boxes[0]
    items = [box.model().index(row, 0) for row in range(box.count())]
    headings = [item.data() for item in items if not item.flags()]
    assert headings == ["Name", "Ways to reach them", "Work", "About them", "Dates", "Address", "More"]
    assert rows.boxes[2].currentText() == "Shoe size"

    rows.show()
    box.setCurrentText("Nickname")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "E-mail"
    box.setCurrentText("Full name")
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.currentText() == "Leave out"
    QTest.keyClicks(box, "work")
    assert box.currentText() == "Web page or profile"
    QTest.keyClicks(rows.boxes[2], "stre")
    assert rows.boxes[2].currentText() == "Street"
    assert [column.field for column in rows.chosen()] == ["link", "custom", "street"]


def test_the_headings_take_on_the_colours_of_another_theme(qtbot: QtBot, qapp: QApplication) -> None:
    rows = ColumnRows()
    qtbot.addWidget(rows)
    rows.show_columns(COLUMNS)
    model = rows.boxes[0].model()
    heading = next(index for row in range(model.rowCount()) if not (index := model.index(row, 0)).flags())
    for palette in (LIGHT, DARK):
        apply_theme(qapp, "dark" if palette is DARK else "light")
        assert heading.data(Qt.ItemDataRole.ForegroundRole).color().name() == palette.muted.lower()
