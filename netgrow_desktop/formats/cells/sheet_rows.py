"""The sheets of a spreadsheet as rows of text: XLSX, XLSM, XLSB, XLS and ODS."""

from __future__ import annotations

import os
import struct
from contextlib import contextmanager
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.formats.cells import compound_files, sheet_bounds
from netgrow_desktop.formats.cells.tables import FIELD_CAP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from python_calamine import CalamineWorkbook

    from netgrow_desktop.formats.cells.tables import Cells, Row

_LARGEST_WHOLE = 1e18
_FAULTS = frozenset(("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!"))
_FAILURES = frozenset(
    (
        "CalamineError",
        "PasswordError",
        "WorksheetNotFound",
        "XmlError",
        "ZipError",
        "WorkbookClosed",
        "PanicException",
    )
)
"""What the library raises, by name: some of it has no common ancestor, a panic is no Exception."""


class DamagedError(Exception):
    """Raised for a spreadsheet that cannot be read; ``is_locked`` where a password is the reason."""

    def __init__(self, *, is_locked: bool = False) -> None:
        super().__init__()
        self.is_locked = is_locked


class Sheet(NamedTuple):
    """One sheet: its name, and (row number, cells) of each row that is not blank."""

    name: str
    rows: Iterator[tuple[int, Cells]]


def sheets(path: Path) -> Iterator[Sheet]:
    """Give the sheets that are shown, one by one; raises :class:`DamagedError`."""
    with _library(), _silence():
        from python_calamine import SheetTypeEnum, SheetVisibleEnum

        book = _opened(path)
        shown = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
    for name in shown:
        yield Sheet(name, _rows(book, name))


def data_rows(path: Path, sheet: str, header_row: int) -> Iterator[Row]:
    """Give the rows below a header as the reader of tables does: (row number, cells, the row as text)."""
    with _library(), _silence():
        book = _opened(path)
    for number, cells in _rows(book, sheet):
        if number > header_row:
            yield number, cells, ["\t".join(cells)]


def _opened(path: Path) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook

    with path.open("rb") as stream:
        if stream.read(len(compound_files.SIGNATURE)) != compound_files.SIGNATURE:
            stream.seek(0)
            return CalamineWorkbook.from_filelike(stream)
        stream.seek(0)
        workbook = compound_files.stream_bytes(stream.read(), sheet_bounds.OLD_STREAMS)
    if workbook is None:
        raise DamagedError
    # The library trusts the sizes that a compound file claims, and ends the program where there is no such memory.
    return CalamineWorkbook.from_filelike(BytesIO(compound_files.wrapped(workbook, "Workbook")))


def _rows(book: CalamineWorkbook, name: str) -> Iterator[tuple[int, Cells]]:
    with _library(), _silence():
        sheet = book.get_sheet_by_name(name)
        # The rows are counted from the first of the sheet, also those above the first that is filled.
        rows = iter(sheet.iter_rows())
    number = 0
    while True:
        with _library():
            row = next(rows, None)
        if row is None:
            return
        number += 1
        cells = [_text(value) for value in row]
        if any(cells):
            yield number, cells


def _text(value: object) -> str:
    """Give a cell as a person would type it: whole numbers without a point, days as ISO text."""
    if isinstance(value, str):
        return "" if value in _FAULTS else value[:FIELD_CAP]
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < _LARGEST_WHOLE else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


@contextmanager
def _library() -> Iterator[None]:
    """Turn whatever the library raises into :class:`DamagedError`; it may panic on a damaged file."""
    try:
        yield
    except BaseException as error:
        kind = type(error)
        if not (issubclass(kind, OSError | ValueError | OverflowError | struct.error) or kind.__name__ in _FAILURES):
            raise
        raise DamagedError(is_locked=kind.__name__ == "PasswordError") from error


@contextmanager
def _silence() -> Iterator[None]:
    """Keep off the terminal what the library prints there of a panic, before it is raised as an exception."""
    try:
        terminal = os.dup(2)
    except OSError:
        # A window may have been started without one.
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)
        yield
    finally:
        os.dup2(terminal, 2)
        os.close(terminal)
