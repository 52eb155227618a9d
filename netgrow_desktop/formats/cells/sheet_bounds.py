"""How large the tables of a spreadsheet are, measured before anything is laid out in memory.

The reader of spreadsheets makes room for every cell up to the last one that is filled: a file of a kilobyte with one
cell in the far corner asks for half a terabyte.
"""

from __future__ import annotations

import re
import struct
import zipfile
from typing import IO, TYPE_CHECKING
from xml.parsers import expat

from netgrow_desktop.formats.cells import compound_files, sheet_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MOST_CELLS = 8_000_000
MOST_BYTES = 200_000_000
MOST_OLD_BYTES = 100_000_000
_CHUNK = 1 << 20
_LONGEST_TAG = 1 << 16
_READ_MEMBERS = (".xml", ".rels", ".bin")
_PARTS = ("_rels/workbook.xml.rels", "_rels/workbook.bin.rels")
_NO_SHEETS = frozenset(("styles.bin", "vbaproject.bin"))
_BINARY_REFERENCE = 7
_CELL = re.compile(rb'<(?:\w+:)?c\s(?:[^<>]*?\s)?r="([A-Za-z]{1,3})(\d{1,9})"')
_ROW_OR_CELL = re.compile(rb"<(?:\w+:)?(row|c)[\s/>]")
_ODS_TAG = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<>]*)>")
_REPEATED = re.compile(rb'table:number-(?:rows|columns)-repeated="(\d{1,9})"')
OLD_STREAMS = ("Workbook", "Book", "WORKBOOK", "BOOK")
"""Names of the stream of a compound file that holds the workbook."""
_MOST_CLAIMED = 65_536 * 256
"""Cells that a sheet of an old workbook can have; some programs claim as many for any sheet."""
_BOUND_SHEET, _STRINGS, _EXTENT = 0x85, 0xFC, 0x200
_CLAIMS = frozenset((_BOUND_SHEET, _STRINGS, _EXTENT))
_XLS_CELLS = frozenset((0x06, 0x7E, 0xBD, 0xBE, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E, 0x01, 0x02, 0x03, 0x04))


class TooLargeError(Exception):
    """Raised for a spreadsheet whose cells would need too much memory."""


def check(path: Path, kind: str) -> None:
    """Raise :class:`TooLargeError` for a spreadsheet that is larger than can be read; *kind* is its format.

    Raises what the zip and compound file readers raise (OSError, ValueError, zlib.error ...) for one that is damaged.
    """
    if kind == "xls":
        _check_xls(path)
        return
    with zipfile.ZipFile(path) as archive:
        targets = _targets(archive)
        members = [
            info
            for info in archive.infolist()
            if info.filename.lower().endswith(_READ_MEMBERS) or _base_name(info) in targets
        ]
        if sum(info.file_size for info in members) > MOST_BYTES:
            raise TooLargeError
        left = MOST_BYTES
        texts = sheet_texts.SharedTexts()
        for info in members:
            with archive.open(info) as stream:
                left -= _measured(stream, _measure_of(info, kind, targets, texts), left)
        if kind != "ods" and texts.are_too_much(archive, [info for info in members if not _is_texts(info)]):
            raise TooLargeError


def _targets(archive: zipfile.ZipFile) -> frozenset[str]:
    """Give the names of the files that a workbook says its parts are: a sheet may be anywhere, under any name."""
    found = set()

    def told(_: str, attributes: dict[str, str]) -> None:
        found.add(attributes.get("Target", "").rpartition("/")[2].lower())

    for info in archive.infolist():
        if info.filename.lower().endswith(_PARTS):
            parser = expat.ParserCreate()
            parser.StartElementHandler = told
            parser.StartDoctypeDeclHandler = _no_entities
            with archive.open(info) as stream:
                try:
                    parser.Parse(stream.read(_CHUNK), True)
                except expat.ExpatError as error:
                    raise ValueError(str(error)) from error
    return frozenset(found)


def _base_name(info: zipfile.ZipInfo) -> str:
    return info.filename.replace("\\", "/").rpartition("/")[2].lower()


def _is_texts(info: zipfile.ZipInfo) -> bool:
    return _base_name(info) in {"sharedstrings.xml", "sharedstrings.bin"}


def _measure_of(
    info: zipfile.ZipInfo, kind: str, targets: frozenset[str], texts: sheet_texts.SharedTexts
) -> Callable[[Iterator[bytes]], int]:
    """Give what counts the cells that the content of a member would take."""
    name = _base_name(info)
    if kind == "ods":
        return _ods_cells if info.filename == "content.xml" else _no_cells
    if _is_texts(info):
        return texts.texts if name.endswith(".xml") else texts.binary_texts
    if kind == "xlsb":
        is_sheet = name in targets and not name.endswith(".xml") and name not in _NO_SHEETS
        return (lambda chunks: _xlsb_cells(chunks, texts.refers)) if is_sheet else _no_cells
    return lambda chunks: _xlsx_cells(texts.counted(chunks))


def _measured(stream: IO[bytes], measure: Callable[[Iterator[bytes]], int], most: int) -> int:
    """Give how many bytes the member has; raise if they or their cells are too many."""
    read = 0

    def chunks() -> Iterator[bytes]:
        nonlocal read
        while chunk := stream.read(_CHUNK):
            read += len(chunk)
            if read > most:
                raise TooLargeError
            yield chunk

    if measure(chunks()) > MOST_CELLS:
        raise TooLargeError
    return read


def _no_cells(chunks: Iterator[bytes]) -> int:
    for _ in chunks:
        pass
    return 0


def _tags(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Give pieces of XML that cut no tag."""
    rest = b""
    for chunk in chunks:
        text = rest + chunk
        end = text.rfind(b"<")
        end = end if end > 0 and len(text) - end < _LONGEST_TAG else len(text)
        rest = text[end:]
        yield text[:end]
    yield rest


def _xlsx_cells(chunks: Iterator[bytes]) -> int:
    last_row = last_column = rows = cells = 0
    for text in _tags(chunks):
        for letters, row in _CELL.findall(text):
            last_row = max(last_row, int(row))
            column = 0
            for letter in letters.upper():
                column = column * 26 + letter - 64
            last_column = max(last_column, column)
        kinds = _ROW_OR_CELL.findall(text)
        rows += kinds.count(b"row")
        cells += kinds.count(b"c")
        if max(last_row, 1) * max(last_column, 1) > MOST_CELLS or cells > MOST_CELLS:
            raise TooLargeError
    return max(last_row, rows) * last_column


def _xlsb_cells(chunks: Iterator[bytes], refers: Callable[[int], None]) -> int:
    """Walk the records of a binary sheet: a row's header has type 0, its cells those up to 11."""
    data = b"".join(chunks)
    row = last_row = last_column = 0
    for kind, at, length in sheet_texts.binary_records(data):
        if at + 4 > len(data):
            break
        if kind == 0 and length >= 4:
            row = struct.unpack_from("<I", data, at)[0]
        elif kind <= 11 and length >= 4:
            last_row = max(last_row, row + 1)
            last_column = max(last_column, struct.unpack_from("<I", data, at)[0] + 1)
            if kind == _BINARY_REFERENCE and at + 12 <= len(data):
                refers(struct.unpack_from("<I", data, at + 8)[0])
    return last_row * last_column


def _well_formed(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Pass on XML; raises ValueError where it is none or declares entities.

    The reader of spreadsheets looks for the end of a table for ever where the tags of an ODS do not close each other.
    """
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _no_entities
    try:
        for chunk in chunks:
            parser.Parse(chunk)
            yield chunk
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error


def _no_entities(*_declared: object) -> None:
    raise ValueError("a document type")


def _ods_cells(chunks: Iterator[bytes]) -> int:
    rows = filled_rows = columns = filled_columns = widest = most = repeated = 0
    letters = copies = 0
    for text in _tags(_well_formed(chunks)):
        at = 0
        for tag in _ODS_TAG.finditer(text):
            kind, attributes = tag.groups()
            letters += copies * (tag.start() - at)
            at, copies = tag.end(), 0
            found = _REPEATED.search(attributes)
            times = int(found.group(1)) if found else 1
            if kind == b"table":
                rows = filled_rows = widest = 0
            elif kind == b"table-row":
                rows += times
                repeated = times
                columns = filled_columns = 0
            else:
                columns += times
                if not attributes.endswith(b"/") or b"value" in attributes:
                    filled_columns, filled_rows = columns, rows
                    if columns * repeated > MOST_CELLS:
                        raise TooLargeError
                    if times * repeated > 1:
                        # What stands in one cell is bounded by the size of the file.
                        letters += times * repeated * len(attributes)
                        copies = 0 if attributes.endswith(b"/") else times * repeated
                widest = max(widest, filled_columns)
            most = max(most, filled_rows * widest)
            if most > MOST_CELLS or columns > MOST_CELLS:
                raise TooLargeError
        letters += copies * (len(text) - at)
        if letters > sheet_texts.MOST_TEXT:
            raise TooLargeError
    return most


def _check_xls(path: Path) -> None:
    if path.stat().st_size > MOST_OLD_BYTES:
        raise TooLargeError
    stream = compound_files.stream_bytes(path.read_bytes(), OLD_STREAMS)
    if stream is None:
        raise ValueError("no workbook inside")
    at = last_row = last_column = 0
    begins: set[bytes] = set()
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        at += 4
        if kind in _XLS_CELLS and length >= 4 and at + length <= len(stream):
            row, column = struct.unpack_from("<HH", stream, at)
            if kind in (0xBD, 0xBE) and length >= 6:
                column = max(column, struct.unpack_from("<H", stream, at + length - 2)[0])
            last_row, last_column = max(last_row, row + 1), max(last_column, column + 1)
        elif kind in _CLAIMS:
            _check_claim(kind, stream[at : at + length], begins, len(stream))
        at += length
    if last_row * last_column > MOST_CELLS or sheet_texts.old_size(stream) > sheet_texts.MOST_TEXT:
        raise TooLargeError


def _check_claim(kind: int, record: bytes, begins: set[bytes], size: int) -> None:
    """Raise for a size that is only claimed, for the library makes room for it, and for sheets that share a place.

    *begins* are the places of the sheets so far, *size* is that of the whole stream.
    """
    if kind == _EXTENT and _claimed(record) > _MOST_CLAIMED:
        raise TooLargeError
    if kind == _STRINGS and int.from_bytes(record[4:8], "little") > size:
        raise ValueError("more strings than bytes")
    if kind == _BOUND_SHEET:
        if record[:4] in begins:
            raise ValueError("two sheets in one place")
        begins.add(record[:4])


def _claimed(extent: bytes) -> int:
    """Give how many cells a sheet is said to have: rows, then columns, of which the first and the one after the last.

    Numbers that run backwards are taken as the library takes them, modulo 2 ** 32.
    """
    layout = {10: "<4H", 14: "<2I2H"}.get(len(extent))
    if layout is None:
        return 0
    first_row, end_row, first_column, end_column = struct.unpack_from(layout, extent)
    return ((end_row - first_row) % 2**32) * ((end_column - first_column) % 2**32) if end_row and end_column else 1
