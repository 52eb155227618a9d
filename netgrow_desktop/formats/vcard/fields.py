"""The properties of the vCard standards that have a field of their own, or nearly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Address, Email, Link, Phone
from netgrow_desktop.domain.dates import is_to_come
from netgrow_desktop.domain.email_addresses import is_usable, without_headers
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.formats.lists.drafts import EDGES, plain_label
from netgrow_desktop.formats.vcard.labels import is_place, service_name
from netgrow_desktop.formats.vcard.lines import BASE64, bytes_of, cut_at, parts_of, plain_text, text_of
from netgrow_desktop.formats.vcard.making import day_of
from netgrow_desktop.formats.vcard.pictures import own_picture, picture_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.formats.vcard.lines import Property
    from netgrow_desktop.formats.vcard.making import Making

    Field = Callable[[Making, Property], None]

_BETWEEN_EMAILS = re.compile(r"[\s;,<>]+")
_IN_BRACKETS = re.compile(r"[^<>]{0,500}<([^<>@\s]{1,200}@[^<>@\s]{1,300})>")
_IN_WWLINK = re.compile(r"<WWLINK\b[^>]*>([^<>]+)</WWLINK>", re.IGNORECASE)
"""So early versions of Outlook wrote a link."""
_LISTED = re.compile(r",(?=\S)")
_NO_URLS = frozenset(("http://", "https://"))
_SYSTEM_GROUPS = frozenset(("mycontacts", "my contacts"))
_ADDRESS_PARTS = 7
_PARTS_OF_RFC_9554 = 7
_WORDS = re.compile(r"\w+")


def _name(making: Making, prop: Property) -> None:
    name = _one_line(text_of(prop))
    if not name.strip(";"):
        return
    if not making.draft.name:
        making.draft.name = name
    elif name != making.draft.name:
        making.keep("Name", name)


def _name_parts(making: Making, prop: Property) -> None:
    """N: family, given, middle names, prefixes and suffixes by semicolons; fewer and more of them occur.

    RFC 9554 adds a second family name and the generation, which the parts before them may already hold.
    """
    draft = making.draft
    parts = parts_of(prop)
    if draft.given or draft.family:
        making.keep("Name", " ".join(part for part in (*parts[3:4], *parts[1:3], *parts[:1], *parts[4:]) if part))
        return
    if "," in prop.value:
        parts = [
            _LISTED.sub(" " if place < 3 else ", ", part) if "\\," not in raw else part
            for place, (part, raw) in enumerate(zip(parts, cut_at(prop.value, ";"), strict=False))
        ]
    parts = [_one_line(part) for part in parts]
    parts += [""] * (5 - len(parts))
    draft.family, draft.given, draft.middle, draft.prefix = parts[:4]
    if len(parts) == _PARTS_OF_RFC_9554:
        draft.family = _joined_once(draft.family, parts[5])
        parts = [*parts[:4], _joined_once(parts[4], parts[6])]
    draft.suffix = " ".join(part for part in parts[4:] if part)


def _joined_once(text: str, more: str) -> str:
    """Give the text with a part behind it, unless its words are in it."""
    is_new = not set(_WORDS.findall(more)) <= set(_WORDS.findall(text))
    return " ".join(filter(None, (text, more))) if is_new else text


def _one_line(text: str) -> str:
    return " ".join(text.split("\n")) if "\n" in text else text


def _nicknames(making: Making, prop: Property) -> None:
    names = [name for name in parts_of(prop, ",") if name]
    if names and not making.draft.nickname:
        making.draft.nickname = names.pop(0)
    for name in names:
        making.keep("Nickname", name)


def _email(making: Making, prop: Property) -> None:
    """EMAIL: one address; several in one line and a name in front of one occur."""
    whole = text_of(prop)
    plain = without_headers(whole)
    parts = parts_of(prop, ",") if "," in prop.value and plain == whole else [plain]
    if not all("@" in part for part in parts):
        parts = [plain]
    label = making.label(prop.head)
    addresses = [address for part in parts for address in _addresses(part)]
    usable = [address for address in addresses if making.own or is_usable(address)]
    making.emails.extend(Email(address, label) for address in usable)
    if len(usable) < len(addresses) or plain != whole:
        making.keep_property(prop)


def _addresses(text: str) -> list[str]:
    if text[:7].lower() == "mailto:":
        text = text[7:]
    if text.count("@") == 1 and not _BETWEEN_EMAILS.search(text):
        return [text]
    bracketed = _IN_BRACKETS.fullmatch(text)
    if bracketed is not None:
        return [bracketed.group(1)]
    words = [word for word in _BETWEEN_EMAILS.split(text) if word]
    if words and all("@" in word[1:-1] for word in words):
        return words
    return [text] if text else []


def _phone(making: Making, prop: Property) -> None:
    value = text_of(prop)
    if value[:4].lower() == "tel:":
        value = value[4:].strip(EDGES)
    if value:
        making.phones.append(Phone(value, making.label(prop.head)))


def _address(making: Making, prop: Property) -> None:
    """ADR: post-office box, extended address, street, city, region, postal code and country by semicolons.

    Some write the whole address as one text without any.
    """
    parts = parts_of(prop)
    label = making.label(prop.head)
    shown = prop.head.params.get("LABEL")
    if shown:
        making.address_labels.append((label, plain_text(shown)))
    if not any(parts):
        return
    if len(parts) == 1:
        parts = ["", "", *parts]
    parts += [""] * (_ADDRESS_PARTS - len(parts))
    box, extended, street, city, region, postal_code, country = parts[:_ADDRESS_PARTS]
    # RFC 9554 repeats the parts of the street in places of their own.
    said = set(_WORDS.findall(f"{street} {extended} {city} {region}"))
    more = [part for part in parts[_ADDRESS_PARTS:] if not said.issuperset(_WORDS.findall(part))]
    extended = "\n".join(part for part in (box, extended, *more) if part)
    making.addresses.append(Address(street, city, region, postal_code, country, extended, label))


def _address_label(making: Making, prop: Property) -> None:
    making.address_labels.append((making.label(prop.head), text_of(prop)))


def _organization(making: Making, prop: Property) -> None:
    organization, *units = (_one_line(part) for part in parts_of(prop))
    department = ", ".join(unit for unit in units if unit)
    if organization or department:
        making.organizations[organization, department] = None


def _title(making: Making, prop: Property) -> None:
    title = _one_line(text_of(prop))
    if title:
        making.titles.append(title)


def _department(making: Making, prop: Property) -> None:
    if making.draft.department:
        making.keep_property(prop)
    else:
        making.draft.department = _one_line(text_of(prop))


def _note(making: Making, prop: Property) -> None:
    note = text_of(prop)
    if note:
        making.notes[note] = None


def _birthday(making: Making, prop: Property) -> None:
    day = day_of(prop)
    if is_to_come(day) and not making.own:
        making.keep("Birthday", text_of(prop))
    elif day and not making.draft.birthday:
        making.draft.birthday = day
    elif not day or day != making.draft.birthday:
        making.keep("Birthday", text_of(prop))


def _link(making: Making, prop: Property) -> None:
    url = text_of(prop)
    inside = _IN_WWLINK.fullmatch(url) if url[:1] == "<" else None
    if inside is not None:
        url = inside.group(1).strip(EDGES)
    if url and url not in _NO_URLS:
        label = making.label(prop.head)
        making.links.append(Link(url, label or ("LinkedIn" if profile_slug(url) else "")))


def _categories(making: Making, prop: Property) -> None:
    words = parts_of(prop, ",")
    if len(words) == 1 and ";" in prop.value:
        words = parts_of(prop, ";")
    names = (plain_label(word) for word in words)
    making.tags.extend(name for name in names if name and name.casefold() not in _SYSTEM_GROUPS)


def _photo(making: Making, prop: Property) -> None:
    """PHOTO: base64 (2.1 and 3.0), a ``data:`` address (4.0), or a remote address, which is kept but never fetched."""
    value = prop.value.strip(EDGES)
    start = value[:200].replace("\\", "").lower()
    kind = ""
    if start in ("null", "none", "undefined"):
        return
    if start.startswith("data:") or prop.head.encoding == BASE64:
        declared, _, encoded = value.partition(",") if start.startswith("data:") else ("", "", value)
        data = bytes_of(encoded.replace("\\", ""))
        kind = declared[5:].partition(";")[0] or f"image/{next(iter(prop.head.types), '')}"
    elif ":" in start or len(value) < 100 or len(value.split(maxsplit=1)[0]) < 50:
        making.keep_property(prop)
        return
    else:
        data = bytes_of(value)
    photo = (own_picture(kind, data) if making.own else None) or picture_of(data)
    if photo is not None and making.draft.photo is None and prop.head.name == "PHOTO":
        making.draft.photo = photo
    elif value and (photo is None or photo != making.draft.photo):
        is_second = photo is not None and prop.head.name == "PHOTO"
        making.leave_out(
            prop.head.name.capitalize(), len(data), "vcard.second_photo" if is_second else "vcard.left_out"
        )


def _message_address(making: Making, prop: Property) -> None:
    """IMPP (RFC 4770): an address whose scheme, or X-SERVICE-TYPE, names the service: ``skype:ada``."""
    value = text_of(prop)
    scheme, colon, rest = value.partition(":")
    known = bool(colon) and scheme.replace("-", "").isalnum()
    service = prop.head.params.get("X-SERVICE-TYPE", "") or (scheme if known and scheme != "x-apple" else "")
    if not service:
        service = next((word for word in prop.head.types if not is_place(word)), "")
    making.keep(service_name(service) or "Instant messenger", rest if known else value)


def _kind(making: Making, prop: Property) -> None:
    making.kind = text_of(prop).lower()


def _uid(making: Making, prop: Property) -> None:
    making.uid = making.uid or text_of(prop).removeprefix("urn:uuid:").lower()


def _member(making: Making, prop: Property) -> None:
    making.members.append(text_of(prop).removeprefix("urn:uuid:").lower())


def _nothing(_making: Making, _prop: Property) -> None:
    """Leave out what only programs need."""


FIELDS: dict[str, Field] = {
    "FN": _name,
    "N": _name_parts,
    "NICKNAME": _nicknames,
    "EMAIL": _email,
    "TEL": _phone,
    "ADR": _address,
    "LABEL": _address_label,
    "ORG": _organization,
    "TITLE": _title,
    "X-DEPARTMENT": _department,
    "NOTE": _note,
    "BDAY": _birthday,
    "URL": _link,
    "CATEGORIES": _categories,
    "PHOTO": _photo,
    "LOGO": _photo,
    "IMPP": _message_address,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "UID": _uid,
    "MEMBER": _member,
    "X-ADDRESSBOOKSERVER-MEMBER": _member,
    **dict.fromkeys(("BEGIN", "END", "VERSION", "PRODID", "REV", "PROFILE", "CLIENTPIDMAP"), _nothing),
}
"""Name of a property -> what puts its value into the person."""
