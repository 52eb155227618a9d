"""People of whom nothing but the name is the same: too little to suggest that they are one, enough to ask.

Beside them stand those who share an e-mail address and the family name, as a couple does. An e-mail address of two
whose names cannot be compared, or are another altogether, is worth a suggestion.
"""

from __future__ import annotations

from heapq import nsmallest
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.evidence import is_role
from netgrow_desktop.domain.similarity import Likeness

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from netgrow_desktop.domain.crowd import Crowd
    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.domain.similarity import Comparison

    Sharers = list[list[int]]

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
    people: Crowd, sharers: Sharers, comparison: Comparison, found: Collection[tuple[int, int]], most: int
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
    for one, other in _pairs_of(people, sharers):
        pair = (one.id, other.id)
        if pair not in found and pair not in listed and _are_family(one, other):
            listed[pair] = _BESIDE_EMAIL, "duplicates.family_email"
    # Sorting keeps the order of the rarest names among those of whom equally much is the same.
    ranked = sorted(listed.items(), key=lambda item: -item[1][0])[:most]
    return [SameName(*pair, reason) for pair, (_, reason) in ranked]


def same_addresses(people: Crowd, sharers: Sharers, found: Collection[tuple[int, int]]) -> list[Likeness]:
    """Give those who share an e-mail address of their own under names of which nothing agrees, if not *found* yet."""
    pairs = {(one.id, other.id): (one, other) for one, other in _pairs_of(people, sharers)}
    return [
        Likeness(*pair, certain=False, reasons=("duplicates.same_email",), bits=0.0)
        for pair, (one, other) in sorted(pairs.items())
        if pair not in found and not _are_family(one, other)
    ]


def few_sharers(people: Crowd, sharers: Iterable[tuple[str, list[int]]]) -> Sharers:
    """Give who shares an e-mail address that few have, and that is no office's, in the order of the people."""
    found = [
        (places[0], people[places[0]].emails.index(address), places)
        for address, places in sharers
        if len(places) <= MOST_WITH_ADDRESS and not is_role(address)
    ]
    return [places for _, _, places in sorted(found)]


def _namesakes(people: Crowd, comparison: Comparison) -> Iterator[tuple[Features, Features]]:
    """Give the pairs of the same whole name, those of the rarest names first."""

    def rarest(places: list[int]) -> tuple[int, float, int]:
        return len(places), comparison.commonness(people[places[0]].name), places[0]

    # Each of them has a pair at least, and no more are compared.
    for places in nsmallest(_MOST_COMPARED, people.namesakes(MOST_HOLDERS), rarest):
        yield from _in_order(people, places)


def _pairs_of(people: Crowd, sharers: Sharers) -> Iterator[tuple[Features, Features]]:
    """Give the pairs with an e-mail address in common that few have."""
    for places in sharers:
        yield from _in_order(people, places)


def _in_order(people: Crowd, places: list[int]) -> Iterator[tuple[Features, Features]]:
    return combinations(sorted((people[place] for place in places), key=lambda person: person.id), 2)


def _are_family(one: Features, other: Features) -> bool:
    """Tell whether two share a family name, whatever the order of their names."""
    these, those = one.name, other.name
    return not {*these.family}.isdisjoint((*those.family, *those.given[-1:])) or not {*those.family}.isdisjoint(
        these.given[-1:]
    )
