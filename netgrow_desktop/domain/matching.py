"""When a record of a file and a person, or two records, may be the same without asking anybody."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

from netgrow_desktop.domain.folding import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator

Item = TypeVar("Item")


_HONORIFICS = frozenset(
    (
        *("dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "herr", "frau", "mag"),
        *("ing", "dipl", "med", "mme", "mlle", "sra", "dott", "dra"),
    )
)


def given_words(given: str, name: str) -> str:
    """Give the folded first word of a given name; where there is none, all words of the whole name.

    Titles such as Dr. and Herr do not count. "" stands for a name that contradicts nothing: one that is missing, or is
    itself an e-mail address.
    """
    if "@" in name or not name.strip():
        return ""
    if given:
        found = [word for word in words(fold(given)) if word not in _HONORIFICS][:1]
        if found:
            return found[0]
    every = words(fold(name))
    return " ".join([word for word in every if word not in _HONORIFICS] or every)


def compatible_words(these: str, those: str) -> bool:
    """Tell whether two names as :func:`given_words` gives them can be one person's.

    Given names: the same, or one the other's initial, or one unknown. A whole name agrees with a given name that is
    among its words, and with another whole name if one has all words of the other, the longer one's first among them:
    ``Huber`` is not yet ``Maria Huber``, and ``Nguyen Van A`` is not ``Nguyen Thi B``.
    """
    if not these or not those or these == those:
        return True
    fewer, more = sorted((these.split(), those.split()), key=len)
    if len(more) == 1:
        return 1 in {len(these), len(those)} and these[0] == those[0]
    if len(fewer) == 1 and len(fewer[0]) == 1:
        return more[0].startswith(fewer[0])
    return set(fewer) <= set(more) and more[0] in fewer


MOST_LOOKED_AT = 500
"""Among so many people with one e-mail address and a word of the name in common one is looked for."""


class Namesakes(Generic[Item]):
    """People who share an e-mail address, found by their names however many they are."""

    def __init__(self) -> None:
        self._every: list[tuple[str, Item]] = []
        self._by_word: dict[str, list[tuple[str, Item]]] = {}
        self._by_initial: dict[str, list[tuple[str, Item]]] = {}

    def add(self, name: str, item: Item) -> None:
        """Add somebody by the words that :func:`given_words` gives."""
        entry = (name, item)
        self._every.append(entry)
        for word in set(name.split()) or {""}:
            self._by_word.setdefault(word, []).append(entry)
        self._by_initial.setdefault(name[:1], []).append(entry)

    def agreeing(self, name: str) -> Iterator[Item]:
        """Give those whose names agree with this one, those with the same words first."""
        if not name:
            yield from (item for _, item in self._every)
            return
        seen: set[int] = set()
        for other, item in islice(self._near(name), MOST_LOOKED_AT):
            if id(item) not in seen and compatible_words(name, other):
                seen.add(id(item))
                yield item

    def _near(self, name: str) -> Iterator[tuple[str, Item]]:
        parts = name.split()
        for word in parts:
            yield from self._by_word.get(word, ())
        if len(parts[0]) == 1:
            yield from self._by_initial.get(parts[0], ())
        yield from self._by_word.get(parts[0][0], ())
        yield from self._by_word.get("", ())


class Groups:
    """Records that were found to be one person.

    No group holds two LinkedIn profiles, given names that disagree, or two records from one place where places are
    given: however records are linked with each other, nobody is merged with somebody else.
    """

    def __init__(self) -> None:
        self._root: dict[int, int] = {}
        self._slugs: dict[int, set[str]] = {}
        self._words: dict[int, set[str]] = {}
        self._places: dict[int, set[int]] = {}

    def add(self, record: int, slug: str, word: str, place: int | None = None) -> None:
        """Add a record that is nobody else's yet; adding it again does nothing."""
        if record not in self._root:
            self._root[record] = record
            self._slugs[record] = {slug} - {""}
            self._words[record] = {word} - {""}
            self._places[record] = set() if place is None else {place}

    def also(self, record: int, word: str) -> None:
        """Note a further name under which the group of *record* is known."""
        self._words[self.first(record)] |= {word} - {""}

    def join(self, one: int, other: int) -> bool:
        """Make two records one person if nothing speaks against it; gives whether they are one."""
        first, second = sorted((self.first(one), self.first(other)))
        if first == second:
            return True
        words_agree = all(compatible_words(a, b) for a in self._words[first] for b in self._words[second])
        if len(self._slugs[first] | self._slugs[second]) > 1 or not words_agree:
            return False
        if self._places[first] & self._places[second]:
            return False
        self._root[second] = first
        self._slugs[first] |= self._slugs.pop(second)
        self._words[first] |= self._words.pop(second)
        self._places[first] |= self._places.pop(second)
        return True

    def first(self, record: int) -> int:
        """Give the first record of the group."""
        while (above := self._root[record]) != record:
            self._root[record] = self._root[above]
            record = above
        return record

    def repeats(self) -> dict[int, int]:
        """Give each record that is not the first of its group, with that first one."""
        return {record: first for record in self._root if (first := self.first(record)) != record}
