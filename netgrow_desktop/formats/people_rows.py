"""Rows of a table as people, by where each of its columns goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.drafts import draft_of, filled_cells, header_names, linkedin_key
from netgrow_desktop.formats.names import turn_name
from netgrow_desktop.formats.readers import data_rows
from netgrow_desktop.formats.records import Person, Rejected
from netgrow_desktop.formats.tables import raw_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import Record

_NOBODY = Message("row.nobody")


def read_people(recognised: Recognised) -> Iterator[Record]:
    """Give a person for each row that names one; a row by which nobody can be known is rejected."""
    names = header_names(recognised.header, len(recognised.columns))
    for line, cells, taken in data_rows(recognised):
        if isinstance(cells, Message):
            yield Rejected(line, cells, raw_text(taken))
            continue
        found = filled_cells(cells, recognised.columns, names)
        if not found:
            continue
        draft = draft_of(found, day_first=recognised.day_first)
        turn_name(draft)
        if draft.name:
            yield Person(line, draft, linkedin_key(draft))
        else:
            yield Rejected(line, _NOBODY, raw_text(taken))
