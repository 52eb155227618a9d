"""Real contact by the day on which it took place, for the picture of a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.interactions import ContactMade, InteractionKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

MOST_ON_A_DAY = 500
"""So many contacts of one day are listed; a mailing to everybody is no conversation."""


def people_a_day(connection: Connection, first: date, last: date, categories: Collection[str] = ()) -> dict[date, int]:
    """Give with how many people there was real contact on each day from *first* to *last* on which there was any.

    *categories* (``undecided`` among them) narrow the people down; without any it is everybody.
    """
    condition, values = _in(categories)
    rows = connection.exec_driver_sql(
        "SELECT happened_on, count(DISTINCT contact_id) FROM interactions "
        "WHERE happened_on BETWEEN ? AND ? AND length(happened_on) = 10 AND (typed OR direction <> 'from_me') "
        f"{condition} GROUP BY happened_on",
        (first.isoformat(), last.isoformat(), *values),
    )
    return {date.fromisoformat(day): people for day, people in rows}


def made_on(connection: Connection, day: date, categories: Collection[str] = ()) -> list[ContactMade]:
    """Give the real contacts of a day by the people's names, at most :data:`MOST_ON_A_DAY`."""
    condition, values = _in(categories)
    rows = connection.exec_driver_sql(
        "SELECT contact_id, name, kind, note FROM interactions CROSS JOIN contacts ON contacts.id = contact_id "
        f"WHERE happened_on = ? AND (typed OR direction <> 'from_me') {condition} "
        "ORDER BY contacts.name, interactions.id LIMIT ?",
        (day.isoformat(), *values, MOST_ON_A_DAY),
    )
    return [ContactMade(row[0], row[1], InteractionKind(row[2]), row[3]) for row in rows]


def _in(categories: Collection[str]) -> tuple[str, tuple[str, ...]]:
    if not categories:
        return "", ()
    named = tuple(sorted(set(categories) - {UNDECIDED}))
    places = ", ".join("?" * len(named))
    choices = [f"contact_id IN (SELECT contact_id FROM contact_categories WHERE category IN ({places}))"]
    if UNDECIDED in categories:
        choices.append("contact_id NOT IN (SELECT contact_id FROM contact_categories)")
    return f"AND ({' OR '.join(choices)})", named
