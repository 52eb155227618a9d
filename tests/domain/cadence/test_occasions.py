"""Which birthday or anniversary comes next, compared with looking at each day."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.cadence.dues import Pause
from netgrow_desktop.domain.cadence.occasions import DAYS_AFTER, Handled, next_occasion, occasion_in
from tests.examples import examples

TODAY = date(2026, 9, 16)
days = st.dates(date(1900, 1, 1), date(2999, 12, 31))


def falls_on(month: int, number: int, day: date) -> bool:
    """Tell whether a day is the one, the 28th standing in for a 29th that the year lacks."""
    if (month, number) == (2, 29) and not isleap(day.year):
        return (day.month, day.day) == (2, 28)
    return (day.month, day.day) == (month, number)


@settings(max_examples=examples(200, thorough=1_000), deadline=None)
@given(
    born=st.dates(date(1900, 1, 1), date(2060, 12, 31)),
    with_year=st.booleans(),
    today=st.dates(date(1990, 1, 1), date(2060, 12, 31)),
    contact_ago=st.none() | st.integers(-10, 500),
    paused=st.none() | st.integers(1, 300),
)
@example(born=date(1980, 2, 29), with_year=True, today=date(2027, 2, 20), contact_ago=None, paused=None)
@example(born=date(1980, 12, 30), with_year=False, today=date(2027, 1, 2), contact_ago=None, paused=None)
def test_the_next_occasion_is_the_one_found_day_by_day(
    born: date, with_year: bool, today: date, contact_ago: int | None, paused: int | None
) -> None:
    contact = today - timedelta(days=contact_ago) if contact_ago is not None else None
    pause = Pause(today + timedelta(days=paused)) if paused else None
    said = born.isoformat() if with_year else f"-{born.isoformat()[4:]}"

    found = next_occasion(said, today, contact, None, pause)

    day = today - timedelta(days=DAYS_AFTER)
    while day <= today + timedelta(days=900):
        answered = contact is not None and day <= contact <= today
        held = pause is not None and pause.until is not None and day < pause.until
        born_by_then = not with_year or day.year > born.year
        if falls_on(born.month, born.day, day) and not answered and not held and born_by_then:
            break
        day += timedelta(days=1)
    else:
        assert found is None or with_year
        return
    assert found == (day, day, day.year - born.year if with_year else 0)


def test_a_birthday_on_29_february_is_on_the_28th_in_other_years() -> None:
    assert occasion_in("1984-02-29", 2027) == (date(2027, 2, 28), 43)
    assert occasion_in("1984-02-29", 2028) == (date(2028, 2, 29), 44)
    assert occasion_in("--02-29", 2100) == (date(2100, 2, 28), 0)


def test_a_month_without_a_day_is_asked_about_on_its_first() -> None:
    assert next_occasion("2021-10", TODAY) == (date(2026, 10, 1), date(2026, 10, 1), 5)


@pytest.mark.parametrize(
    "said", ["", "1984", "--02", "2026-02-30", "--13-01", "1984-2-29", "29.2.1984", "\u0661984-02-01"]
)
def test_what_is_no_day_is_no_occasion(said: str) -> None:
    assert next_occasion(said, TODAY) is None


def test_nobody_has_a_birthday_before_they_are_born() -> None:
    assert next_occasion("2999-05-05", TODAY) is None
    assert next_occasion("2026-09-17", TODAY) == (date(2027, 9, 17), date(2027, 9, 17), 1)


def test_it_is_asked_about_for_a_week_after_its_day() -> None:
    assert next_occasion("--09-09", TODAY) == (date(2026, 9, 9), date(2026, 9, 9), 0)
    assert next_occasion("--09-08", TODAY) == (date(2027, 9, 8), date(2027, 9, 8), 0)


def test_contact_since_has_answered_it_and_contact_before_has_not() -> None:
    due = date(2026, 9, 14)
    assert next_occasion("--09-14", TODAY, due - timedelta(days=1)) == (due, due, 0)
    assert next_occasion("--09-14", TODAY, due) == (date(2027, 9, 14), date(2027, 9, 14), 0)


def test_contact_noted_for_a_day_to_come_has_answered_nothing() -> None:
    assert next_occasion("--09-17", TODAY, date(2999, 1, 1)) == (date(2026, 9, 17), date(2026, 9, 17), 0)


def test_what_was_passed_over_comes_again_next_year() -> None:
    assert next_occasion("--09-20", TODAY, None, Handled(date(2026, 9, 20), None)) == (
        date(2027, 9, 20),
        date(2027, 9, 20),
        0,
    )


def test_what_was_put_off_keeps_its_day() -> None:
    moved = Handled(date(2026, 9, 14), date(2026, 9, 25))
    assert next_occasion("--09-14", TODAY, None, moved) == (date(2026, 9, 14), date(2026, 9, 25), 0)
    later = date(2026, 10, 3)
    assert next_occasion("--09-14", later, None, moved) == (date(2027, 9, 14), date(2027, 9, 14), 0)


@given(said=st.from_regex(r"\A(\d{4}|-)-\d\d-\d\d\Z"), today=st.dates(), handled=st.none() | st.dates())
def test_no_day_and_no_text_is_too_strange(said: str, today: date, handled: date | None) -> None:
    found = next_occasion(said, today, today, Handled(handled, today) if handled else None, Pause(today))
    assert found is None or found.due_on >= today - timedelta(days=DAYS_AFTER)
