"""When a cadence asks for contact, compared with going through the days one by one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, USUAL_CADENCES, add_days, automatic_due, overdue_ratio

days = st.dates(date(1900, 1, 1), date(2999, 12, 31))
maybe_days = st.none() | days
cadences = st.integers(1, 400)


def first_day_by_day(start: date, cadence: int, not_before: date | None) -> date:
    """Walk from day to day, counting, until the cadence is full and nothing holds it back."""
    day, waited = start, 0
    while waited < cadence:
        day += timedelta(days=1)
        waited += 1
    while not_before is not None and day < not_before:
        day += timedelta(days=1)
    return day


@given(last=maybe_days, cadence=cadences, since=maybe_days, quiet_for=st.none() | st.integers(-500, 500))
@example(last=date(2024, 2, 29), cadence=365, since=None, quiet_for=None)
@example(last=None, cadence=1, since=date(2023, 2, 28), quiet_for=0)
def test_a_due_day_is_the_one_found_day_by_day(
    last: date | None, cadence: int, since: date | None, quiet_for: int | None
) -> None:
    start = last or since
    not_before = start + timedelta(days=quiet_for) if start and quiet_for is not None else None
    expected = first_day_by_day(start, cadence, not_before) if start else None
    assert automatic_due(last, cadence, since, not_before) == expected


@given(last=maybe_days, since=maybe_days, not_before=maybe_days)
def test_nobody_is_due_without_a_cadence(last: date | None, since: date | None, not_before: date | None) -> None:
    assert automatic_due(last, None, since, not_before) is None


def test_contact_counts_before_the_day_on_which_the_cadence_was_set() -> None:
    assert automatic_due(date(2026, 1, 1), 30, date(2026, 6, 1), None) == date(2026, 1, 31)
    assert automatic_due(None, 30, date(2026, 6, 1), None) == date(2026, 7, 1)


@given(last=days, cadence=cadences, not_before=days)
def test_putting_off_never_makes_anything_earlier(last: date, cadence: int, not_before: date) -> None:
    due = automatic_due(last, cadence, None, not_before)
    natural = automatic_due(last, cadence, None, None)
    assert due is not None
    assert natural is not None
    assert due >= natural
    assert due >= not_before


def test_a_leap_day_is_a_day_like_any_other() -> None:
    assert automatic_due(date(2024, 2, 28), 1, None, None) == date(2024, 2, 29)
    assert automatic_due(date(2024, 2, 29), 365, None, None) == date(2025, 2, 28)
    assert automatic_due(date(2023, 2, 28), 1, None, None) == date(2023, 3, 1)


def test_the_calendar_ends_with_the_year_9999() -> None:
    assert automatic_due(date(9999, 12, 30), 1, None, None) == date.max
    assert automatic_due(date(9999, 12, 31), 1, None, None) == date.max
    assert automatic_due(date(9990, 1, 1), LONGEST_CADENCE, None, None) == date.max
    assert add_days(date.max, 0) == date.max


def test_the_usual_cadences_grow() -> None:
    assert list(USUAL_CADENCES) == sorted(set(USUAL_CADENCES))


def test_how_far_overdue_somebody_is() -> None:
    assert overdue_ratio(date(2026, 9, 16) - timedelta(days=69), 30, date(2026, 9, 16)) == pytest.approx(2.3)
