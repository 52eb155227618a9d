"""How tables are read that were put right by hand before: known again by their header, or by what their columns hold.

What is kept belongs to the table as the program reads it by itself: its header, else its shape. Another encoding is
taken only for a file in which the program finds the encoding that was wrong then.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from netgrow_desktop.domain.imports import origin_of
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats import recognition
from netgrow_desktop.formats.lists.mapping import Choices
from netgrow_desktop.formats.readers import Column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from netgrow_desktop.formats.lists.mapping import TablePreview
    from netgrow_desktop.formats.readers import Recognised


@dataclass(frozen=True, slots=True)
class Kept:
    """What a person chose for a table; None, or an empty encoding, where they left it to the program.

    ``encoding`` holds for files that the program takes for ``instead_of``.
    """

    columns: tuple[Column, ...] | None = None
    header: bool | None = None
    delimiter: str | None = None
    day_first: bool | None = None
    encoding: str = ""
    instead_of: str = ""

    def encoding_for(self, found: str) -> str | None:
        """Give the encoding for a file that the program takes for *found*; None where it may be right."""
        return self.encoding if self.encoding and found == self.instead_of else None


class _Alone(NamedTuple):
    """How the program reads a file by itself: the key of the table, its encoding, whether day and month are open."""

    key: str
    encoding: str
    has_header: bool
    is_day_open: bool


_NOTHING = _Alone("", "", has_header=False, is_day_open=False)


def recognised(path: Path, encoding: str | None, choices: Choices, remembered: Mapping[str, Kept]) -> Recognised:
    """Recognise a file; a table that was put right by hand before is read as it was then. Raises NetGrowError.

    What is chosen now holds before what was chosen then.
    """
    if choices != Choices(day_first=choices.day_first):
        return _as_chosen(path, encoding, choices)
    if not remembered:
        return _as_chosen(path, encoding, choices)
    found, refusal = None, None
    try:
        found = _as_chosen(path, encoding, choices)
    except NetGrowError as error:
        refusal = error
    alone = _alone_of(found) if found is not None and encoding is None else _alone(path)
    kept = _kept(path, alone, remembered)
    if kept is not None:
        with contextlib.suppress(NetGrowError):
            return _as_chosen(path, encoding or kept.encoding_for(alone.encoding), _joined(choices, kept, alone))
    if found is None:
        raise refusal or NetGrowError("format.no_people", file=path.name)
    return found


def preview(
    path: Path, encoding: str | None, header: bool | None, delimiter: str | None, remembered: Mapping[str, Kept]
) -> TablePreview:
    """Give what :func:`recognition.preview` does, with the columns where the table's are remembered to go."""
    alone = _alone(path) if remembered and header is None and delimiter is None else _NOTHING
    kept = _kept(path, alone, remembered)
    if kept is None:
        return recognition.preview(path, encoding=encoding, header=header, delimiter=delimiter)
    present = encoding or kept.encoding_for(alone.encoding)
    shown = recognition.preview(path, encoding=present, header=kept.header, delimiter=kept.delimiter)
    return shown.going(kept.columns)


def to_keep(path: Path, encoding: str, choices: Choices, header: Sequence[str]) -> tuple[str, Kept]:
    """Give the key of a file, and what is to be remembered of how it was read now, with *header*.

    A header that only the person saw is the key all the same: the next file has other rows below it.
    """
    alone = _alone(path)
    has_header = bool(header) if choices.columns is not None else choices.header
    instead_of = alone.encoding if encoding else ""
    kept = Kept(choices.columns, has_header, choices.delimiter, choices.day_first, encoding, instead_of)
    return (_key(header, ()) if header and not alone.has_header else alone.key), kept


def completed(kept: Kept, before: Kept | None) -> Kept:
    """Give what is kept now, with what was kept before where it says nothing."""
    if before is None:
        return kept
    if kept.columns is None and kept.delimiter is None and kept.header is None:
        kept = replace(kept, columns=before.columns, header=before.header, delimiter=before.delimiter)
    if not kept.encoding:
        kept = replace(kept, encoding=before.encoding, instead_of=before.instead_of)
    return kept if kept.day_first is not None else replace(kept, day_first=before.day_first)


def written(kept: Kept) -> str:
    """Give it as text, for :func:`read_back`."""
    return json.dumps({name: value for name, value in asdict(kept).items() if value not in (None, "")})


def read_back(text: str) -> Kept:
    """Give what :func:`written` wrote, or mere columns, as they were kept at first."""
    said: Any = json.loads(text)
    if isinstance(said, list):
        said = {"columns": said, "header": True}
    columns = said.pop("columns", None)
    return Kept(None if columns is None else tuple(Column(*column) for column in columns), **said)


def _as_chosen(path: Path, encoding: str | None, choices: Choices) -> Recognised:
    return recognition.recognise(
        path,
        encoding=encoding,
        columns=choices.columns,
        header=choices.header,
        delimiter=choices.delimiter,
        day_first=choices.day_first,
    )


def _joined(choices: Choices, kept: Kept, alone: _Alone) -> Choices:
    order = kept.day_first if alone.is_day_open and choices.day_first is None else choices.day_first
    return replace(choices, columns=kept.columns, header=kept.header, delimiter=kept.delimiter, day_first=order)


def _alone(path: Path) -> _Alone:
    """Tell how the program reads a file by itself, also one that it refuses."""
    try:
        return _alone_of(recognition.recognise(path))
    except NetGrowError:
        pass
    try:
        shown = recognition.preview(path)
    except NetGrowError:
        return _NOTHING
    names = [each.name for each in shown.columns]
    fields = [each.column.field for each in shown.columns]
    key = _key(names if shown.header_line else (), fields)
    return _Alone(key, shown.encoding, bool(shown.header_line), shown.day_first is None)


def _alone_of(found: Recognised) -> _Alone:
    fields = [column.field for column in found.columns]
    # What is no table, such as vCards, is known again by its name.
    key = _key(found.header, fields) if fields else _digest("file", found.format, origin_of(found.path.name))
    return _Alone(key, found.encoding, bool(found.header) or not fields, found.day_first is None)


def _kept(path: Path, alone: _Alone, remembered: Mapping[str, Kept]) -> Kept | None:
    """Give what is remembered of a file, be it by a first row of which only a person saw that it is a header."""
    kept = remembered.get(alone.key)
    if kept is not None or alone.has_header or not remembered:
        return kept
    try:
        columns = recognition.preview(path, header=True).columns
    except NetGrowError:
        return None
    return remembered.get(_key([each.name for each in columns], ()))


def _key(header: Sequence[str], fields: Sequence[str]) -> str:
    """Give the key under which a table is remembered: by its header, else by what its columns seem to hold."""
    if header:
        return _digest(*(" ".join(name.split()).casefold() for name in header))
    return _digest("no header", *fields)


def _digest(*words: str) -> str:
    text = "\x1f".join(words)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
