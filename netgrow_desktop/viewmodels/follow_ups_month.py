"""The days of a month as the calendar lays them out, and steps from day to day that stay on the calendar."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtCore import Qt

Week = tuple[date | None, ...]
"""Seven days; None stands for a day before the year 1 or after 9999."""

DAYS_A_WEEK = 7


def weeks_of(year: int, month: int, first_weekday: int) -> tuple[Week, ...]:
    """Give the weeks that a month touches, with the days of its neighbours that fill them.

    *first_weekday* is 0 for Monday to 6 for Sunday.
    """
    first = date(year, month, 1)
    before = (first.weekday() - first_weekday) % DAYS_A_WEEK
    number = -(-(before + calendar.monthrange(year, month)[1]) // DAYS_A_WEEK)
    return tuple(
        tuple(_day(first, week * DAYS_A_WEEK + column - before) for column in range(DAYS_A_WEEK))
        for week in range(number)
    )


def week_of(day: date, first_weekday: int) -> Week:
    """Give the week that a day is in."""
    before = (day.weekday() - first_weekday) % DAYS_A_WEEK
    return tuple(_day(day, column - before) for column in range(DAYS_A_WEEK))


def _day(first: date, offset: int) -> date | None:
    try:
        return first + timedelta(days=offset)
    except OverflowError:
        return None


def arrow_days(key: Qt.Key, *, mirrored: bool) -> int | None:
    """Give how many days an arrow key goes in a calendar with a line a week; None for another key."""
    side = -1 if mirrored else 1
    steps = {
        Qt.Key.Key_Left: -side,
        Qt.Key.Key_Right: side,
        Qt.Key.Key_Up: -DAYS_A_WEEK,
        Qt.Key.Key_Down: DAYS_A_WEEK,
    }
    return steps.get(key)


def stepped(day: date, days: int) -> date:
    """Give the day so many days later (earlier if negative), or *day* itself where the calendar ends."""
    return _day(day, days) or day
