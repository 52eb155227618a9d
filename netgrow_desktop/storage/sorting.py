"""Who is to be sorted next, and what tells where others like them were put."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.sorting import Decided, Sortable
from netgrow_desktop.storage.contacts import ARCHIVED
from netgrow_desktop.storage.id_lists import id_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_BATCH = 2_000
_SORTABLE = "id, organization, department, title, relation, level"


def queue(connection: Connection) -> array[int]:
    """Give everybody undecided: key people first, then whom the owner was in contact with most, then most lately."""
    return array(
        "q",
        id_list(
            connection,
            "SELECT contacts.id FROM contacts "
            "LEFT JOIN (SELECT contact_id, count(*) AS times FROM interactions GROUP BY contact_id) AS contact "
            "ON contact.contact_id = contacts.id WHERE primary_category IS NULL AND archived_on IS NULL "
            "ORDER BY key_person DESC, coalesce(times, 0) DESC, last_contact DESC, connected_on DESC, contacts.id",
        ),
    )


def undecided(connection: Connection) -> Iterator[Sortable]:
    """Give what is recorded of everybody undecided, one after the other: they may be a million."""
    stages = _stages(connection)
    rows = connection.exec_driver_sql(
        f"SELECT {_SORTABLE} FROM contacts WHERE primary_category IS NULL AND archived_on IS NULL ORDER BY id"
    )
    # The driver's own rows, as the others cost more than the question.
    while batch := rows.cursor.fetchmany(_BATCH):
        for row in batch:
            yield Sortable._make((*row, stages.get(row[0], ())))
    rows.close()


def sortable(connection: Connection, contact_id: int) -> Sortable | None:
    """Give what is recorded of one person, None if they are gone."""
    row = connection.exec_driver_sql(f"SELECT {_SORTABLE} FROM contacts WHERE id = ?", (contact_id,)).first()
    return None if row is None else Sortable._make((*row, _stages(connection, contact_id).get(contact_id, ())))


def _stages(connection: Connection, contact_id: int = 0) -> dict[int, tuple[str, ...]]:
    """Give the names of the stages at which people were, the latest first; of one person where one is asked for."""
    only = "AND contact_id = ?" if contact_id else ""
    found: dict[int, tuple[str, ...]] = {}
    for person, name in connection.exec_driver_sql(
        "SELECT contact_id, CASE organization WHEN '' THEN title ELSE organization END "
        "FROM stage_people JOIN stages ON stages.id = stage_id "
        f"WHERE state = 'confirmed' AND finished_on <> '' {only} ORDER BY started_on DESC, stages.id",
        (contact_id,) if contact_id else (),
    ):
        found[person] = (*found.get(person, ()), name)
    return found


def decided(connection: Connection) -> list[Decided]:
    """Give everybody whom the owner sorted, with the categories that were not accepted for many at once."""
    rows = connection.exec_driver_sql(
        "SELECT organization, department, title, group_concat(category) FROM contact_categories "
        f"JOIN contacts ON contacts.id = contact_id WHERE accepted = 0 AND contact_id NOT IN {ARCHIVED} "
        "GROUP BY contact_id ORDER BY contact_id"
    )
    return [Decided(row[0], row[1], row[2], tuple(Category(code) for code in row[3].split(","))) for row in rows]
