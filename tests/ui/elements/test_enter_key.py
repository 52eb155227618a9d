"""Enter presses the button that has the keyboard, and nothing that is only chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from netgrow_desktop.ui.elements.enter_key import EnterKey

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def filled(window: QWidget, qtbot: QtBot) -> tuple[list[QPushButton | QToolButton], QLineEdit, list[int]]:
    """Give two buttons, one that is only chosen, a field, and which of the buttons were pressed."""
    qtbot.addWidget(window)
    EnterKey(window)
    pressed: list[int] = []
    column = QVBoxLayout(window)
    buttons: list[QPushButton | QToolButton] = [QPushButton("a"), QToolButton(), QPushButton("c")]
    buttons[2].setCheckable(True)
    for number, button in enumerate(buttons):
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if isinstance(button, QPushButton):
            button.setAutoDefault(False)
        button.clicked.connect(lambda _checked, number=number: pressed.append(number))
        column.addWidget(button)
    field = QLineEdit()
    column.addWidget(field)
    window.show()
    assert QTest.qWaitForWindowActive(window)
    return buttons, field, pressed


def enter(widget: QWidget, key: Qt.Key = Qt.Key.Key_Return) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


def test_enter_presses_each_button_of_a_window_once(qtbot: QtBot) -> None:
    window = QWidget()
    buttons, _, pressed = filled(window, qtbot)
    for button in buttons:
        enter(button)
    enter(buttons[0], Qt.Key.Key_Enter)
    assert pressed == [0, 1, 2, 0]


def test_in_a_dialog_what_is_only_chosen_leaves_enter_to_the_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    buttons, _, pressed = filled(dialog, qtbot)
    dialog.findChildren(QPushButton)[0].setDefault(True)
    enter(buttons[1])
    enter(buttons[2])
    assert pressed == [1, 0]


def test_enter_that_moves_the_keyboard_to_a_button_does_not_press_it(qtbot: QtBot) -> None:
    window = QWidget()
    buttons, field, pressed = filled(window, qtbot)
    field.returnPressed.connect(buttons[0].setFocus)
    enter(field)
    assert buttons[0].hasFocus()
    assert pressed == []
