"""Writing Google Contacts' CSV in the layout of today, with as many numbered columns as the people need.

Source of the layout: files that contacts.google.com exports since 2024. Jobs beside the present one stand in numbered
``Organization`` columns, as in the layout before. Who somebody is in the network stands in a custom field, so that they
are known when they come back. Google has no column for a whole name: it is taken apart, and kept as *File As*.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.formats.lists.drafts import name_from_parts
from netgrow_desktop.formats.lists.google_own import ID, NAME, id_text
from netgrow_desktop.formats.lists.names import split_name
from netgrow_desktop.formats.lists.netgrow_csv import defused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TextIO

    from netgrow_desktop.domain.contacts import Address, Contact

_SINGLE = {
    "First Name": "given",
    "Middle Name": "middle",
    "Last Name": "family",
    "Phonetic First Name": "",
    "Phonetic Middle Name": "",
    "Phonetic Last Name": "",
    "Name Prefix": "prefix",
    "Name Suffix": "suffix",
    "Nickname": "nickname",
    "File As": "",
    "Organization Name": "organization",
    "Organization Title": "title",
    "Organization Department": "department",
    "Birthday": "birthday",
    "Notes": "notes",
    "Photo": "",
    "Labels": "",
}
"""Header -> field of a contact; "" for what we have no field for but what tells Google its own layout."""

_PHONE = re.compile(r"\+[\d ()./-]*")


class _Group(NamedTuple):
    """Columns that are there once for each value: how they are called and what stands in them."""

    kind: str
    parts: tuple[str, ...]
    cells: Callable[[Contact], list[tuple[str, ...]]]


def _address(address: Address) -> tuple[str, ...]:
    lines = (address.street, address.extended, f"{address.postal_code} {address.city}".strip(), address.region)
    whole = "\n".join(line for line in (*lines, address.country) if line)
    return (
        address.label,
        whole,
        address.street,
        address.city,
        "",
        address.region,
        address.postal_code,
        address.country,
        address.extended,
    )


def _own(contact: Contact) -> list[tuple[str, str]]:
    """Give what only NetGrow reads: who this is in the network, and a name that its parts do not give."""
    named = [(NAME, contact.name)] if contact.name != name_from_parts(contact) else []
    return [(ID, id_text(contact)), *named]


_GROUPS = (
    _Group("E-mail", ("Label", "Value"), lambda contact: [(each.label, each.address) for each in contact.emails]),
    _Group("Phone", ("Label", "Value"), lambda contact: [(each.label, each.number) for each in contact.phones]),
    _Group(
        "Address",
        (
            "Label",
            "Formatted",
            "Street",
            "City",
            "PO Box",
            "Region",
            "Postal Code",
            "Country",
            "Extended Address",
        ),
        lambda contact: list(map(_address, contact.addresses)),
    ),
    _Group("Website", ("Label", "Value"), lambda contact: [(each.label, each.url) for each in contact.links]),
    _Group("Custom Field", ("Label", "Value"), lambda contact: [*map(tuple, contact.custom), *_own(contact)]),
    _Group(
        "Organization",
        ("Name", "Title", "Department", "Start Date", "End Date", "Location"),
        # The first one is the present job, which has columns of its own.
        lambda contact: [(), *map(tuple, contact.jobs)],
    ),
)


def write(contacts: Callable[[], Iterable[Contact]], out: TextIO) -> int:
    """Write the people, who are asked for twice, as Google's CSV; give how many they are.

    *out* is text opened with ``newline=""``. A cell that a spreadsheet would run is defused, a phone number is not one.
    """
    most: Counter[str] = Counter()
    for contact in contacts():
        for group in _GROUPS:
            most[group.kind] = max(most[group.kind], len(group.cells(contact)))
    header = list(_SINGLE)
    for group in _GROUPS:
        first = 2 if group.kind == "Organization" else 1
        header += [f"{group.kind} {n} - {part}" for n in range(first, most[group.kind] + 1) for part in group.parts]
    writer = csv.writer(out)
    writer.writerow(header)
    written = 0
    for contact in contacts():
        cells = _cells(contact)
        writer.writerow([_harmless(cells.get(name, "")) for name in header])
        written += 1
    return written


def _cells(contact: Contact) -> dict[str, str]:
    cells = {name: getattr(contact, field) for name, field in _SINGLE.items() if field}
    is_parted = contact.given or contact.middle or contact.family
    if not is_parted and contact.name != name_from_parts(contact):
        parts = split_name(contact.name)
        cells |= {"First Name": parts.given, "Middle Name": parts.middle, "Last Name": parts.family}
        cells["Name Prefix"] = contact.prefix or parts.prefix
        cells["Name Suffix"] = contact.suffix or parts.suffix
        cells["File As"] = contact.name
    cells["Labels"] = " ::: ".join((*contact.tags, "* myContacts"))
    for group in _GROUPS:
        for n, values in enumerate(group.cells(contact), 1):
            cells |= {f"{group.kind} {n} - {part}": value for part, value in zip(group.parts, values, strict=False)}
    return cells


def _harmless(text: str) -> str:
    return text if _PHONE.fullmatch(text) else defused(text)
