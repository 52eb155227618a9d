"""Who may lead to somebody, in the file: people of an organisation, department, industry, city or career stage."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from netgrow_desktop.storage import categories

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection

    from netgrow_desktop.domain.categories import Category

MOST = 1_000
"""So many people of one organisation, department, industry or city are given, the nearest first."""

_NEAREST = f"ORDER BY key_person DESC, closeness DESC, last_contact DESC, id LIMIT {MOST}"
_WANTED = "(SELECT value FROM json_each(?))"
_SPELLINGS = {
    "department": "SELECT DISTINCT department FROM contacts WHERE department <> ''",
    "title": "SELECT DISTINCT title FROM contacts WHERE title <> ''",
    "industry": "SELECT DISTINCT industry FROM contacts WHERE industry <> ''",
    "city": "SELECT DISTINCT city FROM addresses WHERE city <> ''",
}
_HAVING = {
    "organization": f"organization IN {_WANTED} OR id IN (SELECT contact_id FROM jobs WHERE organization IN {_WANTED})",
    "department": f"department IN {_WANTED}",
    "title": f"title IN {_WANTED}",
    "industry": f"industry IN {_WANTED}",
    "city": f"id IN (SELECT contact_id FROM addresses WHERE city IN {_WANTED})",
}


def spellings(connection: Connection, field: str) -> list[str]:
    """Give every ``department``, ``title``, ``industry`` or ``city`` of anybody, each spelling once."""
    return list(connection.exec_driver_sql(_SPELLINGS[field]).scalars())


def having(connection: Connection, field: str, values: Collection[str]) -> list[int]:
    """Give those who have one of these values, in an ``organization`` also those who once did; the nearest first."""
    if not values:
        return []
    condition = _HAVING[field]
    found = connection.exec_driver_sql(
        f"SELECT id FROM contacts WHERE ({condition}) AND archived_on IS NULL {_NEAREST}",
        (json.dumps(list(values)),) * condition.count("?"),
    )
    return list(found.scalars())


def at_stage(connection: Connection, stage_id: int) -> list[int]:
    """Give those who were at a stage of the owner's career."""
    found = connection.exec_driver_sql(
        "SELECT contact_id FROM stage_people WHERE stage_id = ? AND state = 'confirmed'", (stage_id,)
    )
    return list(found.scalars())


def stages_of(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Give the stages of the owner's career at which each of these people was."""
    return _gathered(connection, "SELECT contact_id, stage_id FROM stage_people WHERE state = 'confirmed' AND", ids)


def earlier_organizations(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Give the organisations of the jobs of each of these people beside the present one."""
    return _gathered(connection, "SELECT contact_id, organization FROM jobs WHERE organization <> '' AND", ids)


def sorted_or_key(connection: Connection) -> dict[int, tuple[Category, ...]]:
    """Give everybody who is in a category or a key person, with their categories, the primary one first."""
    found: dict[int, tuple[Category, ...]] = dict.fromkeys(
        connection.exec_driver_sql("SELECT id FROM contacts WHERE key_person = 1").scalars(), ()
    )
    found |= categories.of_everybody_sorted(connection)
    for each in connection.exec_driver_sql("SELECT id FROM contacts WHERE archived_on IS NOT NULL").scalars():
        found.pop(each, None)
    return found


def _gathered(connection: Connection, query: str, ids: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    found: dict[int, list[Any]] = {}
    for contact_id, value in connection.exec_driver_sql(
        f"{query} contact_id IN {_WANTED} ORDER BY id", (str(list(ids)),)
    ):
        found.setdefault(contact_id, []).append(value)
    return {contact_id: tuple(values) for contact_id, values in found.items()}
