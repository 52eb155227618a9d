"""The owner's own answer to a question, from 1 (not at all) to 5 (fully)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.five_places import PLACES, FivePlaces
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette, text_font

SIDE = 28


class AnswerScale(FivePlaces):
    """Five boxes with a figure each."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("1 is not at all, 5 is fully. The same again, or 0, takes your answer back."))
        self._describe()

    @override
    def spoken(self) -> str:
        """Say the answer in words."""
        if not self._place:
            return self.tr("not answered")
        meaning = words(Message(f"examine.answer.{self._place}"))
        return self.tr("{answer} of 5, {meaning}").format(answer=self._place, meaning=meaning)

    @override
    def _name(self) -> str:
        return f"{self._question} {self.spoken()}"

    # Places

    def _side(self) -> int:
        return max(SIDE, QFontMetrics(text_font()).height() + SPACE_S)

    def _box(self, value: int) -> QRectF:
        step = self._side() + SPACE_XS
        left = (value - 1) * step
        if self.isRightToLeft():
            left = self.width() - left - self._side()
        return QRectF(left, 0, self._side(), self._side())

    @override
    def _place_at(self, x: float) -> int:
        return next((value for value in PLACES if self._box(value).left() <= x < self._box(value).right()), 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(len(PLACES) * (self._side() + SPACE_XS) - SPACE_XS, self._side())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for value in PLACES:
            chosen = value == self._place
            ground = palette.accent if chosen else palette.hover if value == self._under_mouse else palette.raised
            edge, width = (palette.accent if chosen else palette.outline), 1.0
            if self.hasFocus() and value == (self._place or PLACES[0]):
                edge, width = palette.text if chosen else palette.accent, float(FOCUS_RING)
            painter.setPen(QPen(color(edge), width))
            painter.setBrush(color(ground))
            half = width / 2
            painter.drawRoundedRect(
                self._box(value).adjusted(half, half, -half, -half), CORNER_RADIUS - 2, CORNER_RADIUS - 2
            )
            painter.setFont(text_font(strong=chosen))
            painter.setPen(color("on_accent" if chosen else "text"))
            painter.drawText(self._box(value), Qt.AlignmentFlag.AlignCenter, str(value))
        painter.end()
