"""A list in parts whose titles fold, with buttons in its rows; quick for any number of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStyledItemDelegate, QTableView, QToolTip, QWidget
from typing_extensions import override

from netgrow_desktop.ui.elements.focus_ring import paint_ring
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.theme import theme_watcher

if TYPE_CHECKING:
    from collections.abc import Callable


class Parts(Protocol):
    """What a list asks of its rows beside what Qt does."""

    def title_rows(self) -> list[int]:
        """Give the rows that hold titles."""


class PartedList(QTableView):
    """A table of one column and not a list view: its rows have their heights without each being asked for it.

    Who makes one of it says with ``_button_at``, ``_hint_at`` and ``_menu_of`` what its rows offer.
    """

    def __init__(self, title_height: Callable[[], int], row_height: Callable[[], int], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._heights = title_height, row_height
        self._parts: Parts | None = None
        self._low_rows: set[int] = set()
        quiet_table(self)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme_watcher().changed.connect(self._size_rows)

    def _show_rows(self, model: QAbstractItemModel, parts: Parts, delegate: QStyledItemDelegate) -> None:
        """Show a model, whose titles *parts* knows; *delegate* paints its attribute ``hot`` as under the mouse."""
        self._parts = parts
        self.setItemDelegate(delegate)
        self.setModel(model)
        model.modelReset.connect(self._size_rows)
        self._size_rows()

    def _size_rows(self) -> None:
        """Give titles their height; all other rows have the one that the table takes for granted."""
        header, titles = self.verticalHeader(), self._parts.title_rows() if self._parts is not None else []
        low, usual = (height() for height in self._heights)
        # Below this Qt would make every row higher.
        header.setMinimumSectionSize(min(low, usual))
        header.setDefaultSectionSize(usual)
        # A header keeps its sizes by number, whatever stands in the row after a reset.
        for row in self._low_rows.difference(titles):
            if row < header.count():
                header.resizeSection(row, usual)
        for row in titles:
            header.resizeSection(row, low)
        self._low_rows = set(titles)
        self.updateGeometries()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            paint_ring(self.viewport())

    # What the rows offer

    def _button_at(self, place: QPoint) -> tuple[int, Any] | None:
        """Give the row and the act of the button at a point of the viewport."""
        raise NotImplementedError

    def _hint_at(self, place: QPoint) -> str:
        """Give the tool tip for a point of the viewport, escaped; "" for none."""
        raise NotImplementedError

    def _menu_of(self, index: QModelIndex) -> QMenu | None:
        """Make the menu of a row, if it has one."""
        raise NotImplementedError

    def _heat(self, button: tuple[int, Any] | None) -> None:
        delegate: Any = self.itemDelegate()
        if button != delegate.hot:
            delegate.hot = button
            self.viewport().update()

    def anchor(self) -> QPoint:
        """Give the point on the screen where a popup about the current row belongs."""
        rect = self.visualRect(self.currentIndex())
        place = rect.center() if rect.isValid() else self.viewport().rect().center()
        return self.viewport().mapToGlobal(place)

    # Qt's own

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        # Moving over the list with a button held selects nothing: it may be a drag of the row.
        if not event.buttons():
            super().mouseMoveEvent(event)
        self._heat(self._button_at(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._heat(None)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        menu = self._menu_of(index)
        if menu is not None:
            place = self.visualRect(index).center() if by_keyboard else event.pos()
            menu.popup(self.viewport().mapToGlobal(place))

    @override
    def viewportEvent(self, event: QEvent, /) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._hint_at(event.pos()), self)
            return True
        return super().viewportEvent(event)
