"""Diversity is told of what is recorded, as the literature counts it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.examine.diversity import Field, blau, diversity, ei_index, qualitative_variation
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import WORDING, english


def test_one_seven_and_two_people_have_their_known_figures() -> None:
    assert blau([1, 7, 2]) == pytest.approx(0.46, abs=1e-12)
    assert qualitative_variation([1, 7, 2]) == pytest.approx(0.69, abs=1e-12)


def test_seven_alike_and_three_others_are_minus_four_tenths() -> None:
    assert ei_index(different=3, same=7) == pytest.approx(-0.4, abs=1e-12)


def test_a_field_is_counted_with_everything_that_was_asked_for() -> None:
    values = ["Northwind", "Northwind GmbH", "Contoso", "", "Fabrikam AG", "northwind", "  "]
    found = diversity(Field.ORGANIZATION, values, own="NORTHWIND Ltd.")

    assert found.counts == (("Northwind", 3), ("Contoso", 1), ("Fabrikam AG", 1))
    assert found.unknown == 2
    assert found.blau == pytest.approx(1 - (9 + 1 + 1) / 25)
    assert found.iqv == pytest.approx((1 - 11 / 25) * 3 / 2)
    assert (found.own, found.same, found.different) == ("NORTHWIND Ltd.", 3, 2)
    assert found.ei == pytest.approx(-0.2)
    assert found.why is None


def test_accents_and_case_make_no_difference_and_the_usual_spelling_is_shown() -> None:
    found = diversity(Field.CITY, ["Zürich", "ZURICH", "Zürich", "Málaga"], own="zürich")

    assert found.counts == (("Zürich", 3), ("Málaga", 1))
    assert (found.same, found.different) == (3, 1)


def test_a_value_of_signs_alone_is_a_value() -> None:
    assert diversity(Field.INDUSTRY, ["***", "Energy"]).counts == (("***", 1), ("Energy", 1))


def test_a_level_is_compared_with_a_peer_whatever_the_owner_is() -> None:
    found = diversity(Field.LEVEL, ["peer", "peer", "senior", "junior", ""])

    assert (found.same, found.different, found.ei) == (2, 2, 0)


def test_how_people_met_is_compared_with_nothing_and_says_so() -> None:
    found = diversity(Field.HOW_MET, ["At the fair", "Choir", "Choir"], own="Choir")

    assert (found.own, found.same, found.different, found.ei) == ("", 0, 0, None)
    assert found.blau == pytest.approx(4 / 9)
    assert found.why == Message("examine.why.no_own_value.how_met")


def test_words_that_occur_once_are_counted_and_not_compared() -> None:
    found = diversity(Field.HOW_MET, ["At the fair", "On a train", "Choir", "Choir", "Through Ida", ""])

    assert (len(found.counts), found.unknown) == (4, 1)
    assert (found.blau, found.iqv, found.why) == (None, None, Message("examine.why.own_words"))


def test_where_most_have_a_value_of_their_own_it_is_said_how_many_and_no_spread_is_told() -> None:
    offices = [f"Office {each}" for each in range(11)]
    found = diversity(Field.ORGANIZATION, [*offices, *["Harbour Works"] * 5], own="Harbour Works")

    assert (found.blau, found.iqv, found.same, found.different) == (None, None, 5, 11)
    assert found.why is not None
    assert english(found.why) == (
        "11 of 16 differ from everybody else, so no spread is told. Most often: Harbour Works (5)."
    )
    assert diversity(Field.ORGANIZATION, offices).why == Message("examine.why.all_once", {"n": 11})


def test_of_levels_there_are_three_whether_they_occur_or_not() -> None:
    without_juniors = diversity(Field.LEVEL, ["senior"] * 9 + ["peer"] * 7)

    assert without_juniors.iqv == pytest.approx((1 - (81 + 49) / 256) * 3 / 2)
    alike = diversity(Field.LEVEL, ["peer", "peer"])
    assert (alike.blau, alike.iqv, alike.why) == (0, 0, None)
    assert diversity(Field.LEVEL, ["", ""]).iqv is None


def test_without_the_owner_s_own_value_nothing_is_compared() -> None:
    found = diversity(Field.CITY, ["Bonn", "Kiel"], own=" ")

    assert (found.same, found.different, found.ei) == (0, 0, None)
    assert found.why == Message("examine.why.no_own_value.city")


def test_one_value_alone_has_no_qualitative_variation() -> None:
    found = diversity(Field.CITY, ["Bonn", "Bonn"], own="Kiel")

    assert (found.blau, found.iqv, found.ei) == (0, None, 1)
    assert found.why == Message("examine.why.one_value")


@pytest.mark.parametrize("field", Field)
def test_a_field_of_which_nothing_is_recorded_says_how_to_give_it(field: Field) -> None:
    found = diversity(field, ["", ""], own="Bonn")

    assert (found.counts, found.unknown, found.blau, found.iqv, found.ei) == ((), 2, None, None, None)
    assert found.why is not None
    assert english(found.why)


def test_without_key_people_that_is_said_first() -> None:
    assert diversity(Field.CITY, []).why == Message("examine.why.no_key_people")


def test_every_field_without_an_own_value_has_its_sentence() -> None:
    for field in Field:
        why = diversity(field, ["a", "b"]).why
        assert why is None or why.code in WORDING


@given(st.lists(st.integers(1, 50), min_size=1, max_size=12))
def test_indexes_stay_between_none_and_one(sizes: list[int]) -> None:
    found = blau(sizes)
    varied = qualitative_variation(sizes)

    assert found is not None
    assert 0 <= found <= 1 - 1 / len(sizes) + 1e-12
    assert (varied is None) == (len(sizes) == 1)
    assert varied is None or found <= varied <= 1 + 1e-12


@given(st.integers(2, 20), st.integers(1, 30))
def test_equal_groups_vary_as_much_as_they_can(kinds: int, size: int) -> None:
    assert qualitative_variation([size] * kinds) == pytest.approx(1)


@given(st.lists(st.sampled_from(["Bonn", "bonn", "Kiel", "", "Köln", "KOLN"])))
def test_everybody_is_counted_once_and_their_order_does_not_matter(values: list[str]) -> None:
    found = diversity(Field.CITY, values, own="Bonn")

    assert sum(number for _, number in found.counts) + found.unknown == len(values)
    assert found.same + found.different + found.unknown == len(values)
    assert diversity(Field.CITY, sorted(values), own="Bonn") == found
