"""A recall walk on a real network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.recall import RecallService
from netgrow_desktop.ui.recall.recall_page import RecallPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network


class World:
    """A network, its services and the page."""

    def __init__(self, network: Network, lanes: Lanes, qtbot: QtBot) -> None:
        self.network, self.lanes, self.qtbot = network, lanes, qtbot
        self.career = CareerService(network)
        self.contacts = ContactService(network)
        self.recall = RecallService(network)
        self.history = HistoryService(network)
        self.page = self.made()

    def made(self) -> RecallPage:
        """Make the page, as a start does."""
        page = RecallPage(self.recall, self.contacts, self.lanes)
        self.lanes.changed.connect(page.on_changed)
        self.qtbot.addWidget(page)
        page.resize(1280, 712)
        return page

    def open(self) -> RecallPage:
        """Show the page."""
        self.page.show()
        self.qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        return self.page

    def undo(self) -> None:
        """Take the newest change back, as the window does."""
        self.lanes.write(self.history.undo)

    def type(self, name: str) -> None:
        """Type a name into the question's field, and Enter."""
        field = self.page.question.name
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def enter(self) -> None:
        """Press Enter in the empty field."""
        QTest.keyClick(self.page.question.name, Qt.Key.Key_Return)


@pytest.fixture
def world(filled_network: Network, lanes: Lanes, qtbot: QtBot) -> World:
    return World(filled_network, lanes, qtbot)
