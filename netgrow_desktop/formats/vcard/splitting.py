"""A file of vCards cut into its cards, in one pass and in little memory, whatever is wrong with any of them.

A card ends where its ``END:VCARD`` stands, where the next card begins, or with the file. A card inside a card is
part of it only as the value of ``AGENT``, as versions 2.1 and 3.0 have it.
Beginnings one below the other begin one card.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.formats.cells import decoding
from netgrow_desktop.formats.vcard.lines import raw_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CARD_CAP = 16_000_000
"""Bytes that one card may have."""
_CHUNK = 1 << 20
_LONGEST_BLANK = 1_000
_EDGE = re.compile(
    rb"^(?:\xef\xbb\xbf)?([ \t]*)(?:[\w-]{1,60}+\.)?(AGENT[^\n:]{0,200}:[ \t]*)?(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_GLUED = ((b"END:VCARDBEGIN:VCARD", b"END:VCARD\nBEGIN:VCARD"), (b"end:vcardbegin:vcard", b"end:vcard\nbegin:vcard"))
_AGENT = re.compile(rb"\n[ \t]*(?:[\w-]+\.)?AGENT[^\n:]{0,200}:\s*\Z", re.IGNORECASE)
_EITHER = frozenset(("utf-8", "utf-8-sig", "cp1252"))
"""Encodings of a file whose cards may be in either UTF-8 or a Windows code page."""


class Card(NamedTuple):
    """The text between ``BEGIN`` and ``END`` with plain line feeds; ``line`` is that of its ``BEGIN``.

    ``is_closed`` tells whether its end was there, ``is_cut`` that it was longer than :data:`CARD_CAP`; then the text
    is only its beginning.
    """

    line: int
    text: str
    is_closed: bool
    is_cut: bool


class _Open:
    """A card of which the end has not come yet."""

    __slots__ = ("depth", "indent", "is_cut", "line", "pieces", "size")

    def __init__(self, line: int, indent: bytes) -> None:
        self.line = line
        self.indent = indent
        self.pieces: list[bytes] = []
        self.size = 0
        self.depth = 0
        self.is_cut = False

    def add(self, piece: bytes) -> None:
        """Add to the text, as long as there is room."""
        self.size += len(piece)
        if self.size > CARD_CAP:
            self.is_cut = True
        elif piece:
            self.pieces.append(piece)

    def is_blank(self) -> bool:
        """Tell whether nothing of the card has come yet."""
        return self.size <= _LONGEST_BLANK and not b"".join(self.pieces).strip()

    def goes_on(self, *, begins: bool, for_agent: bool) -> bool:
        """Tell whether this ``BEGIN`` or ``END`` is that of a card inside, as the value of an ``AGENT``."""
        if begins:
            inside = for_agent or _AGENT.search(b"\n" + b"".join(self.pieces[-2:])[-400:]) is not None
            self.depth += inside
            return inside
        self.depth -= 1
        return self.depth >= 0

    def close(self, *, is_closed: bool) -> Card:
        """Give the card."""
        raw = b"".join(self.pieces)
        if self.indent and all(line.startswith(self.indent) for line in raw.splitlines() if line):
            raw = re.sub(rb"^" + self.indent, b"", raw, flags=re.MULTILINE)
        return Card(self.line, _decoded(raw), is_closed, self.is_cut)


def cards(path: Path, encoding: str) -> Iterator[Card]:
    """Give the cards of a file; raises OSError. What stands between the cards is left out."""
    found: _Open | None = None
    line = 1
    for block in _blocks(path, encoding):
        at = counted = 0
        for edge in _EDGE.finditer(block):
            begins = edge.group(3)[:1] in b"Bb"
            line += block.count(b"\n", counted, edge.start())
            counted = edge.start()
            if found is not None:
                # What is indented belongs to a value, and ends a card inside one at most.
                if len(edge.group(1)) > len(found.indent) and (begins or not found.depth):
                    continue
                found.add(block[at : edge.start()])
                at = edge.start()
                if begins and edge.group(2) is None and found.is_blank():
                    at = edge.end() + 1
                    continue
                if found.goes_on(begins=begins, for_agent=edge.group(2) is not None):
                    continue
                yield found.close(is_closed=not begins)
                found = None
            if begins:
                found = _Open(line, edge.group(1))
            at = edge.end() + 1
        if found is not None:
            found.add(block[at:])
        line += block.count(b"\n", counted)
    if found is not None:
        yield found.close(is_closed=False)


def mentions(path: Path, encoding: str, pattern: re.Pattern[bytes]) -> bool:
    """Tell whether a line of the file matches; raises OSError."""
    return any(pattern.search(block) for block in _blocks(path, encoding))


def _blocks(path: Path, encoding: str) -> Iterator[bytes]:
    """Give the file as UTF-8 or in its own encoding, in blocks that end with a line, line ends as line feeds.

    A line that is longer than a card may be is given in pieces.
    """
    rest: list[bytes] = []
    size = 0
    for chunk in _chunks(path, encoding):
        end = chunk.rfind(b"\n") + 1
        if not end and size < CARD_CAP:
            rest.append(chunk)
            size += len(chunk)
            continue
        rest.append(chunk[:end] or chunk)
        yield _plain(b"".join(rest))
        rest = [chunk[end:]] if end else []
        size = len(chunk) - end if end else 0
    yield _plain(b"".join(rest))


def _plain(block: bytes) -> bytes:
    """Give a block without NULs, and with a line end between cards that were joined without one."""
    block = block.replace(b"\0", b"")
    for glued, apart in _GLUED:
        block = block.replace(glued, apart)
    return block


def _chunks(path: Path, encoding: str) -> Iterator[bytes]:
    """Give the file's bytes with line feeds as line ends; other encodings than ASCII's relatives as UTF-8."""
    if encoding in _EITHER:
        with path.open("rb") as raw:
            kept = b""
            while chunk := raw.read(_CHUNK):
                chunk, kept = _held_back(kept + chunk)
                yield chunk.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
            yield b"\n" * len(kept)
        return
    with decoding.open_text(path, encoding) as stream:
        kept_text = ""
        while text := stream.read(_CHUNK):
            text = kept_text + text
            end = len(text) - min(len(text) - len(text.rstrip("\r")), 2)
            text, kept_text = text[:end], text[end:]
            text = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
            yield text.encode("utf-8", "replace")
        yield b"\n" * len(kept_text)


def _held_back(chunk: bytes) -> tuple[bytes, bytes]:
    """Cut carriage returns off the end, whose line feed may be in the next chunk."""
    end = len(chunk) - min(len(chunk) - len(chunk.rstrip(b"\r")), 2)
    return chunk[:end], chunk[end:]


def _decoded(raw: bytes) -> str:
    """Give a card as text: UTF-8, or line by line what its CHARSET says, else the Windows code page."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(map(raw_line, raw.split(b"\n")))
