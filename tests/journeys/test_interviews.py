"""From an empty place in the grid to a talk: whom to ask, the day, a printed sheet, notes, names and a thank-you."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from netgrow_desktop.domain.categories import Role
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interviews.interview import Step
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.ui.examine.find_way import FindWay
from netgrow_desktop.ui.examine.roles_part import RolesPart
from netgrow_desktop.ui.interviews.interview_view import ASK
from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage
from netgrow_desktop.ui.print_preview import PreviewDialog
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
    way.desk.click()
    desk.wait(lambda: desk.page.place() == INTERVIEWS)
    page = desk.window.findChild(InterviewsPage)
    assert isinstance(page, InterviewsPage)
    view = page.view
    desk.wait(lambda: [line.key for line in view.ways.lines()] == [ben])

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
    desk.wait(view.schedule.isEnabled)
    view.day.set_day(TODAY)
    view.at.setText("14:30")
    view.schedule.click()
    desk.wait(lambda: service.everything()[0].step() is Step.SCHEDULED)
    assert [each.purpose for each in opened.follow_ups.due_items(TODAY, ada)] == [Purpose.INTERVIEW]

    desk.wait(lambda: bool(view.questions.ticked()))
    view.preview.click()
    desk.wait(lambda: desk.window.findChild(PreviewDialog) is not None)
    preview = desk.window.findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    assert preview.view.page_count == 1
    preview.export_asked.emit()
    chooser = preview.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    chooser.reject()
    preview.close()

    desk.wait(lambda: page.current() == service.everything()[0])
    view.notes.setPlainText("She began in a depot.")
    view.names.setText("Cleo Marsh")
    view.held.click()
    desk.wait(view.thanked.isEnabled)
    (thanks,) = opened.follow_ups.due_items(TODAY, ada)
    assert (thanks.purpose, thanks.due_on) == (Purpose.THANK_YOU, TODAY + timedelta(days=1))
    view.came_up.click()
    desk.wait(lambda: [each.other for each in service.introductions.everything()] == ["Cleo Marsh"])
    view.thanked.click()
    desk.wait(lambda: service.everything()[0].step() is Step.THANKED)
    assert opened.follow_ups.due_items(TODAY, ada) == []
