"""Who of those with one e-mail address is whom, and who of those with one name and day, however many they are."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

from netgrow_desktop.domain.features import Values, features
from netgrow_desktop.domain.spelling import sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from netgrow_desktop.domain.features import Features

Item = TypeVar("Item")

MOST_COMPARED = 50
"""So many of those with one e-mail address are looked at: a whole company may share it."""
_CROWD, _COMPARED_OF_CROWD = 1000, 5
"""What so many share says nothing but for the very same name, which is looked at first."""
_MOST_IN_GROUP = 60


def called(values: Values) -> Features:
    """Give how somebody is compared by their names and e-mail addresses; a name without any letter is none."""
    if not any(letter.isalpha() for letter in values.name):
        values.name = ""
    return features(values, "")


class Sharers(Generic[Item]):
    """People who have one e-mail address, found by their names."""

    def __init__(self) -> None:
        self._every: list[tuple[Features, Item]] = []
        self._by_name: dict[str, list[tuple[Features, Item]]] = {}
        self._indexed = 0

    def add(self, person: Features, item: Item) -> None:
        """Add somebody."""
        self._every.append((person, item))

    def near(self, person: Features) -> Iterator[tuple[Features, Item]]:
        """Give whoever may be this person, those of the same name first; of very many only those of like names."""
        if len(self._every) <= MOST_COMPARED or not person.name.given:
            found = self._every[:MOST_COMPARED]
        else:
            self._index()
            keys = (_whole_key(person), *_name_keys(person))
            alike = {id(entry): entry for key in keys for entry in self._by_name.get(key, ())}
            found = list(islice(alike.values(), MOST_COMPARED if len(self._every) <= _CROWD else _COMPARED_OF_CROWD))
        if len(found) > 1:
            found.sort(key=lambda entry: entry[0].name != person.name)
        yield from found

    def _index(self) -> None:
        while self._indexed < len(self._every):
            entry = self._every[self._indexed]
            for key in (_whole_key(entry[0]), *_name_keys(entry[0])):
                alike = self._by_name.setdefault(key, [])
                if len(alike) < MOST_COMPARED:
                    alike.append(entry)
            self._indexed += 1


def _whole_key(person: Features) -> str:
    return f"{' '.join(person.name.given)}\0{' '.join(person.name.family)}"


def _name_keys(person: Features) -> set[str]:
    """Give the given names with the sound of each word that may be a family name."""
    name = person.name
    families = {*name.family, *name.given[1:], *((name.whole,) if name.whole else ())}
    return {f"{given} {sound(family)}" for given in (*name.given, *name.called) for family in families}


class Groups:
    """Records that were found to be one person. *agree* tells whether nothing speaks against two being one.

    However records are linked with each other, any two of a group agree: nobody is merged with somebody else. No two
    records that come from the same *network* (record -> its name) are one person: there they were two.
    """

    def __init__(self, agree: Callable[[Features, Features], bool], network: Mapping[int, str] = {}) -> None:
        self._agree = agree
        self._networks = {record: {name} for record, name in network.items()}
        self._root: dict[int, int] = {}
        self._people: dict[int, list[Features]] = {}

    def add(self, record: int, person: Features) -> None:
        """Add a record that is nobody else's yet; adding it again does nothing."""
        if record not in self._root:
            self._root[record] = record
            self._people[record] = [person]

    def also(self, record: int, person: Features) -> None:
        """Note a further name under which the group of *record* is known."""
        self._note(self.first(record), [person])

    def join(self, one: int, other: int) -> bool:
        """Make two records one person if nothing speaks against it; gives whether they are one."""
        first, second = sorted((self.first(one), self.first(other)))
        if first == second:
            return True
        these, those = self._people[first], self._people[second]
        networks = self._networks.get(first, set()), self._networks.get(second, set())
        if len(these) + len(those) > _MOST_IN_GROUP or not networks[0].isdisjoint(networks[1]):
            return False
        if not all(self._agree(this, that) for this in these for that in those):
            return False
        self._root[second] = first
        self._networks[first] = networks[0] | networks[1]
        self._note(first, self._people.pop(second))
        return True

    def _note(self, first: int, people: Iterable[Features]) -> None:
        known = self._people[first]
        for person in people:
            # What says the same of itself is compared once.
            if not any((p.name, p.born, p.slugs) == (person.name, person.born, person.slugs) for p in known):
                known.append(person)

    def first(self, record: int) -> int:
        """Give the first record of the group."""
        while (above := self._root[record]) != record:
            self._root[record] = self._root[above]
            record = above
        return record

    def repeats(self) -> dict[int, int]:
        """Give each record that is not the first of its group, with that first one."""
        return {record: first for record in self._root if (first := self.first(record)) != record}
