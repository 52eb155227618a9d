"""Memberships: nobody is twice in one category, and the first one is the primary one as long as it stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.categories import Category, added, moved, toggled

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    Memberships = tuple[Category, ...]

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category
memberships: SearchStrategy[Memberships] = st.lists(st.sampled_from(Category), unique=True).map(tuple)
categories = st.sampled_from(Category)
columns = st.none() | categories


@given(memberships, categories)
def test_toggling_changes_one_membership_and_no_other(before: Memberships, category: Category) -> None:
    after = toggled(before, category)
    assert (category in after) != (category in before)
    assert [each for each in after if each is not category] == [each for each in before if each is not category]


@given(memberships, categories)
def test_toggling_on_and_off_again_gives_the_same_memberships(before: Memberships, category: Category) -> None:
    if category not in before:
        assert toggled(toggled(before, category), category) == before


@given(memberships, categories)
def test_adding_keeps_the_primary_category_and_never_repeats(before: Memberships, category: Category) -> None:
    after = added(before, category)
    assert after[: len(before)] == before
    assert set(after) == {*before, category}
    assert len(after) == len(set(after))
    assert added(after, category) == after


@given(memberships, columns, columns)
def test_moving_never_repeats_a_category(before: Memberships, source: Category | None, target: Category | None) -> None:
    after = moved(before, source, target)
    assert len(after) == len(set(after))


@given(memberships, columns, categories)
def test_moved_people_are_in_the_target_and_stay_in_categories_that_the_move_is_not_about(
    before: Memberships, source: Category | None, target: Category
) -> None:
    after = moved(before, source, target)
    assert target in after
    assert set(after) - {target} == set(before) - {source, target}


@given(memberships, categories)
def test_moving_to_the_undecided_pile_takes_out_of_the_one_column(before: Memberships, source: Category) -> None:
    assert moved(before, source, None) == tuple(each for each in before if each is not source)


@given(memberships, categories, categories)
def test_a_moved_primary_category_stays_primary(before: Memberships, source: Category, target: Category) -> None:
    if before[:1] == (source,):
        assert moved(before, source, target)[0] is target


@given(memberships, categories, categories)
def test_moving_another_category_leaves_the_primary_one(
    before: Memberships, source: Category, target: Category
) -> None:
    if source in before[1:]:
        assert moved(before, source, target)[0] is before[0]


def test_whoever_leaves_the_primary_category_has_the_next_one_first() -> None:
    assert toggled((STRATEGIC, OPERATIONAL), STRATEGIC) == (OPERATIONAL,)
    assert moved((OPERATIONAL, DEVELOPMENTAL, STRATEGIC), OPERATIONAL, None) == (DEVELOPMENTAL, STRATEGIC)


def test_from_the_undecided_pile_nothing_more_can_be_taken_out() -> None:
    assert moved((STRATEGIC,), None, None) == ()
    assert moved((), None, None) == ()
