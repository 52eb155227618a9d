"""A page of duplicates on a real network, on one fixed day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.contacts import ContactDraft, Email, Phone
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.ui.duplicates.duplicates_page import DuplicatesPage
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

ADA = ContactDraft(
    name="Ada Kowalska",
    organization="Northwind",
    title="CFO",
    emails=(Email("ada@example.org"), Email("ada@a.example")),
)
ADA_AGAIN = ContactDraft(name="Ada Maria Kowalska", organization="Contoso", emails=(Email("ADA@example.org"),))
BEN = ContactDraft(name="Ben Okoro", organization="Contoso", phones=(Phone("+44 20 7946 0011"),))
BENJAMIN = ContactDraft(name="Benjamin Okoro", organization="Contoso", phones=(Phone("+44 20 7946 0011"),))
GRACE = ContactDraft(name="Grace Umutoni", organization="Lakeside Clinic", phones=(Phone("+250 788 555 010"),))
GRACE_AGAIN = ContactDraft(name="Umutoni, Grace", phones=(Phone("+250 788 555 010"),))
GRACE_THIRD = ContactDraft(name="Grace Umutoni", title="Director", phones=(Phone("+250 788 555 010"),))


@dataclass
class World:
    """A network, its services and the page."""

    network: Network
    lanes: Lanes
    qtbot: QtBot

    def __post_init__(self) -> None:
        self.duplicates = DuplicateService(self.network)
        self.contacts = ContactService(self.network)
        self.follow_ups = FollowUpService(self.network)
        self.history = HistoryService(self.network)
        self.told: list[str] = []
        self.lanes.written.connect(lambda outcome: self.told.append(outcome.name.code if outcome.name else ""))
        self.page = DuplicatesPage(self.duplicates, self.contacts, self.follow_ups, self.lanes, lambda: TODAY)
        self.lanes.changed.connect(self.page.on_changed)
        self.qtbot.addWidget(self.page)
        self.page.resize(1280, 712)

    def add(self, *drafts: ContactDraft) -> list[int]:
        """Add people to the network."""
        return [self.contacts.add(draft).value for draft in drafts]

    def open(self) -> DuplicatesPage:
        """Show the page."""
        self.page.show()
        self.qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        return self.page

    def undo(self) -> None:
        """Take the newest change back, as the window does."""
        self.lanes.write(self.history.undo)

    def pairs(self) -> list[tuple[int, int]]:
        """Give the pairs that are listed."""
        return [(each.key.first, each.key.second) for each in self.page.list.pairs.pairs()]

    def current(self) -> tuple[int, int] | None:
        """Give the current pair."""
        pair = self.page.list.current()
        return (pair.key.first, pair.key.second) if pair is not None else None

    def people(self) -> list[str]:
        """Give the names of everybody in the network."""
        ids = range(1, 50)
        return [row.name for row in self.contacts.rows(list(ids))]

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        """Press a key in the list of pairs, or elsewhere."""
        QTest.keyClick(on or self.page.list, key)


@pytest.fixture
def world(network: Network, lanes: Lanes, qtbot: QtBot) -> World:
    return World(network, lanes, qtbot)


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    """Write days as Americans do."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)
