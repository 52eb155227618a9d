"""Records of files on their way into the network: a temporary database beside it, where they are matched by SQL.

Nothing is written to the network here. The file is private (0600) and goes away with its :class:`Staging`; one that
a program left behind when it was killed goes away at the next start.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import tempfile
import threading
import time
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import CancelledError, Message, NetGrowError
from netgrow_desktop.storage import removals
from netgrow_desktop.storage.interactions import noted_record
from netgrow_desktop.storage.opening import told
from netgrow_desktop.storage.staged_rows import (
    LISTED,
    NO_SCALARS,
    RECORD_COLUMNS,
    SLUG,
    STANDING,
    TABLES,
    VALUE_TABLES,
    StagedPerson,
    rows_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from netgrow_desktop.domain.contacts import Listed
    from netgrow_desktop.domain.owner import AboutMe

SEPARATOR = "\x1f"
BATCH = 250
"""Records staged at a time: so few that they stay in the processor's cache (with 1,000 reading
takes a fourteenth longer), and that Python's collector of garbage, which looks at all of them, never starts.
"""

_MORE = ", ".join("?" * len(LISTED.split()))
_AT_ONCE = 50
"""Rows of one statement that inserts them."""
_POLL_SECONDS = 0.1
_NO_ROOM = frozenset(("network.disk_full", "network.io_error", "network.cannot_open", "network.read_only"))
_UNREADABLE = ("SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ", "SQLITE_IOERR_DATA", "SQLITE_IOERR_CORRUPTFS")
"""Errors of a drive that gives no bytes, for which more room is no help."""
Key = Literal["slug", "record", "email"]
"""What two records of one person have in common: the profile, a digest of all they say, an e-mail address."""


class Staging:
    """The temporary database of one import. One thread at a time has it, see :meth:`using`; close it when done.

    ``has_evidence`` tells whether any file told of contact, ``has_left_out`` whether the owner left anybody out or took
    anybody in, ``is_matched`` whether it was looked before who of the network the records are,
    ``has_carried`` whether a file is a network's own and holds more than people. ``chosen`` are the records that were
    people of their own, because the owner says so, when repeats were last looked for.
    """

    def __init__(self) -> None:
        handle, name = tempfile.mkstemp(prefix=f"netgrow-import-{os.getpid()}-", suffix=".sqlite")
        os.close(handle)
        self.path = Path(name)
        self.raw = sqlite3.connect(self.path.as_uri(), uri=True, isolation_level=None, check_same_thread=False)
        self._turn = threading.RLock()
        self._is_closed = False
        self._count = 0
        self._origin = ""
        self._checked: Callable[[], None] = lambda: None
        self._last_check = 0.0
        self.has_evidence = False
        self.has_left_out = False
        self.is_matched = False
        self.has_carried = False
        self.chosen: frozenset[int] = frozenset()
        self._columns: set[str] = set()
        self._known: dict[Key, set[int]] = {"slug": set(), "record": set(), "email": set()}
        self._repeated: set[Key] = set()
        try:
            with self.in_words(self.path):
                self._lay_out()
        except BaseException:
            self.close()
            raise

    def _lay_out(self) -> None:
        for pragma in (
            "page_size = 16384",
            "journal_mode = OFF",
            "synchronous = OFF",
            "locking_mode = NORMAL",
            "cache_size = -32768",
        ):
            self.raw.execute(f"PRAGMA {pragma}")
        self.raw.execute("BEGIN")
        for statement in TABLES:
            self.raw.execute(statement)
        self.raw.execute("COMMIT")

    @contextlib.contextmanager
    def using(self) -> Iterator[sqlite3.Connection]:
        """Give the database to this thread alone; other threads wait. Raises CancelledError once it was closed."""
        with self._turn:
            if self._is_closed:
                raise CancelledError
            yield self.raw

    def close(self) -> None:
        """Wait for whoever uses it, then close and remove the temporary file. Closing twice does nothing more."""
        with self._turn:
            self._is_closed = True
            self.raw.close()
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    @contextlib.contextmanager
    def filling(self, file: int, source: str, origin: str, name: str = "") -> Iterator[None]:
        """Fill in one file's records; if the block fails, the records of this file are dropped.

        After it was cancelled nothing can be done with the staging but close it.

        *origin* names the file for records that hold nothing but a name: such a record is known again only where it
        came from, for a name alone says nothing. *name* is what people call the file.
        """
        self._origin = origin
        self.raw.execute("BEGIN")
        try:
            self.raw.execute("INSERT INTO staged_files VALUES (?, ?, ?, ?)", (file, source, origin, name))
            yield
        except CancelledError:
            # Whoever cancels throws all of it away; taking this file's records out first would keep them waiting.
            raise
        except BaseException:
            values = [table for table, _ in VALUE_TABLES.values()]
            for table in (*values, "staged_tags", "staged_photos", "staged_interactions", "staged_organizations"):
                self.raw.execute(
                    f"DELETE FROM {table} WHERE n IN (SELECT n FROM staged_records WHERE file = ?)", (file,)
                )
            for table in ("staged_records", "staged_stages", "staged_owners", "staged_carried"):
                self.raw.execute(f"DELETE FROM {table} WHERE file = ?", (file,))
            self.raw.execute("COMMIT")
            raise
        self.raw.execute("COMMIT")

    def add_people(self, file: int, people: Iterable[StagedPerson | Listed]) -> None:
        """Add people whom a file names."""
        rows = rows_of(people, self._count, file, self._origin)
        self._count += len(rows.records) + len(rows.listed)
        self.has_evidence |= rows.has_evidence
        if rows.listed:
            self._insert(f"staged_records (n, file, status, {LISTED})", rows.listed, f"?, {file}, 'new', {_MORE}")
            self._note_filled(LISTED.split(", "))
            self._note_keys("slug", [each[2] for each in rows.listed])
        columns = self._add_records(rows.records)
        if columns:
            self.has_carried |= any(columns[STANDING])
            self._note_keys("slug", list(filter(None, columns[SLUG])))
            self._note_keys("record", list(filter(None, columns[SLUG + 1])))
        self._note_keys("email", [email[-1] for email in rows.values["emails"] if email[-1]])
        for field, values in rows.values.items():
            if values:
                self._insert(VALUE_TABLES[field][0], values)
        if rows.tags:
            self.raw.executemany("INSERT INTO staged_tags VALUES (?, ?, ?)", rows.tags)
        if rows.interactions:
            self.raw.executemany(
                "INSERT INTO staged_interactions (n, file, kind, happened_on, direction, note) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                rows.interactions,
            )
        if rows.organizations:
            self.raw.executemany("INSERT INTO staged_organizations VALUES (?)", rows.organizations)
        if rows.photos:
            self.raw.executemany("INSERT INTO staged_photos VALUES (?, ?, ?)", rows.photos)

    def add_stage(self, file: int, said: Sequence[str], part: str, own: int, source: str) -> None:
        """Add a stage of the owner's career: kind, organisation, title, location, first and last day, note.

        *own* and *source* are those of :class:`netgrow_desktop.formats.records.Stage`.
        """
        places = ", ".join("?" * 11)
        row = (file, *said, own, source, book_of(file, part))
        self.raw.execute(f"INSERT INTO staged_stages VALUES ({places})", row)

    def add_owner(self, file: int, owner: AboutMe) -> None:
        """Add what a file says of the owner."""
        self.raw.execute(
            "INSERT INTO staged_owners VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                file,
                owner.name,
                json.dumps(owner.emails),
                owner.linkedin,
                owner.organization,
                owner.department,
                owner.team,
                owner.city,
                owner.industry,
            ),
        )

    def add_carried(self, file: int, rows: Iterable[tuple[str, str, int, int, int, Mapping[str, Any]]]) -> None:
        """Add what a network held beside people: part, table, own number, person, what else it refers to, the rest."""
        self.raw.executemany(
            "INSERT INTO staged_carried VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (file, book_of(file, part), table, *numbers, json.dumps(_with_keys(table, said), ensure_ascii=False))
                for part, table, *numbers, said in rows
            ),
        )

    def add_others(self, file: int, others: Iterable[tuple[int, str, Message, str, str]]) -> None:
        """Add records that are no people as (line, status, reason, raw text, part)."""
        rows = []
        for line, status, reason, raw, part in others:
            self._count += 1
            why = message_text(reason)
            rows.append((self._count, file, line, status, why, raw, "", "", "", "", "", 0, part, "", "", *NO_SCALARS))
        self._add_records(rows)

    def _add_records(self, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """Insert records, with only the columns that any of them fills, for most files fill few; give all columns."""
        columns = list(zip(*rows, strict=True))
        filled = {name: column for name, column in zip(RECORD_COLUMNS, columns, strict=False) if any(column)}
        if filled:
            self._insert(f"staged_records ({', '.join(filled)})", list(zip(*filled.values(), strict=True)))
            self._note_filled(filled)
        return columns

    def _insert(self, into: str, rows: Sequence[tuple[Any, ...]], places: str = "") -> None:
        """Insert rows, several with each statement: a statement for each of them would cost half as much again.

        *places* is what is inserted, with a question mark for each value of a row.
        """
        row = f"({places or ', '.join('?' * len(rows[0]))})"
        whole = len(rows) - len(rows) % _AT_ONCE
        several = f"INSERT INTO {into} VALUES {', '.join([row] * _AT_ONCE)}"
        for start in range(0, whole, _AT_ONCE):
            self.raw.execute(several, tuple(chain.from_iterable(rows[start : start + _AT_ONCE])))
        self.raw.executemany(f"INSERT INTO {into} VALUES {row}", rows[whole:])

    def _note_filled(self, columns: Iterable[str]) -> None:
        new = [(column,) for column in columns if column not in self._columns]
        if new:
            self.raw.executemany("INSERT INTO staged_columns VALUES (?)", new)
            self._columns.update(column for (column,) in new)

    def note_choices(self) -> None:
        """Note that the owner chose of records whether they come in; call it in a transaction."""
        self.has_left_out = True
        self._note_filled(("is_off",))

    def poll(self, checked: Callable[[], None]) -> None:
        """Call *checked* ten times a second while a statement runs; it breaks the statement off by CancelledError.

        What takes long between statements calls :meth:`check`.
        """
        self._checked, self._last_check = checked, time.monotonic()

        def poll() -> bool:
            try:
                self.check()
            except CancelledError:
                return True
            return False

        self.raw.set_progress_handler(poll, 20_000)

    def check(self) -> None:
        """Ask ten times a second whether to go on. Raises CancelledError."""
        now = time.monotonic()
        if now - self._last_check >= _POLL_SECONDS:
            self._last_check = now
            self._checked()

    def has_source(self, source: str) -> bool:
        """Tell whether any of the files is of this source."""
        found = self.raw.execute("SELECT EXISTS (SELECT 1 FROM staged_files WHERE source = ?)", (source,)).fetchone()
        return bool(found[0])

    def _note_keys(self, kind: Key, keys: list[str]) -> None:
        known = self._known[kind]
        before = len(known)
        known.update(map(hash, keys))
        if len(known) < before + len(keys):
            self._repeated.add(kind)

    def may_repeat(self, kind: Key) -> bool:
        """Tell whether two records may have one such key; where not, which is usual, nobody need look for them."""
        return kind in self._repeated

    def has_people_without_slug(self) -> bool:
        """Tell whether anybody came without a LinkedIn profile address."""
        return "record" in self._columns

    def forget_keys(self) -> None:
        """Let go of what told whether keys repeat, once all files are read: 150 MB of a million records."""
        for keys in self._known.values():
            keys.clear()

    def newly_known(self) -> int:
        """Count the people whom a source names for the first time, or in other words, with nothing else that is new."""
        with self.using() as raw:
            found = raw.execute(
                "SELECT count(*) FROM staged_records WHERE status = 'unchanged' "
                "AND (json_extract(changes, '$.known') = 0 OR json_extract(changes, '$.reworded') "
                "OR json_extract(changes, '$.unkept'))"
            ).fetchone()
        return int(found[0])

    @contextlib.contextmanager
    def in_words(self, network: Path) -> Iterator[None]:
        """Use the database, and raise NetGrowError for what it says against this file or the one at *network*."""
        try:
            with self.using():
                yield
        except sqlite3.Error as error:
            reason = told(error, network)
            if getattr(error, "sqlite_errorname", "") in _UNREADABLE:
                reason = NetGrowError("import.unreadable", path=str(network), cause=str(error))
            elif isinstance(reason, NetGrowError) and reason.message.code in _NO_ROOM:
                reason = NetGrowError("import.no_room", folder=str(self.path.parent), cause=str(error))
            raise reason from error

    def counts(self) -> dict[tuple[int, str], int]:
        """Give the number of records for each (file, status)."""
        with self.using() as raw:
            rows = raw.execute("SELECT file, status, count(*) FROM staged_records GROUP BY 1, 2").fetchall()
        return {(file, status): number for file, status, number in rows}

    def organizations(self) -> dict[int, int]:
        """Give how many organisations each file would add as if they were people."""
        with self.using() as raw:
            found = raw.execute(
                "SELECT r.file, count(*) FROM staged_organizations AS o CROSS JOIN staged_records AS r ON r.n = o.n "
                "WHERE r.status = 'new' GROUP BY r.file"
            )
            return dict(found.fetchall())


def book_of(file: int, part: str) -> str:
    """Name the whole within which a network's numbers count: a file, or a part of an archive."""
    return f"{file}/{part}"


def _with_keys(table: str, said: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a row says, with that by which it is known again."""
    if table == "interactions":
        return {**said, "record": noted_record(said["kind"], said["happened_on"], said["direction"], said["note"])}
    if table == "cadences":
        return {**said, "tag": " ".join(said["tag"].split()), "tag_key": fold(" ".join(said["tag"].split()))}
    columns = removals.PLAIN.get(table)
    return {**said, "record": removals.record(table, *(said[each] for each in columns))} if columns else dict(said)


def message_text(message: Message) -> str:
    """Give a message as JSON text."""
    return json.dumps([message.code, dict(message.values)], ensure_ascii=False)


def message_of(text: str) -> Message:
    """Give the message that :func:`message_text` wrote; an empty text gives an empty message."""
    if not text:
        return Message("import.no_reason")
    code, values = json.loads(text)
    return Message(code, values)
