"""Days are understood as people say them, in English and German, and none is ever to come."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.said_days import day_at
from netgrow_desktop.domain.typed_words import split, tidy

WEDNESDAY = date(2026, 9, 16)

SAID = {
    "today": "2026-09-16",
    "this morning": "2026-09-16",
    "heute früh": "2026-09-16",
    "yesterday": "2026-09-15",
    "yesterday evening": "2026-09-15",
    "last night": "2026-09-15",
    "gestern Abend": "2026-09-15",
    "the day before yesterday": "2026-09-14",
    "vorgestern": "2026-09-14",
    "Monday": "2026-09-14",
    "on Monday": "2026-09-14",
    "on Mon": "2026-09-14",
    "last Monday": "2026-09-14",
    "am Montag": "2026-09-14",
    "am Mo": "2026-09-14",
    "letzten Dienstag": "2026-09-15",
    "last Tuesday": "2026-09-15",
    "on Thursday": "2026-09-10",
    "Wednesday": "2026-09-16",
    "this Wednesday": "2026-09-16",
    "last Wednesday": "2026-09-09",
    "on Saturday evening": "2026-09-12",
    "last weekend": "2026-09-12",
    "am Wochenende": "2026-09-12",
    "last week": "2026-09-09",
    "Monday last week": "2026-09-07",
    "last week on Friday": "2026-09-11",
    "letzte Woche Montag": "2026-09-07",
    "last month": "2026-08-16",
    "3 days ago": "2026-09-13",
    "three days ago": "2026-09-13",
    "a week ago": "2026-09-09",
    "2 weeks ago": "2026-09-02",
    "a month ago": "2026-08-16",
    "a couple of days ago": "2026-09-14",
    "a few days ago": "2026-09-13",
    "a year ago": "2025-09-16",
    "vor 3 Tagen": "2026-09-13",
    "vor drei Tagen": "2026-09-13",
    "vor einer Woche": "2026-09-09",
    "vor ein paar Tagen": "2026-09-13",
    "vor zwei Monaten": "2026-07-16",
    "12 May": "2026-05-12",
    "on 12 May": "2026-05-12",
    "on the 12th of May": "2026-05-12",
    "May 12": "2026-05-12",
    "May 12th, 2025": "2025-05-12",
    "12 May 2024": "2024-05-12",
    "12. Mai": "2026-05-12",
    "am 3. März": "2026-03-03",
    "12.5.": "2026-05-12",
    "am 12.5.": "2026-05-12",
    "12.05.2025": "2025-05-12",
    "2026-05-12": "2026-05-12",
    "on 31/12": "2025-12-31",
    "on the 12th": "2026-09-12",
    "on the 30th": "2026-08-30",
    "on the 31st": "2026-08-31",
    "12 December": "2025-12-12",
    "29 February": "2024-02-29",
    "fri 11 sep": "2026-09-11",
    "Friday, 11/9": "2026-09-11",
    "am Fr. 11. September": "2026-09-11",
}


@pytest.mark.parametrize(("said", "day"), SAID.items())
def test_a_day_is_understood_to_its_last_word(said: str, day: str) -> None:
    words = split(tidy(said))

    assert day_at(words, 0, WEDNESDAY) == (len(words), date.fromisoformat(day))


@pytest.mark.parametrize(
    "said",
    [
        *("2026-12-12", "12.12.2026", "12 December 2027", "tomorrow", "next Monday", "in 3 days", "morgen"),
        *("May", "sat", "12.5", "5/12", "24/7", "31 June", "30 February", "14 people", "ago", "vor allem", "last", ""),
        *("0 of May", "99.99.", "two", "a", "the", "on", "on the", "last long", "May be", "2026"),
    ],
)
def test_what_is_no_day_or_one_to_come_is_left_alone(said: str) -> None:
    assert day_at(split(tidy(said)), 0, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("today", "said", "day"),
    [
        (date(2026, 3, 31), "a month ago", date(2026, 2, 28)),
        (date(2024, 3, 30), "last month", date(2024, 2, 29)),
        (date(2026, 1, 1), "yesterday", date(2025, 12, 31)),
        (date(2026, 9, 19), "last weekend", date(2026, 9, 12)),
        (date(2026, 9, 20), "last weekend", date(2026, 9, 19)),
        (date(2026, 9, 14), "last week", date(2026, 9, 7)),
        (date(2026, 9, 14), "on Monday", date(2026, 9, 14)),
        (date(2026, 9, 14), "last Monday", date(2026, 9, 7)),
        (date(2026, 2, 28), "on the 31st", date(2026, 1, 31)),
    ],
)
def test_days_are_counted_from_any_today(today: date, said: str, day: date) -> None:
    found = day_at(split(said), 0, today)

    assert found is not None
    assert found[1] == day


def test_a_day_before_the_first_year_is_none() -> None:
    assert day_at(split("9999 weeks ago"), 0, date(2, 1, 1)) is None


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.sampled_from([*SAID, "vor 999 Jahren", "9999 weeks ago"]))
def test_no_day_is_to_come_whatever_today_is(today: date, said: str) -> None:
    found = day_at(split(tidy(said)), 0, today)

    assert found is None or found[1] <= today
