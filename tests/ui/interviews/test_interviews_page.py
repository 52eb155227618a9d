"""The desk of informational interviews: what it says of a day, of a text to ask with, and of what cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import icalendar
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.interviews.interview import LONGEST_NOTES, Asked, AskedState, Beginning, Wish
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.interviews import Held, InterviewService
from netgrow_desktop.ui.interviews import day_form
from netgrow_desktop.ui.interviews.interview_view import ASK
from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network


class World:
    """A network with one person, the service and the page."""

    def __init__(self, network: Network, lanes: Lanes, qtbot: QtBot, address: str = "") -> None:
        draft = ContactDraft(name="Ada Kowalska", emails=(Email(address),) if address else ())
        self.ada = ContactService(network).add(draft).value
        self.service = InterviewService(network)
        self.page = InterviewsPage(self.service, ContactService(network), lanes, lambda: TODAY)
        self.failures: list[str] = []
        lanes.failed.connect(lambda message: self.failures.append(words(message)))
        lanes.changed.connect(self.page.on_changed)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 712)
        self.page.show()
        qtbot.waitExposed(self.page)

    def begin(self) -> int:
        """Begin an interview with Ada."""
        self.page.begin(Beginning(Wish("Trams"), self.ada))
        return self.service.everything()[0].id


@pytest.fixture
def world(network: Network, lanes: Lanes, qtbot: QtBot) -> World:
    """Give the desk of somebody who knows Ada, but not how to write to her."""
    return World(network, lanes, qtbot)


def test_a_day_goes_into_the_calendar_with_time_length_and_place(world: World) -> None:
    world.begin()
    form = world.page.view.day
    form.at.setText("2:30 pm")
    form.minutes.setValue(45)
    form.place.setText(" Café  Linde ")
    form.schedule.click()
    talk = world.service.everything()[0]
    assert (talk.planned_on, talk.at, talk.minutes, talk.place) == (TODAY.isoformat(), "14:30", 45, "Café Linde")
    assert form.schedule.text() == "Change in the calendar"
    assert world.page.list.item(0).text() == "Ada Kowalska"


def test_a_time_that_is_none_is_told_and_changes_nothing(world: World) -> None:
    world.begin()
    form = world.page.view.day
    form.at.setText("25:00")
    form.schedule.click()
    assert world.failures == ["“25:00” is no time of day. Write it like 14:30 or 2:30 pm, or leave it empty."]
    assert not world.service.everything()[0].planned_on
    assert not form.save.isEnabled()


def test_a_time_of_another_zone_says_so(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(day_form, "own_zone", lambda: "America/New_York")
    number = world.begin()
    world.service.schedule(number, TODAY, "14:30", "", 30, "Europe/Berlin")
    world.page.refresh(world.page._missed)
    assert world.page.view.day.zone.text() == "Berlin time"
    assert world.page.view.day.zone.isVisible()


def test_one_talk_is_saved_as_a_file_under_a_name_that_can_be_one(world: World, tmp_path: Path) -> None:
    number = world.begin()
    world.service.schedule(number, TODAY, "14:30", "", 30, "Europe/Berlin")
    world.page.refresh(world.page._missed)
    form = world.page.view.day
    form.save.click()
    chooser = form.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.selectedFiles()[0].endswith("Ada Kowalska.ics")
    chooser.reject()
    saved: list[str] = []
    world.page.saved.connect(saved.append)
    form.file_chosen.emit(tmp_path / "gone" / "talk.ics")
    assert len(world.failures) == 1
    form.file_chosen.emit(tmp_path / "talk.ics")
    (event,) = icalendar.Calendar.from_ical((tmp_path / "talk.ics").read_bytes()).walk("VEVENT")
    assert event.decoded("DTSTART").isoformat() == "2026-09-16T12:30:00+00:00"
    assert saved == [str(tmp_path / "talk.ics")]


@pytest.mark.parametrize("address", ["", "ada@example.org\r\nBcc: all@example.org", "ada@example.org, ben@example.org"])
def test_without_an_address_that_can_be_written_to_there_is_a_text_to_copy(
    network: Network, lanes: Lanes, qtbot: QtBot, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    world = World(network, lanes, qtbot, address)
    world.begin()
    view = world.page.view
    view.ways.button(world.ada, ASK).click()
    assert "Hi Ada" in view.text.toPlainText()
    assert not view.mail.isEnabled()
    assert "copy the text instead" in view.of_draft.text()
    view.mail.click()
    assert opened == []


def test_questions_that_this_person_was_asked_are_grey_and_not_ticked(world: World) -> None:
    asked = (Asked("projects.now", AskedState.USEFUL), Asked("work.day", AskedState.ASKED))
    world.service.held(world.begin(), Held(TODAY, "", asked), TODAY)
    world.begin()
    rows = world.page.view.questions.list
    grey = [
        rows.item(row).text()
        for row in range(rows.count())
        if rows.item(row).foreground().color() == color("muted") and "(asked" in rows.item(row).text()
    ]
    assert [text.partition(" (asked")[0] for text in grey] == [
        "What are you working on that you look forward to?",
        "What does an ordinary week look like?",
    ]
    assert not {"projects.now", "work.day"} & set(world.page.view.questions.ticked())


def test_what_is_typed_of_a_talk_is_kept_when_one_turns_to_another_interview(world: World, network: Network) -> None:
    ada, page, view = world.begin(), world.page, world.page.view
    world.begin()
    page.list.setCurrentRow(1)
    view.notes.setPlainText("Trams are slow.\nAsk Eve.")
    view.names.field.setPlainText("Eve Stone")
    page.list.setCurrentRow(0)
    assert (view.notes.toPlainText(), view.names.field.toPlainText()) == ("", "")
    assert {each.id: each.notes for each in world.service.everything()}[ada] == "Trams are slow.\nAsk Eve."
    page.list.setCurrentRow(1)
    assert view.names.field.toPlainText() == "Eve Stone"
    HistoryService(network).undo()
    page.refresh(Changes.FOLLOW_UPS)
    assert view.notes.toPlainText() == ""


def test_notes_that_cannot_be_kept_stay_with_their_interview(world: World) -> None:
    world.begin()
    world.begin()
    page, view = world.page, world.page.view
    view.notes.setPlainText("x" * (LONGEST_NOTES + 1))
    page.list.setCurrentRow(1)
    assert world.failures == ["Notes have room for 20,000 letters."]
    page.list.setCurrentRow(0)
    assert len(view.notes.toPlainText()) == LONGEST_NOTES + 1


def test_the_place_that_an_interview_is_for_is_shown_and_stays_while_the_wish_is_written(world: World) -> None:
    world.page.begin(Beginning(Wish(gap="Mentor, inside"), world.ada))
    view = world.page.view
    assert view.gap.isVisible()
    assert view.gap.text() == "For an empty place: Mentor, inside"
    assert view.fields["topic"].text() == ""
    QTest.keyClicks(view.fields["topic"], "how tools are made")
    QTest.keyClick(view.fields["topic"], Qt.Key.Key_Return)
    wish = world.service.everything()[0].wish
    assert (wish.topic, wish.gap) == ("how tools are made", "Mentor, inside")


def test_somebody_named_by_mistake_is_taken_out_again(world: World) -> None:
    world.begin()
    view = world.page.view
    assert view.named.text() == "Ada Kowalska"
    view.nobody_yet.click()
    assert world.service.everything()[0].contact_id == 0
    assert not view.named.isVisible()
    assert not view.day.schedule.isEnabled()


def test_through_whom_it_goes_stands_first_whether_or_not_anything_leads_there(world: World, network: Network) -> None:
    people = ContactService(network)
    for name in ("Ben Okoro", "Cleo Marsh"):
        people.add(ContactDraft(name=name, title="Controller"))
    dora = people.add(ContactDraft(name="Dora Quist")).value
    world.page.begin(Beginning(Wish(role="Controller"), 0, dora))
    lines = world.page.view.ways.lines()
    assert [(line.name, line.note) for line in lines[:2]] == [
        ("Dora Quist", "You want to go through them."),
        ("Ben Okoro", "Controller\nWorks as Controller."),
    ]
    world.service.asked(world.service.everything()[0].id, dora, TODAY)
    world.page.refresh(world.page._missed)
    assert world.page.view.ways.lines()[0].note.startswith("You asked them (")


def test_the_text_to_ask_with_comes_into_view_below_however_many_ways(world: World, network: Network) -> None:
    people = ContactService(network)
    for number in range(8):
        people.add(ContactDraft(name=f"Ben Okoro {number}", title="Controller"))
    world.page.resize(1280, 480)
    world.page.begin(Beginning(Wish(role="Controller"), world.ada))
    view = world.page.view
    view.ways.button(world.ada, ASK).click()
    QTest.qWait(1)
    assert view.text.hasFocus()
    assert view.text.visibleRegion().boundingRect().height() > 0
    top = view.text.mapTo(world.page, QPoint(0, 0)).y()
    assert 0 <= top <= world.page.height() - view.text.height()


def test_notes_and_we_talked_are_one_act_to_undo(world: World, network: Network) -> None:
    world.begin()
    view, history = world.page.view, HistoryService(network)
    view.notes.setFocus()
    QTest.keyClicks(view.notes, "She began in a depot.")
    QTest.keyClick(view.notes, Qt.Key.Key_Tab)
    view.held.setFocus()
    view.held.click()
    (talk,) = world.service.everything()
    assert (talk.notes, talk.held_on) == ("She began in a depot.", TODAY.isoformat())
    history.undo()
    (talk,) = world.service.everything()
    assert (talk.notes, talk.held_on) == ("", "")


def test_the_text_to_ask_with_is_in_the_readers_language_where_none_is_known(world: World) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        world.begin()
        world.page.view.ways.button(world.ada, ASK).click()
    finally:
        QLocale.setDefault(before)
    assert world.page.view.text.toPlainText().startswith("Hallo Ada,")
