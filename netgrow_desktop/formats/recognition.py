"""Which kind of file this is, by its content, and its records."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats import decoding, linkedin_connections, tables
from netgrow_desktop.formats.readers import Column, Match, Reader, Recognised, Sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

__all__ = ["READERS", "Column", "Match", "Reader", "Recognised", "Sample", "read", "recognise"]

READERS: tuple[Reader, ...] = (linkedin_connections.READER,)
"""Every kind of file that can be read, the most particular first."""


def recognise(path: Path, *, encoding: str | None = None) -> Recognised:
    """Find out what the file is and how it is read; *encoding* is what the person chose, if they did.

    Raises :class:`NetGrowError` for a file that cannot be opened or holds no people.
    """
    try:
        return _recognise(path, decoding.known_encoding(encoding) if encoding else "")
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the file's records one by one; raises :class:`NetGrowError` when it can no longer be read."""
    reader = next(each for each in READERS if each.code == recognised.format)
    try:
        yield from reader.read(recognised)
    except OSError as error:
        raise _refusal(recognised.path, error) from error


def _refusal(path: Path, error: Exception) -> NetGrowError:
    name = decoding.shown(path)
    if isinstance(error, IsADirectoryError):
        return NetGrowError("format.folder", file=name)
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return NetGrowError("format.missing", file=name)
    if isinstance(error, PermissionError):
        return NetGrowError("format.no_permission", file=name)
    return NetGrowError("format.unreadable", file=name, cause=getattr(error, "strerror", None) or str(error))


def _recognise(path: Path, encoding: str) -> Recognised:
    name = decoding.shown(path)
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise NetGrowError("format.folder", file=name)
    if not stat.S_ISREG(status.st_mode):
        raise NetGrowError("format.no_file", file=name)
    with path.open("rb") as stream:
        head = stream.read(decoding.SAMPLE_BYTES)
        encoding = encoding or decoding.find_encoding(stream, head)
    if not head.strip():
        raise NetGrowError("format.empty", file=name)
    complete = len(head) == status.st_size
    text = decoding.decoded_head(head, encoding, complete=complete)
    cut = tuple(tables.sample_table(text, delimiter, complete=complete) for delimiter in tables.DELIMITERS)
    sample = Sample(name, text, cut, complete)
    for reader in READERS:
        match = reader.recognise(sample)
        if match is not None:
            return _recognised(path, status.st_size, encoding, reader, match)
    raise NetGrowError("format.no_people", file=name)


def _recognised(path: Path, size: int, encoding: str, reader: Reader, match: Match) -> Recognised:
    line, header = (0, []) if match.header_row is None else match.table.rows[match.header_row]
    return Recognised(
        path=path,
        format=reader.code,
        encoding=encoding,
        delimiter=match.table.delimiter,
        header_line=line,
        header=tuple(header),
        columns=match.columns,
        title=reader.title,
        size=size,
        day_first=match.day_first,
    )
