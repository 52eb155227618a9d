"""The notes of a talk are typed at length, and the keyboard leaves them as any other field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netgrow_desktop.ui.interviews.talk_notes import TalkNotes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_tab_leaves_the_notes(qtbot: QtBot) -> None:
    window, notes, after = QWidget(), TalkNotes(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (notes, after):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    notes.setFocus()
    qtbot.waitUntil(notes.hasFocus)
    QTest.keyClicks(notes, "Rail next year")
    QTest.keyClick(notes, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert notes.toPlainText() == "Rail next year"
