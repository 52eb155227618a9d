"""Days are said as people say them, and what people type for a day is understood."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from netgrow_desktop.domain.wording import english
from netgrow_desktop.viewmodels.dates import (
    add_months,
    ago,
    date_in_words,
    day_beside_weekday,
    day_in_words,
    full_day,
    how_far,
    read_day,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 11, 22)
"""A Sunday."""


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("day", "short"),
    [
        (None, "never"),
        ("", "never"),
        ("2026-11-22", "today"),
        ("2026-11-21", "yesterday"),
        ("2026-11-09", "13 d"),
        ("2026-11-08", "2 w"),
        ("2026-09-23", "8 w"),
        ("2026-09-22", "2 mo"),
        ("2024-11-23", "23 mo"),
        ("2024-11-22", "2 y"),
        ("1996-11-22", "30 y"),
        ("some time", "some time"),
    ],
)
def test_ago_is_short(day: str | None, short: str) -> None:
    assert ago(day, TODAY) == short


def test_ago_says_a_day_to_come_in_words() -> None:
    assert ago("2026-12-04", TODAY) == "Fri, 4 Dec"


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        (None, "never"),
        ("2026-11-22", "today"),
        ("2026-11-21", "yesterday"),
        ("2026-11-23", "tomorrow"),
        ("2026-11-20", "2 days ago"),
        ("2026-11-24", "in 2 days"),
        ("2026-11-01", "3 weeks ago"),
        ("2027-02-28", "in 3 months"),
        ("2023-11-22", "3 years ago"),
    ],
)
def test_how_far_a_day_is_stands_in_a_sentence(day: str | None, sentence: str) -> None:
    assert english(how_far(day, TODAY)) == sentence


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 22), "today"),
        (date(2026, 11, 23), "tomorrow"),
        (date(2026, 11, 21), "yesterday"),
        (date(2026, 12, 4), "Fri, 4 Dec"),
        (date(2028, 12, 4), "Mon, 4 Dec 2028"),
    ],
)
def test_a_day_in_words_has_its_year_only_where_it_is_needed(day: date, words: str) -> None:
    assert day_in_words(day, TODAY) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("C", "Fri, Dec 4"),
        ("de_DE", "Fr., 4. Dez."),
        ("fr_FR", "ven. 4 déc."),
        ("es_ES", "vie, 4 de dic"),
        ("hu_HU", "dec. 4., P"),
        ("ru_RU", "пт, 4 дек."),
        ("ja_JP", "12月4日金"),
    ],
)
def test_a_day_is_written_as_where_the_person_lives(name: str, words: str) -> None:
    QLocale.setDefault(QLocale.c() if name == "C" else QLocale(name))
    assert day_in_words(date(2026, 12, 4), TODAY) == words


def test_no_locale_leaves_rubbish_where_the_year_was() -> None:
    for language in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        QLocale.setDefault(language)
        words = day_in_words(date(2026, 12, 4), TODAY)
        assert words[0] not in " ,.،'", language.name()
        assert ".." not in words, language.name()
        assert "'" not in words or "'" in full_day(date(2026, 12, 4)), language.name()


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("1980-03-02", "2 March 1980"),
        ("--03-02", "2 March"),
        ("2019-05", "May 2019"),
        ("2019", "2019"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_dates_and_parts_of_dates_are_written_out(iso: str, words: str) -> None:
    assert date_in_words(iso) == words


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 11, 22)),
        (" Tomorrow ", date(2026, 11, 23)),
        ("fri", date(2026, 11, 27)),
        ("Friday", date(2026, 11, 27)),
        ("sun", date(2026, 11, 29)),
        ("next mon", date(2026, 11, 23)),
        ("next week", date(2026, 11, 29)),
        ("next month", date(2026, 12, 22)),
        ("in 3 weeks", date(2026, 12, 13)),
        ("3w", date(2026, 12, 13)),
        ("in a month", date(2026, 12, 22)),
        ("+10 days", date(2026, 12, 2)),
        ("12 dec", date(2026, 12, 12)),
        ("Dec 12", date(2026, 12, 12)),
        ("3 mar", date(2027, 3, 3)),
        ("4/12/2026", date(2026, 12, 4)),
        ("2026-12-04", date(2026, 12, 4)),
        ("12", date(2026, 12, 12)),
        ("31.", date(2026, 12, 31)),
        ("29 feb", date(2028, 2, 29)),
        ("heute", date(2026, 11, 22)),
        ("übermorgen", date(2026, 11, 24)),
        ("in 3 Wochen", date(2026, 12, 13)),
        ("in einem Monat", date(2026, 12, 22)),
        ("nächste Woche", date(2026, 11, 29)),
        ("vor 2 Tagen", date(2026, 11, 20)),
    ],
)
def test_a_typed_day_to_come_is_understood(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", date(2026, 11, 20)),
        ("sun", date(2026, 11, 22)),
        ("yesterday", date(2026, 11, 21)),
        ("2 days ago", date(2026, 11, 20)),
        ("3w", date(2026, 11, 1)),
        ("12 dec", date(2025, 12, 12)),
        ("31", date(2026, 10, 31)),
        ("last mon", date(2026, 11, 16)),
    ],
)
def test_a_typed_day_of_the_past_is_understood(typed: str, day: date) -> None:
    assert read_day(typed, TODAY, past=True) == day


@pytest.mark.parametrize("typed", ["", "  ", "soon", "2026", "dec 2026", "32", "99/99/9999", "in weeks", "x" * 5000])
def test_what_is_no_day_is_not_taken_for_one(typed: str) -> None:
    assert read_day(typed, TODAY) is None


def test_weekdays_may_be_typed_in_the_persons_language_or_in_english() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert read_day("Freitag", TODAY) == read_day("fri", TODAY) == date(2026, 11, 27)


def test_the_locale_says_whether_the_day_or_the_month_comes_first() -> None:
    assert read_day("04/12/2026", TODAY) == date(2026, 12, 4)
    QLocale.setDefault(QLocale("en_US"))
    assert read_day("04/12/2026", TODAY) == date(2026, 4, 12)


def test_what_is_shown_of_a_day_can_be_typed_back() -> None:
    for name in ("en_GB", "en_US", "de_DE", "fr_FR", "pl_PL"):
        QLocale.setDefault(QLocale(name))
        assert read_day(date_in_words("2026-12-04"), TODAY) == date(2026, 12, 4), name


def test_months_end_where_they_end() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert add_months(date(2026, 1, 1), 10**6) == date.max


def test_a_weekday_beside_a_date_tells_the_year_or_contradicts_it() -> None:
    today = date(2026, 11, 23)
    assert read_day("fri 13 nov", today) == date(2026, 11, 13)
    assert read_day("sat 13 nov", today) == date(2027, 11, 13)
    assert read_day("fri 4 dec", today) == date(2026, 12, 4)
    assert read_day("thu 13 nov", today, past=True) == date(2025, 11, 13)
    for wrong, day in (("tue 13 nov", date(2027, 11, 13)), ("fri 13 nov 2027", date(2027, 11, 13))):
        assert read_day(wrong, today) is None
        assert day_beside_weekday(wrong, today) == day
    assert day_beside_weekday("sat 13 nov 2027", today) is None
