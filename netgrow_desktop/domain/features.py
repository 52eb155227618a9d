"""What is compared of a person: names, addresses, numbers and dates, each in one form, and how many have the same."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.domain.person_names import NameWords, name_words
from netgrow_desktop.domain.phone_numbers import e164
from netgrow_desktop.domain.spelling import is_foreign, latin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.contacts import Address

FEWEST_PEOPLE = 1000
"""In a smaller network values are weighed as in one of so many people: that few share one says nothing there."""

_LONGEST = 200
_MOST_VALUES = 12
_LEGAL_WORDS = (
    "ab ag aps as bv co company corp corporation ev gbr gmbh group holding inc incorporated kg kgaa limited llc llp lp"
    " ltd mbh nv ohg oy oyj plc pty sa sab sarl sas sdn bhd se sl spa spzoo srl sro the ug und and"
)
_LEGAL = frozenset(_LEGAL_WORDS.split())
_STREETS = {
    "street": "st",
    "str": "st",
    "strasse": "st",
    "road": "rd",
    "avenue": "ave",
    "av": "ave",
    "drive": "dr",
    "lane": "ln",
    "place": "pl",
    "platz": "pl",
    "court": "ct",
    "crescent": "cr",
    "cres": "cr",
    "circuit": "cct",
    "close": "cl",
    "boulevard": "blvd",
    "square": "sq",
    "terrace": "tce",
    "parade": "pde",
    "highway": "hwy",
    "calle": "c",
    "ulica": "ul",
    "north": "n",
    "south": "s",
    "east": "e",
    "west": "w",
    "apartment": "apt",
}
_STREET_END = re.compile("(?:strasse|str)$")
_BORN = re.compile("birth|dob|geburt|geboren|naissance|nacimiento|nascita")


class Place(NamedTuple):
    """A postal address: the house number, the words of the street, the city, the postal code, what else is said."""

    number: str
    street: str
    city: str
    code: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Features:
    """One person as they are compared. ``extra`` are custom fields,
    ``connected`` is the day of the connection on LinkedIn.

    ``born`` is YYYYMMDD, or MMDD without a year, or what stood there if it was no date. ``is_parted`` tells whether
    it was said which name is the given one.
    """

    id: int
    name: NameWords
    foreign: bool
    slugs: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    born: str
    companies: tuple[str, ...]
    places: tuple[Place, ...]
    extra: tuple[tuple[str, str], ...]
    connected: str = ""
    is_parted: bool = False


@dataclass(slots=True)
class Values:
    """What the network holds of one person, as it was written."""

    id: int
    name: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    organization: str = ""
    birthday: str = ""
    connected_on: str = ""
    slugs: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    organizations: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()


def features(values: Values, region: str) -> Features:
    """Give what is compared of a person; *region* is that of phone numbers without a country code."""
    name = _name(values)
    born = "".join(letter for letter in values.birthday if letter.isdigit())
    extra = []
    for label, value in values.custom[:_MOST_VALUES]:
        key, text = _label(label[:_LONGEST]), " ".join(words(fold(value[:_LONGEST])))
        if not born and _BORN.search(key) and 6 <= sum(letter.isdigit() for letter in text) <= len(text) <= 10:
            # A date of birth that is none, for a slip in it, is still nearly the right one.
            born = text
        elif len(text) > 1:
            extra.append((key, text))
    # Where the organisation itself is the name it says nothing more.
    organization = values.organization if values.organization != values.name else ""
    companies = (company_key(each) for each in (organization, *values.organizations))
    return Features(
        values.id,
        name,
        is_foreign(values.name),
        values.slugs,
        tuple(dict.fromkeys(email.strip().casefold() for email in values.emails[:_MOST_VALUES])),
        tuple(dict.fromkeys(found for phone in values.phones[:_MOST_VALUES] if (found := e164(phone, region)))),
        born if len(born) == 4 or len(born) >= 6 else "",
        tuple(dict.fromkeys(key for key in companies if key)),
        tuple(dict.fromkeys(map(_place, values.addresses[:_MOST_VALUES]))),
        tuple(extra),
        values.connected_on,
        is_parted=bool(values.given),
    )


def _name(values: Values) -> NameWords:
    """Give the words of a name; somebody who is called by their address or number has none."""
    if not values.given and not values.family and values.name in {*values.emails, *values.phones}:
        return NameWords()
    name = name_words(values.name, values.given, values.middle, values.family, values.nickname)
    if not values.suffix or name.generation:
        return name
    return name._replace(generation=name_words(f"x {values.suffix[:_LONGEST]}").generation)


@lru_cache(maxsize=4096)
def _label(text: str) -> str:
    return " ".join(words(fold(text)))


@lru_cache(maxsize=32768)
def company_key(text: str) -> str:
    """Give an organisation's name without its legal form, in plain Latin letters."""
    found = [latin(word) for word in words(text[:_LONGEST].casefold())]
    return " ".join([word for word in found if word not in _LEGAL] or found)


def _place(address: Address) -> Place:
    number, street = _street(address.street[:_LONGEST])
    return Place(number, street, plain(address.city[:_LONGEST]), plain(address.postal_code[:_LONGEST]).replace(" ", ""))


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Give a town, or the like, in plain Latin letters."""
    return " ".join(map(latin, words(text.casefold())))


@lru_cache(maxsize=65536)
def _street(text: str) -> tuple[str, str]:
    number = ""
    found = []
    for word in words(text.casefold()):
        if word[0].isdigit():
            number = number or word
        else:
            plain = _STREET_END.sub("st", latin(word))
            found.append(_STREETS.get(plain, plain))
    return number, " ".join(found)


class Rarity:
    """How many people of the network share a value: what many share says little about whether two are one."""

    def __init__(self, people: Iterable[Features]) -> None:
        self.given: Counter[str] = Counter()
        self.family: Counter[str] = Counter()
        self.initials: Counter[str] = Counter()
        self.values: Counter[str] = Counter()
        number = 0
        for person in people:
            number += 1
            self.given.update(set(person.name.given))
            self.family.update(set(person.name.family))
            self.initials.update({word[0] for word in person.name.given[:1]})
            self.values.update(_counted(person))
        # Values of one person need no entry: that keeps the memory small.
        self.values = Counter({value: count for value, count in self.values.items() if count > 2})
        self.people = number
        self.bits = math.log2(max(number, FEWEST_PEOPLE))

    def count_among(self, people: int, given: Counter[str], family: Counter[str], values: Counter[str]) -> None:
        """Weigh as in a network of so many people, of whom so many have these names, companies and towns.

        The keys of *values* are ``w`` and a company, ``c`` and a town.
        """
        self.people, self.bits = people, math.log2(max(people, FEWEST_PEOPLE))
        self.given, self.family, self.initials = given, family, Counter()
        for name, count in given.items():
            self.initials[name[:1]] += count
        self.values.update({value: count for value, count in values.items() if count > 2})

    def of(self, value: str, most: float) -> float:
        """Give the bits that sharing this value says, *most* where no third person has it too."""
        return min(most, self.bits - math.log2(self.values.get(value, 2)))

    def of_own(self, value: str, most: float) -> float:
        """Give the same for a value that by its nature one person has, or a household: others count twice."""
        return max(1.0, most - 2 * math.log2(self.values.get(value, 2) / 2))

    def namesakes(self, name: NameWords) -> int:
        """Give how many people have this whole name, two at least."""
        return self.values.get(_whole_name(name), 2)


def _whole_name(name: NameWords) -> str:
    return f"n{' '.join(name.given)}\0{' '.join(name.family)}"


def _counted(person: Features) -> set[str]:
    found = {f"@{each}" for each in person.emails}
    found.add(_whole_name(person.name))
    found.update(f"+{each}" for each in person.phones)
    found.update(f"w{each}" for each in person.companies)
    for place in person.places:
        found.update((f"s{place.street}", f"s{place.beside}", f"c{place.city}", f"z{place.code}"))
    found.update(f"x{label}\0{value}" for label, value in person.extra)
    if person.born:
        found.add(f"b{person.born}")
    if person.connected:
        found.add(f"d{person.connected}")
    return found
