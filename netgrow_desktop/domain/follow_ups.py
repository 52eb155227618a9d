"""Follow-ups: the planned ones (a date and a reason) and those that a cadence asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.cadence import add_days, overdue_ratio
from netgrow_desktop.domain.interactions import InteractionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from netgrow_desktop.domain.cadence import CadenceOf
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.messages import Message


class FollowUpKind(StrEnum):
    """Where a due item comes from: planned by the owner, or worked out (not stored)."""

    PLANNED = "planned"
    CADENCE = "cadence"
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"


class Purpose(StrEnum):
    """What a planned follow-up is for; most are for nothing in particular."""

    FOLLOW_UP = ""
    INTRODUCTION = "introduction"
    INTERVIEW = "interview"
    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    RHYTHM = "rhythm"
    """The owner moved what a rhythm asks for to an earlier day: such a row says only which."""


USUAL_KIND = {
    Purpose.INTERVIEW: InteractionKind.INTERVIEW,
    Purpose.THANK_YOU: InteractionKind.THANK_YOU,
    Purpose.CHECK_IN: InteractionKind.CHECK_IN,
}
"""How one was in contact once such a follow-up is done; an ask for an introduction is not one yet."""

_NO_TIME = "~"

OCCASIONS = frozenset((FollowUpKind.BIRTHDAY, FollowUpKind.ANNIVERSARY))
"""Kinds that come again each year on a day of the person's own."""


class Appointment(NamedTuple):
    """When in the day, how long and where an informational interview takes place.

    ``at`` is HH:MM on the clock of ``zone``, the IANA name of a time zone or "" where nothing is known of it; "" at no
    certain time.
    """

    interview_id: int
    at: str
    zone: str
    minutes: int
    place: str


@dataclass(frozen=True, slots=True)
class DueItem:
    """One line of the calendar.

    ``follow_up_id`` is 0 for an item that is not planned, but for what a rhythm asks for and its owner moved to an
    earlier day. ``reason`` is what the owner typed; ``why``
    says why it is due (domain/cadence/reasons.py). ``last_contact`` is the ISO date of the last real contact.
    ``cadence_days`` is the cadence that holds for the person, ``cadence_of`` whose it is, ``cadence_name`` the tag or
    category it comes from; ``counts_from`` the day from which it counts. ``occurs_on`` is the day of a birthday or
    anniversary itself, which may have been put off. ``purpose`` is of planned ones, ``appointment`` of those that are
    informational interviews.
    """

    kind: FollowUpKind
    follow_up_id: int
    contact_id: int
    name: str
    organization: str
    title: str
    categories: tuple[Category, ...]
    due_on: date
    reason: str
    why: Message
    last_contact: str | None
    cadence_days: int | None
    cadence_of: CadenceOf | None = None
    cadence_name: str = ""
    counts_from: date | None = None
    occurs_on: date | None = None
    purpose: Purpose = Purpose.FOLLOW_UP
    appointment: Appointment | None = None

    def is_moved(self) -> bool:
        """Tell whether a rhythm asks for it and its owner moved it to an earlier day."""
        return self.kind is FollowUpKind.CADENCE and self.follow_up_id > 0

    def at(self) -> str:
        """Give the time of day as HH:MM, "" for the whole day."""
        return self.appointment.at if self.appointment is not None else ""

    def about(self, clock: Callable[[str], str] = str) -> str:
        """Say what the owner noted: the time of day as *clock* writes HH:MM, what it is about, where; or ""."""
        if self.appointment is None:
            return self.reason
        at = clock(self.appointment.at) if self.appointment.at else ""
        return ", ".join(part for part in (at, self.reason, self.appointment.place) if part)

    def usual_kind(self) -> InteractionKind | None:
        """Give how one was in contact once this is done, None where its purpose says nothing of it."""
        return USUAL_KIND.get(self.purpose)

    def times_overdue(self, today: date) -> float | None:
        """Give the days since the last contact (or since the cadence was set) divided by the cadence.

        Above 1 is overdue. None for what no cadence asks for, and where the last contact is still to come.
        """
        if self.kind is not FollowUpKind.CADENCE or not self.cadence_days or self.counts_from is None:
            return None
        return overdue_ratio(self.counts_from, self.cadence_days, today) if self.counts_from <= today else None


@dataclass(frozen=True, slots=True)
class Agenda:
    """Due items in four parts, each by due date and name. The week ends with the last day of the locale's week."""

    overdue: tuple[DueItem, ...]
    today: tuple[DueItem, ...]
    this_week: tuple[DueItem, ...]
    later: tuple[DueItem, ...]


def agenda_order(item: DueItem) -> tuple[date, str, str, int]:
    """Give by what due items stand in a list: day, time of day (those without one come after), name, person."""
    return item.due_on, item.at() or _NO_TIME, item.name.casefold(), item.contact_id


def agenda(items: Iterable[DueItem], today: date, first_weekday: int = 0) -> Agenda:
    """Sort due items into overdue, today, this week and later.

    *first_weekday* is 0 for Monday to 6 for Sunday, as in :meth:`datetime.date.weekday`.
    """
    week_end = add_days(today, 6 - (today.weekday() - first_weekday) % 7)
    parts: tuple[list[DueItem], ...] = ([], [], [], [])
    for item in sorted(items, key=agenda_order):
        if item.due_on < today:
            parts[0].append(item)
        elif item.due_on == today:
            parts[1].append(item)
        elif item.due_on <= week_end:
            parts[2].append(item)
        else:
            parts[3].append(item)
    return Agenda(*(tuple(part) for part in parts))
