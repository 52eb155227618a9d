"""What is ticked in a plan: the counts on the button, and what the import is told."""

from __future__ import annotations

from netgrow_desktop.domain.imports import PlanListing, PlanPart
from netgrow_desktop.ui.importing.ticks import Ticks

LISTING = PlanListing(
    dict.fromkeys(PlanPart, ())
    | {PlanPart.NEW: (1, 2, 3), PlanPart.UPDATED: (4, 5), PlanPart.STRANGERS: (6, 7, 8), PlanPart.SKIPPED: (9,)},
    frozenset({7, 8}),
)


def test_at_first_everything_is_taken_but_strangers_who_never_answered() -> None:
    ticks = Ticks(LISTING)

    assert (ticks.new(), ticks.updated()) == (4, 2)
    assert [ticks.is_on(PlanPart.STRANGERS, n) for n in (6, 7, 8)] == [True, False, False]
    assert ticks.wishes() == (frozenset(), frozenset())


def test_wishes_are_what_differs_from_the_proposal() -> None:
    ticks = Ticks(LISTING)
    ticks.switch(PlanPart.NEW, [1, 2], on=False)
    ticks.switch(PlanPart.NEW, [2], on=True)
    ticks.switch_all(PlanPart.UPDATED, on=False)
    ticks.switch(PlanPart.STRANGERS, [6], on=False)
    ticks.switch(PlanPart.STRANGERS, [8], on=True)

    assert (ticks.new(), ticks.updated()) == (3, 0)
    assert ticks.wishes() == (frozenset({1, 4, 5, 6}), frozenset({8}))


def test_wishes_come_back_as_the_same_ticks() -> None:
    ticks = Ticks(LISTING, (frozenset({1, 6}), frozenset({8})))

    assert not ticks.is_on(PlanPart.NEW, 1)
    assert [ticks.is_on(PlanPart.STRANGERS, n) for n in (6, 7, 8)] == [False, False, True]
    assert ticks.wishes() == (frozenset({1, 6}), frozenset({8}))


def test_all_strangers_can_be_taken_and_left_at_once() -> None:
    ticks = Ticks(LISTING)
    ticks.switch_all(PlanPart.STRANGERS, on=True)
    assert ticks.wishes() == (frozenset(), frozenset({7, 8}))
    ticks.switch_all(PlanPart.STRANGERS, on=False)
    assert ticks.wishes() == (frozenset({6}), frozenset())
