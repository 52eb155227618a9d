"""Phone numbers that are the same however they are written."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.phone_numbers import e164, home_region, same_number, tail


@pytest.mark.parametrize(
    ("written", "region", "number"),
    [
        ("+49 (0)30 901820-12", "DE", "+493090182012"),
        ("0049 30 90182012", "", "+493090182012"),
        ("030 / 901820 12", "DE", "+493090182012"),
        ("(415) 555-0132", "US", "+14155550132"),
        ("415.555.0132 x12", "US", "+14155550132"),
        ("4155550132", "", "4155550132"),
        ("02 1234 5678", "IT", "+390212345678"),
        ("612 345 678", "ES", "+34612345678"),
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("110", "DE", ""),
        ("ask Ada", "DE", ""),
        ("1" * 100_000, "DE", ""),
    ],
)
def test_a_number_has_one_form(written: str, region: str, number: str) -> None:
    assert e164(written, region) == number


def test_the_region_is_that_of_most_other_numbers() -> None:
    assert home_region(["030 123456", "+34 612 34 56 78", "+34 612 34 56 79", "+1 415 555 0132"]) == "ES"


def test_a_number_whose_country_is_unknown_may_be_one_whose_is_not() -> None:
    assert same_number("+14155550132", "4155550132")
    assert same_number("+493090182012", "03090182012")
    assert not same_number("+14155550132", "+494155550132")
    assert not same_number("+14155550132", "0132")
    assert tail("+14155550132") == tail("4155550132") == "5550132"
