"""Reading NetGrow's own JSON: everybody with all that is known of them, the owner, and what belongs to the network.

What has its place in one network alone, such as the history of its imports, is not taken over; how much of it there is
is told.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections import Counter
from typing import TYPE_CHECKING, Any, TypeVar

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE
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
from netgrow_desktop.formats.network_json_rows import (
    EXCHANGES,
    NUMBERS,
    TABLES,
    number_of,
    row_of,
    source_code,
    text_of,
)
from netgrow_desktop.formats.records import Contacted, OwnerFound, Person, Rejected, Skipped, Stage
from netgrow_desktop.formats.vcard.pictures import own_picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netgrow_desktop.domain.contacts import ContactDraft, Photo
    from netgrow_desktop.formats.cells.json_stream import Piece
    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import Record

    _Value = TypeVar("_Value", Email, Phone, Address, Link, CustomField, Job)
    _ByPerson = dict[int, list[Contacted]]

_SEVERAL = ("emails", "phones", "urls", "addresses", "custom", "jobs", "tags", "categories", "sources")
_OF_A_CONTACT = frozenset((*_SEVERAL, "primary_category", "introducer_id", "photo", "details"))
_DAY = '"happened_on"'
_TYPED = re.compile(r'"typed"\s*:\s*(?:1|true)\s*(?![^\s,}])')
_SEARCHED = 1 << 20
"""Characters of the text that are looked through at a time."""
_MOST_SEARCHED = 16 * _SEARCHED
"""Characters without a comma that are kept to look through them with what follows; few pictures have as many."""
_MOST_VALUES = 20_000
_PHOTO_KEPT = 100
_OWNER = ("name", "linkedin", "organization", "department", "team", "city", "industry")
_PEOPLE_AND_STAGES = ("contacts", "stages")
_LEFT = {"imports": "json.left_imports", "settings": "json.left_settings"}
"""What is not taken over -> the code of the sentence that says so; of settings those that say nothing of people."""
_LEFT_RHYTHMS = "json.left_rhythms"
_NOBODY = Message("row.nobody")
_NO_PERSON = Message("json.no_person")
_NO_STAGE = Message("linkedin.no_stage")
_TOO_LONG = Message("row.too_long")
_CUT_OFF = Message("json.cut_off")


class _TooLongError(ValueError):
    """Raised for a person with a text longer, or values more, than a person has."""


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the people with their contacts, the owner, their career and the rest; then what is not taken over."""
    contacted, unread = _contacted(recognised)
    left: Counter[str] = Counter()
    line = 1
    try:
        for piece in _pieces(recognised):
            line = piece.line
            yield from _records(piece, contacted, left)
    except ValueError:
        yield Rejected(line, _CUT_OFF, "")
    for code, number in left.items():
        if number:
            most: dict[str, str | int] = {"most": LONGEST_CADENCE} if code == _LEFT_RHYTHMS else {}
            yield Skipped(0, Message(code, {"n": number, **most}))
    if unread:
        yield Skipped(0, Message("json.left_interactions", {"n": unread}))


def _records(piece: Piece, contacted: _ByPerson, left: Counter[str]) -> Iterator[Record]:
    """Give what a piece of the file says, and count what is left behind by the code of the sentence that tells it."""
    if piece.has_long_number and piece.key in _PEOPLE_AND_STAGES:
        yield Rejected(piece.line, _TOO_LONG, _raw(piece.value))
    elif piece.key == "contacts":
        left[_LEFT_RHYTHMS] += _has_impossible_rhythm(piece.value)
        yield _person(piece, contacted)
    elif piece.key == "about_me" and isinstance(piece.value, dict):
        yield _owner(piece.line, piece.value)
    elif piece.key == "stages":
        yield _stage(piece)
    elif piece.key in TABLES and (piece.key != "interactions" or _is_typed(piece.value)):
        row = row_of(piece)
        if row is not None:
            yield row
        else:
            left[_LEFT.get(piece.key, "json.left_rows")] += 1
    elif piece.key == "interactions":
        is_said = isinstance(piece.value, dict) and piece.value.get("exchange")
        if is_said and (told := row_of(piece._replace(key=EXCHANGES))) is not None:
            yield told
    elif piece.key in _LEFT:
        left[_LEFT[piece.key]] += 1


def _has_impossible_rhythm(said: object) -> bool:
    """Tell whether a person comes with a rhythm that none can have: they are taken over without it."""
    parts = said if isinstance(said, dict) else {}
    details = parts.get("details")
    days = parts.get("cadence_days", details.get("cadence_days") if isinstance(details, dict) else None)
    if days is None or days == "":
        return False
    return isinstance(days, bool) or not isinstance(days, int) or not SHORTEST_CADENCE <= days <= LONGEST_CADENCE


def _pieces(recognised: Recognised) -> Iterator[Piece]:
    with decoding.open_text(recognised.path, recognised.encoding) as stream:
        for place, piece in enumerate(pieces(stream)):
            if place % 1000 == 0:
                recognised.progress(0)
            yield piece


def _contacted(recognised: Recognised) -> tuple[_ByPerson, int]:
    """Give the contacts that files told of, by each person's number in the file, and how many cannot be read."""
    found: _ByPerson = {}
    unread = 0
    if not _may_tell_of_contact(recognised):
        return found, unread
    try:
        for piece in _pieces(recognised):
            if piece.key == "interactions" and not _is_typed(piece.value):
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


def _may_tell_of_contact(recognised: Recognised) -> bool:
    """Tell whether any contact may be from a file, which a search through the text finds in a hundredth of the time.

    Each has its day; those that the owner noted say so, too. Of a text that never ends it is not told.
    """
    days = typed = 0
    rest = ""
    with decoding.open_text(recognised.path, recognised.encoding) as stream:
        while more := stream.read(_SEARCHED):
            recognised.progress(0)
            whole, comma, rest = (rest + more).rpartition(",")
            if len(rest) > _MOST_SEARCHED:
                return True
            days += (whole + comma).count(_DAY)
            typed += len(_TYPED.findall(whole))
    return days + rest.count(_DAY) != typed + len(_TYPED.findall(rest))


def _is_typed(said: object) -> bool:
    """Tell contact that the owner noted from what a file told of."""
    return isinstance(said, dict) and bool(said.get("typed"))


def _contact(said: Mapping[str, Any]) -> Contacted | None:
    on = read_date(text_of(said.get("happened_on"))) or ""
    try:
        kind, direction = InteractionKind(said.get("kind", "")), Direction(said.get("direction", ""))
    except ValueError:
        return None
    return (
        Contacted(kind, on, direction, text_of(said.get("note"))[:FIELD_CAP]) if len(on) == len("2026-01-31") else None
    )


def _person(piece: Piece, contacted: _ByPerson) -> Record:
    said = piece.value
    if not isinstance(said, dict):
        return Rejected(piece.line, _NO_PERSON, _raw(said))
    details = said.get("details")
    details = details if isinstance(details, dict) else {}
    if sum(len(each) for each in (*said.values(), *details.values()) if isinstance(each, list | dict)) > _MOST_VALUES:
        return Rejected(piece.line, _TOO_LONG, _raw(said))
    try:
        # Most values of most people are empty.
        filled = {key: value for key, value in {**details, **said}.items() if value or isinstance(value, NUMBERS)}
        row = netgrow_csv.row_of({key: _checked(value) for key, value in filled.items()})
        row |= {"Categories": "; ".join(_texts(said.get("categories")))}
        row |= {key: text for key, value in said.items() if key not in _KNOWN and (text := _checked(value))}
        draft, standing = netgrow_csv.person_of(row)
        _set_values(draft, said, details)
    except _TooLongError:
        return Rejected(piece.line, _TOO_LONG, _raw(said))
    draft.name = draft.name or name_from_parts(draft)
    if not draft.name:
        return Rejected(piece.line, _NOBODY, _raw(said))
    # Every contact stands in the file itself, the last one too.
    standing = standing._replace(introducer_id=number_of(said.get("introducer_id")), last_contact=None)
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
        data = b64decode(text_of(said.get("data")), validate=True)
    except ValueError:
        return None
    return own_picture(text_of(said.get("media_type")), data)


def _texts(said: object) -> list[str]:
    return [text for each in (said if isinstance(said, list) else ()) if (text := _checked(each))]


def _checked(said: object) -> str:
    text = text_of(said)
    if len(text) > FIELD_CAP:
        raise _TooLongError
    return text


def _owner(line: int, said: Mapping[str, Any]) -> OwnerFound:
    texts = {name: text_of(said.get(name)) for name in _OWNER}
    return OwnerFound(line, emails=tuple(_texts(said.get("emails"))), **texts)


def _stage(piece: Piece) -> Record:
    """Give a job or a school of the owner's."""
    said = piece.value if isinstance(piece.value, dict) else {}
    try:
        kind = StageKind(said.get("kind", ""))
    except ValueError:
        return Rejected(piece.line, _NO_STAGE, _raw(piece.value))
    names = ("organization", "title", "location", "started_on", "finished_on", "note")
    texts = {name: text_of(said.get(name))[:FIELD_CAP] for name in names}
    return Stage(piece.line, kind, **texts, own=number_of(said.get("id")), source=source_code(said.get("source")))


def _raw(said: object) -> str:
    return text_of(json.dumps(said, ensure_ascii=False)[:RAW_CAP])
