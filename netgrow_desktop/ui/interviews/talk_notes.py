"""What the owner heard in a talk: kept when the field is left, or another interview is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class TalkNotes(QPlainTextEdit):
    """``left`` carries an interview's id and its notes, to be kept. What could not be kept stays with its interview."""

    left = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Else the keyboard could not leave them.
        self.setTabChangesFocus(True)
        self._of = 0
        self._kept = ""
        self._unkept: dict[int, str] = {}
        self._keepers: set[QObject] = set()

    def show_notes(self, number: int, notes: str) -> None:
        """Show the notes of an interview; what is being typed stays, and goes with its own interview."""
        if number != self._of:
            self.leave()
            self._of, self._kept = number, notes
            self.setPlainText(self._unkept.get(number, notes))
        elif notes != self._kept:
            is_typing = self._is_changed()
            self._kept = notes
            if not is_typing:
                self.setPlainText(notes)

    def leave(self) -> None:
        """Hand over what was typed, to be kept."""
        if self._of and self._is_changed():
            self._unkept[self._of] = self.toPlainText()
            self._kept = self.toPlainText().strip()
            self.left.emit(self._of, self._kept)

    def note_kept(self, number: int) -> None:
        """Note that what was handed over of an interview is kept."""
        self._unkept.pop(number, None)

    def note_failure(self, number: int, before: str) -> None:
        """Note that it could not be kept, so that it is handed over again; *before* is what is kept still."""
        if number == self._of:
            self._kept = before

    def _is_changed(self) -> bool:
        return self.toPlainText().strip() != self._kept

    def be_kept_by(self, button: QPushButton) -> None:
        """Leave it to a button to keep the notes, in one act with what it does; turning from it hands them over."""
        self._keepers.add(button)
        button.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.FocusOut and watched in self._keepers:
            self._hand_over()
        return super().eventFilter(watched, event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self._hand_over()

    def _hand_over(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not self and focused not in self._keepers:
            self.leave()
