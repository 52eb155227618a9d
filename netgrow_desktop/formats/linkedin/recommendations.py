"""LinkedIn's ``Recommendations_Received.csv`` and ``Recommendations_Given.csv``.

``First Name,Last Name,Company,Job Title,Text,Creation Date,Status``: both have the same header, only their names
tell them apart. Writing a recommendation is turning to somebody, so it counts as a message of that day; the text
itself is a field of the person. A person has no key here: LinkedIn gives no address of the profile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.linkedin.tables import (
    NOBODY,
    day_reader,
    is_whole_day,
    match_table,
    parted_draft,
    table_rows,
)
from netgrow_desktop.formats.readers import Reader
from netgrow_desktop.formats.records import Contacted, Person, Rejected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.readers import Match, Recognised, Sample
    from netgrow_desktop.formats.records import Record

_FIELDS = {
    "firstname": "given",
    "lastname": "family",
    "company": "organization",
    "jobtitle": "title",
    "title": "title",
    "text": "text",
    "creationdate": "day",
    "status": "status",
    "profileurl": "url",
    "url": "url",
}
_NOTE = "Recommendation"


def recognise(sample: Sample) -> Match | None:
    """Find the header of recommendations, given or received."""
    return match_table(sample, _FIELDS, frozenset(("given", "family", "text", "day")), day="day")


def read(recognised: Recognised) -> Iterator[Record]:
    """Give one person for each recommendation; whose it is shows in the name of the file."""
    name = recognised.path.name.casefold()
    label, direction = "Recommendation", None
    if "given" in name:
        label, direction = "Recommendation by me", Direction.FROM_ME
    elif "received" in name:
        label, direction = "Recommendation of me", Direction.TO_ME
    day = day_reader(recognised)
    for row in table_rows(recognised, _FIELDS):
        if isinstance(row, Rejected):
            yield row
            continue
        values = row.values
        url, when = values.pop("url", ""), values.pop("day", "")
        draft = parted_draft(values.pop("given", ""), values.pop("family", ""), url)
        if not draft.name:
            yield row.rejected(NOBODY)
            continue
        draft.organization, draft.title = values.pop("organization", ""), values.pop("title", "")
        on = day(when)
        text = values.pop("text", "")
        if values.get("status", "").upper() == "VISIBLE":
            del values["status"]
        custom = [CustomField(label, text)] if text else []
        contacted: tuple[Contacted, ...] = ()
        if direction is not None and is_whole_day(on):
            contacted = (Contacted(InteractionKind.MESSAGE, on, direction, _NOTE),)
        elif when:
            custom.append(CustomField(f"{label}: date", on or when))
        custom += [CustomField(f"{label}: {header}", value) for header, value in values.items()]
        draft.custom = tuple(custom)
        yield Person(row.line, draft, profile_slug(url), contacted=contacted)


READER = Reader("linkedin-recommendations", Message("format.linkedin_recommendations"), recognise, read)
