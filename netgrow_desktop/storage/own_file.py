"""Whether the file of an open network is still what was written to it, or another program wrote into it meanwhile.

A file that was moved away or replaced by another one shows in its identity. One that was overwritten in its place does
not: its pages and those of the log would be mixed. Cheap to ask is when it was written to last and how long it is; what
its mark says (``storage/file_marks.py``) is asked only where that is not as it was left.
"""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import file_marks
from netgrow_desktop.storage.opening import connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_State = tuple[int, int, int, int] | None
"""Device and inode, size and the time of the last change; None where there is no file."""


class OwnFile:
    """The file of an open network as its writer left it; of one that is only read, nothing is asked.

    One that *is_fixed* is read as if nobody could write into it, without its log: whether that holds is asked after
    each reading.
    """

    def __init__(self, path: Path, *, is_written: bool, is_fixed: bool = False) -> None:
        self._path = path
        self._fixed: _State = _state(path) if is_fixed else None
        self._left: _State = None
        # That of the file, and those that came since and may be folded into it from the log, the newest last.
        self._marks: list[str | None] = []
        self._guard: sqlite3.Connection | None = None
        if is_written:
            self.note()

    def note(self) -> None:
        """Take the file as it is now for what was written: that nobody else had written into it was found out before.

        Of one that cannot be read now, nothing can be told until it is written to again.
        """
        if self._guard is not None:
            with contextlib.suppress(sqlite3.Error):
                self._came(file_marks.mark_seen(self._guard))
        with contextlib.suppress(sqlite3.Error):
            now = _state(self._path)
            if now != self._left:
                self._left = None
                self._is_at(file_marks.mark_in_file(self._path))
                self._left = now

    def _came(self, mark: str | None) -> None:
        if self._marks[-1:] != [mark]:
            self._marks.append(mark)

    def _is_at(self, mark: str | None) -> None:
        self._marks = self._marks[self._marks.index(mark) :] if mark in self._marks else [mark, *self._marks]

    def is_elsewhere(self) -> bool:
        """Tell whether the file was moved or removed, or another one is in its place."""
        now, left = _state(self._path), self._left
        return left is not None and (now is None or now[:2] != left[:2])

    def is_overwritten(self) -> bool:
        """Tell whether another program wrote into the file. That it is gone, or another one, is told elsewhere.

        Raises the database's error where the drive does not let that be told.
        """
        now, left = _state(self._path), self._left
        if self._fixed is not None:
            return now is not None and now[:2] == self._fixed[:2] and now != self._fixed
        if now is None or left is None or now == left or now[:2] != left[:2] or self._is_ours():
            return False
        if not file_marks.is_cut_off(self._path):
            return True
        # A change of our own that failed, and could not be taken back either: whoever opens the file does that now.
        try:
            with contextlib.closing(connect(self._path, "rw")) as raw:
                raw.execute("SELECT 1 FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            if not file_marks.is_damage(error):
                raise
        return not self._is_ours()

    @contextlib.contextmanager
    def read(self) -> Iterator[None]:
        """Read in the block. Raises NetGrowError if another program wrote into a fixed file before its end.

        Then what was read is a mixture of two states.
        """
        try:
            yield
        finally:
            if self._fixed is not None and self.is_overwritten():
                raise NetGrowError("network.overwritten", path=str(self._path))

    def _is_ours(self) -> bool:
        """Tell whether the file is as it was left, only touched, or had the log folded in by another program."""
        now = _state(self._path)
        try:
            mark = file_marks.mark_in_file(self._path)
        except sqlite3.Error as error:
            if file_marks.is_damage(error):
                return False
            raise
        if mark not in self._marks:
            return False
        self._is_at(mark)
        self._left = now
        return True

    def require(self) -> None:
        """Raise NetGrowError if another program wrote into the file, or it is not there any more.

        What would be added to the log of a file that was moved away nobody would find again.
        """
        now, left = _state(self._path), self._left
        if now is None:
            raise NetGrowError("network.moved", path=str(self._path))
        if left is not None and now[:2] != left[:2]:
            raise NetGrowError("network.replaced", path=str(self._path))
        if self.is_overwritten():
            raise NetGrowError("network.overwritten", path=str(self._path))
        if self._guard is None:
            # What cannot be opened now will not be written to either.
            with contextlib.suppress(sqlite3.Error):
                self._guard = connect(self._path, "ro")
                self._came(file_marks.mark_seen(self._guard))

    def close(self, *ways: Callable[[], object]) -> None:
        """Close all that has the file open. Of an overwritten one the log stays, for it belongs to what is gone.

        Whoever is last folds the log into the file; a connection that can only read cannot.
        """
        guard, self._guard = self._guard, None
        # Where the drive does not let it be told, the log stays, too.
        with contextlib.suppress(sqlite3.Error):
            if guard is not None and not self.is_overwritten():
                guard.close()
        for each in ways:
            each()
        if guard is not None:
            guard.close()


def _state(path: Path) -> _State:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
