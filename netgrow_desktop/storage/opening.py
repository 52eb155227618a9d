"""Which files may be opened as a network, told from their bytes before the database touches them."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import stat
import struct
import tempfile
from collections import Counter
from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import CancelledError, NetGrowError
from netgrow_desktop.storage.migrations import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

APPLICATION_ID = 0x4E47524F
"""``NGRO`` in the header of every network file."""

FULL = frozenset((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)))
"""What the system says of a drive, or a share of it, without room."""
_HEADER = struct.Struct(">60xI4xI28x")


_in_use: Counter[tuple[int, int]] = Counter()
"""Device and inode of each network that this process has open, and how often."""


def note_open(path: Path) -> tuple[int, int]:
    """Note that the network at *path* is open in this process; give what :func:`note_closed` takes."""
    status = path.stat()
    key = (status.st_dev, status.st_ino)
    _in_use[key] += 1
    return key


def note_closed(key: tuple[int, int]) -> None:
    """Note that a network is not open any longer."""
    _in_use[key] -= 1


def is_in_use(path: Path) -> bool:
    """Tell whether this process has the file open as its network.

    Nobody may then open it but the database: on POSIX systems, closing any handle of a file lets go of all locks that
    the process has on it, and another program would remove the write-ahead log with what was saved last.
    """
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    return _in_use[status.st_dev, status.st_ino] > 0


def check_header(path: Path) -> int:
    """Give the schema version of the network at *path*, reading its first 100 bytes only.

    Raises NetGrowError for a missing, unreadable, foreign, truncated or newer file; the file is not changed. A network
    that is open in this process was looked at when it was opened.
    """
    if is_in_use(path):
        return VERSION
    header = _read_header(path)
    if not header:
        raise NetGrowError("network.empty_file", path=str(path))
    if not header.startswith(b"SQLite format 3\0") or len(header) < _HEADER.size:
        raise NetGrowError("network.foreign", path=str(path))
    version, application = _HEADER.unpack(header)
    if application != APPLICATION_ID:
        raise NetGrowError("network.foreign", path=str(path))
    if version > VERSION:
        raise NetGrowError("network.newer", path=str(path))
    return int(version)


def is_written_ahead(path: Path) -> bool:
    """Tell whether changes of the closed network at *path* go to a log first; raises OSError."""
    with path.open("rb") as file:
        return file.read(19)[18:] == b"\x02"


def _read_header(path: Path) -> bytes:
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise NetGrowError("network.is_a_folder", path=str(path))
        if not stat.S_ISREG(path.stat().st_mode):
            raise NetGrowError("network.foreign", path=str(path))
        with path.open("rb") as file:
            return file.read(_HEADER.size)
    except FileNotFoundError as error:
        raise NetGrowError("network.missing", path=str(path)) from error
    except PermissionError as error:
        raise NetGrowError("network.no_permission", path=str(path)) from error
    except OSError as error:
        raise NetGrowError("network.unreadable", path=str(path), cause=error.strerror or "") from error


def database_error(error: sqlite3.Error, path: Path, *, is_read: bool = False) -> NetGrowError:
    """Turn the database's own error into a sentence that a person can act on; *is_read* if nothing was to be saved."""
    name = getattr(error, "sqlite_errorname", "") or ""
    code = "network.failed"
    for prefix, known in _SENTENCES:
        if name.startswith(prefix):
            code = known
            break
    if name.startswith(_REFUSED) and _is_full(path.parent):
        code = "network.disk_full"
    if is_read and code == "network.io_error":
        code = "network.unreadable"
    return NetGrowError(code, path=str(path), cause=str(error))


def _is_full(folder: Path) -> bool:
    """Tell whether nothing more can be written in a folder for want of room, by writing a little into a nameless file.

    Of a quota that is used up the database says only that the drive refused.
    """
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(_PROBED))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.errno in FULL
    return False


def told(error: sqlite3.Error, path: Path, *, is_read: bool = False) -> Exception:
    """Give what to raise for an error in the middle of work: a sentence, a cancellation, or, for our own bug, that."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name == "SQLITE_INTERRUPT":
        return CancelledError()
    if any(words in str(error) for words in _DAMAGE_WITHOUT_A_CODE):
        return NetGrowError("network.damaged", path=str(path))
    if name.startswith(("SQLITE_CONSTRAINT", "SQLITE_MISMATCH", "SQLITE_MISUSE")) or name == "SQLITE_ERROR":
        return RuntimeError(f"{name}: {error}")
    return database_error(error, path, is_read=is_read)


_DAMAGE_WITHOUT_A_CODE = ("Could not decode to UTF-8", "vtable constructor failed", "invalid fts5 file format")
"""Letters that are broken, and a search index that cannot be opened."""

_REFUSED = ("SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_TRUNCATE")
_PROBED = 65_536
_SENTENCES = (
    ("SQLITE_FULL", "network.disk_full"),
    # The index of the log, which whoever reads needs, too, has no room beside the file.
    ("SQLITE_IOERR_SHMSIZE", "network.disk_full"),
    ("SQLITE_IOERR", "network.io_error"),
    ("SQLITE_CORRUPT", "network.damaged"),
    ("SQLITE_NOTADB", "network.damaged"),
    ("SQLITE_READONLY", "network.read_only"),
    ("SQLITE_BUSY", "network.busy"),
    ("SQLITE_LOCKED", "network.busy"),
    ("SQLITE_CANTOPEN", "network.cannot_open"),
    ("SQLITE_PERM", "network.no_permission"),
    ("SQLITE_AUTH", "network.no_permission"),
)


_PRAGMAS = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    # FULL, and where there is no log also the folder, once the journal is removed from it.
    "synchronous = EXTRA",
    "temp_store = MEMORY",
    "cache_size = -32768",
    "recursive_triggers = ON",
)


_PATIENCE_MS = 60_000
_EMPTY_INDEX = 3
"""Bytes that SQLite gives the index of a log before it makes room in it."""
_TRIES = 3


def connect(path: Path, mode: str, *, immutable: bool = False) -> sqlite3.Connection:
    """Open the database file; *mode* is ``rw`` or ``ro``, never one that creates.

    The connection commits nothing by itself: transactions are begun and ended by their owner. Its SQL function
    ``folded`` is for sorting without regard to case and accents.
    """
    address = f"{path.absolute().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
    raw = sqlite3.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, cached_statements=256, timeout=5
    )
    raw.create_function("folded", 1, _folded, deterministic=True)
    raw.create_function("said_last", 2, _said_last, deterministic=True)
    try:
        for pragma in _PRAGMAS:
            raw.execute(f"PRAGMA {pragma}").close()
        if raw.execute("PRAGMA journal_mode").fetchone()[0] == "delete":
            # Without a log whoever writes waits for those who read.
            raw.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}").close()
    except UnicodeDecodeError:
        # SQLite names a damaged table by the very bytes that stand in its name's place.
        raw.close()
        damaged = sqlite3.DatabaseError("malformed database schema")
        damaged.sqlite_errorname = "SQLITE_CORRUPT"
        raise damaged from None
    except sqlite3.Error as error:
        # Closed at once: closing it whenever garbage is collected would let go of the locks of whoever is next.
        raw.close()
        if getattr(error, "sqlite_errorname", "") == "SQLITE_IOERR_SHMSIZE":
            _remove_empty_logs(path)
        raise
    return raw


def _remove_empty_logs(path: Path) -> None:
    """Remove the log and its index that an opening left which found no room for them, if nobody has the file open."""
    log, index, _ = logs_of(path)
    if is_in_use(path) or _size(log) > 0 or _size(index) > _EMPTY_INDEX:
        return
    address = f"{path.absolute().as_uri()}?mode=rw"
    with contextlib.suppress(sqlite3.Error, OSError), contextlib.closing(sqlite3.connect(address, uri=True)) as raw:
        # The file is locked as a whole, and whoever opens it comes upon that before the log; closing it removes that.
        raw.execute("PRAGMA locking_mode = EXCLUSIVE").close()
        raw.execute("SELECT 1 FROM sqlite_master").fetchone()
        index.unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _folded(value: str | None) -> str | None:
    return fold(value) if value else value


def _said_last(before: str, now: str) -> str:
    """Give what a source said of each field when it last said anything of it; fields are parted by U+001F."""
    then, since = before.split("\x1f"), now.split("\x1f")
    if len(then) != len(since):
        return now
    return "\x1f".join(new or old for old, new in zip(then, since, strict=True))


@contextlib.contextmanager
def attach(raw: sqlite3.Connection, path: Path, name: str = "network") -> Iterator[None]:
    """Make another database readable under *name* on a connection that is in no transaction."""
    raw.execute(f"ATTACH DATABASE ? AS {name}", (f"{path.absolute().as_uri()}?mode=ro",))
    try:
        yield
    finally:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raw.execute(f"DETACH DATABASE {name}")


def empty_log(raw: sqlite3.Connection) -> None:
    """Bring all that stands in the log of an open file into the file; raises the database's error where it cannot."""
    # Whoever reads on an older state of the file keeps the log; reading is soon over.
    for _ in range(_TRIES):
        if not raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            return
    busy = sqlite3.OperationalError("database is locked")
    busy.sqlite_errorname = "SQLITE_BUSY"
    raise busy


def logs_of(path: Path) -> tuple[Path, Path, Path]:
    """Give the log beside an open file, its index, and the journal; those of a lost file would spoil a new one.

    They lie beside the file to which links lead, for SQLite follows them.
    """
    real = path.resolve()
    return (
        real.with_name(real.name + "-wal"),
        real.with_name(real.name + "-shm"),
        real.with_name(real.name + "-journal"),
    )


def has_log_pending(path: Path) -> bool:
    """Tell whether anything lies beside the closed file that is still to be brought into it."""
    log, _, journal = logs_of(path)
    for each in (log, journal):
        try:
            if each.stat().st_size:
                return True
        except FileNotFoundError:
            continue
        except OSError:
            return True
    return False


def create_file(path: Path) -> None:
    """Create an empty file that only its owner may read, and its folder; raises OSError."""
    make_folder(path.parent)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only their owner may enter; raises OSError.

    Their names are brought to the disk: what is synced in a folder is lost with a folder that is not.
    """
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def unmake(files: Iterable[Path], folders: Iterable[Path]) -> None:
    """Remove files, where they are, and then folders in which nothing is left, the innermost first."""
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        for folder in folders:
            folder.rmdir()


def give_name(made: Path, path: Path) -> None:
    """Give a finished file its name in the same folder; raises FileExistsError if the name is taken, or OSError."""
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:
        # Not every file system has hard links.
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        made.rename(path)
    else:
        made.unlink()


def sync_folder(folder: Path) -> None:
    """Bring names that were given or taken away in a folder to the disk, where its file system can do that.

    Raises OSError where that fails.
    """
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        # One may write to a folder without being allowed to list it.
        return
    try:
        os.fsync(handle)
    except OSError as error:
        # Network shares and the like know of no such thing.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF}:
            raise
    finally:
        os.close(handle)
