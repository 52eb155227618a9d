"""LinkedIn's ``Connections.csv``, of every year and language: with and without its preamble and its URL column.

``First Name, Last Name, URL, Email Address, Company, Position, Connected On``; before mid-2021 without the notes
above the header, before mid-2023 without the URL. The order is the same in every language, so that a header in words
that are not known is recognised by what stands below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft, CustomField, Email, Link, Listed
from netgrow_desktop.domain.dates import guess_day_first, read_date
from netgrow_desktop.domain.linkedin import LABEL, profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells.tables import raw_text
from netgrow_desktop.formats.header_words.meanings import meaning
from netgrow_desktop.formats.lists.drafts import EDGES, header_name
from netgrow_desktop.formats.lists.names import split_credentials
from netgrow_desktop.formats.readers import HEADER_WINDOW, Column, Match, Reader, column_values, data_rows
from netgrow_desktop.formats.records import Person, Rejected, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.formats.cells.tables import Cells, Table
    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

_ORDER = ("given", "family", "link", "email", "organization", "title", "connected_on")
_KNOWN = frozenset(_ORDER)
_LIKELY = frozenset((("any_name", "given"), ("any_name", "family"), ("any_title", "title")))
_MOST_DATES = 20_000
_HIDDEN = Message("linkedin.hidden_profile")
_NOBODY = Message("row.nobody")


def recognise(sample: Sample) -> Match | None:
    """Find the header of a connections list: both names, the day of the connection and nothing unknown."""
    for table in sample.tables:
        for place, (_, cells) in enumerate(table.rows[:HEADER_WINDOW]):
            if len(cells) <= 12 and len(cells) > 2:
                fields = _fields(cells)
                if {"given", "family", "connected_on"} <= set(fields) and fields.count("custom") <= 2:
                    columns = tuple(Column(field, cell) for field, cell in zip(fields, cells, strict=True))
                    days = column_values(table, place, fields.index("connected_on"))
                    return Match(table, place, columns, guess_day_first(days))
                if _has_the_values(table, place):
                    columns = tuple(Column(field, cell) for field, cell in zip(_ORDER, cells, strict=True))
                    return Match(table, place, columns, guess_day_first(column_values(table, place, len(_ORDER) - 1)))
    return None


def _has_the_values(table: Table, place: int) -> bool:
    """Tell a header of LinkedIn's columns in a language that is not known: below it are profiles and days."""
    header = table.rows[place][1]
    at, on = _ORDER.index("link"), _ORDER.index("connected_on")
    if len(header) != len(_ORDER) or header[at].strip().upper() != "URL":
        return False
    # A word that is known and stands in another place shows that the table is somebody else's.
    said = ((meaning(cell).field, field) for cell, field in zip(header, _ORDER, strict=True))
    if any(word not in ("", field) and (word, field) not in _LIKELY for word, field in said):
        return False
    urls = [url for url in column_values(table, place, at) if url]
    days = [day for day in column_values(table, place, on) if day]
    return bool(urls and days) and all(map(profile_slug, urls)) and all(map(read_date, days))


def _fields(cells: Cells) -> list[str]:
    """Give the field of each header; French and other headers say *name* for the family name."""
    fields = [meaning(cell).field for cell in cells]
    beside = "family" if "family" not in fields else "given"
    fields = [beside if field == "any_name" else field for field in fields]
    fields = ["title" if field == "any_title" else field for field in fields]
    return [
        field if field in _KNOWN and field not in fields[:place] else "custom" for place, field in enumerate(fields)
    ]


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the people of a connections list; a row with only a date is a hidden profile."""
    for record in read_listed(recognised):
        yield person_of(record) if isinstance(record, Listed) else record


def person_of(listed: Listed) -> Person:
    """Give somebody of the list as any other person of a file."""
    line, slug, url, name, given, family, organization, title, connected_on, email = listed
    # In the order of the fields: naming them would take half as long again.
    draft = ContactDraft(name, given, "", family, "", "", "", organization, "", title, "", connected_on)
    draft.links = (Link(url, LABEL),)
    if email:
        draft.emails = (Email(email),)
    return Person(line, draft, slug)


def read_listed(recognised: Recognised) -> Iterator[Record | Listed]:
    """Give the same, those of whom no more is said than nearly everybody's row says as such."""
    width = len(recognised.columns)
    fields = [column.field for column in recognised.columns]
    # A field without a column is read from the empty cell that each row is given at its end.
    at = [fields.index(field) if field in fields else width for field in _ORDER]
    given_at, family_at, link_at, email_at, organization_at, title_at, date_at = at
    only_known = "custom" not in fields
    iso_date = _date_reader(recognised)
    padding = [""] * (width + 1)
    new = tuple.__new__
    for line, cells, taken in data_rows(recognised):
        if isinstance(cells, Message):
            yield Rejected(line, cells, raw_text(taken))
            continue
        plain = len(cells) == width and only_known
        cells.extend(padding[len(cells) :] if len(cells) < width else ("",))
        given, family = cells[given_at].strip(EDGES), cells[family_at].strip(EDGES)
        url, email = cells[link_at].strip(EDGES), cells[email_at].strip(EDGES)
        day = cells[date_at].strip(EDGES)
        if not (given or family or url or email):
            record = _nameless(line, cells, organization_at, title_at, taken)
            if record is not None:
                yield record
            continue
        iso = iso_date(day)
        last, suffix = split_credentials(family) if "," in family else (family, "")
        slug = profile_slug(url) if url else ""
        name = f"{given} {last}".strip() or email or slug or url
        organization, title = cells[organization_at].strip(EDGES), cells[title_at].strip(EDGES)
        if slug and plain and not suffix and (iso or not day):
            yield new(Listed, (line, slug, url, name, given, last, organization, title, iso, email))
            continue
        draft = ContactDraft(name, given, "", last, "", suffix, "", organization, "", title, "", iso)
        if url:
            draft.links = (Link(url, LABEL),)
        if email:
            draft.emails = (Email(email),)
        if not plain or (day and not iso):
            draft.custom = _custom(recognised, cells, "" if iso else day)
        yield Person(line, draft, slug)


def _date_reader(recognised: Recognised) -> Callable[[str], str]:
    """Give a function from the text of a date to its ISO text, "" for what is none; it remembers its answers."""
    known: dict[str, str] = {}

    def iso_date(text: str) -> str:
        found = known.get(text)
        if found is None:
            found = read_date(text, day_first=recognised.day_first) or ""
            if len(known) < _MOST_DATES:
                known[text] = found
        return found

    return iso_date


def _nameless(line: int, cells: Cells, organization_at: int, title_at: int, taken: list[str]) -> Record | None:
    """Give what a row without name, address and e-mail is: hidden, unreadable, or blank (None)."""
    filled = {place for place, cell in enumerate(cells) if cell.strip(EDGES)}
    if not filled:
        return None
    if filled & {organization_at, title_at} or len(filled) > 1:
        return Rejected(line, _NOBODY, raw_text(taken))
    return Skipped(line, _HIDDEN)


def _custom(recognised: Recognised, cells: Cells, unread_day: str) -> tuple[CustomField, ...]:
    """Give the cells that have no field of their own, and a date that is none."""
    fields = [column.field for column in recognised.columns]
    found = []
    for place, cell in enumerate(cells):
        value = cell.strip(EDGES)
        is_spare = place >= len(fields) or fields[place] == "custom"
        if value and (is_spare or (unread_day and fields[place] == "connected_on")):
            found.append(CustomField(header_name(recognised.header, place), value))
    return tuple(found)


READER = Reader("linkedin-connections", Message("format.linkedin_connections"), recognise, read, read_listed)
