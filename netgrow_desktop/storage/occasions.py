"""Birthdays and work anniversaries in the file, and what the owner said of them."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.cadence.occasions import DAYS_AFTER, OccasionsOf
from netgrow_desktop.storage import owner

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

_WHOSE = "follow_ups.occasions"
_CHOSEN = """AND (key_person = 1 OR cadence_days IS NOT NULL
  OR EXISTS (SELECT 1 FROM contact_tags AS t JOIN cadences AS g ON g.tag_id = t.tag_id WHERE t.contact_id = c.id)
  OR EXISTS (SELECT 1 FROM contact_categories AS k JOIN cadences AS g ON g.category = k.category
    WHERE k.contact_id = c.id))"""
"""Key people, and whoever has a cadence, their own or that of a tag or category."""
_YEAR = 365
_WHOLE_DAY = "AND (length(birthday) = 10 OR birthday LIKE '--%')"


class OccasionRow(NamedTuple):
    """A person with a day that comes again each year, ``said`` as ``YYYY-MM-DD``, ``--MM-DD`` or ``YYYY-MM``.

    ``handled_on`` is the last one that the owner dealt with, ``moved_to`` the day to which they put it off, "" where
    they passed it over. ``paused_until`` is None without a pause, "" with an open end. ``workplace`` is the
    organization of the job that began, for a birthday "".
    """

    contact_id: int
    name: str
    organization: str
    title: str
    last_contact: str | None
    said: str
    workplace: str
    handled_on: str | None
    moved_to: str | None
    paused_until: str | None


def whose(connection: Connection) -> OccasionsOf:
    """Give whose birthdays and anniversaries the owner wants to be asked about; the chosen ones' if they never said."""
    said = owner.setting(connection, _WHOSE)
    return OccasionsOf(said) if said in set(OccasionsOf) else OccasionsOf.CHOSEN


def set_whose(connection: Connection, chosen: OccasionsOf) -> None:
    """Keep whose birthdays and anniversaries the owner wants to be asked about."""
    owner.set_setting(connection, _WHOSE, chosen.value)


def birthdays(
    connection: Connection, contact_id: int = 0, between: tuple[date, date] | None = None
) -> list[OccasionRow]:
    """Give everybody whose birthday is known and who is not archived, or that one person.

    With *between* only those whose birthday lies in this time, or was put off.
    """
    return _rows(connection, "birthday", "contacts AS c", "birthday", "''", contact_id, between, _WHOLE_DAY)


def anniversaries(
    connection: Connection, contact_id: int = 0, between: tuple[date, date] | None = None
) -> list[OccasionRow]:
    """Give everybody of whom it is known when they began a job that has no end, each once.

    That is the job at the organization where they are, else the newest.
    """
    rows = _rows(
        connection,
        "anniversary",
        "jobs CROSS JOIN contacts AS c ON c.id = jobs.contact_id",
        "started_on",
        "jobs.organization",
        contact_id,
        between,
        "AND finished_on = '' ORDER BY c.id, jobs.organization = c.organization, started_on, jobs.id",
    )
    return list({row.contact_id: row for row in rows}.values())


def _rows(
    connection: Connection,
    kind: str,
    source: str,
    said: str,
    workplace: str,
    contact_id: int,
    between: tuple[date, date] | None,
    more: str = "",
) -> list[OccasionRow]:
    asked = whose(connection)
    if asked is OccasionsOf.NOBODY:
        return []
    condition = "AND c.id = :contact" if contact_id else "AND archived_on IS NULL"
    if asked is OccasionsOf.CHOSEN:
        condition += f" {_CHOSEN}"
    days = _days_of_year(*between) if between is not None else None
    if days is not None:
        condition += f" AND ({_day_of_year(said)} IN (SELECT value FROM json_each(:days)) OR h.contact_id IS NOT NULL)"
    rows = connection.exec_driver_sql(
        f"SELECT c.id, c.name, c.organization, c.title, last_contact, {said}, {workplace}, h.occurs_on, h.moved_to, "
        f"until FROM {source} LEFT JOIN handled_occasions AS h ON h.contact_id = c.id AND h.kind = :kind "
        f"LEFT JOIN pauses ON pauses.contact_id = c.id WHERE {said} <> '' {condition} {more}",
        {"kind": kind, "contact": contact_id, "days": json.dumps(days)},
    )
    return [OccasionRow(*row) for row in rows]


def _day_of_year(said: str) -> str:
    """Give as SQL the month and day of what is known; of a month its first."""
    is_month = f"length({said}) = 7 AND {said} NOT LIKE '--%'"
    return f"CASE WHEN {is_month} THEN substr({said}, -2) || '-01' ELSE substr({said}, -5) END"


def _days_of_year(first: date, last: date) -> list[str] | None:
    """Give the months and days from a week before *first* to *last*; None for all of them."""
    span = (last - first).days + DAYS_AFTER
    if span >= _YEAR or first.toordinal() <= DAYS_AFTER:
        return None
    days = [(last - timedelta(days=number)).isoformat()[5:] for number in range(span + 1)]
    return [*days, "02-29"] if "02-28" in days else days


def handle(connection: Connection, contact_id: int, kind: str, occurs_on: date, moved_to: date | None) -> None:
    """Put a birthday or anniversary off to another day, or (None) pass it over."""
    connection.exec_driver_sql(
        "INSERT INTO handled_occasions (contact_id, kind, occurs_on, moved_to) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (contact_id, kind) DO UPDATE SET occurs_on = excluded.occurs_on, moved_to = excluded.moved_to",
        (contact_id, kind, occurs_on.isoformat(), moved_to.isoformat() if moved_to else ""),
    )
