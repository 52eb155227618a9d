"""The field for names: what it suggests, and what Enter takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.ui.career.name_field import NameField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network


class Place:
    """A window with the field in it, and what the field said."""

    def __init__(self, network: Network, lanes: Lanes, qtbot: QtBot) -> None:
        self.contacts = ContactService(network)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = NameField(self.contacts, lanes, "Who?")
        self.other = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.window.resize(600, 400)
        self.window.show()
        self.window.activateWindow()
        self.field.setFocus()
        self.found: list[str] = []
        self.added: list[str] = []
        self.field.found.connect(lambda row: self.found.append(row.name))
        self.field.added.connect(self.added.append)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field, text)
        self.field._settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key)


@pytest.fixture
def place(filled_network: Network, lanes: Lanes, qtbot: QtBot) -> Place:
    return Place(filled_network, lanes, qtbot)


def test_people_are_suggested_while_one_types_and_the_new_one_last(place: Place) -> None:
    place.type("okoro")
    assert place.field.suggested() == [
        "Ben Okoro, Partner · Contoso",
        "Add “okoro” as a new person, not Ben Okoro",
    ]
    place.press(Qt.Key.Key_Return)
    assert (place.found, place.added) == (["Ben Okoro"], [])
    assert place.field.text() == ""
    assert place.field.suggested() == []


def test_down_and_up_walk_through_the_suggestions(place: Place) -> None:
    place.type("okoro")
    place.press(Qt.Key.Key_Down)
    place.press(Qt.Key.Key_Down)
    line = place.field.current_line()
    assert line is not None
    assert line.row is None
    place.press(Qt.Key.Key_Up)
    place.press(Qt.Key.Key_Down)
    place.press(Qt.Key.Key_Return)
    assert (place.found, place.added) == ([], ["okoro"])


def test_down_and_enter_add_nobody_while_the_beginning_of_a_known_name_is_typed(place: Place) -> None:
    place.type("Ben O")
    place.press(Qt.Key.Key_Down)
    place.press(Qt.Key.Key_Return)
    assert (place.found, place.added) == (["Ben Okoro"], [])


def test_down_and_enter_add_whose_name_nobody_begins_with(place: Place) -> None:
    place.type("Contoso")
    place.press(Qt.Key.Key_Home)
    place.press(Qt.Key.Key_Down)
    place.press(Qt.Key.Key_Return)
    assert (place.found, place.added) == ([], ["Contoso"])


def test_accents_do_not_matter(place: Place) -> None:
    place.type("zolkiewski")
    place.press(Qt.Key.Key_Return)
    assert place.found == ["Łukasz Żółkiewski"]


def test_escape_clears_and_leaving_hides_the_suggestions(place: Place) -> None:
    place.type("okoro")
    place.other.setFocus()
    assert place.field.suggested() == []
    place.field.setFocus()
    assert place.field.suggested() != []
    place.press(Qt.Key.Key_Escape)
    assert (place.field.text(), place.field.suggested()) == ("", [])


def test_enter_in_the_empty_field_says_so(place: Place) -> None:
    nothing: list[None] = []
    place.field.entered_nothing.connect(lambda: nothing.append(None))
    place.press(Qt.Key.Key_Return)
    assert nothing == [None]
    assert (place.found, place.added) == ([], [])


def test_what_is_typed_twice_the_same_still_answers_to_enter(place: Place) -> None:
    place.type("okoro")
    place.type("x")
    place.press(Qt.Key.Key_Backspace)
    place.press(Qt.Key.Key_Return)
    assert place.found == ["Ben Okoro"]


def test_the_suggestions_hang_below_the_field_in_its_window(place: Place) -> None:
    place.type("a")
    frame = place.field.frame
    assert frame is not None
    assert frame.parentWidget() is place.window
    assert frame.geometry().top() >= place.field.geometry().bottom()
    assert frame.width() == place.field.width()


@pytest.fixture
def threads() -> Iterator[Lanes]:
    made = Lanes()
    yield made
    made.close()


def test_enter_waits_for_people_who_are_still_being_looked_for(
    filled_network: Network, threads: Lanes, qtbot: QtBot
) -> None:
    place = Place(filled_network, threads, qtbot)
    QTest.keyClicks(place.field, "okoro")
    place.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(place.found or place.added))
    assert (place.found, place.added) == (["Ben Okoro"], [])
