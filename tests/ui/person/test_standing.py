"""What can be said of many people at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from netgrow_desktop.ui.person.standing import standing_menu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_how_it_came_about_is_one_of_what_can_be_said(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    said: list[tuple[str, str | int]] = []
    menu = standing_menu(window, lambda field, value: said.append((field, value)))
    menu.aboutToShow.emit()
    parts = {each.title().replace("&", ""): each for each in menu.findChildren(QMenu)}
    assert list(parts) == ["Works", "Level", "Closeness", "Known through"]
    for action in parts["Known through"].actions():
        action.trigger()
    assert said == [("met_through", each) for each in ("self", "introduced", "group", "")]
