"""NetGrow's own table: everything that is known of each person, in columns that a spreadsheet can show.

Three e-mail addresses, phones and links and one address have columns of their own; further ones stand in a
*More ...* column, one a line, parts between `` | ``; so do jobs. A photo is a ``data:`` address that says its size,
in as many cells as it needs; one that no cell can hold is left out. What goes out comes in again unchanged. A cell
that a spreadsheet would run as a formula gets a leading apostrophe, which reading takes away again.
"""

from __future__ import annotations

import csv
import re
from base64 import b64decode
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Depth, Email, Job, Link, Phone, Photo
from netgrow_desktop.domain.dates import read_date
from netgrow_desktop.domain.examine.introductions import MetThrough
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import CLOSENESS, Level, Relation
from netgrow_desktop.formats.cells.tables import FIELD_CAP, raw_text
from netgrow_desktop.formats.lists.drafts import linkedin_key, name_from_parts, restored
from netgrow_desktop.formats.readers import HEADER_WINDOW, Column, Match, Reader, data_rows
from netgrow_desktop.formats.records import Person, Rejected, Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TextIO

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

_Item = Email | Phone | Link | Address | Job
_ID = "NetGrow ID"
_TEXTS = {
    "Name": "name",
    "First name": "given",
    "Middle name": "middle",
    "Last name": "family",
    "Prefix": "prefix",
    "Suffix": "suffix",
    "Nickname": "nickname",
    "Organization": "organization",
    "Department": "department",
    "Job title": "title",
    "Notes": "notes",
}
_DAYS = {"Birthday": "birthday", "Connected on": "connected_on"}
_STANDING = {
    "Last contact": "last_contact",
    "Cadence in days": "cadence_days",
    "Cadence since": "cadence_since",
    "Not before": "not_before",
    "Added": "created_at",
}
_DEPTH = {
    "How we met": "how_met",
    "Introduced by": "introduced_by",
    "Cares about": "cares_about",
    "Relation": "relation",
    "Level": "level",
    "Closeness": "closeness",
    "Archived on": "archived_on",
    "Known through": "met_through",
    "Industry": "industry",
}
_CODES: dict[str, frozenset[str]] = {
    "Relation": frozenset(Relation),
    "Level": frozenset(Level),
    "Known through": frozenset(MetThrough),
}
_KEY_PERSON = "Key person"
_PHOTO_CELLS = ("Photo", "Photo 2", "Photo 3")
_PHOTO_CELL = FIELD_CAP - 10_000
"""Letters of a photo in one cell."""
_PHOTO_KEPT = 100


class _Several(NamedTuple):
    """A field of several values: how many have columns of their own, and the names of a value's parts there."""

    field: str
    kind: type[_Item]
    columns: tuple[tuple[str, ...], ...]
    more: str


def _numbered(name: str) -> tuple[tuple[str, ...], ...]:
    return tuple((title, f"{title} label") for title in (name, f"{name} 2", f"{name} 3"))


_SEVERAL = (
    _Several("emails", Email, _numbered("E-mail"), "More e-mails"),
    _Several("phones", Phone, _numbered("Phone"), "More phones"),
    _Several(
        "addresses",
        Address,
        (("Street", "City", "Region", "Postal code", "Country", "Extended address", "Address label"),),
        "More addresses",
    ),
    _Several("links", Link, _numbered("Link"), "More links"),
    _Several("jobs", Job, (), "Jobs"),
)
_TITLES = {
    each.field: frozenset((*(title for titles in each.columns for title in titles), each.more)) for each in _SEVERAL
}
_COLUMNS = (
    _ID,
    *(name for name in _TEXTS if name != "Notes"),
    "Categories",
    "Tags",
    *(name for each in _SEVERAL for name in (*(title for titles in each.columns for title in titles), each.more)),
    *_DAYS,
    "Notes",
    "Custom fields",
    *_DEPTH,
    _KEY_PERSON,
    "Sources",
    *_STANDING,
    *_PHOTO_CELLS,
)
_KNOWN = frozenset(_COLUMNS)
FIELDS = {field: name for names in (_TEXTS, _DAYS, _STANDING, _DEPTH) for name, field in names.items()} | {
    "id": _ID,
    "key_person": _KEY_PERSON,
}
"""Field of one text of a contact -> its column."""
_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""Also the wide signs of East Asian keyboards, which a spreadsheet there takes for the plain ones."""
_BETWEEN_PARTS = re.compile(r"\\(.?)| ?\| ?", re.DOTALL)
_BETWEEN_WORDS = re.compile(r"\\(.?)|; ?", re.DOTALL)
_PHOTO = re.compile(r"data:(image/[a-z0-9.+-]{1,40});size=(\d{1,9});base64,")
_ESCAPED = {"n": "\n", "r": "\r"}
_NOBODY = Message("row.nobody")


def write(contacts: Iterable[Contact], out: TextIO) -> int:
    """Write the table and give the number of people; *out* is text opened with ``newline=""``."""
    writer = csv.DictWriter(out, _COLUMNS, restval="")
    writer.writeheader()
    count = 0
    for contact in contacts:
        writer.writerow({name: defused(text) for name, text in _cells(contact).items()})
        count += 1
    return count


def defused(text: str) -> str:
    """Give a cell that no spreadsheet takes for a formula: an apostrophe stands before what could be one."""
    return f"'{text}" if _FORMULA.match(text) else text


def _cells(contact: Contact) -> dict[str, str]:
    cells = {_ID: str(contact.id)}
    for names in (_TEXTS, _DAYS, _STANDING):
        for name, field in names.items():
            value = getattr(contact, field)
            cells[name] = "" if value is None else str(value)
    for each in _SEVERAL:
        items: tuple[_Item, ...] = getattr(contact, each.field)
        for titles, item in zip(each.columns, items, strict=False):
            cells.update(zip(titles, item, strict=True))
        cells[each.more] = _joined_lines(items[len(each.columns) :])
    cells["Custom fields"] = _joined_lines(contact.custom)
    cells["Categories"] = _joined(contact.categories, ";", "; ")
    cells["Tags"] = _joined(contact.tags, ";", "; ")
    cells["Sources"] = _joined(contact.sources, ";", "; ")
    for name, field in _DEPTH.items():
        cells[name] = str(getattr(contact.depth, field) or "")
    cells[_KEY_PERSON] = "yes" if contact.key_person else ""
    if contact.photo is not None:
        cells.update(_photo_cells(contact.photo))
    return cells


def _photo_cells(photo: Photo) -> dict[str, str]:
    text = f"data:{photo.media_type};size={len(photo.data)};base64,{photo.encoded()}"
    if len(text) > _PHOTO_CELL * len(_PHOTO_CELLS):
        return {}
    return {name: text[place * _PHOTO_CELL :][:_PHOTO_CELL] for place, name in enumerate(_PHOTO_CELLS)}


def _joined_lines(items: Iterable[Iterable[str]]) -> str:
    return "\n".join(_joined(item, "|", " | ") for item in items)


def _joined(parts: Iterable[str], mark: str, between: str) -> str:
    """Join texts so that :func:`_parts` finds them again: the mark, line ends and backslashes are escaped."""
    return between.join(
        part.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace(mark, f"\\{mark}")
        for part in parts
    )


def _parts(text: str, between: re.Pattern[str]) -> list[str]:
    """Give the texts that :func:`_joined` joined; also of a cell that was typed without the spaces."""
    parts = [""]
    at = 0
    for found in between.finditer(text):
        parts[-1] += text[at : found.start()]
        at = found.end()
        escaped = found.group(1)
        if escaped is None:
            parts.append("")
        else:
            parts[-1] += _ESCAPED.get(escaped, escaped)
    parts[-1] += text[at:]
    return parts


def recognise(sample: Sample) -> Match | None:
    """Find the header that :func:`write` writes; columns may be missing, moved or added."""
    for table in sample.tables:
        for place, (_, cells) in enumerate(table.rows[:HEADER_WINDOW]):
            header = [cell.strip("\ufeff ") for cell in cells]
            if _ID in header and "Name" in header:
                return Match(table, place, tuple(Column("netgrow", name) for name in header))
    return None


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the people of NetGrow's own table, with their standing in the network that wrote it."""
    names = [column.label for column in recognised.columns]
    for line, cells, taken in data_rows(recognised):
        if isinstance(cells, Message):
            yield Rejected(line, cells, raw_text(taken))
            continue
        if not any(cells):
            continue
        titles = names + [f"Column {place + 1}" for place in range(len(names), len(cells))]
        row = {title: restored(cell) for title, cell in zip(titles, cells, strict=False) if cell}
        draft, standing = person_of(row)
        if draft.name:
            yield Person(line, draft, linkedin_key(draft), standing)
        else:
            yield Rejected(line, _NOBODY, raw_text(taken))


def row_of(values: Mapping[str, str]) -> dict[str, str]:
    """Give the cells of a row, by the names of their columns, of the fields in :data:`FIELDS` by their names."""
    return {FIELDS[field]: value for field, value in values.items() if value and field in FIELDS}


def person_of(row: Mapping[str, str]) -> tuple[ContactDraft, Standing]:
    """Give the person of a row (column -> cell); what stands in the wrong column becomes a custom field named so."""
    draft = ContactDraft()
    for name, field in _TEXTS.items():
        setattr(draft, field, row.get(name, ""))
    for each in _SEVERAL:
        setattr(draft, each.field, _several(row, each))
    kept = [_parts(line, _BETWEEN_PARTS) for line in row.get("Custom fields", "").split("\n") if line]
    custom = [CustomField(parts[0], " | ".join(parts[1:])) for parts in kept]
    custom += [CustomField(name, value) for name, value in row.items() if name not in _KNOWN]
    for name, field in _DAYS.items():
        text = row.get(name, "")
        day = read_date(text) if text else ""
        setattr(draft, field, day or "")
        custom += [CustomField(name, text)] if day is None else []
    draft.categories = _categories(row, custom)
    draft.tags = tuple(_list(row.get("Tags", "")))
    draft.depth = _depth(row, custom)
    draft.photo = _photo(row, custom)
    standing = _standing(row, custom)
    draft.custom = tuple(custom)
    draft.name = draft.name or name_from_parts(draft)
    return draft, standing


def _several(row: Mapping[str, str], each: _Several) -> tuple[_Item, ...]:
    if _TITLES[each.field].isdisjoint(row):
        return ()
    rows = [[row.get(title, "") for title in titles] for titles in each.columns]
    rows += [_parts(line, _BETWEEN_PARTS) for line in row.get(each.more, "").split("\n") if line]
    size = len(each.kind._fields)
    return tuple(each.kind(*parts[:size]) for parts in rows if any(parts))


def _list(text: str) -> list[str]:
    return [part for part in _parts(text, _BETWEEN_WORDS) if part]


def _categories(row: Mapping[str, str], custom: list[CustomField]) -> tuple[Category, ...]:
    found = []
    for name in _list(row.get("Categories", "")):
        try:
            found.append(Category(name.strip().lower()))
        except ValueError:
            custom.append(CustomField("Categories", name))
    return tuple(dict.fromkeys(found))


def _depth(row: Mapping[str, str], custom: list[CustomField]) -> Depth | None:
    """Give what the owner knows beyond an address book, None where that is nothing."""
    values: dict[str, str] = {}
    for name, field in _DEPTH.items():
        text = row.get(name, "")
        values[field] = text
        if name == "Archived on":
            values[field] = (read_date(text) or "") if text else ""
        elif name in _CODES:
            values[field] = text.strip().lower() if text.strip().lower() in _CODES[name] else ""
        elif name == "Closeness":
            values[field] = text if text in map(str, CLOSENESS) else ""
        if text and not values[field]:
            custom.append(CustomField(name, text))
    closeness = int(values.pop("closeness") or 0)
    depth = Depth(**values, closeness=closeness)
    return depth if any(depth) else None


def _photo(row: Mapping[str, str], custom: list[CustomField]) -> Photo | None:
    """Give the photo; of one that a spreadsheet has cut short only the beginning of its text is kept."""
    text = "".join(row.get(name, "") for name in _PHOTO_CELLS)
    if not text:
        return None
    found = _PHOTO.match(text)
    if found is not None:
        try:
            data = b64decode(text[found.end() :], validate=True)
        except ValueError:
            data = b""
        if data and len(data) == int(found.group(2)):
            return Photo(found.group(1), data)
    custom.append(CustomField("Photo", text[:_PHOTO_KEPT]))
    return None


def _standing(row: Mapping[str, str], custom: list[CustomField]) -> Standing:
    return Standing(
        id=_number(row, _ID, custom) or 0,
        sources=tuple(_list(row.get("Sources", ""))),
        last_contact=row.get("Last contact"),
        cadence_days=_rhythm(row, custom),
        cadence_since=row.get("Cadence since"),
        not_before=row.get("Not before"),
        created_at=row.get("Added", ""),
        key_person=row.get(_KEY_PERSON, "").strip().lower() in {"yes", "1", "true", "x"},
    )


def _rhythm(row: Mapping[str, str], custom: list[CustomField]) -> int | None:
    """Give the days of a rhythm; those that none can have become a field, so that they are not lost without a word."""
    days = _number(row, "Cadence in days", custom)
    if days is None or SHORTEST_CADENCE <= days <= LONGEST_CADENCE:
        return days
    custom.append(CustomField("Cadence in days", str(days)))
    return None


def _number(row: Mapping[str, str], name: str, custom: list[CustomField]) -> int | None:
    text = row.get(name, "")
    if text.isascii() and text.isdecimal() and len(text) <= 18:
        return int(text)
    if text:
        custom.append(CustomField(name, text))
    return None


READER = Reader("netgrow-csv", Message("format.netgrow_csv"), recognise, read)
