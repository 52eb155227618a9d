from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from netgrow_desktop.ui.elements.roving import Roving

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEYS = {
    "<": Qt.Key.Key_Left,
    ">": Qt.Key.Key_Right,
    "^": Qt.Key.Key_Up,
    "v": Qt.Key.Key_Down,
    "[": Qt.Key.Key_Home,
    "]": Qt.Key.Key_End,
    "t": Qt.Key.Key_Tab,
    "b": Qt.Key.Key_Backtab,
}


class Grid(QWidget):
    """Three rows of three buttons a1 to c3, of which b2 and the row c but for c3 are hidden, between two others."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.places = QGridLayout(self)
        names = [[f"{row}{column}" for column in "123"] for row in "abc"]
        self.before = QPushButton("before")
        self.places.addWidget(self.before, 0, 0)
        self.buttons = {name: QPushButton(name) for row in names for name in row}
        for number, row in enumerate(names, 1):
            for column, name in enumerate(row):
                self.places.addWidget(self.buttons[name], number, column)
        self.places.addWidget(QPushButton("after"), 4, 0)
        for name in ("b2", "c1", "c2"):
            self.buttons[name].hide()
        self.roving = Roving([[self.buttons[name] for name in row] for row in names], self)
        self.show()
        qtbot.waitExposed(self)

    def pressed(self, keys: str) -> str:
        """Give where the keyboard is after these keys, from what stands before the grid."""
        self.before.setFocus()
        for key in keys:
            QTest.keyClick(self.focusWidget(), KEYS[key])
        there = self.focusWidget()
        return there.text() if isinstance(there, QPushButton) else ""


@pytest.mark.parametrize(
    ("keys", "ends"),
    [
        ("t", "a1"),
        ("tt", "after"),
        ("t>>", "a3"),
        ("t>>>", "a3"),
        ("t>>t", "after"),
        ("t>>tb", "a3"),
        ("tv>", "b3"),
        ("t>>v<", "b1"),
        ("tvv", "c3"),
        ("tvvv", "c3"),
        ("tvv^", "b3"),
        ("t]", "a3"),
        ("t][", "a1"),
        ("t^<", "a1"),
    ],
)
def test_the_grid_is_one_stop_of_tab_and_arrows_go_over_what_is_shown(qtbot: QtBot, keys: str, ends: str) -> None:
    assert Grid(qtbot).pressed(keys) == ends


def test_arrows_go_as_the_buttons_are_seen_from_right_to_left(qtbot: QtBot) -> None:
    grid = Grid(qtbot)
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.places.activate()
    assert grid.pressed("t<") == "a2"


def test_enter_presses_and_a_button_that_goes_leaves_the_stop_to_one_near_by(qtbot: QtBot) -> None:
    grid = Grid(qtbot)
    grid.pressed("tv")
    with qtbot.waitSignal(grid.buttons["b1"].clicked):
        QTest.keyClick(grid.buttons["b1"], Qt.Key.Key_Return)
    grid.buttons["b1"].hide()
    grid.roving.mend()
    assert grid.roving.current() is grid.buttons["b3"]
    assert grid.pressed("t") == "b3"
