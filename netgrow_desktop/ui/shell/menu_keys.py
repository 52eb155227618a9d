"""The keys of the menus, also where a field would take them: on Linux Ctrl+E is the end of a line to Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QMenu
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

EDITING = frozenset(
    (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z, Qt.Key.Key_Insert)
)
"""With Ctrl these edit a text, everywhere and to everybody: they stay the field's."""


class MenuKeys(QObject):
    """Lets Ctrl with a letter reach the menus from whatever field has the keyboard.

    Where no menu of its window has such a key, the field gets it after all. A letter alone that is typed into an open
    menu chooses from it, even if it does something with the people below.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusObjectChanged.connect(self._follow)
            self._follow(app.focusObject())
        for menu in window.findChildren(QMenu):
            menu.installEventFilter(self)

    def _follow(self, focused: QObject | None) -> None:
        if isinstance(focused, QLineEdit | QAbstractSpinBox):
            # Nothing happens where it is installed already.
            focused.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QMenu):
            # Qt would look among the keys of the table first, which has the keyboard while the menu is open.
            event.setAccepted(event.modifiers() == Qt.KeyboardModifier.NoModifier)
            return event.isAccepted()
        if _is_for_menus(event):
            event.ignore()
            return True
        return False


def _is_for_menus(event: QKeyEvent) -> bool:
    with_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.modifiers() in {Qt.KeyboardModifier.ControlModifier, with_shift} and (
        Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z and Qt.Key(event.key()) not in EDITING
    )
