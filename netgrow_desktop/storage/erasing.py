"""Deleting people for good: from every table, from the history, and from the bytes of the file and of its backups.

Whoever is deleted the usual way waits in the history to be brought back. Here nothing waits: the history is emptied,
the search index is merged so that no word of theirs stays in it, and the file is written anew without the room that
they left. These functions take SQLite's own connection, since backups have older schemas, too.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.contacts import FORGET_TAG, WITHOUT_CADENCE
from netgrow_desktop.storage.file_marks import set_unswept
from netgrow_desktop.storage.leftovers import remove_unfinished
from netgrow_desktop.storage.opening import attach, check_header, connect, database_error, empty_log

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from netgrow_desktop.storage.backups import Backup
    from netgrow_desktop.storage.network import Network

_ERASED = "(SELECT id FROM temp.erased)"
_UNNAMED = "…"
_FIRST_OF_SEEN = "substr(seen, 1, instr(seen || char(31), char(31)) - 1)"
"""The name, in what a source said of a person."""
_ORIGINS = {"contact_sources": "record", "merged_records": "record", "own_records": "record", "links": "key"}
"""Table -> the column by which a record of a person is known again."""
_WORD = re.compile(r"[^\W_]+")
_FOUND_AGAIN = """
    SELECT id FROM (
        SELECT c.id FROM main.contacts AS c JOIN temp.gone AS g ON g.id = c.id AND g.created_at = c.created_at
        UNION SELECT id FROM main.contacts WHERE name_key IN (SELECT key FROM temp.gone_names)
        UNION SELECT contact_id FROM main.emails WHERE key IN (SELECT key FROM temp.gone_emails)
        UNION SELECT contact_id FROM main.links WHERE key IN (SELECT key FROM temp.gone_links))
    WHERE id NOT IN (
        SELECT c.id FROM main.contacts AS c JOIN network.contacts AS n ON n.id = c.id AND n.created_at = c.created_at)
"""
"""Whoever is in the network still is nobody who was deleted, whatever they have in common."""
_HISTORY_MAY_KNOW = """
    SELECT EXISTS (SELECT 1 FROM main.journal) AND EXISTS (
        SELECT 1 FROM temp.gone WHERE id <= (SELECT seq FROM main.sqlite_sequence WHERE name = 'contacts'))
"""
"""Ids grow: a history that began before a person came cannot be told from one that holds them without reading it."""


class Traces(NamedTuple):
    """By what people who were deleted are known again in a backup; held in memory alone, and no longer than needed.

    ``people`` are their ids and when they were added, the others the keys of their names, e-mail addresses and links.
    """

    people: tuple[tuple[int, str], ...] = ()
    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A backup that still holds people who were deleted: how many, 0 where only its history may know of them."""

    backup: Backup
    people: int


def erase(connection: Connection, ids: Collection[int]) -> Traces:
    """Take people out of the network for good, within the caller's transaction; gives their traces.

    The history is emptied. What is left of them are bytes that nothing refers to, until :func:`sweep`.
    """
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError(raw)
    return _erase(raw, ids)


def _erase(raw: sqlite3.Connection, ids: Collection[int]) -> Traces:
    raw.execute("PRAGMA secure_delete = ON").close()
    try:
        with _listed(raw, "erased", "id INTEGER PRIMARY KEY", ((each,) for each in ids)):
            traces = _traces(raw)
            _forget_records(raw)
            _forget_file_names(raw)
            _forget_introducers(raw)
            raw.execute(f"DELETE FROM search WHERE rowid IN {_ERASED}")
            tags = raw.execute(f"SELECT DISTINCT tag_id FROM contact_tags WHERE contact_id IN {_ERASED}").fetchall()
            raw.execute(f"DELETE FROM contacts WHERE id IN {_ERASED}")
            raw.executemany(f"{FORGET_TAG} AND {WITHOUT_CADENCE}" if _columns(raw, "cadences") else FORGET_TAG, tags)
            raw.execute("DELETE FROM journal")
            if _columns(raw, "pictures"):
                raw.execute("DELETE FROM pictures WHERE id NOT IN (SELECT picture_id FROM photos)")
            # Not FTS5's own secure-delete: files that used it could not be read by older programs.
            raw.execute("INSERT INTO search (search) VALUES ('optimize')")
            set_unswept(raw, unswept=True)
    finally:
        raw.execute("PRAGMA secure_delete = OFF").close()
    return traces


@contextlib.contextmanager
def _listed(raw: sqlite3.Connection, name: str, columns: str, rows: Iterable[Sequence[object]]) -> Iterator[None]:
    """Have *rows* as a table of the connection's own in the block."""
    raw.execute(f"CREATE TEMP TABLE {name} ({columns})")
    try:
        places = ", ".join("?" * (columns.count(",") + 1))
        raw.executemany(f"INSERT OR IGNORE INTO temp.{name} VALUES ({places})", rows)
        yield
    finally:
        raw.execute(f"DROP TABLE IF EXISTS temp.{name}")


def _columns(raw: sqlite3.Connection, table: str) -> frozenset[str]:
    """Give the columns of a table of whatever version; none where that has no such table."""
    return frozenset(row[0] for row in raw.execute("SELECT name FROM pragma_table_info(?)", (table,)))


def _traces(raw: sqlite3.Connection) -> Traces:
    people = raw.execute(f"SELECT id, created_at FROM contacts WHERE id IN {_ERASED}").fetchall()
    # Of a single word there are too many namesakes.
    names = f"SELECT DISTINCT name_key FROM contacts WHERE id IN {_ERASED} AND instr(name_key, ' ') > 0"
    keys = "SELECT DISTINCT key FROM {} WHERE key <> '' AND contact_id IN " + _ERASED
    asked = (names, keys.format("emails"), keys.format("links"))
    return Traces(tuple(people), *(tuple(row[0] for row in raw.execute(each)) for each in asked))


def _forget_records(raw: sqlite3.Connection) -> None:
    """Forget which of their records were left out of imports."""
    if not _columns(raw, "left_out_records"):
        return
    told = f"SELECT folded(name) FROM contacts WHERE id IN {_ERASED}"
    for table in ("contact_sources", "merged_records", "former_records"):
        told += f" UNION SELECT folded({_FIRST_OF_SEEN}) FROM {table} WHERE seen <> '' AND contact_id IN {_ERASED}"
    known = (
        f"SELECT {column} FROM {table} WHERE {column} <> '' AND contact_id IN {_ERASED}"
        for table, column in _ORIGINS.items()
    )
    raw.execute(
        f"DELETE FROM left_out_records WHERE record IN ({' UNION '.join(known)}) OR (seen <> '' AND "
        f"folded({_FIRST_OF_SEEN}) IN ({told}))"
    )


def _forget_file_names(raw: sqlite3.Connection) -> None:
    """Take the names of files that were imported away where they are named for one of them."""
    files = [
        (row[0], row[1], set(_WORD.findall(fold(row[1]))))
        for row in raw.execute("SELECT id, file_name FROM imports WHERE file_name <> ''")
    ]
    words = set().union(*(each[2] for each in files))
    names = [
        name
        for (text,) in raw.execute(f"SELECT name FROM contacts WHERE id IN {_ERASED}")
        if (name := frozenset(_WORD.findall(fold(text)))) and name <= words
    ]
    for number, file_name, said in files:
        if any(name <= said for name in names):
            raw.execute(
                "UPDATE imports SET file_name = ? WHERE id = ?", (_UNNAMED + PurePath(file_name).suffix, number)
            )


def _forget_introducers(raw: sqlite3.Connection) -> None:
    """Take away that they introduced others."""
    if "introducer_id" not in _columns(raw, "contacts"):
        return
    raw.execute(
        "UPDATE contacts SET introduced_by = '', introducer_id = NULL WHERE introduced_by <> '' AND ("
        f"introducer_id IN {_ERASED} OR introducer_id IS NULL AND folded(introduced_by) IN "
        f"(SELECT folded(name) FROM contacts WHERE id IN {_ERASED}))"
    )


# The bytes of the file


def sweep(path: Path) -> None:
    """Write the file at *path*, open or not, anew without what it held before, and empty its log.

    Needs room for a second copy. Raises NetGrowError, with everything in the file as it was; until it was done the
    file says that it is still to be done.
    """
    try:
        with contextlib.closing(connect(path, "rw")) as raw:
            empty_log(raw)
            # A file that is gone by itself: in memory a large network would take as much of it.
            raw.execute("PRAGMA temp_store = FILE")
            raw.execute("VACUUM")
            empty_log(raw)
            set_unswept(raw, unswept=False)
            empty_log(raw)
    except sqlite3.Error as error:
        raise database_error(error, path) from error


def finish(network: Network) -> None:
    """Do what a deleting that was cut off left to be done. Raises NetGrowError if that cannot be done yet."""
    if not network.read_only and network.is_unswept():
        with network.rewriting():
            sweep(network.path)


# Backups


def held(path: Path, traces: Traces) -> tuple[list[Held], list[Path]]:
    """Give the backups of the network at *path* that still hold these people, newest first, and those that cannot tell.

    A backup whose history may know of them is among the first, a log of another file that was set aside among the
    others. Copies that a killed program left half made are removed.
    """
    found: list[Held] = []
    unreadable = backups.logs_set_aside(path)
    folder = backups.folder_of(path)
    for each in (folder, path.resolve().parent):
        remove_unfinished(each)
    stamps = dict(backups.stamped(folder))
    for file in folder.glob("*.netgrow"):
        try:
            check_header(file)
            with contextlib.closing(connect(file, "ro", immutable=not _log_of(file).exists())) as raw:
                people = _found_again(raw, path, traces)
                total = raw.execute("SELECT count(*) FROM contacts").fetchone()[0]
            if people is not None:
                made_at = stamps.get(file) or datetime.fromtimestamp(file.stat().st_mtime, UTC).astimezone()
                found.append(Held(backups.Backup(file, made_at, file.stat().st_size, total), len(people)))
        except (NetGrowError, OSError, sqlite3.Error):
            unreadable.append(file)
    return sorted(found, key=lambda each: each.backup.made_at, reverse=True), sorted(unreadable)


def _log_of(file: Path) -> Path:
    return file.with_name(file.name + "-wal")


def _found_again(raw: sqlite3.Connection, path: Path, traces: Traces) -> list[int] | None:
    """Give the ids of these people in a backup; None where not even its history may know of them."""
    with (
        attach(raw, path),
        _listed(raw, "gone", "id INTEGER PRIMARY KEY, created_at", traces.people),
        _listed(raw, "gone_names", "key PRIMARY KEY", ((each,) for each in traces.names)),
        _listed(raw, "gone_emails", "key PRIMARY KEY", ((each,) for each in traces.emails)),
        _listed(raw, "gone_links", "key PRIMARY KEY", ((each,) for each in traces.links)),
    ):
        found = [row[0] for row in raw.execute(_FOUND_AGAIN)]
        return found if found or raw.execute(_HISTORY_MAY_KNOW).fetchone()[0] else None


def erase_from_backup(backup: Path, path: Path, traces: Traces) -> None:
    """Take people who were deleted from the network at *path* out of one of its backups, too.

    The backup is replaced by one without them, with an empty history. Raises NetGrowError; then it is as it was.
    """
    if _log_of(backup).exists():
        raise NetGrowError("network.open_elsewhere", path=str(backup))

    def without_them(copy: Path) -> None:
        with contextlib.closing(connect(copy, "rw")) as raw:
            found = _found_again(raw, path, traces)
            raw.execute("BEGIN IMMEDIATE")
            _erase(raw, found or ())
            raw.execute("COMMIT")
        sweep(copy)

    backups.rewrite(backup, without_them)
