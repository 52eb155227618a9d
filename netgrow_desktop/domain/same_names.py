"""People of whom nothing but the name is the same: too little to suggest that they are one, enough to ask.

Beside them stand those who share an e-mail address and the family name, as a couple does. An e-mail address of two
whose names cannot be compared, or are another altogether, is worth a suggestion.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.evidence import is_role
from netgrow_desktop.domain.similarity import Likeness, is_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.domain.similarity import Comparison

MOST_HOLDERS = 12
"""A name that more people have says nothing about any two of them."""
MOST_WITH_ADDRESS = 3
"""An e-mail address of more people is that of an office or a club."""
_MOST_COMPARED = 5_000
_BESIDE_EMAIL = 5.0
"""Bits of an e-mail address that a family shares: who shares it is looked at before mere namesakes."""


class SameName(NamedTuple):
    """Two people, by id, the lower one first, who have little in common; the code says what."""

    first: int
    second: int
    reason: str


def same_names(
    people: Sequence[Features], comparison: Comparison, found: Collection[tuple[int, int]], most: int
) -> list[SameName]:
    """Give the likeliest pairs of whom only the whole name, or the family name and an e-mail address, are the same.

    The likeliest stand first, *most* of them. A middle initial, a title, "Jr." and the order of the words
    make no other name. Another profile, date of birth or form of address speaks against it. Left out are those *found*.
    """
    listed: dict[tuple[int, int], tuple[float, str]] = {}
    for compared, (one, other) in enumerate(_namesakes(people, comparison)):
        if compared >= _MOST_COMPARED:
            break
        if (one.id, other.id) not in found and not comparison.contradicts(one, other):
            listed[one.id, other.id] = comparison.namesake_bits(one, other), "duplicates.only_name"
    for one, other in _sharers(people):
        pair = (one.id, other.id)
        if pair not in found and pair not in listed and _are_family(one, other):
            listed[pair] = _BESIDE_EMAIL, "duplicates.family_email"
    # Sorting keeps the order of the rarest names among those of whom equally much is the same.
    ranked = sorted(listed.items(), key=lambda item: -item[1][0])[:most]
    return [SameName(*pair, reason) for pair, (_, reason) in ranked]


def same_addresses(people: Sequence[Features], found: Collection[tuple[int, int]]) -> list[Likeness]:
    """Give those who share an e-mail address of their own under names of which nothing agrees, if not *found* yet."""
    pairs = {(one.id, other.id): (one, other) for one, other in _sharers(people)}
    return [
        Likeness(*pair, certain=False, reasons=("duplicates.same_email",), bits=0.0)
        for pair, (one, other) in sorted(pairs.items())
        if pair not in found and not _are_family(one, other)
    ]


def _namesakes(people: Sequence[Features], comparison: Comparison) -> Iterator[tuple[Features, Features]]:
    """Give the pairs of the same whole name, those of the rarest names first."""
    holders: dict[tuple[str, ...], list[Features]] = {}
    for person in people:
        if key := _key(person):
            holders.setdefault(key, []).append(person)
    several = [each for each in holders.values() if 1 < len(each) <= MOST_HOLDERS]
    for each in sorted(several, key=lambda each: (len(each), comparison.commonness(each[0].name))):
        yield from combinations(sorted(each, key=lambda person: person.id), 2)


def _key(person: Features) -> tuple[str, ...]:
    """Give the words of a whole name without initials, in one order, or nothing where less is known."""
    name = person.name
    words = [word for word in (*name.given, *name.family) if len(word) > 1 or not word.isascii()]
    return tuple(sorted(words)) if is_whole(name) and (len(words) > 1 or not name.family) else ()


def _sharers(people: Sequence[Features]) -> Iterator[tuple[Features, Features]]:
    """Give the pairs with an e-mail address in common that few have."""
    sharers: dict[str, list[Features]] = {}
    for person in people:
        for address in person.emails:
            sharers.setdefault(address, []).append(person)
    for address, each in sharers.items():
        if 1 < len(each) <= MOST_WITH_ADDRESS and not is_role(address):
            yield from combinations(sorted(each, key=lambda person: person.id), 2)


def _are_family(one: Features, other: Features) -> bool:
    """Tell whether two share a family name, whatever the order of their names."""
    these, those = one.name, other.name
    return not {*these.family}.isdisjoint((*those.family, *those.given[-1:])) or not {*those.family}.isdisjoint(
        these.given[-1:]
    )
