"""The short list: everybody who is due, in four parts that fold, quick for any number of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from netgrow_desktop.ui.elements.parted_list import PartedList
from netgrow_desktop.ui.follow_ups.acts import Act, act_hint, act_of, is_possible, item_menu
from netgrow_desktop.ui.follow_ups.agenda_delegate import AgendaDelegate, button_rects, item_height, title_height
from netgrow_desktop.ui.follow_ups.wordings import describer, tool_tip
from netgrow_desktop.viewmodels.follow_ups import AgendaModel, Key, SectionRow, key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QMenu, QStyledItemDelegate, QWidget

    from netgrow_desktop.domain.follow_ups import DueItem


class AgendaView(PartedList):
    """Shows an :class:`AgendaModel`.

    ``asked`` carries an :class:`Act` and the item; ``item_chosen`` the current item or None.
    """

    asked = Signal(object, object)
    item_chosen = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(title_height, self._item_height, parent)
        self.rows = AgendaModel(describer(today), self)
        self._quiet = False
        self._pressed = QPersistentModelIndex()
        self._show_rows(self.rows, self.rows, self._make_delegate(today))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Who is due"))
        self.selectionModel().currentRowChanged.connect(self._tell_current)

    def _item_height(self) -> int:
        return item_height()

    def _make_delegate(self, today: Callable[[], date]) -> QStyledItemDelegate:
        return AgendaDelegate(self.rows, today, self)

    def _buttons_in(self, row: QRect) -> dict[Act, QRect]:
        return button_rects(row, mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def selected_items(self) -> tuple[DueItem, ...]:
        """Give all selected items, from the top down."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(item for item in map(self.rows.item_at, rows) if item is not None)

    def all_with(self, item: DueItem) -> tuple[DueItem, ...]:
        """Give the selected items if this is one of them, else it alone."""
        picked = self.selected_items()
        return picked if item in picked else (item,)

    def select_also(self, keys: Iterable[Key]) -> None:
        """Select items beside the current one, as far as they are in the list."""
        selection = self.selectionModel()
        for row in filter(lambda row: row >= 0, map(self.rows.row_of, keys)):
            selection.select(self.rows.index(row, 0), QItemSelectionModel.SelectionFlag.Select)

    def current_item(self) -> DueItem | None:
        """Give the item of the current row, None on a title or without one."""
        return self.rows.item_at(self.currentIndex().row())

    def choose(self, key: Key | None, *, show: bool = True) -> bool:
        """Make an item current without telling anybody; gives whether it is in the list."""
        row = self.rows.row_of(key) if key is not None else -1
        self._quiet = True
        index = self.rows.index(row, 0) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        self._quiet = False
        if row < 0:
            self.clearSelection()
        elif show:
            self.scrollTo(index)
        return row >= 0

    def place(self) -> tuple[Key | None, int]:
        """Give the first item in view and how far above the edge it begins, for :meth:`go_to`."""
        first = self.rowAt(0)
        item = self.rows.item_at(first) or self.rows.item_at(first + 1)
        row = self.rows.row_of(key_of(item)) if item else -1
        if item is None or row < 0:
            return None, self.verticalScrollBar().value()
        return key_of(item), self.rowViewportPosition(row)

    def go_to(self, place: tuple[Key | None, int]) -> None:
        """Scroll so that the item is where it was; where it is gone, leave the list as it is."""
        key, offset = place
        bar = self.verticalScrollBar()
        if key is None:
            bar.setValue(offset)
            return
        row = self.rows.row_of(key)
        if row >= 0:
            bar.setValue(self.verticalHeader().sectionPosition(row) - offset)

    def _tell_current(self, current: QModelIndex) -> None:
        if not self._quiet:
            self.item_chosen.emit(self.rows.item_at(current.row()))

    @override
    def _button_at(self, place: QPoint) -> tuple[int, Act] | None:
        index = self.indexAt(place)
        if self.rows.item_at(index.row()) is None:
            return None
        for act, rect in self._buttons_in(self.visualRect(index)).items():
            if rect.contains(place):
                return index.row(), act
        return None

    def draggable_at(self, place: QPoint) -> DueItem | None:
        """Give the item that a drag from this point of the viewport takes along."""
        return None if self._button_at(place) else self.rows.item_at(self.indexAt(place).row())

    def _toggle(self, row: int) -> bool:
        """Fold or unfold the part whose title is in this row; the title stays current."""
        title = self.rows.row_at(row)
        if not isinstance(title, SectionRow):
            return False
        scrolled = self.verticalScrollBar().value()
        self.rows.toggle(title.section)
        self._quiet = True
        self.setCurrentIndex(self.rows.index(self.rows.row_of_section(title.section), 0))
        self._quiet = False
        self.verticalScrollBar().setValue(scrolled)
        return True

    def _ask(self, act: Act, item: DueItem) -> None:
        if is_possible(act, item):
            self.asked.emit(act, item)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        place = event.position().toPoint()
        row = self.indexAt(place).row()
        if event.button() is Qt.MouseButton.LeftButton and self._toggle(row):
            return
        button = self._button_at(place)
        item = self.rows.item_at(row)
        self._pressed = QPersistentModelIndex()
        if item is not None and not event.modifiers() and self._is_one_of_several(row):
            # They may be dragged or treated together; a mere click takes this one alone once it is let go.
            index = self.rows.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            if button is None and event.button() is Qt.MouseButton.LeftButton:
                self._pressed = QPersistentModelIndex(index)
        else:
            super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and button is not None and item is not None:
            self._ask(button[1], item)

    def _is_one_of_several(self, row: int) -> bool:
        selected = self.selectionModel().selectedIndexes()
        return len(selected) > 1 and any(index.row() == row for index in selected)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if pressed.isValid() and self.indexAt(event.position().toPoint()).row() == pressed.row():
            self.setCurrentIndex(self.rows.index(pressed.row(), 0))
        super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        item = self.draggable_at(event.position().toPoint())
        if item is not None and event.button() is Qt.MouseButton.LeftButton:
            self._ask(Act.EDIT, item)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        row = self.currentIndex().row()
        item = self.rows.item_at(row)
        act = act_of(event)
        key = Qt.Key(event.key())
        title = self.rows.row_at(row)
        if item is not None and act is not None:
            self._ask(act, item)
        elif isinstance(title, SectionRow) and self._folds(key, title):
            self._toggle(row)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.text() and key not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            # Letters are shortcuts of the tab, not a search in the list.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _folds(self, key: Qt.Key, title: SectionRow) -> bool:
        """Tell whether a key on a title changes whether its part is folded."""
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return True
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        opening, closing = Qt.Key.Key_Right, Qt.Key.Key_Left
        if mirrored:
            opening, closing = closing, opening
        return key == (opening if self.rows.is_folded(title.section) else closing)

    @override
    def _menu_of(self, index: QModelIndex) -> QMenu | None:
        item = self.rows.item_at(index.row())
        return item_menu(self, item, self._ask, len(self.all_with(item))) if item is not None else None

    @override
    def _hint_at(self, place: QPoint) -> str:
        index, button = self.indexAt(place), self._button_at(place)
        if button is not None:
            return tool_tip(act_hint(button[1]))
        if self.rows.item_at(index.row()) is None:
            return ""
        return tool_tip(str(self.rows.data(index, Qt.ItemDataRole.AccessibleTextRole)))
