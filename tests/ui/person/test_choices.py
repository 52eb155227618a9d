"""Values that are one of a few, opened and chosen with the mouse: press and release reach the window on their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from netgrow_desktop.ui.person.choices import ChoiceBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.ui.person.in_place import InPlace
    from tests.ui.person.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
CHOICES = pytest.mark.parametrize("field", ["met_through", "relation", "level"])


def field_of(desk: Desk, field: str) -> InPlace:
    """Give a field, scrolled to where the mouse can reach it."""
    editor = desk.panel.page.relationship.fields[field]
    area: QWidget | None = editor
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert area is not None
    area.ensureWidgetVisible(editor)
    QApplication.processEvents()
    return editor


def middle(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def press(widget: QWidget, at: QPoint) -> None:
    """Press the button of the mouse in the window, whatever lies there."""
    QTest.mousePress(widget.window().windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def let_go(widget: QWidget, at: QPoint) -> None:
    QTest.mouseRelease(widget.window().windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def unfolded(editor: InPlace) -> ChoiceBox:
    """Give the box of an open editor, with its list on screen."""
    box = editor.editor()
    assert isinstance(box, ChoiceBox)
    assert box.view().isVisible()
    return box


@CHOICES
def test_a_click_unfolds_the_choices_and_they_stay_until_one_is_clicked(qtbot: QtBot, desk: Desk, field: str) -> None:
    editor = field_of(desk, field)
    at = middle(editor.label)
    press(desk.panel, at)
    let_go(desk.panel, at)
    qtbot.waitUntil(editor.is_open)
    QApplication.processEvents()
    box = unfolded(editor)
    code, view = box.itemData(2), box.view()
    QTest.mouseClick(
        view.viewport(),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
        view.visualRect(box.model().index(2, 0)).center(),
    )
    qtbot.waitUntil(lambda: not editor.is_open())
    assert getattr(desk.person().depth, field) == code


def test_the_list_unfolds_once_the_button_is_let_go_however_long_it_was_held(desk: Desk) -> None:
    editor = field_of(desk, "relation")
    at = middle(editor.label)
    press(desk.panel, at)
    assert not editor.is_open()
    let_go(desk.panel, at)
    unfolded(editor)


def test_a_press_that_is_let_go_elsewhere_opens_nothing(desk: Desk) -> None:
    editor = field_of(desk, "level")
    at = middle(editor.label)
    press(desk.panel, at)
    let_go(desk.panel, at - QPoint(0, 120))
    assert not editor.is_open()


def test_a_click_on_the_next_choice_leaves_the_one_that_is_open(qtbot: QtBot, desk: Desk) -> None:
    first, second = field_of(desk, "relation"), field_of(desk, "industry")
    first.open()
    at = middle(second.label)
    press(desk.panel, at)
    let_go(desk.panel, at)
    qtbot.waitUntil(second.is_open)
    assert not first.is_open()
