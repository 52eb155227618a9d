"""LinkedIn's ``ImportedContacts.csv`` (earlier ``Contacts.csv``): the address book that its owner once uploaded.

``FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,...``,
earlier ``Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,...``
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells.tables import raw_text
from netgrow_desktop.formats.linkedin.tables import NOBODY, match_table, plain_header
from netgrow_desktop.formats.lists.drafts import draft_of, filled_cells, header_names, linkedin_key
from netgrow_desktop.formats.readers import Column, Match, Reader, data_rows
from netgrow_desktop.formats.records import Person, Rejected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

_FIELDS = {
    "firstname": "given",
    "middlename": "middle",
    "lastname": "family",
    "fullname": "name",
    "nickname": "nickname",
    "nameprefix": "prefix",
    "namesuffix": "suffix",
    "title": "title",
    "companies": "organization",
    "emails": "email",
    "phonenumbers": "phone",
    "addresses": "formatted",
    "location": "city",
    "sites": "link",
    "profiles": "link",
    "birthday": "birthday",
    "createdat": "created",
}
_SEVERAL = frozenset(("email", "phone", "link"))
_REQUIRED = frozenset(("given", "family", "email", "created"))


def recognise(sample: Sample) -> Match | None:
    """Find the header of an uploaded address book."""
    found = match_table(sample, _FIELDS, _REQUIRED)
    if found is None:
        return None
    taken: set[str] = set()
    columns = []
    for column in found.columns:
        field = _FIELDS.get(plain_header(column.label), "custom")
        if field == "created" or (field in taken and field not in _SEVERAL):
            field = "custom"
        taken.add(field)
        columns.append(Column(field, "", column.label if field in ("formatted", "city") else ""))
    return Match(found.table, found.header_row, tuple(columns))


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the people of the address book; commas separate several addresses or numbers of one."""
    names = header_names(recognised.header, len(recognised.columns))
    for line, cells, taken in data_rows(recognised):
        if isinstance(cells, Message):
            yield Rejected(line, cells, raw_text(taken))
            continue
        for place, column in enumerate(recognised.columns[: len(cells)]):
            if column.field in _SEVERAL:
                cells[place] = cells[place].replace(",", ";" if column.field == "phone" else " ")
        found = filled_cells(cells, recognised.columns, names)
        if not found:
            continue
        draft = draft_of(found, day_first=recognised.day_first)
        if draft.name and any(column.field != "custom" for column, _, _ in found):
            yield Person(line, draft, linkedin_key(draft))
        else:
            yield Rejected(line, NOBODY, raw_text(taken))


READER = Reader("linkedin-contacts", Message("format.linkedin_contacts"), recognise, read)
