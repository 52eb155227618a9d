"""Rows of comma- or otherwise separated text, read so that one bad row spoils no other.

Format: RFC 4180, with what the wild adds: other delimiters, any line ends, short and long rows, stray quotes.
"""

from __future__ import annotations

import csv
import io
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

DELIMITERS = (",", ";", "\t", "|")
FIELD_CAP = 1_000_000
"""Letters that one field may have."""
RECORD_CAP = 4_000_000
"""Letters that one record may have."""
RAW_CAP = 10_000
"""Letters of a rejected record that are kept."""
_RESCAN_CAP = 32_000_000
_PLACEHOLDER_WIDTH = 0

csv.field_size_limit(FIELD_CAP)

Cells = list[str]


class Table(NamedTuple):
    """The first rows of a file, cut up at one delimiter: (line, cells) of each row that is not blank.

    ``complete`` tells whether these are all rows of the file.
    """

    delimiter: str
    rows: tuple[tuple[int, Cells], ...]
    complete: bool


class _TooLongError(Exception):
    """Raised where one record goes on beyond :data:`RECORD_CAP`."""


class Lines:
    """Physical lines of a stream, remembered until the record that they make up is settled."""

    __slots__ = ("_readline", "_size", "_waiting", "ended", "taken")

    def __init__(self, stream: TextIO) -> None:
        self._readline = stream.readline
        self._waiting: deque[str] = deque()
        self._size = 0
        self.taken: list[str] = []
        self.ended = False

    def __iter__(self) -> Lines:
        """Give itself."""
        return self

    def __next__(self) -> str:
        """Give the next line without NULs, or raise when the record has grown too long."""
        line = self._waiting.popleft() if self._waiting else self._readline(RECORD_CAP)
        if not line:
            self.ended = True
            raise StopIteration
        self.taken.append(line)
        self._size += len(line)
        if self._size >= RECORD_CAP:
            raise _TooLongError
        return line.replace("\0", "") if "\0" in line else line

    def settle(self, count: int) -> None:
        """Let go of the first *count* remembered lines; the others are read again."""
        self._waiting.extendleft(reversed(self.taken[count:]))
        self.taken = []
        self._size = 0

    def skip(self, count: int) -> None:
        """Pass over *count* lines however long they are."""
        for _ in range(count):
            line = self._readline(RECORD_CAP)
            while line and not line.endswith(("\n", "\r")):
                line = self._readline(RECORD_CAP)

    def finish_line(self) -> None:
        """Read on to the end of a line of which only the beginning was taken."""
        line = self.taken[-1]
        while line and not line.endswith(("\n", "\r")):
            line = self._readline(RECORD_CAP)


def sample_table(text: str, delimiter: str, *, complete: bool) -> Table:
    """Cut the first text of a file up; a last row that the sample cuts off is left out."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[tuple[int, Cells]] = []
    line = 1
    try:
        for cells in reader:
            if any(cells):
                rows.append((line, cells))
            line = reader.line_num + 1
    except csv.Error:
        complete = False
    else:
        if not complete and rows:
            rows.pop()
    return Table(delimiter, tuple(rows), complete)


def rows(lines: Lines, delimiter: str, width: int, line: int = 1) -> Iterator[tuple[int, Cells | Message, list[str]]]:
    """Give (line, cells, raw lines) of each row, with a reason in place of the cells where it is unreadable.

    *width* is how many cells the header has, *line* the number of the next physical line. A quotation mark
    that is never closed costs its own record, not those after it. The cells are the caller's; the raw lines
    hold until the next step.
    """
    reader = csv.reader(lines, delimiter=delimiter)
    rescanned = 0
    while True:
        found: Cells | Message
        try:
            found = next(reader)
        except StopIteration:
            return
        except (csv.Error, _TooLongError):
            found = Message("row.too_long")
        taken = lines.taken
        count = len(taken)
        if count > 1 or lines.ended or isinstance(found, Message):
            found, count = _settled(lines, found, delimiter, width)
            rescanned += sum(map(len, taken[count:]))
            reader = csv.reader(lines, delimiter=delimiter)
        yield line, found, taken
        lines.settle(count)
        line += count


def _settled(lines: Lines, found: Cells | Message, delimiter: str, width: int) -> tuple[Cells | Message, int]:
    """Decide what a record of several lines really is, and how many of its lines belong to it."""
    return found, len(lines.taken)


def raw_text(taken: list[str]) -> str:
    """Give the text of a record as it stood in the file, cut at :data:`RAW_CAP`."""
    if len(taken) == 1:
        return taken[0][:RAW_CAP].rstrip("\r\n")
    text = "".join(part[:RAW_CAP] for part in taken[:RAW_CAP])
    return text[:RAW_CAP].rstrip("\r\n")
