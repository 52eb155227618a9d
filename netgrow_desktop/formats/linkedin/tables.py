"""What the tables of LinkedIn's archive have in common: headers found by name, rows by field, days, people.

The archive's tables other than ``Connections.csv`` have English headers whatever the language of the account; how
they are written has changed (``SENDER PROFILE URL``, ``inviterProfileUrl``, ``Endorser Public Url``).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.contacts import ContactDraft, Link
from netgrow_desktop.domain.dates import guess_day_first, read_date
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells.tables import raw_text
from netgrow_desktop.formats.lists.drafts import EDGES
from netgrow_desktop.formats.lists.names import split_credentials, whole_name
from netgrow_desktop.formats.lists.whole_names import part_name
from netgrow_desktop.formats.readers import HEADER_WINDOW, Column, Match, column_values, data_rows
from netgrow_desktop.formats.records import Rejected
from netgrow_desktop.formats.web_links import is_web

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from netgrow_desktop.formats.cells.tables import Cells, Table
    from netgrow_desktop.formats.readers import Recognised, Sample

NO_DAY = Message("row.no_day")
NOBODY = Message("row.nobody")

_LONGEST_HEADER = 60
_MOST_DAYS = 50_000


class LinkedInRow(NamedTuple):
    """A row of one of the tables: its line, its filled cells by field, and its text as it stood in the file."""

    line: int
    values: dict[str, str]
    taken: list[str]

    def rejected(self, reason: Message) -> Rejected:
        """Give the record that says why this row could not be used."""
        return Rejected(self.line, reason, raw_text(self.taken))


@lru_cache(maxsize=2048)
def plain_header(header: str) -> str:
    """Give the letters and digits of a header in lower case: ``SENDER PROFILE URL`` is ``senderprofileurl``."""
    return "".join(letter for letter in header.lower() if letter.isalnum()) if len(header) <= _LONGEST_HEADER else ""


def match_table(
    sample: Sample, fields: Mapping[str, str], required: frozenset[str], *, day: str = "", most: int = 40
) -> Match | None:
    """Find the header that names all required fields. *fields* is plain header -> field, *day* the field of a date.

    A header with more than *most* cells is another table's.
    """
    for table in sample.tables:
        for place, (_, cells) in enumerate(table.rows[:HEADER_WINDOW]):
            if len(required) <= len(cells) <= most:
                found = [fields.get(plain_header(cell.strip("\ufeff")), "") for cell in cells]
                if required <= set(found):
                    columns = tuple(Column("", cell.strip("\ufeff")) for cell in cells)
                    return Match(table, place, columns, _day_first(table, place, found, day))
    return None


def _day_first(table: Table, place: int, found: list[str], day: str) -> bool | None:
    """Tell from the dates of the sample which of day and month comes first; LinkedIn writes ``1/29/26`` for January."""
    values = column_values(table, place, found.index(day)) if day in found else []
    guessed = guess_day_first(values)
    return False if guessed is None and any("/" in value for value in values) else guessed


def field_places(recognised: Recognised, fields: Mapping[str, str]) -> dict[str, int]:
    """Give the column of each field that the file has."""
    places: dict[str, int] = {}
    for place, header in enumerate(recognised.header):
        field = fields.get(plain_header(header))
        if field is not None:
            places.setdefault(field, place)
    return places


def table_rows(recognised: Recognised, fields: Mapping[str, str]) -> Iterator[LinkedInRow | Rejected]:
    """Give the rows that say something, with their filled cells by field; those of no field go by their header."""
    places = field_places(recognised, fields)
    taken_places = set(places.values())
    named = dict(places)
    for place, header in enumerate(recognised.header):
        if place not in taken_places and header.strip(EDGES):
            named.setdefault(header.strip(EDGES), place)
    for line, cells, taken in data_rows(recognised):
        if isinstance(cells, Message):
            yield Rejected(line, cells, raw_text(taken))
            continue
        values = _filled(cells, named)
        if values:
            yield LinkedInRow(line, values, taken)


def _filled(cells: Cells, named: Mapping[str, int]) -> dict[str, str]:
    count = len(cells)
    return {field: value for field, place in named.items() if place < count and (value := cells[place].strip(EDGES))}


def day_reader(recognised: Recognised) -> Callable[[str], str]:
    """Give a function from the text of a date to its ISO text, "" for what is none; it remembers its answers."""
    known: dict[str, str] = {}

    def day(text: str) -> str:
        found = known.get(text)
        if found is None:
            found = read_date(text, day_first=recognised.day_first) or ""
            if len(known) < _MOST_DAYS:
                known[text] = found
        return found

    return day


def is_whole_day(day: str) -> bool:
    """Tell an ISO date with its day from a year or a month."""
    return len(day) == 10


def profile_link(url: str) -> tuple[Link, ...]:
    """Give the link of a profile's address, which may lack its ``https://``; none for an empty one."""
    if not url:
        return ()
    return (Link(url if "://" in url or not is_web(url) else f"https://{url}", "LinkedIn"),)


def named_draft(name: str, url: str) -> ContactDraft:
    """Give a draft of somebody of whom there is a whole name and perhaps a profile."""
    plain, suffix = split_credentials(name)
    draft = ContactDraft(name=plain or profile_slug(url), suffix=suffix, links=profile_link(url))
    part_name(draft)
    return draft


def parted_draft(given: str, family: str, url: str) -> ContactDraft:
    """Give a draft of somebody of whom there are both names and perhaps a profile."""
    plain, suffix = split_credentials(family)
    name = whole_name(given, "", plain) or profile_slug(url)
    return ContactDraft(name=name, given=given, family=plain, suffix=suffix, links=profile_link(url))
