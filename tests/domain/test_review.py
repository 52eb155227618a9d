"""Which gap is filled first and why, whom to thank, and with which snapshot a review compares."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.examine.introductions import Broker
from netgrow_desktop.domain.examine.readings import Verdict
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.examine.snapshots import Snapshot
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.domain.review import gap_to_fill_first, last_before, thanks_due
from netgrow_desktop.domain.wording import english
from tests.domain.examine.invented_examinations import examined

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.examination import Examination

TODAY = date(2026, 12, 3)

PLANNER = Gap(GapKind.ROLE, Category.STRATEGIC, Role.PLANNER, Side.INSIDE)
MENTOR_INSIDE = Gap(GapKind.ROLE, Category.DEVELOPMENTAL, Role.MENTOR, Side.INSIDE)
MENTOR = Gap(GapKind.ROLE, Category.DEVELOPMENTAL, Role.MENTOR, Side.OUTSIDE)
SENIOR = Gap(GapKind.LEVEL, side=Side.INSIDE, level=Level.SENIOR)
STAGE = Gap(GapKind.STAGE, stage_id=3, name="University of Lund")
SEAT = Gap(GapKind.SEAT, Category.STRATEGIC, seat_id=1, name="Someone in Finance")
SEAT_TO_GROW = Gap(GapKind.SEAT, Category.DEVELOPMENTAL, seat_id=2, name="A coach")


def network(*gaps: Gap, weak: Category | None = None) -> Examination:
    return replace(examined(), gaps=gaps, needs_development=Verdict(weak, Message("examine.no_verdict")))


def broker(name: str, last_thanked: str) -> Broker:
    return Broker(0, name, (1,), (), (), last_thanked)


@pytest.mark.parametrize(
    ("gaps", "weak", "first", "why"),
    [
        ((PLANNER, MENTOR, SENIOR, STAGE, SEAT), None, SEAT, "First, because this place is one of your own."),
        (
            (PLANNER, SEAT_TO_GROW, MENTOR_INSIDE, MENTOR),
            Category.DEVELOPMENTAL,
            MENTOR,
            "First, because your developmental network needs development.",
        ),
        ((SEAT, SEAT_TO_GROW), Category.DEVELOPMENTAL, SEAT_TO_GROW, "First, because this place is one of your own."),
        (
            (PLANNER, MENTOR, SENIOR),
            Category.DEVELOPMENTAL,
            MENTOR,
            "First, because your developmental network needs development.",
        ),
        ((PLANNER, MENTOR), None, PLANNER, "The first of the empty places, in the order of the grid."),
        ((PLANNER,), Category.OPERATIONAL, PLANNER, "The first of the empty places, in the order of the grid."),
        ((STAGE, SENIOR), Category.STRATEGIC, SENIOR, "The first of the empty places, in the order of the grid."),
    ],
)
def test_roles_of_the_category_that_needs_development_come_first_then_own_places(
    gaps: tuple[Gap, ...], weak: Category | None, first: Gap, why: str
) -> None:
    found = gap_to_fill_first(network(*gaps, weak=weak))
    assert found is not None
    assert found.gap == first
    assert english(found.why) == why


def test_without_gaps_there_is_none_to_fill() -> None:
    assert gap_to_fill_first(network()) is None


def test_thanks_are_due_to_whoever_was_never_thanked_or_not_for_a_year() -> None:
    brokers = (
        broker("Last month", "2026-11-01"),
        broker("A year ago", "2025-12-03"),
        broker("Nearly a year ago", "2025-12-04"),
        broker("Never", ""),
        broker("Long ago", "2021-01-01"),
        broker("Never either", ""),
    )
    due = [each.name for each in thanks_due(brokers, TODAY)]
    assert due == ["Never", "Never either", "Long ago", "A year ago"]


def test_a_review_compares_with_the_newest_snapshot_before_its_day() -> None:
    newest_first = [Snapshot(3, "2026-12-03", ""), Snapshot(2, "2026-09-01", "Autumn"), Snapshot(1, "2026-06-01", "")]
    assert last_before(newest_first, TODAY) == newest_first[1]
    assert last_before(newest_first[:1], TODAY) is None
