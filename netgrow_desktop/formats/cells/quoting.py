r"""Tables that are quoted or laid out in a way of their own, brought to the usual one line by line.

``escaped``: a quotation mark inside quotes is ``\"``. ``spaced``: blanks stand between delimiter and opening mark.
``wrapped``: each line as a whole is quoted once more. ``aligned``: columns are set apart by two blanks or more.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOKED_AT = 16_384
_FEWEST_ALIGNED = 3
_ESCAPED = re.compile(r"\\([\\\"])")
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_WRAPPED = re.compile(r'[ \ufeff]*"((?:[^"]|"")*)"[ ;,]*(\r?\n|\r)?')


def find(text: str, delimiter: str) -> str:
    """Tell how the table at the beginning of a file is laid out; "" for the usual way."""
    beginning = text[:_LOOKED_AT]
    lines = beginning.splitlines(keepends=True)
    if len(text) > _LOOKED_AT:
        lines = lines[:-1]
    if delimiter == "\t" and _is_aligned(lines):
        return "aligned"
    if '"' not in beginning:
        return ""
    if _is_wrapped(lines, delimiter):
        return "wrapped"
    for quoting, trace in (("escaped", '\\"'), ("spaced", f'{delimiter} "')):
        if trace in beginning and _evenness(lines, delimiter, quoting) > _evenness(lines, delimiter, ""):
            return quoting
    return ""


def change_of(quoting: str, delimiter: str) -> Callable[[str], str] | None:
    """Give what turns a line into the usual way; None where nothing has to be done."""
    if quoting == "escaped":
        return lambda line: _ESCAPED.sub(_unescaped, line) if "\\" in line else line
    if quoting == "spaced":
        gap = re.compile(f'(?:^|{re.escape(delimiter)})[ ]+"(?!")')
        return lambda line: gap.sub(lambda found: found.group().replace(" ", ""), line)
    if quoting == "wrapped":
        return _unwrapped
    return _parted if quoting == "aligned" else None


def _unescaped(found: re.Match[str]) -> str:
    return '""' if found.group(1) == '"' else "\\"


def _unwrapped(line: str) -> str:
    found = _WRAPPED.fullmatch(line)
    return line if found is None else found.group(1).replace('""', '"') + (found.group(2) or "")


def _parted(line: str) -> str:
    return _GAP.sub("\t", line)


def _is_aligned(lines: list[str]) -> bool:
    """Tell a table for the eye: no other delimiter, and the same number of wide gaps in nearly every line."""
    filled = [line for line in lines if line.strip()]
    if len(filled) < _FEWEST_ALIGNED or any(mark in line for line in filled for mark in "\t;|,"):
        return False
    gaps = [len(_GAP.findall(line.rstrip())) for line in filled]
    return gaps[0] > 0 and sum(count == gaps[0] for count in gaps) >= len(gaps) * 0.9


def _is_wrapped(lines: list[str], delimiter: str) -> bool:
    filled = [line for line in lines if line.strip()]
    found = [_WRAPPED.fullmatch(line) for line in filled]
    return len(filled) > 1 and all(each is not None and delimiter in each.group(1) for each in found)


def _evenness(lines: list[str], delimiter: str, quoting: str) -> float:
    """Tell how many of the rows have the width of the first one, read in this way."""
    change = change_of(quoting, delimiter)
    try:
        rows = [row for row in csv.reader(map(change, lines) if change else lines, delimiter=delimiter) if row]
    except csv.Error:
        return 0.0
    return sum(len(row) == len(rows[0]) for row in rows) / len(lines) if rows else 0.0
