"""The small windows fit on the screen, whatever is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def form_with(qtbot: QtBot, fields: int) -> tuple[Form, list[QLineEdit]]:
    form = Form("Sample", "Keep", None)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    lines = [QLineEdit() for _ in range(fields)]
    for number, line in enumerate(lines):
        form.add_field(f"Field {number}", line)
    form.open()
    qtbot.waitUntil(form.isActiveWindow)
    lines[0].setFocus()
    return form, lines


def test_a_form_that_has_room_is_as_high_as_its_fields(qtbot: QtBot) -> None:
    form, _ = form_with(qtbot, 2)
    layout = form.layout()
    assert layout is not None
    assert form.height() == layout.totalSizeHint().height()


def test_a_form_higher_than_the_screen_rolls_to_what_has_the_keyboard_and_keeps_its_buttons_in_sight(
    qtbot: QtBot,
) -> None:
    form, lines = form_with(qtbot, 30)
    kept: list[str] = []
    form.accepted.connect(lambda: kept.append(lines[-1].text()))
    assert form.height() < form.screen().availableSize().height()
    assert form.accept_button.visibleRegion().boundingRect() == form.accept_button.rect()
    for line in lines[:-1]:
        assert line.hasFocus()
        assert line.visibleRegion().boundingRect().height() == line.height()
        QTest.keyClick(line, Qt.Key.Key_Tab)
    QTest.keyClicks(lines[-1], "last")
    assert form.accept_button.visibleRegion().boundingRect() == form.accept_button.rect()
    QTest.keyClick(lines[-1], Qt.Key.Key_Return)
    assert kept == ["last"]


def test_what_is_added_while_it_rolls_finds_its_place(qtbot: QtBot) -> None:
    form, _ = form_with(qtbot, 30)
    before = form.height()
    form.say_problem("This cannot be kept.")
    later = QLineEdit()
    form.add_field("Later", later)
    qtbot.waitUntil(lambda: later.isVisible() and later.width() > 100)
    assert form.height() == before
