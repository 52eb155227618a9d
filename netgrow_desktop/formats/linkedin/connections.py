"""LinkedIn's ``Connections.csv``, of every year and language: with and without its preamble and its URL column.

``First Name, Last Name, URL, Email Address, Company, Position, Connected On``; before mid-2021 without the notes
above the header, before mid-2023 without the URL. The order is the same in every language, so that a header in words
that are not known is recognised by what stands below it.
"""

from __future__ import annotations

from itertools import count, repeat, starmap
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft, CustomField, Email, Link, Listed
from netgrow_desktop.domain.dates import guess_day_first, read_date
from netgrow_desktop.domain.linkedin import LABEL, USUAL, profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells.tables import SoundRows, raw_text
from netgrow_desktop.formats.cells.tables import rows as one_by_one
from netgrow_desktop.formats.header_words.meanings import meaning
from netgrow_desktop.formats.lists.drafts import EDGES, header_name
from netgrow_desktop.formats.lists.names import split_credentials
from netgrow_desktop.formats.readers import HEADER_WINDOW, Column, Match, Reader, column_values, several_rows
from netgrow_desktop.formats.records import Person, Rejected, Skipped
from netgrow_desktop.formats.web_links import is_web

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    rows = _Rows(recognised)
    for found in several_rows(recognised):
        if not isinstance(found, SoundRows):
            record = rows.record(*found)
            if record is not None:
                yield record
        elif rows.are_usual(found):
            yield from rows.several(found)
        else:
            yield from filter(None, starmap(rows.record, one_by_one((found,))))


class _Rows:
    """The rows of one list, which are made into records one by one or, where they are as usual, many at a time."""

    def __init__(self, recognised: Recognised) -> None:
        self._recognised = recognised
        fields = [column.field for column in recognised.columns]
        self._width = len(fields)
        self._only_known = "custom" not in fields
        # A field without a column is read from the empty cell that each row is given at its end.
        self._at = [fields.index(field) if field in fields else self._width for field in _ORDER]
        self._days: dict[str, str] = {"": ""}

    def are_usual(self, rows: SoundRows) -> bool:
        """Tell whether each row has each field and no more."""
        return self._only_known and self._width not in self._at and set(map(len, rows.cells)) == {self._width}

    def several(self, rows: SoundRows) -> Iterator[Record | Listed]:
        """Give the people of usual rows, column by column, which takes half as long as row by row."""
        columns = list(zip(*rows.cells, strict=True))
        givens, families, urls, emails, organizations, titles, days = (
            [cell.strip(EDGES) for cell in columns[place]] for place in self._at
        )
        usual = map(USUAL.fullmatch, urls)
        slugs = [found[1].lower() if found else _slug(url) for found, url in zip(usual, urls, strict=True)]
        names = [f"{given} {family}".strip() for given, family in zip(givens, families, strict=True)]
        dates = [*map(self._date, days)]
        # In the order of the fields of Listed.
        parts = (slugs, urls, names, givens, families, organizations, titles, dates, emails)
        listed = map(tuple.__new__, repeat(Listed), zip(count(rows.line), *parts))
        plain = [
            bool(slug and name and (date or not day)) and "," not in family
            for slug, name, date, day, family in zip(slugs, names, dates, days, families, strict=True)
        ]
        if all(plain):
            yield from listed
            return
        for each, is_plain, row in zip(listed, plain, one_by_one((rows,)), strict=True):
            record = each if is_plain else self.record(*row)
            if record is not None:
                yield record

    def record(self, line: int, cells: Cells | Message, taken: list[str]) -> Record | None:
        """Give what a row is; None for a blank one."""
        if isinstance(cells, Message):
            return Rejected(line, cells, raw_text(taken))
        is_plain = len(cells) == self._width and self._only_known
        padded = [cell.strip(EDGES) for cell in cells] + [""] * max(self._width + 1 - len(cells), 1)
        given, family, url, email, organization, title, day = (padded[place] for place in self._at)
        if not (given or family or url or email):
            return _nameless(line, padded, bool(organization or title), taken)
        iso = self._date(day)
        last, suffix = split_credentials(family) if "," in family else (family, "")
        slug = _slug(url) if url else ""
        name = f"{given} {last}".strip() or email or slug or url
        # In the order of the fields: naming them would take half as long again.
        draft = ContactDraft(name, given, "", last, "", suffix, "", organization, "", title, "", iso)
        if url:
            draft.links = (Link(url, LABEL),)
        if email:
            draft.emails = (Email(email),)
        if not is_plain or (day and not iso):
            draft.custom = _custom(self._recognised, padded, "" if iso else day)
        return Person(line, draft, slug)

    def _date(self, text: str) -> str:
        """Give the ISO text of a date, "" for what is none; remembers what it found."""
        found = self._days.get(text)
        if found is None:
            found = read_date(text, day_first=self._recognised.day_first) or ""
            if len(self._days) < _MOST_DATES:
                self._days[text] = found
        return found


def _slug(url: str) -> str:
    """Give the profile's slug, "" for what is no address of a page, whatever profile it names."""
    return profile_slug(url) if is_web(url) else ""


def _nameless(line: int, cells: Cells, has_job: bool, taken: list[str]) -> Record | None:
    """Give what a row without name, address and e-mail is: hidden, unreadable, or blank (None)."""
    filled = sum(1 for cell in cells if cell)
    if not filled:
        return None
    if has_job or filled > 1:
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
