"""What only NetGrow writes into a card, in ``X-NETGROW-`` properties, so that a person comes back as they went out.

Other programs leave such properties alone. ``X-NETGROW-EXACT`` keeps texts that no card can hold as they are (control
characters, spaces at an edge): JSON of field -> [what a reader of the card sees, what was meant]; what was changed in
another program since is left as it was changed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import (
    SCALAR_FIELDS,
    Address,
    CustomField,
    Depth,
    Email,
    Job,
    Link,
    Phone,
)
from netgrow_desktop.domain.dates import read_date
from netgrow_desktop.domain.examine.introductions import MetThrough
from netgrow_desktop.domain.relations import CLOSENESS, Level, Relation
from netgrow_desktop.formats.records import Standing
from netgrow_desktop.formats.vcard.lines import cut_at, parts_of, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from netgrow_desktop.domain.contacts import Contact, ContactDraft
    from netgrow_desktop.formats.vcard.lines import Property

PREFIX = "X-NETGROW-"
DEPTH = {
    "HOW-MET": "how_met",
    "INTRODUCED-BY": "introduced_by",
    "CARES-ABOUT": "cares_about",
    "RELATION": "relation",
    "LEVEL": "level",
    "CLOSENESS": "closeness",
    "ARCHIVED-ON": "archived_on",
    "MET-THROUGH": "met_through",
    "INDUSTRY": "industry",
}
"""Property (without its prefix) -> field of :class:`Depth`."""
STANDING = {
    "ID": "id",
    "LAST-CONTACT": "last_contact",
    "CADENCE-DAYS": "cadence_days",
    "CADENCE-SINCE": "cadence_since",
    "NOT-BEFORE": "not_before",
    "ADDED": "created_at",
}
"""Property (without its prefix) -> field of :class:`Standing`."""
KEY_PERSON = "KEY-PERSON"
YES = "yes"
DAYS = {"BIRTHDAY": "birthday", "CONNECTED-ON": "connected_on"}
_ROWS: dict[str, Callable[..., tuple[str, ...]]] = {
    "emails": Email,
    "phones": Phone,
    "addresses": Address,
    "links": Link,
    "custom": CustomField,
    "jobs": Job,
}
EXACT_FIELDS = (*SCALAR_FIELDS, *_ROWS, "tags", "categories", "depth")
"""Fields that can be kept exactly."""
_CODES = {
    "relation": frozenset(map(str, Relation)),
    "level": frozenset(map(str, Level)),
    "closeness": frozenset(map(str, CLOSENESS)),
    "met_through": frozenset(map(str, MetThrough)),
}
_MOST_DIGITS = 18
_FIRST_PARTS = 7
"""Parts of depth in the cards of the first version that had it."""


def is_own(name: str) -> bool:
    """Tell whether only NetGrow writes a property of that name."""
    return name.startswith(PREFIX)


def take(values: Mapping[str, Sequence[Property]], draft: ContactDraft) -> Standing | None:
    """Put NetGrow's own properties (by their names without the prefix) into the person; gives their standing."""
    texts = {name: plain_text(found[0].value) for name, found in values.items()}
    for name, field in DAYS.items():
        day = read_date(texts.get(name, ""))
        if day:
            setattr(draft, field, day)
    if "DEPARTMENT" in texts:
        draft.department = texts["DEPARTMENT"]
    draft.custom += tuple(CustomField(*_padded(prop, 2)) for prop in values.get("FIELD", ()))
    draft.jobs += tuple(Job(*_padded(prop, 6)) for prop in values.get("JOB", ()))
    draft.categories = _categories(_words(values, "CATEGORIES"))
    draft.depth = _depth(texts)
    if "EXACT" in texts:
        _restore(draft, texts["EXACT"])
    rhythm = texts.get("CADENCE-DAYS", "")
    if rhythm and _rhythm(rhythm) is None:
        # Days that no rhythm can have become a field, so that they are not lost without a word.
        draft.custom += (CustomField("Cadence in days", rhythm),)
    return _standing(texts, _words(values, "SOURCES"))


def as_plain(draft: ContactDraft | Contact, field: str) -> object:
    """Give the value of a field as JSON has it: lists and texts; a photo has none."""
    value = getattr(draft, field)
    if isinstance(value, Depth):
        return list(value)
    if isinstance(value, tuple):
        return [list(each) if isinstance(each, tuple) else str(each) for each in value]
    return value


def _padded(prop: Property, size: int) -> list[str]:
    return [*parts_of(prop), *[""] * size][:size]


def _words(values: Mapping[str, Sequence[Property]], name: str) -> list[str]:
    raw = values.get(name, ())
    return [word for prop in raw for part in cut_at(prop.value, ",") if (word := plain_text(part))]


def _categories(words: Sequence[str]) -> tuple[Category, ...]:
    known = {each.value: each for each in Category}
    return tuple(dict.fromkeys(known[word.lower()] for word in words if word.lower() in known))


def _depth(texts: Mapping[str, str]) -> Depth | None:
    """Give what the owner knows beyond an address book, None where that is nothing; unknown codes say nothing."""
    return _checked({field: texts.get(name, "") for name, field in DEPTH.items()})


def _checked(said: dict[str, str]) -> Depth | None:
    """Give these parts of depth without codes and days that are none."""
    for field, codes in _CODES.items():
        said[field] = said[field] if said[field] in codes else ""
    said["archived_on"] = read_date(said["archived_on"]) or ""
    closeness = int(said.pop("closeness") or 0)
    depth = Depth(**said, closeness=closeness)
    return depth if any(depth) else None


def _standing(texts: Mapping[str, str], sources: Sequence[str]) -> Standing | None:
    said = {field: texts[name] for name, field in STANDING.items() if name in texts}
    if not said and KEY_PERSON not in texts:
        return None
    return Standing(
        id=_number(said.get("id", "")) or 0,
        sources=tuple(sources),
        last_contact=said.get("last_contact"),
        cadence_days=_rhythm(said.get("cadence_days", "")),
        cadence_since=said.get("cadence_since"),
        not_before=said.get("not_before"),
        created_at=said.get("created_at", ""),
        key_person=texts.get(KEY_PERSON, "") == YES,
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else None


def _rhythm(text: str) -> int | None:
    days = _number(text)
    return days if days is not None and SHORTEST_CADENCE <= days <= LONGEST_CADENCE else None


def _restore(draft: ContactDraft, text: str) -> None:
    """Give fields back what they were, where the card still says what was written into it."""
    try:
        exact = json.loads(text)
    except (ValueError, RecursionError):
        return
    for field, pair in exact.items() if isinstance(exact, dict) else ():
        if field in EXACT_FIELDS and isinstance(pair, list) and len(pair) == 2 and _is_as_seen(draft, field, pair[0]):
            _set(draft, field, pair[1])


def _is_as_seen(draft: ContactDraft, field: str, seen: object) -> bool:
    """Tell whether the card still says of a field what a reader saw; an earlier version saw fewer parts of depth."""
    plain = as_plain(draft, field)
    if field == "depth" and isinstance(plain, list) and isinstance(seen, list):
        return seen == plain[: len(seen)] and not any(plain[len(seen) :])
    return seen == plain


def _set(draft: ContactDraft, field: str, value: object) -> None:
    """Set a field to a value from JSON, if it is of the field's kind."""
    if field in SCALAR_FIELDS:
        if isinstance(value, str):
            setattr(draft, field, value)
        return
    if not isinstance(value, list):
        return
    try:
        if field == "depth":
            if len(value) >= _FIRST_PARTS:
                texts = dict(zip(Depth._fields, map(str, value), strict=False))
                draft.depth = _checked(dict.fromkeys(Depth._fields, "") | texts)
        elif field == "categories":
            draft.categories = _categories([str(each) for each in value])
        elif field == "tags":
            draft.tags = tuple(str(each) for each in value)
        else:
            setattr(draft, field, tuple(_ROWS[field](*map(str, each)) for each in value))
    except (TypeError, ValueError):
        return
