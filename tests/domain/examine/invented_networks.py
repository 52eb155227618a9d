"""Networks of key people who know each other or not, made for tests."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.ties import Ties, pair
from tests.domain.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Iterable


def answered(people: int, acquainted: Iterable[tuple[int, int]]) -> Ties:
    """Give *people* people, numbered from 1, of whom these pairs know each other and no others do."""
    yes = {pair(one, other) for one, other in acquainted}
    every = range(1, people + 1)
    return Ties(tuple(every), {each: each in yes for each in combinations(every, 2)})


def by_chance(seed: int) -> Ties:
    """Give 2 to 40 people, more often few than many, of whom some pairs know each other: from none to nearly all."""
    chance = Chance(seed)
    people = 2 + int(39 * chance.random() ** 2)
    share = chance.choice([0.0, 0.05, 0.2, 0.5, 0.9, chance.random()])
    every = combinations(range(1, people + 1), 2)
    return answered(people, [each for each in every if chance.random() < share])
