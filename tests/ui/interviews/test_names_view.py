"""Names that came up: shown as they are understood, each somebody known or new, before they are added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.interviews.names_said import NameSaid
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.introductions import CameUp, IntroductionService
from netgrow_desktop.ui.interviews.names_view import NamesView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

ADA, BEN, EVE, OTHER_EVE = 1, 2, 3, 4


@pytest.fixture
def view(network: Network, lanes: Lanes, qtbot: QtBot) -> NamesView:
    """The field after a talk with Ada."""
    people = ContactService(network)
    for name, organization in (
        ("Ada Kowalska", ""),
        ("Ben Okoro", "Contoso"),
        ("Eve Stone", "Elm"),
        ("Eve Stone", "Fir"),
    ):
        people.add(ContactDraft(name, organization=organization))
    made = NamesView(IntroductionService(network), lanes, lambda: ADA)
    qtbot.addWidget(made)
    made.show()
    return made


def test_names_are_understood_before_they_are_added(view: NamesView, qtbot: QtBot) -> None:
    told: list[list[CameUp]] = []
    view.added.connect(told.append)
    view.field.setPlainText("Okoro, Ben\nEve Stone, Fir\nEve Stone\nVega, Ana")
    qtbot.waitUntil(lambda: len(view.choices) == 3)
    assert [(choice.currentText(), choice.isEnabled()) for choice in view.choices] == [
        ("Is Ben Okoro, Contoso", True),
        ("Is Eve Stone, Fir", True),
        ("A new person", False),
    ]
    assert view.add.text() == "Add these 3 people"
    view.choices[0].setCurrentIndex(1)
    QTest.mouseClick(view.add, Qt.MouseButton.LeftButton)
    assert told == [
        [
            CameUp(NameSaid("Ben Okoro")),
            CameUp(NameSaid("Eve Stone", "Fir"), OTHER_EVE),
            CameUp(NameSaid("Ana Vega")),
        ]
    ]


def test_ctrl_enter_adds_what_was_typed_last(view: NamesView, qtbot: QtBot) -> None:
    told: list[list[CameUp]] = []
    view.added.connect(told.append)
    QTest.keyClicks(view.field, "Ben Okoro")
    QTest.keyClick(view.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: told == [[CameUp(NameSaid("Ben Okoro"), BEN)]])
    view.clear()
    assert view.understood() == []
