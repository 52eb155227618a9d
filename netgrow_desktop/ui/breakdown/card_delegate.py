"""How a person looks as a card: the name loudest, work and last contact below it, other categories as marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.avatar import initials_of, paint_avatar
from netgrow_desktop.ui.elements.category_marks import category_marks_width, paint_category_marks
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette, text_font

if TYPE_CHECKING:
    from netgrow_desktop.viewmodels.breakdown import CardsModel

AVATAR = 32
GAP = SPACE_S
"""Room between two cards, in pixels."""

PLACE_HEIGHT = 8
"""The height of the bar that stands where a text is still to come."""

DRAGGED_WIDTH = 240
MOST_SHEETS = 3
"""How many cards a drag shows on top of each other at most."""


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows: its lines of text, the category that colours it, and those beside the column's own."""

    lines: tuple[str, ...]
    primary: str | None
    others: tuple[str, ...]


def card_height() -> int:
    """Give the height of a card in pixels, for the size of type in use."""
    name = QFontMetrics(text_font("body", strong=True)).height()
    quiet = QFontMetrics(text_font("small")).height()
    return max(name + 2 * quiet, AVATAR) + 2 * SPACE_S + 2


def face_of(model: CardsModel, row: int) -> Face | None:
    """Give what the card in a row shows; None until the row was fetched."""
    contact = model.contact_at(row)
    if contact is None:
        return None
    return Face(
        tuple(model.text_at(row, number) for number in range(len(model.columns))),
        contact.categories[0].value if contact.categories else None,
        tuple(each.value for each in contact.categories if each is not model.category),
    )


class CardDelegate(QStyledItemDelegate):
    """Paints the cards of one column. One card is as high as any other, so that 100,000 need no measuring."""

    def __init__(self, model: CardsModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), card_height() + GAP)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_keyboard = self._view.hasFocus()
        card = option.rect.adjusted(0, 0, 0, -GAP)
        palette = current_palette()
        edge, width, ground = palette.line, 1.0, palette.raised
        if selected:
            ground = palette.selection
            edge = palette.accent if has_keyboard else palette.field_line
        elif option.state & QStyle.StateFlag.State_MouseOver:
            edge = palette.outline
        if has_keyboard and self._view.currentIndex().row() == index.row():
            edge, width = palette.accent, float(FOCUS_RING)
        painter.save()
        _paint_sheet(painter, card, ground, edge, width)
        face = face_of(self._model, index.row())
        if face is None:
            _paint_place(painter, card, index.row())
        else:
            paint_face(painter, card, face, mirrored=self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        painter.restore()


def _paint_sheet(painter: QPainter, card: QRect, ground: str, edge: str, width: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(edge), width))
    painter.setBrush(color(ground))
    half = width / 2
    painter.drawRoundedRect(QRectF(card).adjusted(half, half, -half, -half), CORNER_RADIUS, CORNER_RADIUS)


def _paint_place(painter: QPainter, card: QRect, row: int) -> None:
    """Paint quiet shapes where a person is still to come, of a length that varies as names do."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("line"))
    inside = card.adjusted(SPACE_M, 0, -SPACE_M, 0)
    painter.drawEllipse(QRect(inside.left(), card.center().y() - AVATAR // 2, AVATAR, AVATAR))
    left = inside.left() + AVATAR + SPACE_M
    room = max(inside.right() - left, 0)
    for number, top in enumerate((-SPACE_M, SPACE_XS)):
        width = room * (40 + (row * 37 + number * 23) % 40) // 100
        painter.drawRoundedRect(QRect(left, card.center().y() + top, width, PLACE_HEIGHT), 4, 4)


def paint_face(painter: QPainter, card: QRect, face: Face, *, mirrored: bool) -> None:
    """Paint the avatar, the lines and the marks of one person inside *card*."""

    def placed(part: QRect) -> QRect:
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, card, part)

    inside = card.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
    circle = QRect(inside.left(), card.center().y() - AVATAR // 2, AVATAR, AVATAR)
    paint_avatar(painter, placed(circle), initials_of(face.lines[0]), face.primary)
    left = circle.right() + 1 + SPACE_S + 2
    marks = category_marks_width(face.others) if face.others else 0
    texts = [(line, at) for at, line in enumerate(face.lines) if line]
    heights = [_line_height(at) for _, at in texts]
    top = card.center().y() + 1 - sum(heights) // 2
    for (text, at), height in zip(texts, heights, strict=True):
        last = at == len(face.lines) - 1
        room = inside.right() + 1 - left - (marks + SPACE_S if last and marks else 0)
        _paint_line(painter, placed(QRect(left, top, room, height)), text, strong=at == 0, mirrored=mirrored)
        if last and marks:
            place = QRect(inside.right() + 1 - marks, top, marks, height)
            paint_category_marks(painter, placed(place), face.others)
        top += height


def _line_height(at: int) -> int:
    return QFontMetrics(text_font("body", strong=True) if at == 0 else text_font("small")).height()


def _paint_line(painter: QPainter, place: QRect, text: str, *, strong: bool, mirrored: bool) -> None:
    font = text_font("body", strong=True) if strong else text_font("small")
    painter.setFont(font)
    painter.setPen(color("text" if strong else "muted"))
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    # Absolute: an Arabic name in an English window begins where every other name begins.
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(place, flags, fitting)


def dragged_picture(face: Face | None, count: int, density: float) -> QPixmap:
    """Paint what hangs on the mouse: a card on a few more, and how many they are if it is more than one."""
    sheets = min(count, MOST_SHEETS) - 1
    height = card_height()
    room = SPACE_M
    size = QSize(DRAGGED_WIDTH + room + sheets * SPACE_XS, height + room + sheets * SPACE_XS)
    picture = QPixmap(size * density)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    palette = current_palette()
    card = QRect(0, room, DRAGGED_WIDTH, height)
    for sheet in range(sheets, -1, -1):
        _paint_sheet(painter, card.translated(sheet * SPACE_XS, sheet * SPACE_XS), palette.raised, palette.accent, 1)
    if face is not None:
        paint_face(painter, card, face, mirrored=False)
    else:
        _paint_place(painter, card, 0)
    if count > 1:
        _paint_badge(painter, QPoint(card.right() - SPACE_S, card.top()), count)
    painter.end()
    return picture


def _paint_badge(painter: QPainter, centre: QPoint, count: int) -> None:
    text = words(Message("people.count", {"n": count}))
    font = text_font("small", strong=True)
    metrics = QFontMetrics(font)
    plate = QRect(0, 0, metrics.horizontalAdvance(text) + 2 * SPACE_S, metrics.height() + SPACE_XS)
    plate.moveCenter(centre)
    plate.moveRight(centre.x() + SPACE_S)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
    painter.setFont(font)
    painter.setPen(color("on_accent"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
