"""Copies of a network file in the folder ``<name> backups`` beside it: checked, private, and thinned with age."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
import sqlite3
import stat
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage.file_marks import check_log, mark_copied
from netgrow_desktop.storage.integrity import require_sound_file
from netgrow_desktop.storage.leftovers import remove_unfinished, unfinished
from netgrow_desktop.storage.locks import take_lock
from netgrow_desktop.storage.opening import (
    FULL,
    check_header,
    connect,
    create_file,
    database_error,
    empty_log,
    give_name,
    logs_of,
    make_folder,
    sync_folder,
    unmake,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

_NAME = re.compile(r" (\d{4}-\d\d-\d\d \d\d-\d\d-\d\d)(?: (\d{1,9}))?\.netgrow$")
_TIME = "%Y-%m-%d %H-%M-%S"
_NEWEST_KEPT = 10
_PERIODS = (("month", "%Y-%m", 1200), ("week", "%G-%V", 9), ("day", "%Y-%m-%d", 14))
"""Beyond the newest ones: one a month for good, one a week for so many weeks, one a day for so many days."""
_ABANDONED_AFTER = timedelta(days=1)
_SET_ASIDE = " log of another file "
"""What stands in the name of a log that was set aside."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: where it is, when it was made (local time), its bytes and the people in it.

    ``kept`` says for what it stays when backups are thinned out: "newest", or the last one of a "day", "week" or
    "month"; "" for one that goes with the next.
    """

    path: Path
    made_at: datetime
    size: int
    people: int
    kept: str = ""


def folder_of(path: Path) -> Path:
    """Give the folder in which the backups of the network at *path* are kept."""
    return path.with_name(f"{path.stem} backups")


def make(path: Path) -> Path:
    """Copy the network at *path*, open or not, into a new backup and thin the older ones; gives the new one.

    The copy is checked and on the disk before it gets its name. Raises NetGrowError if it cannot be made.
    """
    folder = folder_of(path)
    is_first = not os.path.lexists(folder)
    try:
        made = _add(path)
    except NetGrowError as error:
        unmake((), [folder] if is_first else [])
        if error.message.code == "network.disk_full":
            raise NetGrowError("backup.disk_full", path=str(path)) from error
        raise
    for old in thinned(stamped(folder)):
        if old != made:
            with contextlib.suppress(OSError):
                old.unlink()
                _digest_file(old).unlink(missing_ok=True)
    _remove_abandoned(folder)
    return made


def _add(path: Path) -> Path:
    check_header(path)
    folder = folder_of(path)
    target = _free_name(folder, f"{path.stem} {datetime.now().astimezone().strftime(_TIME)}")
    partial = unfinished(target)
    try:
        create_file(partial)
        _copy(path, partial)
        _confirm(partial, path)
        _write_digest(partial, target)
        partial.rename(target)
        sync_folder(folder)
    except OSError as error:
        raise _not_made(error, path) from error
    finally:
        _remove_file(partial)
        # Unlike Path.exists, this raises nothing where the drive is gone.
        if not os.path.lexists(target):
            with contextlib.suppress(OSError):
                _digest_file(target).unlink(missing_ok=True)
    return target


def _not_made(error: OSError, path: Path) -> NetGrowError:
    if error.errno in FULL:
        return NetGrowError("network.disk_full", path=str(path))
    return NetGrowError("backup.failed", path=str(path), cause=error.strerror or str(error))


def save_copy(network: Network, target: Path) -> None:
    """Copy an open network into the new file *target*: whole, checked, its owner's alone to read.

    It is read through what is open already, so that a file that was moved or deleted meanwhile is copied, too. Raises
    NetGrowError, with nothing left there, where it cannot be made or the name is taken, as by the network.
    """
    partial = unfinished(target)
    if os.path.lexists(target):
        raise NetGrowError("network.exists", path=str(target))
    remove_unfinished(target.parent)
    try:
        create_file(partial)
        _copy_open(network, partial)
        _confirm(partial, network.path)
        give_name(partial, target)
        sync_folder(target.parent)
    except OSError as error:
        code = "network.exists" if os.path.lexists(target) else "network.cannot_create"
        raise NetGrowError(code, path=str(target), cause=error.strerror or str(error)) from error
    except NetGrowError as error:
        if error.message.code == "network.disk_full":
            # It is the copy's disk that is full.
            raise NetGrowError("network.disk_full", path=str(target)) from error
        raise
    finally:
        _remove_file(partial)


def _remove_file(partial: Path) -> None:
    for leftover in (partial, *logs_of(partial)):
        with contextlib.suppress(OSError):
            leftover.unlink(missing_ok=True)


def _remove_abandoned(folder: Path) -> None:
    """Remove copies that a program which was killed left half made."""
    remove_unfinished(folder)
    # Those of earlier versions name no process.
    for leftover in folder.glob("*.part*"):
        with contextlib.suppress(OSError):
            if datetime.now(UTC) - datetime.fromtimestamp(leftover.stat().st_mtime, UTC) > _ABANDONED_AFTER:
                leftover.unlink()


def _free_name(folder: Path, name: str) -> Path:
    target = folder / f"{name}.netgrow"
    number = 1
    while os.path.lexists(target):
        number += 1
        target = folder / f"{name} {number}.netgrow"
    return target


def _copy(path: Path, target: Path) -> None:
    check_log(path)
    try:
        with (
            contextlib.closing(connect(path, "rw" if os.access(path, os.W_OK) else "ro")) as source,
            contextlib.closing(connect(target, "rw")) as copy,
        ):
            source.backup(copy)
            mark_copied(copy)
    except sqlite3.Error as error:
        raise database_error(error, path) from error


def _copy_open(network: Network, target: Path) -> None:
    with network.reading() as connection, contextlib.closing(connect(target, "rw")) as copy:
        raw = connection.connection.driver_connection
        if not isinstance(raw, sqlite3.Connection):
            raise TypeError(raw)
        raw.backup(copy)
        mark_copied(copy)


def _confirm(copy: Path, path: Path) -> None:
    """Refuse a copy that is not sound: a damaged file must not push out a good backup."""
    try:
        require_sound_file(copy)
    except NetGrowError as error:
        raise NetGrowError(error.message.code, **{**error.message.values, "path": str(path)}) from error
    with copy.open("rb") as file:
        os.fsync(file.fileno())


def _digest_file(backup: Path) -> Path:
    return backup.with_name(backup.name + ".sha256")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write_digest(copy: Path, target: Path) -> None:
    note = _digest_file(target)
    handle = os.open(note, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(f"{_digest(copy)}  {target.name}\n")
        out.flush()
        os.fsync(out.fileno())


def stamped(folder: Path) -> list[tuple[Path, datetime]]:
    """Give the backups in a folder with the time in their names, newest first."""
    found = []
    if folder.is_dir():
        for path in folder.iterdir():
            stamp = _NAME.search(path.name)
            if stamp is not None:
                with contextlib.suppress(ValueError):
                    made_at = datetime.strptime(stamp.group(1), _TIME).astimezone()
                    found.append((made_at, int(stamp.group(2) or 1), path.name, path))
    return [(path, made_at) for made_at, _, _, path in sorted(found, reverse=True)]


def thinned(backups: Iterable[tuple[Path, datetime]]) -> list[Path]:
    """Give those of these, newest first, that may go; see :data:`_PERIODS` for those that stay."""
    newest_first = list(backups)
    kept = _kept(newest_first)
    return [path for path, _ in newest_first if path not in kept]


def _kept(newest_first: Sequence[tuple[Path, datetime]]) -> dict[Path, str]:
    """Give those that stay, with what for.

    Backups are counted, not aged, so a clock that went wrong removes nothing by itself.
    """
    kept: dict[Path, str] = {path: "newest" for path, _ in newest_first[:_NEWEST_KEPT]}
    for name, period, most in _PERIODS:
        newest_of: dict[str, Path] = {}
        for path, made_at in newest_first:
            newest_of.setdefault(made_at.strftime(period), path)
        for path in list(newest_of.values())[:most]:
            kept.setdefault(path, name)
    return kept


def backups_of(path: Path) -> list[Backup]:
    """Give the backups of the network at *path* that can be opened, newest first."""
    found = []
    there = stamped(folder_of(path))
    kept = _kept(there)
    for backup, made_at in there:
        with contextlib.suppress(NetGrowError, OSError, sqlite3.Error):
            check_header(backup)
            with contextlib.closing(connect(backup, "ro", immutable=True)) as raw:
                people = raw.execute("SELECT count(*) FROM contacts").fetchone()[0]
            found.append(Backup(backup, made_at, backup.stat().st_size, people, kept.get(backup, "")))
    return found


def check(backup: Path) -> None:
    """Raise NetGrowError unless the backup is whole: its digest, where there is one, and all that is in it."""
    check_header(backup)
    try:
        is_as_written = _is_as_written(backup)
        require_sound_file(backup, immutable=True)
    except OSError as error:
        raise NetGrowError("network.unreadable", path=str(backup), cause=error.strerror or str(error)) from error
    except NetGrowError as error:
        if error.message.code in {"network.io_error", "network.unreadable", "network.disk_full", "network.newer"}:
            # It is the drive, or the program, that is at fault.
            raise
        raise NetGrowError("backup.damaged", path=str(backup)) from error
    if not is_as_written:
        raise NetGrowError("backup.damaged", path=str(backup))


def _is_as_written(backup: Path) -> bool:
    note = _digest_file(backup)
    if not note.exists():
        return True
    return note.read_text(encoding="utf-8", errors="replace").split()[:1] == [_digest(backup)]


def rewrite(backup: Path, change: Callable[[Path], object]) -> None:
    """Replace a backup by what *change* makes of a copy of it.

    The backup is checked before and the copy after that. Raises NetGrowError; then the backup is as it was.
    """
    check(backup)
    partial = unfinished(backup)
    try:
        _copy_bytes(backup, partial)
        change(partial)
        _confirm(partial, backup)
        # Without a digest a backup counts as whole: at no time does one lie there that is not its own.
        _digest_file(backup).unlink(missing_ok=True)
        sync_folder(backup.parent)
        partial.replace(backup)
        sync_folder(backup.parent)
        _write_digest(backup, backup)
        sync_folder(backup.parent)
    except OSError as error:
        raise _not_made(error, backup) from error
    except sqlite3.Error as error:
        raise database_error(error, backup) from error
    finally:
        _remove_file(partial)


def restore(path: Path, backup: Path) -> Path | None:
    """Put *backup* in the place of the network at *path*; gives where the present file was kept, if there was one.

    The backup is checked first and the present file is backed up, or, if it is damaged, set aside as it is.
    Raises NetGrowError, with nothing changed, if either cannot be done or the network is open.
    """
    unfolded = backup.with_name(backup.name + "-wal").exists()
    if not unfolded:
        check(backup)
    if path.exists() and not path.stat().st_mode & stat.S_IWUSR:
        # Its owner may not write to it, though the folder would let the file be replaced.
        raise NetGrowError("network.read_only", path=str(path))
    lock = take_lock(path)
    # Where links lead: else the file would stay there, without its log, and the link be none any more.
    real = path.resolve()
    partial = unfinished(real)
    remove_unfinished(real.parent)
    try:
        # Copied before anything is thinned out: an old backup may be the next to go.
        if unfolded:
            # A copy of a network that was open: its newest changes stand in the log beside it.
            create_file(partial)
            _copy(backup, partial)
            _confirm(partial, backup)
        else:
            _copy_bytes(backup, partial)
        kept = _keep_present(path)
        for log in logs_of(path):
            log.unlink(missing_ok=True)
        partial.replace(real)
        sync_folder(real.parent)
    except OSError as error:
        raise _not_made(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        lock.release()
    return kept


def _keep_present(path: Path) -> Path | None:
    if not path.exists():
        return None
    try:
        kept = make(path)
    except NetGrowError:
        aside = _free_name(folder_of(path), f"{path.stem} set aside")
        log, _, journal = logs_of(path)
        for source, suffix in ((path, ""), (log, "-wal"), (journal, "-journal")):
            if source.exists():
                _copy_bytes(source, aside.with_name(aside.name + suffix))
        sync_folder(aside.parent)
        return aside
    # Who reads it elsewhere kept its log from being folded in: cut off before the backup has its place, it would lack
    # what was confirmed last.
    _fold(path)
    return kept


def _fold(path: Path) -> None:
    if not logs_of(path)[0].exists():
        return
    try:
        with contextlib.closing(connect(path, "rw")) as raw:
            empty_log(raw)
    except sqlite3.Error as error:
        raise database_error(error, path) from error


def set_log_aside(path: Path) -> Path:
    """Put the log beside a file that it does not belong to among the backups; gives where it is now.

    Raises NetGrowError, with nothing changed, if that cannot be done or the network is open.
    """
    lock = take_lock(path)
    try:
        log, index, journal = logs_of(path)
        folder = folder_of(path)
        make_folder(folder)
        stamp = datetime.now().astimezone().strftime(_TIME)
        target = folder / f"{path.stem}{_SET_ASIDE}{stamp} {secrets.token_hex(2)}"
        for each in (log, journal):
            if each.exists():
                each.rename(target if not target.exists() else target.with_name(f"{target.name} 2"))
        index.unlink(missing_ok=True)
        sync_folder(folder)
        sync_folder(log.parent)
    except OSError as error:
        raise _not_made(error, path) from error
    finally:
        lock.release()
    return target


def logs_set_aside(path: Path) -> list[Path]:
    """Give the logs of other files that :func:`set_log_aside` put among the backups of the network at *path*."""
    return sorted(folder_of(path).glob(f"*{_SET_ASIDE}*"))


def remove(path: Path, files: Iterable[Path]) -> list[Path]:
    """Remove *files*, with all that belongs to them, from the backups of the network at *path*; gives those that stay.

    What does not lie there stays.
    """
    folder = folder_of(path)
    left: list[Path] = []
    for each in files:
        try:
            if each.parent != folder:
                raise FileNotFoundError(each)
            for part in (each, *logs_of(each), _digest_file(each)):
                part.unlink(missing_ok=True)
        except OSError:
            left.append(each)
    with contextlib.suppress(OSError):
        sync_folder(folder)
    return left


def _copy_bytes(source: Path, target: Path) -> None:
    """Copy a file as it is into a new one that only its owner may read, down to the disk."""
    create_file(target)
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def remove_all(path: Path) -> None:
    """Remove a network with its backups, its lock and everything else that lies beside it under its name."""
    for each in (path, *logs_of(path), path.with_name(path.name + ".lock")):
        each.unlink(missing_ok=True)
    shutil.rmtree(folder_of(path), ignore_errors=True)
