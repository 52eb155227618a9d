"""Pictures of the network that are drawn alike on a widget, an image and a page.

All sizes follow the font that is passed in, so one function serves pixels on a screen and the units of a page.
Colour only supports: each bar has its shape, its word and its figures beside it, and its own texture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from netgrow_desktop.reports.figures import count, percent
from netgrow_desktop.theme_tokens import CATEGORY_CODES, UNDECIDED_CODE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from netgrow_desktop.theme_tokens import Palette

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = CATEGORY_CODES

PLAIN = ""
"""Stands in for a category where a bar belongs to none."""

_ROW = 1.75
"""Height of a row of the proportions, in line heights of the font."""
_BAR = 0.78
"""Thickness of a bar, in line heights of the font."""
_WIDEST_LABEL = 0.4
"""How much of the width labels may take before they are shortened."""


class Proportion(NamedTuple):
    """One bar: how many people, and which share (0 to 1) of everyone they are.

    Shares may add up to more than 1, because a person may be in several categories.
    """

    label: str
    category_code: str
    people: int
    share: float


def shape_path(category_code: str, rect: QRectF) -> QPainterPath:
    """Give a category's shape inside *rect*: diamond, square or disc, and a ring for anything else."""
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    path = QPainterPath()
    if category_code == STRATEGIC:
        middle = box.center()
        path.addPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), box.top()),
                    QPointF(box.right(), middle.y()),
                    QPointF(middle.x(), box.bottom()),
                    QPointF(box.left(), middle.y()),
                ]
            )
        )
        path.closeSubpath()
    elif category_code == OPERATIONAL:
        inset = side * 0.09
        path.addRect(box.adjusted(inset, inset, -inset, -inset))
    elif category_code == DEVELOPMENTAL:
        inset = side * 0.03
        path.addEllipse(box.adjusted(inset, inset, -inset, -inset))
    else:
        inset, ring = side * 0.03, side * 0.15
        path.addEllipse(box.adjusted(inset, inset, -inset, -inset))
        path.addEllipse(box.adjusted(ring, ring, -ring, -ring))
    return path


def draw_shape(painter: QPainter, rect: QRectF, category_code: str, palette: Palette) -> None:
    """Draw a category's shape in its colour."""
    painter.fillPath(shape_path(category_code, rect), QColor(palette.category(category_code)))


def draw_bar(painter: QPainter, rect: QRectF, share: float, category_code: str, palette: Palette) -> None:
    """Draw a bar that fills *share* (0 to 1) of *rect*, over a quiet track.

    Strategic is solid, operational striped, developmental dotted and undecided hollow, so that the bars differ
    without colour too. A bar of no category (:data:`PLAIN`) is solid grey.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(palette.tint(palette.undecided, 0.08)))
    length = rect.width() * min(max(share, 0.0), 1.0)
    if share > 0:
        # A single person in a large network still leaves a trace.
        length = max(length, rect.height() * 0.18)
        filled = QRectF(rect.left(), rect.top(), length, rect.height())
        _fill_bar(painter, filled, category_code, palette)
    painter.restore()


def _fill_bar(painter: QPainter, filled: QRectF, category_code: str, palette: Palette) -> None:
    colour = QColor(palette.category(category_code))
    thickness = filled.height()
    if category_code == UNDECIDED_CODE:
        edge = min(thickness * 0.1, filled.width() / 2)
        painter.setPen(QPen(colour, edge, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(QColor(palette.raised))
        painter.drawRect(filled.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2))
        return
    painter.fillRect(filled, colour)
    if category_code == OPERATIONAL:
        _draw_stripes(painter, filled, QColor(palette.raised))
    elif category_code == DEVELOPMENTAL:
        _draw_dots(painter, filled, QColor(palette.raised))


def _draw_stripes(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    step = rect.height() * 0.5
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, rect.height() * 0.09))
    number = int((rect.width() + rect.height()) / step) + 1
    painter.drawLines(
        [
            QLineF(rect.left() + at * step - rect.height(), rect.bottom(), rect.left() + at * step, rect.top())
            for at in range(1, number)
        ]
    )
    painter.restore()


def _draw_dots(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    step, radius = rect.height() * 0.42, rect.height() * 0.1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for at in range(int(rect.width() / step)):
        height = rect.height() * (0.28 if at % 2 else 0.72)
        painter.drawEllipse(QPointF(rect.left() + (at + 0.5) * step, rect.top() + height), radius, radius)


def proportions_height(parts: Sequence[Proportion], font: QFont) -> float:
    """Give the height that :func:`draw_proportions` needs, in the units of the font."""
    return len(parts) * QFontMetricsF(font).height() * _ROW


def draw_proportions(
    painter: QPainter, rect: QRectF, parts: Sequence[Proportion], palette: Palette, font: QFont
) -> None:
    """Draw one bar for each part of the network: shape, label, bar, people and share of everyone.

    All bars have one scale, on which the full width is everyone.
    """
    if not parts:
        return
    metrics = QFontMetricsF(font)
    line = metrics.height()
    row = line * _ROW
    gap = line * 0.7
    sign = line * 0.62
    figures = metrics.horizontalAdvance(max((count(part.people) for part in parts), key=len))
    shares = metrics.horizontalAdvance(">99%\u2002")
    widest = max(metrics.horizontalAdvance(part.label) for part in parts)
    labels = min(widest, rect.width() * _WIDEST_LABEL) + 1
    start = rect.left() + sign + gap * 0.8 + labels + gap
    end = rect.right() - shares - gap - figures - gap
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for at, part in enumerate(parts):
        top = rect.top() + at * row
        middle = top + row / 2
        draw_shape(painter, QRectF(rect.left(), middle - sign / 2, sign, sign), part.category_code, palette)
        painter.setPen(QColor(palette.text))
        _write(painter, QRectF(rect.left() + sign + gap * 0.8, top, labels, row), part.label)
        if end > start:
            bar = QRectF(start, middle - line * _BAR / 2, end - start, line * _BAR)
            draw_bar(painter, bar, part.share, part.category_code, palette)
        painter.setPen(QColor(palette.text))
        _write(painter, QRectF(end + gap, top, figures, row), count(part.people), right=True)
        painter.setPen(QColor(palette.muted))
        _write(painter, QRectF(rect.right() - shares, top, shares, row), percent(part.share), right=True)
    painter.restore()


def _write(painter: QPainter, rect: QRectF, text: str, *, right: bool = False) -> None:
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    left = rect.right() - metrics.horizontalAdvance(shown) if right else rect.left()
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(left, baseline), shown)
