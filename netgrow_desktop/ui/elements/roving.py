"""One stop of Tab for many buttons: the arrow keys go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Roving(QObject):
    """Buttons in *rows*, those that are hidden left out. Left and Right stay in a row, as it is seen; Up and Down go
    to the nearest button of another one, Home and End to the ends of the row, Enter presses.

    Tab comes back to the button where one was last. Call :meth:`mend` after buttons were shown or hidden.
    """

    def __init__(self, rows: Sequence[Sequence[QAbstractButton]], page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._rows = [list(row) for row in rows]
        self._current: QAbstractButton | None = None
        for each in (button for row in self._rows for button in row):
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            each.installEventFilter(self)
        self.mend()

    def current(self) -> QAbstractButton | None:
        """Give the button that Tab leads to, None while none is shown."""
        return self._current

    def mend(self) -> None:
        """Have Tab lead to a button that is shown: one near by, where the present one is not any more."""
        now = self._current
        if now is not None and not now.isHidden():
            return
        near = self._shown(next((row for row in self._rows if now in row), []))
        anywhere = [each for row in self._rows for each in self._shown(row)]
        self._stand_on(next(iter((*near, *anywhere)), None))

    def _stand_on(self, button: QAbstractButton | None) -> None:
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = button
        if button is not None:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _shown(self, row: Sequence[QAbstractButton]) -> list[QAbstractButton]:
        return sorted((each for each in row if not each.isHidden()), key=self._across)

    def _across(self, button: QAbstractButton) -> int:
        return button.mapTo(self._page, QPoint(button.width() // 2, 0)).x()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not isinstance(watched, QAbstractButton):
            return False
        if event.type() is QEvent.Type.FocusIn:
            self._stand_on(watched)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(watched, Qt.Key(event.key()))
        return False

    def _take_key(self, button: QAbstractButton, key: Qt.Key) -> bool:
        if key in _ENTER:
            button.click()
            return True
        target = self._target(button, key)
        if target is not None:
            self._stand_on(target)
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target is not None

    def _target(self, button: QAbstractButton, key: Qt.Key) -> QAbstractButton | None:
        """Give where a key leads, the button itself where there is no farther one; None for a key of no meaning."""
        number = next(number for number, row in enumerate(self._rows) if button in row)
        row = self._shown(self._rows[number])
        if key in _ENDS:
            return row[_ENDS[key]]
        if key in _SIDEWAYS:
            return row[max(0, min(row.index(button) + _SIDEWAYS[key], len(row) - 1))]
        if key in _UPRIGHT:
            beyond = self._rows[number + 1 :] if _UPRIGHT[key] > 0 else self._rows[:number][::-1]
            there = next(filter(None, map(self._shown, beyond)), [button])
            return min(there, key=lambda each: abs(self._across(each) - self._across(button)))
        return None
