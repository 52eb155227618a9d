"""Keys by which people who may be one are looked for: whoever has none in common with somebody is not compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.phone_numbers import tail
from netgrow_desktop.domain.spelling import skeleton, sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.domain.person_names import NameWords

    Keys = Callable[[Features], Iterator[str]]
    NameKeys = Callable[[NameWords], Iterator[str]]


def _given(person: Features) -> str:
    return skeleton(person.name.given[0]) if person.name.given else ""


def _families(person: Features) -> list[str]:
    return [skeleton(word) for word in person.name.family]


def _bones(name: NameWords) -> Iterator[str]:
    for word in (*name.given, *name.family):
        yield skeleton(word)


def _sounds(name: NameWords) -> Iterator[str]:
    yield _sound(name)


def _sound(name: NameWords) -> str:
    return " ".join(sorted(map(sound, (*name.given[:1], *name.family))))


FINER: tuple[NameKeys, ...] = (_bones, _sounds)
"""Keys by which a block that is too large is divided."""


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
    whole = _sound(person.name)
    if whole:
        yield whole


def _names_in_place(person: Features) -> Iterator[str]:
    if not person.places:
        return
    whole = _sound(person.name)
    for place in person.places:
        yield f"{whole}\0{place.code or place.city}"
        yield f"{whole}\0{place.street}"


def _names_and_more(person: Features) -> Iterator[str]:
    whole = _sound(person.name)
    for company in person.companies:
        yield f"{whole}\0{company}"
    if person.connected:
        yield f"{whole}\0\0{person.connected}"
    if len(person.born) == 8:
        yield f"{whole}\0{person.born[:4]}"
        yield f"{whole}\0{person.born[4:]}"


def family_and_town(person: Features, common: frozenset[str]) -> Iterator[str]:
    """Give the name nearly, with the town, but not with one of the *common* ones."""
    given, families = _given(person), _families(person)
    for place in person.places:
        if place.city and place.city not in common:
            for family in families:
                yield f"{family} {given[:1]} {place.city}"
                yield f"{given} {family[:1]}\0{place.city}"


def _family_and_place(person: Features) -> Iterator[str]:
    if not person.places:
        return
    given, families = _given(person), _families(person)
    for place in person.places:
        if place.code:
            # Alone, because a slip may be in the first letter of the other name, and by the first letters of both.
            yield from (f"{each}\0{place.code}" for each in {given, *families} if each)
            yield from (f"{given[:1]} {family[:1]}\0\0{place.code}" for family in families if given)


def _family_and_street(person: Features) -> Iterator[str]:
    if not person.places:
        return
    given, families = _given(person), _families(person)
    for place in person.places:
        for street in {skeleton(each.replace(" ", "")) for each in (place.street, place.beside) if each}:
            for family in families or [""]:
                yield f"{family} {given[:1]} {street}"
                yield f"{given} {family[:1]}\0{street}"


def _at_work(person: Features) -> Iterator[str]:
    if not person.companies:
        return
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
"""What is worth a comparison if two have it in common, kind by kind."""
