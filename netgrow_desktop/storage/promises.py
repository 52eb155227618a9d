"""Promises between the owner and people, in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.promises import Promise, PromiseSide
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection


def insert(connection: Connection, contact_id: int, side: PromiseSide, what: str, made_on: date) -> int:
    """Add a promise and give its id."""
    added = connection.exec_driver_sql(
        "INSERT INTO promises (contact_id, side, what, made_on) VALUES (?, ?, ?, ?)",
        (contact_id, side.value, what, made_on.isoformat()),
    ).lastrowid
    return int(added)


def read(connection: Connection, promise_id: int) -> Promise:
    """Give a promise. Raises NetGrowError if it is gone."""
    row = connection.exec_driver_sql(
        "SELECT id, contact_id, side, what, made_on, kept_on FROM promises WHERE id = ?", (promise_id,)
    ).first()
    if row is None:
        raise NetGrowError("promise.gone")
    return Promise(row[0], row[1], PromiseSide(row[2]), row[3], row[4], row[5] or "")


def change(connection: Connection, promise_id: int, side: PromiseSide, what: str) -> None:
    """Say otherwise what was promised, and by whom."""
    connection.exec_driver_sql("UPDATE promises SET side = ?, what = ? WHERE id = ?", (side.value, what, promise_id))


def keep(connection: Connection, promise_id: int, kept_on: date) -> None:
    """Note that a promise was kept."""
    connection.exec_driver_sql("UPDATE promises SET kept_on = ? WHERE id = ?", (kept_on.isoformat(), promise_id))


def delete(connection: Connection, promise_id: int) -> None:
    """Remove a promise."""
    connection.exec_driver_sql("DELETE FROM promises WHERE id = ?", (promise_id,))


def open_with(connection: Connection, contact_id: int) -> list[Promise]:
    """Give what is open with a person: the owner's own first, the oldest of each side first."""
    rows = connection.exec_driver_sql(
        "SELECT id, contact_id, side, what, made_on FROM promises WHERE contact_id = ? AND kept_on IS NULL "
        "ORDER BY side, made_on, id",
        (contact_id,),
    )
    return [Promise(row[0], row[1], PromiseSide(row[2]), row[3], row[4]) for row in rows]
