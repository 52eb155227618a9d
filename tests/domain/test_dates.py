"""Dates in every layout that files bring."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.dates import guess_day_first, read_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-02-08", "2026-02-08"),
        (" 2026-02-08 ", "2026-02-08"),
        ("2026/2/8", "2026-02-08"),
        ("2026.02.08", "2026-02-08"),
        ("20260208", "2026-02-08"),
        ("20260208T101112Z", "2026-02-08"),
        ("2026-02-08 10:11:12 UTC", "2026-02-08"),
        ("2026-02-08T10:11:12+01:00", "2026-02-08"),
        ("2026-02-08T10:11:12.123Z", "2026-02-08"),
        ("2024-02", "2024-02"),
        ("02/2024", "2024-02"),
        ("2024", "2024"),
        ("Jan 2024", "2024-01"),
        ("janvier 2024", "2024-01"),
        ("--0415", "--04-15"),
        ("--04-15", "--04-15"),
        (" --04-15", "--04-15"),
        ("--02-29", "--02-29"),
        ("0000-04-15", "--04-15"),
        ("15.04.", "--04-15"),
        ("15 April", "--04-15"),
        ("April 15", "--04-15"),
        ("08 Feb 2026", "2026-02-08"),
        ("8 Feb 2026", "2026-02-08"),
        ("Feb 8, 2026", "2026-02-08"),
        ("February 8th, 2026", "2026-02-08"),
        ("Sunday, February 8, 2026", "2026-02-08"),
        ("8-Feb-26", "2026-02-08"),
        ("2026 Feb 8", "2026-02-08"),
        ("8. Februar 2026", "2026-02-08"),
        ("08. Feb. 2026", "2026-02-08"),
        ("3. März 2026", "2026-03-03"),
        ("3. Mrz 2026", "2026-03-03"),
        ("8 févr. 2026", "2026-02-08"),
        ("mar. 10 mars 2026", "2026-03-10"),
        ("1er août 2026", "2026-08-01"),
        ("8 de febrero de 2026", "2026-02-08"),
        ("8 ene. 2026", "2026-01-08"),
        ("8 gen 2026", "2026-01-08"),
        ("8 de março de 2026", "2026-03-08"),
        ("8 dez. 2026", "2026-12-08"),
        ("8 mrt. 2026", "2026-03-08"),
        ("8 października 2026", "2026-10-08"),
        ("8 maj 2026", "2026-05-08"),
        ("8. desember 2026", "2026-12-08"),
        ("2026年2月8日", "2026-02-08"),
        ("2026. 2. 8.", "2026-02-08"),
        ("1/29/26, 2:37 PM", "2026-01-29"),
        ("1/2/26, 2:37 PM", "2026-01-02"),
        ("1/2/26, 2:37\u202fPM", "2026-01-02"),
        ("1/2/26", "2026-01-02"),
        ("02/08/2026 2:37 PM", "2026-02-08"),
        ("08.02.2026", "2026-02-08"),
        ("8.2.26", "2026-02-08"),
        ("08.02.2026 10:11", "2026-02-08"),
        ("08/02/2026", "2026-02-08"),
        ("29/01/2026", "2026-01-29"),
        ("01/29/2026", "2026-01-29"),
        ("08-02-2026", "2026-02-08"),
        ("99-12-31", "1999-12-31"),
        ("1/2/69", "1969-01-02"),
        ("1/2/68", "2068-01-02"),
    ],
)
def test_a_date_is_read(text: str, iso: str) -> None:
    assert read_date(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "never", "n/a", "0/0/00", "00/00/0000", "30 Feb 2026", "2026-02-30", "2026-13-01", "31/31/2026",
        "--0230", "12", "123", "12345", "1.5", "Feb", "8 Foo 2026", "8 Feb Mar 2026", "10:30", "+49 30 123456",
        "192.168.1.1", "2026-02-08 or so", "12/2026/12", "٣/٤/٢٠٢٤", "²", "9" * 1000, "0000-00-00", "0000",
        "1.2.345", "12 Feb 345",
    ],
)  # fmt: skip
def test_what_is_no_date_gives_none(text: str) -> None:
    assert read_date(text) is None


def test_the_order_of_a_column_decides_what_could_be_either() -> None:
    assert read_date("03/04/2024", day_first=True) == "2024-04-03"
    assert read_date("03/04/2024", day_first=False) == "2024-03-04"
    assert read_date("3/4/24", day_first=True) == "2024-04-03"


def test_a_number_above_twelve_outweighs_the_order_of_the_column() -> None:
    assert read_date("13/04/2024", day_first=False) == "2024-04-13"
    assert read_date("04/13/2024", day_first=True) == "2024-04-13"


def test_the_order_of_a_column_shows_in_one_date() -> None:
    assert guess_day_first(["03/04/2024", "", "23/04/2024", "nothing"]) is True
    assert guess_day_first(["03/04/2024", "04/23/2024"]) is False
    assert guess_day_first(["1/29/26, 2:37 PM"]) is False
    assert guess_day_first(["03/04/2024", "2024-05-30"]) is None
    assert guess_day_first([]) is None


def test_a_birthday_does_not_lie_ahead() -> None:
    assert read_date("1/2/60") == "2060-01-02"
    assert read_date("1/2/60", past=True) == "1960-01-02"
    assert read_date("1/2/04", past=True) == "2004-01-02"


@given(
    st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %b %Y", "%B %d, %Y", "%Y%m%d"])
)
def test_every_day_comes_back_from_its_layouts(day: date, layout: str) -> None:
    assert read_date(day.strftime(layout)) == day.isoformat()


@given(st.text(max_size=70), st.sampled_from([None, True, False]))
def test_any_text_is_a_sound_date_or_none(text: str, day_first: bool | None) -> None:
    found = read_date(text, day_first=day_first)
    assert found is None or read_date(found) == found
