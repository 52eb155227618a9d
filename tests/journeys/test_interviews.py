"""From an empty place in the grid to a talk: whom to ask, the day, a printed sheet, notes, names and a thank-you."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import icalendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from netgrow_desktop.domain.categories import Role
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interviews.interview import Step
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.ui.examine.asks import asks_for
from netgrow_desktop.ui.examine.find_way import INTERVIEW, FindWay
from netgrow_desktop.ui.examine.roles_part import RolesPart, planned_words
from netgrow_desktop.ui.interviews.interview_view import ASK
from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage
from netgrow_desktop.ui.printing.print_dialog import PrintDialog
from netgrow_desktop.ui.shell.network_page import INTERVIEWS
from tests.journeys.conftest import TODAY
from tests.journeys.test_examining import open_examination

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import Desk


def test_from_an_empty_place_to_a_printed_sheet_and_a_thank_you(desk: Desk, tmp_path: Path) -> None:
    opened = desk.page.opened
    opened.owner.save_about_me(AboutMe(name="Robin Sample", organization="Elm"))
    ben = opened.contacts.add(ContactDraft(name="Ben Okoro", organization="Contoso", department="Finance")).value
    ada = opened.contacts.add(ContactDraft(name="Ada Kowalska", organization="Northwind")).value
    opened.contacts.set_key_people((ada,), is_key=True)
    service = opened.interviews()
    roles = open_examination(desk).part(RolesPart)
    assert isinstance(roles, RolesPart)
    QTest.mouseClick(roles.cells[Role.MENTOR, Side.OUTSIDE].find_button, Qt.MouseButton.LeftButton)
    way = desk.window.findChild(FindWay)
    assert isinstance(way, FindWay)
    way.function.setText("Finance")
    desk.wait(lambda: ben in [line.key for line in way.introducing.lines()])
    way.introducing.button(ben, INTERVIEW).click()
    desk.wait(lambda: desk.page.place() == INTERVIEWS)
    page = desk.window.findChild(InterviewsPage)
    assert isinstance(page, InterviewsPage)
    view = page.view
    desk.wait(lambda: [line.key for line in view.ways.lines()] == [ben])
    (step,) = opened.examine().planned_steps()
    assert planned_words(step) == "Interview begun: Ben Okoro"
    assert asks_for(Gap(GapKind.ROLE, role=Role.MENTOR, side=Side.OUTSIDE), [step]) == [step]
    begun = service.everything()[0]
    assert (begun.introducer, begun.contact_id, begun.wish.department, begun.wish.gap) == (
        *("Ben Okoro", 0, "Finance", "Mentor, outside, Finance"),
    )

    view.ways.button(ben, ASK).click()
    desk.wait(view.text.isVisible)
    assert "Hi Ben" in view.text.toPlainText()
    view.asked.click()
    desk.wait(lambda: service.everything()[0].step() is Step.ASKED)
    desk.wait(lambda: page.current() == service.everything()[0])

    desk.wait(desk.come_to_the_front)
    view.person.setFocus()
    QTest.keyClicks(view.person, "Ada Kowalska")
    desk.wait(lambda: any("Ada Kowalska" in each for each in view.person.suggested()))
    QTest.keyClick(view.person, Qt.Key.Key_Return)
    form = view.day
    desk.wait(form.schedule.isEnabled)
    form.day.set_day(TODAY)
    form.at.setText("2:30 pm")
    form.minutes.setValue(45)
    form.schedule.click()
    desk.wait(lambda: service.everything()[0].step() is Step.SCHEDULED)
    (item,) = opened.follow_ups.due_items(TODAY, ada)
    assert (item.purpose, item.at()) == (Purpose.INTERVIEW, "14:30")
    form.file_chosen.emit(tmp_path / "talk.ics")
    desk.wait_for_toast(f"Saved as talk.ics, in the folder {tmp_path.name}")
    (event,) = icalendar.Calendar.from_ical((tmp_path / "talk.ics").read_bytes()).walk("VEVENT")
    assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(minutes=45)
    assert str(event["SUMMARY"]) == "Informational interview: Robin Sample, Ada Kowalska"

    desk.wait(lambda: bool(view.questions.ticked()))
    view.preview.click()
    desk.wait(lambda: desk.window.findChild(PrintDialog) is not None)
    preview = desk.window.findChild(PrintDialog)
    assert isinstance(preview, PrintDialog)
    desk.wait(lambda: preview.made is not None)
    assert preview.view.page_count == 1
    preview.pdf_button.click()
    chooser = preview.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    desk.wait((tmp_path / "sheet.pdf").exists)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    chooser.reject()
    preview.close()

    desk.wait(lambda: page.current() == service.everything()[0])
    view.notes.setPlainText("She began in a depot.")
    view.names.field.setPlainText("Marsh, Cleo")
    view.held.click()
    desk.wait(view.thanked.isEnabled)
    (thanks,) = opened.follow_ups.due_items(TODAY, ada)
    assert (thanks.purpose, thanks.due_on) == (Purpose.THANK_YOU, TODAY + timedelta(days=1))
    view.names.add.click()
    desk.wait(lambda: [each.other for each in service.introductions.everything()] == ["Cleo Marsh"])
    view.thanked.click()
    desk.wait(lambda: service.everything()[0].step() is Step.THANKED)
    assert opened.follow_ups.due_items(TODAY, ada) == []
