"""The weeks of a month, checked against going through the days."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from netgrow_desktop.viewmodels.follow_ups_month import arrow_days, stepped, weeks_of


@given(year=st.integers(2, 9998), month=st.integers(1, 12), first=st.integers(0, 6))
def test_weeks_hold_the_whole_month_day_after_day(year: int, month: int, first: int) -> None:
    weeks = weeks_of(year, month, first)
    days = [day for week in weeks for day in week if day is not None]
    assert all(len(week) == 7 for week in weeks)
    assert all(week[0] is not None and week[0].weekday() == first for week in weeks)
    assert all(after - before == timedelta(days=1) for before, after in pairwise(days))
    wanted = date(year, month, 1)
    while wanted.month == month:
        assert wanted in days
        wanted += timedelta(days=1)
    # No week is there without a day of the month in it.
    assert all(any(day is not None and day.month == month for day in week) for week in weeks)


def test_february_2026_fills_four_weeks_that_begin_on_sunday() -> None:
    weeks = weeks_of(2026, 2, 6)
    assert len(weeks) == 4
    assert weeks[0][0] == date(2026, 2, 1)
    assert weeks[-1][-1] == date(2026, 2, 28)


@pytest.mark.parametrize(("year", "month", "first"), [(1, 1, 6), (9999, 12, 0)])
def test_the_ends_of_the_calendar_are_left_empty(year: int, month: int, first: int) -> None:
    days = [day for week in weeks_of(year, month, first) for day in week]
    assert None in days
    assert sum(day is not None and day.month == month for day in days) == 31


def test_a_step_off_the_calendar_stays_where_it_is() -> None:
    assert stepped(date.max, 1) == date.max
    assert stepped(date.min, -7) == date.min
    assert stepped(date(2028, 2, 28), 1) == date(2028, 2, 29)


@pytest.mark.parametrize(("mirrored", "days"), [(False, [-1, 1, -7, 7, None]), (True, [1, -1, -7, 7, None])])
def test_arrows_go_by_days_as_they_are_seen_and_by_weeks(mirrored: bool, days: list[int | None]) -> None:
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home)
    assert [arrow_days(key, mirrored=mirrored) for key in keys] == days
