"""What every table of the program has in common: no grid, thin lines under rows of one height."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from netgrow_desktop.theme_tokens import ROW_HEIGHT


def quiet_table(table: QTableView) -> None:
    """Make a table calm and quick: whole rows are selected, scrolling is smooth, the numbers column is gone."""
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.setVisible(False)
    rows.setMinimumSectionSize(ROW_HEIGHT)
    rows.setDefaultSectionSize(max(ROW_HEIGHT, table.fontMetrics().height() + 12))
    # Rows of one fixed height keep 100,000 of them as quick as ten.
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    columns.setMinimumSectionSize(ROW_HEIGHT)
