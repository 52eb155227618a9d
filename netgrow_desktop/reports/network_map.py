"""The network map as a picture that is drawn alike on a widget, an image and a page.

Sizes of type follow the font passed in. Colour only supports: each category has its shape and its letter, key people
have a ring around them, and how recent a contact was is a size.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from netgrow_desktop.reports.charts import draw_shape
from netgrow_desktop.reports.figures import count
from netgrow_desktop.reports.map_drawing import KEY_GAP, SIGN_SIZES
from netgrow_desktop.reports.map_signs import SignStyle, draw_signs, strong
from netgrow_desktop.reports.map_view import FITTED, sector_names, view_transform
from netgrow_desktop.theme_tokens import mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QTransform

    from netgrow_desktop.domain.examine.network_map import NetworkMap
    from netgrow_desktop.reports.map_drawing import MapDrawing
    from netgrow_desktop.reports.map_names import PlacedName
    from netgrow_desktop.reports.map_signs import Stamps
    from netgrow_desktop.reports.map_view import MapView, SectorName
    from netgrow_desktop.theme_tokens import Palette

RING_SHADE = 0.75
"""How much of the window's colour every other ring has over the ground."""
TIE_SHARE = 0.95
"""How strongly ties are drawn over the ground: as quietly as 3:1 allows, because people are what is looked at."""
WIDEST_HAIRLINE = 1.5
"""Up to this width, in the units of the picture, a line is drawn as one pixel of the screen."""
SECTOR_ROOM = 0.35
"""Free room around the name of a sector, in lines of the font."""
HALO = 200
"""How opaque the ground behind a name is, of 255."""


def draw_network_map(
    painter: QPainter,
    rect: QRectF,
    drawing: MapDrawing,
    palette: Palette,
    font: QFont,
    view: MapView = FITTED,
    stamps: Stamps | None = None,
) -> None:
    """Draw the map into *rect*; with *stamps* for a screen, where quickness counts, else as shapes for a page."""
    layout = drawing.layout
    transform = view_transform(layout, rect, view, font)
    sectors = sector_names(layout, transform, rect, font)
    room = QFontMetricsF(font).height() * SECTOR_ROOM
    taken = [
        *(name.box.adjusted(-room, -room, room, room) for name in sectors),
        *_ring_figures(layout, transform, font).values(),
    ]
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_ground(painter, transform, layout, palette, font)
    _draw_ties(painter, transform, drawing, palette, font)
    draw_signs(painter, transform, rect, drawing, SignStyle(transform.m11(), palette, font), stamps)
    _draw_owner(painter, transform, palette, font)
    _draw_sector_names(painter, sectors, palette, font)
    _draw_names(painter, drawing.names.placed(transform, rect, [*taken, _owner_box(transform)], font), palette, font)
    painter.restore()


def draw_highlight(
    painter: QPainter, transform: QTransform, drawing: MapDrawing, number: int, palette: Palette, font: QFont
) -> None:
    """Draw one person and those whom they know so that they stand out, upon the map; *number* is of their place."""
    hair = QFontMetricsF(font).height() / 9
    place = drawing.layout.places[number]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(palette.accent), hair))
    for tie in drawing.ties_of(number):
        painter.drawPath(transform.map(tie))
    radius = (SIGN_SIZES[place.recency] / 2 + 2 * KEY_GAP) * transform.m11() + hair
    painter.drawEllipse(transform.map(QPointF(place.x, place.y)), radius, radius)
    painter.restore()


def _draw_ground(painter: QPainter, transform: QTransform, layout: NetworkMap, palette: Palette, font: QFont) -> None:
    """Draw the rings with their figures and the edges of the sectors."""
    hair = QFontMetricsF(font).height() / 18
    scale = transform.m11()
    middle = transform.map(QPointF(0, 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for at, ring in enumerate(layout.rings):
        # Every other ring is a little darker, so that one sees where somebody stands far from the figures.
        if at % 2 == 0:
            band = QPainterPath()
            band.addEllipse(middle, ring.outer * scale, ring.outer * scale)
            band.addEllipse(middle, ring.inner * scale, ring.inner * scale)
            painter.fillPath(band, QColor(mix(palette.raised, palette.window, RING_SHADE)))
        painter.setPen(_thin_pen(hair, palette.line))
        painter.drawEllipse(middle, ring.outer * scale, ring.outer * scale)
    painter.setPen(QPen(QColor(palette.field_line), hair))
    for sector in layout.sectors:
        along = QPointF(math.sin(sector.start), -math.cos(sector.start))
        painter.drawLine(transform.map(along * layout.rings[0].inner), transform.map(along * layout.radius))
    painter.setFont(font)
    for text, box in _ring_figures(layout, transform, font).items():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.raised))
        painter.drawEllipse(box)
        painter.setPen(QColor(palette.muted))
        _write_centred(painter, box.center(), text)


def _ring_figures(layout: NetworkMap, transform: QTransform, font: QFont) -> dict[str, QRectF]:
    """Give the rings' figures with their boxes, upon the edge between the last sector and the first."""
    line = QFontMetricsF(font).height()
    found = {}
    for ring in layout.rings:
        if ring.closeness and (ring.outer - ring.inner) * transform.m11() > line * 0.8:
            box = QRectF(0, 0, line, line)
            box.moveCenter(transform.map(QPointF(0, -(ring.inner + ring.outer) / 2)))
            found[count(ring.closeness)] = box
    return found


def _owner_box(transform: QTransform) -> QRectF:
    return transform.mapRect(QRectF(-1, -1, 2, 2))


def _draw_owner(painter: QPainter, transform: QTransform, palette: Palette, font: QFont) -> None:
    metrics = QFontMetricsF(font)
    word = QCoreApplication.translate("NetworkMap", "You")
    box = _owner_box(transform)
    painter.setPen(QPen(QColor(palette.accent), metrics.height() / 12))
    painter.setBrush(QColor(palette.raised))
    painter.drawEllipse(box)
    if metrics.horizontalAdvance(word) < 0.95 * box.width():
        painter.setPen(QColor(palette.text))
        painter.setFont(font)
        _write_centred(painter, box.center(), word)


def _write_centred(painter: QPainter, spot: QPointF, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    across = metrics.horizontalAdvance(text) / 2
    painter.drawText(QPointF(spot.x() - across, spot.y() + (metrics.ascent() - metrics.descent()) / 2), text)


def _draw_ties(painter: QPainter, transform: QTransform, drawing: MapDrawing, palette: Palette, font: QFont) -> None:
    # Lines are as thin as the type asks for, however near one looks.
    pen = _thin_pen(QFontMetricsF(font).height() / 18, mix(palette.raised, palette.outline, TIE_SHARE))
    if not pen.isCosmetic():
        pen.setWidthF(pen.widthF() / transform.m11())
    painter.save()
    painter.setTransform(transform, combine=True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    for tie in drawing.ties:
        painter.drawPath(tie)
    painter.restore()


def _thin_pen(width: float, colour: str) -> QPen:
    """Give the pen of ties and rings. On a screen they are hairlines, which are stroked many times as quickly."""
    pen = QPen(QColor(colour), width)
    if width < WIDEST_HAIRLINE:
        pen.setWidthF(1.0)
        pen.setCosmetic(True)
    return pen


def _draw_sector_names(painter: QPainter, names: Sequence[SectorName], palette: Palette, font: QFont) -> None:
    painter.setFont(strong(font))
    for name in names:
        line = name.box.height()
        sign = QRectF(name.box.left(), name.box.center().y() - line * 0.31, line * 0.62, line * 0.62)
        draw_shape(painter, sign, name.category_code, palette)
        painter.setPen(QColor(palette.text))
        metrics = QFontMetricsF(painter.font())
        painter.drawText(QPointF(name.box.left() + line, name.box.top() + metrics.ascent()), name.text)


def _draw_names(painter: QPainter, names: Sequence[PlacedName], palette: Palette, font: QFont) -> None:
    metrics = QFontMetricsF(font)
    ground = QColor(palette.raised)
    ground.setAlpha(HALO)
    painter.setPen(QPen(QColor(palette.muted), metrics.height() / 18))
    painter.drawLines([name.leader for name in names if name.leader is not None])
    painter.setFont(font)
    painter.setPen(QColor(palette.text))
    for name in names:
        painter.fillRect(name.box, ground)
        painter.drawText(QPointF(name.box.left(), name.box.top() + metrics.ascent()), name.text)
