"""How close the owner feels to a person: a place between two words, never a figure."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.domain.relations import CLOSENESS
from netgrow_desktop.theme_tokens import CONTROL_HEIGHT, CORNER_RADIUS, FOCUS_RING, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.theme import color, text_font

DOT, SMALL_DOT = 6.0, 3.0
_NOTHING_KEYS = frozenset((Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace))
_TAKING_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space))


class ClosenessScale(QWidget):
    """Five places from distant to close. ``chosen`` carries 1 to 5, or 0 for nothing said.

    A click or a digit chooses, the same again takes it back. The arrows only move until Enter, Space or leaving.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = self._place = 0
        self._under_mouse = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("How close you feel to this person. Press 1 to 5, or 0 to say nothing."))
        self._describe()

    def closeness(self) -> int:
        """Give the place that is marked, 0 for none."""
        return self._place

    def show_closeness(self, closeness: int) -> None:
        """Show what is kept; a move that is not taken yet stays."""
        moved = self._place != self._kept and self.hasFocus()
        self._kept = closeness
        if not moved:
            self._place = closeness
        self._describe()

    def take(self) -> None:
        """Keep the place that is marked."""
        if self._place != self._kept:
            self._kept = self._place
            self.chosen.emit(self._kept)

    def _move_to(self, place: int) -> None:
        self._place = place
        self._describe()
        announce(self, self.accessibleName())

    def _choose(self, place: int) -> None:
        self._move_to(0 if place == self._kept else place)
        self.take()

    def _describe(self) -> None:
        if self._place:
            name = self.tr("How close you feel: {place} of 5, from distant to close").format(place=self._place)
        else:
            name = self.tr("How close you feel: nothing said")
        self.setAccessibleName(name)
        self.update()

    # Places

    def _ends(self) -> tuple[str, str]:
        return self.tr("distant"), self.tr("close")

    def _centres(self) -> list[QPointF]:
        metrics = QFontMetrics(text_font("small"))
        start = SPACE_S + metrics.horizontalAdvance(self._ends()[0]) + 2 + SPACE_XL / 2
        room = self.width() - start - metrics.horizontalAdvance(self._ends()[1]) - 2 - SPACE_S - SPACE_XL / 2
        step = max(DOT * 2, min(SPACE_XL, room / (len(CLOSENESS) - 1)))
        centres = [QPointF(start + number * step, self.height() / 2) for number in range(len(CLOSENESS))]
        if self.isRightToLeft():
            centres = [QPointF(self.width() - each.x(), each.y()) for each in centres]
        return centres

    def _place_at(self, x: float) -> int:
        distances = [abs(centre.x() - x) for centre in self._centres()]
        nearest = min(range(len(distances)), key=distances.__getitem__)
        return CLOSENESS[nearest] if distances[nearest] <= SPACE_XL / 2 else 0

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small"))
        words = sum(metrics.horizontalAdvance(each) for each in self._ends())
        return QSize(words + len(CLOSENESS) * SPACE_XL + 4 * SPACE_S, CONTROL_HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, CONTROL_HEIGHT)

    # Events

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        place = self._place_at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and place:
            self._choose(place)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        self._under_mouse = self._place_at(event.position().x())
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.text().isdecimal() and int(event.text()) in CLOSENESS:
            self._choose(int(event.text()))
        elif key in _NOTHING_KEYS:
            self._move_to(0)
            self.take()
        elif key in {onward, back}:
            step = 1 if key is onward else -1
            self._move_to(max(CLOSENESS[0], min(self._place + step, CLOSENESS[-1])))
        elif key in _TAKING_KEYS:
            self.take()
        elif key is Qt.Key.Key_Escape and self._place != self._kept:
            self._move_to(self._kept)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.take()
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.update()

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
        for place, centre in zip(CLOSENESS, centres, strict=True):
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
