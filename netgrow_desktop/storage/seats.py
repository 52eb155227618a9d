"""The owner's own seats in the file: places that somebody should fill, and who does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.roles import Seat, SeatDraft, Side
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.relations import Level

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

_COLUMNS = ("name", "category", "side", "level", "organization", "function")


def insert(connection: Connection, draft: SeatDraft) -> int:
    """Add a seat and give its id."""
    places = ", ".join("?" * len(_COLUMNS))
    return int(
        connection.exec_driver_sql(
            f"INSERT INTO seats ({', '.join(_COLUMNS)}) VALUES ({places})", _values(draft)
        ).lastrowid
    )


def change(connection: Connection, seat_id: int, draft: SeatDraft) -> None:
    """Give a seat other values. Raises NetGrowError if it is gone."""
    assignments = ", ".join(f"{column} = ?" for column in _COLUMNS)
    found = connection.exec_driver_sql(
        f"UPDATE seats SET {assignments} WHERE id = ?", (*_values(draft), seat_id)
    ).rowcount
    if not found:
        raise NetGrowError("examine.seat_gone")


def delete(connection: Connection, seat_id: int) -> None:
    """Remove a seat. Raises NetGrowError if it is gone already."""
    if not connection.exec_driver_sql("DELETE FROM seats WHERE id = ?", (seat_id,)).rowcount:
        raise NetGrowError("examine.seat_gone")


def fill(connection: Connection, seat_id: int, ids: Collection[int], *, is_in: bool) -> None:
    """Put people into a seat, or take them out of it; those who are gone are left out."""
    values = (seat_id, str(list(ids)))
    if is_in:
        connection.exec_driver_sql(
            "INSERT INTO seat_people (seat_id, contact_id) SELECT ?, id FROM contacts "
            "WHERE id IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING",
            values,
        )
    else:
        connection.exec_driver_sql(
            "DELETE FROM seat_people WHERE seat_id = ? AND contact_id IN (SELECT value FROM json_each(?))", values
        )


def read(connection: Connection, seat_id: int) -> Seat:
    """Give one seat. Raises NetGrowError if it is gone."""
    found = next((each for each in listed(connection) if each.id == seat_id), None)
    if found is None:
        raise NetGrowError("examine.seat_gone")
    return found


def listed(connection: Connection) -> list[Seat]:
    """Give all seats in the order in which they were added, with those in them who are not archived."""
    people: dict[int, list[int]] = {}
    for seat_id, contact_id in connection.exec_driver_sql(
        "SELECT seat_id, contact_id FROM seat_people CROSS JOIN contacts ON contacts.id = contact_id "
        "WHERE archived_on IS NULL ORDER BY name_key, contact_id"
    ):
        people.setdefault(seat_id, []).append(contact_id)
    rows = connection.exec_driver_sql(f"SELECT id, {', '.join(_COLUMNS)} FROM seats ORDER BY id")
    return [Seat(row[0], _draft(*row[1:]), tuple(people.get(row[0], ()))) for row in rows]


def _values(draft: SeatDraft) -> tuple[str, ...]:
    return (
        draft.name,
        draft.category.value if draft.category else "",
        draft.side.value if draft.side else "",
        draft.level.value if draft.level else "",
        draft.organization,
        draft.function,
    )


def _draft(name: str, category: str, side: str, level: str, organization: str, function: str) -> SeatDraft:
    return SeatDraft(
        name,
        Category(category) if category else None,
        Side(side) if side else None,
        Level(level) if level else None,
        organization,
        function,
    )
