"""Values that turn into an editor where they stand.

A click, Enter, F2 or typing opens the editor. Tab commits and goes on to whatever comes next, Enter to the next field;
neither opens it. Esc reverts. What is typed is never thrown away by a refresh, and a text that cannot be kept stays in
the editor with a quiet line that says why.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.person.closeness import ClosenessScale
from netgrow_desktop.ui.person.frames import scroll_to
from netgrow_desktop.ui.person.value_label import ValueLabel
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.ui.theme import TextRole, set_text_role
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

LONGEST_VALUE = 1_000_000
"""How long one value may be, in letters."""

FIELD_SCOPE = "fieldScope"
"""The property of the widget within which Enter goes from field to field."""

LONGEST_WORD = 12
"""How many letters a word may have before it may be broken: the column of values is narrow."""

_STAYING_REASONS = frozenset((Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason))


def line_for(words: str) -> QLineEdit:
    """Make a line for one of several parts of a value, such as the city of an address; *words* name it."""
    line = QLineEdit()
    line.setMaxLength(LONGEST_VALUE)
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    return line


class Checked(NamedTuple):
    """What was typed, as it is kept, or the sentence that says why it cannot be."""

    value: object
    problem: str = ""


class InPlace(QWidget):
    """A value and, while it is edited, its editor. ``committed`` carries a value that passed the check.

    ``closed`` follows every end of editing. What a value is and how it is edited is up to the subclasses.
    """

    committed = Signal(object)
    closed = Signal()

    def __init__(self, name: str, hint: str, role: TextRole = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._hint, self._role = name, hint, role
        self._value: object = ""
        self._opened_with: object = ""
        self._editor: QWidget | None = None
        self.label = ValueLabel(role, takes_typing=True)
        self.label.activated.connect(self.open)
        self.label.typed.connect(self.type_on)
        self._problem = plain_label("", "danger", wraps=True)
        self._problem.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_XS)
        self._problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.label)
        self._column.addWidget(self._problem)

    # For subclasses

    def make_editor(self) -> QWidget:
        """Make the editor."""
        raise NotImplementedError

    def edited(self) -> object:
        """Give what stands in the editor."""
        raise NotImplementedError

    def write(self, value: object) -> None:
        """Put a value into the editor."""
        raise NotImplementedError

    def check(self, value: object) -> Checked:
        """Give what was typed as it is kept, or say why it cannot be."""
        return Checked(value)

    def words(self, value: object) -> str:
        """Give a value as it is shown at rest."""
        return str(value)

    def parts(self) -> list[QWidget]:
        """Give the widgets of the open editor that take the keyboard, in its order."""
        return [self._editor] if self._editor is not None else []

    # Outside

    def name(self) -> str:
        """Give what the field is called."""
        return self._name

    def rename(self, name: str) -> None:
        """Call the field something else."""
        self._name = name
        self._show()

    def value(self) -> object:
        """Give the value that is kept, or about to be."""
        return self._value

    def editor(self) -> QWidget | None:
        """Give the editor while it is open."""
        return self._editor

    def is_open(self) -> bool:
        """Tell whether the value is being edited."""
        return self._editor is not None

    def problem(self) -> str:
        """Give the sentence about what is wrong with what was typed, "" where nothing is."""
        return self._problem.text()

    def typed(self) -> str:
        """Give in one line what stands in the open editor."""
        return one_line(str(self.edited())) if self._editor is not None else ""

    def show_value(self, value: object) -> None:
        """Show a value; an open editor keeps what was typed."""
        self._value = value
        self._show()

    def open(self) -> None:
        """Begin to edit."""
        if self._editor is not None:
            self._editor.setFocus()
            return
        self._editor = self.make_editor()
        self.write(self._value)
        self._opened_with = self.edited()
        for part in self.parts():
            part.installEventFilter(self)
        self._editor.setAccessibleName(self._name)
        self._column.insertWidget(0, self._editor)
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.label.hide()
        scroll_to(self)

    def type_on(self, letters: str) -> None:
        """Begin to edit behind what stands there already."""
        self.open()
        part = self.parts()[0]
        if isinstance(part, QLineEdit):
            part.end(False)
            part.insert(letters)
        elif isinstance(part, QPlainTextEdit):
            part.moveCursor(QTextCursor.MoveOperation.End)
            part.insertPlainText(letters)

    def focus_value(self) -> None:
        """Put the keyboard on the value without opening it."""
        self.label.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll_to(self)

    def commit(self) -> bool:
        """Keep what was typed; gives False, and says why, where that is not possible."""
        if self._editor is None:
            return True
        typed = self.edited()
        if typed == self._opened_with:
            self.revert()
            return True
        checked = self.check(typed)
        if checked.problem:
            self.say_problem(checked.problem)
            return False
        changed = checked.value != self._value
        self._value = checked.value
        self._close()
        if changed:
            self.committed.emit(checked.value)
        self.closed.emit()
        return True

    def revert(self) -> None:
        """Forget what was typed."""
        if self._editor is not None:
            self._close()
            self.closed.emit()

    def say_problem(self, sentence: str) -> None:
        """Say below the editor what is wrong."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    # Inside

    def _show(self) -> None:
        shown = some_lines(self.words(self._value))
        set_text_role(self.label, self._role if shown else "muted")
        self.label.setText(breakable(shown or self._hint, LONGEST_WORD))
        self.label.setAccessibleName(f"{self._name}: {shown or self._hint}")

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        for part in (editor, *editor.findChildren(QWidget)):
            part.removeEventFilter(self)
        focused = QApplication.focusWidget()
        had_keyboard = _belongs_to(focused, editor)
        self.say_problem("")
        self._show()
        self.label.show()
        if had_keyboard:
            self.focus_value()
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _tab_on(self, step: int) -> None:
        """Go with Tab (*step* is 1) or Shift+Tab (-1) to whatever comes next."""
        if self.commit():
            self.focusNextPrevChild(step > 0)

    def _enter_next(self) -> None:
        target = following_field(self)
        if not self.commit():
            return
        if isinstance(target, ClosenessScale):
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (target or self).focus_value()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() is QEvent.Type.ShortcutOverride and key is Qt.Key.Key_Escape:
                event.accept()
                return True
            return event.type() is QEvent.Type.KeyPress and self._handle_key(watched, key, event)
        if isinstance(event, QFocusEvent) and not event.gotFocus() and event.reason() not in _STAYING_REASONS:
            focused = QApplication.focusWidget()
            if self._editor is not None and not _belongs_to(focused, self._editor):
                self.commit()
        return False

    def _handle_key(self, watched: QObject, key: Qt.Key, event: QKeyEvent) -> bool:
        parts = self.parts()
        if key is Qt.Key.Key_Escape:
            self.revert()
            return True
        if key is Qt.Key.Key_Tab and watched is parts[-1]:
            self._tab_on(1)
            return True
        if key is Qt.Key.Key_Backtab and watched is parts[0]:
            self._tab_on(-1)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control or isinstance(watched, QLineEdit | QComboBox):
                self._enter_next()
                return True
        return False


def _belongs_to(widget: QWidget | None, editor: QWidget) -> bool:
    """Tell whether a widget is a part of an editor; the list that unfolds from it is one, in a window of its own."""
    while widget is not None and widget is not editor:
        widget = widget.parentWidget()
    return widget is not None


def following_field(field: InPlace) -> InPlace | ClosenessScale | None:
    """Give the field that stands next further down the page."""
    scope: QWidget = field
    while not scope.property(FIELD_SCOPE):
        above = scope.parentWidget()
        if above is None:
            break
        scope = above
    every: list[InPlace | ClosenessScale] = [*scope.findChildren(InPlace), *scope.findChildren(ClosenessScale)]
    fields = [each for each in every if each.isVisible()]
    origin = QPoint(0, 0)
    fields.sort(key=lambda each: (each.mapTo(scope, origin).y(), each.mapTo(scope, origin).x()))
    place = fields.index(field) + 1 if field in fields else len(fields)
    return fields[place] if place < len(fields) else None


class TextInPlace(InPlace):
    """A value of one line."""

    @override
    def make_editor(self) -> QWidget:
        line = QLineEdit()
        line.setMaxLength(LONGEST_VALUE)
        line.setPlaceholderText(self._hint)
        return line

    @override
    def edited(self) -> object:
        return self._editor.text() if isinstance(self._editor, QLineEdit) else ""

    @override
    def write(self, value: object) -> None:
        if isinstance(self._editor, QLineEdit):
            self._editor.setText(self.raw(value))
            self._editor.selectAll()

    def raw(self, value: object) -> str:
        """Give a value as it is edited."""
        return str(value)

    @override
    def check(self, value: object) -> Checked:
        return Checked(str(value).strip())

    @override
    def words(self, value: object) -> str:
        return one_line(str(value))


class NoteInPlace(InPlace):
    """A value of several lines. Ctrl+Enter commits, Enter is a new line."""

    @override
    def make_editor(self) -> QWidget:
        return NoteField(least=3)

    @override
    def edited(self) -> object:
        return self._editor.toPlainText() if isinstance(self._editor, QPlainTextEdit) else ""

    @override
    def write(self, value: object) -> None:
        if isinstance(self._editor, QPlainTextEdit):
            self._editor.setPlainText(str(value))
            self._editor.moveCursor(QTextCursor.MoveOperation.End)

    @override
    def check(self, value: object) -> Checked:
        return Checked(str(value).rstrip())
