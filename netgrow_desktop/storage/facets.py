"""How many people each filter of the list would show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.queries import Facets, Missing
from netgrow_desktop.storage import organizations
from netgrow_desktop.storage.cadences import held_sql
from netgrow_desktop.storage.contacts import ARCHIVED

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_ORGANIZATIONS = 200

_LACKING_COLUMN = {
    Missing.ORGANIZATION: "organization = ''",
    Missing.TITLE: "title = ''",
    Missing.BIRTHDAY: "birthday = ''",
    Missing.CATEGORY: "primary_category IS NULL",
    Missing.HOW_MET: "how_met = ''",
    Missing.CARES_ABOUT: "cares_about = ''",
    Missing.RELATION: "relation = ''",
    Missing.LEVEL: "level = ''",
    Missing.CLOSENESS: "closeness IS NULL",
}
_HAVING = {
    Missing.CADENCE: f"SELECT contact_id FROM ({held_sql()})",
    Missing.EMAIL: "SELECT contact_id FROM emails",
    Missing.PHONE: "SELECT contact_id FROM phones",
    Missing.CITY: "SELECT contact_id FROM addresses WHERE city <> ''",
    Missing.LINK: "SELECT contact_id FROM links",
    Missing.PHOTO: "SELECT contact_id FROM photos",
}


def lacking(what: Missing) -> str:
    """Give the SQL condition on contacts that holds for whoever lacks this."""
    if what in _LACKING_COLUMN:
        return f"contacts.{_LACKING_COLUMN[what]}"
    return f"contacts.id NOT IN ({_HAVING[what]})"


def stands_with_people(what: Missing) -> bool:
    """Tell whether people's own rows say who lacks this; else an index does."""
    return what in _LACKING_COLUMN


def facets(connection: Connection) -> Facets:
    """Count the people behind each filter. Nobody who is archived counts but in ``archived``."""

    def pairs(statement: str) -> tuple[tuple[str, int], ...]:
        return tuple((str(row[0]), int(row[1])) for row in connection.exec_driver_sql(statement))

    present = f"contact_id NOT IN {ARCHIVED}"
    # All that stands in the people's own rows is counted in one go.
    sums = ", ".join(
        f"coalesce(sum({condition}), 0)" for condition in ("last_contact IS NULL", *_LACKING_COLUMN.values())
    )
    people, never_contacted, *counts = (
        int(each)
        for each in connection.exec_driver_sql(f"SELECT count(*), {sums} FROM contacts WHERE archived_on IS NULL").one()
    )
    lacking_it = dict(zip(_LACKING_COLUMN, counts, strict=True))
    for what, those in _HAVING.items():
        having = f"SELECT count(DISTINCT contact_id) FROM ({those}) WHERE {present}"
        lacking_it[what] = people - int(connection.exec_driver_sql(having).scalar_one())
    return Facets(
        people=people,
        undecided=lacking_it[Missing.CATEGORY],
        never_contacted=never_contacted,
        categories=pairs(f"SELECT category, count(*) FROM contact_categories WHERE {present} GROUP BY category"),
        tags=pairs(
            "SELECT name, count(*) FROM tags JOIN contact_tags ON tag_id = tags.id "
            f"WHERE {present} GROUP BY tags.id ORDER BY tags.key"
        ),
        sources=pairs(
            "SELECT code, count(*) FROM sources JOIN contact_sources ON source_id = sources.id "
            f"WHERE {present} GROUP BY sources.id ORDER BY 2 DESC, code"
        ),
        organizations=organizations.largest(connection, MOST_ORGANIZATIONS),
        missing=tuple((what.value, lacking_it[what]) for what in Missing if lacking_it[what]),
        archived=int(connection.exec_driver_sql(f"SELECT count(*) FROM {ARCHIVED}").scalar_one()),
        key_people=int(
            connection.exec_driver_sql(
                "SELECT count(*) FROM contacts WHERE key_person = 1 AND archived_on IS NULL"
            ).scalar_one()
        ),
    )


def has_imports(connection: Connection, first: int, last: int) -> bool:
    """Tell whether any import from *first* to *last* is there: one that was taken back is not."""
    statement = "SELECT EXISTS (SELECT 1 FROM imports WHERE id BETWEEN ? AND ?)"
    return bool(connection.exec_driver_sql(statement, (first, max(first, last))).scalar())
