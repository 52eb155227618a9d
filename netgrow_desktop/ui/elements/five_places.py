"""A choice of one of five places in a row, by mouse, digits or arrows; what it looks like is a subclass's."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget
from typing_extensions import override

from netgrow_desktop.ui.elements.toast import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

PLACES = range(1, 6)
_NOTHING_KEYS = frozenset((Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace))
_TAKING_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space))


class FivePlaces(QSlider):
    """Five places. ``chosen`` carries 1 to 5, or 0 where the choice is taken back.

    A click or a digit chooses, the same again takes it back. The arrows only move until Enter, Space or leaving.
    To a screen reader it is a slider, by which it may also be set.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._kept = self._place = self._under_mouse = 0
        self.setRange(0, PLACES[-1])
        self.valueChanged.connect(self._on_value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @abstractmethod
    def spoken(self) -> str:
        """Say in words what is marked."""

    @abstractmethod
    def _name(self) -> str:
        """Give the accessible name."""

    @abstractmethod
    def _place_at(self, x: float) -> int:
        """Give the place at *x*, 0 for none."""

    def place(self) -> int:
        """Give the place that is marked, 0 for none."""
        return self._place

    def show_place(self, place: int) -> None:
        """Show what is kept; a move that is not taken yet stays."""
        moved = self._place != self._kept and self.hasFocus()
        self._kept = place
        if not moved:
            self._place = place
        self._describe()

    def take(self) -> None:
        """Keep the place that is marked."""
        if self._place != self._kept:
            self._kept = self._place
            self.chosen.emit(self._kept)

    def _choose(self, place: int) -> None:
        self._move_to(0 if place == self._kept else place)
        self.take()

    def _move_to(self, place: int) -> None:
        self._place = place
        self._describe()
        announce(self, self.spoken())

    def _describe(self) -> None:
        self.setAccessibleName(self._name())
        self.setValue(self._place)
        self.update()

    def _on_value(self, value: int) -> None:
        """Choose what a screen reader sets."""
        if value != self._place:
            self._place = value
            self._describe()
            self.take()

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        # The page rolls, and the choice stays.
        event.ignore()

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
        if event.text().isdecimal() and int(event.text()) in PLACES:
            self._choose(int(event.text()))
        elif key in _NOTHING_KEYS:
            self._move_to(0)
            self.take()
        elif key in {onward, back}:
            step = 1 if key is onward else -1
            self._move_to(max(PLACES[0], min(self._place + step, PLACES[-1])))
        elif key in _TAKING_KEYS:
            self.take()
        elif key is Qt.Key.Key_Escape and self._place != self._kept:
            self._move_to(self._kept)
        else:
            event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.take()
        self.update()
