"""Where a filter finds nobody any more the keyboard stays among the people, so that what was done can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from netgrow_desktop.domain.queries import ContactQuery

if TYPE_CHECKING:
    from tests.ui.contacts.conftest import Desk


def test_the_keyboard_stays_there_when_the_last_row_goes_and_when_it_returns(desk: Desk) -> None:
    desk.tab.set_query(ContactQuery(organization="Contoso"))
    desk.select("Ben Okoro")
    QTest.keyClick(desk.tab.table, Qt.Key.Key_Delete)
    assert desk.names() == []
    way_on = QApplication.focusWidget()
    assert isinstance(way_on, QPushButton)
    assert way_on.text() == "Show everybody"

    desk.undo()
    assert desk.names() == ["Ben Okoro"]
    assert desk.tab.table.hasFocus()
