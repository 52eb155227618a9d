"""Weeks and quarters: every day is in exactly one of them, wherever weeks begin, to the ends of the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.looking_back.periods import Span, quarter_span, quarter_to_look_at, turned, week_span


@pytest.mark.parametrize(
    ("first_weekday", "first", "last"),
    [(0, date(2026, 9, 14), date(2026, 9, 20)), (6, date(2026, 9, 13), date(2026, 9, 19))],
)
def test_a_week_begins_where_the_calendar_of_its_owner_begins(first_weekday: int, first: date, last: date) -> None:
    span = week_span(date(2026, 9, 16), first_weekday)
    assert span == (first, last)
    assert span.holds(first)
    assert span.holds(last)
    assert not span.holds(last + timedelta(days=1))


@given(day=st.dates(), first_weekday=st.integers(0, 6))
def test_weeks_and_quarters_hold_their_day_and_lie_side_by_side(day: date, first_weekday: int) -> None:
    for span in (week_span(day, first_weekday), quarter_span(day)):
        assert span.first <= day <= span.last
        assert turned(turned(span, 1), -1) == span or date.max in span
        assert turned(turned(span, -1), 1) == span or date.min in span
        if span.last != date.max:
            assert turned(span, 1).first == span.last + timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2028, 2, 29), date(2028, 1, 1), date(2028, 3, 31)),
        (date(2026, 6, 30), date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 12, 31), date(2026, 10, 1), date(2026, 12, 31)),
    ],
)
def test_a_quarter_has_three_whole_months(day: date, first: date, last: date) -> None:
    assert quarter_span(day) == Span(first, last)


def test_in_the_first_weeks_of_a_quarter_one_looks_back_on_the_one_before() -> None:
    assert quarter_to_look_at(date(2026, 10, 30)) == quarter_span(date(2026, 7, 1))
    assert quarter_to_look_at(date(2026, 10, 31)) == quarter_span(date(2026, 10, 1))
