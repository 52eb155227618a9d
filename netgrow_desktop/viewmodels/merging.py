"""What becomes of two people who are made one: their values side by side, and what the one will have.

The rules are those by which it is written, in domain/merging.py: a value of which there can be only one is chosen,
the other one stays in a field of its own; of whatever there may be several, all stay. A job is chosen as a whole, and
the other one becomes one of the jobs beside.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.merging import (
    JOB_PARTS,
    NAME_PARTS,
    completes,
    introduced_by,
    joined_job,
    joined_notes,
    lost_name_parts,
    name_parts,
    value_key,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from netgrow_desktop.domain.contacts import Contact, Job

WORK = ("organization", "department", "title")
DEPTH = ("how_met", "introduced_by", "cares_about", "relation", "level", "closeness", "met_through", "industry")
SEVERAL = ("emails", "phones", "links", "addresses")
MOST_LINES = 40
"""Values of one field that are listed; of more, their number is told."""

_BEFORE = ("name", *NAME_PARTS, "nickname", *WORK)
_AFTER = ("birthday", "connected_on", "notes", *DEPTH, "photo", "cadence", "category")
_ASIDE = frozenset(("name", *NAME_PARTS, "nickname", "birthday", "connected_on", *DEPTH))
"""Fields whose other value is kept as a field of its own."""


class Kind(StrEnum):
    """How two values compare."""

    SAME = "same"
    CHOICE = "choice"
    """They differ, and one of them is chosen."""
    ONE = "one"
    """Only one of the two has it."""
    UNITED = "united"
    """They differ, and what the one person has is made of both."""


@dataclass(frozen=True, slots=True)
class Person:
    """One of the two: what is known of them, and how many contacts and open follow-ups they have."""

    contact: Contact
    contacts: int = 0
    follow_ups: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the comparison. ``left``, ``right`` and ``result`` are values of *field*, None where there is none.

    ``aside`` is kept as a field of its own. ``is_right`` says that a choice fell on the right one; ``more`` counts
    values that are not listed.
    """

    field: str
    kind: Kind
    left: Any
    right: Any
    result: Any
    aside: Any = None
    is_right: bool = False
    more: int = 0


@dataclass(frozen=True, slots=True)
class Merging:
    """Two people and what the owner chose: ``keep`` is the id of the one who stays, ``chosen`` says, for fields that
    the owner decided about, whose value is taken (field -> id).
    """

    left: Person
    right: Person
    keep: int
    chosen: Mapping[str, int] = field(default_factory=dict)
    is_own_keep: bool = False

    @property
    def kept(self) -> Contact:
        """The one who stays."""
        return self.left.contact if self.keep == self.left.contact.id else self.right.contact

    @property
    def gone(self) -> Contact:
        """The one who becomes part of the other."""
        return self.right.contact if self.keep == self.left.contact.id else self.left.contact

    def choices(self) -> dict[str, int]:
        """Give whose value is taken of every field of which there can be only one, as the service wants it."""
        found = {each: self.side_of(each) for each in (*_BEFORE, *_AFTER) if is_choice(self, each)}
        # The parts of the name go with it, even where both names are the same.
        found["name"] = self.side_of("name")
        return {each: side for each, side in found.items() if side}

    def side_of(self, of: str) -> int:
        """Give the id of the person whose value of a field is taken."""
        if of in self.chosen:
            return self.chosen[of]
        return self.keep if self.is_own_keep else self._usual_side(of)

    def _usual_side(self, of: str) -> int:
        if of == "name":
            return max((self.kept, self.gone), key=_name_fullness).id
        if of in WORK:
            # The place of work is taken from one of the two as a whole: the fuller, else the newer.
            return max(
                (self.kept, self.gone),
                key=lambda each: (sum(bool(getattr(each, part)) for part in WORK), each.created_at),
            ).id
        return self.keep


def begin(left: Person, right: Person) -> Merging:
    """Compare two people; of whom more is known stays, where it is the same for both the one who was there first."""
    fuller = max((left.contact, right.contact), key=lambda each: (_fullness(each), -each.id))
    return Merging(left, right, fuller.id)


def with_choice(merging: Merging, of: str, contact_id: int) -> Merging:
    """Take a field's value from this person, of a part of a job the whole job."""
    return replace(merging, chosen={**merging.chosen, **dict.fromkeys(WORK if of in WORK else (of,), contact_id)})


def with_keep(merging: Merging, contact_id: int) -> Merging:
    """Let this person stay, with their values wherever the owner has not chosen otherwise."""
    return replace(merging, keep=contact_id, is_own_keep=True)


def renewed(merging: Merging, left: Person, right: Person) -> Merging:
    """Take what the owner chose over to the same two people as they are now."""
    return replace(merging, left=left, right=right)


def _fullness(person: Contact) -> int:
    several = sum(len(getattr(person, each)) for each in (*SEVERAL, "custom", "jobs", "tags", "categories"))
    return several + sum(bool(value_of(person, each)) for each in (*_BEFORE, *_AFTER) if each != "category")


def _name_fullness(person: Contact) -> tuple[int, int]:
    return len(person.name.split()), sum(bool(getattr(person, part)) for part in NAME_PARTS)


def value_of(person: Contact, of: str) -> Any:
    """Give a person's value of a field of which there is one; "", 0 or None where there is none."""
    match of:
        case "cadence":
            return person.cadence_days
        case "category":
            return person.categories[0] if person.categories else None
        case _ if of in DEPTH:
            return getattr(person.depth, of)
        case _:
            return getattr(person, of)


def is_choice(merging: Merging, of: str) -> bool:
    """Tell whether both have a value of a field, and only one of the two can stay."""
    left, right = _values(merging, of)
    if not left or not right or left == right or of in {"notes", "connected_on", *NAME_PARTS}:
        return False
    return of != "birthday" or not (completes(left, right) or completes(right, left))


def _values(merging: Merging, of: str) -> tuple[Any, Any]:
    """Give the values of both of a field of which there is one; nobody introduced themselves."""
    left, right = merging.left.contact, merging.right.contact
    if of == "introduced_by":
        return introduced_by(left, right), introduced_by(right, left)
    return value_of(left, of), value_of(right, of)


def lines(merging: Merging) -> list[Line]:
    """Give all values of both, side by side, and what the one person will have."""
    found = [*_singles(merging, _BEFORE)]
    for each in SEVERAL:
        found += _several(merging, each)
    found += _singles(merging, _AFTER)
    for each in ("categories", "tags", "jobs", "custom", "sources"):
        found += _several(merging, each)
    found += _facts(merging)
    return found


def _singles(merging: Merging, fields: Collection[str]) -> Iterator[Line]:
    for each in fields:
        left, right = (value or None for value in _values(merging, each))
        if (left is None and right is None) or (each == "category" and not is_choice(merging, each)):
            continue
        if each in WORK:
            yield _job_part(merging, each, left, right)
        elif each not in NAME_PARTS:
            yield _single(merging, each, left, right)
        elif not _stand_in_names(merging, each):
            yield _name_part(merging, each, left, right)


def _stand_in_names(merging: Merging, part: str) -> bool:
    people = (merging.left.contact, merging.right.contact)
    return all(fold(getattr(person, part)) in fold(person.name) for person in people)


def _name_part(merging: Merging, part: str, left: str | None, right: str | None) -> Line:
    """Give the line of a part of the name: it goes with the name that is chosen."""
    named, other = merging.left.contact, merging.right.contact
    if merging.side_of("name") == other.id:
        named, other = other, named
    result = name_parts(named, other)[part] or None
    if left == right:
        return Line(part, Kind.SAME, left, right, result)
    kind = Kind.ONE if result and (left is None or right is None) else Kind.UNITED
    aside = next(iter(lost_name_parts(named, other, part, result or "")), None)
    return Line(part, kind, left, right, result, aside)


def _joined_job(merging: Merging) -> tuple[dict[str, str], Job | None]:
    employed, other = merging.left.contact, merging.right.contact
    # Where nothing of a job is to be chosen, it is that of the one who stays.
    side = merging.side_of(WORK[0]) if any(is_choice(merging, part) for part in WORK) else merging.keep
    return joined_job(other, employed) if side == other.id else joined_job(employed, other)


def _job_part(merging: Merging, part: str, left: str | None, right: str | None) -> Line:
    """Give the line of a part of the job: all of them come from the same person where the two have different jobs."""
    result = _joined_job(merging)[0][part] or None
    kind = Kind.SAME if left == right else Kind.CHOICE if is_choice(merging, part) else Kind.ONE
    return Line(part, kind, left, right, result, is_right=kind is Kind.CHOICE and result == right)


def _single(merging: Merging, of: str, left: Any, right: Any) -> Line:
    if left == right:
        return Line(of, Kind.SAME, left, right, left)
    if left is None or right is None:
        return Line(of, Kind.ONE, left, right, right if left is None else left)
    if not is_choice(merging, of):
        return _united(merging, of, left, right)
    is_right = merging.side_of(of) == merging.right.contact.id
    result, rest = (right, left) if is_right else (left, right)
    is_lost = of not in _ASIDE or (isinstance(rest, str) and of not in DEPTH and fold(rest) == fold(result))
    return Line(of, Kind.CHOICE, left, right, result, None if is_lost else rest, is_right)


def _united(merging: Merging, of: str, left: Any, right: Any) -> Line:
    """Give the line of a field about which nothing is to be chosen, though its two values differ."""
    if of == "notes":
        return Line(of, Kind.UNITED, left, right, joined_notes(merging.kept.notes, merging.gone.notes))
    if of == "connected_on":
        return Line(of, Kind.UNITED, left, right, min(left, right), max(left, right))
    result = right if str(left).startswith("--") else left
    return Line(of, Kind.UNITED, left, right, result)


def _several(merging: Merging, of: str) -> list[Line]:
    """Give a line for each value that one or both have: the shared ones, the left one's, the right one's."""
    left, right = (
        {value_key(of, value): value for value in reversed(_values_of(merging, each, of))}
        for each in (merging.left.contact, merging.right.contact)
    )
    shared, own, others = [], [], []
    for each, value in reversed(left.items()):
        if each in right:
            pair = (value, right[each]) if merging.keep == merging.left.contact.id else (right[each], value)
            shared.append(Line(of, Kind.SAME, value, right[each], _labelled(of, *pair)))
        else:
            own.append(Line(of, Kind.ONE, value, None, value))
    others = [Line(of, Kind.ONE, None, value, value) for each, value in reversed(right.items()) if each not in left]
    found = [*shared, *own, *others]
    rest = len(found) - MOST_LINES
    return found if rest <= 0 else [*found[:MOST_LINES], Line(of, Kind.UNITED, None, None, None, more=rest)]


def _values_of(merging: Merging, person: Contact, of: str) -> tuple[Any, ...]:
    """Give what a person has of a field of which there may be several; the job that does not stay is one of them."""
    values: tuple[Any, ...] = getattr(person, of)
    beside = _joined_job(merging)[1] if of == "jobs" else None
    is_theirs = beside is not None and all(getattr(person, part) == getattr(beside, part) for part in JOB_PARTS)
    return (*values, beside) if is_theirs else values


def _labelled(of: str, kept: Any, gone: Any) -> Any:
    """Give the value that stays; one without a label takes that of the other."""
    is_bare = of in {"emails", "phones", "links"} and not kept.label
    return kept._replace(label=gone.label) if is_bare else kept


def _facts(merging: Merging) -> Iterator[Line]:
    """Give what is neither typed nor chosen."""
    left, right = merging.left, merging.right
    for of, one, other in (
        ("interactions", left.contacts, right.contacts),
        ("follow_ups", left.follow_ups, right.follow_ups),
    ):
        if one or other:
            kind = Kind.UNITED if one and other else Kind.ONE
            yield Line(of, kind, one or None, other or None, one + other)
    flags = (
        ("key_person", left.contact.key_person, right.contact.key_person, any),
        ("archived_on", bool(left.contact.depth.archived_on), bool(right.contact.depth.archived_on), all),
    )
    for of, one, other, rule in flags:
        if one or other:
            yield Line(of, Kind.SAME if one == other else Kind.UNITED, one, other, rule((one, other)))
    days = left.contact.created_at[:10], right.contact.created_at[:10]
    yield Line("created_at", Kind.SAME if days[0] == days[1] else Kind.UNITED, *days, min(days))
