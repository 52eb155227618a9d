"""How much text the cells of a workbook would take: each keeps its own copy of a text that many refer to.

A workbook of a hundred kilobytes in which a million cells refer to one long text would fill the memory of the machine.
"""

from __future__ import annotations

import re
import struct
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from zipfile import ZipFile, ZipInfo

MOST_TEXT = 150_000_000
"""Bytes of text that the cells of one file may take."""
_CHUNK = 1 << 20
_TEXT = re.compile(rb"<(/?)(?:\w+:)?si(?:\s[^<>]*?)?(/?)>")
_REFERENCE = re.compile(rb"""\st\s*=\s*["']s["'][^<>]*>\s*<(?:\w+:)?v[^<>]*>\s*(\d{1,9})""")
_REFERS = re.compile(rb"""\st\s*=\s*["']s["']""")
_ODD = b"<!"
"""Comments and the like, which no program writes there, would hide what is counted."""
_LONGEST_TAG = 1_000
_BINARY_TEXT = 19
_OLD_TEXTS, _OLD_MORE, _OLD_REFERENCE = 0xFC, 0x3C, 0xFD


def binary_records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Give (kind, place, length) of each record of a part of an XLSB ([MS-XLSB] 2.1.4)."""
    at = 0
    while at < len(data):
        kind, at = _varying(data, at, 2)
        length, at = _varying(data, at, 4)
        yield kind, at, length
        at += length


def _varying(data: bytes, at: int, most: int) -> tuple[int, int]:
    """Give (number, place behind it) of a number that is written seven bits a byte."""
    number = 0
    for place in range(most):
        byte = data[at] if at < len(data) else 0
        at += 1
        number |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            break
    return number, at


class SharedTexts:
    """What is counted of a workbook while it is measured: how long its texts are, and which cells refer to them."""

    def __init__(self) -> None:
        self._lengths = array("q")
        self._places = array("L")
        self._size = 0
        self._references = 0
        self._is_odd = False

    def texts(self, chunks: Iterable[bytes]) -> int:
        """Note the length of each text; gives 0, since there are no cells."""
        begins, kept = 0, b""
        for chunk in chunks:
            piece = kept + chunk
            end = _end_of_tags(piece)
            for tag in _TEXT.finditer(piece, 0, end):
                if not tag.group(1):
                    begins = self._size + tag.end()
                if tag.group(1) or tag.group(2):
                    self._lengths.append(self._size + tag.start() - begins if tag.group(1) else 0)
            self._is_odd = self._is_odd or _ODD in piece
            self._size += end
            kept = piece[end:]
        return 0

    def binary_texts(self, chunks: Iterable[bytes]) -> int:
        """Do the same for an XLSB."""
        data = b"".join(chunks)
        for kind, at, length in binary_records(data):
            if kind == _BINARY_TEXT and length >= 5:
                self._lengths.append(min(length, len(data) - at))
        return 0

    def refers(self, place: int) -> None:
        """Note that a cell of an XLSB refers to the text at this place."""
        self._places.append(place)

    def counted(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Pass on a sheet and count the cells that refer to a text."""
        for chunk in chunks:
            self._references += len(_REFERS.findall(chunk))
            yield chunk

    def are_too_much(self, archive: ZipFile, sheets: Iterable[ZipInfo]) -> bool:
        """Tell whether the cells would take too much; only where they might is each looked at."""
        if sum(self._lengths[place] for place in self._places if place < len(self._lengths)) > MOST_TEXT:
            return True
        longest = self._size if self._is_odd else max(self._lengths, default=0)
        if longest * self._references <= MOST_TEXT:
            return False
        left = 0 if self._is_odd else MOST_TEXT
        for info in sheets:
            with archive.open(info) as stream:
                kept = b""
                while chunk := stream.read(_CHUNK):
                    piece = kept + chunk
                    end = max(piece.rfind(b"</"), 0)
                    left -= sum(map(self._length, _REFERENCE.findall(piece, 0, end)))
                    if left < 0 or _ODD in piece:
                        return True
                    kept = piece[end:]
        return left <= 0

    def _length(self, place: bytes) -> int:
        return self._lengths[int(place)] if int(place) < len(self._lengths) else 0


def _end_of_tags(piece: bytes) -> int:
    """Give where a piece may be cut without cutting a tag."""
    last = piece.rfind(b"<")
    return last if last >= 0 and len(piece) - last < _LONGEST_TAG else len(piece)


def old_size(stream: bytes) -> int:
    """Give the bytes of text that the cells of an XLS take ([MS-XLS] 2.4.265 SST and 2.4.149 LabelSst)."""
    parts: list[bytes] = []
    references: list[int] = []
    at, before = 0, 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        record = stream[at + 4 : at + 4 + length]
        if kind == _OLD_TEXTS or (kind == _OLD_MORE and before == _OLD_TEXTS):
            parts.append(record)
        elif kind == _OLD_REFERENCE and len(record) >= 10:
            references.append(struct.unpack_from("<I", record, 6)[0])
        before = _OLD_TEXTS if kind == _OLD_MORE and before == _OLD_TEXTS else kind
        at += 4 + length
    lengths = list(_old_lengths(parts)) if references else []
    return sum(lengths[place] for place in references if place < len(lengths))


def _old_lengths(parts: list[bytes]) -> Iterator[int]:
    """Give the length of each text of the table, which goes on from record to record ([MS-XLS] 2.5.293)."""
    cursor = _Cursor(parts)
    cursor.skip(8)
    while cursor.is_more():
        length, flags = struct.unpack("<HB", cursor.take(3))
        runs = int.from_bytes(cursor.take(2), "little") if flags & 8 else 0
        extra = int.from_bytes(cursor.take(4), "little") if flags & 4 else 0
        yield length * (2 if flags & 1 else 1)
        cursor.skip_letters(length, flags)
        cursor.skip(runs * 4 + extra)


class _Cursor:
    """A place in bytes that lie in several records."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = parts
        self._part = self._at = 0

    def is_more(self) -> bool:
        """Tell whether anything is left; goes on to the next record at the end of one."""
        while self._part < len(self._parts) and self._at >= len(self._parts[self._part]):
            self._part, self._at = self._part + 1, 0
        return self._part < len(self._parts)

    def take(self, count: int) -> bytes:
        """Give the next bytes, which one record holds; zeros where there are none."""
        found = self._parts[self._part][self._at : self._at + count] if self.is_more() else b""
        self._at += count
        return found.ljust(count, b"\0")

    def skip(self, count: int) -> None:
        """Pass over bytes."""
        while count > 0 and self.is_more():
            step = min(count, len(self._parts[self._part]) - self._at)
            self._at += step
            count -= step

    def skip_letters(self, count: int, flags: int) -> None:
        """Pass over letters; each further record says anew how many bytes one has."""
        while count > 0 and self.is_more():
            if self._at == 0 and self._part:
                flags = self.take(1)[0]
            wide = 2 if flags & 1 else 1
            step = min(count, max((len(self._parts[self._part]) - self._at) // wide, 1))
            self._at += step * wide
            count -= step
