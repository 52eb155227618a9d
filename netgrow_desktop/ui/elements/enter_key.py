"""Enter presses the button that has the keyboard, as Space does: Qt has it so only for the buttons of some dialogs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton, QWidget
from typing_extensions import override

ENTER_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class EnterKey(QObject):
    """Has Enter press whichever button has the keyboard, in every window of the program.

    What is only chosen in a dialog, such as a chip, is left alone: there Enter does what the dialog is for. Only the
    button itself is watched: a key that moved the keyboard to a button does not press it, too.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, left: QWidget | None, reached: QWidget | None) -> None:
        if left is not None:
            left.removeEventFilter(self)
        if isinstance(reached, QPushButton | QToolButton) and not (
            reached.isCheckable() and isinstance(reached.window(), QDialog)
        ):
            reached.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and _is_enter(event):
            if isinstance(watched, QPushButton | QToolButton) and not event.isAutoRepeat():
                watched.click()
            return True
        return False


def _is_enter(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and Qt.Key(event.key()) in ENTER_KEYS
