"""The strongest category and the one that needs development are told with evidence, or not at all."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.readings import (
    CategoryReadings,
    NeedMet,
    Reach,
    Redundancy,
    Verdict,
    warmth,
)
from netgrow_desktop.domain.examine.verdicts import needs_development, strongest
from netgrow_desktop.domain.wording import english

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category


def read(
    category: Category, need: float | None = None, within: int | None = None, *, people: int = 10
) -> CategoryReadings:
    """Give readings of ten people, eight of them with a cadence unless *within* is None."""
    return CategoryReadings(
        category,
        people,
        NeedMet({} if need is None else dict.fromkeys(("one", "other"), round(need)), need),
        warmth(people, 0 if within is None else 8, within or 0),
        Reach(0, 0, 0, people, 0, None, None),
        Redundancy(0, 0, 0, None, None),
    )


def three(*given: tuple[float | None, int | None]) -> list[CategoryReadings]:
    return [read(category, need, within) for category, (need, within) in zip(Category, given, strict=True)]


def test_the_highest_and_the_lowest_need_met_decide_whatever_the_warmth() -> None:
    readings = three((4.5, 1), (2.0, 8), (3.0, 8))

    assert strongest(readings).category is STRATEGIC
    assert needs_development(readings).category is OPERATIONAL
    assert "4.5 of 5" in english(strongest(readings).sentence)
    assert "2.0 of 5" in english(needs_development(readings).sentence)


def test_among_equals_warmth_decides_and_is_said() -> None:
    readings = three((4.0, 3), (4.0, 6), (4.0, 5))

    assert strongest(readings).category is OPERATIONAL
    assert "6 of 8" in english(strongest(readings).sentence)
    assert needs_development(readings).category is STRATEGIC
    assert "3 of 8" in english(needs_development(readings).sentence)


def test_a_tie_is_said_as_a_tie() -> None:
    readings = three((4.0, 3), (4.0, 3), (2.0, 8))

    found = strongest(readings)
    assert found.category is None
    assert "strategic and your operational" in english(found.sentence)
    assert needs_development(readings).category is DEVELOPMENTAL


def test_a_warmth_that_is_not_known_parts_no_equals() -> None:
    assert strongest(three((4.0, 3), (4.0, None), (2.0, 8))).category is None


def test_one_answered_category_is_nothing_to_compare_with() -> None:
    readings = three((5.0, None), (None, None), (None, None))

    assert strongest(readings).category is None
    assert "answer" in english(strongest(readings).sentence)
    assert needs_development(readings).category is None


def test_one_answer_decides_nothing_and_it_is_said_how_many_would() -> None:
    one = replace(read(STRATEGIC), need_met=NeedMet({"trends": 5}, 5.0))
    readings = [one, read(OPERATIONAL, 2.0), read(DEVELOPMENTAL)]

    for found in (strongest(readings), needs_development(readings)):
        assert found.category is None
        assert "two questions or more" in english(found.sentence)
    assert strongest([one, *three((1.0, None), (2.0, None), (3.0, None))[1:]]).category is DEVELOPMENTAL


@pytest.mark.parametrize("need", [None, 4.0])
def test_with_people_in_one_network_alone_there_is_nothing_to_compare_whatever_was_answered(
    need: float | None,
) -> None:
    readings = [read(STRATEGIC, need, people=0), read(OPERATIONAL, need), read(DEVELOPMENTAL, need, people=0)]

    assert english(strongest(readings).sentence).startswith("Only your operational network has anybody")
    found = needs_development(readings)
    assert (found.category, found.tied) == (None, (STRATEGIC, DEVELOPMENTAL))
    assert english(found.sentence).startswith("Nobody is in your strategic and your developmental network")


@pytest.mark.parametrize(
    ("given", "alike"),
    [
        (((4.0, 3), (4.0, 3), (4.0, 3)), "None of the three"),
        (((None, 3), (None, 3), (None, 3)), "None of the three"),
        (((4.0, 3), (4.0, 3), (None, None)), "Neither of the two"),
    ],
)
def test_of_those_that_are_alike_in_both_it_is_said_once(
    given: tuple[tuple[float | None, int | None], ...], alike: str
) -> None:
    found = needs_development(three(*given))

    assert found.tied == strongest(three(*given)).tied
    assert english(found.sentence).startswith(alike)


def test_the_least_warm_of_equals_are_tied_and_the_warmest_is_named() -> None:
    readings = three((4.0, 8), (4.0, 2), (4.0, 2))

    assert strongest(readings).category is STRATEGIC
    assert needs_development(readings).tied == (OPERATIONAL, DEVELOPMENTAL)


def test_without_answers_warmth_is_compared_and_said_to_be_warmth_alone() -> None:
    readings = three((None, 2), (None, 7), (None, 4))

    assert strongest(readings).category is OPERATIONAL
    assert needs_development(readings).category is STRATEGIC
    assert "your answers would tell" in english(strongest(readings).sentence)


def test_a_category_without_anybody_is_never_the_strongest() -> None:
    readings = [read(STRATEGIC, 5.0, people=0), read(OPERATIONAL, 3.0), read(DEVELOPMENTAL, 2.0)]

    assert strongest(readings).category is OPERATIONAL


def test_the_one_empty_category_needs_development_while_nothing_is_answered() -> None:
    readings = [read(STRATEGIC), read(OPERATIONAL), read(DEVELOPMENTAL, people=0)]

    found = needs_development(readings)
    assert found.category is DEVELOPMENTAL
    assert "nobody is in it yet" in english(found.sentence)


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((9, 0, 0), "Nobody is in your operational and your developmental"),
        ((0, 0, 0), "This can be told once people are sorted"),
    ],
)
def test_several_empty_categories_are_named(people: tuple[int, ...], said: str) -> None:
    readings = [read(category, people=number) for category, number in zip(Category, people, strict=True)]

    found = needs_development(readings)
    assert found.category is None
    assert english(found.sentence).startswith(said)
    assert strongest(readings).category is None


def test_without_anybody_sorted_there_is_no_strongest_whatever_was_answered() -> None:
    found = strongest([read(STRATEGIC, 5.0, people=0), read(OPERATIONAL, 1.0, people=0)])

    assert found.category is None
    assert english(found.sentence).startswith("Nobody is sorted yet")


def evidence(verdict: Verdict) -> str:
    return english(verdict.sentence)


def test_every_verdict_there_can_be_has_its_sentence() -> None:
    one = list(product((None, 2.0, 4.0), (None, 2, 6), (0, 10)))
    said = set()
    for cases in product(one, repeat=3):
        readings = [
            read(category, need, within, people=people)
            for category, (need, within, people) in zip(Category, cases, strict=True)
        ]
        said |= {evidence(strongest(readings)), evidence(needs_development(readings))}

    assert len(said) > 30
    assert not any("score" in each for each in said)


def test_a_warmth_that_rests_on_few_people_decides_nothing() -> None:
    readings = [
        replace(read(STRATEGIC, 4.0), warmth=warmth(10, 1, 1)),
        replace(read(OPERATIONAL, 4.0), warmth=warmth(10, 8, 2)),
        read(DEVELOPMENTAL, 2.0),
    ]

    assert strongest(readings).category is None


def test_of_an_unsorted_network_two_different_things_are_said() -> None:
    nobody = [read(category, people=0) for category in Category]

    assert strongest(nobody).sentence != needs_development(nobody).sentence
