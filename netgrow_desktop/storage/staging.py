"""Records of files on their way into the network: a temporary database beside it, where they are matched by SQL.

Nothing is written to the network here. The file is private (0600) and goes away with its :class:`Staging`.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import tempfile
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.contacts import SCALAR_FIELDS, ContactDraft
from netgrow_desktop.domain.folding import fold, name_key, search_text
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.storage.contacts import MULTIPLE_FIELDS, value_key
from netgrow_desktop.storage.opening import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SEPARATOR = "\x1f"
BATCH = 5_000

_VALUE_TABLES = {field: (f"staged_{table}", columns) for field, (table, columns, _) in MULTIPLE_FIELDS.items()}
_KEYED = {"emails": "emails", "phones": "phones", "links": "links"}

_TABLES = (
    "CREATE TABLE staged_records (n INTEGER PRIMARY KEY, file INTEGER DEFAULT 0, line INTEGER DEFAULT 0, status TEXT, "
    "repeats INTEGER, target INTEGER, how TEXT, changes TEXT, "
    + ", ".join(
        f"{column} TEXT DEFAULT ''"
        for column in ("reason", "raw", "slug", "record", "name_key", "search", "standing", *SCALAR_FIELDS)
    )
    + ")",
    *(
        f"CREATE TABLE {table} (n INTEGER, position INTEGER, {', '.join(f'{column} TEXT' for column in columns)}, "
        "key TEXT)"
        for table, columns in _VALUE_TABLES.values()
    ),
    "CREATE TABLE staged_tags (n INTEGER, name TEXT, key TEXT)",
    "CREATE TABLE staged_files (file INTEGER PRIMARY KEY, source TEXT)",
)

_RECORD_COLUMNS = (
    "n",
    "file",
    "line",
    "status",
    "reason",
    "raw",
    "slug",
    "record",
    "name_key",
    "search",
    "standing",
    *SCALAR_FIELDS,
)
_NO_ROOM = frozenset(("network.disk_full", "network.io_error", "network.cannot_open", "network.read_only"))
_NO_SCALARS = ("",) * len(SCALAR_FIELDS)


class Staging:
    """The temporary database of one import. Used by one thread at a time; close it when done."""

    def __init__(self) -> None:
        handle, name = tempfile.mkstemp(prefix="netgrow-import-", suffix=".sqlite")
        os.close(handle)
        self.path = Path(name)
        self.raw = sqlite3.connect(self.path.as_uri(), uri=True, isolation_level=None, check_same_thread=False)
        self._count = 0
        try:
            with self.in_words(self.path):
                self._lay_out()
        except BaseException:
            self.close()
            raise

    def _lay_out(self) -> None:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = NORMAL", "cache_size = -32768"):
            self.raw.execute(f"PRAGMA {pragma}")
        self.raw.execute("BEGIN")
        for statement in _TABLES:
            self.raw.execute(statement)
        self.raw.execute("COMMIT")

    def close(self) -> None:
        """Close and remove the temporary file."""
        self.raw.close()
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    @contextlib.contextmanager
    def filling(self, file: int, source: str) -> Iterator[None]:
        """Fill in one file's records; if the block fails, the records of this file are dropped."""
        self.raw.execute("BEGIN")
        try:
            self.raw.execute("INSERT INTO staged_files VALUES (?, ?)", (file, source))
            yield
        except BaseException:
            tables = [table for table, _ in _VALUE_TABLES.values()] + ["staged_tags"]
            for table in tables:
                self.raw.execute(
                    f"DELETE FROM {table} WHERE n IN (SELECT n FROM staged_records WHERE file = ?)", (file,)
                )
            self.raw.execute("DELETE FROM staged_records WHERE file = ?", (file,))
            self.raw.execute("COMMIT")
            raise
        self.raw.execute("COMMIT")

    def add_people(self, file: int, people: Iterable[tuple[int, ContactDraft, str, str]]) -> None:
        """Add people as (line, draft, LinkedIn slug or "", standing as JSON or "")."""
        records: list[tuple[Any, ...]] = []
        values: dict[str, list[tuple[Any, ...]]] = {field: [] for field in _VALUE_TABLES}
        tags: list[tuple[int, str, str]] = []
        for line, draft, slug, standing in people:
            self._count += 1
            n = self._count
            records.append(_record(n, file, line, draft, slug, standing))
            for field in ("emails", "links", "phones", "addresses", "custom"):
                staged = getattr(draft, field)
                if staged:
                    table = _KEYED.get(field)
                    values[field] += [
                        (n, position, *value, value_key(table, value[0]) if table else fold(" ".join(value)))
                        for position, value in enumerate(staged)
                    ]
            if draft.tags:
                tags += [(n, tag, fold(" ".join(tag.split()))) for tag in draft.tags]
        self._add_records(records)
        for field, rows in values.items():
            if rows:
                table, columns = _VALUE_TABLES[field]
                places = ", ".join("?" * (len(columns) + 3))
                self.raw.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
        if tags:
            self.raw.executemany("INSERT INTO staged_tags VALUES (?, ?, ?)", tags)

    def add_others(self, file: int, others: Iterable[tuple[int, str, Message, str]]) -> None:
        """Add records that are no people as (line, status, reason, raw text)."""
        rows = []
        for line, status, reason, raw in others:
            self._count += 1
            rows.append((self._count, file, line, status, message_text(reason), raw, "", "", "", "", "", *_NO_SCALARS))
        self._add_records(rows)

    def _add_records(self, rows: list[tuple[Any, ...]]) -> None:
        """Insert records, binding only the columns that any of them fills: most files fill few."""
        if not rows:
            return
        used = [place for place, column in enumerate(zip(*rows, strict=True)) if any(column)]
        columns = ", ".join(_RECORD_COLUMNS[place] for place in used)
        places = ", ".join("?" * len(used))
        self.raw.executemany(f"INSERT INTO staged_records ({columns}) VALUES ({places})", map(itemgetter(*used), rows))

    def has_source(self, source: str) -> bool:
        """Tell whether any of the files is of this source."""
        found = self.raw.execute("SELECT EXISTS (SELECT 1 FROM staged_files WHERE source = ?)", (source,)).fetchone()
        return bool(found[0])

    def has_people_without_slug(self) -> bool:
        """Tell whether anybody came without a LinkedIn profile address."""
        found = self.raw.execute("SELECT EXISTS (SELECT 1 FROM staged_records WHERE record <> '')").fetchone()
        return bool(found[0])

    def newly_known(self) -> int:
        """Count the people whom a source names for the first time, with nothing else that is new."""
        found = self.raw.execute(
            "SELECT count(*) FROM staged_records WHERE status = 'unchanged' AND json_extract(changes, '$.known') = 0"
        ).fetchone()
        return int(found[0])

    @contextlib.contextmanager
    def in_words(self, network: Path) -> Iterator[None]:
        """Raise NetGrowError for what the database says against this file or, beside it, the one at *network*."""
        try:
            yield
        except sqlite3.Error as error:
            reason = told(error, network)
            if isinstance(reason, NetGrowError) and reason.message.code in _NO_ROOM:
                reason = NetGrowError("import.no_room", folder=str(self.path.parent), cause=str(error))
            raise reason from error

    def counts(self) -> dict[tuple[int, str], int]:
        """Give the number of records for each (file, status)."""
        rows = self.raw.execute("SELECT file, status, count(*) FROM staged_records GROUP BY 1, 2")
        return {(file, status): number for file, status, number in rows}


def _record(n: int, file: int, line: int, draft: ContactDraft, slug: str, standing: str) -> tuple[Any, ...]:
    scalars = (
        draft.name,
        draft.given,
        draft.middle,
        draft.family,
        draft.prefix,
        draft.suffix,
        draft.nickname,
        draft.organization,
        draft.department,
        draft.title,
        draft.birthday,
        draft.connected_on,
        draft.notes,
    )
    searched = [draft.name, draft.nickname, draft.organization, draft.department, draft.title, draft.notes]
    if draft.emails:
        searched += [address for address, _ in draft.emails]
    if draft.phones:
        searched += [f"{number} {value_key('phones', number)}" for number, _ in draft.phones]
    for address in draft.addresses:
        searched += [address.city, address.region, address.country, address.postal_code, address.street]
    if draft.custom:
        searched += [value for _, value in draft.custom]
    searched += draft.tags
    return (
        n,
        file,
        line,
        "new",
        "",
        "",
        f"in/{slug}" if slug else "",
        "" if slug else _digest(draft, scalars),
        name_key(draft.name),
        search_text(*searched),
        standing,
        *scalars,
    )


def _digest(draft: ContactDraft, scalars: tuple[str, ...]) -> str:
    """Give a digest of everything that a record says, the same in every run of the program."""
    everything = (scalars, draft.emails, draft.phones, draft.addresses, draft.links, draft.custom, draft.tags)
    return hashlib.blake2b(
        repr([tuple(map(tuple, part)) for part in everything[1:]] + [scalars]).encode("utf-8", "surrogatepass"),
        digest_size=10,
    ).hexdigest()


def message_text(message: Message) -> str:
    """Give a message as JSON text."""
    return json.dumps([message.code, dict(message.values)], ensure_ascii=False)


def message_of(text: str) -> Message:
    """Give the message that :func:`message_text` wrote; an empty text gives an empty message."""
    if not text:
        return Message("import.no_reason")
    code, values = json.loads(text)
    return Message(code, values)


def batched(items: Iterable[Any], size: int = BATCH) -> Iterator[list[Any]]:
    """Cut an iterable into lists."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
