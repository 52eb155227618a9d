"""A quarter in review: which snapshots it compares, when it is offered, and whom it suggests."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.examine.fading import Fading, FadingPeople
from netgrow_desktop.domain.examine.snapshots import Snapshot
from netgrow_desktop.domain.looking_back.periods import quarter_span
from netgrow_desktop.domain.looking_back.quarter import (
    MOST_SUGGESTED,
    ContactCount,
    Deeds,
    is_as_of_today,
    is_offered,
    snapshot_after,
    snapshot_before,
    suggestions,
)
from netgrow_desktop.domain.messages import Message
from tests.domain.examine.invented_examinations import examined

if TYPE_CHECKING:
    from collections.abc import Iterable

QUARTER = quarter_span(date(2026, 8, 1))


def taken(*days: str) -> list[Snapshot]:
    return [Snapshot(number, day, "") for number, day in enumerate(days, start=1)]


@pytest.mark.parametrize(
    ("days", "chosen"),
    [
        (("2026-07-20", "2026-06-28", "2026-01-02"), "2026-06-28"),
        (("2026-01-02",), "2026-01-02"),
        (("2026-09-10", "2026-09-16"), None),
        ((), None),
    ],
)
def test_the_snapshot_nearest_to_the_quarters_beginning_is_compared(days: tuple[str, ...], chosen: str | None) -> None:
    found = snapshot_before(taken(*days), QUARTER, date(2026, 9, 16))
    assert (found.taken_on if found else None) == chosen


def test_a_quarter_that_is_long_over_ends_with_a_snapshot_from_around_then() -> None:
    assert is_as_of_today(QUARTER, date(2026, 10, 30))
    assert not is_as_of_today(QUARTER, date(2026, 10, 31))
    assert not is_as_of_today(QUARTER, date(2026, 6, 30))
    found = snapshot_after(taken("2026-10-20", "2026-09-25", "2026-08-01"), QUARTER)
    assert found is not None
    assert found.taken_on == "2026-09-25"
    assert snapshot_after(taken("2026-12-24"), QUARTER) is None


@pytest.mark.parametrize(
    ("last_made", "today", "offered"),
    [
        ("2026-06-30", date(2026, 9, 21), False),
        ("2026-06-30", date(2026, 9, 22), True),
        ("", date(2026, 8, 10), False),
        ("", date(2026, 9, 18), True),
        ("", date(2026, 10, 30), True),
    ],
)
def test_a_review_is_offered_twelve_weeks_later_or_first_when_a_quarter_turns(
    last_made: str, today: date, offered: bool
) -> None:
    assert is_offered(last_made, today) is offered


def fading(ids: Iterable[int]) -> tuple[Fading, ...]:
    return tuple(Fading(each, f"P{each}", "Elm", None, Message("due.planned")) for each in ids)


def test_whom_to_turn_to_is_taken_from_all_kinds_of_fading_in_turn_without_those_who_are_planned() -> None:
    found = FadingPeople(fading(range(10, 20)), 10, fading((20, 21)), 2, fading((1, 10, 2)))
    chosen = suggestions(examined(fading=found), {2, 11})
    assert [each.contact_id for each in chosen] == [1, 10, 20, 21, 12, 13, 14, 15]
    assert len(chosen) == MOST_SUGGESTED


def test_deeds_say_what_is_known_of_a_category_and_that_nothing_is_noted() -> None:
    assert Deeds((ContactCount("", 0, 0),)).is_empty()
    deeds = Deeds((ContactCount("", 3, 5), ContactCount("strategic", 1, 2)))
    assert not deeds.is_empty()
    assert deeds.of("strategic").contacts == 2
    assert deeds.of("operational").people == 0
