"""Reading NetGrow's own JSON: everybody with all that is known of them, when they were in contact, and the owner.

What belongs to a network as a whole rather than to a person (follow-ups, who knows whom, seats, snapshots ...) is not
taken over; how much of it there is is told.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections import Counter
from typing import TYPE_CHECKING, Any, TypeVar

from netgrow_desktop.domain.career import StageKind
from netgrow_desktop.domain.contacts import Address, CustomField, Email, Job, Link, Phone
from netgrow_desktop.domain.dates import read_date
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells import decoding
from netgrow_desktop.formats.cells.json_stream import pieces
from netgrow_desktop.formats.cells.tables import FIELD_CAP, RAW_CAP
from netgrow_desktop.formats.lists import netgrow_csv
from netgrow_desktop.formats.lists.drafts import linkedin_key, name_from_parts
from netgrow_desktop.formats.readers import Match, Reader
from netgrow_desktop.formats.records import Contacted, OwnerFound, Person, Rejected, Skipped, Stage
from netgrow_desktop.formats.vcard.pictures import own_picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netgrow_desktop.domain.contacts import ContactDraft, Photo
    from netgrow_desktop.formats.cells.json_stream import Piece
    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

    _Value = TypeVar("_Value", Email, Phone, Address, Link, CustomField, Job)
    _ByPerson = dict[int, list[Contacted]]

_BEGINNING = re.compile(r"\ufeff?\s*\{\s*\"netgrow\"\s*:\s*\{[^{}]{0,2000}\"program\"\s*:\s*\"NetGrow Desktop\"")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SEVERAL = ("emails", "phones", "urls", "addresses", "custom", "jobs", "tags", "categories", "sources")
_OF_A_CONTACT = frozenset((*_SEVERAL, "primary_category", "introducer_id", "photo", "details"))
_NUMBERS = (int, float)
_MOST_VALUES = 20_000
_PHOTO_KEPT = 100
_PEOPLE_AND_STAGES = ("contacts", "stages")
_CLOSED = frozenset(("done", "skipped"))
_LEFT = {
    "follow_ups": "json.left_follow_ups",
    "stage_people": "json.left_career_people",
    "distinct_pairs": "json.left_distinct_pairs",
    "ties": "json.left_ties",
    **dict.fromkeys(("cadences", "pauses", "handled_occasions"), "json.left_cadences"),
    **dict.fromkeys(("contact_roles", "seats", "seat_people", "answers", "snapshots"), "json.left_review"),
}
"""What is not taken over -> the code of the sentence that says so."""
_NOBODY = Message("row.nobody")
_NO_PERSON = Message("json.no_person")
_NO_STAGE = Message("linkedin.no_stage")
_TOO_LONG = Message("row.too_long")
_CUT_OFF = Message("json.cut_off")


class _TooLongError(ValueError):
    """Raised for a person with a text longer, or values more, than a person has."""


def recognise(sample: Sample) -> Match | None:
    """Find the beginning that :mod:`netgrow_desktop.services.exports` writes."""
    return Match() if _BEGINNING.match(sample.text) else None


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the people with their contacts, the owner and their career; then what is not taken over."""
    contacted, unread = _contacted(recognised)
    left: Counter[str] = Counter()
    line = 1
    try:
        for piece in _pieces(recognised):
            line = piece.line
            if piece.has_long_number and piece.key in _PEOPLE_AND_STAGES:
                yield Rejected(piece.line, _TOO_LONG, _raw(piece.value))
            elif piece.key == "contacts":
                yield _person(piece, contacted)
            elif piece.key == "about_me" and isinstance(piece.value, dict):
                yield _owner(piece.line, piece.value)
            elif piece.key == "stages":
                yield _stage(piece)
            elif piece.key in _LEFT and _is_open(piece.value):
                left[_LEFT[piece.key]] += 1
    except ValueError:
        yield Rejected(line, _CUT_OFF, "")
    for code, number in left.items():
        yield Skipped(0, Message(code, {"n": number}))
    if unread:
        yield Skipped(0, Message("json.left_interactions", {"n": unread}))


def _pieces(recognised: Recognised) -> Iterator[Piece]:
    with decoding.open_text(recognised.path, recognised.encoding) as stream:
        for place, piece in enumerate(pieces(stream)):
            if place % 1000 == 0:
                recognised.progress(0)
            yield piece


def _contacted(recognised: Recognised) -> tuple[_ByPerson, int]:
    """Give the contacts of each person by the number that they have in the file, and how many cannot be read."""
    found: _ByPerson = {}
    unread = 0
    try:
        for piece in _pieces(recognised):
            if piece.key == "interactions":
                said = piece.value if isinstance(piece.value, dict) else {}
                number, contact = said.get("contact_id"), _contact(said)
                if isinstance(number, int) and contact is not None:
                    found.setdefault(number, []).append(contact)
                else:
                    unread += 1
    except ValueError:
        # The second time through tells where.
        return found, unread
    return found, unread


def _contact(said: Mapping[str, Any]) -> Contacted | None:
    on = read_date(_text(said.get("happened_on"))) or ""
    try:
        kind, direction = InteractionKind(said.get("kind", "")), Direction(said.get("direction", ""))
    except ValueError:
        return None
    return Contacted(kind, on, direction, _text(said.get("note"))[:FIELD_CAP]) if len(on) == len("2026-01-31") else None


def _person(piece: Piece, contacted: _ByPerson) -> Record:
    said = piece.value
    if not isinstance(said, dict):
        return Rejected(piece.line, _NO_PERSON, _raw(said))
    details = said.get("details")
    details = details if isinstance(details, dict) else {}
    if sum(len(each) for each in (*said.values(), *details.values()) if isinstance(each, list | dict)) > _MOST_VALUES:
        return Rejected(piece.line, _TOO_LONG, _raw(said))
    try:
        row = netgrow_csv.row_of({key: _checked(value) for key, value in {**details, **said}.items()})
        row |= {"Categories": "; ".join(_texts(said.get("categories")))}
        row |= {key: text for key, value in said.items() if key not in _KNOWN and (text := _checked(value))}
        draft, standing = netgrow_csv.person_of(row)
        _set_values(draft, said, details)
    except _TooLongError:
        return Rejected(piece.line, _TOO_LONG, _raw(said))
    draft.name = draft.name or name_from_parts(draft)
    if not draft.name:
        return Rejected(piece.line, _NOBODY, _raw(said))
    days = tuple(contacted.get(standing.id, ())) if standing.id else ()
    return Person(piece.line, draft, linkedin_key(draft), standing, contacted=days)


_KNOWN = frozenset((*_OF_A_CONTACT, *netgrow_csv.FIELDS))


def _set_values(draft: ContactDraft, said: Mapping[str, Any], details: Mapping[str, Any]) -> None:
    """Put in the values of which there may be several: from ``details`` with labels, else from the plain lists."""
    draft.emails = _values(details.get("emails", said.get("emails")), Email)
    draft.phones = _values(details.get("phones", said.get("phones")), Phone)
    draft.links = _values(details.get("urls", said.get("urls")), Link)
    draft.addresses = _values(details.get("addresses", said.get("addresses")), Address)
    draft.jobs = _values(said.get("jobs"), Job)
    draft.tags = tuple(_texts(said.get("tags")))
    custom = details.get("custom")
    if custom is None and isinstance(said.get("custom"), dict):
        custom = [{"label": label, "value": value} for label, value in said["custom"].items()]
    draft.custom = (*_values(custom, CustomField), *draft.custom)
    photo = said.get("photo")
    if isinstance(photo, dict):
        draft.photo = _photo(photo)
        if draft.photo is None:
            draft.custom += (CustomField("Photo", str(photo.get("data"))[:_PHOTO_KEPT]),)


def _values(said: object, kind: type[_Value]) -> tuple[_Value, ...]:
    """Give the values of a list, each an object with the parts of such a value, or its first part alone."""
    found = []
    for each in said if isinstance(said, list) else ():
        parts = each if isinstance(each, dict) else {kind._fields[0]: each}
        value = kind(*(_checked(parts.get(name)) for name in kind._fields))
        if any(value):
            found.append(value)
    return tuple(found)


def _photo(said: Mapping[str, Any]) -> Photo | None:
    try:
        data = b64decode(_text(said.get("data")), validate=True)
    except ValueError:
        return None
    return own_picture(_text(said.get("media_type")), data)


def _texts(said: object) -> list[str]:
    return [text for each in (said if isinstance(said, list) else ()) if (text := _checked(each))]


def _checked(said: object) -> str:
    text = _text(said)
    if len(text) > FIELD_CAP:
        raise _TooLongError
    return text


def _text(said: object) -> str:
    """Give a text or a number as text without what no text can hold; "" for anything else."""
    if isinstance(said, str):
        text = said if said.isascii() else _SURROGATES.sub("\ufffd", said)
        return text.replace("\0", "") if "\0" in text else text
    if isinstance(said, bool):
        return "yes" if said else ""
    return str(said) if isinstance(said, _NUMBERS) else ""


def _owner(line: int, said: Mapping[str, Any]) -> OwnerFound:
    texts = {name: _text(said.get(name)) for name in ("name", "linkedin", "organization", "city", "industry")}
    return OwnerFound(line, emails=tuple(_texts(said.get("emails"))), **texts)


def _stage(piece: Piece) -> Record:
    """Give a job or a school of the owner's."""
    said = piece.value if isinstance(piece.value, dict) else {}
    try:
        kind = StageKind(said.get("kind", ""))
    except ValueError:
        return Rejected(piece.line, _NO_STAGE, _raw(piece.value))
    names = ("organization", "title", "location", "started_on", "finished_on", "note")
    return Stage(piece.line, kind, *(_text(said.get(name))[:FIELD_CAP] for name in names))


def _is_open(said: object) -> bool:
    """Tell a follow-up that is still to be done, and anything that is none, from one that is over."""
    return not (isinstance(said, dict) and said.get("state") in _CLOSED)


def _raw(said: object) -> str:
    return _SURROGATES.sub("\ufffd", json.dumps(said, ensure_ascii=False)[:RAW_CAP])


READER = Reader("netgrow-json", Message("format.netgrow_json"), recognise, read)
