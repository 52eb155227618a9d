"""A career map on a real network, on one fixed day."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.career import StageDraft, StageKind
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.ui.career.career_page import CareerPage
from netgrow_desktop.viewmodels.career import PartRow
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

NORTHWIND = StageDraft(StageKind.JOB, "Northwind GmbH", "Engineer", started_on="2014-03", finished_on="2018-06")
COLLEGE = StageDraft(StageKind.SCHOOL, "Lakeside College", "BSc", started_on="2008", finished_on="2013")


@dataclass
class World:
    """A network, its services and the page."""

    network: Network
    lanes: Lanes
    qtbot: QtBot
    people: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.career = CareerService(self.network)
        self.contacts = ContactService(self.network)
        self.follow_ups = FollowUpService(self.network)
        self.history = HistoryService(self.network)
        self.told: list[str] = []
        self.lanes.written.connect(lambda outcome: self.told.append(outcome.name.code if outcome.name else ""))
        self.page = CareerPage(self.career, self.contacts, self.follow_ups, self.lanes, lambda: TODAY)
        self.lanes.changed.connect(self.page.on_changed)
        self.qtbot.addWidget(self.page)
        self.page.resize(1280, 712)

    def add(self, name: str, organization: str = "", connected_on: str = "") -> int:
        """Add somebody to the network."""
        draft = ContactDraft(name=name, organization=organization, connected_on=connected_on)
        self.people[name] = self.contacts.add(draft).value
        return self.people[name]

    def open(self) -> CareerPage:
        """Show the page."""
        self.page.show()
        self.qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        return self.page

    def undo(self) -> None:
        """Take the newest change back, as the window does."""
        self.lanes.write(self.history.undo)

    def listed(self) -> list[str]:
        """Give the rows of the people: titles in capitals, and names."""
        rows = self.page.stage.people.rows
        found = (rows.row_at(number) for number in range(rows.rowCount()))
        return [row.part.name if isinstance(row, PartRow) else row.person.row.name for row in found if row is not None]

    def choose(self, name: str) -> None:
        """Put the keyboard on somebody in the list."""
        assert self.page.stage.people.choose(self.people[name])
        self.page.stage.people.setFocus()

    def current(self) -> str:
        """Give whom the keyboard is on."""
        row = self.page.stage.people.current()
        return row.person.row.name if row is not None else ""

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        """Press a key in the list of people, or elsewhere."""
        QTest.keyClick(on or self.page.stage.people, key)


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
