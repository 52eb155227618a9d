"""Promises and what was given and asked, where they stand in a person's panel."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from tests.ui.person.conftest import TODAY

if TYPE_CHECKING:
    from tests.ui.person.conftest import Desk


def test_a_promise_is_noted_and_kept_in_the_panel_and_another_person_begins_empty(desk: Desk) -> None:
    promises = desk.panel.page.promises
    promises.line.setText("The list")
    QTest.keyClick(promises.line, Qt.Key.Key_Return)

    (row,) = promises.rows()
    assert row.what.accessibleName() == "I owe: The list. Press to change"
    (kept,) = desk.follow_ups.promises.open_with(desk.ada)
    assert (kept.side, kept.what, kept.made_on) == (PromiseSide.MINE, "The list", TODAY.isoformat())
    row.kept_button.click()
    assert promises.rows() == []

    promises.line.setText("half a")
    desk.panel.show_person(desk.ben)
    assert promises.line.text() == ""


def test_what_was_given_and_asked_is_said_in_the_list_of_what_happened_and_can_be_corrected(desk: Desk) -> None:
    day = TODAY - timedelta(days=3)
    desk.lanes.write(lambda: desk.follow_ups.log([desk.ada], day, note="asked for advice"))
    rows = desk.panel.page.timeline.rows()
    row = next(each for each in rows if each.interaction is not None and each.interaction.note == "asked for advice")
    assert row.note.text() == "I asked\nasked for advice"

    def say(word: str) -> None:
        menu = row.make_menu()
        exchange = next(found for each in menu.actions() if isinstance(found := each.menu(), QMenu))
        next(each for each in exchange.actions() if each.text() == word).trigger()

    say("I asked")
    assert row.note.text() == "asked for advice"
    say("No agenda")
    assert row.note.text() == "No agenda\nasked for advice"
