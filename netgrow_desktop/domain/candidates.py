"""Which pairs of people are worth comparing: those who share a key, so that the work grows with the people only.

Each pass sorts everybody into blocks by one kind of key. A block that is too large is divided by ever finer keys, and
one that cannot be divided is sorted by name and each is compared with the next few: never everybody with everybody.
"""

from __future__ import annotations

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
REMEMBERED = 1_500_000
"""Pairs that are remembered so as not to be compared again in another block; beyond, memory is worth more than time."""


def pairs(people: Sequence[Features], after_pass: Callable[[int, int], None]) -> Iterator[tuple[int, int]]:
    """Give the places of two people for each pair that is worth comparing, hardly any twice.

    *after_pass* is called with (passes done, passes in all) and may raise to break off.
    """
    seen: set[int] = set()
    for number, keys in enumerate(PASSES):
        blocks: dict[str, list[int]] = {}
        for place, person in enumerate(people):
            for key in set(keys(person)):
                blocks.setdefault(key, []).append(place)
        while blocks:
            _, block = blocks.popitem()
            if len(block) < 2:
                continue
            for one, other in _within(block, people):
                pair = one * len(people) + other if one < other else other * len(people) + one
                if pair not in seen:
                    if len(seen) < REMEMBERED:
                        seen.add(pair)
                    yield (one, other) if one < other else (other, one)
        after_pass(number + 1, len(PASSES))


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
            yield f"{skeleton(place.street.replace(' ', ''))} {place.number}"


def _names(person: Features) -> Iterator[str]:
    """Give the name with each thing that a namesake might share; the name alone where it is rare enough."""
    whole = next(_sounds(person))
    if not whole:
        return
    yield whole
    for place in person.places:
        yield f"{whole}\0{place.code or place.city}"
        yield f"{whole}\0{place.street}"
    for company in person.companies:
        yield f"{whole}\0{company}"
    if len(person.born) == 8:
        yield f"{whole}\0{person.born[:4]}"
        yield f"{whole}\0{person.born[4:]}"


def _family_and_place(person: Features) -> Iterator[str]:
    given, families = _given(person), _families(person)
    for place in person.places:
        if place.city:
            for family in families:
                yield f"{family} {given[:1]} {place.city}"
                yield f"{given} {family[:1]}\0{place.city}"
        if place.code:
            # Alone, because a slip may be in the first letter of the other name, and by the first letters of both.
            yield from (f"{each}\0{place.code}" for each in {given, *families} if each)
            yield from (f"{given[:1]} {family[:1]}\0\0{place.code}" for family in families if given)
        for street in {skeleton(each.replace(" ", "")) for each in (place.street, place.beside) if each}:
            yield from (f"{each}\0\0{street}" for each in {given, *families} if each)


def _at_work(person: Features) -> Iterator[str]:
    given = _given(person)
    for company in person.companies:
        work = skeleton(company.partition(" ")[0])
        for family in _families(person):
            yield f"{family} {given[:1]} {work}"
            if given:
                yield f"{given} {family[:1]}\0{work}"
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
    _family_and_place,
    _at_work,
)
