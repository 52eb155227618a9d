"""From the follow-ups to the review of the week, a note, the quarter, a plan, and both on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.looking_back.periods import Period, week_span
from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
from netgrow_desktop.ui.looking_back.looking_back_page import LookingBackPage
from netgrow_desktop.ui.printing.print_dialog import PrintDialog
from netgrow_desktop.ui.shell.network_page import CONTACTS, FOLLOW_UPS, LOOKING_BACK
from tests.journeys.conftest import TODAY

if TYPE_CHECKING:
    from tests.journeys.conftest import Desk


def preview_of(desk: Desk) -> PrintDialog:
    shown = [each for each in desk.window.findChildren(PrintDialog) if each.isVisible()]
    assert len(shown) == 1
    desk.wait(lambda: shown[0].made is not None)
    return shown[0]


def test_from_the_follow_ups_to_a_note_a_kept_quarter_and_two_printed_pages(desk: Desk) -> None:
    opened = desk.page.opened
    ada = opened.contacts.add(ContactDraft(name="Ada Kowalska", organization="Northwind")).value
    opened.breakdown.add([ada], Category.STRATEGIC)
    opened.follow_ups.log([ada], TODAY, InteractionKind.COFFEE, "the new office")
    desk.page.show_tab(FOLLOW_UPS)
    calendar = desk.window.findChild(FollowUpsTab)
    assert isinstance(calendar, FollowUpsTab)
    calendar.header.review.click()
    desk.wait(lambda: desk.page.place() == LOOKING_BACK)
    page = desk.window.findChild(LookingBackPage)
    assert isinstance(page, LookingBackPage)
    desk.wait(lambda: page.shown is not None)
    assert desk.window.tools.button(FOLLOW_UPS).isChecked()
    assert "the new office" in page.week.done.text()

    page.week.note.field.setPlainText("A good week.")
    page.print.click()
    desk.wait(lambda: bool(desk.window.findChildren(PrintDialog)))
    preview = preview_of(desk)
    assert preview.view.page_count == 1
    preview.close()
    desk.wait(lambda: opened.looking_back().week(week_span(TODAY), TODAY).kept.note == "A good week.")

    desk.window.menus.quarter_review.trigger()
    desk.wait(lambda: page.quarter is not None and page.quarter.review is not None)
    assert page.period() is Period.QUARTER
    quarter = page.quarter
    assert quarter is not None
    quarter.keep.click()
    desk.wait(lambda: [each.taken_on for each in opened.examine().snapshots()] == [TODAY.isoformat()])
    desk.wait(lambda: quarter.review is not None and bool(quarter.review.frozen_on))
    page.print.click()
    desk.wait(lambda: any(each.isVisible() for each in desk.window.findChildren(PrintDialog)))
    preview_of(desk).close()

    page.show_period(Period.WEEK)
    desk.wait(lambda: page.views.currentWidget() is page.week)
    page.week.done.view("in_touch").names()[0].click()
    desk.wait(lambda: desk.page.place() == CONTACTS)
    desk.wait(lambda: desk.page.contacts.panel.shown() == (ada,))
