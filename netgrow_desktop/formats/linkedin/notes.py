"""LinkedIn's ``Notes.csv``: what the owner noted of their connections.

``Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On``
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.linkedin.tables import NOBODY, match_table, parted_draft, table_rows
from netgrow_desktop.formats.readers import Reader
from netgrow_desktop.formats.records import Person, Rejected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.readers import Match, Recognised, Sample
    from netgrow_desktop.formats.records import Record

_FIELDS = {
    "connectionfirstname": "given",
    "connectionlastname": "family",
    "connectionprofileurl": "url",
    "note": "note",
}


def recognise(sample: Sample) -> Match | None:
    """Find the header of notes about connections."""
    return match_table(sample, _FIELDS, frozenset(("given", "family", "note")))


def read(recognised: Recognised) -> Iterator[Record]:
    """Give one person for each row, with the note; when it was written is kept beside it."""
    for row in table_rows(recognised, _FIELDS):
        if isinstance(row, Rejected):
            yield row
            continue
        values = row.values
        url = values.pop("url", "")
        draft = parted_draft(values.pop("given", ""), values.pop("family", ""), url)
        if not draft.name:
            yield row.rejected(NOBODY)
            continue
        draft.notes = values.pop("note", "")
        draft.custom = tuple(CustomField(f"LinkedIn note: {header}", value) for header, value in values.items())
        yield Person(row.line, draft, profile_slug(url))


READER = Reader("linkedin-notes", Message("format.linkedin_notes"), recognise, read)
