"""The page of reviews on a real network file: what it shows, what it keeps, and that keys and buttons turn it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.looking_back.periods import LONGEST_NOTE, Period, quarter_span, turned, week_span
from netgrow_desktop.domain.looking_back.quarter import QuarterReview
from netgrow_desktop.domain.looking_back.telling import Line, Passage
from netgrow_desktop.domain.looking_back.week import WeekReview
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.looking_back import LookingBackService
from netgrow_desktop.ui.examine.find_way import FindWay
from netgrow_desktop.ui.examine.lines import FIND, REMOVE
from netgrow_desktop.ui.looking_back import passage_view
from netgrow_desktop.ui.looking_back.looking_back_page import LookingBackPage
from netgrow_desktop.ui.looking_back.passage_view import PassageView
from netgrow_desktop.ui.looking_back.quarter_view import PLAN, QuarterView
from netgrow_desktop.ui.planning.follow_up import PlanForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

TODAY = date(2031, 9, 17)
WEEK, QUARTER = week_span(TODAY), quarter_span(TODAY)
LONG = "Maximiliane Freifrau von Hohenstein-Wittgensdorf"


@pytest.fixture(autouse=True)
def german_weeks() -> Iterator[None]:
    """Let weeks begin on Monday."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def page(qtbot: QtBot, network: Network, lanes: Lanes) -> LookingBackPage:
    """The page, shown."""
    made = LookingBackPage(
        LookingBackService(network), lambda: ExamineService(network), ContactService(network), lanes, lambda: TODAY
    )
    lanes.changed.connect(made.on_changed)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def added(network: Network, *names: str) -> list[int]:
    return [ContactService(network).add(ContactDraft(name=each)).value for each in names]


def quarter_of(page: LookingBackPage) -> QuarterView:
    page.show_period(Period.QUARTER)
    assert page.quarter is not None
    return page.quarter


def test_an_empty_week_is_told_without_reproach_and_offers_to_note_a_contact(
    page: LookingBackPage, qtbot: QtBot
) -> None:
    assert "Some weeks are quiet" in page.week.nothing.text()
    assert "Nobody is due" in page.week.nobody.text()
    with qtbot.waitSignal(page.log_requested):
        page.week.log.click()
    page.turn(-1)
    assert page.week.log.isHidden()
    assert page.week.nothing.text() == "Nothing is noted for this week."


def test_a_week_names_people_and_a_name_opens_its_person(page: LookingBackPage, network: Network, qtbot: QtBot) -> None:
    long, ada = added(network, LONG, "Ada <b>Kowalska</b>\u202e")
    FollowUpService(network).log([long, ada], TODAY, InteractionKind.COFFEE, "the new office")
    FollowUpService(network).plan([ada], TODAY + timedelta(days=6), "lunch")
    page.go_to_present()
    shown = page.week.done.view("in_touch")
    assert [each.name() for each in shown.names()] == ["Ada <b>Kowalska</b>", LONG]
    assert "Coffee, today: the new office" in shown.text()
    assert "Lunch" in page.week.ahead.view("coming").text()
    with qtbot.waitSignal(page.person_requested) as opened:
        shown.names()[1].click()
    assert opened.args == [long]


def test_an_endless_name_is_cut_off_and_widens_nothing(page: LookingBackPage, network: Network) -> None:
    FollowUpService(network).log(added(network, "R&D " + LONG * 5), TODAY)
    page.go_to_present()
    (name,) = page.week.done.view("in_touch").names()
    QApplication.processEvents()
    assert name.text().startswith("R&&D Max")
    assert name.text().endswith("…")
    assert LONG in name.toolTip()
    sheet = page.week.widget()
    assert sheet is not None
    assert sheet.width() <= page.week.viewport().width()


def test_what_is_written_is_kept_when_the_field_is_left_or_the_page_turned(
    page: LookingBackPage, network: Network
) -> None:
    field = page.week.note.field
    field.setPlainText("A good week.")
    page.turn(-1)
    assert field.toPlainText() == ""
    page.turn(1)
    assert field.toPlainText() == "A good week."
    field.setFocus()
    QTest.keyClicks(field, "!")
    page.leave.setFocus()
    QApplication.processEvents()
    page.week.note.leave()
    kept = LookingBackService(network).week(WEEK, TODAY).kept.note
    assert kept == field.toPlainText()
    HistoryService(network).undo()
    page.go_to_present()
    assert field.toPlainText() != kept


def test_a_note_that_cannot_be_kept_stays_in_its_field_and_one_too_long_is_cut(
    page: LookingBackPage, network: Network, lanes: Lanes
) -> None:
    told: list[object] = []
    lanes.failed.connect(told.append)
    field = page.week.note.field
    lanes.refuse_writes(NetGrowError("network.busy", path="a.netgrow"))
    field.setPlainText("Not lost.")
    page.week.note.leave()
    page.refresh(Changes.FOLLOW_UPS)
    assert field.toPlainText() == "Not lost."
    assert len(told) == 1
    field.setPlainText("x" * (LONGEST_NOTE + 5))
    assert len(field.toPlainText()) == LONGEST_NOTE
    assert LookingBackService(network).week(WEEK, TODAY).kept.note == ""


def test_keys_turn_the_page_and_nothing_to_come_is_shown(page: LookingBackPage, qtbot: QtBot) -> None:
    page.setFocus()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.span() == turned(WEEK, -1)
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.span() == WEEK
    assert not page.next.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Q)
    assert (page.period(), page.span()) == (Period.QUARTER, QUARTER)
    assert page.title.text() == "July – September 2031"
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert page.span() == QUARTER
    QTest.keyClick(page, Qt.Key.Key_W)
    assert page.title.text().startswith("This week: ")
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_pile_is_offered_to_be_spread_and_the_review_to_be_printed(
    page: LookingBackPage, network: Network, qtbot: QtBot
) -> None:
    assert page.week.spread.isHidden()
    FollowUpService(network).plan(added(network, *"ABCDEFG"), TODAY, "lunch")
    page.go_to_present()
    view = page.week.ahead.view("still_open")
    assert view.text().count("Lunch") == 7
    with qtbot.waitSignal(page.spread_requested):
        page.week.spread.click()
    page.week.note.field.setPlainText("Enough for one week.")
    with qtbot.waitSignal(page.print_requested) as printed:
        page.print.click()
    assert isinstance(printed.args[0], WeekReview)
    assert printed.args[0].kept.note == "Enough for one week."


def test_of_very_many_people_each_click_shows_more_until_all_are_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passage_view, "MANY", 20)
    lines = tuple(Line(number, f"Person {number}", ()) for number in range(45))
    view = PassageView()
    qtbot.addWidget(view)
    view.show_passage(Passage(Message("looking_back.heading.in_touch", {"n": 45}), lines), TODAY)
    shown = []
    while not view.more.isHidden():
        shown.append((len(view.names()), view.more.text()))
        view.more.click()
    assert shown[0] == (6, "Show 20 of 45")
    assert shown[-1] == (40, "Show all 45")
    assert len(view.names()) == 45


def test_long_passages_show_a_few_people_first_and_all_at_a_click(page: LookingBackPage, network: Network) -> None:
    FollowUpService(network).log(added(network, *(f"Person {number}" for number in range(12))), TODAY)
    page.go_to_present()
    view = page.week.done.view("in_touch")
    assert len(view.names()) == 6
    assert view.more.text() == "Show all 12"
    view.more.click()
    assert len(view.names()) == 12
    first, second = view.names()[:2]
    assert [each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in (first, second)] == [Qt.FocusPolicy.TabFocus, 0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_quarter_counts_compares_and_is_kept_with_a_snapshot(
    page: LookingBackPage, network: Network, qtbot: QtBot
) -> None:
    ada, ben = added(network, "Ada", "Ben")
    BreakdownService(network).add([ada], Category.STRATEGIC)
    ExamineService(network).freeze(date(2031, 7, 3))
    BreakdownService(network).add([ben], Category.STRATEGIC)
    FollowUpService(network).log([ada], TODAY, InteractionKind.THANK_YOU)
    view = quarter_of(page)
    assert view.deeds.texts()[1] == ("strategic", "Strategic", "1", "1")
    assert "1 thank-you said" in view.other_deeds.text()
    assert "1 newly sorted or key: Ben" in view.changes.text()
    assert "takes a snapshot" in view.keep_words.text()
    view.keep.click()
    assert "with a snapshot" in view.keep_words.text()
    assert view.keep.isHidden()
    assert [each.taken_on for each in ExamineService(network).snapshots()] == ["2031-09-17", "2031-07-03"]
    with qtbot.waitSignal(page.print_requested) as printed:
        page.print.click()
    assert isinstance(printed.args[0], QuarterReview)
    page.turn(-3)
    assert not view.keep.isVisible()
    assert "no snapshot" in view.changes.text()


def test_a_first_review_says_what_keeping_it_is_good_for_until_it_is_kept(page: LookingBackPage) -> None:
    view = quarter_of(page)
    assert "Keep this review" in view.changes.text()
    view.keep.click()
    assert view.changes.text().endswith("to compare with.")


def test_whom_to_turn_to_becomes_a_follow_up_of_the_plan(page: LookingBackPage, network: Network) -> None:
    (ada,) = added(network, "Ada")
    BreakdownService(network).add([ada], Category.STRATEGIC)
    FollowUpService(network).log([ada], date(2027, 1, 1))
    view = quarter_of(page)
    assert [line.name for line in view.suggested.lines()] == ["Ada"]
    view.suggested.button(ada, PLAN).click()
    form = page.findChild(PlanForm)
    assert isinstance(form, PlanForm)
    form.reason.setEditText("ask about the fair")
    form.accept_button.click()
    (line,) = view.plan.lines()
    assert line.note.startswith("Ask about the fair\nPlanned for ")
    assert view.suggested.lines() == []
    assert [each.reason for each in FollowUpService(network).due_items(TODAY, ada)] == ["ask about the fair"]
    view.plan.button(line.key, REMOVE).click()
    assert view.plan.lines() == []
    assert FollowUpService(network).due_items(TODAY, ada) == []


def test_somebody_else_is_found_by_name_and_planned(page: LookingBackPage, network: Network) -> None:
    (ada,) = added(network, "Ada")
    view = quarter_of(page)
    acts = page.acts
    assert acts is not None
    finder = acts.choose_person(view.other_person)
    finder.found.emit(ContactService(network).rows([ada])[0])
    form = page.findChild(PlanForm)
    assert isinstance(form, PlanForm)
    form.accept_button.click()
    assert [line.name for line in view.plan.lines()] == ["Ada"]


def test_an_empty_place_leads_to_find_a_way_and_what_is_planned_there_is_in_the_plan(
    page: LookingBackPage, network: Network
) -> None:
    (ada,) = added(network, "Ada")
    ContactService(network).set_key_people([ada], is_key=True)
    view = quarter_of(page)
    review = view.review
    assert review is not None
    assert review.examination is not None
    assert [line.key for line in view.gaps.lines()][:1] == [1]
    view.gaps.button(1, FIND).click()
    way = page.findChild(FindWay)
    assert isinstance(way, FindWay)
    way.acted.emit(ada, "follow_up")
    form = way.findChild(PlanForm)
    assert isinstance(form, PlanForm)
    form.accept_button.click()
    assert [line.name for line in view.plan.lines()] == ["Ada"]
    way.reject()


def test_each_control_has_a_name_and_none_is_a_line_to_be_typed_in_by_accident(page: LookingBackPage) -> None:
    quarter_of(page)
    for button in (page.previous, page.next, page.print, page.leave, *page.switch.values()):
        assert button.accessibleName()
    assert page.findChildren(QLineEdit) == []
