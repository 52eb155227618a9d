"""A page of the calendar as a table that screen readers walk through, laid over what is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QTableView
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from netgrow_desktop.viewmodels.follow_ups_month import Week

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class DaysPage(NamedTuple):
    """What a page is called, the days of each row, and what stands above the columns and beside the rows."""

    name: str
    rows: tuple[Week, ...]
    columns: tuple[str, ...]
    sides: tuple[str, ...]


class SpokenDays(QTableView):
    """The days of *home*: it takes the keyboard for it and hands on every key, and neither mouse nor paint.

    *said* gives what is to be said of a day, *place_of* where it stands.
    """

    def __init__(self, home: QWidget, said: Callable[[date], str], place_of: Callable[[date], QRect | None]) -> None:
        super().__init__(home)
        self._days, self._place_of = _Days(said, self), place_of
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setProperty("kind", "side")
        self.viewport().setAutoFillBackground(False)
        self.setModel(self._days)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        home.setFocusProxy(self)

    def show_page(self, page: DaysPage, day: date) -> None:
        """Be the table of these days, one of them the current one."""
        self.setAccessibleName(page.name)
        self._days.show(page)
        self.setCurrentIndex(self._days.index_of(day))

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid():
            # Qt tells of the table alone. What stands above and beside it counts as cells.
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild((index.row() + 1) * (self._days.columnCount() + 1) + index.column() + 1)
            QAccessible.updateAccessibility(told)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        pass

    @override
    def visualRect(self, index: _Index, /) -> QRect:
        day = self._days.day_at(index)
        return (self._place_of(day) if day is not None else None) or QRect()

    @override
    def indexAt(self, pos: QPoint, /) -> QModelIndex:
        return next((index for index in self._days.indexes() if self.visualRect(index).contains(pos)), _NO_INDEX)

    @override
    def scrollTo(
        self, index: _Index, /, hint: QAbstractItemView.ScrollHint = QTableView.ScrollHint.EnsureVisible
    ) -> None:
        pass


class _Days(QAbstractTableModel):
    """Rows of days; what is said of one is asked for when it is read."""

    def __init__(self, said: Callable[[date], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._said = said
        self._page = DaysPage("", (), (), ())

    def show(self, page: DaysPage) -> None:
        """Hold the days of this page."""
        if page != self._page:
            self.beginResetModel()
            self._page = page
            self.endResetModel()

    def day_at(self, index: _Index) -> date | None:
        """Give the day of a cell."""
        return self._page.rows[index.row()][index.column()] if index.isValid() else None

    def indexes(self) -> list[QModelIndex]:
        """Give all cells."""
        return [self.index(row, column) for row in range(self.rowCount()) for column in range(self.columnCount())]

    def index_of(self, day: date) -> QModelIndex:
        """Give the cell of a day, an invalid one where the page does not have it."""
        return next((index for index in self.indexes() if self.day_at(index) == day), _NO_INDEX)

    @override
    def rowCount(self, parent: _Index = _NO_INDEX, /) -> int:
        return 0 if parent.isValid() else len(self._page.rows)

    @override
    def columnCount(self, parent: _Index = _NO_INDEX, /) -> int:
        return 0 if parent.isValid() else len(self._page.columns)

    @override
    def data(self, index: _Index, /, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        day = self.day_at(index)
        return self._said(day) if day is not None and role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, /, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        heads = self._page.columns if orientation is Qt.Orientation.Horizontal else self._page.sides
        is_said = role == Qt.ItemDataRole.DisplayRole and section < len(heads)
        return heads[section] if is_said else None
