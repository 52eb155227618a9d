"""What is said of due items: late, soon, why, and names made to fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics

from netgrow_desktop.domain.cadence.reasons import why_elsewhere
from netgrow_desktop.domain.follow_ups import Appointment, DueItem, FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.follow_ups.acts import Act, is_possible
from netgrow_desktop.ui.follow_ups.calendar_bar import CalendarBar, View, month_words
from netgrow_desktop.ui.follow_ups.month_painter import named_at
from netgrow_desktop.ui.follow_ups.wordings import (
    day_words,
    description,
    due_words,
    fitting_name,
    shown,
    tool_tip,
    why,
)
from netgrow_desktop.ui.theme import text_font
from netgrow_desktop.viewmodels.dates import date_in_words
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ADA = DueItem(
    kind=FollowUpKind.CADENCE,
    follow_up_id=0,
    contact_id=1,
    name="Ada Kowalska",
    organization="Northwind",
    title="CFO",
    categories=(),
    due_on=TODAY - timedelta(days=39),
    reason="",
    why=Message("due.overdue", {"times": "2.3", "n": 69, "cadence": 30, "how": "coffee", "last": "2026-07-09"}),
    last_contact="2026-07-09",
    cadence_days=30,
)
PLANNED = replace(ADA, kind=FollowUpKind.PLANNED, follow_up_id=7, reason="book club", why=Message("due.planned"))


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (TODAY - timedelta(days=39), "39 days late"),
        (TODAY - timedelta(days=1), "1 day late"),
        (TODAY, "Today"),
        (TODAY + timedelta(days=1), "Tomorrow"),
        (TODAY + timedelta(days=9), "Fri, Sep 25"),
    ],
)
def test_due_days_are_said_as_people_say_them(due: date, said: str) -> None:
    assert due_words(replace(ADA, due_on=due), TODAY) == said


def test_the_row_says_why_in_a_sentence() -> None:
    assert why(ADA) == "2.3 times overdue: 69 days of 30; last: coffee, July 9, 2026"
    assert why(ADA, TODAY) == "2.3 times overdue: 69 days of 30; last: coffee, Thu, Jul 9"


def test_a_planned_item_says_its_reason() -> None:
    assert why(PLANNED) == "book club"
    assert why(replace(PLANNED, reason="")) == "You planned this."


def test_a_birthday_says_so_and_cannot_be_changed_or_removed() -> None:
    born = replace(
        ADA,
        kind=FollowUpKind.BIRTHDAY,
        why=Message("due.birthday_years", {"n": 40}),
        cadence_days=None,
        occurs_on=TODAY,
    )
    assert why(born) == "Birthday: 40 years"
    possible = [act for act in Act if is_possible(act, born)]
    assert possible == [Act.DONE, Act.SNOOZE, Act.SKIP, Act.PAUSE, Act.WRITE, Act.PLAN, Act.MOVE, Act.PERSON]
    moved = replace(born, why=why_elsewhere(born.why, TODAY))
    assert why(moved) == f"Birthday: 40 years, on {date_in_words(TODAY.isoformat())}"


def test_a_name_is_shortened_to_the_given_name_without_titles(qapp: object) -> None:
    metrics = QFontMetrics(text_font("small"))
    name = "Prof. Dr. Anneliese Oberhuber"
    for fitting in (name, "Anneliese Oberhuber", "Anneliese O."):
        assert fitting_name(name, metrics.horizontalAdvance(fitting), metrics) == fitting


def test_the_description_names_person_role_day_and_reason() -> None:
    assert description(PLANNED, TODAY) == "Ada Kowalska\nCFO · Northwind\n39 days late\nbook club"


def test_painted_text_has_no_controls_and_no_direction_tricks() -> None:
    assert shown("Ada\nKowalska\x1b[31m") == "Ada Kowalska [31m"
    assert shown("\u202egnp.exe\u2066") == "gnp.exe"
    assert shown("فاطمة") == "فاطمة"
    assert shown("می\u200cخواهم") == "می\u200cخواهم"


def test_tool_tips_show_markup_letter_by_letter() -> None:
    assert tool_tip("<img src=x>\n&") == "<qt>&lt;img src=x&gt;<br>&amp;</qt>"


def test_a_name_is_shortened_to_an_initial_before_it_is_cut() -> None:
    metrics = QFontMetrics(text_font("small"))
    name = "Ada Kowalska"
    whole, short = metrics.horizontalAdvance(name), metrics.horizontalAdvance("Ada K.")
    assert fitting_name(name, whole, metrics) == name
    assert fitting_name(name, whole - 1, metrics) == "Ada K."
    assert fitting_name(name, short - 1, metrics).endswith("…")
    arabic = "فاطمة الزهراء"
    assert fitting_name(arabic, metrics.horizontalAdvance(arabic) - 1, metrics).endswith("…")


def test_an_interview_says_its_time_before_the_name_where_both_have_room() -> None:
    metrics = QFontMetrics(text_font("small"))
    talk = replace(PLANNED, appointment=Appointment(1, "14:30", "Europe/Berlin", 30, "Café Linde"))
    QLocale.setDefault(QLocale("de_DE"))
    short = metrics.horizontalAdvance("14:30 Ada K.")
    assert named_at(talk, 2 * short, metrics) == "14:30 Ada Kowalska"
    assert named_at(talk, short, metrics) == "14:30 Ada K."
    assert named_at(talk, metrics.horizontalAdvance("Ada K."), metrics) == "Ada K."
    assert why(talk) == "14:30, book club, Café Linde"


@pytest.mark.parametrize(
    ("locale", "title"),
    [("en_US", "March 2026"), ("de_DE", "März 2026"), ("pl_PL", "Marzec 2026"), ("ja_JP", "2026 3月")],
)
def test_months_are_named_as_a_calendar_names_them(locale: str, title: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert month_words(2026, 3) == title


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en_US", ("Today", "Wed, Sep 16")), ("de_DE", ("Today", "Mi., 16. Sept."))],
)
def test_todays_date_is_written_as_the_locale_writes_it(locale: str, said: tuple[str, str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert day_words(TODAY, TODAY) == said
        assert day_words(TODAY + timedelta(days=120), TODAY)[1].endswith(" 2027")
    finally:
        QLocale.setDefault(before)


def test_where_a_month_has_too_little_room_its_name_is_short_and_the_year_stays(qtbot: QtBot) -> None:
    bar = CalendarBar()
    qtbot.addWidget(bar)
    bar.title.resize(QFontMetrics(bar.title.font()).horizontalAdvance("September 202"), bar.title.height())
    bar.show_page(View.MONTH, month_words(2026, 9))
    assert (bar.title.text(), bar.title.accessibleName()) == ("Sep 2026", "September 2026")
    assert bar.title.toolTip() == "September 2026"
