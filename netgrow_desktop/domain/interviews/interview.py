"""Informational interviews: whom the owner wants to learn from, and how far it is. It follows from what is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import Contact

LONGEST_LINE = 200
"""Letters of a field, a department, a place."""
LONGEST_NOTES = 20_000
USUAL_MINUTES = 30
LONGEST_MINUTES = 24 * 60


class Step(IntEnum):
    """The ways in, in their order. What counts is which was reached last, whatever was left out before it."""

    WISH = 0
    ASKED = 1
    SCHEDULED = 2
    PREPARED = 3
    HELD = 4
    THANKED = 5
    FOLLOW_UP = 6


class Wish(NamedTuple):
    """What the owner wants to learn, and of whom, as far as they know; "" where it does not matter.

    ``gap`` says, in the words of the examination, the empty place that they may come to fill. It is the owner's own
    business: no letter and no sheet says it.
    """

    topic: str = ""
    organization: str = ""
    department: str = ""
    field: str = ""
    role: str = ""
    gap: str = ""


class Beginning(NamedTuple):
    """With what an interview begins: whom it is with and who could lead there, 0 where nobody is known yet."""

    wish: Wish
    contact_id: int = 0
    introducer_id: int = 0


class AskedState(StrEnum):
    """What became of a question: still to be asked, asked, or asked with an answer worth a lot."""

    PICKED = "picked"
    ASKED = "asked"
    USEFUL = "useful"


class Asked(NamedTuple):
    """A question of one interview: the code of one that is there from the beginning, or the owner's own words."""

    question: str
    state: AskedState = AskedState.PICKED

    @staticmethod
    def of(question: str, state: str) -> Asked:
        """Give a question as it is kept."""
        return Asked(question, AskedState(state))


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview. Days are ISO texts, "" where there is none; ids are 0 where nobody is named.

    ``planned_on`` is its open day in the calendar, ``at`` the time of day (HH:MM, or "") on the clock of ``zone``, the
    IANA name of a time zone or "". ``thanked_on``, ``thanks_due``,
    ``next_on`` (the next open follow-up) and ``in_touch_on`` (the first contact afterwards) are what the calendar and
    the contacts of the person say.
    """

    id: int
    contact_id: int
    name: str
    works_at: str
    title: str
    introducer_id: int
    introducer: str
    wish: Wish
    asked_on: str
    follow_up_id: int
    planned_on: str
    at: str
    zone: str
    minutes: int
    place: str
    prepared_on: str
    held_on: str
    questions: tuple[Asked, ...]
    notes: str
    thanked_on: str
    thanks_due: str
    next_on: str
    in_touch_on: str

    def step(self) -> Step:
        """Tell how far it is."""
        if self.held_on:
            if self.thanked_on:
                return Step.FOLLOW_UP if self.next_on or self.in_touch_on else Step.THANKED
            return Step.HELD
        if self.planned_on:
            return Step.PREPARED if self.prepared_on else Step.SCHEDULED
        return Step.ASKED if self.asked_on else Step.WISH

    def reached(self) -> frozenset[Step]:
        """Give what has happened of it; a preparation before there is a day counts as well."""
        found = {
            Step.WISH: True,
            Step.ASKED: bool(self.asked_on),
            Step.SCHEDULED: bool(self.planned_on or self.held_on),
            Step.PREPARED: bool(self.prepared_on),
            Step.HELD: bool(self.held_on),
            Step.THANKED: bool(self.thanked_on),
            Step.FOLLOW_UP: self.step() is Step.FOLLOW_UP,
        }
        return frozenset(step for step, is_so in found.items() if is_so)


def thanks_day(held_on: date) -> date:
    """Give by when to say thank you: the day after."""
    return held_on if held_on == date.max else held_on + timedelta(days=1)


def about_of(wish: Wish) -> str:
    """Say what the talk is about, as it stands in the calendar, and after a colon the place that it is for."""
    about = learning_of(wish)
    return ": ".join(part for part in (about, wish.gap) if part)


def learning_of(wish: Wish) -> str:
    """Say what the owner wants to learn, without the place that it may come to fill."""
    return wish.topic or goal_of(wish._replace(gap=""))


def subject_of(wish: Wish) -> str:
    """Say what the owner wants to learn about as it is asked of somebody; "" where only who they are is said."""
    return wish.topic or wish.field or wish.department


def completed(wish: Wish, contact: Contact) -> Wish:
    """Give a wish with what is known of whom it is with, where the owner did not say it themselves.

    The industry is said where the department is not known: of the two the department says more of somebody's work.
    """
    department = wish.department or contact.department
    return wish._replace(
        organization=wish.organization or contact.organization,
        department=department,
        field=wish.field or ("" if department else contact.depth.industry),
        role=wish.role or contact.title,
    )


def goal_of(wish: Wish) -> str:
    """Say in one line what is looked for: the role, then where, or else the place; "" where nothing was said."""
    parts = (wish.role, wish.department, wish.field, wish.organization)
    return ", ".join(part for part in parts if part) or wish.topic or wish.gap
