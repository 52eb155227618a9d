"""Planned follow-ups in the file, and the people for whom a cadence asks for one."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.follow_ups import Appointment
from netgrow_desktop.domain.how_far import Step, counted
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage.cadences import DUE_SQL, held_sql
from netgrow_desktop.storage.contacts import ARCHIVED, batches

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection


class PlannedRow(NamedTuple):
    """An open planned follow-up with its person. Dates are ISO text; ``purpose`` is a code of Purpose."""

    id: int
    contact_id: int
    due_on: str
    reason: str
    name: str
    organization: str
    title: str
    last_contact: str | None
    purpose: str = ""
    appointment: Appointment | None = None


class CadenceRow(NamedTuple):
    """A person with a cadence, their own or that of a tag or category (``cadence_id``). Dates are ISO text.

    ``last_kind`` is how the last real contact was; ``paused_until`` is None without a pause, "" with an open end.
    """

    contact_id: int
    name: str
    organization: str
    title: str
    last_contact: str | None
    last_kind: str | None
    cadence_days: int
    cadence_since: str | None
    not_before: str | None
    paused_until: str | None
    cadence_id: int | None


def in_calendar(connection: Connection, contacts: Collection[int]) -> list[int]:
    """Give those of these people who are there and not archived."""
    found = (
        connection.exec_driver_sql("SELECT id FROM contacts WHERE id = ? AND archived_on IS NULL", (each,)).scalar()
        for each in contacts
    )
    return [each for each in found if each is not None]


def insert(connection: Connection, contact_id: int, due_on: date, reason: str, purpose: str = "") -> int:
    """Plan a follow-up, with the code of a :class:`~netgrow_desktop.domain.follow_ups.Purpose`, and give its id.

    Raises NetGrowError if the person is gone.
    """
    added = connection.exec_driver_sql(
        "INSERT INTO follow_ups (contact_id, due_on, reason, purpose, created_at) "
        "SELECT id, ?, ?, ?, ? FROM contacts WHERE id = ?",
        (due_on.isoformat(), reason, purpose, datetime.now(UTC).isoformat(timespec="seconds"), contact_id),
    )
    if not added.rowcount:
        raise NetGrowError("contact.gone")
    return int(added.lastrowid)


def change(connection: Connection, follow_up_id: int, due_on: date, reason: str | None = None) -> None:
    """Move an open follow-up to another day and, if given, set its reason.

    Raises NetGrowError if it is not open any more.
    """
    found = connection.exec_driver_sql(
        "UPDATE follow_ups SET due_on = ?, reason = coalesce(?, reason) WHERE id = ? AND state = 'open' RETURNING id",
        (due_on.isoformat(), reason, follow_up_id),
    ).first()
    if found is None:
        raise NetGrowError("follow_up.gone")


def rephrase(connection: Connection, follow_up_id: int, before: str, now: str) -> None:
    """Give a follow-up another reason, unless its owner wrote one of their own since."""
    connection.exec_driver_sql(
        "UPDATE follow_ups SET reason = ? WHERE id = ? AND reason = ?", (now, follow_up_id, before)
    )


def close(
    connection: Connection, follow_up_id: int, state: str, closed_on: date, interaction_id: int | None = None
) -> None:
    """Close an open follow-up as ``done`` or ``skipped``. Raises NetGrowError if it is not open any more."""
    found = connection.exec_driver_sql(
        "UPDATE follow_ups SET state = ?, closed_on = ?, interaction_id = ? "
        "WHERE id = ? AND state = 'open' RETURNING id",
        (state, closed_on.isoformat(), interaction_id, follow_up_id),
    ).first()
    if found is None:
        raise NetGrowError("follow_up.gone")


def close_by_contact(connection: Connection, by: Mapping[int, int], closed_on: date) -> None:
    """Close open follow-ups as done, each by an interaction: id -> the interaction's id.

    Raises NetGrowError if one is not open any more.
    """
    closed = connection.exec_driver_sql(
        "UPDATE follow_ups SET state = 'done', closed_on = ?, interaction_id = pair.value ->> 1 "
        "FROM json_each(?) AS pair WHERE follow_ups.id = pair.value ->> 0 AND state = 'open'",
        (closed_on.isoformat(), json.dumps(list(by.items()))),
    )
    if closed.rowcount < len(by):
        raise NetGrowError("follow_up.gone")


def delete(connection: Connection, follow_up_id: int) -> None:
    """Remove a planned follow-up. Raises NetGrowError if it is gone already."""
    if not connection.exec_driver_sql("DELETE FROM follow_ups WHERE id = ?", (follow_up_id,)).rowcount:
        raise NetGrowError("follow_up.gone")


def set_cadence(connection: Connection, contacts: Collection[int], days: int | None, today: date) -> None:
    """Set or (None) take away the cadence of people; it counts from *today* where there was no contact yet."""
    since = today.isoformat() if days is not None else None
    forget_moves(connection, contacts)
    for batch in counted(Step.CHANGE, tuple(batches(contacts))):
        connection.exec_driver_sql(
            "UPDATE contacts SET cadence_days = ?, cadence_since = ?, not_before = NULL WHERE id = ?",
            [(days, since, each) for each in batch],
        )


def set_not_before(connection: Connection, contact_id: int, day: date | None) -> None:
    """Say before which day a person's cadence asks for nothing (None: no such day)."""
    connection.exec_driver_sql(
        "UPDATE contacts SET not_before = ? WHERE id = ?", (day.isoformat() if day else None, contact_id)
    )


def moved_rhythms(connection: Connection, contact_id: int = 0, until: date | None = None) -> dict[int, tuple[int, str]]:
    """Give what rhythms ask for and was moved to an earlier day: the person's id -> the row's id and its day.

    Of everybody or of one person; with *until* only what was moved to days up to and including that one.
    """
    condition = "AND contact_id = :contact" if contact_id else ""
    if until is not None:
        condition += " AND due_on <= :until"
    rows = connection.exec_driver_sql(
        f"SELECT contact_id, id, due_on FROM follow_ups WHERE state = 'open' AND purpose = 'rhythm' {condition} "
        "ORDER BY due_on DESC, id DESC",
        {"contact": contact_id, "until": until.isoformat() if until else None},
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def forget_moves(connection: Connection, contacts: Collection[int]) -> None:
    """Let what the rhythms of these people ask for stand on its own day again."""
    connection.exec_driver_sql(
        "DELETE FROM follow_ups WHERE state = 'open' AND purpose = 'rhythm' "
        "AND contact_id IN (SELECT value FROM json_each(?))",
        (str(list(contacts)),),
    )


def void_put_offs(connection: Connection, contacts: Collection[int], day: date) -> None:
    """Let contact with people on *day* end what their cadences were moved or put off by, unless it is noted late.

    To be called before their last contact is renewed.
    """
    connection.exec_driver_sql(
        "UPDATE contacts SET not_before = NULL WHERE id IN (SELECT value FROM json_each(?)) AND not_before IS NOT NULL "
        "AND max(coalesce(last_contact, ''), coalesce(cadence_since, '')) <= ?",
        (str(list(contacts)), day.isoformat()),
    )
    connection.exec_driver_sql(
        "DELETE FROM follow_ups WHERE state = 'open' AND purpose = 'rhythm' AND contact_id IN (SELECT id FROM contacts "
        "WHERE id IN (SELECT value FROM json_each(?)) AND coalesce(last_contact, '') <= ?)",
        (str(list(contacts)), day.isoformat()),
    )


def put_off(connection: Connection, days: Mapping[int, date]) -> None:
    """Say of many people, by their ids, before which day their cadence asks for nothing."""
    if days:
        connection.exec_driver_sql(
            "UPDATE contacts SET not_before = ? WHERE id = ?", [(day.isoformat(), each) for each, day in days.items()]
        )


_PLANNED = (
    "SELECT f.id, contact_id, due_on, reason, name, organization, title, last_contact, purpose "
    "FROM follow_ups AS f JOIN contacts ON contacts.id = contact_id"
)
_HELD = _PLANNED.replace("due_on", "min(due_on, coalesce(closed_on, due_on)) AS held_on", 1)


def _appointments(connection: Connection) -> dict[int, Appointment]:
    """Give the interviews that have a day in the calendar, by the id of their follow-up."""
    rows = connection.exec_driver_sql(
        "SELECT follow_up_id, id, at, zone, minutes, place FROM interviews WHERE follow_up_id IS NOT NULL "
        "ORDER BY id DESC"
    )
    return {row[0]: Appointment(*row[1:]) for row in rows}


def planned(connection: Connection, contact_id: int = 0, until: date | None = None) -> list[PlannedRow]:
    """Give all open planned follow-ups by date, but of nobody who is archived, or those of one person.

    With *until* only those up to and including that day. What a rhythm asks for is no plan, also where it was moved.
    """
    condition = "AND purpose <> 'rhythm' "
    condition += "AND contact_id = :contact" if contact_id else "AND archived_on IS NULL"
    if until is not None:
        condition += " AND due_on <= :until"
    rows = connection.exec_driver_sql(
        f"{_PLANNED} WHERE state = 'open' {condition} ORDER BY due_on, name_key, f.id",
        {"contact": contact_id, "until": until.isoformat() if until else None},
    )
    appointments = _appointments(connection)
    return [PlannedRow._make((*row, appointments.get(row[0]))) for row in rows]


def talks_held(connection: Connection) -> list[PlannedRow]:
    """Give the informational interviews that were in the calendar and took place, but of nobody who is archived.

    One that was held before its day stands on the day on which it was.
    """
    rows = connection.exec_driver_sql(
        f"{_HELD} WHERE state = 'done' AND archived_on IS NULL "
        "AND f.id IN (SELECT follow_up_id FROM interviews) ORDER BY held_on, f.id"
    )
    appointments = _appointments(connection)
    return [PlannedRow._make((*row, appointments.get(row[0]))) for row in rows]


def people_planned(connection: Connection, until: date) -> set[int]:
    """Give those with whom something is planned up to and including a day, but nobody who is archived."""
    rows = connection.exec_driver_sql(
        "SELECT contact_id FROM follow_ups WHERE state = 'open' AND purpose <> 'rhythm' AND due_on <= ? "
        f"AND contact_id NOT IN {ARCHIVED}",
        (until.isoformat(),),
    )
    return set(rows.scalars())


def people_to_ask_about(connection: Connection, interactions: Collection[int]) -> list[int]:
    """Give the people of these interactions, without those interactions that closed a follow-up."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT contact_id FROM interactions WHERE id IN (SELECT value FROM json_each(?)) "
        "AND id NOT IN (SELECT interaction_id FROM follow_ups WHERE interaction_id IS NOT NULL) ORDER BY contact_id",
        (str(list(interactions)),),
    )
    return [row[0] for row in rows]


_LAST_KIND = (
    "(SELECT kind FROM interactions WHERE contact_id = c.id AND happened_on = last_contact "
    "AND (typed OR direction <> 'from_me') ORDER BY interactions.id DESC LIMIT 1)"
)


def with_cadence(connection: Connection, contact_id: int = 0, until: date | None = None) -> list[CadenceRow]:
    """Give everybody who has a cadence and is not archived, or that one person if they have one.

    With *until* only those whom the cadence asks about up to and including that day.
    """
    narrowed = "" if contact_id else "AND archived_on IS NULL"
    if until is not None:
        narrowed += f" AND until IS NOT '' AND {DUE_SQL} <= :until"
    values = {"contact": contact_id, "until": until.isoformat() if until else None}
    return _held(connection, "AND contact_id = :contact" if contact_id else "", narrowed, values)


def with_cadence_among(connection: Connection, contacts: Collection[int]) -> list[CadenceRow]:
    """Give those of these people who have a cadence and are not archived."""
    among = "AND contact_id IN (SELECT value FROM json_each(:contacts))"
    return _held(connection, among, "AND archived_on IS NULL", {"contacts": str(list(contacts))})


def _held(connection: Connection, condition: str, narrowed: str, values: Mapping[str, object]) -> list[CadenceRow]:
    rows = connection.exec_driver_sql(
        f"SELECT c.id, name, organization, title, last_contact, {_LAST_KIND}, held.days, held.since, not_before, "
        f"until, held.cadence_id FROM ({held_sql(condition)}) AS held "
        "CROSS JOIN contacts AS c ON c.id = held.contact_id "
        f"LEFT JOIN pauses ON pauses.contact_id = c.id WHERE true {narrowed}",
        dict(values),
    )
    # The driver's own rows: for ten thousand people the others take as long as the question.
    return list(map(CadenceRow._make, rows.cursor.fetchall()))


def people_with_cadence(connection: Connection, until: date) -> set[int]:
    """Give those whom a cadence asks about up to and including a day, but nobody who is archived."""
    rows = connection.exec_driver_sql(
        f"SELECT c.id FROM ({held_sql()}) AS held CROSS JOIN contacts AS c ON c.id = held.contact_id "
        "LEFT JOIN pauses ON pauses.contact_id = c.id "
        f"WHERE archived_on IS NULL AND until IS NOT '' AND {DUE_SQL} <= ?",
        (until.isoformat(),),
    )
    return set(rows.scalars())
