"""What the signs of the network map mean, as signs with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from netgrow_desktop.domain.examine.network_map import Recency
from netgrow_desktop.reports.map_drawing import SIGN_SIZES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont

    from netgrow_desktop.theme_tokens import Palette

    Sign = Callable[[QPainter, QPointF, float, Palette], None]
    """Draws a sign around a point, in a line of this height."""

LINE = 1.45
"""Height of a line of the legend, in lines of the font."""
SIGN_ROOM, BETWEEN = 1.4, 1.1
"""Room for a sign, and between two entries, in lines of the font."""


class _Entry(NamedTuple):
    sign: Sign
    words: str


def recency_word(step: Recency) -> str:
    """Say how long ago a contact of this step was."""
    words = {
        Recency.LATELY: QCoreApplication.translate("NetworkMap", "In touch within 3 months"),
        Recency.THIS_YEAR: QCoreApplication.translate("NetworkMap", "Within a year"),
        Recency.YEARS: QCoreApplication.translate("NetworkMap", "Within 3 years"),
        Recency.LONG_AGO: QCoreApplication.translate("NetworkMap", "Longer ago, or never"),
    }
    return words[step]


def _entries() -> list[_Entry]:
    translate = QCoreApplication.translate
    return [
        *(_Entry(_size_sign(step), recency_word(step)) for step in sorted(Recency, reverse=True)),
        _Entry(_key_sign, translate("NetworkMap", "Key person")),
        _Entry(_tie_sign, translate("NetworkMap", "Know each other")),
        _Entry(_ring_sign, translate("NetworkMap", "Rings: 5 is closest to you; outside, closeness is not said")),
    ]


def _size_sign(step: Recency) -> Sign:
    def draw(painter: QPainter, spot: QPointF, line: float, palette: Palette) -> None:
        radius = line * SIGN_SIZES[step] / SIGN_SIZES[Recency.LATELY] / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.undecided))
        painter.drawEllipse(spot, radius, radius)

    return draw


def _key_sign(painter: QPainter, spot: QPointF, line: float, palette: Palette) -> None:
    painter.setBrush(QColor(palette.undecided))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(spot, line * 0.26, line * 0.26)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(palette.text), line / 11))
    painter.drawEllipse(spot, line * 0.42, line * 0.42)


def _tie_sign(painter: QPainter, spot: QPointF, line: float, palette: Palette) -> None:
    half = line * 0.42
    curve = QPainterPath(QPointF(spot.x() - half, spot.y() + half * 0.6))
    curve.quadTo(QPointF(spot.x(), spot.y() - half * 1.6), QPointF(spot.x() + half, spot.y() + half * 0.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(palette.outline), line / 14))
    painter.drawPath(curve)


def _ring_sign(painter: QPainter, spot: QPointF, line: float, palette: Palette) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(palette.outline), line / 14))
    for radius in (0.2, 0.45):
        painter.drawEllipse(spot, line * radius, line * radius)


class _Placed(NamedTuple):
    """An entry: its left edge, the row that it begins in, and its words in lines."""

    entry: _Entry
    left: float
    row: int
    lines: list[str]


def _placed(width: float, font: QFont) -> list[_Placed]:
    """Set the entries beside and below each other in this width."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    found: list[_Placed] = []
    left, row, rows = 0.0, 0, 1
    for entry in _entries():
        lines = _wrapped(entry.words, width - line * SIGN_ROOM, metrics)
        needed = line * SIGN_ROOM + max(map(metrics.horizontalAdvance, lines))
        if left and left + needed > width:
            left, row, rows = 0.0, row + rows, 1
        found.append(_Placed(entry, left, row, lines))
        left, rows = left + needed + line * BETWEEN, max(rows, len(lines))
    return found


def _wrapped(words: str, width: float, metrics: QFontMetricsF) -> list[str]:
    """Break a sentence between its words so that each line is at most so wide, where that can be."""
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def legend_height(width: float, font: QFont) -> float:
    """Give the height that :func:`draw_map_legend` needs in this width, in the units of the font."""
    rows = max(each.row + len(each.lines) for each in _placed(width, font))
    return rows * QFontMetricsF(font).height() * LINE


def draw_map_legend(painter: QPainter, rect: QRectF, palette: Palette, font: QFont) -> None:
    """Draw what sizes, rings, curves and the mark of key people mean."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for entry, left, row, lines in _placed(rect.width(), font):
        at = rect.topLeft() + QPointF(left, (row + 0.5) * line * LINE)
        entry.sign(painter, QPointF(at.x() + line / 2, at.y()), line, palette)
        painter.setPen(QColor(palette.muted))
        baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2
        for number, words in enumerate(lines):
            # Lines of one entry stand closer to each other than entries do.
            painter.drawText(QPointF(at.x() + line * SIGN_ROOM, baseline + number * line * 1.1), words)
    painter.restore()


def legend_words() -> list[str]:
    """Give the words of the legend, for a description that is read aloud."""
    return [entry.words for entry in _entries()]
