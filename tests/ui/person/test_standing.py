"""What can be said of many people at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from netgrow_desktop.ui.person.standing import standing_menu
from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_how_it_came_about_is_one_of_what_can_be_said(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    said: list[tuple[str, str | int]] = []
    menu = standing_menu(window, lambda field, value: said.append((field, value)))
    menu.aboutToShow.emit()
    parts = {each.title().replace("&", ""): each for each in menu.findChildren(QMenu)}
    assert list(parts) == ["Works", "Level", "Closeness", "Known through", "Industry"]
    for action in parts["Known through"].actions():
        action.trigger()
    assert said == [("met_through", each) for each in ("self", "introduced", "group", "")]


def test_the_industry_of_many_is_typed_or_taken_away(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    said: list[tuple[str, str | int]] = []
    menu = standing_menu(window, lambda field, value: said.append((field, value)))
    menu.aboutToShow.emit()
    typing, _line, nothing = menu.findChildren(QMenu)[-1].actions()

    typing.trigger()
    form, line = window.findChild(Form), window.findChild(QLineEdit)
    assert isinstance(form, Form)
    assert isinstance(line, QLineEdit)
    form.accept()
    unsaid = form.problem()
    line.setText("  Paper \u2028 and print ")
    form.accept()
    nothing.trigger()

    assert unsaid == "Type an industry first."
    assert said == [("industry", "Paper and print"), ("industry", "")]
    assert not form.isVisible()
