"""Files of an opened archive, each unpacked into a private folder and read by the reader for its kind."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats.records import Person, Rejected
from netgrow_desktop.formats.zips import members as zip_members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from zipfile import ZipFile, ZipInfo

    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import Record


@dataclass(frozen=True)
class Ways:
    """How a file is recognised and read: what :mod:`netgrow_desktop.formats.recognition` does for any file."""

    recognise: Callable[[Path], Recognised]
    read: Callable[[Recognised], Iterator[Record]]


@dataclass(frozen=True)
class Part:
    """A file of an archive, unpacked and recognised, under the name that it has in the archive.

    ``packed`` is how many bytes of the archive it takes up.
    """

    name: str
    recognised: Recognised
    packed: int

    def drop(self) -> None:
        """Remove the unpacked file."""
        self.recognised.path.unlink(missing_ok=True)


class Parts:
    """The files of one opened archive. *progress* is told how many bytes of the archive are read; it may raise."""

    def __init__(self, archive: ZipFile, folder: Path, size: int, ways: Ways, progress: Callable[[int], None]) -> None:
        self.archive = archive
        self._folder = folder
        self._budget = zip_members.Budget(size, lambda: progress(self._done))
        self._ways = ways
        self._progress = progress
        self._done = 0
        self._taken = 0

    def take(self, info: ZipInfo) -> Part | Message:
        """Unpack and recognise a file; gives the reason where it cannot be used. Raises OSError on a full disk."""
        self._taken += 1
        folder = self._folder / str(self._taken)
        folder.mkdir(mode=0o700)
        path = zip_members.unpack(self.archive, info, folder, self._budget)
        if isinstance(path, Message):
            return path
        try:
            return Part(info.filename, self._ways.recognise(path), info.compress_size)
        except NetGrowError as error:
            path.unlink()
            return error.message

    def records(self, part: Part, owner: AboutMe) -> Iterator[Record]:
        """Give what a file holds, each record marked with the file's name."""
        recognised = part.recognised
        before = self._done

        def told(done: int) -> None:
            self._progress(before + part.packed * min(done, recognised.size) // max(recognised.size, 1))

        try:
            for record in self._ways.read(replace(recognised, owner=owner, progress=told)):
                if isinstance(record, Person):
                    yield record._replace(part=part.name, reader=recognised.format)
                else:
                    yield record._replace(part=part.name)
        except NetGrowError as error:
            yield Rejected(0, error.message, "", part.name)
        self._done = before + part.packed


@contextmanager
def opened_parts(whole: Recognised, ways: Ways) -> Iterator[Parts]:
    """Open an archive for reading its files; they are gone when it is closed. Raises :class:`NetGrowError`."""
    with TemporaryDirectory(prefix="netgrow-archive-") as folder, zip_members.opened(whole.path) as archive:
        yield Parts(archive, Path(folder), whole.size, ways, whole.progress)
