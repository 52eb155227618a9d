"""The structure of a network agrees with the literature, with networkx, and says nothing that is not known."""

from __future__ import annotations

import importlib
from itertools import combinations
from math import log
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.examine.structure import Structure, constraint_shares, hierarchy, structure
from netgrow_desktop.domain.examine.ties import Ties, neighbours, pair
from netgrow_desktop.domain.wording import english
from tests.domain.examine.invented_networks import answered, by_chance

# networkx has no types; asked for in this way it needs none.
networkx: Any = importlib.import_module("networkx")
OWNER = 0

TRIANGLES = [(1, 2), (1, 3), (2, 3), (4, 5), (4, 6), (5, 6)]
HUB = [(1, 2), (1, 3), (1, 4), (1, 5), (1, 6)]
CLIQUE = list(combinations(range(1, 7), 2))


def figures(found: Structure) -> tuple[float | None, ...]:
    return found.density_min, found.effective_size, found.constraint, found.hierarchy


@pytest.mark.parametrize(
    ("people", "acquainted", "expected"),
    [
        (1, [], (None, 1, 1.000000, 1)),
        (2, [(1, 2)], (1, 1, 1.125000, 0)),
        (6, [], (0, 6, 0.166667, 0)),
        (6, TRIANGLES, (0.4, 4, 0.462963, 0)),
        (6, HUB, (0.333333, 4.333333, 0.529321, 0.315446)),
        (6, CLIQUE, (1, 1, 0.560185, 0)),
    ],
    ids=["one person", "closed triad", "star", "two triangles", "hub", "clique"],
)
def test_known_shapes_have_their_known_figures(
    people: int, acquainted: list[tuple[int, int]], expected: tuple[float | None, ...]
) -> None:
    found = structure(answered(people, acquainted))

    assert figures(found) == pytest.approx(expected, abs=1e-6)
    assert found.efficiency == pytest.approx(found.effective_size / people if found.effective_size else None)
    assert found.density_min == found.density_max
    assert (found.people, found.ties, found.unknown) == (people, len(acquainted), 0)


def with_owner(ties: Ties) -> Any:
    graph = networkx.Graph()
    graph.add_nodes_from(ties.people)
    graph.add_edges_from(each for each, knows in ties.known.items() if knows)
    alone = graph.copy()
    graph.add_edges_from((OWNER, person) for person in ties.people)
    return alone, graph


def one_less_entropy(shares: list[float]) -> float:
    """Work hierarchy out in another way: what the parts' entropy lacks to that of equal parts, by the latter."""
    parts = [share / sum(shares) for share in shares]
    entropy = -sum(part * log(part) for part in parts)
    return (log(len(parts)) - entropy) / log(len(parts))


@pytest.mark.parametrize("block", [0, 1, *(pytest.param(block, marks=pytest.mark.slow) for block in range(2, 10))])
def test_networks_made_by_chance_agree_with_networkx(block: int) -> None:
    for seed in range(50 * block, 50 * block + 50):
        ties = by_chance(seed)
        alone, graph = with_owner(ties)
        found = structure(ties)
        size = networkx.effective_size(graph, nodes=[OWNER])[OWNER]

        assert found.density_min == pytest.approx(networkx.density(alone), abs=1e-9), seed
        assert found.effective_size == pytest.approx(size, abs=1e-9), seed
        assert found.efficiency == pytest.approx(size / len(ties.people), abs=1e-9), seed
        # networkx.constraint is the sum of these, and asking for both would take twice as long.
        shares = [networkx.local_constraint(graph, OWNER, person) for person in ties.people]
        assert found.constraint == pytest.approx(sum(shares), abs=1e-9), seed
        assert found.hierarchy == pytest.approx(one_less_entropy(shares), abs=1e-9), seed
        assert found.why is None, seed


@pytest.mark.parametrize(
    ("known", "least", "most"),
    [
        # Four people make six pairs.
        ({}, 0, 1),
        ({(1, 2): True}, 1 / 6, 1),
        ({(1, 2): False}, 0, 5 / 6),
        ({(1, 2): True, (1, 3): False, (2, 4): True}, 2 / 6, 5 / 6),
        ({(1, 2): True, (1, 3): True, (1, 4): True, (2, 3): False, (2, 4): False}, 3 / 6, 4 / 6),
    ],
)
def test_open_pairs_leave_an_interval_of_densities_and_nothing_else(
    known: dict[tuple[int, int], bool], least: float, most: float
) -> None:
    found = structure(Ties((1, 2, 3, 4), known))

    assert (found.density_min, found.density_max) == pytest.approx((least, most), abs=1e-12)
    assert found.unknown == 6 - len(known)
    assert (found.effective_size, found.efficiency, found.constraint, found.hierarchy) == (None,) * 4
    assert found.why is not None
    assert str(found.unknown) in english(found.why)


def test_one_open_pair_of_many_is_enough_to_withhold_the_rest() -> None:
    whole = answered(10, [(1, 2), (3, 4)])
    known = {each: knows for each, knows in whole.known.items() if each != (9, 10)}

    found = structure(Ties(whole.people, known))

    assert found.constraint is None
    assert found.unknown == 1
    assert (found.density_min, found.density_max) == pytest.approx((2 / 45, 3 / 45))


def test_without_key_people_nothing_is_said_but_why() -> None:
    found = structure(Ties((), {}))

    assert figures(found) == (None, None, None, None)
    assert found.density_max is None
    assert found.why is not None
    assert "Nobody is a key person" in english(found.why)


def test_one_key_person_has_no_density_and_the_reason_is_said() -> None:
    found = structure(Ties((7,), {}))

    assert (found.density_min, found.density_max) == (None, None)
    assert (found.effective_size, found.efficiency, found.constraint, found.hierarchy) == (1, 1, 1, 1)
    assert found.why is not None
    assert "no pair" in english(found.why)


def test_answers_about_others_do_not_count() -> None:
    found = structure(Ties((1, 2), {(1, 2): False, (2, 3): True, (3, 4): True}))

    assert (found.people, found.ties, found.unknown) == (2, 0, 0)
    assert found.constraint == pytest.approx(0.5)


networks = st.integers(0, 10_000).map(by_chance)


@given(networks, st.randoms(use_true_random=False))
def test_who_is_named_how_does_not_matter(ties: Ties, chance: Any) -> None:
    names = list(range(100, 100 + len(ties.people)))
    chance.shuffle(names)
    renamed = dict(zip(ties.people, names, strict=True))
    known = {pair(renamed[one], renamed[other]): knows for (one, other), knows in ties.known.items()}
    shuffled = sorted(renamed.values())

    assert figures(structure(Ties(tuple(shuffled), known))) == pytest.approx(figures(structure(ties)), abs=1e-12)


@given(networks)
def test_figures_stay_within_their_bounds(ties: Ties) -> None:
    found = structure(ties)

    assert found.effective_size is not None
    assert found.efficiency is not None
    assert found.hierarchy is not None
    assert found.constraint is not None
    assert 1 <= found.effective_size <= found.people
    assert 0 < found.efficiency <= 1
    assert 0 <= found.hierarchy <= 1
    assert 1 / found.people - 1e-12 <= found.constraint <= 1.125 + 1e-12


@given(networks, st.data())
def test_each_answer_narrows_the_density_around_the_truth(ties: Ties, data: st.DataObject) -> None:
    pairs = sorted(ties.known)
    heard = data.draw(st.sets(st.sampled_from(pairs)))
    part = structure(Ties(ties.people, {each: ties.known[each] for each in heard}))
    whole = structure(ties)

    assert part.density_min is not None
    assert part.density_max is not None
    assert whole.density_min is not None
    assert part.density_min <= whole.density_min <= part.density_max
    assert part.density_max - part.density_min == pytest.approx(part.unknown / len(pairs))


def test_hierarchy_is_highest_where_constraint_rests_on_one() -> None:
    assert hierarchy([0.25, 0.25, 0.25, 0.25]) == 0
    assert hierarchy([1.0, 1e-12, 1e-12, 1e-12]) == pytest.approx(1, abs=1e-9)


def test_the_constraint_is_the_sum_of_what_each_person_adds() -> None:
    ties = answered(6, HUB)
    shares = constraint_shares(neighbours(ties))

    assert max(shares) == shares[0]
    assert sum(shares) == pytest.approx(structure(ties).constraint)
