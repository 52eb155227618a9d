"""Spreadsheets: each sheet that is shown is recognised and read as a table of its own.

XLSX and XLSM, XLSB, XLS, ODS. The report names the kind of file (``xlsx``, ``xls``, ``ods``); rows are numbered as in
the sheet.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats.cells import compound_files, decoding, sheet_bounds
from netgrow_desktop.formats.cells.tables import Table
from netgrow_desktop.formats.lists import mapping, other_tables
from netgrow_desktop.formats.readers import Match, Reader, Recognised, Sample
from netgrow_desktop.formats.zips import members as zip_members

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from netgrow_desktop.formats.lists.mapping import Choices, TablePreview
    from netgrow_desktop.formats.records import Record

KINDS = frozenset(("xlsx", "xlsb", "xls", "ods"))
"""What :func:`kind_of` says of spreadsheets."""
FORMATS = frozenset(("xlsx", "xls", "ods"))
"""The codes of the readers of spreadsheets."""

_SAMPLE_ROWS = 500
_NO_SAMPLE = Sample("", "", (Table("", (), complete=True),), complete=True)
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_DAMAGE = (
    OSError,
    ValueError,
    OverflowError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
)


def kind_of(path: Path, head: bytes) -> str:
    """Give ``xlsx``, ``xlsb``, ``xls`` or ``ods`` for a spreadsheet that begins with *head*, "" for any other file."""
    if head.startswith(compound_files.SIGNATURE):
        return _compound_kind(path)
    if not head.startswith(zip_members.SIGNATURES):
        return ""
    try:
        with zip_members.opened(path) as archive:
            names = {info.filename.replace("\\", "/") for info in archive.infolist()}
            if "content.xml" in names:
                return "ods" if _ODS in head or _ODS in archive.read("mimetype")[:200] else ""
    except (NetGrowError, KeyError, *_DAMAGE):
        return ""
    if "xl/workbook.bin" in names:
        return "xlsb"
    return "xlsx" if any(name.startswith("xl/work") for name in names) else ""


def _compound_kind(path: Path) -> str:
    """Tell an old workbook, or a new one under a password, from other files of office programs."""
    if path.stat().st_size > sheet_bounds.MOST_OLD_BYTES:
        return ""
    content = path.read_bytes()
    try:
        if compound_files.stream_bytes(content, ("EncryptedPackage",)) is not None:
            return "xlsx"
        return "" if compound_files.stream_bytes(content, ("Workbook", "Book")) is None else "xls"
    except _DAMAGE:
        return ""


def recognise(path: Path, size: int, kind: str, layouts: Sequence[Reader], choices: Choices) -> Recognised:
    """Find the sheets that hold people, by the readers of tables; raises :class:`NetGrowError` where none does.

    Columns that were chosen by hand are those of the sheet that :func:`preview` shows; the others are read as ever.
    """
    samples = _samples(path, kind)
    by_hand = _mapped(samples, layouts, choices)
    parts = []
    for sheet, sample in samples:
        if sheet == by_hand:
            parts.append(_by_hand(path, size, sheet, sample, layouts, choices))
        elif known := _known(sample, layouts):
            parts.append(_part(path, size, sheet, known[0], mapping.in_order(known[1], choices)))
    if not parts:
        name = decoding.shown(path)
        raise NetGrowError("spreadsheet.no_people" if samples else "format.empty", file=name)
    first = next((part for part in parts if part.sheet == by_hand), parts[0])
    return replace(first, format=_CODES[kind], title=_TITLES[kind], sheet="", parts=tuple(parts))


def preview(path: Path, kind: str, layouts: Sequence[Reader], choices: Choices) -> TablePreview:
    """Give what is needed to map the columns of the first sheet with people, or of the first with anything, by hand."""
    samples = _samples(path, kind)
    if not samples:
        raise NetGrowError("format.empty", file=decoding.shown(path))
    sheet, sample = _shown(samples, layouts)
    return mapping.preview(sample, "", mapping.guess(sample, choices, layouts), sheet=sheet)


def _shown(samples: Sequence[tuple[str, Sample]], layouts: Sequence[Reader]) -> tuple[str, Sample]:
    """Give the sheet whose columns a person is asked about: the first with people, else the one with most rows."""
    return next(
        (pair for pair in samples if _known(pair[1], layouts)), max(samples, key=_rows, default=("", _NO_SAMPLE))
    )


def _rows(pair: tuple[str, Sample]) -> int:
    return sum(len(cells) > 1 for _, cells in pair[1].tables[0].rows)


def _mapped(samples: Sequence[tuple[str, Sample]], layouts: Sequence[Reader], choices: Choices) -> str | None:
    """Give the sheet for which columns or header were chosen, None where none were."""
    if choices.columns is None and choices.header is None:
        return None
    shown = _shown(samples, layouts)
    if choices.columns is None:
        return shown[0]
    width = len(choices.columns)
    fitting = (pair for pair in (shown, *samples) if any(len(cells) == width for _, cells in pair[1].tables[0].rows))
    return next(fitting, shown)[0]


def _samples(path: Path, kind: str) -> list[tuple[str, Sample]]:
    """Give (name, first rows) of each sheet that is shown and not empty; raises :class:`NetGrowError`."""
    name = decoding.shown(path)
    try:
        sheet_bounds.check(path, kind)
    except sheet_bounds.TooLargeError:
        raise NetGrowError("spreadsheet.too_large", file=name) from None
    except _DAMAGE:
        with path.open("rb") as stream:
            is_locked = kind == "xlsx" and stream.read(8) == compound_files.SIGNATURE
        raise NetGrowError("spreadsheet.locked" if is_locked else "spreadsheet.damaged", file=name) from None
    from netgrow_desktop.formats.cells import sheet_rows

    found = []
    try:
        for sheet in sheet_rows.sheets(path):
            rows = tuple(islice(sheet.rows, _SAMPLE_ROWS))
            if rows:
                complete = next(sheet.rows, None) is None
                found.append((sheet.name, Sample(name, "", (Table("", rows, complete),), complete)))
    except sheet_rows.DamagedError as error:
        raise _unreadable(name, error) from error
    return found


def _known(sample: Sample, layouts: Sequence[Reader]) -> tuple[Reader, Match] | None:
    """Give the reader that knows a sheet, and how; None for a sheet without people, or with a header alone."""
    for layout in layouts:
        match = layout.recognise(sample)
        if match is not None:
            table = match.table
            is_bare = table is None or (table.complete and match.header_row == len(table.rows) - 1)
            return None if is_bare else (layout, match)
    return None


def _by_hand(
    path: Path, size: int, sheet: str, sample: Sample, layouts: Sequence[Reader], choices: Choices
) -> Recognised:
    known = _known(sample, layouts)
    match = mapping.guess(sample, choices, layouts)
    layout = known[0] if known and choices.columns is None and known[1] == match else other_tables.READER
    return _part(path, size, sheet, layout, match)


def _part(path: Path, size: int, sheet: str, layout: Reader, match: Match) -> Recognised:
    """Give how one sheet is read."""
    table = match.table
    line, header = (0, []) if table is None or match.header_row is None else table.rows[match.header_row]
    return Recognised(
        path=path,
        format=layout.code,
        encoding="",
        delimiter="",
        header_line=line,
        header=tuple(header),
        columns=match.columns,
        title=layout.title,
        size=size,
        day_first=match.day_first,
        sheet=sheet,
    )


def make_readers(layouts: Sequence[Reader]) -> tuple[Reader, ...]:
    """Give the readers of spreadsheets, whose sheets are read by the readers of these layouts."""

    def read(whole: Recognised) -> Iterator[Record]:
        from netgrow_desktop.formats.cells.sheet_rows import DamagedError

        try:
            for part in whole.parts:
                layout = next(each for each in layouts if each.code == part.format)
                for record in layout.read(replace(part, owner=whole.owner, progress=whole.progress)):
                    yield record._replace(part=part.sheet) if len(whole.parts) > 1 else record
        except DamagedError as error:
            raise _unreadable(decoding.shown(whole.path), error) from error

    codes = dict.fromkeys(_CODES.values())
    return tuple(Reader(code, _TITLES[code], _no_text, read) for code in codes)


def _no_text(_sample: Sample) -> Match | None:
    """Recognise nothing by its text: a spreadsheet is recognised by what it is packed in."""
    return None


def _unreadable(name: str, error: Exception) -> NetGrowError:
    is_locked = getattr(error, "is_locked", False)
    return NetGrowError("spreadsheet.locked" if is_locked else "spreadsheet.damaged", file=name)


_CODES = {"xlsx": "xlsx", "xlsb": "xlsx", "xls": "xls", "ods": "ods"}
_TITLES = dict.fromkeys(("xlsx", "xlsb", "xls"), Message("format.excel")) | {"ods": Message("format.ods")}
