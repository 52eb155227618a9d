"""When a record of a file and a person, or two records, may be the same without asking anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from netgrow_desktop.domain.folding import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator

Item = TypeVar("Item")


def given_word(given: str, name: str) -> str:
    """Give the folded first word of a given name; "" for a name that contradicts nothing.

    Where the given name is missing the first word of the whole name stands for it. A name that is missing, or is
    itself an e-mail address, contradicts nothing.
    """
    if "@" in name or not name.strip():
        return ""
    found = words(fold(given or name))
    return found[0] if found else ""


def compatible_words(word: str, other: str) -> bool:
    """Tell whether two given names agree: the same word, or one the other's initial, or one unknown."""
    return not word or not other or word == other or (1 in {len(word), len(other)} and word[0] == other[0])


def compatible_names(given: str, name: str, other_given: str, other_name: str) -> bool:
    """Tell whether two people who share an e-mail address can be one by their names: families share addresses."""
    return compatible_words(given_word(given, name), given_word(other_given, other_name))


class Namesakes(Generic[Item]):
    """People who share an e-mail address, found by their given names however many they are."""

    def __init__(self) -> None:
        self._every: list[Item] = []
        self._by_word: dict[str, list[Item]] = {}
        self._by_initial: dict[str, list[Item]] = {}

    def add(self, word: str, item: Item) -> None:
        """Add somebody by the word that :func:`given_word` gives."""
        self._every.append(item)
        self._by_word.setdefault(word, []).append(item)
        self._by_initial.setdefault(word[:1], []).append(item)

    def agreeing(self, word: str) -> Iterator[Item]:
        """Give those whose given names agree with this one, the same name first."""
        if not word:
            yield from self._every
            return
        yield from self._by_word.get(word, ())
        if len(word) == 1:
            yield from (item for item in self._by_initial.get(word, ()) if item not in self._by_word.get(word, ()))
        else:
            yield from self._by_word.get(word[0], ())
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
