"""The row under the mouse, shaded as a whole: Qt alone shades the one cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QHoverEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QTableView


class RowHover(QObject):
    """Knows which row of a table the mouse is on, and tells it with ``moved``; ``row`` is -1 for none."""

    moved = Signal(int)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.row = -1
        self._table = table
        table.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        table.viewport().installEventFilter(self)
        table.verticalScrollBar().valueChanged.connect(self._look_again)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.HoverLeave:
            self._move_to(-1)
        elif isinstance(event, QHoverEvent):
            self._look(event.position().toPoint())
        return super().eventFilter(watched, event)

    def _look(self, place: QPoint) -> None:
        self._move_to(self._table.rowAt(place.y()) if self._table.columnAt(place.x()) >= 0 else -1)

    def _look_again(self) -> None:
        """The rows have moved below a mouse that rests."""
        if self.row >= 0:
            self._look(self._table.viewport().mapFromGlobal(QCursor.pos()))

    def _move_to(self, row: int) -> None:
        before, self.row = self.row, row
        for each in {before, row} - {-1} if before != row else ():
            top, height = self._table.rowViewportPosition(each), self._table.rowHeight(each)
            self._table.viewport().update(QRect(0, top, self._table.viewport().width(), height))
        if before != row:
            self.moved.emit(row)


class RowDelegate(QStyledItemDelegate):
    """Paints the cells as the style does, all of the row under the mouse alike."""

    def __init__(self, table: QTableView, hover: RowHover | None = None) -> None:
        super().__init__(table)
        self._hover = hover or RowHover(table)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> None:
        super().initStyleOption(option, index)
        if index.row() == self._hover.row:
            option.state |= QStyle.StateFlag.State_MouseOver
        else:
            option.state &= ~QStyle.StateFlag.State_MouseOver
