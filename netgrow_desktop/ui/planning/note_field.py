"""A field for a note of some lines that grows with its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_XS

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

MOST_LINES = 12


class NoteField(QPlainTextEdit):
    """Plain text of *least* to twelve lines. Tab moves on; with *enter_sends* Enter sends, else Ctrl+Enter does.

    ``sent`` is emitted by that key; Shift+Enter is always a new line. Undo and Redo are its own only while it has
    something to take back or to make again.
    """

    sent = Signal()

    def __init__(self, parent: QWidget | None = None, *, least: int = 2, enter_sends: bool = False) -> None:
        super().__init__(parent)
        self._least = least
        self._enter_sends = enter_sends
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        # A plain text document measures its height in lines.
        lines = round(self.document().documentLayout().documentSize().height())
        wanted = min(max(lines, self._least), MOST_LINES)
        height = wanted * self.fontMetrics().lineSpacing() + SPACE_L + SPACE_XS
        rolls = lines > MOST_LINES
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if rolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _is_for_others(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()

    @override
    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._is_for_others(event):
            event.ignore()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self._is_for_others(event):
            event.ignore()
            return
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            modifiers = event.modifiers()
            shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            if control or (self._enter_sends and not shift):
                self.sent.emit()
                return
            self.insertPlainText("\n")
            return
        super().keyPressEvent(event)
