"""Two people side by side, line by line, with what the one person will have in the last column."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.domain.contacts import Photo
from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.duplicates.acting_table import ActingTable
from netgrow_desktop.ui.duplicates.wordings import (
    aside_words,
    cell_words,
    field_words,
    kind_words,
    shown_words,
    spoken_words,
)
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font, theme_watcher
from netgrow_desktop.viewmodels.comparison import CAPTION, LEFT, RESULT, RIGHT, ComparisonModel
from netgrow_desktop.viewmodels.merging import Kind, Line
from netgrow_desktop.viewmodels.photos import face_of

SIGNS = {Kind.SAME: "check", Kind.CHOICE: "arrow-left-right", Kind.ONE: "plus", Kind.UNITED: "merge"}
RADIO = 14
PHOTO_SIDE = 64
PADDING = SPACE_S - 2

Index = QModelIndex | QPersistentModelIndex


def caption_width() -> int:
    """Give the width of the column of names of fields in pixels: the longest ones are broken."""
    metrics = QFontMetrics(text_font("small"))
    return icon_side() + 3 * SPACE_S + metrics.horizontalAdvance(field_words("introduced_by")) + SPACE_M


@lru_cache(maxsize=8)
def photo_picture(photo: Photo) -> QImage | None:
    """Give a photo as a square picture, None where it cannot be drawn."""
    return face_of(photo)


def laid_out(font: QFont, width: int, text: str, direction: Qt.LayoutDirection) -> QTextLayout:
    """Break a text into lines of so many pixels, between words where possible.

    It reads as its own letters do, and begins at the side at which a window of *direction* begins.
    """
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, bottom))
        bottom += line.height()
    layout.endLayout()
    return layout


def wrapped_height(font: QFont, width: int, text: str) -> int:
    """Give how high a text is in so many pixels of width."""
    return ceil(laid_out(font, width, text, Qt.LayoutDirection.LeftToRight).boundingRect().height())


class ComparisonDelegate(QStyledItemDelegate):
    """Paints the cells of a :class:`ComparisonModel`."""

    def __init__(self, model: ComparisonModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def row_height(self, row: int) -> int:
        """Give the height that a row needs for the widths that the columns have."""
        line = self._model.line_at(row)
        if line is None:
            return 0
        return 2 * PADDING + max(self._content_height(line, column) for column in range(RESULT + 1))

    def _content_height(self, line: Line, column: int) -> int:
        width = self._view.columnWidth(column) - 2 * SPACE_S
        if column == CAPTION:
            caption = width - icon_side() - SPACE_S
            return max(icon_side(), wrapped_height(text_font("small"), caption, field_words(line.field)))
        if line.field == "photo" and self._photo(line, column) is not None:
            return PHOTO_SIDE
        if line.kind is Kind.CHOICE and column != RESULT:
            width -= RADIO + SPACE_S
        height = wrapped_height(self._font(line, column), width, shown_words(line, column))
        aside = aside_words(line) if column == RESULT else ""
        return height + (wrapped_height(text_font("small"), width, aside) + 2 if aside else 0)

    def _photo(self, line: Line, column: int) -> object:
        return {LEFT: line.left, RIGHT: line.right, RESULT: line.result}.get(column)

    def _font(self, line: Line, column: int) -> QFont:
        chosen = line.kind is Kind.CHOICE and column in {LEFT, RIGHT} and (column == RIGHT) == line.is_right
        return text_font("body", strong=chosen or (column == RESULT and line.field == "name"))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height(index.row()))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line_at(index.row())
        if line is None:
            return
        rect: QRect = option.rect
        column = index.column()
        palette = current_palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = self._view.currentIndex().row() == index.row() and self._view.hasFocus()
        background = palette.selection if is_current else palette.window if column == RESULT else palette.raised
        painter.fillRect(rect, color(background))
        if self._model.begins_field(index.row()):
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color("line"))
        inside = rect.adjusted(SPACE_S, PADDING, -SPACE_S, -PADDING)
        if column == CAPTION:
            self._paint_caption(painter, inside, index.row(), line)
        else:
            self._paint_value(painter, inside, line, column)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), CORNER_RADIUS, CORNER_RADIUS)
        painter.restore()

    def _paint_caption(self, painter: QPainter, inside: QRect, row: int, line: Line) -> None:
        direction = self._view.layoutDirection()
        small = text_font("small")
        height = QFontMetrics(text_font("body")).height()
        sign = QRect(inside.left(), inside.top(), icon_side(), height)
        tone = "warning" if line.kind is Kind.CHOICE else "outline" if line.kind is Kind.SAME else "muted"
        paint_icon(painter, QStyle.visualRect(direction, inside, sign), SIGNS[line.kind], tone)
        if self._model.begins_field(row):
            drop = (height - QFontMetrics(small).height()) // 2
            place = inside.adjusted(icon_side() + SPACE_S, drop, 0, 0)
            self._text(painter, QStyle.visualRect(direction, inside, place), small, color("muted"), cell_words(line, 0))

    def _paint_value(self, painter: QPainter, inside: QRect, line: Line, column: int) -> None:
        value = self._photo(line, column)
        is_chosen = (column == RIGHT) == line.is_right
        ink = color("text" if value is not None else "outline")
        if line.more:
            ink = color("muted")
        if line.kind is Kind.CHOICE and column != RESULT:
            direction = self._view.layoutDirection()
            self._paint_radio(painter, QStyle.visualRect(direction, inside, self._radio(inside)), is_chosen=is_chosen)
            inside = QStyle.visualRect(direction, inside, inside.adjusted(RADIO + SPACE_S, 0, 0, 0))
            ink = color("text" if is_chosen else "muted")
        elif line.kind is Kind.SAME and column != RESULT:
            ink = color("muted")
        if line.field == "photo" and value is not None and self._paint_photo(painter, inside, value):
            return
        font, text = self._font(line, column), shown_words(line, column)
        self._text(painter, inside, font, ink, text)
        aside = aside_words(line) if column == RESULT else ""
        if aside:
            below = inside.adjusted(0, wrapped_height(font, inside.width(), text) + 2, 0, 0)
            self._text(painter, below, text_font("small"), color("muted"), aside)

    def _radio(self, inside: QRect) -> QRect:
        drop = (QFontMetrics(text_font("body")).height() - RADIO) // 2
        return QRect(inside.left(), inside.top() + drop, RADIO, RADIO)

    def _paint_radio(self, painter: QPainter, place: QRect, *, is_chosen: bool) -> None:
        width = 4.5 if is_chosen else 1.0
        painter.setPen(QPen(color("accent" if is_chosen else "outline"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawEllipse(QRectF(place).adjusted(half, half, -half, -half))

    def _paint_photo(self, painter: QPainter, inside: QRect, value: object) -> bool:
        picture = photo_picture(value) if isinstance(value, Photo) else None
        if picture is None:
            return False
        place = QRect(0, 0, PHOTO_SIDE, PHOTO_SIDE)
        place.moveTopLeft(inside.topLeft())
        painter.drawImage(QStyle.visualRect(self._view.layoutDirection(), inside, place), picture)
        return True

    def _text(self, painter: QPainter, place: QRect, font: QFont, ink: QColor, text: str) -> None:
        painter.setPen(ink)
        laid_out(font, place.width(), text, self._view.layoutDirection()).draw(painter, QPointF(place.topLeft()))


class Comparison(ActingTable):
    """The lines of two people. ``side_chosen`` carries a field and whether its right value is taken, ``asked`` an
    act, ``left`` asks for the list, ``laid_out`` tells that the columns have other widths.
    """

    side_chosen = Signal(str, bool)
    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ComparisonModel(cell_words, spoken_words, self)
        self.setModel(self.rows)
        self._delegate = ComparisonDelegate(self.rows, self)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        # A click does not take the keyboard away from the list of pairs.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Both people side by side"))
        theme_watcher().changed.connect(self._lay_out)
        self.rows.modelReset.connect(self._size_rows)
        self.rows.dataChanged.connect(self._size_rows)

    def begin(self) -> None:
        """Put the keyboard here, on the first line in which there is something to choose."""
        if not self.currentIndex().isValid():
            choices = [row for row, line in enumerate(self.rows.lines()) if line.kind is Kind.CHOICE]
            self.setCurrentIndex(self.rows.index(choices[0] if choices else 0, LEFT))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        caption = caption_width()
        rest = max(self.viewport().width() - caption, 3)
        self.setColumnWidth(CAPTION, caption)
        self.setColumnWidth(LEFT, rest // 3)
        self.setColumnWidth(RIGHT, rest // 3)
        self.setColumnWidth(RESULT, rest - 2 * (rest // 3))
        self._size_rows()
        self.laid_out.emit()

    def _size_rows(self) -> None:
        header = self.verticalHeader()
        header.setMinimumSectionSize(SPACE_XS)
        for row in range(self.rows.rowCount()):
            height = self._delegate.row_height(row)
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)

    def _choose(self, row: int, *, is_right: bool) -> None:
        line = self.rows.line_at(row)
        if line is not None and line.kind is Kind.CHOICE:
            self.side_chosen.emit(line.field, is_right)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.column() in {LEFT, RIGHT}:
            self._choose(index.row(), is_right=index.column() == RIGHT)

    @override
    def _go_sideways(self, event: QKeyEvent, *, is_right: bool) -> bool:
        if event.modifiers():
            return False
        row = self.currentIndex().row()
        self.setCurrentIndex(self.rows.index(row, RIGHT if is_right else LEFT))
        self._choose(row, is_right=is_right)
        return True

    @override
    def _hint_at(self, index: QModelIndex) -> str:
        line = self.rows.line_at(index.row())
        if line is None:
            return ""
        return kind_words(line.kind) if index.column() == CAPTION else cell_words(line, index.column())

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.begin()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
