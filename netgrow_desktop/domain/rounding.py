"""Measures rounded for eyes, everywhere by the same rule: half up, as people learn it at school.

Formatting a float would round 0.125 to 0.12 in one place and to 0.13 in another, by how the number lies in memory.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_EXACT = 10
"""Decimals behind which a number is noise of its working out: 0.1 + 0.2 is 0.3."""


def rounded(number: float, digits: int = 0) -> Decimal:
    """Round to that many decimals, half up (away from nought below it), keeping the noughts at the end."""
    return Decimal(f"{number:.{_EXACT}f}").quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def percent_parts(share: float) -> tuple[str, int]:
    """Give a share (0 to 1) in whole percent, with a sign before it.

    What is there but rounds to nothing is ("<", 1), and what is not quite everything never is 100: (">", 99).
    """
    whole = int(rounded(share * 100))
    if whole == 0 and share > 0:
        return "<", 1
    if whole == 100 and share < 1:
        return ">", 99
    return "", whole


class DecimalText(str):
    """A number with some decimals, written as in English; who writes for another reader finds the number in it."""

    __slots__ = ("digits", "number")
    number: float
    digits: int


class PercentText(str):
    """A share (0 to 1) in whole percent, written as in English; who writes for another reader finds the share in it."""

    __slots__ = ("share",)
    share: float


def decimal_text(number: float, digits: int) -> DecimalText:
    """Write a number with that many decimals: 13.125 is 13.13."""
    text = DecimalText(rounded(number, digits))
    text.number, text.digits = number, digits
    return text


def quotient_text(number: int, by: int, digits: int) -> DecimalText:
    """Write *number* / *by*, neither of them below nought, with one decimal or more, as :func:`decimal_text` would.

    Whole numbers are quick: a long list has thousands of these.
    """
    scale = 10**digits
    whole, rest = divmod((2 * scale * number + by) // (2 * by), scale)
    text = DecimalText(f"{whole}.{rest:0{digits}}")
    text.number, text.digits = number / by, digits
    return text


def percent_text(share: float) -> PercentText:
    """Write a share (0 to 1) in whole percent: "63%", "<1%", ">99%"."""
    sign, whole = percent_parts(share)
    text = PercentText(f"{sign}{whole}%")
    text.share = share
    return text
