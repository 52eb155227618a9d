"""The swim lanes of the board: how many people share an organisation or a tag, and in which categories they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netgrow_desktop.domain.breakdown import Lane, LaneKind
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.storage.contacts import ARCHIVED
from netgrow_desktop.storage.organizations import most_frequent

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

_NAMED = {
    LaneKind.ORGANIZATION: "SELECT id AS contact_id, organization AS name FROM contacts WHERE organization <> ''",
    LaneKind.TAG: "SELECT contact_id, tags.name AS name FROM contact_tags JOIN tags ON tags.id = tag_id",
}


def lanes(
    connection: Connection, kind: LaneKind, most: int, fewest: int, matched: Collection[int] | None = None
) -> tuple[Lane, ...]:
    """Give the *most* largest lanes of at least *fewest* people, and as the last one, without a name, everybody else.

    With *matched* only these people count. Nobody who is archived does.
    """
    shown = f"contact_id NOT IN {ARCHIVED}"
    values = ("[]",) if matched is None else (json.dumps(list(matched)),)
    shown += " AND (? <> '')" if matched is None else " AND contact_id IN (SELECT value FROM json_each(?))"
    named = f"SELECT name FROM ({_NAMED[kind]}) WHERE {shown}"
    people = dict(most_frequent(connection, named, values, most, fewest))
    names = json.dumps(list(people), ensure_ascii=False)
    inside = f"SELECT contact_id, name FROM ({_NAMED[kind]}) WHERE name IN (SELECT value FROM json_each(?))"
    outside = (
        "SELECT id AS contact_id, '' AS name FROM contacts WHERE id NOT IN "
        f"(SELECT contact_id FROM ({_NAMED[kind]}) WHERE name IN (SELECT value FROM json_each(?)))"
    )
    members: dict[str, dict[Category | None, int]] = {}
    for name, code, count in connection.exec_driver_sql(
        "SELECT name, category, count(*) FROM "
        f"(SELECT * FROM ({inside} UNION ALL {outside}) WHERE {shown}) AS placed "
        "LEFT JOIN contact_categories ON contact_categories.contact_id = placed.contact_id GROUP BY name, category",
        (names, names, *values),
    ):
        members.setdefault(name, {})[Category(code) if code else None] = count
    rest = connection.exec_driver_sql(f"SELECT count(*) FROM ({outside}) WHERE {shown}", (names, *values)).scalar_one()
    found = [Lane(name, count, members.get(name, {})) for name, count in people.items()]
    return (*found, Lane("", rest, members.get("", {}))) if rest else tuple(found)
