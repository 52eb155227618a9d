"""A follow-up is planned, changed and put off with the keyboard alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QWidget

from netgrow_desktop.domain.cadence import add_days
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind, Purpose
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.planning import choose_snooze, plan_follow_up
from netgrow_desktop.ui.planning.day_field import CalendarPopup
from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from netgrow_desktop.ui.planning.follow_up import PlanForm

TODAY = date(2026, 11, 22)


def day_line(form: Form) -> QLineEdit:
    line = form.findChild(QLineEdit)
    assert line is not None
    return line


def reason_line(form: PlanForm) -> QLineEdit:
    line = form.reason.lineEdit()
    assert line is not None
    return line


def test_enter_at_once_plans_for_next_week(window: QWidget) -> None:
    planned: list[tuple[date, str]] = []
    form = plan_follow_up(window, None, "Ada", TODAY, lambda day, why: planned.append((day, why)))
    QTest.keyClick(day_line(form), Qt.Key.Key_Return)
    assert planned == [(date(2026, 11, 29), "")]
    assert not form.isVisible()


def test_a_typed_day_and_reason_are_planned(window: QWidget) -> None:
    planned: list[tuple[date, str]] = []
    form = plan_follow_up(window, None, "Ada", TODAY, lambda day, why: planned.append((day, why)))
    QTest.keyClicks(day_line(form), "in 3 weeks")
    form.reason.setFocus()
    QTest.keyClicks(reason_line(form), " book club ")
    QTest.keyClick(reason_line(form), Qt.Key.Key_Return)
    assert planned == [(date(2026, 12, 13), "book club")]


def test_typing_replaces_the_day_that_was_proposed_and_says_how_it_was_understood(window: QWidget) -> None:
    form = plan_follow_up(window, None, "Ada", TODAY, lambda *_: None)
    QTest.keyClicks(day_line(form), "fri")
    assert day_line(form).text() == "fri"
    assert form.day.echo() == "Friday, November 27, 2026 · in 5 days"


@pytest.mark.parametrize("typed", ["garbage", "", "yesterday"])
def test_a_day_that_cannot_be_planned_keeps_the_form_open_and_says_why(window: QWidget, typed: str) -> None:
    planned: list[date] = []
    form = plan_follow_up(window, None, "Ada", TODAY, lambda day, _: planned.append(day))
    QTest.keyClick(day_line(form), Qt.Key.Key_Delete)
    QTest.keyClicks(day_line(form), typed)
    QTest.keyClick(day_line(form), Qt.Key.Key_Return)
    assert planned == []
    assert form.isVisible()
    assert form.problem()
    assert day_line(form).text() == typed


def test_escape_plans_nothing(window: QWidget) -> None:
    planned: list[date] = []
    form = plan_follow_up(window, None, "Ada", TODAY, lambda day, _: planned.append(day))
    QTest.keyClick(day_line(form), Qt.Key.Key_Escape)
    assert planned == []
    assert not form.isVisible()


def test_a_quick_pick_sets_the_day_and_leads_to_the_reason(window: QWidget) -> None:
    form = plan_follow_up(window, None, "Ada", TODAY, lambda *_: None)
    picks = {button.text(): button for button in form.findChildren(QPushButton)}
    QTest.keyClick(picks["In 3 months"], Qt.Key.Key_Space)
    assert form.day.day() == date(2027, 2, 22)
    assert form.focusWidget() in {form.reason, form.reason.lineEdit()}


def test_arrows_step_through_days_and_weeks(window: QWidget) -> None:
    form = plan_follow_up(window, None, "Ada", TODAY, lambda *_: None)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp):
        QTest.keyClick(day_line(form), key)
    assert form.day.day() == date(2026, 12, 7)


def test_the_calendar_picks_with_enter(window: QWidget) -> None:
    form = plan_follow_up(window, None, "Ada", TODAY, lambda *_: None)
    form.day.open_calendar()
    popup = form.findChild(CalendarPopup)
    assert popup is not None
    view = popup.calendar.focusProxy() or popup.calendar
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert form.day.day() == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("purpose", "heading"),
    [
        (Purpose.INTRODUCTION, "Ask Ada for an introduction"),
        (Purpose.INTERVIEW, "Informational interview with Ada"),
        (Purpose.THANK_YOU, "Thank Ada"),
        (Purpose.CHECK_IN, "Follow up with Ada"),
    ],
)
def test_the_heading_says_what_is_planned_and_a_long_reason_is_read_from_its_beginning(
    window: QWidget, purpose: Purpose, heading: str
) -> None:
    form = plan_follow_up(window, None, "Ada", TODAY, lambda *_: None)
    form.begin_with("Ask for an introduction: trend-spotter, senior, outside your organisation", purpose)
    assert form.heading.text() == heading
    assert reason_line(form).cursorPosition() == 0


def test_what_was_planned_can_be_changed(window: QWidget) -> None:
    changed: list[tuple[date, str]] = []
    item = DueItem(
        FollowUpKind.PLANNED,
        1,
        1,
        "Ada",
        "",
        "",
        (),
        date(2026, 12, 3),
        "book club",
        Message("due.planned"),
        None,
        None,
    )
    form = plan_follow_up(window, None, "Ada", TODAY, lambda day, why: changed.append((day, why)), planned=item)
    QTest.keyClick(day_line(form), Qt.Key.Key_Up)
    QTest.keyClick(day_line(form), Qt.Key.Key_Return)
    assert changed == [(date(2026, 12, 4), "book club")]


def test_hostile_names_stand_there_as_they_are(window: QWidget) -> None:
    name = '<img src="/dev/zero"><b>Ada</b>'
    form = plan_follow_up(window, QPoint(5, 5), name, TODAY, lambda *_: None)
    labels = form.findChildren(QLabel)
    assert any(name in label.text() for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_snoozing_is_down_and_enter(window: QWidget) -> None:
    until: list[date] = []
    menu = choose_snooze(window, window, TODAY, until.append)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert until == [date(2026, 11, 29)]


def test_what_is_not_due_yet_is_put_off_from_its_own_day(window: QWidget) -> None:
    until: list[date] = []
    due_on = add_days(TODAY, 10)
    menu = choose_snooze(window, None, TODAY, until.append, due_on)
    assert isinstance(menu, QMenu)
    assert [each.text().split("\t")[0] for each in menu.actions()[:2]] == ["A day later", "A week later"]
    menu.actions()[1].trigger()
    assert until == [add_days(TODAY, 17)]
    menu.actions()[-1].trigger()
    form = window.findChild(Form)
    assert form is not None
    line = day_line(form)
    line.selectAll()
    QTest.keyClicks(line, "in 3 days")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert form.problem().endswith("Choose a day after that.")
    assert len(until) == 1


def test_snoozing_until_another_day_refuses_today(window: QWidget) -> None:
    until: list[date] = []
    menu = choose_snooze(window, None, TODAY, until.append)
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    form = window.findChild(Form)
    assert form is not None
    line = day_line(form)
    line.selectAll()
    QTest.keyClicks(line, "today")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert until == []
    assert form.problem() == "Choose a day after today."
    line.selectAll()
    QTest.keyClicks(line, "12 dec")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert until == [date(2026, 12, 12)]
