"""Records of files on their way into the network: a temporary database beside it, where they are matched by SQL.

Nothing is written to the network here. The file is private (0600) and goes away with its :class:`Staging`; one that
a program left behind when it was killed goes away at the next start.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import tempfile
import threading
import time
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from netgrow_desktop.domain.contacts import SCALAR_FIELDS, ContactDraft
from netgrow_desktop.domain.folding import fold, name_key, search_text
from netgrow_desktop.domain.messages import CancelledError, Message, NetGrowError
from netgrow_desktop.storage.contacts import MULTIPLE_FIELDS, value_key
from netgrow_desktop.storage.opening import told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SEPARATOR = "\x1f"
BATCH = 1_000
"""Records staged at a time: so few that Python's collector of garbage, which looks at all of them, never starts."""

_VALUE_TABLES = {field: (f"staged_{table}", columns) for field, (table, columns, _) in MULTIPLE_FIELDS.items()}

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
_POLL_SECONDS = 0.1
_NO_ROOM = frozenset(("network.disk_full", "network.io_error", "network.cannot_open", "network.read_only"))
_NAME_FIELDS = ("name", "given", "middle", "family", "prefix", "suffix", "nickname")
"""The first of SCALAR_FIELDS."""

_NO_SCALARS = ("",) * len(SCALAR_FIELDS)


_SLUG = _RECORD_COLUMNS.index("slug")
"""Place of the slug in a record; the digest of records without one stands behind it."""

Key = Literal["slug", "record", "email"]
"""What two records of one person have in common: the profile, a digest of all they say, an e-mail address."""


class Staging:
    """The temporary database of one import. One thread at a time has it, see :meth:`using`; close it when done."""

    def __init__(self) -> None:
        handle, name = tempfile.mkstemp(prefix=f"netgrow-import-{os.getpid()}-", suffix=".sqlite")
        os.close(handle)
        self.path = Path(name)
        self.raw = sqlite3.connect(self.path.as_uri(), uri=True, isolation_level=None, check_same_thread=False)
        self._turn = threading.RLock()
        self._is_closed = False
        self._count = 0
        self._origin = ""
        self._known: dict[Key, set[int]] = {"slug": set(), "record": set(), "email": set()}
        self._repeated: set[Key] = set()
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
    def filling(self, file: int, source: str, origin: str) -> Iterator[None]:
        """Fill in one file's records; if the block fails, the records of this file are dropped.

        *origin* names the file for records that hold nothing but a name: such a record is known again only where it
        came from, for a name alone says nothing.
        """
        self._origin = origin
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
        emails, links = values["emails"], values["links"]
        n = self._count
        for line, draft, slug, standing in people:
            n += 1
            records.append(_record(n, file, line, draft, slug, standing, self._origin))
            # A LinkedIn file holds nothing but these two, a hundred thousand times.
            if draft.emails:
                for place, (address, label) in enumerate(draft.emails):
                    emails.append((n, place, address, label, value_key("emails", address)))
            if draft.links:
                for place, (url, label) in enumerate(draft.links):
                    links.append((n, place, url, label, value_key("links", url)))
            if draft.phones or draft.addresses or draft.custom or draft.tags:
                _add_rarer(n, draft, values, tags)
        self._count = n
        self._note_keys("slug", [record[_SLUG] for record in records if record[_SLUG]])
        self._note_keys("record", [record[_SLUG + 1] for record in records if record[_SLUG + 1]])
        self._note_keys("email", [email[-1] for email in emails if email[-1]])
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

    def poll(self, checked: Callable[[], None]) -> None:
        """Call *checked* ten times a second while a statement runs; it breaks the statement off by CancelledError."""
        last = time.monotonic()

        def poll() -> bool:
            nonlocal last
            now = time.monotonic()
            if now - last < _POLL_SECONDS:
                return False
            last = now
            try:
                checked()
            except CancelledError:
                return True
            return False

        self.raw.set_progress_handler(poll, 20_000)

    def has_source(self, source: str) -> bool:
        """Tell whether any of the files is of this source."""
        found = self.raw.execute("SELECT EXISTS (SELECT 1 FROM staged_files WHERE source = ?)", (source,)).fetchone()
        return bool(found[0])

    def _note_keys(self, kind: Key, keys: list[str]) -> None:
        hashes = set(map(hash, keys))
        known = self._known[kind]
        if len(hashes) < len(keys) or not known.isdisjoint(hashes):
            self._repeated.add(kind)
        known |= hashes

    def may_repeat(self, kind: Key) -> bool:
        """Tell whether two records may have one such key; where not, which is usual, nobody need look for them."""
        return kind in self._repeated

    def has_people_without_slug(self) -> bool:
        """Tell whether anybody came without a LinkedIn profile address."""
        return bool(self._known["record"])

    def newly_known(self) -> int:
        """Count the people whom a source names for the first time, with nothing else that is new."""
        with self.using() as raw:
            found = raw.execute(
                "SELECT count(*) FROM staged_records WHERE status = 'unchanged' "
                "AND json_extract(changes, '$.known') = 0"
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
            if isinstance(reason, NetGrowError) and reason.message.code in _NO_ROOM:
                reason = NetGrowError("import.no_room", folder=str(self.path.parent), cause=str(error))
            raise reason from error

    def counts(self) -> dict[tuple[int, str], int]:
        """Give the number of records for each (file, status)."""
        with self.using() as raw:
            rows = raw.execute("SELECT file, status, count(*) FROM staged_records GROUP BY 1, 2").fetchall()
        return {(file, status): number for file, status, number in rows}


def _add_rarer(
    n: int, draft: ContactDraft, values: dict[str, list[tuple[Any, ...]]], tags: list[tuple[int, str, str]]
) -> None:
    values["phones"] += [
        (n, place, *phone, value_key("phones", phone.number)) for place, phone in enumerate(draft.phones)
    ]
    for field, staged in (("addresses", draft.addresses), ("custom", draft.custom)):
        values[field] += [(n, place, *value, fold(" ".join(value))) for place, value in enumerate(staged)]
    tags += [(n, tag, fold(" ".join(tag.split()))) for tag in draft.tags]


def _record(
    n: int, file: int, line: int, draft: ContactDraft, slug: str, standing: str, origin: str
) -> tuple[Any, ...]:
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
    searched = [draft.name, draft.organization, draft.title, draft.nickname, draft.department, draft.notes]
    if draft.emails:
        searched += [address for address, _ in draft.emails]
    if draft.phones or draft.addresses or draft.custom or draft.tags:
        searched += [f"{number} {value_key('phones', number)}" for number, _ in draft.phones]
        for address in draft.addresses:
            searched += [address.city, address.region, address.country, address.postal_code, address.street]
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
        "" if slug else _digest(draft, scalars, origin),
        name_key(draft.name),
        search_text(*searched),
        standing,
        *scalars,
    )


def _digest(draft: ContactDraft, scalars: tuple[str, ...], origin: str) -> str:
    """Give a digest of everything that a record says, the same in every run of the program."""
    values = (draft.emails, draft.phones, draft.addresses, draft.links, draft.custom, draft.tags)
    only_a_name = not any(values) and not any(scalars[len(_NAME_FIELDS) :])
    everything = ([tuple(map(tuple, part)) for part in values], scalars, origin if only_a_name else "")
    return hashlib.blake2b(repr(everything).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


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
