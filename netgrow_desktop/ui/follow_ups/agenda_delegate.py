"""How a row of the short list is painted: the name loudest, why and when beside it, buttons when it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from netgrow_desktop.domain.follow_ups import DueItem
from netgrow_desktop.theme_tokens import (
    CORNER_RADIUS,
    FOCUS_RING,
    SPACE_L,
    SPACE_S,
    SPACE_XS,
)
from netgrow_desktop.ui.elements.category_marks import category_marks_width, paint_category_marks
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.follow_ups.acts import ROW_ACTS, Act
from netgrow_desktop.ui.follow_ups.wordings import due_words, role_words, section_words, shown, why
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.dates import reader_locale
from netgrow_desktop.viewmodels.follow_ups import AgendaModel, Section, SectionRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QColor, QFont

BUTTON_WIDTH, BUTTON_HEIGHT = 28, 24
DUE_SHARE = 0.45
"""So much of the first line the day may take at most."""
# Where the layout runs from right to left, painters take "left" for where a line begins.
START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def item_height() -> int:
    """Give the height of an item's row in pixels: three lines and the space around them."""
    small = QFontMetrics(text_font("small")).height()
    return QFontMetrics(text_font("body", strong=True)).height() + 2 * small + 2 * SPACE_S + SPACE_XS


def title_height() -> int:
    """Give the height of a title's row in pixels."""
    return QFontMetrics(text_font("body", strong=True)).height() + 2 * SPACE_S


def button_rects(row: QRect, *, mirrored: bool) -> dict[Act, QRect]:
    """Give where the buttons of a row are: at the end of its second line."""
    name = QFontMetrics(text_font("body", strong=True)).height()
    role = QFontMetrics(text_font("small")).height()
    top = row.top() + SPACE_S + name + SPACE_XS // 2 + (role - scaled(BUTTON_HEIGHT)) // 2 + 1
    places = {}
    right = row.right() + 1 - SPACE_S
    for number, act in enumerate(reversed(ROW_ACTS)):
        place = QRect(right - (number + 1) * scaled(BUTTON_WIDTH), top, scaled(BUTTON_WIDTH), scaled(BUTTON_HEIGHT))
        places[act] = mirrored_in(place, row) if mirrored else place
    return places


def mirrored_in(rect: QRect, around: QRect) -> QRect:
    """Give the place of a rectangle within another where lines begin on the right."""
    return QRect(around.left() + around.right() - rect.right(), rect.top(), rect.width(), rect.height())


class AgendaDelegate(QStyledItemDelegate):
    """Paints titles and items of an :class:`AgendaModel`. The view says which button the mouse is on."""

    def __init__(self, model: AgendaModel, today: Callable[[], date], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._today = today
        self._view = view
        self.hot: tuple[int, Act] | None = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        item = isinstance(self._model.row_at(index.row()), DueItem)
        return QSize(0, item_height() if item else title_height())

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._model.row_at(index.row())
        if row is None:
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        is_current = current and index.row() == self._view.currentIndex().row()
        self._paint_ground(painter, rect, current=current, hovered=hovered)
        if isinstance(row, SectionRow):
            self._paint_title(painter, rect, row)
        else:
            self._paint_item(painter, rect, index.row(), row, buttons=is_current or hovered)
        if is_current and self._view.hasFocus():
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), CORNER_RADIUS, CORNER_RADIUS)
        painter.restore()

    def _mirrors(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_ground(self, painter: QPainter, rect: QRect, *, current: bool, hovered: bool) -> None:
        palette = current_palette()
        if current or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(palette.selection if current else palette.hover))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), CORNER_RADIUS, CORNER_RADIUS)

    def _paint_title(self, painter: QPainter, rect: QRect, row: SectionRow) -> None:
        folded = self._model.is_folded(row.section)
        inside = rect.adjusted(SPACE_S, 0, -SPACE_L, 0)
        sign = QRect(inside.left(), inside.top(), icon_side(), inside.height())
        chevron = "chevron-down" if not folded else "chevron-left" if self._mirrors() else "chevron-right"
        paint_icon(painter, self._placed(sign, rect), chevron, "muted")
        font = text_font("body", strong=True)
        words = section_words(row.section)
        place = inside.adjusted(icon_side() + SPACE_XS, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(color("danger" if row.section is Section.OVERDUE else "text"))
        painter.drawText(self._placed(place, rect), START, words)
        place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(words) + SPACE_S)
        painter.setFont(text_font("small", tabular=True))
        painter.setPen(color("muted"))
        painter.drawText(self._placed(place, rect), START, reader_locale().toString(row.items))

    def _paint_item(self, painter: QPainter, rect: QRect, row: int, item: DueItem, *, buttons: bool) -> None:
        palette = current_palette()
        inside = rect.adjusted(SPACE_L, SPACE_S, -SPACE_L, -SPACE_S)
        strong, small = text_font("body", strong=True), text_font("small")
        first, line = QFontMetrics(strong).height(), QFontMetrics(small).height()
        top = QRect(inside.left(), inside.top(), inside.width(), first)
        second = QRect(inside.left(), top.bottom() + 1 + SPACE_XS // 2, inside.width(), line)
        third = second.translated(0, line + SPACE_XS // 2)
        if buttons:
            second.setWidth(inside.width() - len(ROW_ACTS) * scaled(BUTTON_WIDTH))
            self._paint_buttons(painter, rect, row)
        left_over = top
        if self._due_width(item) <= DUE_SHARE * inside.width():
            left_over = self._paint_due(painter, top, rect, item)
        else:
            # The name needs its line: how late it is comes before the role.
            second = self._paint_due(painter, second, rect, item, at_end=False)
        marks = QRect(top.left(), top.top(), category_marks_width(item.categories), first)
        paint_category_marks(painter, self._placed(marks, rect), item.categories)
        name = left_over.adjusted(marks.width() + SPACE_S, 0, 0, 0)
        self._line(painter, name, rect, strong, color("text"), shown(item.name))
        self._line(painter, second, rect, small, color(palette.muted), role_words(item))
        self._line(painter, third, rect, small, color(palette.text), shown(why(item, self._today())))

    def _due_font(self, item: DueItem) -> QFont:
        return text_font("small", strong=item.due_on <= self._today())

    def _due_width(self, item: DueItem) -> int:
        return QFontMetrics(self._due_font(item)).horizontalAdvance(self._due_words(item))

    def _paint_due(self, painter: QPainter, top: QRect, row: QRect, item: DueItem, *, at_end: bool = True) -> QRect:
        """Paint the day at the far end of a line, or at its beginning; give what is left of the line."""
        today = self._today()
        width = min(self._due_width(item), top.width() - 1)
        tone = "danger" if item.due_on < today else "accent" if item.due_on == today else "muted"
        place = QRect(top.right() - width if at_end else top.left(), top.top(), width + 1, top.height())
        self._line(painter, place, row, self._due_font(item), color(tone), self._due_words(item))
        return top.adjusted(0, 0, -width - SPACE_S, 0) if at_end else top.adjusted(width + SPACE_S, 0, 0, 0)

    def _due_words(self, item: DueItem) -> str:
        return due_words(item, self._today())

    def _buttons(self, row: QRect) -> dict[Act, QRect]:
        return button_rects(row, mirrored=self._mirrors())

    def _paint_buttons(self, painter: QPainter, rect: QRect, row: int) -> None:
        palette = current_palette()
        for act, place in self._buttons(rect).items():
            if self.hot == (row, act):
                painter.setPen(QPen(color(palette.field_line), 1))
                painter.setBrush(color(palette.raised))
                painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), CORNER_RADIUS, CORNER_RADIUS)
            icon = QRect(0, 0, icon_side(), icon_side())
            icon.moveCenter(place.center())
            paint_icon(painter, icon, act.icon, "accent" if act is Act.DONE else "text")

    def _placed(self, place: QRect, row: QRect) -> QRect:
        return mirrored_in(place, row) if self._mirrors() else place

    def _line(self, painter: QPainter, place: QRect, row: QRect, font: QFont, ink: QColor, text: str) -> None:
        """Write one line of text, shortened to fit."""
        painter.setFont(font)
        painter.setPen(ink)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._placed(place, row), START | Qt.TextFlag.TextSingleLine, fitting)
