"""A key of the menus works from a field as well, but for those with which one edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from typing_extensions import override

from netgrow_desktop.ui.shell.menu_keys import MenuKeys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class TakingField(QLineEdit):
    """Takes every key for itself, as Qt's lines take Ctrl+E on a Linux desktop."""

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(
    ("key", "reaches"), [("Ctrl+E", True), ("Ctrl+Shift+P", True), ("Ctrl+Z", False), ("E", False)]
)
def test_ctrl_with_a_letter_reaches_the_menus(qtbot: QtBot, key: str, reaches: bool) -> None:
    window, field, heard = QMainWindow(), TakingField(), []
    qtbot.addWidget(window)
    window.setCentralWidget(field)
    action = QAction("Do it", window)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda: heard.append(key))
    window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    MenuKeys(window)
    field.setFocus()

    pressed = QKeySequence(key)[0]
    QTest.keyClick(window.windowHandle(), Qt.Key(pressed.key()), pressed.keyboardModifiers())
    assert heard == [key] * reaches
