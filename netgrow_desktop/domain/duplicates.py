"""Finding the people of a network who may be there twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.candidates import pairs
from netgrow_desktop.domain.crowd import Crowd
from netgrow_desktop.domain.features import Rarity
from netgrow_desktop.domain.name_likeness import Names
from netgrow_desktop.domain.same_names import few_sharers, same_addresses, same_names
from netgrow_desktop.domain.similarity import Comparison, are_several

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.domain.same_names import SameName
    from netgrow_desktop.domain.similarity import Likeness

LINKED = 8.0
"""Bits from which a likeness is strong enough to say something about a third who is like both."""
ENOUGH_IF_LINKED = -1.0
"""Bits that are enough for two who are both strongly like the same third: each of them was damaged in another place."""
_MOST_LINKS = 8
_POLLED = 20_000
_MOST_IN_GROUP = 60
"""Whoever is there more often is merged in several goes: everybody of a group is compared with everybody."""


def find_likenesses(people: Collection[Features], progress: Callable[[int, int], None]) -> list[Likeness]:
    """Give the pairs who are certainly or probably one person, the certain ones and then the likeliest first.

    *progress* is called with (steps done, steps in all) again and again and may raise to break off.
    """
    return find_all(Crowd.of(people), progress)[0]


def find_all(
    people: Crowd,
    progress: Callable[[int, int], None],
    distinct: Collection[tuple[int, int]] = frozenset(),
    most_alone: int = 0,
) -> tuple[list[Likeness], list[SameName]]:
    """Give the pairs of :func:`find_likenesses`, and *most_alone* who have hardly more than the name in common.

    Of *distinct* pairs it is known that they are two: they take no place among the latter.
    """
    names = Names(people.rarity)
    shared = list(people.sharers())
    mixed = frozenset(address for address, places in shared if are_several((people[each] for each in places), names))
    sharers = few_sharers(people, shared)
    del shared
    comparison = Comparison(people.rarity, mixed)
    found = _found(people, comparison, progress)
    suggested = {(each.first, each.second): each for each in found.values()}
    suggested |= {(each.first, each.second): each for each in same_addresses(people, sharers, suggested)}
    likenesses = sorted(suggested.values(), key=lambda each: (not each.certain, -each.bits, each.first, each.second))
    return likenesses, same_names(people, sharers, comparison, {*suggested, *distinct}, most_alone)


def _found(
    people: Crowd, comparison: Comparison, progress: Callable[[int, int], None]
) -> dict[tuple[int, int], Likeness]:
    """Give those who are alike, by their places."""
    steps = [0, 1]

    def after_pass(done: int, total: int) -> None:
        steps[:] = done, total
        progress(done, total)

    found: dict[tuple[int, int], Likeness] = {}
    place, person, profiles = -1, None, people.profiles
    for number, (one, other) in enumerate(pairs(people, after_pass)):
        if number % _POLLED == 0:
            progress(*steps)
        if profiles[one] and profiles[other] and people.have_nothing_strong(one, other):
            continue
        # One after the other is compared with the same one.
        if person is None or place != one:
            place, person = one, people[one]
        likeness = comparison.compare(person, people[other])
        if likeness is not None:
            found[one, other] = likeness
    for one, other in _linked(found):
        likeness = comparison.compare(people[one], people[other], ENOUGH_IF_LINKED)
        if likeness is not None:
            found[one, other] = likeness
    return found


def _linked(found: dict[tuple[int, int], Likeness]) -> Iterator[tuple[int, int]]:
    """Give the pairs not found yet who are both strongly like the same third."""
    links: dict[int, list[int]] = {}
    for pair, likeness in found.items():
        if likeness.certain or likeness.bits >= LINKED:
            for one, other in (pair, pair[::-1]):
                links.setdefault(one, []).append(other)
    given = set(found)
    for others in links.values():
        near = sorted(others)[:_MOST_LINKS]
        for place, one in enumerate(near):
            for other in near[place + 1 :]:
                if (one, other) not in given:
                    given.add((one, other))
                    yield one, other


def certain_groups(
    likenesses: Iterable[Likeness], people: Crowd, distinct: Collection[tuple[int, int]]
) -> list[list[int]]:
    """Give the ids of those who are certainly one, each group in the order of ids.

    However they are linked, no group holds two LinkedIn profiles of different people, given names that disagree, or
    two of whom the owner said (*distinct*, lower id first) that they are not the same.
    """
    certain = [each for each in likenesses if each.certain]
    known = {
        person.id: person
        for person in people.of_ids({each.first for each in certain} | {each.second for each in certain})
    }
    names = Names(Rarity(known.values()))
    group_of = {number: [number] for number in known}
    for each in sorted(certain, key=lambda likeness: -likeness.bits):
        one, other = group_of[each.first], group_of[each.second]
        if one is other or len(one) + len(other) > _MOST_IN_GROUP:
            continue
        if any(_speak_against(known[a], known[b], names, distinct) for a in one for b in other):
            continue
        one += other
        for number in other:
            group_of[number] = one
    groups = {id(group): sorted(group) for group in group_of.values() if len(group) > 1}
    return sorted(groups.values())


def _speak_against(one: Features, other: Features, names: Names, distinct: Collection[tuple[int, int]]) -> bool:
    if (min(one.id, other.id), max(one.id, other.id)) in distinct:
        return True
    if one.slugs and other.slugs:
        return set(one.slugs).isdisjoint(other.slugs)
    if one.born and other.born and one.born[-4:] != other.born[-4:]:
        return True
    return names.likeness(one.name, other.name) is None
