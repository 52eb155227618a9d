"""Searching settles when typing pauses; Esc clears; Down goes on into the results."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.ui.elements.search_field import SearchField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    field = SearchField(settle_ms=60_000)
    qtbot.addWidget(field)
    return field


@pytest.fixture
def settled(field: SearchField) -> list[str]:
    heard: list[str] = []
    field.text_settled.connect(heard.append)
    return heard


def test_typing_says_nothing_until_it_pauses(field: SearchField, settled: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(field, "kowal")
    assert settled == []

    field.set_settle_ms(0)
    with qtbot.waitSignal(field.text_settled):
        QTest.keyClicks(field, "s")
    assert settled == ["kowals"]


def test_enter_settles_at_once_and_only_once(field: SearchField, settled: list[str]) -> None:
    QTest.keyClicks(field, "nguyen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert settled == ["nguyen"]


def test_escape_clears_at_once_and_is_left_to_others_when_there_is_nothing_to_clear(
    field: SearchField, settled: list[str]
) -> None:
    QTest.keyClicks(field, "ada")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert settled == ["ada", ""]

    again = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    field.keyPressEvent(again)
    assert not again.isAccepted()


def test_down_settles_and_goes_into_the_results(field: SearchField, settled: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(field, "ada")
    with qtbot.waitSignal(field.down_pressed):
        QTest.keyClick(field, Qt.Key.Key_Down)

    assert settled == ["ada"]


def test_the_cross_is_there_only_when_there_is_something_to_clear(field: SearchField) -> None:
    cross = next(action for action in field.actions() if action.text() == "Clear the search")
    assert not cross.isVisible()

    field.setText("ada")
    assert cross.isVisible()
    cross.trigger()
    assert field.text() == ""
    assert not cross.isVisible()


def test_it_has_a_name_for_a_screen_reader(field: SearchField) -> None:
    assert field.accessibleName() == "Search people"
    assert field.placeholderText() == "Search people…"


@pytest.mark.parametrize(("left", "typed", "is_own"), [("", "", False), ("ana", "", False), ("", "ben", True)])
def test_undo_is_its_own_only_while_something_is_being_typed(
    qtbot: QtBot, field: SearchField, left: str, typed: str, is_own: bool
) -> None:
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    for text in (left, typed):
        field.setFocus()
        QTest.keyClicks(field, text)
        if text is left:
            field.clearFocus()
    undo = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo.ignore()
    QApplication.sendEvent(field, undo)
    assert undo.isAccepted() == is_own
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ("" if is_own else left)
