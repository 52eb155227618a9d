"""How often to be in touch with whom: cadences of people, tags and categories in one, and pauses.

A person's own cadence stands in contacts. Which one holds is the rule of
:func:`netgrow_desktop.domain.cadence.in_force`, here as SQL.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.cadence import Cadence, CadenceOf, Pause
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

_OWN = "(SELECT id FROM contacts WHERE cadence_days IS NOT NULL)"
_TAGGED = "(SELECT contact_id FROM contact_tags WHERE tag_id IN (SELECT tag_id FROM cadences))"
_RANKED = "(SELECT *, row_number() OVER (ORDER BY days, since, id) AS place FROM cadences)"
"""Cadences of tags and categories, the shortest first, of equal ones the one that was set first."""


def held_sql(condition: str = "") -> str:
    """Give the statement of the cadence in force of everybody who has one.

    Its columns are ``contact_id``, ``days``, ``since`` and ``cadence_id`` (NULL: the person's own). *condition*
    narrows the people down, by ``contact_id``: "AND contact_id = 7".
    """
    return (
        "SELECT id AS contact_id, cadence_days AS days, cadence_since AS since, NULL AS cadence_id FROM contacts "
        f"WHERE cadence_days IS NOT NULL {condition.replace('contact_id', 'contacts.id')} "
        "UNION ALL SELECT contact_id, days, since, cadence_id FROM ("
        f"SELECT contact_id, days, since, r.id AS cadence_id, min(place) FROM {_RANKED} AS r "
        f"CROSS JOIN contact_tags ON contact_tags.tag_id = r.tag_id WHERE contact_id NOT IN {_OWN} {condition} "
        "GROUP BY contact_id) "
        "UNION ALL SELECT contact_id, days, since, cadence_id FROM ("
        f"SELECT contact_id, days, since, r.id AS cadence_id, min(place) FROM {_RANKED} AS r "
        "CROSS JOIN contact_categories ON contact_categories.category = r.category "
        f"WHERE contact_id NOT IN {_OWN} AND contact_id NOT IN {_TAGGED} {condition} GROUP BY contact_id)"
    )


def _asked(since: str, days: str) -> str:
    """Give as SQL the day on which a cadence asks, the last one there is where the calendar ends before."""
    start = f"coalesce(last_contact, {since})"
    return f"coalesce(date({start}, '+' || {days} || ' days'), CASE WHEN {start} > '' THEN '9999-12-31' END)"


DUE_SQL = f"max({_asked('held.since', 'held.days')}, coalesce(not_before, ''), coalesce(until, ''))"
"""The day on which the cadence asks, of contacts joined with what :func:`held_sql` gives as ``held`` and with pauses.

A pause with an open end has to be looked for beside it. NULL where no day is known from which to count.
"""

NEXT_DUE_SQL = f"""CASE
  WHEN EXISTS (SELECT 1 FROM pauses WHERE contact_id = contacts.id AND until = '') THEN NULL
  ELSE max(
    CASE
      WHEN cadence_days IS NOT NULL THEN {_asked("cadence_since", "cadence_days")}
      ELSE coalesce(
        (SELECT {_asked("since", "days")} FROM cadences
          CROSS JOIN contact_tags ON contact_tags.tag_id = cadences.tag_id AND contact_id = contacts.id
          ORDER BY days, since, cadences.id LIMIT 1),
        (SELECT {_asked("since", "days")} FROM cadences
          CROSS JOIN contact_categories
          ON contact_categories.category = cadences.category AND contact_id = contacts.id
          ORDER BY days, since, cadences.id LIMIT 1))
    END,
    coalesce(not_before, ''),
    coalesce((SELECT until FROM pauses WHERE contact_id = contacts.id), ''))
END"""
"""The same for one row of contacts by itself, where few people are asked about; NULL where nothing is asked."""


class Paused(NamedTuple):
    """A person whom nothing automatic is asked of; ``until`` is None with an open end."""

    contact_id: int
    name: str
    until: date | None


class GroupCadence(NamedTuple):
    """The cadence of a tag or a category, by its name."""

    of: CadenceOf
    name: str
    days: int
    since: str


def of_groups(connection: Connection) -> dict[int, GroupCadence]:
    """Give the cadences of tags and categories by their ids, those of tags first, by name."""
    rows = connection.exec_driver_sql(
        "SELECT cadences.id, tags.name, category, days, since FROM cadences LEFT JOIN tags ON tags.id = tag_id "
        "ORDER BY category, tags.key"
    )
    return {
        row[0]: GroupCadence(CadenceOf.TAG if row[2] is None else CadenceOf.CATEGORY, row[1] or row[2], row[3], row[4])
        for row in rows
    }


def set_of_tag(connection: Connection, tag: str, days: int | None, today: date) -> None:
    """Set the cadence of a tag, or (None) end it. Raises NetGrowError if nobody has the tag."""
    tag_id = connection.exec_driver_sql("SELECT id FROM tags WHERE key = ?", (fold(tag),)).scalar()
    if tag_id is None:
        raise NetGrowError("follow_up.no_such_tag", tag=tag)
    _set(connection, "tag_id", tag_id, days, today)
    if days is None:
        connection.exec_driver_sql(
            "DELETE FROM tags WHERE id = ? AND id NOT IN (SELECT tag_id FROM contact_tags)", (tag_id,)
        )


def set_of_category(connection: Connection, category: str, days: int | None, today: date) -> None:
    """Set the cadence of a category, or (None) end it."""
    _set(connection, "category", category, days, today)


def _set(connection: Connection, column: str, key: int | str, days: int | None, today: date) -> None:
    if days is None:
        connection.exec_driver_sql(f"DELETE FROM cadences WHERE {column} = ?", (key,))
        return
    connection.exec_driver_sql(
        f"INSERT INTO cadences ({column}, days, since) VALUES (?, ?, ?) "
        f"ON CONFLICT ({column}) DO UPDATE SET days = excluded.days, since = excluded.since",
        (key, days, today.isoformat()),
    )


def cadence_of(connection: Connection, contact_id: int) -> Cadence | None:
    """Give the cadence that holds for a person, None without one."""
    row = connection.exec_driver_sql(held_sql("AND contact_id = :id"), {"id": contact_id}).first()
    if row is None:
        return None
    _, days, since, cadence_id = row
    group = of_groups(connection)[cadence_id] if cadence_id is not None else None
    day = date.fromisoformat(since) if since else None
    return Cadence(days, day, group.of, group.name) if group is not None else Cadence(days, day)


# Pauses


def pause_of(connection: Connection, contact_id: int) -> Pause | None:
    """Give a person's pause, None where there is none."""
    until = connection.exec_driver_sql("SELECT until FROM pauses WHERE contact_id = ?", (contact_id,)).scalar()
    return as_pause(until)


def paused(connection: Connection) -> list[Paused]:
    """Give everybody who is paused and not archived, by name."""
    rows = connection.exec_driver_sql(
        "SELECT contact_id, name, until FROM pauses CROSS JOIN contacts ON contacts.id = contact_id "
        "WHERE archived_on IS NULL ORDER BY name, contact_id"
    )
    return [Paused(row[0], row[1], date.fromisoformat(row[2]) if row[2] else None) for row in rows]


def as_pause(until: str | None) -> Pause | None:
    """Give a pause as a row has it: NULL is none, "" one with an open end."""
    if until is None:
        return None
    return Pause(date.fromisoformat(until) if until else None)


def pause(connection: Connection, contacts: Collection[int], until: date | None) -> None:
    """Let nothing automatic be asked of people until a day, or (None) until further notice."""
    connection.exec_driver_sql(
        "INSERT INTO pauses (contact_id, until) VALUES (?, ?) "
        "ON CONFLICT (contact_id) DO UPDATE SET until = excluded.until",
        [(each, until.isoformat() if until else "") for each in contacts],
    )


def resume(connection: Connection, contacts: Collection[int]) -> None:
    """End the pauses of people."""
    connection.exec_driver_sql("DELETE FROM pauses WHERE contact_id = ?", [(each,) for each in contacts])


def hand_over_pause(connection: Connection, keep: int, other: int) -> None:
    """Let a pause of *other* hold for *keep*; where both have one, the one that is longer."""
    theirs = connection.exec_driver_sql("SELECT until FROM pauses WHERE contact_id = ?", (other,)).scalar()
    if theirs is None:
        return
    own = connection.exec_driver_sql("SELECT until FROM pauses WHERE contact_id = ?", (keep,)).scalar()
    longer = theirs if own is None else max(own, theirs) if own and theirs else ""
    pause(connection, [keep], date.fromisoformat(longer) if longer else None)
