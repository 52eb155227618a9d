"""How different the key people are from each other and from the owner, over what is recorded of them and no more."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.readings import FEWEST_PEOPLE
from netgrow_desktop.domain.features import company_key
from netgrow_desktop.domain.folding import fold, name_key
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import Level

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence


class Field(StrEnum):
    """What diversity is looked at in. A function is a department; ``HOW_MET`` what the owner wrote of how they met."""

    ORGANIZATION = "organization"
    FUNCTION = "function"
    INDUSTRY = "industry"
    LEVEL = "level"
    CITY = "city"
    HOW_MET = "how_met"


@dataclass(frozen=True, slots=True)
class Diversity:
    """One field over the key people. ``counts`` are (value as written most often, people), the most first.

    ``unknown`` counts those of whom nothing is recorded. ``blau`` is 1 - sum p_k^2 (Blau 1977) and ``iqv`` that times
    K/(K-1) with K the number of possible values (Agresti 1978): the three levels, and of a field whose values nobody
    could list, those that occur. ``ei`` is (E - I)/(E + I) beside the owner's own value ``own`` (Krackhardt and Stern
    1988), ``same`` and ``different`` being I and E. None stands for what cannot be told; ``why`` says why. Where
    most people have a value of their own, they are counted and no spread is told: it would be high by its nature.
    """

    field: Field
    counts: tuple[tuple[str, int], ...]
    unknown: int
    blau: float | None
    iqv: float | None
    own: str
    same: int
    different: int
    ei: float | None
    why: Message | None


def diversity(field: Field, values: Iterable[str], own: str = "") -> Diversity:
    """Tell how different the key people are in *field*: *values* has one text for each of them, "" where unknown.

    Values that differ in accents, case and punctuation alone are one, and so are organisations that differ in their
    legal form. *own* is the owner's value; a level needs none, for it is said from the owner's place: a peer is equal.
    """
    written: dict[str, Counter[str]] = {}
    unknown = 0
    for value in values:
        if key := _key(field, value):
            written.setdefault(key, Counter())[value.strip()] += 1
        else:
            unknown += 1
    own = Level.PEER.value if field is Field.LEVEL else own.strip()
    own_key = "" if field is Field.HOW_MET else _key(field, own)
    sizes = {key: spellings.total() for key, spellings in written.items()}
    same = sizes.get(own_key, 0)
    different = sum(sizes.values()) - same if own_key else 0
    kinds = len(Level) if field is Field.LEVEL else len(sizes)
    shown = [(_most_written(spellings), sizes[key]) for key, spellings in written.items()]
    counts = tuple(sorted(shown, key=lambda each: (-each[1], fold(each[0]), each[0])))
    why = _why_not_compared(field, counts)
    compared = list(sizes.values()) if why is None else []
    return Diversity(
        field,
        counts,
        unknown,
        blau(compared),
        qualitative_variation(compared, kinds),
        own if own_key else "",
        same,
        different,
        ei_index(different, same),
        why or _why(field, people=sum(sizes.values()) + unknown, kinds=kinds if sizes else 0, has_own=bool(own_key)),
    )


def blau(sizes: Sequence[int]) -> float | None:
    """Give 1 - sum p_k^2 for groups of these sizes, None where nobody is in any.

    It is the chance that two of them, each drawn from all, differ: 0 if all are alike. Source: Blau 1977.
    """
    everybody = sum(sizes)
    if not everybody:
        return None
    return (everybody**2 - sum(size**2 for size in sizes)) / everybody**2


def qualitative_variation(sizes: Sequence[int], kinds: int | None = None) -> float | None:
    """Give the index of qualitative variation (IQV), Blau's index times K/(K-1); None for a K below two.

    K is the number of *kinds* that there can be, or of the groups where nobody could list them. It is 1 where all K
    are of one size. Source: Agresti and Agresti 1978.
    """
    kinds = len(sizes) if kinds is None else kinds
    found = blau(sizes)
    return None if found is None or kinds < 2 else found * kinds / (kinds - 1)


def ei_index(different: int, same: int) -> float | None:
    """Give (E - I)/(E + I): -1 if all are as the owner, +1 if none is, None if nobody can be compared.

    Source: Krackhardt and Stern 1988.
    """
    return (different - same) / (different + same) if different + same else None


def are_mostly_unique(sizes: Collection[int]) -> bool:
    """Tell whether more than half of the people have a wording of their own, where there is more than one."""
    return len(sizes) > 1 and 2 * sum(size == 1 for size in sizes) > sum(sizes)


def _why_not_compared(field: Field, counts: Sequence[tuple[str, int]]) -> Message | None:
    """Say why no spread is told of people who are mostly the only one with their value: it is high by its nature."""
    sizes = [number for _, number in counts]
    if not are_mostly_unique(sizes):
        return None
    if field is Field.HOW_MET:
        return Message("examine.why.own_words")
    once, people = sum(size == 1 for size in sizes), sum(sizes)
    if people < FEWEST_PEOPLE:
        return None
    if once == people:
        return Message("examine.why.all_once", {"n": people})
    most, number = counts[0]
    return Message("examine.why.mostly_once", {"once": once, "n": people, "most": most, "number": number})


def _key(field: Field, value: str) -> str:
    """Give the form in which a value is compared, "" for one that says nothing."""
    key = company_key(value) if field is Field.ORGANIZATION else name_key(value)
    # A value of signs alone ("***") has no words but is not nothing.
    return key or fold(value).strip()


def _most_written(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling))


def _why(field: Field, *, people: int, kinds: int, has_own: bool) -> Message | None:
    """Say why an index is missing, the first reason first; None if all are told."""
    if not people:
        return Message("examine.why.no_key_people")
    if not kinds:
        return Message(f"examine.why.nothing_recorded.{field}")
    if kinds == 1:
        return Message("examine.why.one_value")
    if not has_own:
        return Message(f"examine.why.no_own_value.{field}")
    return None
