"""How a row of the agenda is painted: the day once at the beginning, the name loudest, why in a whole sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import category_marks_width, paint_category_marks
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.follow_ups.acts import ROW_ACTS, Act
from netgrow_desktop.ui.follow_ups.agenda_delegate import BUTTON_HEIGHT, BUTTON_WIDTH, AgendaDelegate, mirrored_in
from netgrow_desktop.ui.follow_ups.wordings import day_words, due_words, role_words, shown, why
from netgrow_desktop.ui.theme import color, current_palette, text_font

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from netgrow_desktop.domain.follow_ups import DueItem


def day_row_height() -> int:
    """Give the height of a row in pixels: two lines and the space around them."""
    return (
        QFontMetrics(text_font("body", strong=True)).height()
        + QFontMetrics(text_font("small")).height()
        + 2 * SPACE_S
        + SPACE_XS
    )


def day_width() -> int:
    """Give the width of the column of days in pixels."""
    return QFontMetrics(text_font("body", strong=True)).horizontalAdvance("Wednesday 00") + SPACE_XL


def day_buttons(row: QRect, *, mirrored: bool) -> dict[Act, QRect]:
    """Give where the buttons of a row are: at the end of its second line."""
    places = {}
    right = row.right() + 1 - SPACE_S
    top = row.bottom() - SPACE_XS - scaled(BUTTON_HEIGHT)
    for number, act in enumerate(reversed(ROW_ACTS)):
        place = QRect(right - (number + 1) * scaled(BUTTON_WIDTH), top, scaled(BUTTON_WIDTH), scaled(BUTTON_HEIGHT))
        places[act] = mirrored_in(place, row) if mirrored else place
    return places


class DaysDelegate(AgendaDelegate):
    """Paints items in the order of their days; the topmost row names its day, too."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, day_row_height())

    @override
    def _buttons(self, row: QRect) -> dict[Act, QRect]:
        return day_buttons(row, mirrored=self._mirrors())

    @override
    def _paint_item(self, painter: QPainter, rect: QRect, row: int, item: DueItem, *, buttons: bool) -> None:
        self._paint_day(painter, rect, row, item.due_on)
        palette = current_palette()
        inside = rect.adjusted(SPACE_M + day_width(), SPACE_S, -SPACE_L, -SPACE_S)
        strong, small = text_font("body", strong=True), text_font("small")
        first, line = QFontMetrics(strong).height(), QFontMetrics(small).height()
        top = self._paint_due(painter, QRect(inside.left(), inside.top(), inside.width(), first), rect, item)
        marks = QRect(top.left(), top.top(), category_marks_width(item.categories), first)
        paint_category_marks(painter, self._placed(marks, rect), item.categories)
        name = top.adjusted(marks.width() + SPACE_S, 0, 0, 0)
        self._line(painter, name, rect, strong, color("text"), shown(item.name))
        taken = QFontMetrics(strong).horizontalAdvance(shown(item.name)) + SPACE_S
        if name.width() - taken > SPACE_XL:
            self._line(painter, name.adjusted(taken, 0, 0, 0), rect, small, color(palette.muted), role_words(item))
        second = QRect(inside.left(), top.bottom() + 1 + SPACE_XS, inside.width(), line)
        if buttons:
            second.setWidth(second.width() - len(ROW_ACTS) * scaled(BUTTON_WIDTH))
            self._paint_buttons(painter, rect, row)
        self._line(painter, second, rect, small, color(palette.text), shown(why(item, self._today())))

    def _paint_day(self, painter: QPainter, rect: QRect, row: int, day: date) -> None:
        """Name the day beside its first row, under a thin line, and beside the topmost row that is seen."""
        before = self._model.item_at(row - 1)
        begins = before is None or before.due_on != day
        if begins and before is not None:
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(rect.left() + SPACE_L, rect.top(), rect.right() - SPACE_L, rect.top())
        if not (begins or row == self._view.indexAt(QPoint(1, 1)).row()):
            return
        today = self._today()
        palette = current_palette()
        words, below = day_words(day, today)
        font, small = text_font("body", strong=day == today), text_font("small")
        line = QFontMetrics(font).height()
        place = QRect(rect.left() + SPACE_L, rect.top() + SPACE_S, day_width() - SPACE_M, line)
        tone = palette.danger if day < today else palette.accent if day == today else palette.text
        self._line(painter, place, rect, font, color(tone), words)
        under = QRect(place.left(), place.bottom() + 1 + SPACE_XS, place.width(), QFontMetrics(small).height())
        self._line(painter, under, rect, small, color(palette.muted), below)

    @override
    def _due_words(self, item: DueItem) -> str:
        return due_words(item, self._today()) if item.due_on < self._today() else ""
