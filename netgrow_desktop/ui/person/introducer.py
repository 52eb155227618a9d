"""Who introduced a person: somebody of the network, found while one types, or any name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.person.frames import scroll_to
from netgrow_desktop.ui.person.in_place import Checked, InPlace
from netgrow_desktop.viewmodels.naming import Suggestion, chosen_first, suggestions
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.services.contacts import ContactService

LONGEST_NAME = 200
MOST_LOOKED_AT = 100
"""How many of those found are put in order; more letters find the others."""


class Introducer(NamedTuple):
    """Who introduced somebody: a name, and the id of the person of the network, 0 for a name alone."""

    name: str = ""
    id: int = 0


class IntroducerEditor(QWidget):
    """A line for the name and, below it, who may be meant. ``searched`` carries what was typed.

    ``is_waiting`` says that the lines do not yet answer it, ``is_wanted`` that they are to be taken once they do.
    """

    searched = Signal(str)
    taken = Signal()
    """One of the lines below was clicked."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Suggestion] = []
        self.is_waiting = self.is_wanted = False
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self._search)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Who may be meant"))
        self.list.itemClicked.connect(self.taken)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)

    def introducer(self, before: Introducer) -> Introducer:
        """Give who is meant: the line that is marked, else the name as it was typed."""
        typed = " ".join(self.line.text().split())
        row = self.list.currentRow()
        if typed == before.name and not self._lines:
            return before
        chosen = self._lines[row].row if 0 <= row < len(self._lines) else None
        return Introducer(chosen.name, chosen.id) if typed and chosen is not None else Introducer(typed)

    def show_lines(self, typed: str, lines: list[Suggestion]) -> None:
        """Show who may be meant by what was typed."""
        self._lines = lines
        self.is_waiting = False
        self.list.clear()
        self.list.addItems([self._words(line) for line in lines])
        self.list.setCurrentRow(chosen_first(typed, lines))
        self.list.setVisible(bool(lines))
        height = sum(self.list.sizeHintForRow(row) for row in range(len(lines)))
        self.list.setFixedHeight(height + 2 * self.list.frameWidth())

    def _words(self, line: Suggestion) -> str:
        if line.row is None:
            return self.tr("Just “{name}”").format(name=one_line(line.name))
        firm = one_line(line.row.organization)
        name = one_line(line.row.name)
        return f"{name} · {firm}" if firm else name

    def _search(self, text: str) -> None:
        self.is_waiting = bool(text.strip())
        if not self.is_waiting:
            self.show_lines("", [])
        self.searched.emit(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._lines:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, len(self._lines) - 1)))
                announce(self, self.list.currentItem().text())
                return True
        return super().eventFilter(watched, event)


class IntroducerInPlace(InPlace):
    """Who introduced a person; its value is an :class:`Introducer`. ``searched`` carries what was typed of a name."""

    searched = Signal(str)

    @override
    def make_editor(self) -> QWidget:
        editor = IntroducerEditor(self._hint)
        editor.searched.connect(self.searched)
        editor.taken.connect(self.commit)
        return editor

    @override
    def parts(self) -> list[QWidget]:
        return [self._editor.line] if isinstance(self._editor, IntroducerEditor) else []

    @override
    def edited(self) -> object:
        before = self._value if isinstance(self._value, Introducer) else Introducer()
        return self._editor.introducer(before) if isinstance(self._editor, IntroducerEditor) else before

    @override
    def write(self, value: object) -> None:
        if isinstance(self._editor, IntroducerEditor) and isinstance(value, Introducer):
            self._editor.line.setText(value.name)
            self._editor.line.selectAll()

    @override
    def check(self, value: object) -> Checked:
        return Checked(value)

    @override
    def words(self, value: object) -> str:
        return one_line(value.name) if isinstance(value, Introducer) else ""

    @override
    def typed(self) -> str:
        return one_line(self._editor.line.text()) if isinstance(self._editor, IntroducerEditor) else ""

    def show_found(self, typed: str, lines: list[Suggestion]) -> None:
        """Show who may be meant, unless something else was typed meanwhile."""
        if isinstance(self._editor, IntroducerEditor) and self._editor.line.text() == typed:
            self._editor.show_lines(typed, lines)
            scroll_to(self)
            if self._editor.is_wanted:
                self._enter_next()

    @override
    def _handle_key(self, watched: QObject, key: Qt.Key, event: QKeyEvent) -> bool:
        editor = self._editor
        if isinstance(editor, IntroducerEditor) and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and editor.is_waiting:
            editor.is_wanted = True
            return True
        return super()._handle_key(watched, key, event)


def look_for(contacts: ContactService, typed: str, introduced: int) -> list[Suggestion]:
    """Give who may be meant by a typed name, the person *introduced* left out; the name alone comes last."""

    def rows(query: ContactQuery) -> list[ContactRow]:
        return [row for row in contacts.rows(contacts.find(query)[:MOST_LOOKED_AT]) if row.id != introduced]

    return suggestions(typed, rows(ContactQuery(typed)), rows(ContactQuery(typed, archived=True)), ())
