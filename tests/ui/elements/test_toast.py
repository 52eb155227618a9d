"""Notices at the bottom of the window can be read, reached by keyboard, and acted upon once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QWidget

from netgrow_desktop.theme_tokens import TOAST_MS
from netgrow_desktop.ui.elements.toast import FOOT, Toast, ToastArea
from netgrow_desktop.ui.shell.status_line import StatusLine
from netgrow_desktop.ui.theme import set_reduced_motion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NAME = '<img src="/dev/zero">'


@pytest.fixture(autouse=True)
def still() -> Iterator[None]:
    """Let nothing slide while it is looked at."""
    set_reduced_motion(True)
    yield
    set_reduced_motion(False)


@pytest.fixture
def field() -> QLineEdit:
    """Where the person is typing."""
    return QLineEdit()


@pytest.fixture
def window(qtbot: QtBot, field: QLineEdit) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.setCentralWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    return window


@pytest.fixture
def area(window: QMainWindow) -> ToastArea:
    return ToastArea(window)


def hover(toast: Toast) -> None:
    """Move the mouse over a notice."""
    middle = QPointF(QPoint(5, 5))
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(toast, QEnterEvent(middle, middle, middle))


def leave(toast: Toast) -> None:
    """Move the mouse away from a notice."""
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


def test_a_notice_lies_above_the_bottom_in_the_middle(window: QMainWindow, area: ToastArea) -> None:
    area.show_toast("Sorted 3 people as operational", "Undo", window.update)

    assert area.isVisible()
    assert abs(area.geometry().center().x() - window.rect().center().x()) <= 1
    assert 500 < area.geometry().bottom() < 600


def test_a_notice_stands_above_the_buttons_at_the_end_of_a_page(
    window: QMainWindow, area: ToastArea, field: QLineEdit, qtbot: QtBot
) -> None:
    foot = QWidget(field)
    foot.setObjectName(FOOT)
    foot.setGeometry(0, 480, 900, 60)
    foot.show()
    area.show_toast("Named Ada Kowalska", "Undo", window.update)
    assert area.geometry().bottom() < 480
    foot.hide()
    area.settle()
    qtbot.waitUntil(lambda: area.geometry().bottom() > 500)


def test_a_notice_stays_in_its_place_when_the_window_grows(window: QMainWindow, area: ToastArea) -> None:
    area.show_toast("Your network was backed up.")
    window.resize(1200, 900)

    assert abs(area.geometry().center().x() - window.rect().center().x()) <= 1
    assert 800 < area.geometry().bottom() < 900


def test_a_long_notice_fits_into_a_narrow_window(window: QMainWindow, area: ToastArea) -> None:
    window.resize(420, 500)
    area.show_toast("Donaudampfschifffahrtsgesellschaft " * 6, "Rückgängig machen", window.update)

    assert window.rect().contains(area.geometry())


@pytest.mark.parametrize("width", [900, 640])
@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Undone: sorting Änne Müller-Lüdenscheidt as strategic", "Redo"),
        ("Undone: sorting Maximiliane Freifrau von Hohenstein-Wittgensdorf as developmental", "Redo"),
        ("2 changes came after this.", "Go back to before this (also undoes 2 changes)"),
        ("A note that is a good deal longer than it should be came before.", "Go back to before this (also undoes 2)"),
        ("Saved", "Undo"),
        (f"Deleted {'x' * 300}", "Undo"),
    ],
)
def test_neither_its_text_nor_its_action_is_cut(
    window: QMainWindow, area: ToastArea, text: str, action: str, width: int
) -> None:
    window.resize(width, 600)
    toast = area.show_toast(text, action, window.update)
    QApplication.processEvents()
    button, label = toast.action_button, toast._words

    assert button is not None
    assert button.width() >= button.sizeHint().width()
    assert label.width() >= max(
        label.fontMetrics().horizontalAdvance(word) for word in label.text().replace("\u200b", " ").split()
    )
    assert label.height() >= label.heightForWidth(label.width())
    assert toast.rect().contains(button.geometry())
    assert toast.rect().contains(label.geometry())
    assert window.rect().contains(area.geometry())
    assert not button.geometry().intersects(label.geometry())


def test_its_action_happens_once_and_the_notice_goes(window: QMainWindow, area: ToastArea, qtbot: QtBot) -> None:
    undone: list[str] = []
    toast = area.show_toast("Sorted 3 people", "Undo", lambda: undone.append("sorting"))
    assert toast.action_button is not None
    button = toast.action_button
    with qtbot.waitSignal(toast.dismissed):
        button.click()
    button.click()

    assert undone == ["sorting"]
    assert area.toasts() == ()
    assert not area.isVisible()


def test_it_goes_by_itself(area: ToastArea, qtbot: QtBot) -> None:
    toast = area.show_toast("Saved", duration_ms=1)
    with qtbot.waitSignal(toast.dismissed):
        pass

    assert area.toasts() == ()


def test_six_seconds_are_the_rule_and_zero_means_for_good(area: ToastArea) -> None:
    assert TOAST_MS == 6_000
    assert not area.show_toast("Saved").is_waiting()
    assert area.show_toast("The disk is full.", kind="danger", duration_ms=0).is_waiting()


def test_it_waits_while_the_mouse_is_over_it(area: ToastArea) -> None:
    toast = area.show_toast("Saved")
    hover(toast)
    assert toast.is_waiting()

    leave(toast)
    assert not toast.is_waiting()


def test_it_waits_while_the_keyboard_is_in_it(window: QMainWindow, field: QLineEdit, area: ToastArea) -> None:
    toast = area.show_toast("Sorted 3 people", "Undo", window.update)
    QTest.keyClick(field, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is toast.action_button
    assert toast.is_waiting()

    hover(toast)
    leave(toast)
    assert toast.is_waiting()

    field.setFocus()
    assert not toast.is_waiting()


def test_escape_dismisses_it_and_the_keyboard_returns(window: QMainWindow, field: QLineEdit, area: ToastArea) -> None:
    toast = area.show_toast("Sorted 3 people", "Undo", window.update)
    area.focus_newest()
    assert toast.action_button is not None
    QTest.keyClick(toast.action_button, Qt.Key.Key_Escape)

    assert area.toasts() == ()
    assert QApplication.focusWidget() is field


def test_the_keyboard_stays_where_it_is_when_a_notice_goes_by_itself(field: QLineEdit, area: ToastArea) -> None:
    toast = area.show_toast("Saved")
    toast.dismiss()

    assert QApplication.focusWidget() is field


def test_a_new_notice_takes_the_place_of_the_last(area: ToastArea) -> None:
    for number in range(3):
        area.show_toast(f"Notice {number}")

    assert [toast.text for toast in area.toasts()] == ["Notice 2"]


def test_a_notice_of_one_line_stands_in_the_line_at_the_bottom(window: QMainWindow, qtbot: QtBot) -> None:
    status = StatusLine()
    window.setStatusBar(status)
    area = ToastArea(window, status)
    area.show_toast("Sorted 103 people as operational", "Undo", window.update)
    qtbot.waitUntil(lambda: status.geometry().contains(area.geometry()))


def test_a_notice_covers_nothing_that_the_line_at_the_bottom_says(window: QMainWindow, qtbot: QtBot) -> None:
    window.resize(640, 600)
    status = StatusLine()
    window.setStatusBar(status)
    area = ToastArea(window, status)
    area.show_toast("Sorted Maximiliane von Hohenstein as operational", "Undo", window.update)
    status.begin_work("Importing a list of people…", window.close)
    qtbot.waitUntil(lambda: area.geometry().bottom() < status.geometry().top())


def test_a_notice_that_begins_with_an_arabic_name_is_not_turned_round(area: ToastArea) -> None:
    said = "فاطمة الزهراء is a key person"
    toast = area.show_toast(said)
    (label,) = toast.findChildren(QLabel)

    assert label.text() == f"\u200e{said}"
    assert toast.accessibleName() == said


def test_it_can_be_cleared(area: ToastArea) -> None:
    area.show_toast("One")
    area.clear()

    assert area.toasts() == ()


def test_a_name_is_shown_letter_by_letter(area: ToastArea) -> None:
    toast = area.show_toast(f"Deleted {NAME}")
    label = next(each for each in toast.findChildren(QLabel) if NAME in each.text())

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert toast.accessibleName() == f"Deleted {NAME}"
