"""Writing vCards by the letter: 3.0 (RFC 2426) or 4.0 (RFC 6350), and so that the same people come in again.

Lines end with CR LF and are folded at 75 octets. What the standards have no property for goes into ``X-NETGROW-``
properties, see :mod:`netgrow_desktop.formats.vcard.own`; labels without a type of their own are written as Apple does,
in an ``X-ABLabel`` of the same group. Days and related people are written so that Apple's address book knows them.
"""

from __future__ import annotations

import json
import re
import uuid
from typing import TYPE_CHECKING, Literal

from netgrow_desktop.domain.contacts import Depth
from netgrow_desktop.formats.lists.names import NameParts, split_name
from netgrow_desktop.formats.lists.whole_names import is_firm
from netgrow_desktop.formats.vcard import own
from netgrow_desktop.formats.vcard.labels import capital, told_by, types_of
from netgrow_desktop.formats.vcard.lines import OWN_LABEL
from netgrow_desktop.formats.vcard.reading import person_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from typing import TextIO

    from netgrow_desktop.domain.contacts import Address, Contact, CustomField, Photo

Version = Literal["3.0", "4.0"]

_WIDTH = 75
_ESCAPED = {"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"}
_TO_ESCAPE = re.compile(r"[\\,;\n]")
_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_PLACES = frozenset(("HOME", "WORK"))
_PHONE_TYPES = _PLACES | {"CELL", "FAX", "PAGER"}
_WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_YEARLESS = re.compile(r"--\d\d-\d\d", re.ASCII)
_PART_OF_DAY = re.compile(r"\d{4}(?:-\d\d)?", re.ASCII)
_ANNIVERSARY = "Anniversary"
_RELATIONS = frozenset(
    [
        "Assistant",
        "Brother",
        "Child",
        "Daughter",
        "Father",
        "Friend",
        "Manager",
        "Mother",
        "Parent",
        "Partner",
        "Relative",
        "Sister",
        "Son",
        "Spouse",
    ]
)
"""Names of custom fields that hold a person; Apple has a label for each."""
_RELATION_TYPES = frozenset(("Child", "Friend", "Parent", "Spouse"))
"""Those for which RFC 6350 has a type."""
_UIDS = uuid.UUID("6f0e5b0a-5f0e-4c57-9a55-6b5d6c1f2a10")
"""What the UIDs of people are made from, with their number and the moment when they were added."""


def write(contacts: Iterable[Contact], out: TextIO, version: Version = "4.0", *, for_others: bool = False) -> int:
    """Write the people and give how many they are; *out* is text opened with ``newline=""``.

    With *for_others* a card holds only what an address book shows of the person: no notes, tags, custom fields or
    anything else that the owner thinks of them.
    """
    count = 0
    for contact in contacts:
        out.write(card(contact, version, for_others=for_others))
        count += 1
    return count


def card(contact: Contact, version: Version = "4.0", *, for_others: bool = False) -> str:
    """Give one person as a card; see :func:`write`."""
    labelled = _Labelled(version)
    lines = [f"VERSION:{version}", "PRODID:-//NetGrow//NetGrow Desktop//EN", _uid(contact, version)]
    lines += _lines(contact, version, labelled)
    if not for_others:
        lines += _private_lines(contact, labelled)
        lines += _exact_line(contact, lines)
    if contact.photo is not None:
        lines.append(_photo(contact.photo, version))
    return "".join(f"{_folded(line)}\r\n" for line in ("BEGIN:VCARD", *lines, "END:VCARD"))


def _uid(contact: Contact, version: Version) -> str:
    """UID: the same whenever this network writes this person, by which address books know a card again."""
    found = uuid.uuid5(_UIDS, f"{contact.id} {contact.created_at}")
    return f"UID:{found}" if version == "3.0" else f"UID:{found.urn}"


def _lines(contact: Contact, version: Version, labelled: _Labelled) -> Iterator[str]:
    """Give what an address book shows of a person, but for the photo."""
    yield f"FN:{_text(contact.name)}"
    yield _structured("N", *_name_parts(contact))
    if contact.nickname:
        yield f"NICKNAME:{_text(contact.nickname)}"
    if contact.organization or contact.department:
        units = (contact.organization, contact.department) if contact.department else (contact.organization,)
        yield _structured("ORG", *units)
    if contact.title:
        yield f"TITLE:{_text(contact.title)}"
    yield from _birthday(contact.birthday, version)
    yield from labelled.lines(contact)


def _name_parts(contact: Contact) -> tuple[str, ...]:
    """Give family and given name and the others of N; address books sort by them, so a whole name is taken apart."""
    parts = NameParts(contact.prefix, contact.given, contact.middle, contact.family, contact.suffix)
    is_whole = not (contact.given or contact.middle or contact.family)
    if is_whole and "@" not in contact.name and not is_firm(contact.name) and contact.name != contact.organization:
        whole = split_name(contact.name)
        parts = whole._replace(prefix=contact.prefix or whole.prefix, suffix=contact.suffix or whole.suffix)
    return parts.family, parts.given, parts.middle, parts.prefix, parts.suffix


def _structured(name: str, *parts: str) -> str:
    return f"{name}:{';'.join(map(_text, parts))}"


def _birthday(day: str, version: Version) -> Iterator[str]:
    """BDAY, which in 3.0 has to be a whole date: of one without its year Apple's year 1604 says so."""
    if _WHOLE_DAY.fullmatch(day):
        yield f"BDAY:{day if version == '3.0' else day.replace('-', '')}"
    elif _YEARLESS.fullmatch(day):
        yield f"BDAY:--{day[2:4]}{day[5:]}" if version == "4.0" else f"BDAY;X-APPLE-OMIT-YEAR=1604:1604{day[1:]}"
    elif _PART_OF_DAY.fullmatch(day):
        yield f"BDAY:{day}" if version == "4.0" else f"{own.PREFIX}BIRTHDAY:{day}"


class _Labelled:
    """Values with labels: those of which the standard has a type, and those that stand in a property beside it."""

    def __init__(self, version: Version) -> None:
        self._is_old = version == "3.0"
        self._groups = 0
        self._has_anniversary = False

    def lines(self, contact: Contact) -> Iterator[str]:
        """Give the e-mails, phones, addresses and links."""
        internet = ("INTERNET",) if self._is_old else ()
        for email in contact.emails:
            yield from self._property("EMAIL", _text(email.address), email.label, _PLACES, internet)
        for phone in contact.phones:
            yield from self._property("TEL", _text(phone.number), phone.label, _PHONE_TYPES)
        for address in contact.addresses:
            yield from self._property("ADR", _address(address), address.label, _PLACES)
        for link in contact.links:
            yield from self._property("URL", _url(link.url), link.label, frozenset() if self._is_old else _PLACES)

    def _property(
        self, name: str, value: str, label: str, allowed: frozenset[str], always: tuple[str, ...] = ()
    ) -> Iterator[str]:
        types = types_of(label)
        if not allowed.issuperset(types):
            types = ()
        words = ",".join((*always, *types))
        parameter = f";TYPE={words if self._is_old else words.lower()}" if words else ""
        if types and told_by(types) != label:
            # Its case is all that the types do not say: *Mobile* of Google.
            parameter += f";{OWN_LABEL}={label}"
        if not label or types:
            yield f"{name}{parameter}:{value}"
        else:
            yield from self._grouped(f"{name}{parameter}:{value}", _text(label))

    def _grouped(self, line: str, label: str) -> Iterator[str]:
        self._groups += 1
        yield f"item{self._groups}.{line}"
        yield f"item{self._groups}.X-ABLabel:{label}"

    def custom(self, field: CustomField) -> Iterator[str]:
        """Give a custom field: a day or a related person as address books have them, else as NetGrow alone does."""
        label, value = field
        if _WHOLE_DAY.fullmatch(value) and label == _ANNIVERSARY and not self._is_old and not self._has_anniversary:
            self._has_anniversary = True
            yield f"ANNIVERSARY:{value.replace('-', '')}"
        elif _WHOLE_DAY.fullmatch(value) and self._is_old and label.strip() and capital(label) == label:
            yield from self._grouped(f"X-ABDATE:{value}", _apple_label(label, {_ANNIVERSARY}))
        elif label in _RELATION_TYPES and not self._is_old:
            yield f"RELATED;VALUE=text;TYPE={label.lower()}:{_text(value)}"
        elif label in _RELATIONS:
            line = f"X-ABRELATEDNAMES:{_text(value)}" if self._is_old else f"RELATED;VALUE=text:{_text(value)}"
            yield from self._grouped(line, _apple_label(label, _RELATIONS))
        else:
            yield _structured(f"{own.PREFIX}FIELD", *field)


def _apple_label(label: str, known: Collection[str]) -> str:
    """Give a label as Apple writes it: its own ones in brackets."""
    return f"_$!<{label}>!$_" if label in known else _text(label)


def _address(address: Address) -> str:
    parts = ("", address.extended, *address[: len(address) - 2])
    return ";".join(map(_text, parts))


def _url(url: str) -> str:
    """Give an address as it is: it is no text, so that nothing in it is escaped unless it could not be told apart."""
    return _text(url) if "\\" in url or "\n" in url else _printable(url)


def _photo(photo: Photo, version: Version) -> str:
    if version == "4.0":
        return f"PHOTO:data:{photo.media_type};base64,{photo.encoded()}"
    return f"PHOTO;ENCODING=b;TYPE={photo.media_type.partition('/')[2].upper()}:{photo.encoded()}"


def _private_lines(contact: Contact, labelled: _Labelled) -> Iterator[str]:
    """Give what the owner noted of a person, and how they stand in the network."""
    if contact.notes:
        yield f"NOTE:{_text(contact.notes)}"
    if contact.tags:
        yield f"CATEGORIES:{_listed(contact.tags)}"
    for field in contact.custom:
        yield from labelled.custom(field)
    for job in contact.jobs:
        yield _structured(f"{own.PREFIX}JOB", *job)
    said: dict[str, object] = {name: getattr(contact.depth, field) for name, field in own.DEPTH.items()}
    said |= {name: getattr(contact, field) for name, field in own.STANDING.items()}
    said["CONNECTED-ON"] = contact.connected_on
    said[own.KEY_PERSON] = own.YES if contact.key_person else ""
    yield from (f"{own.PREFIX}{name}:{_text(str(value))}" for name, value in said.items() if value)
    for name, words in (("CATEGORIES", contact.categories), ("SOURCES", contact.sources)):
        if words:
            yield f"{own.PREFIX}{name}:{_listed(words)}"


def _listed(words: Iterable[str]) -> str:
    return ",".join(map(_text, words))


def _exact_line(contact: Contact, lines: list[str]) -> Iterator[str]:
    """Read the card again and give what did not come back as it was; for nearly everybody that is nothing."""
    found = person_of("\n".join(lines))
    if found is None:
        return
    odd = {}
    for field in own.EXACT_FIELDS:
        if getattr(found.draft, field) != getattr(contact, field):
            odd[field] = [own.as_plain(found.draft, field), own.as_plain(contact, field)]
    if found.draft.depth is None and contact.depth == Depth():
        odd.pop("depth", None)
    if odd:
        yield f"{own.PREFIX}EXACT:{_text(json.dumps(odd))}"


def _text(text: str) -> str:
    """Escape a text; line ends are escaped as ``\\n``, control characters cannot be written at all."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _TO_ESCAPE.sub(lambda found: _ESCAPED[found.group()], _printable(text))


def _printable(text: str) -> str:
    return text if text.isprintable() else _NO_TEXT.sub("", text)


def _folded(line: str) -> str:
    """Fold a line so that none of its parts is longer than 75 octets, never within a character."""
    if len(line) <= _WIDTH and (line.isascii() or len(line.encode()) <= _WIDTH):
        return line
    if line.isascii():
        rest = range(_WIDTH, len(line), _WIDTH - 1)
        return "\r\n ".join((line[:_WIDTH], *(line[at : at + _WIDTH - 1] for at in rest)))
    raw = line.encode()
    pieces = []
    start, room = 0, _WIDTH
    while start < len(raw):
        end = min(start + room, len(raw))
        while end < len(raw) and raw[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(raw[start:end].decode())
        start, room = end, _WIDTH - 1
    return "\r\n ".join(pieces)
