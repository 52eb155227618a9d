"""The lines of a comparison as a table: what it is, the left value, the right value, and what the one will have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from netgrow_desktop.viewmodels.merging import Line

    Index = QModelIndex | QPersistentModelIndex

CAPTION, LEFT, RIGHT, RESULT = range(4)
_ROOT = QModelIndex()


class ComparisonModel(QAbstractTableModel):
    """The lines. *text* gives what stands in a cell, *spoken* what a screen reader says of it."""

    def __init__(
        self,
        text: Callable[[Line, int], str],
        spoken: Callable[[Line, int], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._spoken = spoken
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; as many of the same fields in the same order change their values alone."""
        if [each.field for each in lines] == [each.field for each in self._lines] and lines:
            self._lines = list(lines)
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, RESULT))
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def lines(self) -> list[Line]:
        """Give the lines shown."""
        return self._lines

    def line_at(self, row: int) -> Line | None:
        """Give the line in a row, None beyond the last one."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def begins_field(self, row: int) -> bool:
        """Tell whether a row is the first one of its field."""
        return row == 0 or self._lines[row].field != self._lines[row - 1].field

    def row_of(self, field: str) -> int:
        """Give the first row of a field, -1 where there is none."""
        return next((row for row, each in enumerate(self._lines) if each.field == field), -1)

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else RESULT + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        line = self.line_at(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, index.column())
        return self._spoken(line, index.column()) if role == Qt.ItemDataRole.AccessibleTextRole else None
