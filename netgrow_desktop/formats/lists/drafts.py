"""From the cells of a row to a draft of a person, by where each column goes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Depth, Email, Job, Link, Phone
from netgrow_desktop.domain.dates import read_birthday, read_date
from netgrow_desktop.domain.email_addresses import is_usable, without_headers
from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.formats.lists.default_values import says_nothing
from netgrow_desktop.formats.lists.names import whole_name
from netgrow_desktop.formats.lists.value_kinds import is_clear_phone, is_email
from netgrow_desktop.formats.readers import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.domain.contacts import Contact

EDGES = (
    " \t\r\n\v\f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f"
    "\u205f\u3000\u200b\u2060\ufeff"
)
"""Spaces of every width, which are cut off both ends of a cell."""
SEVERAL = " ::: "
"""What Google puts between several values of one cell."""

_PLAIN_SCALARS = frozenset(
    (
        "name",
        "given",
        "middle",
        "family",
        "prefix",
        "suffix",
        "nickname",
        "organization",
        "department",
        "title",
        "notes",
    )
)
_ADDRESS_PARTS = ("street", "city", "region", "postal_code", "country", "extended")
_IN_ADDRESSES = frozenset((*_ADDRESS_PARTS, "formatted", "house_number"))
_BIRTH_PARTS = ("birth_year", "birth_month", "birth_day")
_OF_OTHER_JOB = "job_"
_BETWEEN_EMAILS = re.compile(r"[\s;,<>|]+")
_BETWEEN_TAGS = (SEVERAL, ";", "|", "\n", ",")
"""What stands between tags, the surest first: a tag of Outlook may hold a comma."""
_BETWEEN_PHONES = re.compile(r" ::: |[;\n|]|,(?=\s*[+(\d][\d\s()./+-]{5})|\s/\s(?=\s*[+(\d][\d\s()./+-]{5})")
_SYSTEM_GROUPS = frozenset(("mycontacts", "my contacts"))
_FORMULA = re.compile(r"'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_SPARE = Column("custom")

Found = list[tuple[Column, str, str]]
"""(column, header, value) of each cell of a row that says something."""


def restored(cell: str) -> str:
    """Give a cell as it was before it was defused with a leading apostrophe."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def header_name(header: Sequence[str], place: int) -> str:
    """Give the name of a column for people: its header, or its number where it has none."""
    name = header[place].strip(EDGES) if place < len(header) else ""
    return name or f"Column {place + 1}"


def header_names(header: Sequence[str], columns: int) -> list[str]:
    """Give the names of all columns for people."""
    return [header_name(header, place) for place in range(max(columns, len(header)))]


def filled_cells(cells: Sequence[str], columns: Sequence[Column], names: Sequence[str]) -> Found:
    """Give the cells that say something; those beyond the header are custom fields."""
    found: Found = []
    for place, cell in enumerate(cells):
        value = cell.strip(EDGES) if cell else ""
        if not value:
            continue
        if value[0] == "'":
            value = restored(value)
        column = columns[place] if place < len(columns) else _SPARE
        name = names[place] if place < len(names) else header_name(names, place)
        if column.field != "custom" or not says_nothing(name, value):
            found.append((column, name, value.replace("\r\n", "\n") if "\r" in value else value))
    return found


def draft_of(found: Found, *, day_first: bool | None) -> ContactDraft:
    """Put the values of a row where they belong; whatever fits nowhere becomes a custom field."""
    labels = {
        (column.field, column.group): plain_label(value)
        for column, _, value in found
        if column.field.endswith("_label")
    }
    parts = _Parts(labels, day_first)
    for column, header, value in found:
        put = _PLACES.get(column.field)
        if put is not None:
            put(parts, column, header, value)
    _set_addresses(parts, found)
    _set_birthday_from_parts(parts, found)
    _set_other_jobs(parts.draft, found)
    draft = parts.draft
    draft.tags = tuple(dict.fromkeys(draft.tags))
    draft.custom = tuple(parts.custom)
    draft.name = draft.name or name_from_parts(draft)
    return draft


def linkedin_key(draft: ContactDraft) -> str:
    """Give the LinkedIn slug among the links, or ""."""
    return next((slug for slug in map(profile_slug, (link.url for link in draft.links)) if slug), "")


def plain_label(label: str) -> str:
    """Give a label without Google's mark for system and primary labels."""
    return label.removeprefix("*").strip(EDGES)


@dataclass(slots=True)
class _Parts:
    """A draft in the making: the labels that the row gives, and what became custom fields so far."""

    labels: dict[tuple[str, str], str]
    day_first: bool | None
    draft: ContactDraft = field(default_factory=ContactDraft)
    custom: list[CustomField] = field(default_factory=list)

    def label(self, column: Column) -> str:
        """Give the label of a column's value: what the row says in its label cell, else what the header says."""
        return self.labels.get((f"{column.field}_label", column.group), column.label)


def _put_scalar(parts: _Parts, column: Column, header: str, value: str) -> None:
    before = getattr(parts.draft, column.field)
    if before:
        if column.field == "prefix" and value not in before:
            parts.draft.prefix = f"{before} {value}"
        elif value != before:
            parts.custom.append(CustomField(header, value))
        return
    first, *others = value.split(SEVERAL) if column.field != "notes" else [value]
    setattr(parts.draft, column.field, first)
    parts.custom.extend(CustomField(header, other) for other in others)


def _put_day(parts: _Parts, column: Column, header: str, value: str) -> None:
    read = read_birthday if column.field == "birthday" else read_date
    day = read(value, day_first=parts.day_first)
    if day and not getattr(parts.draft, column.field):
        setattr(parts.draft, column.field, day)
    else:
        parts.custom.append(CustomField(header, value))


def _put_emails(parts: _Parts, column: Column, header: str, value: str) -> None:
    label = parts.label(column)
    if value[0] == value[-1] == "'":
        # So Outlook writes an address that it took for a name.
        value = value.strip("'")
    if value.count("@") == 1 and "@" in value[1:-1] and not _BETWEEN_EMAILS.search(value):
        if is_usable(value):
            _add_email(parts.draft, value.removeprefix("mailto:"), label)
        else:
            parts.custom.append(CustomField(header, value))
        return
    plain = without_headers(value) if "\n" in value else value
    pieces = [piece for piece in _BETWEEN_EMAILS.split(plain) if any(map(str.isalnum, piece))]
    addresses = [piece for piece in pieces if "@" in piece[1:-1] and is_usable(piece)]
    for address in addresses:
        _add_email(parts.draft, address.removeprefix("mailto:"), label)
    if not addresses and is_clear_phone(value):
        # A column of contacts of either kind.
        parts.draft.phones += (Phone(value),)
    elif len(addresses) < len(pieces) or plain != value:
        parts.custom.append(CustomField(header, value))


def _add_email(draft: ContactDraft, address: str, label: str) -> None:
    """Add an address unless the row has it already in another column."""
    if not draft.emails or address.casefold() not in {email.address.casefold() for email in draft.emails}:
        draft.emails += (Email(address, label),)


def _put_phones(parts: _Parts, column: Column, header: str, value: str) -> None:
    pieces = [piece for part in _BETWEEN_PHONES.split(value) if (piece := part.strip(EDGES))]
    numbers = [piece for piece in pieces if any(letter.isdecimal() for letter in piece[:200])]
    if len(numbers) == len(pieces) or (len(pieces) == 1 and _stands_for_phone(value)):
        numbers = pieces
        label = parts.label(column)
        parts.draft.phones += tuple(Phone(number, label) for number in numbers)
    elif is_email(value) and is_usable(value):
        _add_email(parts.draft, value, "")
    else:
        parts.custom.append(CustomField(header, value))


def _stands_for_phone(value: str) -> bool:
    """Tell a word in place of a number (an extension by name, a vanity number) from a word for none."""
    return len(value) <= 25 and len(value.split()) <= 3 and any(map(str.isalnum, value))


def _put_links(parts: _Parts, column: Column, header: str, value: str) -> None:
    urls = [word for word in value.split() if word != ":::"]
    if not all("." in url[1:-1] or "://" in url for url in urls):
        parts.custom.append(CustomField(header, value))
        return
    label = parts.label(column)
    parts.draft.links += tuple(Link(url, label or ("LinkedIn" if profile_slug(url) else "")) for url in urls)


def _put_tags(parts: _Parts, _column: Column, _header: str, value: str) -> None:
    separator = next((each for each in _BETWEEN_TAGS if each in value), None)
    pieces = value.split(separator) if separator else [value]
    tags = (piece.strip(EDGES).strip('"') for piece in pieces)
    # Google's table in Outlook's layout has its own groups among the categories.
    parts.draft.tags += tuple(tag for tag in tags if tag and plain_label(tag).casefold() not in _SYSTEM_GROUPS)


def _put_google_labels(parts: _Parts, _column: Column, _header: str, value: str) -> None:
    names = (plain_label(part.strip(EDGES)) for part in value.split(SEVERAL))
    parts.draft.tags += tuple(name for name in names if name and name.casefold() not in _SYSTEM_GROUPS)


def _put_custom(parts: _Parts, column: Column, header: str, value: str) -> None:
    label = parts.label(column) or header
    values = (part for part in value.split(SEVERAL) if part != "*")
    parts.custom.extend(CustomField(label, each) for each in values)


def _put_depth(parts: _Parts, column: Column, header: str, value: str) -> None:
    depth = parts.draft.depth or Depth()
    if getattr(depth, column.field):
        parts.custom.append(CustomField(header, value))
    else:
        parts.draft.depth = Depth(**(depth._asdict() | {column.field: value}))


_PLACES: dict[str, Callable[[_Parts, Column, str, str], None]] = {
    **dict.fromkeys(_PLAIN_SCALARS, _put_scalar),
    "birthday": _put_day,
    "connected_on": _put_day,
    "email": _put_emails,
    "phone": _put_phones,
    "link": _put_links,
    "tags": _put_tags,
    "labels": _put_google_labels,
    **dict.fromkeys(("introduced_by", "how_met", "industry"), _put_depth),
    "custom": _put_custom,
}
"""Field of a column -> what puts its value into the draft; addresses and dates in parts are put together after."""


def _set_addresses(parts: _Parts, found: Found) -> None:
    groups: dict[str, dict[str, list[str]]] = {}
    labels: dict[str, str] = {}
    whole: dict[str, str] = {}
    for column, header, value in found:
        if column.field in _IN_ADDRESSES:
            groups.setdefault(column.group, {}).setdefault(column.field, []).append(value)
            labels.setdefault(column.group, parts.labels.get(("address_label", column.group), column.label))
            if column.field == "formatted":
                whole[column.group] = header
    for group, pieces in groups.items():
        formatted = pieces.pop("formatted", [])
        house = pieces.pop("house_number", [])
        named = pieces or {"street": formatted}
        if pieces and formatted and _says_more(formatted, pieces):
            parts.custom.extend(CustomField(whole[group], value) for value in formatted)
        if house:
            named["street"] = [" ".join([*named.get("street", []), *house])]
        joined = {piece: "\n".join(values).split(SEVERAL) for piece, values in named.items()}
        for turn in range(max(map(len, joined.values()))):
            each = {piece: values[turn] for piece, values in joined.items() if turn < len(values)}
            parts.draft.addresses += (Address(**each, label=labels[group]),)


def _says_more(formatted: list[str], pieces: dict[str, list[str]]) -> bool:
    """Tell whether an address in one cell holds words that its parts in other cells do not."""
    told = {word for values in pieces.values() for value in values for word in words(fold(value))}
    return any(not told.issuperset(words(fold(value))) for value in formatted)


def _set_other_jobs(draft: ContactDraft, found: Found) -> None:
    """Put organizations beside the first one (Google's *Organization 2 - Name*) among the jobs."""
    jobs: dict[str, dict[str, str]] = {}
    for column, _, value in found:
        if column.field.startswith(_OF_OTHER_JOB):
            jobs.setdefault(column.group, {})[column.field.removeprefix(_OF_OTHER_JOB)] = value
    draft.jobs = tuple(Job(**job) for job in jobs.values())


def _set_birthday_from_parts(parts: _Parts, found: Found) -> None:
    pieces = {column.field: (header, value) for column, header, value in found if column.field in _BIRTH_PARTS}
    if not pieces:
        return
    year, month, day = (pieces.get(piece, ("", ""))[1] for piece in _BIRTH_PARTS)
    if month.isdecimal():
        text = f"{year or '-'}-{month:0>2}-{day:0>2}"
    else:
        text = " ".join(piece for piece in (day, month, year) if piece)
    born = read_birthday(text)
    if born and not parts.draft.birthday:
        parts.draft.birthday = born
    else:
        parts.custom.extend(CustomField(header, value) for header, value in pieces.values())


def name_from_parts(draft: ContactDraft | Contact) -> str:
    """Give what a person without a whole name is called: the parts of the name, or what else there is."""
    whole = whole_name(draft.given, draft.middle, draft.family)
    if whole or draft.nickname:
        return whole or draft.nickname
    if draft.emails or draft.organization:
        return draft.emails[0].address if draft.emails else draft.organization
    if draft.phones:
        return draft.phones[0].number
    return draft.links[0].url if draft.links else ""
