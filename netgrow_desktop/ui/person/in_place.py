"""Values that turn into an editor where they stand.

A click, Enter, F2 or typing opens the editor; Enter and Tab commit and move on, Esc reverts. What is typed is never
thrown away by a refresh, and a text that cannot be kept stays in the editor with a quiet line that says why.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import CONTROL_HEIGHT, CORNER_RADIUS, FOCUS_RING, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.ui.theme import TextRole, color, set_text_role
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

LONGEST_VALUE = 1_000_000
"""How long one value may be, in letters."""

FIELD_SCOPE = "fieldScope"
"""The property of the widget within which Tab goes from field to field."""

LONGEST_WORD = 12
"""How many letters a word may have before it may be broken: the column of values is narrow."""

_OPENING_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space))
_STAYING_REASONS = frozenset((Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason))


def line_for(words: str) -> QLineEdit:
    """Make a line for one of several parts of a value, such as the city of an address; *words* name it."""
    line = QLineEdit()
    line.setMaxLength(LONGEST_VALUE)
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    return line


def types_letters(event: QKeyEvent) -> bool:
    """Tell whether a key writes something visible (and is no command with Ctrl, Alt or Meta)."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    held = event.modifiers() & commands
    # Some keyboards write @ and € with Ctrl and Alt together (AltGr).
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.text().isprintable() and bool(event.text().strip()) and held in {Qt.KeyboardModifier(0), both}


class Checked(NamedTuple):
    """What was typed, as it is kept, or the sentence that says why it cannot be."""

    value: object
    problem: str = ""


class ValueLabel(QLabel):
    """A value at rest: it shows that it can be opened under the mouse and the keyboard.

    ``typed`` carries letters that were typed on it, where it *takes_typing*. ``opens_when_let_go``: the mouse opens it
    only once its button is up again, as a list that unfolds needs it, or else that release would choose from the list.
    """

    activated = Signal()
    typed = Signal(str)

    def __init__(self, role: TextRole = "body", parent: QWidget | None = None, *, takes_typing: bool = False) -> None:
        super().__init__(parent)
        self.opens_when_let_go = False
        self._takes_typing = takes_typing
        self._pressed_at: QPointF | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        self.setMinimumHeight(CONTROL_HEIGHT)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_text_role(self, role)
        self._align()

    def _align(self) -> None:
        # Without AlignAbsolute a name in Arabic would jump to the other side of an English window.
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE_S, self.minimumHeight())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            half = FOCUS_RING / 2
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(half, half, -half, -half), CORNER_RADIUS, CORNER_RADIUS
            )
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(self.rect(), CORNER_RADIUS, CORNER_RADIUS)
        painter.end()
        super().paintEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self.opens_when_let_go:
            self._pressed_at = event.globalPosition()
        else:
            self.activated.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed_at is None:
            super().mouseReleaseEvent(event)
            return
        # The press may have closed another editor, and with it moved this value away from under the mouse.
        moved = (event.globalPosition() - self._pressed_at).manhattanLength()
        self._pressed_at = None
        if moved < QApplication.startDragDistance() or self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if Qt.Key(event.key()) in _OPENING_KEYS:
            self.activated.emit()
        elif self._takes_typing and types_letters(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent, /) -> bool:
        # A letter typed on a value belongs to the value, even where it is a shortcut elsewhere.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._takes_typing
            and types_letters(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.update()


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

    def tab_on(self, step: int) -> None:
        """Do what Tab (*step* is 1) or Shift+Tab (-1) asks of the open editor: go on editing with the next field."""
        self._move_on(step, opening=True)

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
        self._scroll_here()

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
        self._scroll_here()

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

    def _scroll_here(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(self, 0, SPACE_S)

    def _move_on(self, step: int, *, opening: bool) -> None:
        target = neighbour(self, step)
        if not self.commit():
            return
        if target is None:
            self.focus_value()
        elif opening:
            target.open()
        else:
            target.focus_value()

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
            self.tab_on(1)
            return True
        if key is Qt.Key.Key_Backtab and watched is parts[0]:
            self.tab_on(-1)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control or isinstance(watched, QLineEdit | QComboBox):
                self._move_on(1, opening=False)
                return True
        return False


def _belongs_to(widget: QWidget | None, editor: QWidget) -> bool:
    """Tell whether a widget is a part of an editor; the list that unfolds from it is one, in a window of its own."""
    while widget is not None and widget is not editor:
        widget = widget.parentWidget()
    return widget is not None


def neighbour(field: InPlace, step: int) -> InPlace | None:
    """Give the field that stands *step* fields further down the page."""
    scope: QWidget = field
    while not scope.property(FIELD_SCOPE):
        above = scope.parentWidget()
        if above is None:
            break
        scope = above
    fields = [each for each in scope.findChildren(InPlace) if each.isVisible()]
    origin = QPoint(0, 0)
    fields.sort(key=lambda each: (each.mapTo(scope, origin).y(), each.mapTo(scope, origin).x()))
    place = fields.index(field) + step if field in fields else -1
    return fields[place] if 0 <= place < len(fields) else None


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
    """A value of several lines. Ctrl+Enter commits, Enter is a new line, Tab leaves for whatever comes next."""

    @override
    def tab_on(self, step: int) -> None:
        if self.commit():
            self.focusNextPrevChild(step > 0)

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
