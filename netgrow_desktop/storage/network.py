"""One open network file: its lock, its connections and its transactions."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import sqlite3
import threading
import zlib
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from netgrow_desktop.domain import wanted
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import file_marks, journal, search
from netgrow_desktop.storage.file_systems import share_of
from netgrow_desktop.storage.locks import take_lock
from netgrow_desktop.storage.migrations import VERSION, migrate
from netgrow_desktop.storage.opening import (
    APPLICATION_ID,
    attach,
    check_header,
    connect,
    create_file,
    database_error,
    empty_log,
    give_name,
    has_log_pending,
    is_in_use,
    is_written_ahead,
    logs_of,
    note_closed,
    note_open,
    sync_folder,
    told,
    unmake,
)
from netgrow_desktop.storage.own_file import OwnFile
from netgrow_desktop.storage.soundness import check_schema, has_all_columns, older_problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.storage.locks import WriterLock


PAGE_SIZE = 8192
"""Bytes. A tenth quicker than 4096 at importing 100,000 people."""
_CACHE, _CACHE_OF_IMPORT = 32_768, 65_536
"""KiB of the file that are held: pages that an import fills at random are else written, and read again, many times."""
_POLLED = 20_000
"""Steps of the database, about two milliseconds of its work, after which a reader looks whether it is still wanted."""
_LAST = 2**63 - 1
"""The largest id."""


class Transaction:
    """A write that is under way: storage functions take its ``connection``.

    After the block ``entry`` is the id of its journal entry, 0 if nothing was changed.
    """

    def __init__(self, connection: Connection, name: Message, changes: Changes) -> None:
        self.connection = connection
        self.name = name
        self.changes = changes
        self.entry = 0
        self.first_ids: dict[str, int] = {}
        self.stayed = False

    @contextlib.contextmanager
    def staying(self) -> Iterator[None]:
        """Write in the block what stays when the change is taken back; before :meth:`insert_in_bulk`."""
        self.stayed = True
        journal.set_recording(self.connection, is_on=False)
        yield
        journal.set_recording(self.connection, is_on=True)

    def insert_in_bulk(self) -> None:
        """Record rows inserted from here on as ranges of ids; cheap for many rows, see storage/journal.py."""
        self.first_ids = journal.begin_bulk(self.connection)


class Network:
    """An open network file. Make one with :func:`open_network` or :func:`create_network`; close it when done.

    ``version`` grows with every committed write: whoever caches an answer compares it. ``refusal`` is the code of the
    message that answers a write to a file that can only be read.
    """

    def __init__(self, path: Path, lock: WriterLock | None, *, immutable: bool = False) -> None:
        self.path = path
        self.read_only = lock is None
        self.refusal = "network.read_only"
        self.version = 0
        self._lock = lock
        self._writing = threading.Lock()
        self._readers: set[sqlite3.Connection] = set()
        self._has_spare = False
        self._in_use: tuple[int, int] | None = note_open(path)
        self._file = OwnFile(path, is_written=lock is not None, is_fixed=immutable)
        mode = "ro" if immutable else "rw"
        self._read_engine = _engine(lambda: connect(path, mode, immutable=immutable), "BEGIN", 4)
        self._write_engine = _engine(lambda: journal.install(connect(path, mode)), "BEGIN IMMEDIATE", 1)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection on one unchanging state of the file. Raises NetGrowError if it cannot be read.

        What it asks is broken off with CancelledError once the answer is no longer wanted (domain/wanted.py).
        """
        with self._in_words(), self._file.read(), self._read_engine.connect() as connection, connection.begin():
            if not self._has_spare:
                # Each lane may read at once, and once the file is taken away no more connections can be opened.
                self._has_spare = True
                with self._read_engine.connect(), self._read_engine.connect():
                    pass
            raw = _raw(connection)
            self._readers.add(raw)
            raw.set_progress_handler(wanted.is_dropped(), _POLLED)
            try:
                yield connection
            finally:
                raw.set_progress_handler(None, 0)
                self._readers.discard(raw)

    @contextlib.contextmanager
    def writing(
        self,
        name: Message,
        changes: Changes,
        cancelled: Callable[[], bool] | None = None,
        staged: Path | None = None,
    ) -> Iterator[Transaction]:
        """Run one named, undoable change: all of the block is written, or, if it raises, nothing.

        A long statement is broken off with CancelledError once *cancelled*, or else domain/wanted.py, says so. The
        database *staged* can be read in the block under that name. Raises NetGrowError when the file cannot be written.
        """
        checked_once = journal.is_without_people if staged is not None else lambda _: False
        with self._changing(cancelled, staged, checked_once) as connection:
            transaction = Transaction(connection, name, changes)
            journal.begin(connection)
            yield transaction
            if not transaction.first_ids:
                from netgrow_desktop.storage import removals

                removals.keep(connection)
            written = journal.finish(connection, name, changes, transaction.first_ids)
            transaction.entry = written.entry
            if not written.entry:
                transaction.changes = Changes.NOTHING
            search.refresh(connection, written.contacts - written.inserted_contacts)
            search.add_range(connection, written.inserted_contacts)
            if written.entry or transaction.stayed:
                file_marks.mark_written(_raw(connection))

    @contextlib.contextmanager
    def writing_unrecorded(self, *, is_seen: bool = True) -> Iterator[Connection]:
        """Run a change that is no part of the history; one of which no answer tells (not *is_seen*) makes none old."""
        with self._changing(is_seen=is_seen) as connection:
            yield connection
            file_marks.mark_written(_raw(connection))

    def has_people(self) -> bool:
        """Tell whether anybody is in the network."""
        with self.reading() as connection:
            return bool(connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM contacts)").scalar())

    def is_unswept(self) -> bool:
        """Tell whether deleting people for good was cut off before the file was written anew."""
        with self.reading() as connection:
            return file_marks.is_unswept(connection)

    def undo(self) -> journal.Replayed | None:
        """Take back the newest change that is in force, or give None."""
        with self._changing(is_checked_once=journal.is_undo_large) as connection:
            return self._marked(connection, journal.undo(connection))

    def redo(self) -> journal.Replayed | None:
        """Make the change again that was taken back last, or give None."""
        with self._changing(is_checked_once=journal.is_redo_large) as connection:
            return self._marked(connection, journal.redo(connection))

    def undo_back_to(self, entry: int, progress: journal.Progress) -> list[journal.Replayed]:
        """Take back *entry* and everything since, newest first: all of it, or, if *progress* raises, nothing."""
        with self._changing(is_checked_once=lambda raw: journal.is_any_large(raw, entry, _LAST)) as connection:
            done = journal.undo_back_to(connection, entry, progress)
            self._marked(connection, done[0] if done else None)
            return done

    def redo_up_to(self, entry: int, progress: journal.Progress) -> list[journal.Replayed]:
        """Make again what was taken back, up to *entry*: all of it, or, if *progress* raises, nothing."""
        with self._changing(is_checked_once=lambda raw: journal.is_any_large(raw, 0, entry)) as connection:
            done = journal.redo_up_to(connection, entry, progress)
            self._marked(connection, done[0] if done else None)
            return done

    @staticmethod
    def _marked(connection: Connection, done: journal.Replayed | None) -> journal.Replayed | None:
        if done is not None:
            file_marks.mark_written(_raw(connection))
        return done

    def interrupt_reads(self) -> None:
        """Break off statements that are reading now; their callers get CancelledError."""
        for raw in tuple(self._readers):
            raw.interrupt()

    def close(self) -> None:
        """Close the file, which folds its log into it, and give up the lock."""
        self._fold_if_moved()
        self._file.close(self._read_engine.dispose, self._write_engine.dispose)
        if self._in_use is not None:
            note_closed(self._in_use)
            self._in_use = None
        if self._lock is not None:
            self._lock.release()

    def is_overwritten(self) -> bool:
        """Tell whether another program wrote into the file while it was open here.

        Raises NetGrowError where the drive does not let that be told.
        """
        with self._writing, self._in_words():
            self._fold_if_moved()
            return self._file.is_overwritten()

    def _fold_if_moved(self) -> None:
        """Write what the log holds into a file that was moved: the log stays under the old name and would be lost."""
        pool = self._write_engine.pool
        # A new connection would open what is at that name now.
        if self._file.is_elsewhere() and isinstance(pool, QueuePool) and pool.checkedin():
            with contextlib.suppress(sqlite3.Error), contextlib.closing(self._write_engine.raw_connection()) as raw:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextlib.contextmanager
    def rewriting(self) -> Iterator[None]:
        """Let nobody else write in the block, nor the file be written to if another program has written into it."""
        if self.read_only:
            raise NetGrowError(self.refusal, path=str(self.path))
        with self._writing:
            with self._in_words():
                self._file.require()
            yield
            self._file.note()

    @contextlib.contextmanager
    def _changing(
        self,
        cancelled: Callable[[], bool] | None = None,
        staged: Path | None = None,
        is_checked_once: Callable[[sqlite3.Connection], bool] = lambda _: False,
        is_seen: bool = True,
    ) -> Iterator[Connection]:
        """Give a connection for one change. If *is_checked_once*, what rows refer to is checked at its end, for all."""
        with self.rewriting(), self._in_words(), self._renewing(), self._write_engine.connect() as connection:
            raw = _raw(connection)
            beside = attach(raw, staged, "staged") if staged is not None else contextlib.nullcontext()
            with beside:
                raw.set_progress_handler(cancelled or wanted.is_dropped(), 20_000)
                raw.execute(f"PRAGMA main.cache_size = -{_CACHE_OF_IMPORT if staged is not None else _CACHE}")
                checked_once = is_checked_once(raw)
                if checked_once:
                    raw.execute("PRAGMA foreign_keys = OFF")
                try:
                    with connection.begin():
                        file_marks.mark_begun(raw)
                        yield connection
                        if checked_once:
                            _check_references(connection)
                        if file_marks.has_log(raw):
                            # Until it is committed, nothing of a change is in the file itself.
                            self._file.require()
                finally:
                    raw.set_progress_handler(None, 0)
                    raw.execute("PRAGMA foreign_keys = ON")
                    raw.execute(f"PRAGMA main.cache_size = -{_CACHE}")
            self.version += is_seen

    @contextlib.contextmanager
    def _renewing(self) -> Iterator[None]:
        """Let go of a connection that cannot write: opened while the drive refused that, it would never again."""
        try:
            yield
        except DBAPIError as error:
            if str(getattr(error.orig, "sqlite_errorname", "")).startswith("SQLITE_READONLY"):
                self._write_engine.dispose()
            raise

    @contextlib.contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            if isinstance(cause, sqlite3.Error):
                raise told(cause, self.path, is_read=self.read_only) from error
            raise
        except (zlib.error, json.JSONDecodeError) as error:
            # The history is kept packed, as JSON: this is no longer what was written there.
            raise NetGrowError("network.damaged", path=str(self.path)) from error


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError(raw)
    return raw


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise RuntimeError(f"{broken[0]} {broken[1]} refers to a missing row of {broken[2]}")


def _engine(creator: Callable[[], sqlite3.Connection], begin: str, size: int) -> Engine:
    engine = create_engine(
        "sqlite://", creator=creator, poolclass=QueuePool, pool_size=size, max_overflow=size, pool_reset_on_return=None
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def create_network(path: Path) -> Network:
    """Make a new, empty network file that must not exist yet, and open it.

    It is made under another name, so that nobody ever sees half of it. Raises NetGrowError, with nothing left behind.
    """
    if os.path.lexists(path):
        raise NetGrowError("network.exists", path=str(path))
    made = path.with_name(f"{path.name[:200]}.{secrets.token_hex(4)}.new")
    lock = None
    leftovers = [made, *logs_of(made)]
    folders = [each for each in path.parents if not os.path.lexists(each)]
    try:
        create_file(made)
        lock = take_lock(path)
        _lay_out(made)
        for stale in logs_of(path):
            stale.unlink(missing_ok=True)
        give_name(made, path)
        leftovers.append(path)
        lock.hold_file()
        sync_folder(path.parent)
    except BaseException as error:
        if lock is not None:
            lock.release(is_gone=path in leftovers or not os.path.lexists(path))
        unmake(leftovers, folders)
        if isinstance(error, FileExistsError) and os.path.lexists(path):
            raise NetGrowError("network.exists", path=str(path)) from error
        if isinstance(error, OSError):
            raise NetGrowError("network.cannot_create", path=str(path), cause=error.strerror or str(error)) from error
        if isinstance(error, sqlite3.Error):
            raise database_error(error, path) from error
        if isinstance(error, NetGrowError) and error.message.values.get("path") == str(made):
            raise NetGrowError(error.message.code, **{**error.message.values, "path": str(path)}) from error
        raise
    return Network(path, lock)


def _lay_out(path: Path) -> None:
    """Make a network of an empty file, with nothing left in a log beside it; raises OSError where there is."""
    with contextlib.closing(_connect_unsynced(path)) as raw:
        raw.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute(f"PRAGMA journal_mode = {_fitting_journal(path)}")
    _migrate(path, 0, _connect_unsynced)
    if any(each.exists() for each in logs_of(path)):
        # Closing says nothing of a drive that does not take what stands in the log; asked for it, it says why.
        with contextlib.closing(_connect_unsynced(path)) as raw:
            empty_log(raw)
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _connect_unsynced(path: Path) -> sqlite3.Connection:
    """Open a file that has no name yet: it is brought to the disk once, as a whole, before it is given one."""
    raw = connect(path, "rw")
    raw.execute("PRAGMA synchronous = OFF")
    return raw


def _fitting_journal(path: Path) -> str:
    """Give how changes are written at this place: a log needs memory that programs share, which network drives lack."""
    return "delete" if share_of(path) else "wal"


def _fit_journal(path: Path) -> None:
    """Have a file that came to another kind of drive written in the way that fits there, if nobody else has it open."""
    wanted = _fitting_journal(path)
    if is_in_use(path) or is_written_ahead(path) == (wanted == "wal"):
        return
    with contextlib.closing(connect(path, "rw")) as raw, contextlib.suppress(sqlite3.OperationalError):
        raw.execute(f"PRAGMA journal_mode = {wanted}").fetchone()


def _migrate(
    path: Path, version: int, opened: Callable[[Path], sqlite3.Connection] = lambda path: connect(path, "rw")
) -> None:
    """Bring the schema up to date in one transaction: all steps or none. *opened* gives a connection with the file.

    Raises NetGrowError, with nothing changed, for a damaged file, and where that does not give every table and column.
    """
    engine = _engine(lambda: opened(path), "BEGIN IMMEDIATE", 1)
    try:
        with engine.connect() as connection, connection.begin():
            is_sound = not version or not older_problems(connection)
            if is_sound:
                migrate(connection, version)
            # A table that no step touches may have been another one already.
            if not is_sound or not has_all_columns(_raw(connection)):
                raise NetGrowError("network.damaged", path=str(path))
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise told(error.orig, path) from error
        raise
    finally:
        engine.dispose()


def open_network(
    path: Path, *, write: bool = True, before_migration: Callable[[Path], object] | None = None
) -> Network:
    """Open an existing network file; with *write* as its only writer, else only for reading.

    *before_migration* is called with the path before an older schema is brought up to date (it makes the backup).
    Raises NetGrowError for a file that is missing, foreign, damaged, newer or open elsewhere; it stays as it was.
    """
    check_header(path)
    if not write:
        return _open_for_reading(path)
    if not os.access(path, os.W_OK):
        raise NetGrowError("network.read_only", path=str(path), cause="")
    lock = take_lock(path)
    try:
        file_marks.check_log(path)
        version = check_schema(path, "rw")
        if version < VERSION:
            if before_migration is not None:
                before_migration(path)
            _migrate(path, version)
        _fit_journal(path)
    except BaseException:
        lock.release()
        raise
    return Network(path, lock)


def _open_for_reading(path: Path) -> Network:
    file_marks.check_log(path)
    immutable = not os.access(path.parent, os.W_OK) and not any(each.exists() for each in logs_of(path))
    try:
        version = check_schema(path, "ro" if immutable else "rw", immutable=immutable, is_read=True)
    except NetGrowError as error:
        if error.message.code not in {"network.disk_full", "network.cannot_open"} or has_log_pending(path):
            raise
        # Where the log's index has no room, or no name, nobody can be writing. Without a log the file is all there is.
        immutable = True
        version = check_schema(path, "ro", immutable=True, is_read=True)
    if version < VERSION:
        raise NetGrowError("network.older", path=str(path))
    return Network(path, None, immutable=immutable)
