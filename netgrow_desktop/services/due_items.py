"""What is due, put together: planned follow-ups, cadences, birthdays and work anniversaries."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.cadence import CadenceOf, automatic_due, is_paused
from netgrow_desktop.domain.cadence.occasions import Handled, next_occasion
from netgrow_desktop.domain.cadence.reasons import (
    why_anniversary,
    why_birthday,
    why_by_cadence,
    why_elsewhere,
    why_moved,
    why_planned,
)
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind, Purpose
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import cadences, categories, follow_ups, occasions
from netgrow_desktop.storage.cadences import as_pause

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.cadences import GroupCadence
    from netgrow_desktop.storage.follow_ups import CadenceRow, PlannedRow
    from netgrow_desktop.storage.occasions import OccasionRow

    _Sorted = Mapping[int, tuple[Category, ...]]

MANY = 1_000
"""From so many people on the categories of everybody are read at once."""
_PLANNED = {
    Purpose.FOLLOW_UP: why_planned(),
    Purpose.THANK_YOU: Message("due.say_thanks"),
    Purpose.INTERVIEW: Message("due.talk"),
    Purpose.INTRODUCTION: Message("due.ask_for_introduction"),
    Purpose.CHECK_IN: Message("due.plain_check_in"),
}


def due_items(connection: Connection, today: date, contact_id: int = 0, until: date | None = None) -> list[DueItem]:
    """Give all that is due, of everybody who is not archived or of one person; with *until* only up to that day."""
    planned = follow_ups.planned(connection, contact_id, until)
    moved = follow_ups.moved_rhythms(connection, contact_id, until)
    by_cadence = _with_cadence(connection, contact_id, until, moved)
    between = (today, until) if until is not None else None
    birthdays = occasions.birthdays(connection, contact_id, between)
    anniversaries = occasions.anniversaries(connection, contact_id, between)
    ids = {row.contact_id for rows in (planned, by_cadence, birthdays, anniversaries) for row in rows}
    sorted_into = (
        categories.memberships(connection, ids) if len(ids) < MANY else categories.of_everybody_sorted(connection)
    )
    groups = cadences.of_groups(connection)
    items = [
        *_planned(planned, sorted_into),
        *_by_cadence(by_cadence, groups, sorted_into, today, moved),
        *_occasions(FollowUpKind.BIRTHDAY, birthdays, sorted_into, today),
        *_occasions(FollowUpKind.ANNIVERSARY, anniversaries, sorted_into, today),
    ]
    return items if until is None else [item for item in items if item.due_on <= until]


def _with_cadence(
    connection: Connection, contact_id: int, until: date | None, moved: Collection[int]
) -> list[CadenceRow]:
    """Give who has a cadence; with *until* whom it asks about up to that day, and those whose item was moved there."""
    found = follow_ups.with_cadence(connection, contact_id, until)
    if until is not None:
        there = {row.contact_id for row in found}
        elsewhere = [each for each in moved if each not in there]
        found += follow_ups.with_cadence_among(connection, elsewhere) if elsewhere else ()
    return found


def planned_with(connection: Connection, contact_id: int) -> list[DueItem]:
    """Give what is planned with one person."""
    rows = follow_ups.planned(connection, contact_id)
    return list(_planned(rows, categories.memberships(connection, {contact_id})))


def talks_held(connection: Connection) -> list[DueItem]:
    """Give the informational interviews that took place, as they stood in the calendar."""
    rows = follow_ups.talks_held(connection)
    return list(_planned(rows, categories.memberships(connection, {row.contact_id for row in rows})))


def due_count(connection: Connection, today: date) -> int:
    """Count those of whom something is overdue or due today, each once; nobody who is archived."""
    between = (today, today)
    moved = follow_ups.moved_rhythms(connection, until=today)
    rows = _with_cadence(connection, 0, today, moved) if moved else ()
    by_cadence = _by_cadence(rows, cadences.of_groups(connection), {}, today, moved)
    around = (
        *_occasions(FollowUpKind.BIRTHDAY, occasions.birthdays(connection, between=between), {}, today),
        *_occasions(FollowUpKind.ANNIVERSARY, occasions.anniversaries(connection, between=between), {}, today),
    )
    return len(
        follow_ups.people_planned(connection, today)
        | follow_ups.people_with_cadence(connection, today)
        | {item.contact_id for item in (*by_cadence, *around) if item.due_on <= today}
    )


def due_of(person: CadenceRow) -> date | None:
    """Give the day on which a person's cadence asks, None in a pause with an open end."""
    return automatic_due(
        _day(person.last_contact),
        person.cadence_days,
        _day(person.cadence_since),
        _day(person.not_before),
        as_pause(person.paused_until),
    )


def _planned(rows: Iterable[PlannedRow], sorted_into: _Sorted) -> Iterator[DueItem]:
    for row in rows:
        yield DueItem(
            FollowUpKind.PLANNED,
            row.id,
            row.contact_id,
            row.name,
            row.organization,
            row.title,
            sorted_into.get(row.contact_id, ()),
            date.fromisoformat(row.due_on),
            row.reason,
            _PLANNED[Purpose(row.purpose)],
            row.last_contact,
            None,
            purpose=Purpose(row.purpose),
            appointment=row.appointment,
        )


def _by_cadence(
    rows: Iterable[CadenceRow],
    groups: Mapping[int, GroupCadence],
    sorted_into: _Sorted,
    today: date,
    moved: Mapping[int, tuple[int, str]],
) -> Iterator[DueItem]:
    own = (CadenceOf.PERSON, "")
    of_group = {number: (group.of, group.name) for number, group in groups.items()}
    for row in rows:
        contact_id, name, organization, title, last_day, kind, days, set_on, not_before, until, cadence_id = row
        last = _day(last_day)
        # Where there was contact, nothing counts from the day on which the cadence was set.
        since = _day(set_on) if last is None else None
        pause = as_pause(until)
        due = automatic_due(last, days, since, _day(not_before), pause)
        if due is None:
            continue
        why = why_by_cadence(last, kind or "", days, since, due, today)
        move = moved.get(contact_id)
        if move is not None and (day := date.fromisoformat(move[1])) < due and not is_paused(day, pause):
            due, why = day, why_moved(why)
        cadence_of, cadence_name = of_group[cadence_id] if cadence_id is not None else own
        yield DueItem(
            FollowUpKind.CADENCE,
            move[0] if move is not None else 0,
            contact_id,
            name,
            organization,
            title,
            sorted_into.get(contact_id, ()),
            due,
            "",
            why,
            last_day,
            days,
            cadence_of,
            cadence_name,
            last or since,
        )


def _occasions(kind: FollowUpKind, rows: Iterable[OccasionRow], sorted_into: _Sorted, today: date) -> Iterator[DueItem]:
    for row in rows:
        handled = Handled(date.fromisoformat(row.handled_on), _day(row.moved_to)) if row.handled_on else None
        found = next_occasion(row.said, today, _day(row.last_contact), handled, as_pause(row.paused_until))
        if found is None:
            continue
        is_birthday = kind is FollowUpKind.BIRTHDAY
        why = why_birthday(found.years) if is_birthday else why_anniversary(found.years, row.workplace)
        yield DueItem(
            kind,
            0,
            row.contact_id,
            row.name,
            row.organization,
            row.title,
            sorted_into.get(row.contact_id, ()),
            found.due_on,
            "",
            why if found.due_on == found.occurs_on else why_elsewhere(why, found.occurs_on),
            row.last_contact,
            None,
            occurs_on=found.occurs_on,
        )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
