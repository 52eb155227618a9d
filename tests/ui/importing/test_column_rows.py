"""The columns of a table: where each goes, and the name of one that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from netgrow_desktop.formats.lists.mapping import ColumnPreview
from netgrow_desktop.formats.readers import Column
from netgrow_desktop.ui.importing.column_rows import ColumnRows
from netgrow_desktop.ui.importing.reading_words import Place

if TYPE_CHECKING:
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
