"""Columns get the room that their content asks for."""

from __future__ import annotations

import pytest

from netgrow_desktop.ui.contacts.column_widths import Wish, shared, wanted_width


def test_a_short_column_leaves_its_room_to_a_long_one() -> None:
    assert shared(500, [Wish(60, 100, 1), Wish(60, 900, 1)]) == [100, 400]


def test_where_all_want_more_each_gets_its_share() -> None:
    assert shared(600, [Wish(60, 900, 2), Wish(60, 800, 1)]) == [400, 200]


def test_room_that_nobody_asked_for_is_shared_too() -> None:
    assert shared(600, [Wish(60, 100, 2), Wish(60, 100, 1)]) == [400, 200]


def test_a_column_without_a_share_gets_what_it_wants_first() -> None:
    assert shared(500, [Wish(60, 300, 1), Wish(80, 90, 0), Wish(60, 300, 1)]) == [205, 90, 205]


def test_no_column_becomes_narrower_than_its_least() -> None:
    assert shared(100, [Wish(60, 300, 1), Wish(80, 90, 0), Wish(60, 300, 1)]) == [60, 90, 60]


def test_one_long_cell_of_many_is_cut() -> None:
    assert wanted_width([100] * 19 + [900]) == 100
    assert wanted_width([100, 900]) == 900
    assert wanted_width([]) == 0


def test_a_column_with_a_large_least_width_takes_it_from_those_with_a_share() -> None:
    assert shared(600, [Wish(268, 400, 200), Wish(60, 300, 150), Wish(60, 300, 150), Wish(90, 90, 0)]) == [
        268, 121, 121, 90,
    ]  # fmt: skip


@pytest.mark.parametrize("room", range(370, 900, 53))
def test_nothing_is_wider_than_its_place_while_there_is_room_for_all_least_widths(room: int) -> None:
    """A name that takes more than its part takes it from those that have more than their least."""
    wishes = [Wish(268, 300, 204), Wish(50, 172, 172), Wish(50, 140, 144)]
    widths = shared(room, wishes)
    assert room - len(wishes) < sum(widths) <= room
    assert all(width >= wish.least for width, wish in zip(widths, wishes, strict=True))
