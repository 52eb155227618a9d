"""Streams inside the compound files that old office programs write: [MS-CFB], versions 3 and 4."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_IN_HEADER = 109
_LAST = 0xFFFFFFFA
_ENTRY = 128
_STREAM = 2
_ROOT = 5
_SECTOR = 4096
_NUMBERS = _SECTOR // 4
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_NOBODY = 0xFFFFFFFF


def stream_bytes(content: bytes, names: Sequence[str]) -> bytes | None:
    """Give the first stream with one of these names; None where there is none.

    Raises ValueError or :class:`struct.error` for a damaged file.
    """
    if not content.startswith(SIGNATURE) or len(content) < _HEADER:
        raise ValueError("no compound file")
    sector_shift, mini_shift = struct.unpack_from("<HH", content, 30)
    if sector_shift not in (9, 12) or mini_shift != 6:
        raise ValueError("sectors of an unknown size")
    size = 1 << sector_shift
    first_directory, _, smallest, first_mini_fat = struct.unpack_from("<4I", content, 48)
    table = _table(content, size)
    directory = _chain(content, table, first_directory, size)
    entries = [directory[at : at + _ENTRY] for at in range(0, len(directory) - _ENTRY + 1, _ENTRY)]
    root = next((entry for entry in entries if entry[66] == _ROOT), None)
    for entry in entries:
        length = int.from_bytes(entry[64:66], "little")
        name = entry[: max(length - 2, 0)].decode("utf-16-le", "replace")
        if entry[66] == _STREAM and name in names:
            start, wanted = struct.unpack_from("<II", entry, 116)
            if wanted >= smallest or root is None:
                found = _chain(content, table, start, size)
            else:
                mini = _chain(content, table, struct.unpack_from("<I", root, 116)[0], size)
                mini_table = _numbers(_chain(content, table, first_mini_fat, size))
                found = _chain(mini, mini_table, start, 1 << mini_shift, offset=0)
            if len(found) < wanted:
                raise ValueError("the end of the stream is missing")
            return found[:wanted]
    return None


def _numbers(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def _table(content: bytes, size: int) -> list[int]:
    """Give the allocation table: for each sector the one that follows it."""
    sectors = [number for number in struct.unpack_from(f"<{_IN_HEADER}I", content, 76) if number < _LAST]
    following = struct.unpack_from("<I", content, 68)[0]
    seen = 0
    while following < _LAST and seen <= len(content) // size:
        numbers = _numbers(_sector(content, following, size))
        if not numbers:
            raise ValueError("a sector behind the end")
        sectors += [number for number in numbers[:-1] if number < _LAST]
        following = numbers[-1]
        seen += 1
    if len(sectors) > len(content) // size + 1:
        raise ValueError("more sectors than there is room for")
    return [number for sector in sectors for number in _numbers(_sector(content, sector, size))]


def _sector(content: bytes, number: int, size: int, offset: int | None = None) -> bytes:
    begin = (size if offset is None else offset) + number * size
    return content[begin : begin + size]


def _chain(content: bytes, table: list[int], start: int, size: int, offset: int | None = None) -> bytes:
    """Give the sectors of a stream one behind the other; a ring of sectors raises ValueError."""
    found = []
    number = start
    while number < _LAST:
        found.append(_sector(content, number, size, offset))
        if number >= len(table) or len(found) > len(table) + 1:
            raise ValueError("sectors that never end")
        number = table[number]
    return b"".join(found)


def wrapped(stream: bytes, name: str) -> bytes:
    """Give a compound file that holds this one stream (at most 400 MB) and is sound whatever the stream holds."""
    length = max(len(stream), _SECTOR)
    used = -(-length // _SECTOR)
    directory, mini = used, used + 1
    tables = 1
    while tables * _NUMBERS < used + 2 + tables:
        tables += 1
    table = [*range(1, used), _END, _END, _END, *[_TABLE] * tables]
    table += [_FREE] * (tables * _NUMBERS - len(table))
    first = mini + 1
    header = struct.pack(
        "<8s16x5H6x9I109I", SIGNATURE, 0x3E, 4, 0xFFFE, 12, 6, 1, tables, directory, 0, _SECTOR, _END, 0, _END, 0,
        *range(first, first + tables), *[_FREE] * (_IN_HEADER - tables),
    )  # fmt: skip
    entries = _entry("Root Entry", _ROOT, mini, _SECTOR, child=1) + _entry(name, _STREAM, 0, length)
    parts = (header, stream.ljust(used * _SECTOR, b"\0"), entries, b"", struct.pack(f"<{len(table)}I", *table))
    return b"".join(part.ljust(max(len(part), _SECTOR), b"\0") for part in parts)


def _entry(name: str, kind: int, start: int, length: int, child: int = _NOBODY) -> bytes:
    text = name.encode("utf-16-le")
    size = len(text) + 2
    return struct.pack("<64sHBB3I36xIQ", text, size, kind, 1, _NOBODY, _NOBODY, child, start, length)
