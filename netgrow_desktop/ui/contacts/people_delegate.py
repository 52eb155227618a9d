"""How a row of the contacts table is painted: the name loudest, everything else quieter, nothing but tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from netgrow_desktop.theme_tokens import CATEGORY_CODES, FOCUS_RING, SPACE_S
from netgrow_desktop.ui.elements.category_marks import category_marks_width, paint_category_marks
from netgrow_desktop.ui.elements.row_hover import RowHover
from netgrow_desktop.ui.icons import icon_side
from netgrow_desktop.ui.theme import color, current_palette, text_font, theme_watcher
from netgrow_desktop.viewmodels.columns import NAME

if TYPE_CHECKING:
    from netgrow_desktop.viewmodels.contacts import ContactsModel

CELL_INSET = 11
"""How far in a cell's text begins: where the style puts the words of the header above it."""

PLACE_HEIGHT = 8
"""The height of the bar that stands where a text is still to come."""

MOST_ELIDED = 4_000


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours and fonts of the rows, made once per theme."""

    text: QColor
    muted: QColor
    danger: QColor
    line: QColor
    hover: QColor
    selection: QColor
    accent: QColor
    strong_font: QFont
    font: QFont


def _ink() -> Ink:
    return Ink(
        text=color("text"),
        muted=color("muted"),
        danger=color("danger"),
        line=color("line"),
        hover=color("hover"),
        selection=color(current_palette().selection),
        accent=color("accent"),
        strong_font=text_font("body", strong=True),
        font=text_font("body"),
    )


class PeopleDelegate(QStyledItemDelegate):
    """Paints the cells itself: the style would ask the model eight times for each of them."""

    def __init__(self, model: ContactsModel, table: QTableView) -> None:
        super().__init__(table)
        self._model = model
        self._table = table
        self._hover = RowHover(table)
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._dress()
        theme_watcher().changed.connect(self._dress)

    def _dress(self) -> None:
        self._ink = _ink()
        self._metrics = QFontMetrics(self._ink.font)
        self._strong_metrics = QFontMetrics(self._ink.strong_font)
        self._elided.clear()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, column = index.row(), index.column()
        rect = option.rect
        self._paint_ground(painter, rect, option, row)
        contact = self._model.contact_at(row)
        inside = rect.adjusted(CELL_INSET, 0, -SPACE_S, -1)
        if contact is None:
            self._paint_place(painter, inside, row, column)
            return
        what = self._model.columns[column]
        if what is NAME:
            mirrored = self._table.isRightToLeft()
            marks = QRect(inside.left(), inside.top(), _marks_width(), inside.height())
            used = category_marks_width(contact.categories)
            marks.setLeft(marks.right() + 1 - used)
            paint_category_marks(painter, _mirrored(marks, inside, mirrored=mirrored), contact.categories)
            inside = _mirrored(inside.adjusted(_name_offset(), 0, 0, 0), inside, mirrored=mirrored)
        text = self._model.text_at(row, column)
        if text:
            self._paint_text(painter, inside, text, self._tone(row, column), strong=what.tone == "name")

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, row: int) -> None:
        ink = self._ink
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, ink.selection)
        elif row == self._hover.row:
            painter.fillRect(rect, ink.hover)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, ink.line)

    def _paint_place(self, painter: QPainter, inside: QRect, row: int, column: int) -> None:
        """Paint a quiet bar where a text is still to come, of a length that varies as texts do."""
        is_name = self._model.columns[column] is NAME
        left = _name_offset() if is_name else 0
        room = max(inside.width() - left, 0)
        width = room * (45 + (row * 37 + column * 23) % 40) // 100
        bar = QRect(inside.left() + left, 0, width, PLACE_HEIGHT)
        bar.moveTop(inside.center().y() - PLACE_HEIGHT // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.line)
        painter.drawRoundedRect(_mirrored(bar, inside, mirrored=self._table.isRightToLeft()), 4, 4)
        painter.restore()

    def _tone(self, row: int, column: int) -> QColor:
        what = self._model.columns[column]
        if what.is_alarming is not None and self._model.is_alarming(row, column):
            return self._ink.danger
        return self._ink.muted if what.tone == "muted" else self._ink.text

    def _paint_text(self, painter: QPainter, inside: QRect, text: str, tone: QColor, *, strong: bool) -> None:
        painter.setFont(self._ink.strong_font if strong else self._ink.font)
        painter.setPen(tone)
        side = Qt.AlignmentFlag.AlignRight if self._table.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        # Absolute: an Arabic name in an English window begins where every other name begins.
        place = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, place | Qt.TextFlag.TextSingleLine, self._fitted(text, inside.width(), strong=strong))

    def _fitted(self, text: str, width: int, *, strong: bool) -> str:
        key = (text, width, strong)
        fitted = self._elided.get(key)
        if fitted is None:
            if len(self._elided) >= MOST_ELIDED:
                self._elided.clear()
            metrics = self._strong_metrics if strong else self._metrics
            fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[key] = fitted
        return fitted

    def paint_current(self, painter: QPainter, row: QRect) -> None:
        """Mark the row that the keyboard is on."""
        painter.fillRect(QRect(row.left(), row.top(), FOCUS_RING + 1, row.height() - 1), self._ink.accent)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        what = self._model.columns[index.column()]
        metrics = self._strong_metrics if what.tone == "name" else self._metrics
        # What is painted may be a pixel or two wider than it was measured.
        width = metrics.horizontalAdvance(self._model.text_at(index.row(), index.column())) + 2 + CELL_INSET + SPACE_S
        return QSize(width + (_name_offset() if what is NAME else 0), metrics.height() + SPACE_S)

    def heading_width(self, column: int) -> int:
        """Give the width that a column's heading needs in pixels, with the sign of the order beside it."""
        heading = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        metrics = QFontMetrics(text_font("small", strong=True))
        return CELL_INSET + metrics.horizontalAdvance(heading) + icon_side() + SPACE_S


def _mirrored(part: QRect, whole: QRect, *, mirrored: bool) -> QRect:
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    return QStyle.visualRect(direction, whole, part)


def _marks_width() -> int:
    return category_marks_width(CATEGORY_CODES)


def _name_offset() -> int:
    return _marks_width() + SPACE_S
