"""The undo journal: every change of the network is one named entry that can be taken back and made again.

How a change is recorded: temporary triggers on the writing connection note each row before and after; at the end
of the transaction these notes become one compressed part of the entry. An import inserts too many rows for that:
as ids only grow, its new rows are noted as one range of ids for each table, and what it changed in older rows as
usual. While such an entry is undone its rows wait, compressed, in the journal to be put back.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import search
from netgrow_desktop.storage.schema import COLUMNS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

MOST_ENTRIES = 200
MOST_BYTES = 200_000_000
_CHUNK = 5_000
_IN_RANGES = tuple(table for table in COLUMNS if table != "owner")
"""Tables whose ids only grow; there is one owner, whose id is 1 whenever they are written anew."""
_PHOTO_CHUNK = 20
"""Rows in one part of an entry; a photo may have millions of letters."""

Row = list[Any]
RowChange = tuple[str, int, Row | None, Row | None]
"""Table, id, the row before (None: it was inserted) and after (None: it was deleted), columns as in COLUMNS."""


@dataclass(frozen=True, slots=True)
class Written:
    """What one transaction wrote: its journal entry (0: nothing) and the contacts whose search text is stale.

    ``inserted_contacts`` are among them those that are not in the search index yet.
    """

    entry: int = 0
    contacts: frozenset[int] = frozenset()
    inserted_contacts: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Replayed:
    """An entry that was undone or redone."""

    entry: int
    name: Message
    changes: Changes


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A line of the history list. ``made_at`` is an ISO time in UTC."""

    id: int
    name: Message
    made_at: str
    undone: bool


# Recording


def install(raw: sqlite3.Connection) -> sqlite3.Connection:
    """Prepare a writing connection: the notes' table and the triggers that fill it, both temporary."""
    raw.execute("CREATE TEMP TABLE noted (seq INTEGER PRIMARY KEY, tbl TEXT, row_id INTEGER, old TEXT, new TEXT)")
    raw.execute("CREATE TEMP TABLE recording (is_on INTEGER)")
    raw.execute("INSERT INTO temp.recording VALUES (0)")
    for table in COLUMNS:
        for event in ("INSERT", "UPDATE", "DELETE"):
            raw.execute(_trigger(table, event))
    return raw


def _trigger(table: str, event: str) -> str:
    def values(side: str) -> str:
        return "json_array(" + ", ".join(f'{side}."{column}"' for column in COLUMNS[table]) + ")"

    old = values("OLD") if event != "INSERT" else "NULL"
    new = values("NEW") if event != "DELETE" else "NULL"
    row = "NEW" if event == "INSERT" else "OLD"
    return (
        f"CREATE TEMP TRIGGER note_{table}_{event.lower()} AFTER {event} ON main.{table} "
        "WHEN (SELECT is_on FROM recording) "
        f"BEGIN INSERT INTO noted (tbl, row_id, old, new) VALUES ('{table}', {row}.id, {old}, {new}); END"
    )


def begin(connection: Connection) -> None:
    """Start recording the transaction."""
    connection.exec_driver_sql("DELETE FROM temp.noted")
    connection.exec_driver_sql("UPDATE temp.recording SET is_on = 1")


def begin_bulk(connection: Connection) -> dict[str, int]:
    """Stop noting single inserted rows; give the next id of each table, from which the ranges will count."""
    for table in _IN_RANGES:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS temp.note_{table}_insert")
    last = {row[0]: int(row[1]) for row in connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")}
    return {table: last.get(table, 0) + 1 for table in _IN_RANGES}


def finish(connection: Connection, name: Message, changes: Changes, first_ids: dict[str, int]) -> Written:
    """Write the entry for what was recorded since :func:`begin`; entries that were undone are forgotten."""
    connection.exec_driver_sql("UPDATE temp.recording SET is_on = 0")
    notes = connection.exec_driver_sql("SELECT tbl, row_id, old, new FROM temp.noted ORDER BY seq")
    rows = _merged(tuple(note) for note in notes)
    ranges = _ranges(connection, first_ids)
    rows = [row for row in rows if not _inside(row, ranges)]
    if first_ids:
        for table in _IN_RANGES:
            connection.exec_driver_sql(_trigger(table, "INSERT"))
    if not rows and not ranges:
        return Written()
    connection.exec_driver_sql("DELETE FROM journal WHERE undone = 1")
    entry = connection.exec_driver_sql(
        "INSERT INTO journal (made_at, code, params, changes, ranges) VALUES (?, ?, ?, ?, ?)",
        (
            datetime.now(UTC).isoformat(timespec="seconds"),
            name.code,
            json.dumps(dict(name.values), ensure_ascii=False),
            changes.value,
            json.dumps(ranges),
        ),
    ).lastrowid
    _store(connection, entry, "rows", rows)
    _prune(connection)
    return Written(
        entry,
        search.contacts_of(connection, rows),
        frozenset(row[1] for row in rows if row[0] == "contacts" and row[2] is None),
    )


def _merged(notes: Iterable[tuple[str, int, str | None, str | None]]) -> list[RowChange]:
    """Make one change of all notes on a row: how it was first and how it is last."""
    first: dict[tuple[str, int], str | None] = {}
    last: dict[tuple[str, int], str | None] = {}
    for table, row_id, old, new in notes:
        first.setdefault((table, row_id), old)
        last[table, row_id] = new
    return [
        (table, row_id, _loaded(old), _loaded(last[table, row_id]))
        for (table, row_id), old in first.items()
        if old != last[table, row_id]
    ]


def _loaded(text: str | None) -> Row | None:
    return None if text is None else json.loads(text)


def _ranges(connection: Connection, first_ids: dict[str, int]) -> dict[str, list[int]]:
    found = {}
    for table, first in first_ids.items():
        last = connection.exec_driver_sql(f"SELECT max(id) FROM {table} WHERE id >= ?", (first,)).scalar()
        if last is not None:
            found[table] = [first, last]
    return found


def _inside(row: RowChange, ranges: dict[str, list[int]]) -> bool:
    bounds = ranges.get(row[0])
    return bounds is not None and bounds[0] <= row[1] <= bounds[1]


def _store(connection: Connection, entry: int, kind: str, rows: list[RowChange]) -> None:
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        _store_part(connection, entry, kind, json.dumps(chunk, ensure_ascii=False, separators=(",", ":")))


def _store_part(connection: Connection, entry: int, kind: str, rows: str) -> None:
    data = zlib.compress(rows.encode(), 1)
    connection.exec_driver_sql("INSERT INTO journal_parts (entry_id, kind, data) VALUES (?, ?, ?)", (entry, kind, data))


def _stored(connection: Connection, entry: int, kind: str) -> Iterator[list[Any]]:
    """Give the entry's rows of that kind, a part at a time."""
    ids = connection.exec_driver_sql(
        "SELECT id FROM journal_parts WHERE entry_id = ? AND kind = ? ORDER BY id", (entry, kind)
    ).scalars()
    for part in ids.all():
        data = connection.exec_driver_sql("SELECT data FROM journal_parts WHERE id = ?", (part,)).scalar_one()
        yield json.loads(zlib.decompress(data))


def _prune(connection: Connection) -> None:
    """Forget the oldest entries beyond :data:`MOST_ENTRIES` or :data:`MOST_BYTES`, never the newest."""
    connection.exec_driver_sql(
        "DELETE FROM journal WHERE id IN ("
        "  SELECT id FROM ("
        "    SELECT journal.id AS id, row_number() OVER newest AS place, sum(coalesce(size, 0)) OVER newest AS bytes"
        "    FROM journal LEFT JOIN (SELECT entry_id, sum(length(data)) AS size FROM journal_parts GROUP BY entry_id)"
        "      ON entry_id = journal.id WINDOW newest AS (ORDER BY journal.id DESC))"
        "  WHERE place > 1 AND (place > ? OR bytes > ?))",
        (MOST_ENTRIES, MOST_BYTES),
    )


# Taking back and making again


def undo(connection: Connection) -> Replayed | None:
    """Take back the newest entry in force."""
    found = _entry(connection, "undone = 0 ORDER BY id DESC")
    if found is None:
        return None
    entry, ranges = found
    changed = [row for part in _stored(connection, entry.entry, "rows") for row in part]
    stale = search.contacts_of(connection, changed) | search.owners_in_ranges(connection, ranges)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    _keep_for_redo(connection, entry.entry, ranges)
    for table in reversed(list(ranges)):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE id BETWEEN ? AND ?", tuple(ranges[table]))
    if "contacts" in ranges:
        search.remove_range(connection, *ranges["contacts"])
    _apply(connection, ((table, row_id, new, old) for table, row_id, old, new in changed))
    search.refresh(connection, stale | search.contacts_of(connection, changed))
    connection.exec_driver_sql("UPDATE journal SET undone = 1 WHERE id = ?", (entry.entry,))
    return entry


def redo(connection: Connection) -> Replayed | None:
    """Make the oldest undone entry again."""
    found = _entry(connection, "undone = 1 ORDER BY id")
    if found is None:
        return None
    entry, ranges = found
    changed = [row for part in _stored(connection, entry.entry, "rows") for row in part]
    stale = search.contacts_of(connection, changed)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for part in _stored(connection, entry.entry, "redo"):
        by_table: dict[str, list[Row]] = {}
        for table, row in part:
            by_table.setdefault(table, []).append(row)
        for table, rows in by_table.items():
            _insert(connection, table, rows)
    connection.exec_driver_sql("DELETE FROM journal_parts WHERE entry_id = ? AND kind = 'redo'", (entry.entry,))
    _apply(connection, changed)
    if "contacts" in ranges:
        first, last = ranges["contacts"]
        search.add_range(connection, range(first, last + 1))
    stale |= search.contacts_of(connection, changed) | search.owners_in_ranges(connection, ranges)
    search.refresh(connection, stale)
    connection.exec_driver_sql("UPDATE journal SET undone = 0 WHERE id = ?", (entry.entry,))
    return entry


def _entry(connection: Connection, which: str) -> tuple[Replayed, dict[str, list[int]]] | None:
    row = connection.exec_driver_sql(
        f"SELECT id, code, params, changes, ranges FROM journal WHERE {which} LIMIT 1"
    ).first()
    if row is None:
        return None
    return Replayed(row[0], Message(row[1], json.loads(row[2])), Changes(row[3])), json.loads(row[4])


def _keep_for_redo(connection: Connection, entry: int, ranges: dict[str, list[int]]) -> None:
    # The database writes the JSON itself: three times as quick as handing it out row by row.
    for table, (first, last) in ranges.items():
        columns = ", ".join(f'"{column}"' for column in COLUMNS[table])
        part = (
            f"SELECT json_group_array(json_array('{table}', json_array({columns}))) "
            f"FROM (SELECT * FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id)"
        )
        size = _PHOTO_CHUNK if table == "photos" else _CHUNK
        for start in range(first, last + 1, size):
            rows = connection.exec_driver_sql(part, (start, min(start + size - 1, last))).scalar_one()
            if rows != "[]":
                _store_part(connection, entry, "redo", rows)


def _apply(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Bring rows from their first to their second state: deletions, then updates, then insertions.

    In this order a unique value is free again before another row takes it.
    """
    deleted: dict[str, list[tuple[int]]] = {}
    updated: dict[str, list[Row]] = {}
    inserted: dict[str, list[Row]] = {}
    for table, row_id, before, after in changes:
        if after is None:
            deleted.setdefault(table, []).append((row_id,))
        elif before is None:
            inserted.setdefault(table, []).append(after)
        else:
            updated.setdefault(table, []).append(after)
    for table, ids in deleted.items():
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE id = ?", ids)
    for table in COLUMNS:
        if table in updated:
            # A row that changed hands may just have gone with its former owner.
            renewed = ", ".join(f'"{column}" = excluded."{column}"' for column in COLUMNS[table][1:])
            _insert(connection, table, updated[table], f"ON CONFLICT (id) DO UPDATE SET {renewed}")
    for table in COLUMNS:
        if table in inserted:
            _insert(connection, table, inserted[table])


def _insert(connection: Connection, table: str, rows: list[Row], otherwise: str = "") -> None:
    columns = ", ".join(f'"{column}"' for column in COLUMNS[table])
    places = ", ".join("?" * len(COLUMNS[table]))
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({columns}) VALUES ({places}) {otherwise}", [tuple(row) for row in rows]
    )


# What the menus and the history list show


def next_undo(connection: Connection) -> HistoryEntry | None:
    """Give the entry that undo would take back."""
    return _line(connection, "undone = 0 ORDER BY id DESC")


def next_redo(connection: Connection) -> HistoryEntry | None:
    """Give the entry that redo would make again."""
    return _line(connection, "undone = 1 ORDER BY id")


def history(connection: Connection) -> list[HistoryEntry]:
    """Give all entries, newest first."""
    rows = connection.exec_driver_sql("SELECT id, code, params, made_at, undone FROM journal ORDER BY id DESC")
    return [_history_entry(tuple(row)) for row in rows]


def _line(connection: Connection, which: str) -> HistoryEntry | None:
    row = connection.exec_driver_sql(
        f"SELECT id, code, params, made_at, undone FROM journal WHERE {which} LIMIT 1"
    ).first()
    return None if row is None else _history_entry(tuple(row))


def _history_entry(row: tuple[Any, ...]) -> HistoryEntry:
    return HistoryEntry(row[0], Message(row[1], json.loads(row[2])), row[3], bool(row[4]))
