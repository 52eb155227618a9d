"""How close the owner feels to a person: a place between two words, never a figure."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.five_places import PLACES, FivePlaces
from netgrow_desktop.ui.elements.sizes import control_height
from netgrow_desktop.ui.theme import color, text_font

DOT, SMALL_DOT = 6.0, 3.0


class ClosenessScale(FivePlaces):
    """Five dots from distant to close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("How close you feel to this person. Press 1 to 5, or 0 to say nothing."))
        self._describe()

    @override
    def spoken(self) -> str:
        """Say how close the owner feels, in words."""
        if self._place:
            return self.tr("How close you feel: {place} of 5, from distant to close").format(place=self._place)
        return self.tr("How close you feel: nothing said")

    @override
    def _name(self) -> str:
        return self.spoken()

    # Places

    def _ends(self) -> tuple[str, str]:
        return self.tr("distant"), self.tr("close")

    def _centres(self) -> list[QPointF]:
        metrics = QFontMetrics(text_font("small"))
        start = SPACE_S + metrics.horizontalAdvance(self._ends()[0]) + 2 + SPACE_XL / 2
        room = self.width() - start - metrics.horizontalAdvance(self._ends()[1]) - 2 - SPACE_S - SPACE_XL / 2
        step = max(DOT * 2, min(SPACE_XL, room / (len(PLACES) - 1)))
        centres = [QPointF(start + number * step, self.height() / 2) for number in range(len(PLACES))]
        if self.isRightToLeft():
            centres = [QPointF(self.width() - each.x(), each.y()) for each in centres]
        return centres

    @override
    def _place_at(self, x: float) -> int:
        distances = [abs(centre.x() - x) for centre in self._centres()]
        nearest = min(range(len(distances)), key=distances.__getitem__)
        return PLACES[nearest] if distances[nearest] <= SPACE_XL / 2 else 0

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small"))
        words = sum(metrics.horizontalAdvance(each) for each in self._ends())
        return QSize(words + len(PLACES) * SPACE_XL + 4 * SPACE_S, control_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, control_height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            half = FOCUS_RING / 2
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(ring, CORNER_RADIUS, CORNER_RADIUS)
        centres = self._centres()
        self._paint_ends(painter, centres)
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(centres[0], centres[-1])
        for place, centre in zip(PLACES, centres, strict=True):
            marked = place == self._place
            painter.setPen(QPen(color("accent" if marked or place == self._under_mouse else "outline"), 1.5))
            painter.setBrush(color("accent" if marked else "window"))
            radius = DOT if marked or place == self._under_mouse else SMALL_DOT + 1
            painter.drawEllipse(centre, radius, radius)
        painter.end()

    def _paint_ends(self, painter: QPainter, centres: list[QPointF]) -> None:
        font = text_font("small")
        painter.setFont(font)
        painter.setPen(color("muted"))
        metrics = QFontMetrics(font)
        for words, centre, side in zip(self._ends(), (centres[0], centres[-1]), (-1, 1), strict=True):
            direction = -side if self.isRightToLeft() else side
            width = metrics.horizontalAdvance(words) + 2
            gap = SPACE_XL / 2
            left = centre.x() + gap if direction > 0 else centre.x() - gap - width
            painter.drawText(QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignCenter, words)
