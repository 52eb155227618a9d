"""The owner's own note on a time: kept when the field is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.looking_back.periods import LONGEST_NOTE
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.planning.note_field import NoteField

if TYPE_CHECKING:
    from netgrow_desktop.domain.looking_back.periods import Period, Span

LINES = 4


class NoteBox(QWidget):
    """``left`` carries the period, the span and the text of a note that is others now."""

    left = Signal(object, object, str)

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of: tuple[Period, Span] | None = None
        self._kept = self._kept_before = ""
        self.field = NoteField(least=LINES)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        self.field.sent.connect(self.leave)
        self.field.textChanged.connect(self._limit)
        self.field.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addWidget(plain_label(title, "strong"))
        whole.addWidget(self.field)

    def show_note(self, period: Period, span: Span, note: str) -> None:
        """Show what is kept; what is being written on the same time stays."""
        is_same = self._of == (period, span)
        self._of = period, span
        if is_same and self._is_changed() and note == self._kept:
            return
        self._kept = note
        if self.field.toPlainText() != note:
            self.field.setPlainText(note)

    def leave(self) -> None:
        """Hand over what was written, to be kept."""
        if self._of is not None and self._is_changed():
            self._kept_before, self._kept = self._kept, self.text()
            self.left.emit(*self._of, self._kept)

    def note_failure(self) -> None:
        """Note that what was handed over could not be kept: it stays in the field, and is handed over again."""
        self._kept = self._kept_before

    def _limit(self) -> None:
        """Cut off what no note has room for."""
        text = self.field.toPlainText()
        if len(text) > LONGEST_NOTE:
            self.field.setPlainText(text[:LONGEST_NOTE])
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def text(self) -> str:
        """Give what is written."""
        return self.field.toPlainText().strip()

    def _is_changed(self) -> bool:
        return self.text() != self._kept

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.leave()
        return super().eventFilter(watched, event)
