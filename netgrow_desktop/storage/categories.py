"""Membership of people in the three categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.storage.contacts import ARCHIVED, batches, ordered_categories

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from netgrow_desktop.domain.breakdown import Breakdown


def memberships(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[Category, ...]]:
    """Give the categories of each of these people who exist, the primary one first."""
    found: dict[int, tuple[Category, ...]] = {}
    for batch in batches(ids):
        places = ", ".join("?" * len(batch))
        codes: dict[int, list[str]] = {}
        for owner, code in connection.exec_driver_sql(
            f"SELECT contact_id, category FROM contact_categories WHERE contact_id IN ({places}) ORDER BY id", batch
        ):
            codes.setdefault(owner, []).append(code)
        for owner, primary in connection.exec_driver_sql(
            f"SELECT id, primary_category FROM contacts WHERE id IN ({places})", batch
        ):
            found[owner] = ordered_categories(codes.get(owner, ()), primary)
    return found


def of_everybody_sorted(connection: Connection) -> dict[int, tuple[Category, ...]]:
    """Give the categories of everybody who is in one, the primary one first: quicker than asking for many by id."""
    codes: dict[int, list[str]] = {}
    # The driver's own rows, from the index alone: most are in one category, which then is the primary one.
    rows = connection.exec_driver_sql("SELECT contact_id, category FROM contact_categories ORDER BY contact_id, id")
    for contact_id, code in rows.cursor.fetchall():
        codes.setdefault(contact_id, []).append(code)
    primaries = connection.exec_driver_sql(
        "SELECT id, primary_category FROM contacts "
        "WHERE id IN (SELECT contact_id FROM contact_categories GROUP BY contact_id HAVING count(*) > 1)"
    )
    primary: dict[int, str] = dict(primaries.cursor.fetchall())
    alone = {each.value: (each,) for each in Category}
    return {
        contact_id: alone[them[0]] if len(them) == 1 else ordered_categories(them, primary[contact_id])
        for contact_id, them in codes.items()
    }


def set_memberships(connection: Connection, wanted: dict[int, tuple[Category, ...]], *, accepted: bool = False) -> None:
    """Set the categories of each of these people; the first one becomes primary.

    New ones are noted as *accepted* where a suggestion was taken over for many at once.
    """
    present = memberships(connection, wanted)
    removed = []
    inserted = []
    primaries = []
    for contact_id, categories in wanted.items():
        before = present.get(contact_id)
        if before is None or before == categories:
            continue
        removed += [(contact_id, each.value) for each in before if each not in categories]
        inserted += [(contact_id, each.value, int(accepted)) for each in categories if each not in before]
        if categories[:1] != before[:1]:
            primaries.append((categories[0].value if categories else None, contact_id))
    if removed:
        connection.exec_driver_sql("DELETE FROM contact_categories WHERE contact_id = ? AND category = ?", removed)
    if inserted:
        connection.exec_driver_sql(
            "INSERT INTO contact_categories (contact_id, category, accepted) VALUES (?, ?, ?)", inserted
        )
    if primaries:
        connection.exec_driver_sql("UPDATE contacts SET primary_category = ? WHERE id = ?", primaries)


def breakdown(connection: Connection) -> Breakdown:
    """Count the people in each category, in none and in several; nobody who is archived."""
    from netgrow_desktop.domain.breakdown import Breakdown

    def number(statement: str) -> int:
        return int(connection.exec_driver_sql(statement).scalar_one())

    people = number("SELECT count(*) FROM contacts") - number(f"SELECT count(*) FROM {ARCHIVED}")
    members = connection.exec_driver_sql(
        f"SELECT category, count(*) FROM contact_categories WHERE contact_id NOT IN {ARCHIVED} GROUP BY category"
    )
    return Breakdown(
        people=people,
        # Counted by the index of those who have a category.
        undecided=people
        - number(f"SELECT count(*) FROM contacts WHERE primary_category IS NOT NULL AND id NOT IN {ARCHIVED}"),
        members={Category(code): count for code, count in members},
        in_several=number(
            f"SELECT count(*) FROM (SELECT 1 FROM contact_categories WHERE contact_id NOT IN {ARCHIVED} "
            "GROUP BY contact_id HAVING count(*) > 1)"
        ),
    )
