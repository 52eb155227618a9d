"""How often to be in touch is chosen from a menu, or typed in days."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QSpinBox, QWidget

from netgrow_desktop.ui.planning import cadence_words, choose_cadence
from netgrow_desktop.ui.planning.cadence import ask_days
from netgrow_desktop.ui.planning.form import Form


def opened(window: QWidget, current: int | None, chosen: list[int | None]) -> QMenu:
    menu = choose_cadence(window, window, current, chosen.append)
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize(
    ("days", "words"),
    [(7, "Every week"), (30, "Every month"), (1, "Every day"), (45, "Every 45 days")],
)
def test_a_cadence_is_said_in_words(days: int, words: str) -> None:
    assert cadence_words(days) == words


def test_the_present_one_is_marked_and_first_under_the_keyboard(window: QWidget) -> None:
    chosen: list[int | None] = []
    menu = opened(window, 30, chosen)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Every month"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == [60]


def test_never_is_a_choice(window: QWidget) -> None:
    chosen: list[int | None] = []
    menu = opened(window, 30, chosen)
    menu.actions()[-1].trigger()
    assert chosen == [None]


def test_another_number_of_days_is_typed(window: QWidget) -> None:
    chosen: list[int | None] = []
    menu = opened(window, 45, chosen)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Every 45 days (change…)"]
    next(action for action in menu.actions() if action.isChecked()).trigger()
    form = window.findChild(Form)
    assert form is not None
    number = form.findChild(QSpinBox)
    assert number is not None
    assert number.value() == 45
    number.selectAll()
    QTest.keyClicks(number, "100")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert chosen == [100]


@pytest.mark.parametrize("days", [0, 10_000])
def test_a_number_of_days_that_is_none_gets_a_sentence_and_stays_to_be_mended(window: QWidget, days: int) -> None:
    chosen: list[int | None] = []
    form = ask_days(window, None, 45, chosen.append)
    number = form.findChild(QSpinBox)
    assert number is not None
    number.selectAll()
    QTest.keyClicks(number, str(days))
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert form.problem() == "Choose between 1 and 3,660 days."
    assert (form.isVisible(), chosen) == (True, [])


def test_escape_changes_nothing(window: QWidget) -> None:
    chosen: list[int | None] = []
    menu = opened(window, None, chosen)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert chosen == []
