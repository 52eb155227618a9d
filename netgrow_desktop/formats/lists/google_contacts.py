"""Google Contacts' own CSV: the layout of today and the one before it.

Today: ``First Name, Middle Name, ..., Labels, E-mail 1 - Label, E-mail 1 - Value``. Before:
``Name, Given Name, ..., Group Membership, E-mail 1 - Type, E-mail 1 - Value``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.dates import guess_day_first
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.lists import google_own
from netgrow_desktop.formats.lists.people_rows import read_people
from netgrow_desktop.formats.readers import HEADER_WINDOW, Column, Match, Reader, column_values
from netgrow_desktop.formats.records import Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.lists.drafts import Found
    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

_NUMBERED = re.compile(r"([A-Za-z][A-Za-z -]{0,40}?) (\d{1,3})(?: - ([A-Za-z -]{1,40}))?")
_SINGLE = {
    "Name": "name",
    "First Name": "given",
    "Given Name": "given",
    "Middle Name": "middle",
    "Additional Name": "middle",
    "Last Name": "family",
    "Family Name": "family",
    "Name Prefix": "prefix",
    "Name Suffix": "suffix",
    "Nickname": "nickname",
    "Organization Name": "organization",
    "Organization Title": "title",
    "Organization Department": "department",
    "Birthday": "birthday",
    "Notes": "notes",
    "Labels": "labels",
    "Group Membership": "labels",
}
_TELLING = frozenset(
    (
        "Phonetic First Name",
        "Phonetic Last Name",
        "File As",
        "Yomi Name",
        "Given Name Yomi",
        "Family Name Yomi",
        "Additional Name Yomi",
        "Organization Department",
        "Group Membership",
        "Labels",
        "Photo",
    )
)
_VALUES = {"E-mail": "email", "Phone": "phone", "Website": "link"}
_OTHER_VALUES = frozenset(("Event", "Relation", "Custom Field", "IM", "Jot", "External ID", "Calendar Link"))
_ADDRESS = {
    "Formatted": "formatted",
    "Street": "street",
    "City": "city",
    "PO Box": "extended",
    "Region": "region",
    "Postal Code": "postal_code",
    "Country": "country",
    "Extended Address": "extended",
}
_JOB = {"Name": "organization", "Title": "title", "Department": "department"}
_OTHER_JOB = {**_JOB, "Start Date": "started_on", "End Date": "finished_on", "Location": "location"}


def recognise(sample: Sample) -> Match | None:
    """Find Google's header: numbered columns of values, or several of the columns that only Google has."""
    for table in sample.tables:
        for place, (_, cells) in enumerate(table.rows[:HEADER_WINDOW]):
            header = [cell.strip("\ufeff ") for cell in cells]
            numbered = sum(_is_value_column(name) for name in header)
            telling = len(_TELLING.intersection(header))
            if (numbered and not _SINGLE.keys().isdisjoint(header)) or telling >= 3 or numbered >= 2:
                columns = tuple(map(column, header))
                born = [
                    value
                    for at, each in enumerate(columns)
                    if each.field == "birthday"
                    for value in column_values(table, place, at)
                ]
                return Match(table, place, columns, guess_day_first(born))
    return None


def _is_value_column(name: str) -> bool:
    found = _NUMBERED.fullmatch(name)
    return found is not None and (found.group(1) in _VALUES or found.group(1) == "Address") and bool(found.group(3))


def column(name: str) -> Column:
    """Give where the cells under one of Google's headers go."""
    if name in _SINGLE:
        return Column(_SINGLE[name], name)
    found = _NUMBERED.fullmatch(name)
    return Column("custom", name) if found is None else _numbered_column(name, *found.groups(""))


def _numbered_column(name: str, kind: str, number: str, part: str) -> Column:
    is_label = part in ("Label", "Type", "Service")
    if kind in _VALUES:
        return Column(f"{_VALUES[kind]}_label" if is_label else _VALUES[kind], group=number)
    if kind == "Address":
        return Column("address_label" if is_label else _ADDRESS.get(part, "custom"), group=number)
    if kind in _OTHER_VALUES:
        return Column("custom_label" if is_label else "custom", kind, f"{kind} {number}")
    if kind == "Organization" and number == "1" and part in _JOB:
        return Column(_JOB[part], name)
    if kind == "Organization" and number != "1" and part in _OTHER_JOB:
        return Column(f"job_{_OTHER_JOB[part]}", group=number)
    return Column("custom", name)


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the people of the table; those whom NetGrow wrote are known by their number in the network."""
    for record in read_people(recognised, _is_own):
        if isinstance(record, Person) and any(label == google_own.ID for label, _ in record.draft.custom):
            yield google_own.as_known(record)
        else:
            yield record


def _is_own(found: Found) -> bool:
    return any(value == google_own.ID for _, _, value in found)


READER = Reader("google-csv", Message("format.google_csv"), recognise, read)
