"""What several people have in common, counted by the database, so that a million may be chosen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.several import NAMES_SHOWN, Several

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_NAMED_AMONG = 100
"""So many of the first ones are looked at for names: some may be gone."""
_CHOSEN = "(SELECT value FROM json_each(?))"


def several(connection: Connection, ids: Sequence[int]) -> Several:
    """Count what these people have; whoever is gone does not count."""
    chosen = (str(list(ids)),)
    there = connection.exec_driver_sql(f"SELECT count(*) FROM contacts WHERE id IN {_CHOSEN}", chosen).scalar_one()
    names = connection.exec_driver_sql(
        "SELECT name FROM json_each(?) CROSS JOIN contacts ON contacts.id = value ORDER BY json_each.key LIMIT ?",
        (str(list(ids[:_NAMED_AMONG])), NAMES_SHOWN),
    ).scalars()
    categories = connection.exec_driver_sql(
        f"SELECT category, count(*) FROM contact_categories WHERE contact_id IN {_CHOSEN} GROUP BY category", chosen
    )
    tags = connection.exec_driver_sql(
        f"SELECT name, count(*) FROM contact_tags JOIN tags ON tags.id = tag_id WHERE contact_id IN {_CHOSEN} "
        "GROUP BY tags.id",
        chosen,
    )
    return Several(
        int(there),
        tuple(names),
        {Category(code): count for code, count in categories},
        tuple(sorted(((name, count) for name, count in tags), key=lambda tag: (-tag[1], tag[0].casefold()))),
    )
