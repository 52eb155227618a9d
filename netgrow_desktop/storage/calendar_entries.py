"""What other calendars were told of, so that the next export knows what is new, changed or gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection


class ToldRow(NamedTuple):
    """One entry as it was told last. ``modified_at`` is a time in UTC, ``YYYYMMDDTHHMMSSZ``.

    ``due_on`` is an ISO day, or an ISO time where it has one.
    """

    uid: str
    digest: str
    due_on: str
    sequence: int
    modified_at: str
    cancelled: bool


def feed_name(connection: Connection) -> str:
    """Give the name by which this network's entries are told from those of others."""
    return str(connection.exec_driver_sql("SELECT name FROM calendar_feed ORDER BY id LIMIT 1").scalar() or "network")


def everything(connection: Connection) -> dict[str, ToldRow]:
    """Give all that was ever told, by its UID."""
    rows = connection.exec_driver_sql(
        "SELECT uid, digest, due_on, sequence, modified_at, cancelled FROM calendar_entries"
    )
    return {row[0]: ToldRow(row[0], row[1], row[2], row[3], row[4], bool(row[5])) for row in rows}


def keep(connection: Connection, rows: Iterable[ToldRow]) -> None:
    """Keep what was told now."""
    connection.exec_driver_sql(
        "INSERT INTO calendar_entries (uid, digest, due_on, sequence, modified_at, cancelled) "
        "VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (uid) DO UPDATE SET digest = excluded.digest, due_on = excluded.due_on, "
        "sequence = excluded.sequence, modified_at = excluded.modified_at, cancelled = excluded.cancelled",
        [tuple(row) for row in rows],
    )
