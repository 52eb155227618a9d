"""No file costs the program much more time or memory than an honest one, and what is refused is said."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.faults.bombs import BOMBS, Cost, cost_of

if TYPE_CHECKING:
    from pathlib import Path

MOST_S = 2
MOST_MB = 500
CUT = frozenset(name for name in BOMBS if name.startswith("calendar")) | {"zip as many as allowed"}
"""Of what is endless here there is an end that is of use, and nothing of it to be told."""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the system tells what a copy of a program took")


def wrong_with(cost: Cost, *, is_small: bool = False) -> str:
    """Give what is wrong with what came of a file, or ""; people of a small one may be whole."""
    if cost.seconds > MOST_S or cost.megabytes > MOST_MB:
        return f"{cost.name}: {cost.seconds:.1f} s, {cost.megabytes:.0f} MB"
    is_told = bool(cost.said) or (cost.people > 0 and (is_small or cost.name in CUT))
    return "" if is_told and all(each.endswith(".") for each in cost.said) else f"{cost.name}: {cost.said}"


def test_a_small_bomb_of_each_kind_is_refused_or_cut(tmp_path: Path) -> None:
    found = cost_of(tmp_path, 0.004, BOMBS)

    assert [each.name for each in found] == list(BOMBS)
    assert [wrong for each in found if (wrong := wrong_with(each, is_small=True))] == []


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_or_cut_within_two_seconds_and_500_mb(name: str, tmp_path: Path) -> None:
    (found,) = cost_of(tmp_path, 1, [name])

    assert wrong_with(found) == ""


def test_what_costs_much_and_that_of_which_nothing_is_said_is_found_out() -> None:
    sound = Cost("csv field", 100, ["The record is longer than a record of a person can be."], 0, 0.1, 60)

    assert wrong_with(sound) == ""
    for wrong in (sound._replace(seconds=2.1), sound._replace(megabytes=501), sound._replace(said=[], people=1)):
        assert wrong_with(wrong) != ""
