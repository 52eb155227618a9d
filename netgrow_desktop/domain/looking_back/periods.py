"""The times that one looks back on: weeks as the owner's calendar has them, and quarters of a year."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

_WEEK = 7
_QUARTER_MONTHS = 3
SETTLES_IN = 30
"""So many days into a quarter one still looks back on the one before."""
LONGEST_NOTE = 10_000
"""Letters of the owner's note on a time."""


class Period(StrEnum):
    """How long the time is that one looks back on."""

    WEEK = "week"
    QUARTER = "quarter"


class Span(NamedTuple):
    """A time from its first to its last day, both of them in it."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Tell whether a day is in this time."""
        return self.first <= day <= self.last


class LookBack(NamedTuple):
    """What is kept of a time: the owner's note, and the ISO day on which they looked back on it, "" before."""

    note: str = ""
    made_on: str = ""


def week_span(day: date, first_weekday: int = 0) -> Span:
    """Give the week that a day is in; *first_weekday* is 0 for Monday to 6 for Sunday."""
    first = _later(day, -((day.weekday() - first_weekday) % _WEEK))
    return Span(first, _later(day, (first_weekday - 1 - day.weekday()) % _WEEK))


def quarter_span(day: date) -> Span:
    """Give the quarter of the year that a day is in."""
    begins = (day.month - 1) // _QUARTER_MONTHS * _QUARTER_MONTHS + 1
    ends = begins + _QUARTER_MONTHS - 1
    after = date(day.year, ends + 1, 1) if ends < 12 else None
    last = after - timedelta(days=1) if after is not None else date(day.year, 12, 31)
    return Span(date(day.year, begins, 1), last)


def quarter_to_look_at(today: date) -> Span:
    """Give the quarter that one looks back on: this one, in its first weeks the one before."""
    now = quarter_span(today)
    return turned(now, -1) if (today - now.first).days < SETTLES_IN else now


def turned(span: Span, steps: int) -> Span:
    """Give the week or quarter so many steps later, earlier if negative; at the ends of the calendar the last one."""
    is_week = (span.last - span.first).days < _WEEK
    first_weekday = (span.last.weekday() + 1) % _WEEK if span.last != date.max else span.first.weekday()
    while steps:
        day = _later(span.last, 1) if steps > 0 else _later(span.first, -1)
        span = week_span(day, first_weekday) if is_week else quarter_span(day)
        steps -= 1 if steps > 0 else -1
    return span


def _later(day: date, days: int) -> date:
    """Give the day so many days later, or the end of the calendar on that side."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min
