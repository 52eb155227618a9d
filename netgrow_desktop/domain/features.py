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
from netgrow_desktop.domain.sharing import Holders
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


@dataclass(slots=True)
class Features:
    """One person as they are compared; nobody changes it (that Python sees to that takes three times as long to make
    one, and millions are made). ``extra`` are custom fields, ``connected`` is the day of the connection on LinkedIn.

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
    born = "".join(filter(str.isdigit, values.birthday))
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
        _each_once(email.strip().casefold() for email in values.emails[:_MOST_VALUES]) if values.emails else (),
        _each_once(e164(phone, region) for phone in values.phones[:_MOST_VALUES]) if values.phones else (),
        born if len(born) == 4 or len(born) >= 6 else "",
        _each_once(companies),
        tuple(dict.fromkeys(map(_place, values.addresses[:_MOST_VALUES]))) if values.addresses else (),
        tuple(extra),
        values.connected_on,
        is_parted=bool(values.given),
    )


def _each_once(values: Iterable[str]) -> tuple[str, ...]:
    """Give what is no empty text, each once."""
    found = dict.fromkeys(values)
    found.pop("", None)
    return tuple(found)


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

    def __init__(self, people: Iterable[Features] = ()) -> None:
        self.given: Counter[str] = Counter()
        self.family: Counter[str] = Counter()
        self.initials: Counter[str] = Counter()
        self.people = 0
        self._holders = Holders()
        self._counts = self._holders.counts
        for person in people:
            self.add(person)
        self.settle()

    def add(self, person: Features) -> None:
        """Count somebody more; :meth:`settle` after the last one."""
        self.people += 1
        name, given, family = person.name, self.given, self.family
        for word in set(name.given):
            given[word] = given.get(word, 0) + 1
        for word in set(name.family):
            family[word] = family.get(word, 0) + 1
        if name.given:
            first = name.given[0][0]
            self.initials[first] = self.initials.get(first, 0) + 1
        self._holders.add(_counted(person))

    def settle(self) -> None:
        """Weigh by those who were added."""
        self._holders.count()
        self.bits = math.log2(max(self.people, FEWEST_PEOPLE))

    def count_among(self, people: int, given: Counter[str], family: Counter[str], values: Counter[str]) -> None:
        """Weigh as in a network of so many people, of whom so many have these names, companies and towns.

        The keys of *values* are ``w`` and a company, ``c`` and a town.
        """
        self.people, self.bits = people, math.log2(max(people, FEWEST_PEOPLE))
        self.given, self.family, self.initials = given, family, Counter()
        for name, count in given.items():
            self.initials[name[:1]] += count
        for value, count in values.items():
            if count > 2:
                self._holders.note(value, count)

    def holders(self, value: str) -> int:
        """Give how many have a value, two at least."""
        return self._counts.get(hash(value), 2)

    def of(self, value: str, most: float) -> float:
        """Give the bits that sharing this value says, *most* where no third person has it too."""
        return min(most, self.bits - math.log2(self._counts.get(hash(value), 2)))

    def of_own(self, value: str, most: float) -> float:
        """Give the same for a value that by its nature one person has, or a household: others count twice."""
        return max(1.0, most - 2 * math.log2(self._counts.get(hash(value), 2) / 2))

    def namesakes(self, name: NameWords) -> int:
        """Give how many people have this whole name, two at least."""
        return self.holders(_whole_name(name))


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
