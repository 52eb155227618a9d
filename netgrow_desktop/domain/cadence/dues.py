"""When the next follow-up with a person is due by the cadence that the owner set."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST_CADENCE = 1
LONGEST_CADENCE = 3660
USUAL_CADENCES = (7, 14, 30, 60, 90, 180, 365)
"""Days between contacts that the menus offer: weekly to yearly."""


class CadenceOf(StrEnum):
    """Whose cadence it is. A person's own beats that of a tag, which beats that of a category."""

    PERSON = "person"
    TAG = "tag"
    CATEGORY = "category"


class Cadence(NamedTuple):
    """Every how many days to be in touch, set on the day ``since``; ``name`` is the tag's or the category's."""

    days: int
    since: date | None
    of: CadenceOf = CadenceOf.PERSON
    name: str = ""


class Pause(NamedTuple):
    """A time in which nothing automatic is asked of a person: before the day ``until``, or (None) with an open end.

    Unlike a snooze it outlives contact.
    """

    until: date | None


def in_force(own: Cadence | None, of_tags: Iterable[Cadence], of_categories: Iterable[Cadence]) -> Cadence | None:
    """Give the cadence that holds for a person: their own, else the shortest of their tags', else of their categories'.

    Of two that are equally short the one that was set first.
    """
    if own is not None:
        return own
    for kind in (of_tags, of_categories):
        shortest = min(kind, key=lambda each: (each.days, each.since or date.min), default=None)
        if shortest is not None:
            return shortest
    return None


def add_days(day: date, days: int) -> date:
    """Give the day that many days later, or the last day there is."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def is_paused(day: date, pause: Pause | None) -> bool:
    """Tell whether nothing automatic is asked on a day."""
    return pause is not None and (pause.until is None or day < pause.until)


def automatic_due(
    last_contact: date | None,
    cadence_days: int | None,
    since: date | None,
    not_before: date | None,
    pause: Pause | None = None,
) -> date | None:
    """Give the day on which the cadence asks for a follow-up; None without a cadence or in a pause with an open end.

    It counts from the last real contact or from the day the cadence was set, whichever is known first in
    that order; a skip or snooze (*not_before*) and the end of a pause can only put it later.
    """
    if cadence_days is None:
        return None
    start = last_contact or since
    if start is None:
        return None
    due = add_days(start, cadence_days)
    if not_before is not None:
        due = max(due, not_before)
    if pause is None:
        return due
    return None if pause.until is None else max(due, pause.until)


def skipped_until(due_on: date, cadence_days: int, today: date) -> date:
    """Give the day before which a follow-up that was due on *due_on* stays quiet once it is skipped *today*.

    That is today plus the cadence; what was put off beyond that asks again its days after its own day, because
    skipping never brings anything forward.
    """
    later = add_days(today, cadence_days)
    return later if later > due_on else add_days(due_on, cadence_days)


def overdue_ratio(last_contact: date, cadence_days: int, today: date) -> float:
    """Give days since the last contact divided by the cadence: above 1 is overdue."""
    return (today - last_contact).days / cadence_days
