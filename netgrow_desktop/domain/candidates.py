"""Which pairs of people are worth comparing: those who share a key, so that the work grows with the people only.

Each pass sorts everybody into blocks by one kind of key. A block that is too large is divided by ever finer keys, and
one that cannot be divided is sorted by name and each is compared with the next few: never everybody with everybody.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from netgrow_desktop.domain.phone_numbers import tail
from netgrow_desktop.domain.spelling import skeleton, sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from netgrow_desktop.domain.features import Features

    Keys = Callable[[Features], Iterator[str]]

MOST = 24
"""People of a block who are all compared with each other."""
NEXT = 8
"""How many of those who follow by name each is compared with in a block that cannot be divided."""
REMEMBERED = 400_000
"""Pairs that are remembered so as not to be compared again in another block; beyond, memory is worth more than time."""


def pairs(people: Sequence[Features], after_pass: Callable[[int, int], None]) -> Iterator[tuple[int, int]]:
    """Give the places of two people for each pair that is worth comparing, few of them twice.

    *after_pass* is called with (passes done, passes in all) and may raise to break off.
    """
    seen: set[int] = set()
    passes: tuple[Keys, ...] = (*PASSES, partial(_family_and_town, common=_common_towns(people)))
    for number, keys in enumerate(passes):
        for block in _blocks(people, keys):
            for one, other in _within(block, people):
                pair = (one, other) if one < other else (other, one)
                mark = pair[0] * len(people) + pair[1]
                if mark not in seen:
                    if len(seen) < REMEMBERED:
                        seen.add(mark)
                    yield pair
        after_pass(number + 1, len(passes))


def _blocks(people: Sequence[Features], keys: Keys) -> Iterator[list[int]]:
    """Give the places of those who share a key. Hashes of keys are kept, and a list only where there are two."""
    first: dict[int, int] = {}
    blocks: dict[int, list[int]] = {}
    for place, person in enumerate(people):
        for key in set(map(hash, keys(person))):
            if first.setdefault(key, place) != place:
                blocks.setdefault(key, [first[key]]).append(place)
    first.clear()
    while blocks:
        yield blocks.popitem()[1]


def _within(block: list[int], people: Sequence[Features], depth: int = 0) -> Iterator[tuple[int, int]]:
    if len(block) <= MOST:
        for place, one in enumerate(block):
            for other in block[place + 1 :]:
                yield one, other
    elif depth < len(_FINER):
        parts: dict[str, list[int]] = {}
        for place in block:
            for key in set(_FINER[depth](people[place])):
                parts.setdefault(key, []).append(place)
        for part in parts.values():
            yield from _within(part, people, depth + 1)
    else:
        block = sorted(block, key=lambda place: _whole(people[place]))
        for place, one in enumerate(block):
            for other in block[place + 1 : place + 1 + NEXT]:
                yield one, other


def _whole(person: Features) -> str:
    return " ".join(sorted((*person.name.given, *person.name.family)))


# Keys


def _given(person: Features) -> str:
    return skeleton(person.name.given[0]) if person.name.given else ""


def _families(person: Features) -> list[str]:
    return [skeleton(word) for word in person.name.family]


def _bones(person: Features) -> Iterator[str]:
    for word in (*person.name.given, *person.name.family):
        yield skeleton(word)


def _sounds(person: Features) -> Iterator[str]:
    yield " ".join(sorted(map(sound, (*person.name.given[:1], *person.name.family))))


_FINER: tuple[Keys, ...] = (_bones, _sounds)


def _profiles(person: Features) -> Iterator[str]:
    yield from person.slugs


def _emails(person: Features) -> Iterator[str]:
    yield from person.emails


def _local_parts(person: Features) -> Iterator[str]:
    for email in person.emails:
        local = email.partition("@")[0]
        if len(local) > 5:
            yield local


def _phones(person: Features) -> Iterator[str]:
    for number in person.phones:
        yield tail(number)


def _birthdays(person: Features) -> Iterator[str]:
    born = person.born
    if len(born) == 8:
        month, day = sorted((born[4:6], born[6:]))
        yield born[:4] + month + day
    if born:
        yield from (f"{born[-4:]} {each}" for each in (_given(person), *_families(person)) if each)


def _numbers_of_own(person: Features) -> Iterator[str]:
    for label, value in person.extra:
        if len(value) >= 6 and any(letter.isdigit() for letter in value):
            yield f"{label}\0{value}"


def _houses(person: Features) -> Iterator[str]:
    for place in person.places:
        if place.number:
            yield f"{place.code} {place.number}"
            initials = sorted(word[0] for word in (*person.name.given[:1], *person.name.family[:1]))
            yield f"{skeleton(place.street.replace(' ', ''))} {place.number} {initials}"


def _names(person: Features) -> Iterator[str]:
    """Give the name, which is enough where it is rare."""
    yield from filter(None, _sounds(person))


def _names_in_place(person: Features) -> Iterator[str]:
    whole = next(_sounds(person))
    for place in person.places:
        yield f"{whole}\0{place.code or place.city}"
        yield f"{whole}\0{place.street}"


def _names_and_more(person: Features) -> Iterator[str]:
    whole = next(_sounds(person))
    for company in person.companies:
        yield f"{whole}\0{company}"
    if person.connected:
        yield f"{whole}\0\0{person.connected}"
    if len(person.born) == 8:
        yield f"{whole}\0{person.born[:4]}"
        yield f"{whole}\0{person.born[4:]}"


def _common_towns(people: Sequence[Features]) -> frozenset[str]:
    """Give the towns of so many people that to live there says too little about an inexact name."""
    counts = Counter(place.city for person in people for place in person.places)
    most = max(MOST, len(people) // 32)
    return frozenset(town for town, count in counts.items() if count > most)


def _family_and_town(person: Features, common: frozenset[str]) -> Iterator[str]:
    given, families = _given(person), _families(person)
    for place in person.places:
        if place.city and place.city not in common:
            for family in families:
                yield f"{family} {given[:1]} {place.city}"
                yield f"{given} {family[:1]}\0{place.city}"


def _family_and_place(person: Features) -> Iterator[str]:
    given, families = _given(person), _families(person)
    for place in person.places:
        if place.code:
            # Alone, because a slip may be in the first letter of the other name, and by the first letters of both.
            yield from (f"{each}\0{place.code}" for each in {given, *families} if each)
            yield from (f"{given[:1]} {family[:1]}\0\0{place.code}" for family in families if given)


def _family_and_street(person: Features) -> Iterator[str]:
    given, families = _given(person), _families(person)
    for place in person.places:
        for street in {skeleton(each.replace(" ", "")) for each in (place.street, place.beside) if each}:
            for family in families or [""]:
                yield f"{family} {given[:1]} {street}"
                yield f"{given} {family[:1]}\0{street}"


def _at_work(person: Features) -> Iterator[str]:
    given = _given(person)
    for company in person.companies:
        work = skeleton(company.partition(" ")[0])
        whole = skeleton(company.replace(" ", ""))
        for family in _families(person):
            yield f"{family} {given[:1]} {work}"
            if given:
                yield f"{given} {family[:1]}\0{whole}"
                yield f"{' '.join(sorted((family, given)))}\0\0{work}"


PASSES: tuple[Keys, ...] = (
    _profiles,
    _emails,
    _local_parts,
    _phones,
    _numbers_of_own,
    _birthdays,
    _houses,
    _names,
    _names_in_place,
    _names_and_more,
    _family_and_place,
    _family_and_street,
    _at_work,
)
