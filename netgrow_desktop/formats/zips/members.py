"""Files inside a zip, read so that no archive can do harm: by number, never by the path that it asks for.

What an archive may cost is bounded: the length of its list of files, and the bytes that each file and all of them
together really unpack to, in proportion to what they take up packed.
"""

from __future__ import annotations

import os
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats.cells import decoding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import IO

SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
"""First bytes of a zip that holds something, and of one that holds nothing."""

_END = b"PK\x05\x06"
_END_LARGE = b"PK\x06\x06"
_TAIL = 65_557
_LONGEST_LIST = 8 << 20
_MOST_FILES = 50_000
_CHUNK = 1 << 20
_ALWAYS_ALLOWED = 64 << 20
_MOST_GROWTH = 100
_MOST_BYTES = 16 << 30
_PACKINGS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_PLAIN_NAME = re.compile(r"[^\w ()-]+")
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    OSError,
)
"""What reading a damaged or hostile archive raises."""

_LOCKED = Message("archive.locked")
_DAMAGED = Message("archive.damaged_file")
_UNUSUAL = Message("archive.unusual_packing")
_TOO_LARGE = Message("archive.too_large")


class Budget:
    """How many bytes the files of one archive may still unpack to; *alive* is called now and then and may raise."""

    def __init__(self, packed: int, alive: Callable[[], None] = lambda: None) -> None:
        self.left = allowed(packed)
        self.alive = alive


def allowed(packed: int) -> int:
    """Give how many bytes may come out of so many packed ones."""
    return min(max(_ALWAYS_ALLOWED, packed * _MOST_GROWTH), _MOST_BYTES)


def opened(path: Path) -> zipfile.ZipFile:
    """Open an archive; raises :class:`NetGrowError` for one that is damaged or lists too many files."""
    name = decoding.shown(path)
    with path.open("rb") as stream:
        length = _list_length(stream)
    if length < 0:
        raise NetGrowError("archive.damaged", file=name)
    if length > _LONGEST_LIST:
        raise NetGrowError("archive.too_many_files", file=name)
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError:
        raise
    except _BROKEN as error:
        raise NetGrowError("archive.damaged", file=name) from error
    if len(archive.filelist) > _MOST_FILES:
        archive.close()
        raise NetGrowError("archive.too_many_files", file=name)
    return archive


def members(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    """Give the files of an archive without folders and what systems add for themselves."""
    for info in archive.infolist():
        *folders, name = info.filename.replace("\\", "/").split("/")
        if name and not name.startswith(".") and "__MACOSX" not in folders:
            yield info


def base_name(info: zipfile.ZipInfo) -> str:
    """Give the name of a file inside an archive without its folders."""
    return info.filename.replace("\\", "/").rpartition("/")[2]


def first_bytes(archive: zipfile.ZipFile, info: zipfile.ZipInfo, count: int) -> bytes:
    """Give the first bytes of a file inside an archive; none where it cannot be read."""
    if info.flag_bits & 1 or info.compress_type not in _PACKINGS:
        return b""
    try:
        with archive.open(info) as source:
            return source.read(count)
    except _BROKEN:
        return b""


def unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path, budget: Budget) -> Path | Message:
    """Write a file of the archive into a private folder under a harmless name; gives where, or why it could not be.

    Raises OSError where it cannot be written.
    """
    if info.flag_bits & 1:
        return _LOCKED
    if info.compress_type not in _PACKINGS:
        return _UNUSUAL
    most = min(allowed(info.compress_size), budget.left)
    if info.file_size > most:
        return _TOO_LARGE
    path = folder / _harmless(base_name(info))
    with _private(path) as target:
        reason = _copy(archive, info, target.write, most, budget)
    if reason is not None:
        path.unlink()
        return reason
    return path


def _copy(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, write: Callable[[bytes], int], most: int, budget: Budget
) -> Message | None:
    """Copy a file's bytes; gives why it was broken off, if it was."""
    done = 0
    chunks = _chunks(archive, info)
    while True:
        try:
            chunk = next(chunks, b"")
        except _BROKEN:
            return _DAMAGED
        if not chunk:
            return None if done == info.file_size else _DAMAGED
        budget.alive()
        done += len(chunk)
        budget.left -= len(chunk)
        if done > most:
            return _TOO_LARGE
        write(chunk)


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    source: IO[bytes]
    with archive.open(info) as source:
        while chunk := source.read(_CHUNK):
            yield chunk


def _private(path: Path) -> IO[bytes]:
    """Make a file that nobody else can read."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _harmless(name: str) -> str:
    """Give a name that is safe in any folder and still says what the file was called."""
    stem, dot, extension = name.rpartition(".")
    plain = _PLAIN_NAME.sub("_", stem if dot else name)[:40].strip() or "file"
    return f"{plain}.{_PLAIN_NAME.sub('', extension)[:8]}" if dot else plain


def _list_length(stream: IO[bytes]) -> int:
    """Give how many bytes the archive's list of files has by its own account, -1 where it has none."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, size - _TAIL))
    tail = stream.read(_TAIL)
    at = tail.rfind(_END)
    if at < 0 or at + 22 > len(tail):
        return -1
    (length,) = struct.unpack_from("<L", tail, at + 12)
    large = tail.rfind(_END_LARGE, 0, at)
    if large >= 0 and large + 56 <= len(tail):
        length = max(length if length != 0xFFFFFFFF else 0, struct.unpack_from("<Q", tail, large + 40)[0])
    return int(length)
