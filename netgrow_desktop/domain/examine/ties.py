"""Who knows whom among the key people: what the owner answered, and which pair is worth asking about next.

Ties have no direction and no weight. What was not answered is unknown, which is never "no".
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.categories import Category

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    Pair = tuple[int, int]

FEWEST_FOR_DENSITY = 5
"""A category with fewer key people has counts only, no density."""


def pair(one: int, other: int) -> Pair:
    """Give two people's ids as a pair, the smaller first."""
    return (one, other) if one < other else (other, one)


@dataclass(frozen=True, slots=True)
class Ties:
    """The answers about pairs of *people* (ids, in the order in which they are shown).

    ``known`` says of a pair (see :func:`pair`) whether the two know each other; a pair that is not in it is unknown.
    Pairs with anybody else in them do not count.
    """

    people: tuple[int, ...]
    known: Mapping[Pair, bool]


class PairCount(NamedTuple):
    """How many pairs some people make, how many of them know each other, and of how many that is unknown."""

    people: int
    pairs: int
    ties: int
    unknown: int

    @property
    def answered(self) -> int:
        """How many pairs were answered, yes or no."""
        return self.pairs - self.unknown


def count_pairs(ties: Ties, among: Collection[int] | None = None) -> PairCount:
    """Count the pairs of all the people, or of those who are *among* them."""
    people = frozenset(ties.people if among is None else among) & frozenset(ties.people)
    answers = [knows for one, other, knows in _answers(ties) if one in people and other in people]
    pairs = len(people) * (len(people) - 1) // 2
    return PairCount(len(people), pairs, sum(answers), pairs - len(answers))


def neighbours(ties: Ties) -> dict[int, frozenset[int]]:
    """Give for each person those whom they know, in the order in which people are shown."""
    known: dict[int, set[int]] = {person: set() for person in ties.people}
    for one, other, knows in _answers(ties):
        if knows:
            known[one].add(other)
            known[other].add(one)
    return {person: frozenset(others) for person, others in known.items()}


def next_pair(
    ties: Ties,
    categories: Mapping[int, Collection[Category]],
    put_off: Collection[Pair] = (),
) -> Pair | None:
    """Give the pair to ask about next, or None when none is left but those *put_off*.

    The page shows a density of all key people and one of each category, and an answer, be it yes or no, makes each of
    these intervals that has the pair in it narrower by one part in the number of its pairs. So the first pair is the
    one that takes most off them together: two people of one small category before two of a large one, and these before
    two who share none. Among pairs that take away the same, those of the person with the fewest open pairs come first,
    so that the owner can keep one person in mind until they are done; then the order in which people are shown.
    """
    later = frozenset(put_off)
    open_pairs = [
        (one, other)
        for one, other in combinations(ties.people, 2)
        if pair(one, other) not in ties.known and pair(one, other) not in later
    ]
    if not open_pairs:
        return None
    worth = _worth_of_shared(ties, categories)
    shared = {person: frozenset(categories.get(person, ())) for person in ties.people}
    left = Counter(person for each in open_pairs for person in each)

    def rank(each: Pair) -> tuple[float, int, int]:
        fewer, more = sorted((left[each[0]], left[each[1]]))
        return -worth[shared[each[0]] & shared[each[1]]], fewer, more

    # min keeps the first of equals, and the pairs come in the order in which people are shown.
    return pair(*min(open_pairs, key=rank))


def _worth_of_shared(ties: Ties, categories: Mapping[int, Collection[Category]]) -> dict[frozenset[Category], float]:
    """Give how much an answer takes off the densities, for each set of categories that two people may share."""
    members = Counter(category for person in ties.people for category in frozenset(categories.get(person, ())))
    parts = {
        category: 2 / (number * (number - 1)) if (number := members[category]) >= FEWEST_FOR_DENSITY else 0.0
        for category in Category
    }
    return {
        frozenset(shared): sum(parts[category] for category in shared)
        for size in range(len(Category) + 1)
        for shared in combinations(Category, size)
    }


def _answers(ties: Ties) -> Iterator[tuple[int, int, bool]]:
    """Give the answers about pairs of the people themselves."""
    people = frozenset(ties.people)
    for (one, other), knows in ties.known.items():
        if one != other and one in people and other in people:
            yield one, other, knows
