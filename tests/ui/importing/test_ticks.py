"""What is ticked in a plan: the counts on the button, and what the import is told."""

from __future__ import annotations

from netgrow_desktop.domain.imports import PlanListing, PlanPart
from netgrow_desktop.ui.importing.replies import Reply
from netgrow_desktop.ui.importing.ticks import NO_WISHES, Ticks, Wishes

LISTING = PlanListing(
    dict.fromkeys(PlanPart, ())
    | {PlanPart.NEW: (1, 2, 3), PlanPart.UPDATED: (4, 5), PlanPart.STRANGERS: (6, 7, 8), PlanPart.SKIPPED: (9,)},
    frozenset({7, 8}),
)


def test_at_first_everything_is_taken_but_strangers_who_never_answered() -> None:
    ticks = Ticks(LISTING)

    assert (ticks.new(), ticks.updated()) == (4, 2)
    assert [ticks.is_on(PlanPart.STRANGERS, n) for n in (6, 7, 8)] == [True, False, False]
    assert ticks.wishes() == NO_WISHES


def test_wishes_are_what_differs_from_the_proposal() -> None:
    ticks = Ticks(LISTING)
    ticks.switch(PlanPart.NEW, [1, 2], on=False)
    ticks.switch(PlanPart.NEW, [2], on=True)
    ticks.switch_all(PlanPart.UPDATED, on=False)
    ticks.switch(PlanPart.STRANGERS, [6], on=False)
    ticks.switch(PlanPart.STRANGERS, [8], on=True)

    assert (ticks.new(), ticks.updated()) == (3, 0)
    assert ticks.wishes() == Wishes(frozenset({1, 4, 5, 6}), frozenset({8}))


def test_wishes_come_back_as_the_same_ticks() -> None:
    ticks = Ticks(LISTING, Wishes(frozenset({1, 6}), frozenset({8})))

    assert not ticks.is_on(PlanPart.NEW, 1)
    assert [ticks.is_on(PlanPart.STRANGERS, n) for n in (6, 7, 8)] == [False, False, True]
    assert ticks.wishes() == Wishes(frozenset({1, 6}), frozenset({8}))


def test_all_strangers_can_be_taken_and_left_at_once() -> None:
    ticks = Ticks(LISTING)
    ticks.switch_all(PlanPart.STRANGERS, on=True)
    assert ticks.wishes() == Wishes(frozenset(), frozenset({7, 8}))
    ticks.switch_all(PlanPart.STRANGERS, on=False)
    assert ticks.wishes() == Wishes(frozenset({6}), frozenset())


DOUBTS = PlanListing(dict.fromkeys(PlanPart, ()) | {PlanPart.NEW: (1,), PlanPart.DOUBTFUL: (2, 3, 4, 5)})


def test_doubtful_records_are_added_until_it_is_said_that_they_are_somebody_known() -> None:
    ticks = Ticks(DOUBTS)
    assert (ticks.new(), ticks.updated(), ticks.are_chosen()) == (5, 0, False)

    ticks.answer([2], Reply.SAME)
    ticks.answer([3], Reply.OTHER)
    ticks.answer([4, 5], Reply.OUT)

    assert (ticks.new(), ticks.updated()) == (2, 1)
    assert ticks.wishes() == Wishes(frozenset({4, 5}), frozenset(), frozenset({2}), frozenset({3}))
    assert [ticks.is_on(PlanPart.DOUBTFUL, number) for number in (2, 3, 4)] == [True, True, False]


def test_a_person_whom_several_records_change_is_counted_once() -> None:
    parts = dict.fromkeys(PlanPart, ()) | {PlanPart.UPDATED: (1, 2), PlanPart.DOUBTFUL: (3, 4, 5)}
    ticks = Ticks(PlanListing(parts, people={1: 12, 3: 12, 4: 30, 5: 30}))

    ticks.answer([3, 4, 5], Reply.SAME)
    assert (ticks.new(), ticks.updated()) == (0, 3)

    ticks.switch(PlanPart.UPDATED, [1], on=False)
    assert ticks.updated() == 3


def test_answers_come_back_and_can_be_taken_back() -> None:
    ticks = Ticks(DOUBTS, Wishes(frozenset({4}), frozenset(), frozenset({2, 99}), frozenset({3})))
    assert [ticks.reply(number) for number in (2, 3, 4, 5, 99)] == [Reply.SAME, Reply.OTHER, Reply.OUT, None, None]

    ticks.answer([2, 3, 4], None)

    assert (ticks.new(), ticks.wishes()) == (5, NO_WISHES)


KNOWN = PlanListing(
    dict.fromkeys(PlanPart, ())
    | {PlanPart.NEW: (1, 2), PlanPart.UNCHANGED: (3, 4), PlanPart.DUPLICATE: (5, 6), PlanPart.SKIPPED: (7, 8, 9)},
    set_aside=frozenset({2}),
    left_before=frozenset({2}),
    offered=frozenset({8, 9}),
)


def test_duplicates_and_skipped_rows_come_only_if_they_are_ticked() -> None:
    ticks = Ticks(KNOWN)
    assert (ticks.new(), ticks.wishes()) == (1, NO_WISHES)

    ticks.switch_all(PlanPart.UNCHANGED, on=True)
    ticks.switch(PlanPart.DUPLICATE, [6], on=True)
    ticks.switch_all(PlanPart.SKIPPED, on=True)
    ticks.switch(PlanPart.SKIPPED, [9], on=False)

    assert [ticks.taken(part) for part in (PlanPart.UNCHANGED, PlanPart.DUPLICATE, PlanPart.SKIPPED)] == [2, 1, 1]
    assert (ticks.new(), ticks.switchable(PlanPart.SKIPPED)) == (5, 2)
    assert ticks.wishes() == Wishes(asked_for=frozenset({8}), apart=frozenset({3, 4, 6}))
    again = Ticks(KNOWN, ticks.wishes())
    assert (again.new(), again.wishes()) == (5, ticks.wishes())


def test_who_was_left_out_last_time_is_not_ticked_until_they_are_asked_for() -> None:
    ticks = Ticks(KNOWN)
    assert [ticks.is_on(PlanPart.NEW, number) for number in (1, 2)] == [True, False]
    assert (ticks.left_before(PlanPart.NEW), ticks.left_before(PlanPart.UPDATED)) == (1, 0)

    ticks.switch(PlanPart.NEW, [2], on=True)

    assert (ticks.new(), ticks.wishes()) == (2, Wishes(asked_for=frozenset({2})))


def test_one_answer_joins_records_that_are_alike_and_is_taken_back_for_all() -> None:
    three = (10, 11, 12)
    listing = PlanListing(
        dict.fromkeys(PlanPart, ()) | {PlanPart.DOUBTFUL: three},
        people=dict.fromkeys(three, 7),
        alike=dict.fromkeys(three, three),
    )
    ticks = Ticks(listing)
    ticks.answer([12], Reply.OTHER)

    ticks.answer([10], Reply.SAME)
    assert [ticks.reply(n) for n in three] == [Reply.SAME, Reply.SAME, Reply.OTHER]
    assert (ticks.new(), ticks.updated()) == (1, 1)

    ticks.answer([11], None)
    assert [ticks.reply(n) for n in three] == [None, None, Reply.OTHER]
