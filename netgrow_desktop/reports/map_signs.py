"""The signs of the network map: each person's shape with the letter of their category, and the ring of key people.

A page gets them as shapes. On a screen each kind of sign is drawn once, as a stamp, and then copied to its people's
spots: of 2,000 people that takes a fifth of the time.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from netgrow_desktop.reports.charts import shape_path
from netgrow_desktop.reports.map_drawing import KEY_GAP, SIGN_SIZES
from netgrow_desktop.theme_tokens import CATEGORY_LETTERS, WEIGHT_STRONG

if TYPE_CHECKING:
    from PySide6.QtGui import QTransform

    from netgrow_desktop.reports.map_drawing import MapDrawing, SignKind
    from netgrow_desktop.theme_tokens import Palette

LETTERS_FROM = 0.85
"""A letter is written into signs that are wider than so many lines of the font."""
FADED = 0.22
"""How much is left of the colour of people whom a filter leaves out."""


class SignStyle(NamedTuple):
    """How signs are drawn: *scale* leads from the layout's units to those of the picture."""

    scale: float
    palette: Palette
    font: QFont


class _Stamp(NamedTuple):
    """A sign as an image, and how far its middle lies from its corner."""

    image: QPixmap
    middle: float


class Stamps:
    """Signs as images, drawn again only where their size or colours are others. *density*: pixels to a unit."""

    def __init__(self) -> None:
        self._made: dict[SignKind, _Stamp] = {}
        self._made_for: tuple[object, ...] = ()

    def stamp(self, kind: SignKind, style: SignStyle, density: float) -> _Stamp:
        """Give the stamp of a kind of sign."""
        made_for = (style.scale, style.palette.name, style.font.key(), density)
        if made_for != self._made_for:
            self._made, self._made_for = {}, made_for
        found = self._made.get(kind)
        if found is None:
            found = self._made[kind] = _stamp(kind, style, density)
        return found


def _stamp(kind: SignKind, style: SignStyle, density: float) -> _Stamp:
    reach = (SIGN_SIZES[kind.recency] / 2 + 2 * KEY_GAP) * style.scale
    # An odd number of pixels, so that the middle is the middle of one.
    side = 2 * math.ceil(reach * density) + 1
    image = QPixmap(side, side)
    image.setDevicePixelRatio(density)
    image.fill(Qt.GlobalColor.transparent)
    middle = side / density / 2
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_sign(painter, kind, QPointF(middle, middle), style)
    painter.end()
    return _Stamp(image, middle)


def draw_signs(
    painter: QPainter,
    transform: QTransform,
    rect: QRectF,
    drawing: MapDrawing,
    style: SignStyle,
    stamps: Stamps | None = None,
) -> None:
    """Draw everybody who stands within *rect*: by copying *stamps*, or else as shapes."""
    scale, across, down = transform.m11(), transform.dx(), transform.dy()
    density = painter.deviceTransform().m11()
    for kind, spots in drawing.signs.items():
        room = SIGN_SIZES[kind.recency] * scale
        left, right = rect.left() - room, rect.right() + room
        top, bottom = rect.top() - room, rect.bottom() + room
        moved = [(x * scale + across, y * scale + down) for x, y in spots]
        seen = [(x, y) for x, y in moved if left < x < right and top < y < bottom]
        if stamps is None:
            for x, y in seen:
                _draw_sign(painter, kind, QPointF(x, y), style)
        elif seen:
            image, middle = stamps.stamp(kind, style, density)
            for x, y in seen:
                # On whole pixels an image is copied as it is; between them it would be blurred.
                corner = round((x - middle) * density) / density, round((y - middle) * density) / density
                painter.drawPixmap(QPointF(*corner), image)


def _draw_sign(painter: QPainter, kind: SignKind, middle: QPointF, style: SignStyle) -> None:
    palette, side = style.palette, SIGN_SIZES[kind.recency] * style.scale
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    colour = palette.category(kind.category_code)
    painter.fillPath(
        shape_path(kind.category_code, box), QColor(colour if kind.is_shown else palette.tint(colour, FADED))
    )
    if not kind.is_shown:
        return
    line = QFontMetricsF(style.font).height()
    if kind.key_person:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.text), min(line / 9, KEY_GAP * style.scale)))
        radius = side / 2 + KEY_GAP * style.scale
        painter.drawEllipse(middle, radius, radius)
    if side > LETTERS_FROM * line:
        _write_letter(painter, CATEGORY_LETTERS[kind.category_code], side, middle, style)


def _write_letter(painter: QPainter, letter: str, side: float, middle: QPointF, style: SignStyle) -> None:
    font = strong(style.font, min(1.0, side * 0.6 / QFontMetricsF(style.font).ascent()))
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(style.palette.raised))
    painter.drawText(middle + QPointF(-metrics.horizontalAdvance(letter) / 2, metrics.capHeight() / 2), letter)


def strong(font: QFont, factor: float = 1.0) -> QFont:
    """Give the font in the stronger weight, at another size, whether that is told in points or in units of a page."""
    found = QFont(font)
    if font.pixelSize() > 0:
        found.setPixelSize(max(1, round(font.pixelSize() * factor)))
    else:
        found.setPointSizeF(font.pointSizeF() * factor)
    found.setWeight(QFont.Weight(WEIGHT_STRONG))
    return found
