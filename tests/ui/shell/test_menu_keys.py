"""A key of the menus works from a field as well, but for those with which one edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QMainWindow
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


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = [
    (Qt.Key.Key_E, CONTROL, True),
    (Qt.Key.Key_P, CONTROL | SHIFT, True),
    (Qt.Key.Key_Z, CONTROL, False),
    (Qt.Key.Key_E, SHIFT, False),
]


@pytest.mark.parametrize(("key", "held", "reaches"), KEYS)
def test_ctrl_with_a_letter_reaches_the_menus(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, reaches: bool
) -> None:
    window, field, heard = QMainWindow(), TakingField(), []
    qtbot.addWidget(window)
    window.setCentralWidget(field)
    action = QAction("Do it", window)
    action.setShortcut(QKeySequence(QKeyCombination(held, key)))
    action.triggered.connect(lambda: heard.append(key))
    window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    MenuKeys(window)
    field.setFocus()

    QTest.keyClick(window.windowHandle(), key, held)
    assert heard == [key] * reaches


def test_a_letter_chooses_from_an_open_menu_also_where_it_sorts_people_below(qtbot: QtBot) -> None:
    window, table = QMainWindow(), QListWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(table)
    heard: list[str] = []
    sort = QAction("Developmental", table, shortcut=QKeySequence("D"))
    sort.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    sort.triggered.connect(lambda: heard.append("sorted"))
    table.addAction(sort)
    menu = window.menuBar().addMenu("&File")
    menu.addAction("P&DF", lambda: heard.append("printed"))
    MenuKeys(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table.setFocus()

    menu.popup(window.pos())
    QTest.keyClick(menu, Qt.Key.Key_D)
    assert heard == ["printed"]

    QTest.keyClick(table, Qt.Key.Key_D)
    assert heard == ["printed", "sorted"]
