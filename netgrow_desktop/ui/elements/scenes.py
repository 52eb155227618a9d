"""The pictures of empty screens, drawn from the tokens: quiet lines, with the three categories as the only colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from netgrow_desktop.theme_tokens import CATEGORY_CODES, TINT_STRONG, UNDECIDED_CODE
from netgrow_desktop.ui.elements.category_marks import mark_path
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.theme import color, current_palette

if TYPE_CHECKING:
    from collections.abc import Callable

Scene = Literal["network", "search", "calendar", "sorted"]

SCENE_WIDTH, SCENE_HEIGHT = 216, 136


def paint_scene(painter: QPainter, rect: QRect, scene: Scene) -> None:
    """Paint a picture centred in *rect*, as large as fits."""
    scale = min(rect.width() / SCENE_WIDTH, rect.height() / SCENE_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QRectF(rect).center())
    painter.scale(scale, scale)
    painter.translate(-SCENE_WIDTH / 2, -SCENE_HEIGHT / 2)
    PAINTERS[scene](painter)
    painter.restore()


def _line_pen(tone: str = "field_line", width: float = 2.0) -> QPen:
    pen = QPen(color(tone), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _plate(painter: QPainter, centre: QPointF, radius: float, category: str) -> None:
    """Paint a tinted circle with a category's shape in it."""
    palette = current_palette()
    ink = palette.category(category)
    painter.setPen(QPen(color(palette.tint(ink, 0.45)), 1.5))
    painter.setBrush(color(palette.tint(ink, TINT_STRONG)))
    painter.drawEllipse(centre, radius, radius)
    side = radius * 0.9
    square = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    if category == UNDECIDED_CODE:
        painter.setPen(QPen(color(ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(mark_path(category, square))
    else:
        painter.fillPath(mark_path(category, square), color(ink))


def _empty_plate(painter: QPainter, centre: QPointF, radius: float) -> None:
    pen = _line_pen("outline", 1.5)
    pen.setDashPattern([2.5, 3.0])
    painter.setPen(pen)
    painter.setBrush(color("window"))
    painter.drawEllipse(centre, radius, radius)


def _network(painter: QPainter) -> None:
    middle = QPointF(108, 70)
    spots = (
        (QPointF(46, 38), 24.0, CATEGORY_CODES[0]),
        (QPointF(172, 34), 20.0, CATEGORY_CODES[1]),
        (QPointF(66, 112), 18.0, CATEGORY_CODES[2]),
    )
    place = QPointF(160, 104)
    painter.setPen(_line_pen())
    for spot in (*(each[0] for each in spots), place):
        painter.drawLine(QLineF(middle, spot))
    for spot, radius, category in spots:
        _plate(painter, spot, radius, category)
    _empty_plate(painter, place, 20)
    paint_icon(painter, QRect(152, 96, 16, 16), "plus", "muted")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("text"))
    painter.drawEllipse(middle, 13, 13)


def _search(painter: QPainter) -> None:
    painter.setPen(_line_pen("line", 2.0))
    for top, width in ((30, 64.0), (52, 48.0), (74, 64.0), (96, 40.0)):
        painter.drawEllipse(QPointF(34, top), 7, 7)
        painter.drawLine(QLineF(52, top, 52 + width, top))
    painter.setPen(_line_pen("outline", 5.0))
    painter.setBrush(color("raised"))
    painter.drawEllipse(QPointF(134, 60), 38, 38)
    painter.setPen(_line_pen("outline", 9.0))
    painter.drawLine(QLineF(164, 90, 188, 114))
    _empty_plate(painter, QPointF(134, 60), 18)


def _calendar(painter: QPainter) -> None:
    sheet = QRectF(50, 22, 116, 102)
    painter.setPen(_line_pen())
    painter.setBrush(color("raised"))
    painter.drawRoundedRect(sheet, 10, 10)
    painter.drawLine(QLineF(50, 48, 166, 48))
    painter.setPen(_line_pen("outline", 4.0))
    for left in (78, 138):
        painter.drawLine(QLineF(left, 13, left, 30))
    painter.setPen(Qt.PenStyle.NoPen)
    marked = {(1, 0): CATEGORY_CODES[0], (3, 1): CATEGORY_CODES[1], (0, 2): CATEGORY_CODES[2]}
    for row in range(3):
        for column in range(4):
            spot = QRectF(64 + column * 25, 58 + row * 21, 13, 13)
            category = marked.get((column, row))
            if category is None:
                painter.setBrush(color("line"))
                painter.drawRoundedRect(spot, 3, 3)
            else:
                painter.fillPath(mark_path(category, spot), color(current_palette().category(category)))
    _tick(painter, QPointF(168, 116))


def _sorted(painter: QPainter) -> None:
    for column, (category, people) in enumerate(zip(CATEGORY_CODES, (3, 2, 1), strict=True)):
        left = 20.0 + column * 62
        painter.setPen(_line_pen("line", 1.5))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(QRectF(left, 18, 52, 104), 8, 8)
        for row in range(people):
            _plate(painter, QPointF(left + 26, 42 + row * 30), 11, category)
    _tick(painter, QPointF(192, 116))


def _tick(painter: QPainter, centre: QPointF) -> None:
    painter.setPen(QPen(color("window"), 4))
    painter.setBrush(color("accent"))
    painter.drawEllipse(centre, 16, 16)
    paint_icon(painter, QRect(round(centre.x()) - 9, round(centre.y()) - 9, 18, 18), "check", "on_accent")


PAINTERS: dict[Scene, Callable[[QPainter], None]] = {
    "network": _network,
    "search": _search,
    "calendar": _calendar,
    "sorted": _sorted,
}
