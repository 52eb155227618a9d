"""Numbers and dates look as they do where the reader lives, and never claim more than is known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from netgrow_desktop.reports.figures import count, full_date, iso_date, percent, reader_locale, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY = date(2026, 12, 3)


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0%"), (0.001, "<1%"), (0.12, "12%"), (0.125, "13%"), (0.999, ">99%"), (1, "100%")],
)
def test_a_share_that_rounds_away_is_still_said(share: float, text: str) -> None:
    assert percent(share) == text


def test_numbers_are_grouped() -> None:
    assert count(1234567) == "1,234,567"


@pytest.mark.parametrize(
    ("locale", "short"),
    [
        ("en_US", "Dec 3, 2026"),
        ("en_GB", "3 Dec 2026"),
        ("de_DE", "3. Dez. 2026"),
        ("pl_PL", "3 gru 2026"),
    ],
)
def test_a_short_date_names_its_month_and_stays_on_one_line(locale: str, short: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert short_date(DAY).replace("\u00a0", " ") == short
    assert " " not in short_date(DAY)


@pytest.mark.parametrize(("locale", "written"), [("en_US", "May 14"), ("en_GB", "14 May"), ("de_DE", "14. Mai")])
def test_a_birthday_without_its_year_is_written_as_days_are(locale: str, written: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert iso_date("--05-14") == written


def test_a_full_date_has_its_weekday() -> None:
    assert full_date(DAY) == "Thursday, December 3, 2026"


def test_without_a_language_american_english_is_written() -> None:
    QLocale.setDefault(QLocale.c())
    assert reader_locale().name() == "en_US"
    assert count(1482) == "1,482"
    assert full_date(DAY) == "Thursday, December 3, 2026"
