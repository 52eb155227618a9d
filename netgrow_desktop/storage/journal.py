"""The undo journal: every change of the network is one named entry that can be taken back and made again.

How a change is recorded: temporary triggers on the writing connection note each row before and after; at the end
of the transaction these notes become one compressed part of the entry. An import inserts too many rows for that:
as ids only grow, its new rows are noted as one range of ids for each table, and what it changed in older rows as
usual. While such an entry is undone its rows wait, compressed, in the journal to be put back.

Pictures are too large to be written down twice: rows name them, and they stay while an entry needs them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain import how_far
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import photos, row_changes, search
from netgrow_desktop.storage.schema import COLUMNS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from sqlalchemy import Connection

    Progress = Callable[[int, int], object]

MOST_ENTRIES = 10_000
"""Many evenings of sorting, in some four megabytes of the file."""
MOST_BYTES = 200_000_000
ALWAYS_KEPT = 20
"""So many of the newest entries stay, whatever their size."""
_SIZED_EVERY = 64
"""Entries after which the size of the whole history is looked at, if none of them was large by itself."""
_CHUNK = 5_000
_CACHE_OF_NOTES = 32_768
"""KiB: a thousand people and more are changed without a file."""
_PART_LETTERS = 4_000_000
"""Letters of JSON after which a new part of an entry begins."""
_IN_RANGES = tuple(table for table in COLUMNS if table != "owner")
"""Tables whose ids only grow; there is one owner, whose id is 1 whenever they are written anew."""
MANY = 10_000
"""So many people added by one entry make it a large one."""
_NEXT_UNDO = "undone = 0 ORDER BY id DESC"
_NEXT_REDO = "undone = 1 ORDER BY id"
_TABLES_OF_SEARCH = frozenset(("contacts", "tags", "contact_tags", *search.CHILDREN))
_PICTURE = COLUMNS["photos"].index("picture_id")

UNTOLD = frozenset(("primary_category", "last_contact", "cadence_since", "not_before"))
"""Columns of contacts that are neither searched nor kept when they are replaced, see storage/removals.py."""

Noted = tuple[str, int, str | None, str | None, int]
"""Table, id, the row before and after as JSON, see storage/row_changes.py, and whether more than UNTOLD changed."""


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
    """Prepare a writing connection: the notes' table and the triggers that fill it, both temporary.

    Notes on a million people, and the pages of a statement that deletes them, would fill the memory: what does not fit
    into the cache goes to a file that has no name.
    """
    raw.execute("PRAGMA temp_store = FILE")
    raw.execute(f"PRAGMA temp.cache_size = -{_CACHE_OF_NOTES}")
    raw.execute(
        "CREATE TEMP TABLE noted (seq INTEGER PRIMARY KEY, tbl TEXT, row_id INTEGER, tells, old TEXT, new TEXT)"
    )
    raw.execute("CREATE TEMP TABLE recording (is_on INTEGER)")
    raw.execute("INSERT INTO temp.recording VALUES (0)")
    for table in COLUMNS:
        for event in ("INSERT", "UPDATE", "DELETE"):
            raw.execute(_trigger(table, event))
    return raw


def _trigger(table: str, event: str, below: int = 0) -> str:
    """Give the trigger that notes an event; with *below* only of rows of smaller ids."""

    def values(side: str) -> str:
        return "json_array(" + ", ".join(f'{side}."{column}"' for column in COLUMNS[table]) + ")"

    old = values("OLD") if event != "INSERT" else "NULL"
    new = values("NEW") if event != "DELETE" else "NULL"
    row = "NEW" if event == "INSERT" else "OLD"
    tells = "1"
    if (table, event) == ("contacts", "UPDATE"):
        # The primary category of a hundred thousand says nothing that anybody would have to look for.
        told = [column for column in COLUMNS[table] if column not in UNTOLD]
        before, after = (", ".join(f'{side}."{column}"' for column in told) for side in ("OLD", "NEW"))
        tells = f"({before}) IS NOT ({after})"
    return (
        f"CREATE TEMP TRIGGER note_{table}_{event.lower()} AFTER {event} ON main.{table} "
        f"WHEN (SELECT is_on FROM recording) {f'AND {row}.id < {below} ' if below else ''}"
        "BEGIN INSERT INTO noted (tbl, row_id, tells, old, new) "
        f"VALUES ('{table}', {row}.id, {tells}, {old}, {new}); END"
    )


def begin(connection: Connection) -> None:
    """Start recording the transaction."""
    connection.exec_driver_sql("DELETE FROM temp.noted")
    set_recording(connection, is_on=True)


def set_recording(connection: Connection, *, is_on: bool) -> None:
    """Record what is changed from here on, or leave it out of the entry."""
    connection.exec_driver_sql("UPDATE temp.recording SET is_on = ?", (is_on,))


def begin_bulk(connection: Connection) -> dict[str, int]:
    """Stop noting single inserted rows; give the next id of each table, from which the ranges will count."""
    _leave_unnoted(connection, "INSERT", _IN_RANGES)
    last = {row[0]: int(row[1]) for row in connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")}
    first_ids = {table: last.get(table, 0) + 1 for table in _IN_RANGES}
    # What happens to people who are new is in the range; notes on a hundred thousand would fill the memory.
    _leave_unnoted(connection, "UPDATE", ("contacts",))
    connection.exec_driver_sql(_trigger("contacts", "UPDATE", first_ids["contacts"]))
    return first_ids


def finish(connection: Connection, name: Message, changes: Changes, first_ids: dict[str, int]) -> Written:
    """Write the entry for what was recorded since :func:`begin`; entries that were undone are forgotten."""
    set_recording(connection, is_on=False)
    ranges = _ranges(connection, first_ids)
    if first_ids:
        _note_again(connection, "INSERT", _IN_RANGES)
        _leave_unnoted(connection, "UPDATE", ("contacts",))
        _note_again(connection, "UPDATE", ("contacts",))
    noted = noted_rows(connection, ranges)
    first = next(noted, None)
    pictures = _noted_pictures(connection, ranges)
    if first is None and not ranges:
        photos.forget(connection, pictures)
        return Written()
    _forget(connection, "SELECT id FROM journal WHERE undone = 1")
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
    written = _write_down(connection, entry, chain((first,) if first else (), noted))
    if pictures:
        connection.exec_driver_sql(
            "INSERT INTO journal_pictures (entry_id, picture_id) VALUES (?, ?)", [(entry, each) for each in pictures]
        )
    _prune(connection, entry, has_pictures=bool(pictures))
    return written


def _leave_unnoted(connection: Connection, event: str, tables: Iterable[str]) -> None:
    """Drop triggers, which cost time even while nothing is recorded, until :func:`_note_again`."""
    for table in tables:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS temp.note_{table}_{event.lower()}")


def _note_again(connection: Connection, event: str, tables: Iterable[str]) -> None:
    for table in tables:
        connection.exec_driver_sql(_trigger(table, event))


def noted_rows(connection: Connection, ranges: dict[str, list[int]], which: str = "true") -> Iterator[Noted]:
    """Make one change of all notes on a row: how it was first and how it is last. Rows of the ranges are left out.

    *which* of them is said in SQL, of the notes s, f (the first one) and l (the last one).
    """
    rows = connection.exec_driver_sql(
        "SELECT f.tbl, f.row_id, f.old, l.new, s.tells FROM (SELECT min(seq) AS first, max(seq) AS last, "
        "max(tells) AS tells FROM temp.noted GROUP BY tbl, row_id ORDER BY 1) AS s "
        "CROSS JOIN temp.noted AS f ON f.seq = s.first CROSS JOIN temp.noted AS l ON l.seq = s.last "
        f"WHERE {which} AND f.old IS NOT l.new"
    )
    for noted in rows:
        bounds = ranges.get(noted[0])
        if bounds is None or not bounds[0] <= noted[1] <= bounds[1]:
            yield noted[0], noted[1], noted[2], noted[3], noted[4]


def number_of_notes(connection: Connection) -> int:
    """Give how many notes there are; of a row that changed more than once there are several."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM temp.noted").scalar_one())


def _noted_pictures(connection: Connection, ranges: dict[str, list[int]]) -> frozenset[int]:
    """Give the pictures that people got or lost, also those whom they did not keep to the end."""
    found: set[int] = set()
    for side in ("old", "new"):
        found.update(
            connection.exec_driver_sql(
                f"SELECT json_extract({side}, '$[{_PICTURE}]') FROM temp.noted "
                f"WHERE tbl = 'photos' AND {side} IS NOT NULL"
            ).scalars()
        )
    if "photos" in ranges:
        found.update(
            connection.exec_driver_sql(
                "SELECT picture_id FROM photos WHERE id BETWEEN ? AND ?", tuple(ranges["photos"])
            ).scalars()
        )
    return frozenset(found)


def _write_down(connection: Connection, entry: int, noted: Iterable[Noted]) -> Written:
    """Store an entry's changes of rows, few of which are held at a time; tell what they mean for the search."""
    stale: set[int] = set()
    inserted: set[int] = set()
    done, notes = 0, number_of_notes(connection)
    for batch in _batches(noted):
        how_far.tell(how_far.Step.WRITE_HISTORY, done, notes)
        done += len(batch)
        rows = [f'["{table}",{row_id},{old or "null"},{new or "null"}]' for table, row_id, old, new, _ in batch]
        row_changes.store_part(connection, entry, "rows", f"[{','.join(rows)}]")
        texts = [text for text, each in zip(rows, batch, strict=True) if each[4] and each[0] in _TABLES_OF_SEARCH]
        searched: list[row_changes.RowChange] = json.loads(f"[{','.join(texts)}]")
        stale |= search.contacts_of(connection, searched)
        inserted.update(row[1] for row in searched if row[0] == "contacts" and row[2] is None)
    return Written(entry, frozenset(stale), frozenset(inserted))


def _batches(noted: Iterable[Noted]) -> Iterator[list[Noted]]:
    batch: list[Noted] = []
    letters = 0
    for each in noted:
        batch.append(each)
        letters += len(each[2] or "") + len(each[3] or "")
        if len(batch) == _CHUNK or letters > _PART_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _ranges(connection: Connection, first_ids: dict[str, int]) -> dict[str, list[int]]:
    found = {}
    for table, first in first_ids.items():
        last = connection.exec_driver_sql(f"SELECT max(id) FROM {table} WHERE id >= ?", (first,)).scalar()
        if last is not None:
            found[table] = [first, last]
    return found


def _prune(connection: Connection, entry: int, *, has_pictures: bool) -> None:
    """Forget the oldest entries beyond :data:`MOST_ENTRIES` or :data:`MOST_BYTES`, never the newest few.

    Adding up the sizes of all of them is left to entries that are large themselves, and to every so many-th.
    """
    oldest = connection.exec_driver_sql("SELECT min(id) FROM journal").scalar_one()
    if entry - oldest >= MOST_ENTRIES:
        _forget(connection, f"SELECT id FROM journal ORDER BY id DESC LIMIT -1 OFFSET {MOST_ENTRIES}")
    size = connection.exec_driver_sql("SELECT sum(length(data)) FROM journal_parts WHERE entry_id = ?", (entry,))
    if has_pictures or entry % _SIZED_EVERY == 0 or (size.scalar() or 0) > MOST_BYTES // 2000:
        _prune_by_size(connection)


def _prune_by_size(connection: Connection) -> None:
    """Forget the oldest entries beyond the most bytes. A picture that somebody has still takes no room there."""
    _forget(
        connection,
        "SELECT id FROM ("
        "  SELECT journal.id AS id, row_number() OVER newest AS place,"
        "    sum(coalesce(size, 0) + coalesce(held, 0)) OVER newest AS bytes FROM journal"
        "    LEFT JOIN (SELECT entry_id, sum(length(data)) AS size FROM journal_parts GROUP BY entry_id) AS p"
        "      ON p.entry_id = journal.id"
        "    LEFT JOIN (SELECT entry_id, sum(length(data)) AS held FROM journal_pictures AS j"
        "      JOIN pictures ON pictures.id = j.picture_id"
        "      WHERE NOT EXISTS (SELECT 1 FROM photos WHERE photos.picture_id = j.picture_id)"
        "      GROUP BY entry_id) AS h ON h.entry_id = journal.id"
        "    WINDOW newest AS (ORDER BY journal.id DESC))"
        f"WHERE place > {ALWAYS_KEPT} AND bytes > {MOST_BYTES}",
    )


def _forget(connection: Connection, entries: str) -> None:
    """Remove the entries whose ids a statement gives, and the pictures that only they needed."""
    ids = connection.exec_driver_sql(entries).scalars().all()
    if not ids:
        return
    places = f"({', '.join(map(str, ids))})"
    pictures = connection.exec_driver_sql(
        f"SELECT DISTINCT picture_id FROM journal_pictures WHERE entry_id IN {places}"
    ).scalars()
    needed_before = pictures.all()
    # Named here, for what rows refer to is not looked at while very many are written.
    for table in ("journal_parts", "journal_pictures"):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE entry_id IN {places}")
    connection.exec_driver_sql(f"DELETE FROM journal WHERE id IN {places}")
    photos.forget(connection, needed_before)


# Taking back and making again


def is_undo_large(raw: sqlite3.Connection) -> bool:
    """Tell whether the entry that undo would take back added so many people that checking each row takes its time.

    Every deleted person is looked for in each table that refers to people, a second for a hundred thousand. An entry
    names every row that it changed, so nothing is left to be found there.
    """
    return _is_large(raw, _NEXT_UNDO)


def is_without_people(raw: sqlite3.Connection) -> bool:
    """Tell whether nobody is in the network yet: all that an import brings is then checked sooner than each row is."""
    return not raw.execute("SELECT EXISTS (SELECT 1 FROM contacts)").fetchone()[0]


def is_redo_large(raw: sqlite3.Connection) -> bool:
    """Tell the same of the entry that redo would make again."""
    return _is_large(raw, _NEXT_REDO)


def _is_large(raw: sqlite3.Connection, which: str) -> bool:
    return _adds_many(raw.execute(f"SELECT ranges FROM journal WHERE {which} LIMIT 1").fetchone())


def _adds_many(found: tuple[str] | None) -> bool:
    first, last = json.loads(found[0]).get("contacts", (1, 0)) if found else (1, 0)
    return last - first >= MANY


def is_any_large(raw: sqlite3.Connection, first: int, last: int) -> bool:
    """Tell whether one of the entries from *first* to *last* added so many people."""
    return any(map(_adds_many, raw.execute("SELECT ranges FROM journal WHERE id BETWEEN ? AND ?", (first, last))))


def undo(connection: Connection) -> Replayed | None:
    """Take back the newest entry in force."""
    found = _entry(connection, _NEXT_UNDO)
    if found is None:
        return None
    entry, ranges = found
    changed = row_changes.RowChanges(connection, entry.entry, back=True)
    owners = search.owners_in_ranges(connection, ranges)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    _keep_for_redo(connection, entry.entry, ranges)
    _leave_unnoted(connection, "DELETE", ranges)
    for table in reversed(list(ranges)):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE id BETWEEN ? AND ?", tuple(ranges[table]))
    _note_again(connection, "DELETE", ranges)
    if "contacts" in ranges:
        search.remove_range(connection, *ranges["contacts"])
    changed.apply()
    search.refresh(connection, changed.stale | owners)
    connection.exec_driver_sql("UPDATE journal SET undone = 1 WHERE id = ?", (entry.entry,))
    return entry


def redo(connection: Connection) -> Replayed | None:
    """Make the oldest undone entry again."""
    found = _entry(connection, _NEXT_REDO)
    if found is None:
        return None
    entry, ranges = found
    changed = row_changes.RowChanges(connection, entry.entry, back=False)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    _leave_unnoted(connection, "INSERT", ranges)
    for each in row_changes.part_ids(connection, entry.entry, "redo"):
        part = row_changes.part(connection, each)
        # All rows of a part are of one table.
        row_changes.insert(connection, part[0][0], [row for _, row in part])
    _note_again(connection, "INSERT", ranges)
    connection.exec_driver_sql("DELETE FROM journal_parts WHERE entry_id = ? AND kind = 'redo'", (entry.entry,))
    changed.apply()
    if "contacts" in ranges:
        first, last = ranges["contacts"]
        search.add_range(connection, range(first, last + 1))
    search.refresh(connection, changed.stale | search.owners_in_ranges(connection, ranges))
    connection.exec_driver_sql("UPDATE journal SET undone = 0 WHERE id = ?", (entry.entry,))
    return entry


def undo_back_to(connection: Connection, entry: int, progress: Progress) -> list[Replayed]:
    """Take back *entry* and everything in force since, newest first; *progress* hears how many of how many."""
    return _replayed(connection, f"undone = 0 AND id >= {entry}", undo, progress)


def redo_up_to(connection: Connection, entry: int, progress: Progress) -> list[Replayed]:
    """Make again what was taken back, up to *entry*; *progress* hears how many of how many."""
    return _replayed(connection, f"undone = 1 AND id <= {entry}", redo, progress)


def _replayed(
    connection: Connection, which: str, act: Callable[[Connection], Replayed | None], progress: Progress
) -> list[Replayed]:
    many = connection.exec_driver_sql(f"SELECT count(*) FROM journal WHERE {which}").scalar_one()
    done: list[Replayed] = []
    while len(done) < many and (replayed := act(connection)) is not None:
        done.append(replayed)
        progress(len(done), many)
    return done


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
        for start in range(first, last + 1, _CHUNK):
            rows = connection.exec_driver_sql(part, (start, min(start + _CHUNK - 1, last))).scalar_one()
            if rows != "[]":
                row_changes.store_part(connection, entry, "redo", rows)


# What the menus show; for the list of all of them see storage/history_list.py


def next_undo(connection: Connection) -> HistoryEntry | None:
    """Give the entry that undo would take back."""
    return _line(connection, _NEXT_UNDO)


def next_redo(connection: Connection) -> HistoryEntry | None:
    """Give the entry that redo would make again."""
    return _line(connection, _NEXT_REDO)


def _line(connection: Connection, which: str) -> HistoryEntry | None:
    row = connection.exec_driver_sql(
        f"SELECT id, code, params, made_at, undone FROM journal WHERE {which} LIMIT 1"
    ).first()
    return None if row is None else history_entry(tuple(row))


def history_entry(row: tuple[Any, ...]) -> HistoryEntry:
    """Make a line of ``(id, code, params, made_at, undone)``."""
    return HistoryEntry(row[0], Message(row[1], json.loads(row[2])), row[3], bool(row[4]))
