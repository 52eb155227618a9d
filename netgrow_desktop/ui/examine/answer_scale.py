"""The owner's own answer to a question, from 1 (not at all) to 5 (fully)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette, text_font

VALUES = range(1, 6)
SIDE = 28
_NOTHING_KEYS = frozenset((Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace))
_TAKING_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space))


class AnswerScale(QWidget):
    """Five places. ``answered`` carries 1 to 5, or 0 where the answer is taken back.

    A click or a digit answers, the same again takes it back. The arrows only move until Enter, Space or leaving.
    """

    answered = Signal(int)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._kept = self._place = self._under_mouse = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("1 is not at all, 5 is fully. The same again, or 0, takes your answer back."))
        self._describe()

    def answer(self) -> int:
        """Give the answer that is marked, 0 for none."""
        return self._place

    def show_answer(self, answer: int) -> None:
        """Show what is kept; a move that is not taken yet stays."""
        moved = self._place != self._kept and self.hasFocus()
        self._kept = answer
        if not moved:
            self._place = answer
        self._describe()

    def take(self) -> None:
        """Answer as is marked."""
        if self._place != self._kept:
            self._kept = self._place
            self.answered.emit(self._kept)

    def _choose(self, place: int) -> None:
        self._move_to(0 if place == self._kept else place)
        self.take()

    def _move_to(self, place: int) -> None:
        self._place = place
        self._describe()
        announce(self, self.spoken())

    def spoken(self) -> str:
        """Say the answer in words."""
        if not self._place:
            return self.tr("not answered")
        meaning = words(Message(f"examine.answer.{self._place}"))
        return self.tr("{answer} of 5, {meaning}").format(answer=self._place, meaning=meaning)

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._question} {self.spoken()}")
        self.update()

    # Places

    def _side(self) -> int:
        return max(SIDE, QFontMetrics(text_font()).height() + SPACE_S)

    def _box(self, value: int) -> QRectF:
        step = self._side() + SPACE_XS
        left = (value - 1) * step
        if self.isRightToLeft():
            left = self.width() - left - self._side()
        return QRectF(left, 0, self._side(), self._side())

    def _value_at(self, x: float) -> int:
        return next((value for value in VALUES if self._box(value).left() <= x < self._box(value).right()), 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(len(VALUES) * (self._side() + SPACE_XS) - SPACE_XS, self._side())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for value in VALUES:
            chosen = value == self._place
            ground = palette.accent if chosen else palette.hover if value == self._under_mouse else palette.raised
            edge, width = (palette.accent if chosen else palette.outline), 1.0
            if self.hasFocus() and value == (self._place or VALUES[0]):
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

    # Events

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        value = self._value_at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and value:
            self._choose(value)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        self._under_mouse = self._value_at(event.position().x())
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.text().isdecimal() and int(event.text()) in VALUES:
            self._choose(int(event.text()))
        elif key in _NOTHING_KEYS:
            self._move_to(0)
            self.take()
        elif key in {onward, back}:
            step = 1 if key is onward else -1
            self._move_to(max(VALUES[0], min(self._place + step, VALUES[-1])))
        elif key in _TAKING_KEYS:
            self.take()
        elif key is Qt.Key.Key_Escape and self._place != self._kept:
            self._move_to(self._kept)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.take()
        self.update()
