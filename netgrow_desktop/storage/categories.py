"""Membership of people in the three categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.storage.contacts import ARCHIVED, batches, ordered_categories
from netgrow_desktop.storage.id_lists import AMONG, id_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from netgrow_desktop.domain.breakdown import Breakdown

    Changed = Mapping[int, tuple[tuple[Category, ...], tuple[Category, ...]]]
    """Person -> their categories before and now."""


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


def are_all_in(connection: Connection, ids: Iterable[int], category: Category) -> bool:
    """Tell whether all of these people who exist are in *category*; of nobody it is not said."""
    people, members = connection.exec_driver_sql(
        "SELECT count(*), count(m.id) FROM contacts AS p LEFT JOIN contact_categories AS m "
        f"ON m.contact_id = p.id AND +m.category = ? WHERE p.id IN {AMONG}",
        (category.value, id_text(ids)),
    ).one()
    return bool(people and people == members)


def set_memberships(
    connection: Connection,
    wanted: Mapping[int, tuple[Category, ...]],
    present: Mapping[int, tuple[Category, ...]] | None = None,
    *,
    accepted: bool = False,
) -> None:
    """Set the categories of each of these people; the first one becomes primary. *present* are those they have now.

    New ones are noted as *accepted* where a suggestion was taken over for many at once.
    """
    if present is None:
        present = memberships(connection, wanted)
    changed = {each: (present[each], now) for each, now in wanted.items() if present.get(each, now) != now}
    _remove(connection, changed)
    _insert(connection, changed, accepted=accepted)
    for primary in (None, *Category):
        first = (primary,) if primary else ()
        ids = [each for each, (before, now) in changed.items() if now[:1] == first != before[:1]]
        if ids:
            connection.exec_driver_sql(
                f"UPDATE contacts SET primary_category = ? WHERE id IN {AMONG}",
                (primary.value if primary else None, id_text(ids)),
            )


def _remove(connection: Connection, changed: Changed) -> None:
    for category in Category:
        ids = [each for each, (before, now) in changed.items() if category in before and category not in now]
        if ids:
            # By the person: by the category, everybody in it would be looked at.
            connection.exec_driver_sql(
                f"DELETE FROM contact_categories WHERE contact_id IN {AMONG} AND +category = ?",
                (id_text(ids), category.value),
            )


def _insert(connection: Connection, changed: Changed, *, accepted: bool) -> None:
    added: dict[tuple[int, Category], list[int]] = {}
    for each, (before, now) in changed.items():
        for place, category in enumerate(code for code in now if code not in before):
            added.setdefault((place, category), []).append(each)
    # One place after the other: those of a person stay in the order in which they came.
    for (_, category), ids in sorted(added.items(), key=lambda group: group[0][0]):
        connection.exec_driver_sql(
            "INSERT INTO contact_categories (contact_id, category, accepted) SELECT value, ?, ? FROM json_each(?)",
            (category.value, int(accepted), id_text(ids)),
        )


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
