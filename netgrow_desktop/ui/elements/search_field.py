"""The field that one types a search into: settles shortly after the last key, Esc clears, Down leaves it.

Undo and Redo are its own only while something is being typed in it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from netgrow_desktop.ui.icons import set_icon

SETTLE_MS = 120


class SearchField(QLineEdit):
    """Emits ``text_settled`` once typing pauses (at once on Enter and on clearing).

    ``down_pressed`` asks to go into the results: by Down or, after something was typed, by Enter. *settle_ms* is the
    pause in milliseconds.
    """

    text_settled = Signal(str)
    down_pressed = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None, settle_ms: int = SETTLE_MS) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder or self.tr("Search people…"))
        self.setAccessibleName(placeholder.rstrip("…") or self.tr("Search people"))
        magnifier = QAction(self)
        set_icon(magnifier, "search", tone="muted")
        magnifier.setToolTip(self.tr("Search"))
        magnifier.triggered.connect(self.setFocus)
        self.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self)
        set_icon(self._clear, "x", tone="muted")
        self._clear.setText(self.tr("Clear the search"))
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._settled = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(settle_ms)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._wait)

    def set_settle_ms(self, settle_ms: int) -> None:
        """Change the pause after which the text counts as settled, in milliseconds."""
        self._pause.setInterval(settle_ms)

    def _is_for_others(self, event: QKeyEvent) -> bool:
        """Tell whether a key takes back or makes again something else than what is being typed here."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not (self.text() and self.isModified())
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()

    def _wait(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._pause.start()
        else:
            self._settle()

    def _settle(self) -> None:
        self._pause.stop()
        if self.text() != self._settled:
            self._settled = self.text()
            self.text_settled.emit(self._settled)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.setModified(False)

    @override
    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                # A shortcut is about what was typed, not about what was found a moment ago.
                self._settle()
            if self._is_for_others(event):
                event.ignore()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if self._is_for_others(event):
            event.ignore()
        elif key is Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key is Qt.Key.Key_Escape:
            # Nothing to clear: whoever is around may want the key.
            event.ignore()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._settle()
            super().keyPressEvent(event)
            if self.text().strip():
                self.down_pressed.emit()
        elif key is Qt.Key.Key_Down:
            self._settle()
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)
