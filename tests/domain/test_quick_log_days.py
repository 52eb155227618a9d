"""Days to come are understood as people say them, in English and German, and none that has been."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.quick_log_days import day_to_come
from netgrow_desktop.domain.said_days import day_at
from netgrow_desktop.domain.typed_words import split, tidy

WEDNESDAY = date(2026, 9, 16)

SAID = {
    "tomorrow": "2026-09-17",
    "tomorrow morning": "2026-09-17",
    "morgen": "2026-09-17",
    "morgen Abend": "2026-09-17",
    "the day after tomorrow": "2026-09-18",
    "übermorgen": "2026-09-18",
    "next Wednesday": "2026-09-23",
    "next Friday": "2026-09-18",
    "nächsten Montag": "2026-09-21",
    "am kommenden Dienstag": "2026-09-22",
    "next weekend": "2026-09-19",
    "nächstes Wochenende": "2026-09-19",
    "next week": "2026-09-23",
    "nächste Woche": "2026-09-23",
    "next month": "2026-10-16",
    "in 3 days": "2026-09-19",
    "in drei Tagen": "2026-09-19",
    "in a week": "2026-09-23",
    "in einem Monat": "2026-10-16",
    "in 2 years": "2028-09-16",
    "12.12.2026": "2026-12-12",
    "on 2026-12-12": "2026-12-12",
    "12 December 2027": "2027-12-12",
    "December 12, 2027": "2027-12-12",
    "fri 18 sep": "2026-09-18",
    "on Friday, 4 December": "2026-12-04",
    "Fr. 4.12.": "2026-12-04",
    "Sa, 4. Dezember 2027": "2027-12-04",
    "tue 29 feb": "2028-02-29",
    "nächsten Freitag 4.12.": "2026-12-04",
    "this fri 18 sep": "2026-09-18",
}


@pytest.mark.parametrize(("said", "day"), SAID.items())
def test_a_day_to_come_is_understood_to_its_last_word(said: str, day: str) -> None:
    words = split(tidy(said))
    assert day_to_come(words, 0, WEDNESDAY) == (len(words), date.fromisoformat(day))


@pytest.mark.parametrize(
    "said",
    ["today", "yesterday", "2026-09-16", "12.05.2025", "next", "next time", "in Berlin", "in 3", "on", "in 0 days", ""],
)
def test_what_is_no_day_or_has_been_is_left_alone(said: str) -> None:
    assert day_to_come(split(tidy(said)), 0, WEDNESDAY) is None


def test_this_morning_in_german_is_not_tomorrow() -> None:
    assert day_to_come(split("heute morgen"), 1, WEDNESDAY) is None


@pytest.mark.parametrize("said", ["in 999 years", "next year", "tomorrow"])
def test_no_day_is_given_after_the_last_one(said: str) -> None:
    assert day_to_come(split(said), 0, date.max) is None


@given(st.text(max_size=40), st.dates())
def test_no_text_is_both_a_day_that_has_been_and_one_to_come(text: str, today: date) -> None:
    words = split(tidy(text))
    for place in range(len(words)):
        ahead = day_to_come(words, place, today)
        assert ahead is None or (ahead[1] > today and place + ahead[0] <= len(words))
        assert ahead is None or day_at(words, place, today) is None
