"""The contacts tab on a network of invented people, with lanes that answer at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.ui.contacts.contacts_tab import ContactsTab
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network


class Desk:
    """A tab on a network, and what a test needs to look behind it."""

    def __init__(self, network: Network, lanes: Lanes) -> None:
        self.contacts = ContactService(network)
        self.breakdown = BreakdownService(network)
        self.follow_ups = FollowUpService(network)
        self.history = HistoryService(network)
        self.lanes = lanes
        self.tab = ContactsTab(self.contacts, self.breakdown, self.follow_ups, lanes, lambda: TODAY)
        lanes.changed.connect(self.tab.on_changed)

    def names(self) -> list[str]:
        """Give the names in the table, from the top."""
        model = self.tab.people
        model.show_range(0, model.rowCount())
        return [model.text_at(row, 0) for row in range(model.rowCount())]

    def select(self, *names: str) -> list[int]:
        """Select these people and put the keyboard on the table; gives their ids."""
        rows = [self.names().index(name) for name in names]
        ids = [self.tab.people.id_at(row) for row in rows]
        self.tab.table.setFocus()
        self.tab.table.selected.select_ids(ids, ids[0])
        return ids

    def categories(self, *ids: int) -> list[list[str]]:
        """Give the categories of these people, as they are stored."""
        found = self.breakdown.memberships(ids)
        return [[each.value for each in found[contact_id]] for contact_id in ids]

    def undo(self) -> None:
        """Take back the newest change, as the window does."""
        self.lanes.write(self.history.undo)


@pytest.fixture
def open_desk(qtbot: QtBot, lanes: Lanes) -> Callable[[Network], Desk]:
    """Give a function that shows the tab on a network."""

    def open_on(network: Network) -> Desk:
        desk = Desk(network, lanes)
        qtbot.addWidget(desk.tab)
        desk.tab.resize(1280, 720)
        desk.tab.show()
        desk.tab.activateWindow()
        qtbot.waitUntil(desk.tab.isActiveWindow)
        return desk

    return open_on


@pytest.fixture
def desk(open_desk: Callable[[Network], Desk], filled_network: Network) -> Desk:
    """Give the tab on the network of invented people."""
    return open_desk(filled_network)
