"""A week in review: one line a person, one line for a follow-up that was moved twice, and who is next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.cadence.spreading import Capacity
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind, Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.looking_back.periods import week_span
from netgrow_desktop.domain.looking_back.week import (
    Closed,
    Done,
    InTouch,
    PromiseWith,
    PutOff,
    ahead,
    let_pass,
    moved,
    people_in_touch,
    thank_yous,
)
from netgrow_desktop.domain.messages import Message

TODAY = date(2026, 9, 16)
WEEK = week_span(TODAY)


def contact(number: int, name: str, day: int, kind: InteractionKind = InteractionKind.CALL) -> InTouch:
    return InTouch(day, number, name, "Elm", kind, Direction.BOTH, f"2026-09-{day}", f"note {day}")


def item(name: str, days: int, purpose: Purpose = Purpose.FOLLOW_UP) -> DueItem:
    due_on = TODAY + timedelta(days=days)
    why = Message("due.planned")
    planned = DueItem(FollowUpKind.PLANNED, 1, len(name), name, "", "", (), due_on, "", why, None, None)
    return replace(planned, purpose=purpose)


def put_off(due_on: int, to_on: int | None, name: str = "Ada") -> PutOff:
    return PutOff(len(name), name, FollowUpKind.CADENCE, f"2026-09-{due_on}", f"2026-09-{to_on}" if to_on else "")


def test_contacts_of_one_person_are_one_line_and_the_last_one_comes_first() -> None:
    found = people_in_touch([contact(1, "Ada", 16), contact(2, "Ben", 15), contact(1, "Ada", 14)])
    assert [(each.name, [one.happened_on[-2:] for one in each.contacts]) for each in found] == [
        ("Ada", ["14", "16"]),
        ("Ben", ["15"]),
    ]


def test_moves_of_one_thing_are_one_and_one_that_was_taken_back_is_none() -> None:
    assert moved([put_off(14, 16), put_off(16, 21), put_off(14, 20, "Bernadette")]) == (
        put_off(14, 21),
        put_off(14, 20, "Bernadette"),
    )
    assert moved([put_off(14, 16), put_off(16, 14), put_off(15, None)]) == ()


def test_what_was_let_pass_is_told_once_whether_planned_or_not() -> None:
    closed = [
        Closed(3, "Ada", "book club", Purpose.FOLLOW_UP, False, "2026-09-15"),
        Closed(4, "Dora", "call", Purpose.FOLLOW_UP, True, "2026-09-15"),
    ]
    found = let_pass(closed, [put_off(14, None, "Bo"), put_off(16, None, "Bo"), put_off(14, 15)])
    assert [(each.name, each.reason) for each in found] == [("Ada", "book club"), ("Bo", "")]


def test_only_thanks_that_the_owner_said_are_thanks() -> None:
    said = contact(1, "Ada", 15, InteractionKind.THANK_YOU)
    assert thank_yous([said._replace(direction=Direction.TO_ME), said, contact(1, "Ada", 14)]) == (said,)


def test_who_is_next_are_those_of_the_coming_week_and_whoever_is_open_from_before() -> None:
    promised = [
        PromiseWith(1, "Ada", PromiseSide.MINE, "the book", "2026-09-01", ""),
        PromiseWith(1, "Ada", PromiseSide.MINE, "the list", "2026-09-01", "2026-09-15"),
    ]
    items = [item("Next Monday", 5), item("Late", -9), item("Sunday", 4), item("Next Sunday", 11), item("After", 12)]
    found = ahead(items, WEEK, promised, {}, None)
    assert [each.name for each in found.still_open] == ["Late", "Sunday"]
    assert [each.name for each in found.coming] == ["Next Monday", "Next Sunday"]
    assert [each.what for each in found.promises] == ["the book"]


def test_a_thank_you_that_is_planned_is_not_told_a_second_time_for_what_it_is_due() -> None:
    found = ahead(
        [item("Ada", 1, Purpose.THANK_YOU)], WEEK, [], {3: ("Ada", "2026-09-10"), 9: ("Ben", "2026-09-11")}, None
    )
    assert [(each.name, each.planned_on, each.happened_on) for each in found.thanks] == [
        ("Ben", "", "2026-09-11"),
        ("Ada", "2026-09-17", ""),
    ]


def test_more_than_the_owner_keeps_in_a_week_is_a_pile() -> None:
    items = [item("A" * number, 5) for number in range(1, 5)]
    assert not ahead(items, WEEK, [], {}, None).is_a_pile()
    assert not ahead(items, WEEK, [], {}, Capacity(4)).is_a_pile()
    assert ahead(items, WEEK, [], {}, Capacity(3)).is_a_pile()


def test_a_week_without_anything_noted_is_empty() -> None:
    nothing = Done((), (), (), (), (), (), (), ())
    assert nothing.is_empty()
