"""What a reader is: one module that recognises one kind of file and turns it into records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.formats.cells import decoding, tables
from netgrow_desktop.formats.cells.quoting import change_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from netgrow_desktop.domain.contacts import Listed
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.formats.cells.tables import Row, SoundRows, Table
    from netgrow_desktop.formats.records import Record

HEADER_WINDOW = 50
"""Rows among which the header is looked for."""


def _unheard(_read: int) -> None:
    """Let progress go by."""


class Column(NamedTuple):
    """Where the cells of one column go.

    ``field`` is a field of a contact draft, a part of one (``street``), ``custom`` or "" for nowhere; ``label``
    is the label of the value, or the name of the custom field; columns of one ``group`` belong together
    (street and city of one address, value and label of one e-mail).
    """

    field: str
    label: str = ""
    group: str = ""


@dataclass(frozen=True)
class Sample:
    """The beginning of a file as text and as tables, one for each delimiter that cuts it."""

    name: str
    text: str
    tables: tuple[Table, ...]
    complete: bool


@dataclass(frozen=True)
class Match:
    """What a reader recognised: the table, its header's place among the sample's rows (None: no header) and
    where each column goes. A file that is no table has no ``table``. ``day_first`` tells which of day and month comes
    first, None where nothing shows it; ``title`` names the program that wrote the table, where that is told.
    """

    table: Table | None = None
    header_row: int | None = None
    columns: tuple[Column, ...] = ()
    day_first: bool | None = None
    title: Message | None = None


@dataclass(frozen=True)
class Recognised:
    """A file that can be read, and how. ``header_line`` is its physical line (0: the table has no header).

    ``other_encoding`` is the one that its letters may be in as well, "" where they leave little doubt. ``size`` is in
    bytes; ``quoting`` is how the table is laid out, ``sheet`` the sheet of a spreadsheet that it is,
    ``parts`` are the sheets of a spreadsheet. ``owner`` is who the network belongs to, as far as they said.
    ``progress`` is told the bytes read so far by readers that look at much before they give the first record; it may
    raise to break off. Change how it is read with :func:`dataclasses.replace`.
    """

    path: Path
    format: str
    encoding: str
    delimiter: str
    header_line: int
    header: tuple[str, ...]
    columns: tuple[Column, ...]
    title: Message
    size: int
    day_first: bool | None = None
    quoting: str = ""
    other_encoding: str = ""
    sheet: str = ""
    parts: tuple[Recognised, ...] = ()
    owner: AboutMe = field(default_factory=AboutMe)
    progress: Callable[[int], None] = field(default=_unheard, repr=False, compare=False)


@dataclass(frozen=True)
class Reader:
    """One kind of file: its code, its name for people, how it is recognised and how it is read.

    ``read_listed`` gives the same as ``read``, those of whom little is said in fewer steps.
    """

    code: str
    title: Message
    recognise: Callable[[Sample], Match | None]
    read: Callable[[Recognised], Iterator[Record]]
    read_listed: Callable[[Recognised], Iterator[Record | Listed]] | None = None


def data_rows(recognised: Recognised) -> Iterator[Row]:
    """Give the rows below the header, see :func:`netgrow_desktop.formats.cells.tables.several_rows`; raises OSError."""
    return tables.rows(several_rows(recognised))


def several_rows(recognised: Recognised) -> Iterator[SoundRows | Row]:
    """Give them many at a time where that may be."""
    if not recognised.encoding:
        # A spreadsheet: no text. Its sheet may have a name without letters.
        from netgrow_desktop.formats.cells import sheet_rows

        yield from sheet_rows.data_rows(recognised.path, recognised.sheet, recognised.header_line)
        return
    with decoding.open_text(recognised.path, recognised.encoding) as stream:
        lines = tables.Lines(stream, change_of(recognised.quoting, recognised.delimiter))
        above = max(recognised.header_line - 1, 0)
        lines.skip(above)
        found = tables.several_rows(lines, recognised.delimiter, len(recognised.columns), above + 1)
        if recognised.header_line:
            header = next(found, None)
            if isinstance(header, tables.SoundRows):
                yield tables.SoundRows(header.line + 1, header.cells[1:], header.lines[1:])
        yield from found


def column_values(table: Table, header_row: int, at: int) -> list[str]:
    """Give the cells of one column below the header in the sample."""
    return [cells[at] for _, cells in table.rows[header_row + 1 : header_row + 201] if at < len(cells)]
