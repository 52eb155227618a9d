"""Counts over the whole network for its summary; whoever is archived does not count."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.summary import PersonLine
from netgrow_desktop.storage.categories import memberships
from netgrow_desktop.storage.contacts import ARCHIVED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


class Totals(NamedTuple):
    """Numbers of people, and of organisations, in the whole network."""

    people: int
    undecided: int
    organizations: int
    never_contacted: int
    contacted_since: int
    in_several_categories: int


def totals(connection: Connection, since: str) -> Totals:
    """Count the network; *since* is the ISO date from which recent contact counts."""
    row = connection.exec_driver_sql(
        "SELECT count(*), coalesce(sum(primary_category IS NULL), 0), "
        "count(DISTINCT CASE WHEN organization <> '' THEN organization END), "
        "coalesce(sum(last_contact IS NULL), 0), coalesce(sum(last_contact >= ?), 0), "
        f"(SELECT count(*) FROM (SELECT 1 FROM contact_categories WHERE contact_id NOT IN {ARCHIVED} "
        "GROUP BY contact_id HAVING count(*) > 1)) FROM contacts WHERE archived_on IS NULL",
        (since,),
    ).one()
    return Totals(*(int(each) for each in row))


def never_contacted_sorted(connection: Connection, most: int) -> tuple[tuple[PersonLine, ...], int]:
    """Give people in a category without any real contact, by name, and how many there are in all."""
    # The plus keeps the index of names out of it: in its order a million people lie scattered in the file.
    ids = connection.exec_driver_sql(
        "SELECT id FROM contacts WHERE primary_category IS NOT NULL AND last_contact IS NULL "
        "AND archived_on IS NULL ORDER BY +name_key, id"
    ).scalars()
    every = ids.all()
    return _lines(connection, every[:most]), len(every)


def _lines(connection: Connection, ids: Sequence[int]) -> tuple[PersonLine, ...]:
    sorted_into = memberships(connection, ids)
    places = ", ".join("?" * len(ids))
    rows = {
        row[0]: row
        for row in connection.exec_driver_sql(
            f"SELECT id, name, organization, title, last_contact FROM contacts WHERE id IN ({places})", tuple(ids)
        )
    }
    return tuple(
        PersonLine(rows[each][1], rows[each][2], rows[each][3], sorted_into.get(each, ()), rows[each][4])
        for each in ids
    )
