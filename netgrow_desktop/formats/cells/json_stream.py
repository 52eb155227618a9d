"""JSON read a piece at a time: the members of the outermost object, of lists their items, in little memory."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

_CHUNK = 1 << 18
_LONGEST = 40_000_000
"""Characters of one piece; a picture of the largest size that is kept has 13 million."""
_SPACES = " \t\r\n\ufeff"
_SPACE = re.compile(f"[{_SPACES}]*")
_MOST_DIGITS = 4_000
"""Python reads no number of more than 4,300, which takes long."""
_NEAR = 12
"""Characters before the end of what was read within which a mistake may be but that the rest is still to come."""


class Piece(NamedTuple):
    """A member of the outermost object, or an item of a list that is one; ``line`` is where it begins.

    ``has_long_number`` tells that a number in it has more digits than any number of use; it is given as its text.
    """

    line: int
    key: str
    value: object
    has_long_number: bool = False


def pieces(stream: TextIO) -> Iterator[Piece]:
    """Give the pieces in their order; raises ValueError where the text is no JSON object or breaks off."""
    text = _Text(stream)
    text.take("{")
    if text.mark() == "}":
        return
    while True:
        key = text.name()
        if text.mark() == "[":
            yield from _items(text, key)
        else:
            yield text.piece(key)
        if text.mark() != ",":
            text.take("}")
            return
        text.take(",")


def _items(text: _Text, key: str) -> Iterator[Piece]:
    text.take("[")
    if text.mark() == "]":
        text.take("]")
        return
    while True:
        yield text.piece(key)
        if text.mark() != ",":
            text.take("]")
            return
        text.take(",")


class _Text:
    """What was read of the file and not used yet."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text = ""
        self._at = 0
        self._line = 1
        self._is_over = False
        self._has_long_number = False
        self._decoder = json.JSONDecoder(parse_int=self._number, strict=False)

    def mark(self) -> str:
        """Give the next character that is no space, "" at the end."""
        mark = self._text[self._at : self._at + 1]
        if mark and mark not in _SPACES:
            return mark
        while True:
            found = _SPACE.match(self._text, self._at)
            end = found.end() if found else self._at
            self._go_to(end)
            if self._at < len(self._text) or not self._read_on():
                return self._text[self._at : self._at + 1]

    def take(self, mark: str) -> None:
        """Go behind this character, which must be the next one."""
        if self.mark() != mark:
            raise ValueError(f"{mark} is expected")
        self._at += 1

    def name(self) -> str:
        """Give the name of a member, with the colon behind it."""
        if self.mark() != '"':
            raise ValueError("a name is expected")
        found = self.piece("").value
        self.take(":")
        return str(found)

    def piece(self, key: str) -> Piece:
        """Give the next value as a piece of that key."""
        self.mark()
        line = self._line
        while True:
            self._has_long_number = False
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                may_go_on = error.pos >= len(self._text) - _NEAR or error.msg.startswith("Unterminated")
                if not may_go_on or not self._read_on():
                    raise
                continue
            except RecursionError as error:
                raise ValueError("too deep") from error
            # A number may go on behind what was read.
            if end == len(self._text) and self._read_on():
                continue
            self._go_to(end)
            return Piece(line, key, value, self._has_long_number)

    def _number(self, digits: str) -> int | str:
        if len(digits) <= _MOST_DIGITS:
            return int(digits)
        self._has_long_number = True
        return digits

    def _go_to(self, end: int) -> None:
        self._line += self._text.count("\n", self._at, end)
        self._at = end

    def _read_on(self) -> bool:
        """Read more, the more the longer the piece is; False at the end of the file."""
        rest = self._text[self._at :]
        if self._is_over or len(rest) > _LONGEST:
            return False
        more = self._stream.read(max(_CHUNK, len(rest)))
        self._is_over = not more
        self._text, self._at = rest + more, 0
        return bool(more)
