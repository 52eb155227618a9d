"""Figures are rounded half up, wherever they are said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.rounding import decimal_text, percent_parts, percent_text, quotient_text, rounded


@pytest.mark.parametrize(
    ("number", "digits", "text"),
    [
        (0.125, 2, "0.13"),
        (13.125, 2, "13.13"),
        (13.125, 1, "13.1"),
        (0.145, 2, "0.15"),
        (2.5, 0, "3"),
        (-0.125, 2, "-0.13"),
        (0.1 + 0.2, 2, "0.30"),
        (4.0, 1, "4.0"),
        (0.12499999999999999, 2, "0.13"),
    ],
)
def test_a_half_goes_up(number: float, digits: int, text: str) -> None:
    assert decimal_text(number, digits) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0%"), (0.001, "<1%"), (0.125, "13%"), (0.625, "63%"), (0.996, ">99%"), (1, "100%")],
)
def test_what_is_there_is_never_nothing_and_what_lacks_is_never_everything(share: float, text: str) -> None:
    assert percent_text(share) == text


@given(st.integers(0, 400), st.integers(1, 400))
def test_a_share_is_at_most_half_a_percent_away(part: int, whole: int) -> None:
    share = min(part, whole) / whole
    sign, number = percent_parts(share)
    assert sign or abs(number - share * 100) <= 0.5 + 1e-9
    assert rounded(share) in {0, 1}


@given(st.integers(0, 100_000), st.integers(1, 3660), st.integers(1, 3))
def test_whole_numbers_divide_to_the_same_words(number: int, by: int, digits: int) -> None:
    quick, usual = quotient_text(number, by, digits), decimal_text(number / by, digits)
    assert (str(quick), quick.number, quick.digits) == (str(usual), usual.number, usual.digits)
