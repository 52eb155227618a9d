"""The list of what was done to a network: when, what, and about how many people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netgrow_desktop.storage import row_changes
from netgrow_desktop.storage.journal import history_entry
from netgrow_desktop.storage.schema import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from netgrow_desktop.storage.journal import HistoryEntry

_NAMING_PEOPLE = ("contact_id", "first_id", "second_id", "other_id")
_PLACES = {
    table: tuple(columns.index(each) for each in _NAMING_PEOPLE if each in columns)
    for table, columns in COLUMNS.items()
}
"""Table -> in which of its columns people stand."""


def entries(connection: Connection) -> list[HistoryEntry]:
    """Give all entries, newest first."""
    rows = connection.exec_driver_sql("SELECT id, code, params, made_at, undone FROM journal ORDER BY id DESC")
    return [history_entry(tuple(row)) for row in rows]


def is_undone(connection: Connection, entry: int) -> bool | None:
    """Tell whether an entry is taken back; None where there is no such entry any more."""
    found = connection.exec_driver_sql("SELECT undone FROM journal WHERE id = ?", (entry,)).scalar()
    return None if found is None else bool(found)


def later(connection: Connection, entry: int) -> int | None:
    """Give how many entries in force came after this one, None where it is not in force itself."""
    if is_undone(connection, entry) is not False:
        return None
    newer = connection.exec_driver_sql("SELECT count(*) FROM journal WHERE undone = 0 AND id > ?", (entry,))
    return int(newer.scalar_one())


def last_to_redo(connection: Connection, many: int) -> int:
    """Give which entry is the last of the next so *many* that redo would make again, 0 where there is none."""
    undone = "SELECT id FROM journal WHERE undone = 1 ORDER BY id LIMIT ?"
    return int(connection.exec_driver_sql(f"SELECT max(id) FROM ({undone})", (many,)).scalar() or 0)


def people(connection: Connection, entry: int) -> int:
    """Give how many people an entry was about: whoever was added, changed or removed, or about whom a row was."""
    ranges = connection.exec_driver_sql("SELECT ranges FROM journal WHERE id = ?", (entry,)).scalar()
    if ranges is None:
        return 0
    first, last = json.loads(ranges).get("contacts", (1, 0))
    # Most who were added at once are in the range alone.
    known = {each for each in _people(connection, entry) if not first <= each <= last}
    return int(len(known) + last - first + 1)


def _people(connection: Connection, entry: int) -> Iterator[int]:
    for part in row_changes.part_ids(connection, entry, "rows"):
        for table, row_id, before, after in row_changes.part(connection, part):
            if table == "contacts":
                yield row_id
            for row in (before, after):
                yield from (row[place] for place in _PLACES[table] if row is not None and row[place] is not None)
