"""Pairs of key people are counted as answered, and asked about in an order that narrows the answer."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.ties import FEWEST_FOR_DENSITY, Ties, count_pairs, neighbours, next_pair, pair
from tests.domain.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Mapping

STRATEGIC, BOTH = (Category.STRATEGIC,), (Category.STRATEGIC, Category.OPERATIONAL)
OPERATIONAL, DEVELOPMENTAL = (Category.OPERATIONAL,), (Category.DEVELOPMENTAL,)
NOBODY: dict[int, tuple[Category, ...]] = {}


def asked_until_done(people: int, categories: Mapping[int, tuple[Category, ...]]) -> list[tuple[int, int]]:
    known: dict[tuple[int, int], bool] = {}
    order = []
    while (found := next_pair(Ties(tuple(range(1, people + 1)), known), categories)) is not None:
        order.append(found)
        known[found] = len(order) % 3 == 0
    return order


def test_a_pair_is_the_same_whoever_is_named_first() -> None:
    assert pair(7, 3) == pair(3, 7) == (3, 7)


def test_yes_no_and_open_are_counted_apart() -> None:
    ties = Ties((4, 1, 3, 2), {(1, 2): True, (3, 4): False, (1, 9): True})

    assert count_pairs(ties) == (4, 6, 1, 4)
    assert count_pairs(ties, [1, 2, 9]) == (2, 1, 1, 0)
    assert count_pairs(ties, []) == (0, 0, 0, 0)
    assert count_pairs(ties).answered == 2


def test_neighbours_are_mutual_and_nobody_is_left_out() -> None:
    assert neighbours(Ties((3, 1, 2), {(1, 2): True, (1, 3): False, (2, 8): True})) == {3: set(), 1: {2}, 2: {1}}


def test_every_pair_is_asked_once() -> None:
    order = asked_until_done(7, {1: STRATEGIC, 2: BOTH, 3: OPERATIONAL})

    assert sorted(order) == list(combinations(range(1, 8), 2))


def test_one_person_is_finished_before_the_next_begins() -> None:
    assert asked_until_done(4, NOBODY) == [(1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)]


def test_whoever_has_the_fewest_open_pairs_is_finished_first() -> None:
    known = {(4, 5): True, (3, 5): False, (1, 2): True}

    assert next_pair(Ties((1, 2, 3, 4, 5), known), NOBODY) == (1, 5)


def test_pairs_of_a_small_category_come_before_those_of_a_large_one_and_of_none() -> None:
    large = dict.fromkeys(range(1, 8), OPERATIONAL)
    small = dict.fromkeys(range(8, 13), DEVELOPMENTAL)
    order = asked_until_done(14, {**large, **small})

    assert set(order[:10]) == set(combinations(range(8, 13), 2))
    assert set(order[10:31]) == set(combinations(range(1, 8), 2))


def test_a_pair_that_shares_two_categories_comes_first() -> None:
    categories = dict.fromkeys(range(1, 7), STRATEGIC) | dict.fromkeys(range(7, 12), BOTH)

    assert set(asked_until_done(11, categories)[:10]) == set(combinations(range(7, 12), 2))


def test_a_category_too_small_for_a_density_is_not_preferred() -> None:
    assert asked_until_done(5, {4: DEVELOPMENTAL, 5: DEVELOPMENTAL})[0] == (1, 2)


def width_of_all_densities(ties: Ties, categories: Mapping[int, tuple[Category, ...]]) -> float:
    """Add up how wide the intervals are that the page shows: of all key people, and of each category with enough."""
    whole = count_pairs(ties)
    found = [whole.unknown / whole.pairs]
    for category in Category:
        part = count_pairs(ties, [each for each in ties.people if category in categories[each]])
        if part.people >= FEWEST_FOR_DENSITY:
            found.append(part.unknown / part.pairs)
    return sum(found)


@pytest.mark.parametrize("seed", range(60))
def test_no_other_pair_narrows_what_is_shown_more(seed: int) -> None:
    chance = Chance(seed)
    people = tuple(range(1, chance.between(3, 16)))
    categories = {each: tuple(category for category in Category if chance.random() < 0.5) for each in people}
    known = {each: chance.random() < 0.5 for each in combinations(people, 2) if chance.random() < 0.4}
    ties = Ties(people, known)
    still_open = [each for each in combinations(people, 2) if each not in known]

    found = next_pair(ties, categories)

    widths = {each: width_of_all_densities(Ties(people, {**known, each: False}), categories) for each in still_open}
    assert (found is None) == (not still_open)
    assert found is None or widths[found] == pytest.approx(min(widths.values()), abs=1e-12)


def test_a_pair_put_off_is_not_asked_again_until_it_is_taken_up() -> None:
    ties = Ties((1, 2, 3), {(1, 2): True})

    assert next_pair(ties, NOBODY, put_off={(1, 3)}) == (2, 3)
    assert next_pair(ties, NOBODY, put_off={(1, 3), (2, 3)}) is None
    assert next_pair(ties, NOBODY) == (1, 3)


@pytest.mark.parametrize("people", [(), (1,)])
def test_fewer_than_two_people_have_nothing_to_be_asked(people: tuple[int, ...]) -> None:
    assert next_pair(Ties(people, {}), NOBODY) is None
