"""How a person at a stage is painted: the name loudest, why below it, marks and buttons at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from netgrow_desktop.domain.career import Mark
from netgrow_desktop.theme_tokens import (
    CORNER_RADIUS,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TINT_QUIET,
)
from netgrow_desktop.ui.career.acts import MARKS, Act, row_acts, short_act_words
from netgrow_desktop.ui.career.wordings import (
    MARK_ICONS,
    MARK_TONES,
    mark_word,
    part_count,
    part_words,
    reason_words,
    role_words,
)
from netgrow_desktop.ui.elements.card_rows import paint_ground, paint_ring
from netgrow_desktop.ui.elements.category_marks import category_marks_width, paint_category_marks
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.career import Part, PartRow, PersonRow, StagePeopleModel
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont

BUTTON_WIDTH, BUTTON_HEIGHT = 32, 28
WORDED_FROM = 560
"""The width of a row, in pixels, from which its buttons have words beside their icons."""

START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def person_height() -> int:
    """Give the height of a person's row in pixels: two lines and the space around them."""
    small = QFontMetrics(text_font("small")).height()
    return QFontMetrics(text_font("body", strong=True)).height() + small + 2 + 2 * SPACE_S


def title_height() -> int:
    """Give the height of a title's row in pixels."""
    return QFontMetrics(text_font("body", strong=True)).height() + SPACE_M + SPACE_S


def button_rects(row: QRect, part: Part, direction: Qt.LayoutDirection) -> dict[Act, QRect]:
    """Give where the buttons of a row are: at its end."""
    top = row.center().y() - scaled(BUTTON_HEIGHT) // 2 + 1
    left = row.right() + 1 - SPACE_M - buttons_width(row, part)
    rects = {}
    for act in row_acts(part):
        width = _button_width(act, row)
        rects[act] = QStyle.visualRect(direction, row, QRect(left, top, width, scaled(BUTTON_HEIGHT)))
        left += width
    return rects


def buttons_width(row: QRect, part: Part) -> int:
    """Give how much of a row its buttons take, in pixels."""
    return sum(_button_width(act, row) for act in row_acts(part))


def _button_width(act: Act, row: QRect) -> int:
    if row.width() < WORDED_FROM:
        return scaled(BUTTON_WIDTH)
    return (
        scaled(BUTTON_WIDTH) + QFontMetrics(text_font("small")).horizontalAdvance(short_act_words(act)) + 2 + SPACE_XS
    )


class PeopleDelegate(QStyledItemDelegate):
    """Paints the titles and people of a :class:`StagePeopleModel`. The view says which button the mouse is on."""

    def __init__(self, model: StagePeopleModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self.hot: tuple[int, Act] | None = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, person_height() if self._model.person_at(index.row()) else title_height())

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._model.row_at(index.row())
        if row is None:
            return
        rect: QRect = option.rect
        painter.save()
        paint_ground(painter, option)
        with_buttons = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        if isinstance(row, PartRow):
            self._paint_title(painter, rect, row)
        else:
            self._paint_person(painter, rect, row, index.row(), with_buttons=with_buttons)
        paint_ring(painter, option, self._view)
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, row: PartRow) -> None:
        inside = rect.adjusted(SPACE_S, SPACE_XS, -SPACE_L, 0)
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        sign = QRect(inside.left(), inside.top(), icon_side(), inside.height())
        paint_icon(
            painter, self._placed(sign, rect), closed if self._model.is_folded(row.part) else "chevron-down", "muted"
        )
        font = text_font("body", strong=True)
        words = part_words(row.part)
        place = inside.adjusted(icon_side() + SPACE_XS, 0, 0, 0)
        self._line(painter, place, rect, font, color("accent" if row.part is Part.PROPOSED else "text"), words)
        place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(words) + SPACE_S)
        self._line(painter, place, rect, text_font("small", tabular=True), color("muted"), part_count(row))

    def _paint_person(self, painter: QPainter, rect: QRect, row: PersonRow, number: int, *, with_buttons: bool) -> None:
        person = row.person
        inside = rect.adjusted(SPACE_L + SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        if with_buttons:
            inside.setRight(inside.right() - buttons_width(rect, row.part) - SPACE_S)
            self._paint_buttons(painter, rect, row, number)
        if person.mark is not Mark.NONE:
            inside.setRight(self._paint_mark(painter, inside, rect, person.mark))
        strong, small = text_font("body", strong=True), text_font("small")
        first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(strong).height())
        marks = QRect(first.left(), first.top(), category_marks_width(person.row.categories), first.height())
        paint_category_marks(painter, self._placed(marks, rect), person.row.categories)
        first.setLeft(marks.right() + 1 + SPACE_S)
        name = one_line(person.row.name)
        self._line(painter, first, rect, strong, color("muted" if row.part is Part.DECLINED else "text"), name)
        role, reason = role_words(person.row), reason_words(person)
        second = QRect(first.left(), first.bottom() + 3, first.width(), QFontMetrics(small).height())
        if reason and role:
            beside = first.adjusted(QFontMetrics(strong).horizontalAdvance(name) + SPACE_M, 0, 0, 0)
            self._line(painter, beside, rect, small, color("muted"), role)
        self._line(painter, second, rect, small, color("text" if reason else "muted"), reason or role)

    def _paint_mark(self, painter: QPainter, inside: QRect, row: QRect, mark: Mark) -> int:
        """Paint the plate of a mark at the end of the row; give where the words before it end."""
        palette = current_palette()
        font = text_font("small", strong=True)
        metrics = QFontMetrics(font)
        words, tone = mark_word(mark), MARK_TONES[mark]
        width = SPACE_S + icon_side() + SPACE_XS + metrics.horizontalAdvance(words) + 2 + SPACE_S
        plate = QRect(
            inside.right() - width,
            row.center().y() - (metrics.height() + SPACE_S) // 2 + 1,
            width,
            metrics.height() + SPACE_S,
        )
        placed = self._placed(plate, row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.tint(getattr(palette, tone), TINT_QUIET)))
        painter.drawRoundedRect(placed, CORNER_RADIUS, CORNER_RADIUS)
        icon = QRect(plate.left() + SPACE_S, plate.top(), icon_side(), plate.height())
        paint_icon(painter, self._placed(icon, row), MARK_ICONS[mark], tone)
        text = plate.adjusted(SPACE_S + icon_side() + SPACE_XS, 0, 0, 0)
        self._line(painter, text, row, font, color(tone), words)
        return plate.left() - SPACE_S

    def _paint_buttons(self, painter: QPainter, rect: QRect, row: PersonRow, number: int) -> None:
        palette = current_palette()
        for act, place in button_rects(rect, row.part, self._view.layoutDirection()).items():
            if self.hot == (number, act):
                painter.setPen(QPen(color(palette.field_line), 1))
                painter.setBrush(color(palette.raised))
                painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), CORNER_RADIUS, CORNER_RADIUS)
            logical = self._placed(place, rect)
            icon = QRect(logical.left() + SPACE_S, logical.top(), icon_side(), logical.height())
            is_on = act is Act.CONFIRM or (act in MARKS and row.person.mark is MARKS[act])
            paint_icon(painter, self._placed(icon, rect), act.icon, "accent" if is_on else "text")
            if place.width() > scaled(BUTTON_WIDTH):
                words = logical.adjusted(SPACE_S + icon_side() + SPACE_XS, 0, 0, 0)
                self._line(painter, words, rect, text_font("small"), color("text"), short_act_words(act))

    def _placed(self, place: QRect, row: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), row, place)

    def _line(self, painter: QPainter, place: QRect, row: QRect, font: QFont, ink: QColor, text: str) -> None:
        """Write one line of text, shortened to fit."""
        if place.width() <= 0:
            return
        painter.setFont(font)
        painter.setPen(ink)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._placed(place, row), START | Qt.TextFlag.TextSingleLine, fitting)
