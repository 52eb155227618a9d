"""Rows of comma- or otherwise separated text, read so that one bad row spoils no other.

Format: RFC 4180, with what the wild adds: other delimiters, any line ends, short and long rows, stray quotes.
"""

from __future__ import annotations

import csv
import io
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells import quoting as ways

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TextIO

DELIMITERS = (",", ";", "\t", "|")
FIELD_CAP = 1_000_000
"""Letters that one field may have."""
RECORD_CAP = 4_000_000
"""Letters that one record may have."""
RAW_CAP = 10_000
"""Letters of a rejected record that are kept."""
_READ_AGAIN_CAP = 16_000_000
_LONG_LINE = 65_536
"""Letters beyond which a line is read by itself."""
_FEWEST_LINES, _MOST_LINES = 4, 256
"""Lines that are cut up together: few behind a record that is not what it seems, more and more behind sound ones."""
_TOO_LONG = Message("row.too_long")
_UNCLOSED = Message("row.unclosed_quote")

csv.field_size_limit(FIELD_CAP)

Cells = list[str]
Row = tuple[int, Cells | Message, list[str]]


class Table(NamedTuple):
    """The first rows of a file, cut up at one delimiter: (line, cells) of each row that is not blank.

    ``complete`` tells whether these are all rows of the file, ``quoting`` how it is laid out (see ``quoting.py``).
    """

    delimiter: str
    rows: tuple[tuple[int, Cells], ...]
    complete: bool
    quoting: str = ""


class SoundRows(NamedTuple):
    """Rows of one line each: the number of the first line, the cells of each, and the lines as they are."""

    line: int
    cells: list[Cells]
    lines: list[str]


def _changed(readline: Callable[[int], str], change: Callable[[str], str]) -> Callable[[int], str]:
    return lambda limit: change(readline(limit))


class _TooLongError(Exception):
    """Raised where one record goes on beyond :data:`RECORD_CAP`."""


class Lines:
    """Physical lines of a stream, remembered until the record that they make up is settled."""

    __slots__ = ("_readline", "_size", "_waiting", "ended", "taken")

    def __init__(self, stream: TextIO, change: Callable[[str], str] | None = None) -> None:
        """*change* brings lines that are laid out in another way to the usual one."""
        self._readline = stream.readline if change is None else _changed(stream.readline, change)
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

    def several(self, most: int) -> list[str]:
        """Give the next lines, *most* at most, up to one that has to be read with care."""
        found: list[str] = []
        waiting, readline = self._waiting, self._readline
        while len(found) < most:
            line = waiting.popleft() if waiting else readline(RECORD_CAP)
            if len(line) > _LONG_LINE or "\0" in line:
                waiting.appendleft(line)
                break
            if not line:
                break
            found.append(line)
        return found

    def give_back(self, lines: list[str]) -> None:
        """Let these lines be read again, the next ones first."""
        self._waiting.extendleft(reversed(lines))

    def settle(self, count: int) -> None:
        """Let go of the first *count* remembered lines; the others are read again."""
        if count < len(self.taken):
            self._waiting.extendleft(reversed(self.taken[count:]))
        self.taken = []
        self._size = 0
        self.ended = False

    def skip(self, count: int) -> None:
        """Pass over *count* lines however long they are."""
        for _ in range(count):
            self._finish(self._readline(RECORD_CAP))

    def finish_line(self) -> None:
        """Read on to the end of the last line taken, if only its beginning was."""
        if not self._waiting and len(self.taken[-1]) == RECORD_CAP:
            self._finish(self.taken[-1])

    def skip_until(self, wanted: Callable[[str], bool]) -> int:
        """Pass over the lines before the next wanted one, and give their number."""
        count = 0
        while line := self._waiting.popleft() if self._waiting else self._readline(RECORD_CAP):
            if len(line) < RECORD_CAP and wanted(line):
                self._waiting.appendleft(line)
                break
            self._finish(line)
            count += 1
        return count

    def _finish(self, line: str) -> None:
        while len(line) == RECORD_CAP and not line.endswith(("\n", "\r")):
            line = self._readline(RECORD_CAP)


def likely_delimiters(text: str) -> tuple[tuple[str, ...], int]:
    """Give the delimiters to try, and how many lines at the top only name one (``sep=;`` of spreadsheets)."""
    first = text[:20].lstrip("\ufeff").split("\n", 1)[0].strip('\r"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return (first[4],), 1
    return DELIMITERS, 0


def sample_table(text: str, delimiter: str, *, complete: bool, above: int = 0) -> Table:
    """Cut the first text of a file up below *above* lines; a last row that the sample cuts off is left out."""
    stream = io.StringIO(text, newline="")
    for _ in range(above):
        stream.readline()
    quoting = ways.find(text, delimiter)
    change = ways.change_of(quoting, delimiter)
    reader = csv.reader(map(change, stream) if change else stream, delimiter=delimiter)
    found: list[tuple[int, Cells]] = []
    line = above + 1
    try:
        for cells in reader:
            if any(cell and not cell.isspace() for cell in cells):
                found.append((line, cells))
            line = above + reader.line_num + 1
    except csv.Error:
        complete = False
    else:
        if not complete and found:
            found.pop()
    return Table(delimiter, tuple(found), complete, quoting)


def rows(found: Iterable[SoundRows | Row]) -> Iterator[Row]:
    """Give one by one what :func:`several_rows` gives; the cells are the caller's to change."""
    for each in found:
        if isinstance(each, SoundRows):
            for line, (cells, text) in enumerate(zip(each.cells, each.lines, strict=True), each.line):
                yield line, cells, [text]
        else:
            yield each


def several_rows(lines: Lines, delimiter: str, width: int, line: int = 1) -> Iterator[SoundRows | Row]:
    """Give (line, cells, raw lines) of each row, with a reason in place of the cells where it is unreadable.

    *width* is how many cells the header has, *line* the number of the next physical line. A quotation mark
    that is never closed costs its own record, not those after it. Rows of one line each are given together.
    """
    read_again, most, is_plain = 0, _FEWEST_LINES, True
    while read_again < _READ_AGAIN_CAP:
        block = lines.several(most)
        at = 0
        if is_plain and (cells := _one_line_each(block, delimiter, width)):
            yield SoundRows(line, cells, block)
            at = len(block)
        else:
            is_plain = True
            for end, row in _sound_rows(block, delimiter, width):
                yield line + at, row, block[at:end]
                is_plain = is_plain and end - at == 1
                at = end
        line += at
        lines.give_back(block[at:])
        most = min(most * 2, _MOST_LINES) if at == len(block) else _FEWEST_LINES
        if block and at == len(block):
            continue
        found, taken, again = _next_with_care(lines, delimiter, width)
        if not taken:
            return
        read_again += again
        yield line, found, taken
        line += len(taken)
    yield from _single_rows(lines, delimiter, line)


def _one_line_each(block: list[str], delimiter: str, width: int) -> list[Cells]:
    """Give the cells of each line if each surely is a record, else nothing."""
    try:
        found = list(csv.reader(block, delimiter=delimiter))
    except csv.Error:
        return []
    return found if len(found) == len(block) and found and _is_sound(block[-1:], found[-1], delimiter, width) else []


def _sound_rows(block: list[str], delimiter: str, width: int) -> Iterator[tuple[int, Cells]]:
    """Give the first records that surely are what they seem, and where each ends."""
    reader = csv.reader(block, delimiter=delimiter)
    at = 0
    try:
        for cells in reader:
            end = reader.line_num
            if (end - at > 1 or end == len(block)) and not _is_sound(block[at:end], cells, delimiter, width):
                return
            yield end, cells
            at = end
    except csv.Error:
        # What is wrong is found out by whoever reads on with care.
        return


def _is_sound(taken: list[str], cells: Cells, delimiter: str, width: int) -> bool:
    """Tell whether a record surely ends with the last of these lines, wherever the lines after it were cut off."""
    if len(taken) == 1:
        return '"' not in taken[0] or bool(_strict_cells(taken, delimiter))
    return len(cells) == width and bool(_strict_cells(taken, delimiter))


def _next_with_care(lines: Lines, delimiter: str, width: int) -> tuple[Cells | Message, list[str], int]:
    """Give the next record, its lines, of which there are none at the end, and how many letters are read again."""
    found: Cells | Message
    try:
        found = next(csv.reader(lines, delimiter=delimiter))
    except StopIteration:
        return [], [], 0
    except (csv.Error, _TooLongError):
        found = _TOO_LONG
    taken = lines.taken
    count = len(taken)
    if count > 1 or lines.ended or isinstance(found, Message):
        found, count = _settled(lines, found, delimiter, width)
    again = sum(map(len, taken[count:]))
    lines.settle(count)
    return found, taken[:count], again


def _single_rows(lines: Lines, delimiter: str, line: int) -> Iterator[Row]:
    """Give each physical line as a row: for files with so many stray quotes that records cannot be told apart."""
    while True:
        found: Cells | Message
        try:
            text = next(lines)
            found = next(csv.reader((text,), delimiter=delimiter))
        except StopIteration:
            return
        except (csv.Error, _TooLongError):
            found = _TOO_LONG
            lines.finish_line()
        else:
            if text.count('"') % 2 and not _strict_cells([text], delimiter):
                found = _UNCLOSED
        yield line, found, lines.taken
        lines.settle(1)
        line += 1


def _settled(lines: Lines, found: Cells | Message, delimiter: str, width: int) -> tuple[Cells | Message, int]:
    """Decide what a record of several lines really is, and how many of its lines belong to it."""

    def is_row(line: str) -> bool:
        return _begins_row(line, delimiter, width)

    taken = lines.taken
    count = len(taken)
    if isinstance(found, Message):
        lines.finish_line()
        restart = next((place for place in range(1, count) if is_row(taken[place])), 0)
        if count == 1 or restart:
            return (_UNCLOSED, restart) if restart else (found, 1)
        return found, count + lines.skip_until(is_row)
    sound = not lines.ended and bool(_strict_cells(taken, delimiter))
    if sound and len(found) == width:
        return found, count
    places = [place for place in range(1, count) if is_row(taken[place])]
    if places and (not sound or len(places) * 2 > count - 1):
        return _UNCLOSED, places[0]
    return (_UNCLOSED if lines.ended else found), count


def _begins_row(line: str, delimiter: str, width: int) -> bool:
    """Tell whether a record could begin with this line: it is a whole one, or its last cell so far is quoted."""
    if '"' not in line:
        return line.count(delimiter) + 1 == width
    if line.count('"') % 2 == 0:
        return line.count(delimiter) >= width - 1 and len(_strict_cells([line], delimiter)) == width
    if delimiter not in line or _strict_cells([line], delimiter):
        return False
    cells = next(csv.reader((line,), delimiter=delimiter))
    return 2 <= len(cells) <= width and cells[-1].endswith(("\n", "\r"))


def _strict_cells(lines: list[str], delimiter: str) -> Cells:
    """Give the cells of one record whose quoting is without fault, or none."""
    try:
        found = list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return []
    return found[0] if len(found) == 1 else []


def raw_text(taken: list[str]) -> str:
    """Give the text of a record as it stood in the file, cut at :data:`RAW_CAP`."""
    if len(taken) == 1:
        return taken[0][:RAW_CAP].rstrip("\r\n")
    text = "".join(part[:RAW_CAP] for part in taken[:RAW_CAP])
    return text[:RAW_CAP].rstrip("\r\n")
