"""LinkedIn's ``Connections.csv``, of every year: with and without its preamble and its URL column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft, CustomField, Email, Link
from netgrow_desktop.domain.dates import read_date
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.readers import Column, Match, Reader, data_rows
from netgrow_desktop.formats.records import Person, Rejected, Skipped
from netgrow_desktop.formats.tables import raw_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

_FIELDS = {
    "first name": "given",
    "last name": "family",
    "url": "link",
    "email address": "email",
    "company": "organization",
    "position": "title",
    "connected on": "connected_on",
}
_ORDER = ("given", "family", "link", "email", "organization", "title", "connected_on")
_HIDDEN = Message("linkedin.hidden_profile")


def recognise(sample: Sample) -> Match | None:
    """Find the header of a connections list: names and the day of the connection."""
    for table in sample.tables:
        for place, (_, cells) in enumerate(table.rows[:50]):
            fields = [_FIELDS.get(cell.strip("\ufeff \t").lower(), "custom") for cell in cells]
            if {"given", "family", "connected_on"} <= set(fields):
                columns = tuple(Column(field, cell) for field, cell in zip(fields, cells, strict=True))
                return Match(table, place, columns)
    return None


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the people of a connections list."""
    width = len(recognised.columns)
    fields = [column.field for column in recognised.columns]
    at = [fields.index(field) if field in fields else width for field in _ORDER]
    given_at, family_at, link_at, email_at, organization_at, title_at, date_at = at
    for line, cells, taken in data_rows(recognised):
        if isinstance(cells, Message):
            yield Rejected(line, cells, raw_text(taken))
            continue
        if not any(cells):
            continue
        if len(cells) <= width:
            cells += [""] * (width + 1 - len(cells))
        given, family, url = cells[given_at].strip(), cells[family_at].strip(), cells[link_at].strip()
        email, day = cells[email_at].strip(), cells[date_at].strip()
        if not (given or family or url or email):
            yield Skipped(line, _HIDDEN)
            continue
        iso = read_date(day) or ""
        draft = ContactDraft(
            name=f"{given} {family}".strip() or email or url,
            given=given,
            family=family,
            organization=cells[organization_at].strip(),
            title=cells[title_at].strip(),
            connected_on=iso,
            emails=(Email(email),) if email else (),
            links=(Link(url, "LinkedIn"),) if url else (),
            custom=(CustomField(recognised.header[date_at], day),) if day and not iso else (),
        )
        yield Person(line, draft, profile_slug(url) if url else "")


READER = Reader("linkedin-connections", Message("format.linkedin_connections"), recognise, read)
