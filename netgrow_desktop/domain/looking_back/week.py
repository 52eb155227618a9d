"""A week in review: whom the owner was in touch with, what was done, moved and kept, and who is next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.follow_ups import FollowUpKind, Purpose, agenda_order
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.looking_back.periods import LookBack, Span, turned

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from netgrow_desktop.domain.before_writing.promises import PromiseSide
    from netgrow_desktop.domain.cadence.spreading import Capacity
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.interviews.introductions import Introduction

PILE = 6
"""What nobody said they could keep is a pile from more than so many on."""


class InTouch(NamedTuple):
    """One real contact, and with whom. ``happened_on`` is an ISO day."""

    id: int
    contact_id: int
    name: str
    organization: str
    kind: InteractionKind
    direction: Direction
    happened_on: str
    note: str


class NewPerson(NamedTuple):
    """Somebody whom the owner came to know."""

    contact_id: int
    name: str
    organization: str
    title: str


class Closed(NamedTuple):
    """A planned follow-up that was done, or let pass. ``closed_on`` is an ISO day."""

    contact_id: int
    name: str
    reason: str
    purpose: Purpose
    done: bool
    closed_on: str


class PutOff(NamedTuple):
    """Something due that was moved from one ISO day to another, or let pass (``to_on`` "")."""

    contact_id: int
    name: str
    kind: FollowUpKind
    due_on: str
    to_on: str


class PromiseWith(NamedTuple):
    """A promise and whom it is with; days are ISO, ``kept_on`` is "" while it is open."""

    contact_id: int
    name: str
    side: PromiseSide
    what: str
    made_on: str
    kept_on: str


class ThanksOwed(NamedTuple):
    """Somebody to thank: for what happened on an ISO day, or by one that is planned. The other one is ""."""

    contact_id: int
    name: str
    happened_on: str
    planned_on: str


@dataclass(frozen=True, slots=True)
class PersonInTouch:
    """Somebody whom the owner was in touch with, and how, the first contact first."""

    contact_id: int
    name: str
    organization: str
    contacts: tuple[InTouch, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """What happened in a week. ``let_pass`` names people with what was due, "" for a rhythm or an occasion.

    ``promises`` are those that were kept. ``introductions`` are those that took place, made and received.
    """

    in_touch: tuple[PersonInTouch, ...]
    done: tuple[Closed, ...]
    let_pass: tuple[Closed, ...]
    moved: tuple[PutOff, ...]
    thanked: tuple[InTouch, ...]
    introductions: tuple[Introduction, ...]
    promises: tuple[PromiseWith, ...]
    new_people: tuple[NewPerson, ...]

    def is_empty(self) -> bool:
        """Tell whether nothing of it is noted."""
        return not any(getattr(self, name) for name in self.__slots__)


@dataclass(frozen=True, slots=True)
class Ahead:
    """Who is next: what is open before the coming week, and what comes in it, by day and name.

    ``promises`` and ``thanks`` are still to be kept and said. ``capacity`` is None where the owner never said.
    """

    span: Span
    still_open: tuple[DueItem, ...]
    coming: tuple[DueItem, ...]
    promises: tuple[PromiseWith, ...]
    thanks: tuple[ThanksOwed, ...]
    capacity: Capacity | None

    def waiting(self) -> int:
        """Count the people with whom something is open or comes, each once."""
        return len({each.contact_id for each in (*self.still_open, *self.coming)})

    def is_a_pile(self) -> bool:
        """Tell whether more people are waiting than the owner keeps in a week."""
        return self.waiting() > (self.capacity.per_week if self.capacity is not None else PILE)


@dataclass(frozen=True, slots=True)
class WeekReview:
    """A week as it is looked back on. ``ahead`` is told of the present week alone."""

    today: date
    span: Span
    done: Done
    ahead: Ahead | None
    kept: LookBack
    owner: str = ""


def people_in_touch(newest_first: Iterable[InTouch]) -> tuple[PersonInTouch, ...]:
    """Put the contacts with one person together; whoever one was in touch with last comes first."""
    found: dict[int, list[InTouch]] = {}
    for each in newest_first:
        found.setdefault(each.contact_id, []).append(each)
    return tuple(
        PersonInTouch(number, theirs[0].name, theirs[0].organization, tuple(reversed(theirs)))
        for number, theirs in found.items()
    )


def moved(in_turn: Iterable[PutOff]) -> tuple[PutOff, ...]:
    """Give what lies on another day now: several moves of one thing are one, and one that was taken back is none."""
    found: dict[tuple[object, ...], list[PutOff]] = {}
    for each in in_turn:
        if not each.to_on:
            continue
        same = (each.contact_id, each.name, each.kind)
        there = found.get((*same, each.due_on))
        before = there.pop(0) if there else each
        if each.to_on != before.due_on:
            found.setdefault((*same, each.to_on), []).append(before._replace(to_on=each.to_on))
    return tuple(each for several in found.values() for each in several)


def let_pass(closed: Iterable[Closed], put_offs: Iterable[PutOff]) -> tuple[Closed, ...]:
    """Give what was let pass: planned follow-ups, rhythms and occasions, each person and reason once."""
    every = [each for each in closed if not each.done]
    every += [
        Closed(each.contact_id, each.name, "", Purpose.FOLLOW_UP, False, "") for each in put_offs if not each.to_on
    ]
    return tuple({(each.contact_id, each.reason): each for each in reversed(every)}.values())[::-1]


def thank_yous(contacts: Iterable[InTouch]) -> tuple[InTouch, ...]:
    """Give the contacts by which the owner thanked somebody, the first one first."""
    said = [
        each for each in contacts if each.kind is InteractionKind.THANK_YOU and each.direction is not Direction.TO_ME
    ]
    return tuple(reversed(said))


def taken_place(introductions: Iterable[Introduction], span: Span) -> tuple[Introduction, ...]:
    """Give the introductions of a time, the first one first."""
    first, last = span.first.isoformat(), span.last.isoformat()
    found = [each for each in introductions if first <= each.introduced_on <= last]
    return tuple(sorted(found, key=lambda each: (each.introduced_on, each.id)))


def ahead(
    items: Iterable[DueItem],
    span: Span,
    promises: Iterable[PromiseWith],
    helped: Mapping[int, tuple[str, str]],
    capacity: Capacity | None,
) -> Ahead:
    """Say what comes after the week *span*. *helped* has whom to thank: id -> (name, ISO day of what for)."""
    coming = turned(span, 1)
    every = [each for each in sorted(items, key=agenda_order) if each.due_on <= coming.last]
    thanks = {
        each.contact_id: ThanksOwed(each.contact_id, each.name, "", each.due_on.isoformat())
        for each in reversed(every)
        if each.purpose is Purpose.THANK_YOU
    }
    for number, (name, day) in helped.items():
        thanks.setdefault(number, ThanksOwed(number, name, day, ""))
    return Ahead(
        coming,
        tuple(each for each in every if each.due_on < coming.first),
        tuple(each for each in every if each.due_on >= coming.first),
        tuple(each for each in promises if not each.kept_on),
        tuple(sorted(thanks.values(), key=lambda each: (each.planned_on or each.happened_on, each.name.casefold()))),
        capacity,
    )
