"""People of whom nothing but the name is the same: too little to suggest that they are one, enough to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.similarity import is_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.domain.similarity import Comparison

MOST_HOLDERS = 3
"""A name that more people have says nothing about any two of them."""


def same_names(
    people: Sequence[Features], comparison: Comparison, found: Collection[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Give the pairs, by id, the lower one first, whose whole name is the same, in any order, and rare.

    Nothing speaks against it, hardly anything is known of one of them, and they are not *found* already.
    """
    holders: dict[tuple[str, ...], list[Features]] = {}
    for person in people:
        if is_whole(person.name):
            holders.setdefault(tuple(sorted((*person.name.given, *person.name.family))), []).append(person)
    return sorted(
        (one.id, other.id)
        for each in holders.values()
        if 1 < len(each) <= MOST_HOLDERS
        for one, other in _pairs(each)
        if (one.id, other.id) not in found
        and min(_kinds_known(one), _kinds_known(other)) <= 1
        and not comparison.contradicts(one, other)
    )


def _pairs(holders: list[Features]) -> Iterator[tuple[Features, Features]]:
    inside = sorted(holders, key=lambda person: person.id)
    for place, one in enumerate(inside):
        for other in inside[place + 1 :]:
            yield one, other


def _kinds_known(person: Features) -> int:
    """Give how many kinds of things are known of somebody beside the name."""
    kinds = (person.slugs, person.emails, person.phones, person.born, person.companies, person.places)
    return sum(map(bool, kinds))
