"""The width of a plan's columns goes where there is something to read."""

from __future__ import annotations

import pytest

from netgrow_desktop.ui.importing.plan_table import fair_widths


@pytest.mark.parametrize(
    ("needed", "shares", "widths"),
    [
        ([200, 80, 80], [1, 1, 1], [280, 160, 160]),
        ([300, 80, 200], [1, 1, 1], [306, 86, 206]),
        ([150, 100, 900], [3, 3, 6], [150, 100, 350]),
        ([900, 900], [1, 2], [200, 400]),
    ],
    ids=["all content", "beside an almost empty column", "a long reason takes the rest", "all too long"],
)
def test_a_column_gets_what_others_leave(needed: list[int], shares: list[int], widths: list[int]) -> None:
    assert fair_widths(600, needed, shares) == widths
