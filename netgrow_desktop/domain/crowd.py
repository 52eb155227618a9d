"""Everybody of a network who is compared, in little room: each as one text, and numbers for what they may share."""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING

from netgrow_desktop.domain.block_keys import PASSES, family_and_town
from netgrow_desktop.domain.features import Features, Place, Rarity
from netgrow_desktop.domain.person_names import NameWords
from netgrow_desktop.domain.sharing import Sharing
from netgrow_desktop.domain.similarity import is_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_FIELD, _ITEM, _PART = "\x1f", "\x1e", "\x1d"
_FIELDS = 15
_GIVEN, _FAMILY = 8, 9
"""Which fields of the text are the words of the name."""
UNPACKED = 150_000
"""Of so many people nobody is made a text: it saves two thirds of the room and costs a tenth of the time."""
_NEAR = 65_536
"""So many people are kept as they are compared, for they are asked for again and again; a kilobyte each."""


class Crowd:
    """People in their order; of many, who is at a place is made of a text when asked for. Settle it after adding."""

    def __init__(self, most: int) -> None:
        self.rarity = Rarity()
        self.keys = tuple(Sharing(most) for _ in PASSES)
        self._adding = tuple((sharing.add, keys) for sharing, keys in zip(self.keys, PASSES, strict=True))
        self._most = most
        self._addresses, self._names = Sharing(most), Sharing(most)
        self._ids = array("q")
        self.profiles = array("q")
        """Hashes of the profiles of those of whom little more is known than that, their name and work; 0 for others."""
        self._emails, self._days = array("q"), array("q")
        self._people: list[str | Features] = []
        self._somewhere = array("Q")
        self._towns: Counter[str] = Counter()
        self._near: dict[int, Features] = {}

    @staticmethod
    def of(people: Collection[Features]) -> Crowd:
        """Give the crowd of some people."""
        crowd = Crowd(len(people))
        for person in people:
            crowd.add(person)
        crowd.settle()
        return crowd

    def add(self, person: Features) -> None:
        """Put somebody at the next place."""
        place = len(self._people)
        self._ids.append(person.id)
        self._note_little(person, place)
        self._people.append(_packed(person) if self._most > UNPACKED else person)
        self.rarity.add(person)
        for add, keys in self._adding:
            add(place, keys(person))
        self._addresses.add(place, person.emails)
        self._names.add(place, _whole_names(person))
        if person.places:
            self._somewhere.append(place)
            for each in person.places:
                self._towns[each.city] = self._towns.get(each.city, 0) + 1

    def _note_little(self, person: Features, place: int) -> None:
        more = person.born or person.phones or person.places or person.extra
        is_little = len(person.slugs) == 1 and len(person.emails) <= 1 and not more
        self.profiles.append(hash(person.slugs[0]) if is_little else 0)
        # What is unknown is another thing with everybody.
        self._emails.append(hash(person.emails[0]) if person.emails else ~place)
        self._days.append(hash(person.connected) if person.connected else ~place)

    def have_nothing_strong(self, one: int, other: int) -> bool:
        """Tell, of two with :attr:`profiles`, that they have nothing in common but the name, work, or what these say.

        Such two are never one (:class:`~netgrow_desktop.domain.similarity.Comparison`): most pairs among connections
        on LinkedIn, told without unpacking either.
        """
        return (
            self.profiles[one] != self.profiles[other]
            and self._days[one] != self._days[other]
            and self._emails[one] != self._emails[other]
        )

    def settle(self) -> None:
        """Weigh what they have by how many have it; everybody is there."""
        self.rarity.settle()

    def __len__(self) -> int:
        return len(self._people)

    def __getitem__(self, place: int) -> Features:
        held = self._people[place]
        if not isinstance(held, str):
            return held
        found = self._near.get(place)
        if found is None:
            found = _unpacked(held)
            if len(self._near) >= _NEAR:
                self._near.clear()
            self._near[place] = found
        return found

    def of_ids(self, ids: Collection[int]) -> Iterator[Features]:
        """Give those with these ids."""
        return (self[place] for place, each in enumerate(self._ids) if each in ids)

    def sharers(self) -> Iterator[tuple[str, list[int]]]:
        """Give each e-mail address that several have with their places, once."""
        return self._addresses.named_groups(lambda place: self[place].emails)

    def namesakes(self, most: int) -> Iterator[list[int]]:
        """Give the places of those with the same words of a whole name, in whichever order, *most* of them, once."""
        return (places for _, places in self._names.named_groups(lambda place: _whole_names(self[place]), most))

    def name(self, place: int) -> NameWords:
        """Give the words of a name, without the rest of who is at a place if they are made of a text."""
        held = self._people[place]
        if not isinstance(held, str):
            return held.name
        near = self._near.get(place)
        if near is not None:
            return near.name
        given, family = held.split(_FIELD, _FAMILY + 1)[_GIVEN : _FAMILY + 1]
        return NameWords(_items(given), _items(family))

    def in_towns(self, most: int) -> Sharing:
        """Give who shares a name and a town, but those towns in which more than so many people live."""
        common = frozenset(town for town, count in self._towns.items() if count > most)
        sharing = Sharing(self._most)
        for place in self._somewhere:
            sharing.add(place, family_and_town(self[place], common))
        return sharing


def _whole_names(person: Features) -> tuple[str, ...]:
    """Give the words of a whole name without initials, in one order, or nothing where less is known."""
    name = person.name
    words = [word for word in (*name.given, *name.family) if len(word) > 1 or not word.isascii()]
    return (" ".join(sorted(words)),) if is_whole(name) and (len(words) > 1 or not name.family) else ()


def _packed(person: Features) -> str | Features:
    """Give somebody as one text, or as they are if they have something that would not come back from it."""
    name = person.name
    several = (name.given, name.family, name.called, person.slugs, person.emails, person.phones, person.companies)
    places, extra = person.places, person.extra
    text = _FIELD.join(
        (
            str(person.id),
            "x" if person.foreign else "",
            "x" if person.is_parted else "",
            *(name.whole, name.generation, name.addressed, person.born, person.connected),
            *map(_ITEM.join, several),
        )
    )
    fields = _FIELDS
    if places or extra:
        beside = (_ITEM.join(map(_PART.join, places)), _ITEM.join(map(_PART.join, extra)))
        text = _FIELD.join((text, *beside))
        fields += len(beside)
    items = sum(len(each) - 1 for each in (*several, places, extra) if each)
    parts = 4 * len(places) + len(extra)
    is_plain = (text.count(_FIELD), text.count(_ITEM), text.count(_PART)) == (fields - 1, items, parts)
    return text if is_plain and not any("" in each for each in several) else person


def _unpacked(text: str) -> Features:
    number, foreign, parted, whole, generation, addressed, born, connected, *several = text.split(_FIELD)
    given, family, called, slugs, emails, phones, companies, *beside = several
    places: tuple[Place, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    if beside:
        where, said = beside
        if where:
            places = tuple([Place(*each.split(_PART)) for each in where.split(_ITEM)])
        if said:
            extra = tuple([(label, value) for label, _, value in (each.partition(_PART) for each in said.split(_ITEM))])
    return Features(
        int(number),
        NameWords(_items(given), _items(family), _items(called), whole, generation, addressed),
        foreign != "",
        _items(slugs),
        _items(emails),
        _items(phones),
        born,
        _items(companies),
        places,
        extra,
        connected,
        parted != "",
    )


def _items(text: str) -> tuple[str, ...]:
    return tuple(text.split(_ITEM)) if text else ()
