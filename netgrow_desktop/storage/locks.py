"""One writer for each network file, however its path is spelled and whatever names it has."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from pathlib import Path

from filelock import FileLock, Timeout

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage.opening import FULL


class WriterLock:
    """The right to write to one network file, held until :meth:`release`.

    It is a lock beside the file, under the name that links lead to, and a second one by the file's identity, since a
    file may have several names of its own (hard links, as some backup programs make them): each would have a log of
    its own, and the two would destroy one another's pages.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._same_file: FileLock | None = None
        self._pin: int | None = None
        real = path.resolve()
        self._by_name = FileLock(real.with_name(real.name + ".lock"), mode=0o600, timeout=0, thread_local=False)
        try:
            self._by_name.acquire()
        except Timeout as error:
            raise NetGrowError("network.open_elsewhere", path=str(path)) from error
        except OSError as error:
            code = "network.disk_full" if error.errno in FULL else "network.read_only"
            raise NetGrowError(code, path=str(path), cause=error.strerror or "") from error
        try:
            self.hold_file()
        except BaseException:
            self.release()
            raise

    def hold_file(self) -> None:
        """Hold the file that is there now under each of its names; raises NetGrowError if another writer has it.

        Where there is no private folder for that, the lock beside the file has to do.
        """
        try:
            folder = _private_folder()
            pin = _pinned(self._path)
            found = self._path.stat() if pin is None else os.fstat(pin)
        except OSError:
            return
        place = folder / f"{found.st_dev:x}-{found.st_ino:x}.lock"
        # Not every file system tells its files apart.
        if not found.st_ino or (self._same_file is not None and self._same_file.lock_file == str(place)):
            _let_go(pin)
            return
        lock = FileLock(place, mode=0o600, timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout as error:
            _let_go(pin)
            raise NetGrowError("network.open_under_another_name", path=str(self._path)) from error
        except OSError:
            _let_go(pin)
            return
        self._release_file()
        self._same_file, self._pin = lock, pin

    def release(self, *, is_gone: bool = False) -> None:
        """Let others write; of a network that *is_gone* nothing stays."""
        self._release_file()
        if is_gone:
            with contextlib.suppress(OSError):
                Path(self._by_name.lock_file).unlink()
        self._by_name.release()

    def _release_file(self) -> None:
        if self._same_file is not None:
            if os.name == "posix":
                # Whoever waits for it finds that it is gone, and makes it anew.
                with contextlib.suppress(OSError):
                    Path(self._same_file.lock_file).unlink()
            self._same_file.release()
        _let_go(self._pin)
        self._same_file = self._pin = None


def take_lock(path: Path) -> WriterLock:
    """Take the lock that makes this program the only writer of the network at *path*.

    Raises NetGrowError when another one holds it, or when the folder cannot be written.
    """
    return WriterLock(path)


def _pinned(path: Path) -> int | None:
    """Keep the file at *path* from giving its identity to another one, until :func:`_let_go`; raises OSError.

    Closing a handle that only names a file (Linux alone has them) lets go of no lock of the database.
    """
    return os.open(path, os.O_PATH | os.O_CLOEXEC) if sys.platform == "linux" else None


def _let_go(pin: int | None) -> None:
    if pin is not None:
        os.close(pin)


def _private_folder() -> Path:
    """Give a folder that is the same for all programs of this user and that nobody else may enter; raises OSError."""
    if sys.platform == "win32":
        folder = Path(tempfile.gettempdir(), "netgrow-open")
        folder.mkdir(exist_ok=True)
        return folder
    # Not by an environment variable: programs that are started in another way would look elsewhere.
    runtime = Path(f"/run/user/{os.getuid()}")
    folder = (runtime if runtime.is_dir() else Path(tempfile.gettempdir())) / f"netgrow-open-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if found.st_uid != os.getuid() or not stat.S_ISDIR(found.st_mode) or stat.S_IMODE(found.st_mode) & 0o077:
        raise PermissionError(folder)
    # Made under an umask that keeps its own owner out, it would be of no use from then on.
    folder.chmod(0o700)
    return folder
