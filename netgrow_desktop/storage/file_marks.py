"""What a network file says of itself: by what its log is known as its own, and what is still to be done to it.

Each change of the network writes a new mark, and beside it the mark before. So the log (``-wal``) that a killed program
left names the marks that its file may have: that of the change before its first one, or any of its own. Another one
means that the file was replaced since, such as by a copy of an older one, and the log, which SQLite would write over it
page by page, belongs to a file that is gone. Where there is no log (on network drives) the same holds for the journal
(``-journal``), from which SQLite would take back a change that was cut off: it has the mark from before that change,
which is why such a change begins with its mark.
"""

from __future__ import annotations

import contextlib
import json
import re
import secrets
import sqlite3
import struct
import zlib
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage.opening import connect, database_error, is_in_use, logs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

_WRITTEN = "written"
_UNSWEPT = "unswept"
_IMPORTING = "importing"
_NEVER = "0" * 16
"""The mark of a new network. What nobody wrote anything into is like any other of its kind."""
_VALUE = rb"([0-9a-f]{16}) ([0-9a-f]{16}) ([0-9a-f]{8})"
_LOG_HEADER = struct.Struct(">IIIIIIII")
_FRAME_HEADER = struct.Struct(">IIIIII")
_MAGIC = frozenset({0x377F0682, 0x377F0683})
"""https://www.sqlite.org/fileformat2.html, section 4.1."""
_JOURNAL_HEADER = struct.Struct(">8sIIIII")
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_TRIES = 5


def mark_begun(raw: sqlite3.Connection) -> None:
    """Give the file a new mark at the beginning of a transaction, where there is no log.

    Wherever the change is cut off, the journal then holds the mark from before it: it keeps pages as they are changed.
    """
    if not has_log(raw):
        _renew(raw)


def mark_written(raw: sqlite3.Connection) -> None:
    """Give the file a new mark at the end of the transaction that changes it, unless it has one since its beginning."""
    if has_log(raw):
        _renew(raw)


def _renew(raw: sqlite3.Connection) -> None:
    mark = secrets.token_hex(8)
    before = mark_seen(raw) or _NEVER
    raw.execute("UPDATE file_marks SET value = ? WHERE name = ?", (_value(mark, before), _WRITTEN))


def mark_copied(raw: sqlite3.Connection) -> None:
    """Give a copy of a network a mark of its own: a log of the network is none of the copy's."""
    if raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'file_marks'").fetchone():
        raw.execute("UPDATE file_marks SET value = ? WHERE name = ?", (_value(secrets.token_hex(8), _NEVER), _WRITTEN))
        raw.execute("DELETE FROM file_marks WHERE name = ?", (_IMPORTING,))


def mark_in_file(path: Path) -> str | None:
    """Give the mark of the file alone, whatever its log says, None where it has none; raises the database's error.

    While it is open here, only between two changes.
    """
    with contextlib.closing(connect(path, "ro", immutable=True)) as alone:
        if alone.execute("SELECT 1 FROM sqlite_master WHERE name = 'file_marks'").fetchone() is None:
            return None
        return _mark(alone)


def has_log(raw: sqlite3.Connection) -> bool:
    """Tell whether changes go to a log first."""
    return bool(raw.execute("PRAGMA main.journal_mode").fetchone()[0] == "wal")


def _value(mark: str, before: str) -> str:
    # Always as long as the one before, so that nothing of that stays in its page.
    said = f"{mark} {before}"
    return f"{said} {zlib.crc32(said.encode()):08x}"


def mark_seen(raw: sqlite3.Connection) -> str | None:
    """Give the mark of an open file together with its log, None where it has none or it is damaged.

    Raises the database's error where the drive does not give it.
    """
    try:
        return _mark(raw)
    except sqlite3.Error as error:
        if _has_failed(error):
            raise
        return None


def _mark(raw: sqlite3.Connection) -> str | None:
    row = raw.execute("SELECT value FROM file_marks WHERE name = ?", (_WRITTEN,)).fetchone()
    if row is None or not isinstance(row[0], str):
        return None
    found = _marks(row[0].encode())
    return found[0][0] if found else _NEVER if not row[0] else None


def _marks(page: bytes) -> list[tuple[str, str]]:
    """Give the marks that stand in some bytes, each with the one before it; what was torn is left out."""
    return [
        (found[1].decode(), found[2].decode())
        for found in re.finditer(_VALUE, page)
        if zlib.crc32(found[1] + b" " + found[2]) == int(found[3], 16)
    ]


# Whose the log is


def check_log(path: Path) -> None:
    """Raise NetGrowError if the log beside a file that was not closed belongs to another file; nothing is changed.

    Where the marks cannot tell, since the file is of an older version, the two must make a sound file together.
    """
    log, _, journal = logs_of(path)
    _check(path, log, _log_belongs)
    _check(path, journal, _journal_belongs)


def _check(path: Path, log: Path, belongs: Callable[[Path, Path], bool]) -> None:
    for _ in range(_TRIES):
        before = _state(path, log)
        if is_in_use(path) or before is None:
            return
        try:
            if belongs(path, log):
                return
        except (FileNotFoundError, PermissionError):
            return
        except OSError as error:
            raise NetGrowError("network.unreadable", path=str(path), cause=error.strerror or "") from error
        except sqlite3.Error as error:
            if _has_failed(error):
                raise database_error(error, path, is_read=True) from error
            # What else hinders reading is said when the file is opened.
            if not is_damage(error) or not _can_be_read_alone(path):
                return
        if _state(path, log) == before:
            break
    else:
        # Somebody is writing: the log is theirs.
        return
    raise NetGrowError("network.foreign_log", path=str(path), log=log.name)


def is_cut_off(path: Path) -> bool:
    """Tell whether a journal lies beside a file, open or not, from which one of its changes is to be taken back.

    Where that cannot be told, whoever opens the file finds out why.
    """
    journal = logs_of(path)[2]
    try:
        return _state(path, journal) is not None and _journal_belongs(path, journal)
    except (OSError, sqlite3.Error):
        return True


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether the bytes of a file are none that a database has, rather than that its drive failed."""
    return str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def _has_failed(error: sqlite3.Error) -> bool:
    """Tell whether the drive failed, which says nothing of what is in a file."""
    return str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_IOERR")


def _can_be_read_alone(path: Path) -> bool:
    try:
        with contextlib.closing(connect(path, "ro", immutable=True)) as raw:
            raw.execute("SELECT name FROM contacts LIMIT 1").fetchone()
    except sqlite3.Error as error:
        if _has_failed(error):
            raise database_error(error, path, is_read=True) from error
        return False
    return True


def _state(path: Path, log: Path) -> tuple[int, ...] | None:
    """Tell how a file and its log are, None where there is no log with anything in it."""
    try:
        file, beside = path.stat(), log.stat()
    except OSError:
        return None
    if beside.st_size <= _LOG_HEADER.size:
        return None
    return file.st_mtime_ns, file.st_size, beside.st_mtime_ns, beside.st_size


def _journal_belongs(path: Path, journal: Path) -> bool:
    """Tell whether a change that was cut off was one of this file: it has the mark from before, or that of the change.

    A file that cannot be read is amid its pages being written: the journal is what mends it.
    """
    with contextlib.closing(connect(path, "ro", immutable=True)) as alone:
        try:
            page = alone.execute("SELECT rootpage FROM sqlite_master WHERE name = 'file_marks'").fetchone()
            row = alone.execute("SELECT value FROM file_marks WHERE name = ?", (_WRITTEN,)).fetchone()
        except sqlite3.Error as error:
            if _has_failed(error):
                raise
            return True
    found = _marks(str(row[0]).encode()) if row is not None else []
    kept = _marks_in_journal(journal, page[0]) if page else []
    return not found or not kept or any(mark in found[0] for mark, _ in kept)


def _marks_in_journal(journal: Path, page: int) -> list[tuple[str, str]]:
    """Give the mark that a journal keeps from before its change (section 3 of the description of the format).

    Where the page is not among those kept, it lay elsewhere: VACUUM gives pages new numbers, and the file may have been
    replaced by one with others. Any page may have it then, and what is left of older ones.
    """
    anywhere: list[tuple[str, str]] = []
    with journal.open("rb") as file:
        header = file.read(_JOURNAL_HEADER.size)
        if len(header) < _JOURNAL_HEADER.size:
            return []
        magic, _, _, _, sector, size = _JOURNAL_HEADER.unpack(header)
        if magic != _JOURNAL_MAGIC:
            return []
        file.seek(sector)
        while len(number := file.read(4)) == 4:
            marks = _marks(file.read(size))
            if marks and int.from_bytes(number) == page:
                return marks
            anywhere += marks
            file.seek(4, 1)
    return anywhere


def _log_belongs(path: Path, log: Path) -> bool:
    with contextlib.closing(connect(path, "ro")) as raw:
        together = mark_seen(raw)
        page = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'file_marks'").fetchone()
        known = {together} | (_marks_in_log(log, page[0]) if page else set())
        # The log is asked first: what it says the file may say later.
        with contextlib.closing(connect(path, "ro", immutable=True)) as alone:
            mark, is_older = mark_seen(alone), _has_no_marks(alone)
        if is_older:
            return bool(raw.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        # A file whose mark cannot be read is damaged, or its pages were just being written from the log.
        return mark is None or mark in known


def _has_no_marks(raw: sqlite3.Connection) -> bool:
    """Tell whether a file is of a version before there were marks."""
    try:
        tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error as error:
        if _has_failed(error):
            raise
        return False
    return "contacts" in tables and "file_marks" not in tables


def _marks_in_log(log: Path, page: int) -> set[str | None]:
    """Give the marks that the file of a log had from the log's first change on, and the one before that."""
    found: set[str | None] = set()
    with log.open("rb") as file:
        header = _LOG_HEADER.unpack(file.read(_LOG_HEADER.size))
        magic, size, salts = header[0], header[2], header[4:6]
        while magic in _MAGIC and len(head := file.read(_FRAME_HEADER.size)) == _FRAME_HEADER.size:
            frame = _FRAME_HEADER.unpack(head)
            if frame[2:4] != salts:
                break
            if frame[0] != page:
                file.seek(size, 1)
                continue
            for mark, before in _marks(file.read(size)):
                found |= {mark, before} if not found else {mark}
    return found


# What is still to be done


def set_unswept(raw: sqlite3.Connection, *, unswept: bool) -> None:
    """Note that bytes of people who were deleted for good may lie in the file, or that they do not any more."""
    if raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'file_marks'").fetchone():
        raw.execute("DELETE FROM file_marks WHERE name = ?", (_UNSWEPT,))
        if unswept:
            raw.execute("INSERT INTO file_marks (name, value) VALUES (?, '1')", (_UNSWEPT,))


def is_unswept(connection: Connection) -> bool:
    """Tell whether bytes of people who were deleted for good may lie in the file still."""
    found = connection.exec_driver_sql("SELECT 1 FROM file_marks WHERE name = ?", (_UNSWEPT,))
    return found.first() is not None


def note_import(connection: Connection, files: Sequence[str]) -> None:
    """Note that these files are being imported; with none, that nothing is."""
    connection.exec_driver_sql("DELETE FROM file_marks WHERE name = ?", (_IMPORTING,))
    if files:
        said = (_IMPORTING, json.dumps(list(files)))
        connection.exec_driver_sql("INSERT INTO file_marks (name, value) VALUES (?, ?)", said)


def noted_import(connection: Connection) -> tuple[str, ...]:
    """Give the files that are being imported or, where nobody does, whose import was cut off."""
    found = connection.exec_driver_sql("SELECT value FROM file_marks WHERE name = ?", (_IMPORTING,)).scalar()
    said = json.loads(found) if found is not None else []
    return tuple(str(each) for each in said) if isinstance(said, list) else ()
