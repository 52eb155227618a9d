"""Which pairs are still to be decided, and the rows of those that are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.services.duplicates import DuplicatePair, Standing
from netgrow_desktop.viewmodels.duplicates import (
    NEIGHBOURS,
    Decisions,
    Pair,
    PairKey,
    PairsModel,
    listing,
    merged_certainly,
    open_pairs,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def found(*pairs: tuple[int, int], certain: bool = False) -> list[DuplicatePair]:
    return [DuplicatePair(one, other, certain, ()) for one, other in pairs]


def everybody(*, without: frozenset[int] = frozenset(), apart: frozenset[tuple[int, int]] = frozenset()) -> Standing:
    return Standing(frozenset(range(1, 100)) - without, apart)


def keys(pairs: list[Pair]) -> list[tuple[int, int]]:
    return [(each.key.first, each.key.second) for each in pairs]


def test_a_pair_leaves_when_somebody_is_gone_or_the_two_are_kept_apart() -> None:
    pairs = found((1, 2), (3, 4), (5, 6))

    assert keys(open_pairs(pairs, everybody(without=frozenset({3})), {})) == [(1, 2), (5, 6)]
    assert keys(open_pairs(pairs, everybody(apart=frozenset({(5, 6)})), {})) == [(1, 2), (3, 4)]


def test_who_was_merged_is_the_one_who_stayed_until_that_is_undone() -> None:
    pairs = found((1, 2), (2, 3))
    merged = {2: 1}

    assert keys(open_pairs(pairs, everybody(without=frozenset({2})), merged)) == [(1, 3)]
    assert keys(open_pairs(pairs, everybody(), merged)) == [(1, 2), (2, 3)]


def test_a_pair_that_became_another_one_is_listed_once_and_knows_how_it_was_found() -> None:
    listed = open_pairs(found((1, 2), (2, 3), (1, 3)), everybody(without=frozenset({2})), {2: 1})

    assert [(each.key, each.found) for each in listed] == [(PairKey(1, 3), PairKey(2, 3))]


def test_merges_that_lead_in_a_circle_end() -> None:
    assert open_pairs(found((1, 2)), everybody(without=frozenset({1, 2})), {1: 2, 2: 1}) == []


def test_groups_of_certain_ones_became_whoever_is_left_of_them() -> None:
    pairs = found((2, 3), (1, 2), certain=True) + found((3, 9))

    merged = merged_certainly(pairs, {1, 9})

    assert keys(open_pairs(pairs, everybody(without=frozenset({2, 3})), merged)) == [(1, 9)]


@pytest.mark.parametrize(("gone", "keep"), [(2, 1), (1, 2), (3, 7), (7, 3), (5, 4)])
def test_a_merge_leaves_in_the_list_what_listing_all_pairs_anew_would_give(
    qapp: QApplication, gone: int, keep: int
) -> None:
    pairs = found((1, 2), (2, 3), (1, 3), (4, 5), (3, 7), (5, 9), (2, 7))
    model = PairsModel(lambda pair, _one, _other: str(pair.key))
    model.show_pairs(open_pairs(pairs, everybody(), {}))
    apart = frozenset({(1, 7), (4, 9)})

    model.merge(gone, keep, apart)

    anew = open_pairs(pairs, everybody(without=frozenset({gone}), apart=apart), {gone: keep})
    assert model.pairs() == [each for each in anew if each.key not in apart]
    assert len(model.pairs()) < len(pairs)


def test_decisions_that_were_taken_back_are_told_and_forgotten() -> None:
    pairs = found((1, 2), (3, 4), (5, 6))
    decisions = Decisions(merged={2: 1, 4: 3}, made=frozenset({PairKey(1, 2), PairKey(3, 4)}))

    answer = listing(pairs, everybody(without=frozenset({4})), decisions, [], merged_all=False)

    assert keys(answer.pairs) == [(1, 2), (5, 6)]
    assert keys(list(answer.returned)) == [(1, 2)]
    assert answer.decisions.made == {PairKey(3, 4)}
    assert not answer.is_shown


def test_decisions_that_are_being_written_count_as_written() -> None:
    pairs = found((1, 2), (3, 4), (5, 6))
    decisions = Decisions(gone=frozenset({2}), apart=frozenset({PairKey(3, 4)}))
    shown = open_pairs(found((5, 6)), everybody(), {})

    answer = listing(pairs, everybody(), decisions, shown, merged_all=False)

    assert answer.pairs == shown
    assert answer.is_shown


def test_only_people_who_are_looked_at_are_asked_for_and_only_once(qapp: QApplication) -> None:
    wanted: list[list[int]] = []
    model = PairsModel(lambda pair, _one, _other: str(pair.key))
    model.rows_wanted.connect(wanted.append)
    model.show_range(0, 4)
    model.show_pairs(open_pairs(found(*((2 * n, 2 * n + 1) for n in range(1, 49))), everybody(), {}))

    assert len(wanted) == 1
    assert max(wanted[0]) == 2 * (4 + NEIGHBOURS + 1) + 1
    model.take_rows(wanted[0], [])
    model.show_range(0, 4)
    assert len(wanted) == 1
    model.show_range(40, 44)
    assert max(wanted[1]) == 97
