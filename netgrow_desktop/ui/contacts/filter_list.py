"""The list on the left: everybody, categories, saved filters, what is missing, tags, sources and organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.reports.figures import count as figure
from netgrow_desktop.theme_tokens import (
    CORNER_RADIUS,
    ROW_HEIGHT,
    SPACE_S,
    SPACE_XS,
    TINT_STRONG,
)
from netgrow_desktop.ui.elements.category_marks import mark_size, paint_category_mark
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.contacts_filters import ENTRY_ROLE, FilterEntry, FilterField, FiltersModel
from netgrow_desktop.viewmodels.people_mime import PEOPLE_MIME

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent

    Index = QModelIndex | QPersistentModelIndex

LINE_HEIGHT = ROW_HEIGHT - SPACE_XS
HEADER_HEIGHT = ROW_HEIGHT + SPACE_XS
ICONS = {
    "": "users",
    "key_people": "star",
    "never_contacted": "user-x",
    "archived": "archive",
    "missing": "circle-help",
    "tag": "tag",
    "source": "file-down",
    "organization": "building-2",
}


class FilterDelegate(QStyledItemDelegate):
    """Paints a line: its sign, its words, and at the end how many people it would show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.drop_row = -1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY_ROLE)
        is_header = isinstance(entry, FilterEntry) and entry.kind == "header"
        needed = QFontMetrics(text_font("body")).height() + SPACE_S
        return QSize(0, max(HEADER_HEIGHT if is_header else LINE_HEIGHT, needed))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, FilterEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind != "header":
            self._paint_ground(painter, option, index.row(), entry)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5)
            painter.drawRoundedRect(ring, CORNER_RADIUS, CORNER_RADIUS)
        inside = option.rect.adjusted(SPACE_S, 0, -SPACE_S, 0)
        if entry.kind == "header":
            self._paint_header(painter, inside, entry)
        else:
            self._paint_line(painter, inside, entry, is_strong=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int, entry: FilterEntry) -> None:
        palette = current_palette()
        tone = ""
        if row == self.drop_row:
            ink = palette.category(str(entry.value)) if entry.field == "category" else palette.accent
            tone = palette.tint(ink, 2 * TINT_STRONG)
        elif option.state & QStyle.StateFlag.State_Selected:
            tone = palette.selection
        elif option.state & QStyle.StateFlag.State_MouseOver:
            tone = palette.hover
        if tone:
            edged = palette.is_strong and tone == palette.selection
            painter.setPen(color("accent") if edged else Qt.PenStyle.NoPen)
            painter.setBrush(color(tone))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, 0, -1), CORNER_RADIUS, CORNER_RADIUS)

    def _paint_header(self, painter: QPainter, inside: QRect, entry: FilterEntry) -> None:
        inside = inside.adjusted(0, SPACE_S, 0, 0)
        painter.setFont(text_font("small", strong=True))
        painter.setPen(color("muted"))
        painter.drawText(inside, _at_start(painter), entry.label)
        arrow = QRect(inside.right() - icon_side() + 1, inside.top(), icon_side(), inside.height())
        paint_icon(painter, self._mirrored(arrow, inside), "chevron-down" if entry.is_open else "chevron-right")

    def _paint_line(self, painter: QPainter, inside: QRect, entry: FilterEntry, *, is_strong: bool) -> None:
        sign = QRect(inside.left(), inside.top(), icon_side(), inside.height())
        self._paint_sign(painter, self._mirrored(sign, inside), entry)
        number = figure(entry.count) if entry.kind == "filter" else ""
        small = text_font("small", tabular=True)
        reserved = QFontMetrics(small).horizontalAdvance(number)
        words = inside.adjusted(icon_side() + SPACE_S, 0, -reserved - SPACE_XS if number else 0, 0)
        font = text_font("body", strong=is_strong)
        painter.setFont(font)
        painter.setPen(color("text" if entry.kind == "filter" else "muted"))
        fitted = QFontMetrics(font).elidedText(entry.label, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(self._mirrored(words, inside), _at_start(painter), fitted)
        painter.setFont(small)
        painter.setPen(color("muted"))
        count = QRect(inside.right() + 1 - reserved, inside.top(), reserved, inside.height())
        painter.drawText(self._mirrored(count, inside), Qt.AlignmentFlag.AlignVCenter, number)

    def _paint_sign(self, painter: QPainter, lane: QRect, entry: FilterEntry) -> None:
        if entry.field == "category":
            square = QRectF(0, 0, mark_size() + 1, mark_size() + 1)
            square.moveCenter(QRectF(lane).center())
            paint_category_mark(painter, square, str(entry.value))
        elif entry.kind == "filter":
            paint_icon(painter, lane, ICONS[entry.field])

    def _mirrored(self, part: QRect, whole: QRect) -> QRect:
        parent = self.parent()
        mirrored = isinstance(parent, QWidget) and parent.isRightToLeft()
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, whole, part)


def _at_start(painter: QPainter) -> Qt.AlignmentFlag:
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class FilterList(QListView):
    """One filter is chosen at a time; with Ctrl it comes beside those there are. People can be dropped on it."""

    chosen = Signal(object, bool)
    """A :class:`FilterEntry` was chosen; whether the present filters stay beside it."""
    opened = Signal()
    """Enter on a filter: the keyboard wants to go to the people."""

    def __init__(self, model: FiltersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = model
        self._query = ContactQuery()
        self._field: FilterField = ""
        self._showing = False
        self._adds = False
        self._delegate = FilterDelegate(self)
        self.setProperty("kind", "side")
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        # People are dropped on lines, never between them.
        self.setDragDropOverwriteMode(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setAccessibleName(self.tr("Filters"))
        self.setAccessibleDescription(
            self.tr("Click to filter, Ctrl+click to filter further. Drag people onto a category or a tag.")
        )
        self.clicked.connect(self._activate)
        self.selectionModel().selectionChanged.connect(self._choose)
        model.modelReset.connect(self._mark)
        self._mark()

    def show_filter(self, query: ContactQuery, field: FilterField) -> None:
        """Mark the line that restricts *field* as *query* does; no field marks everybody."""
        self._query, self._field = query, field
        self._mark()

    def _mark(self) -> None:
        row = self._filters.row_of(self._query, self._field)
        index = self._filters.index(row)
        self._showing = True
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif not index.isValid():
            self.selectionModel().clearSelection()
        self._showing = False

    def _choose(self) -> None:
        if self._showing:
            return
        selected = self.selectionModel().selectedIndexes()
        if selected:
            self.chosen.emit(self._filters.entries()[selected[0].row()], self._adds)

    def _activate(self, index: QModelIndex) -> None:
        row = index.row()
        if index.isValid() and self._filters.entries()[row].kind != "filter":
            self._filters.activate(row)
            self.selectionModel().setCurrentIndex(
                self._filters.index(min(row, self._filters.rowCount() - 1)), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    @override
    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        if not index.isValid() or self._filters.entries()[index.row()].kind != "filter":
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return QItemSelectionModel.SelectionFlag.ClearAndSelect

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().mousePressEvent(event)
        self._adds = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = Qt.Key(event.key())
        entry = self._filters.entries()[index.row()] if index.isValid() else None
        if entry is not None and entry.kind != "filter" and key in _ACTIVATING:
            self._activate(index)
        elif entry is not None and entry.kind == "header" and key in _FOLDING:
            if entry.is_open is not (key is Qt.Key.Key_Right):
                self._activate(index)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        takes = index.isValid() and self._filters.entries()[index.row()].takes_people()
        if takes and event.mimeData().hasFormat(PEOPLE_MIME):
            event.acceptProposedAction()
            self._show_drop(index.row())
        else:
            event.ignore()
            self._show_drop(-1)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(-1)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._show_drop(-1)

    def _show_drop(self, row: int) -> None:
        if row != self._delegate.drop_row:
            self._delegate.drop_row = row
            self.viewport().update()


_ACTIVATING = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space))
_FOLDING = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right))
