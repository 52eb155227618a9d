"""Why somebody is due, in English words."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from netgrow_desktop.domain.cadence.reasons import (
    english_day,
    said,
    times_overdue,
    why_anniversary,
    why_birthday,
    why_by_cadence,
    why_planned,
)
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import english

LAST = date(2026, 9, 14)


def told(why: Message, today: date) -> str:
    return said(why, english, partial(english_day, today=today))


def by_cadence(days: int, cadence: int = 30, how: str = "coffee", *, put_off: int = 0) -> str:
    today = LAST + timedelta(days=days)
    due = LAST + timedelta(days=cadence + put_off)
    return told(why_by_cadence(LAST, how, cadence, None, due, today), today)


def test_how_far_overdue_and_what_was_last() -> None:
    assert by_cadence(69) == "2.3 times overdue: 69 days of 30; last: coffee, 14 September"
    assert by_cadence(120, how="thank_you") == "4.0 times overdue: 120 days of 30; last: thank-you, 14 September 2026"
    assert by_cadence(31) == "Overdue: 31 days of 30; last: coffee, 14 September"


def test_who_is_not_overdue_is_told_how_long_ago_it_was() -> None:
    assert by_cadence(30) == "30 days of 30; last: coffee, 14 September"
    assert by_cadence(1, 7, "call") == "1 day of 7; last: call, 14 September"
    assert by_cadence(40, put_off=20) == "40 days of 30; last: coffee, 14 September"
    assert by_cadence(0) == "Every 30 days; last: coffee, today"
    assert by_cadence(0, 1, "") == "Every day; last: contact, today"


def test_a_clock_that_was_set_back_is_no_riddle() -> None:
    assert by_cadence(-400) == "Every 30 days; contact is noted for a day to come: coffee, 14 September 2026"


def test_who_was_never_contacted_is_said_since_when() -> None:
    since, today = date(2026, 8, 7), date(2026, 9, 16)
    early = why_by_cadence(None, "", 60, since, since + timedelta(days=60), today)
    late = why_by_cadence(None, "", 30, since, since + timedelta(days=30), today)
    assert told(early, today) == "Every 60 days since 7 August; not in touch yet"
    assert told(late, today) == "Overdue: every 30 days since 7 August, 40 days ago; not in touch yet"


def test_occasions_and_plans() -> None:
    assert told(why_birthday(0), LAST) == "Birthday"
    assert told(why_birthday(40), LAST) == "Birthday: 40 years"
    assert told(why_anniversary(1, "Northwind {x}"), LAST) == "1 year at Northwind {x}"
    assert told(why_anniversary(5, " "), LAST) == "5 years in the same job"
    assert told(why_planned(), LAST) == "You planned this."


@pytest.mark.parametrize("kind", InteractionKind)
def test_every_kind_of_contact_has_a_word(kind: InteractionKind) -> None:
    assert f"last: {english(Message(f'due.by_{kind}'))}," in by_cadence(69, how=kind)


def test_times_are_told_with_one_digit() -> None:
    assert times_overdue(LAST, 30, LAST + timedelta(days=69)) == "2.3"
