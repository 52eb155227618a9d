"""A panel on a real network, with a person of whom everything is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import Address, Contact, ContactDraft, CustomField, Email, Link, Phone
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.ui.person.person_panel import PersonPanel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network
    from netgrow_desktop.ui.person.in_place import InPlace

TODAY = date(2026, 11, 22)

ADA = ContactDraft(
    name="Ada Kowalska",
    given="Ada",
    family="Kowalska",
    organization="Northwind",
    title="CFO",
    department="Finance",
    nickname="Adi",
    birthday="1980-03-02",
    connected_on="2019-05-01",
    notes="Sails.\nMet in Lisbon.",
    emails=(Email("ada@northwind.example", "work"), Email("ada@home.example", "home")),
    phones=(Phone("+49 30 1234567", "work"),),
    links=(Link("https://www.linkedin.com/in/ada-kowalska"),),
    addresses=(Address("Unter den Linden 5", "Berlin", "", "10117", "Germany", "", "work"),),
    custom=(CustomField("Industry", "Energy"),),
    tags=("Berlin", "book club"),
    categories=(Category.STRATEGIC,),
)


@dataclass
class Desk:
    """A panel and the services behind it."""

    panel: PersonPanel
    contacts: ContactService
    breakdown: BreakdownService
    follow_ups: FollowUpService
    history: HistoryService
    lanes: Lanes
    ada: int
    ben: int

    def person(self, contact_id: int = 0) -> Contact:
        """Read a person back from the file."""
        return self.contacts.contact(contact_id or self.ada)

    def undo(self) -> None:
        """Take the newest change back, as the window does."""
        self.lanes.write(self.history.undo)


def type_into(field: InPlace, text: str) -> None:
    """Open a field, replace what stands there and press Enter."""
    replace(field, text)
    commit(field)


def replace(field: InPlace, text: str) -> None:
    """Open a field and replace what stands there."""
    field.open()
    part = field.parts()[0]
    QTest.keyClick(part, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(part, Qt.Key.Key_Delete)
    for letter in text:
        # QTest's own typing knows the letters of ASCII only.
        QApplication.sendEvent(part, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def commit(field: InPlace) -> None:
    """Press the key that commits in every kind of field."""
    QTest.keyClick(field.parts()[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def field_of(desk: Desk, field: str) -> InPlace:
    """Give the field of the page that holds one text or day."""
    page = desk.panel.page
    own: dict[str, InPlace] = {
        "name": page.header.name,
        "title": page.header.title,
        "organization": page.header.organization,
        "notes": page.notes,
    }
    if field in own:
        return own[field]
    return (page.birthday if field == "birthday" else page.more_fields).rows[field].editor


def value_field(desk: Desk, field: str, position: int = 0) -> InPlace:
    """Give the field of one of several values."""
    return desk.panel.page.values[field].rows()[position].field


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    """Write days as in the United States."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(qtbot: QtBot, network: Network, lanes: Lanes) -> Iterator[Desk]:
    """Give a panel that shows Ada."""
    contacts, breakdown, follow_ups = ContactService(network), BreakdownService(network), FollowUpService(network)
    ada = contacts.add(ADA).value
    ben = contacts.add(ContactDraft(name="Ben Okoro")).value
    panel = PersonPanel(contacts, breakdown, follow_ups, lanes, lambda: TODAY)
    lanes.changed.connect(panel.refresh)
    qtbot.addWidget(panel)
    panel.resize(380, 900)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_person(ada)
    yield Desk(panel, contacts, breakdown, follow_ups, HistoryService(network), lanes, ada, ben)
    panel.close()
