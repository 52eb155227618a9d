"""A field for a note of some lines that grows with its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_XS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

MOST_LINES = 12


class NoteField(QPlainTextEdit):
    """Plain text of *least* to twelve lines. Tab moves on; with *enter_sends* Enter sends, else Ctrl+Enter does.

    ``sent`` is emitted by that key; Shift+Enter is always a new line.
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

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
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
