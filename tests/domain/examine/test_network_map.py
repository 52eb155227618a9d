from __future__ import annotations

import math
from datetime import date
from itertools import combinations, pairwise

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.examination import ExaminedPerson
from netgrow_desktop.domain.examine.network_map import NetworkMap, Recency, layout, recency
from tests.domain.chance import Chance

DAY = date(2026, 9, 16)
LARGEST_SIGN = 0.9
"""How wide a person is drawn at most, in places."""


def person(number: int, *categories: Category, closeness: int = 0, organization: str = "") -> ExaminedPerson:
    """Make an invented person."""
    name = f"Person {number}"
    return ExaminedPerson(number, name, organization, "", categories, (), "", "", closeness, None, key_person=True)


def crowd(size: int) -> list[ExaminedPerson]:
    """Make people of all categories and rings, unevenly, the same ones each time."""
    chance = Chance(5)
    choices: list[tuple[Category, ...]] = [(), (Category.STRATEGIC,), *[(Category.OPERATIONAL,)] * 6, tuple(Category)]
    return [
        person(number, *chance.choice(choices), closeness=chance.choice((0, 0, 0, 0, 1, 2, 3, 3, 4, 5)))
        for number in range(1, size + 1)
    ]


def angle(x: float, y: float) -> float:
    """Give the angle of a spot, clockwise from the top."""
    return math.atan2(x, -y) % math.tau


def closest(laid_out: NetworkMap) -> float:
    """Give how near the two nearest people stand."""
    return min(math.dist(one[3:], other[3:]) for one, other in combinations(laid_out.places, 2))


@pytest.mark.parametrize("size", [2, 14, 60, 300, 1_000])
def test_no_two_people_overlap(size: int) -> None:
    assert closest(layout(crowd(size), (), DAY)) > LARGEST_SIGN


def test_no_two_overlap_where_all_are_in_one_ring_of_one_category() -> None:
    alike = [person(number, Category.STRATEGIC) for number in range(700)]
    assert closest(layout(alike, (), DAY)) > LARGEST_SIGN


@pytest.mark.parametrize("size", [1, 14, 300])
def test_everybody_stands_in_their_own_ring_and_sector(size: int) -> None:
    laid_out = layout(crowd(size), (), DAY)
    assert sorted(place.person.id for place in laid_out.places) == list(range(1, size + 1))
    rings = {ring.closeness: ring for ring in laid_out.rings}
    sectors = {sector.category: sector for sector in laid_out.sectors}
    for place in laid_out.places:
        ring, sector = rings[place.person.closeness], sectors[place.category]
        assert ring.inner < math.hypot(place.x, place.y) < ring.outer
        assert sector.start < angle(place.x, place.y) < sector.start + sector.sweep


def test_the_closest_are_in_the_middle_and_those_of_whom_nothing_is_said_outside() -> None:
    rings = layout(crowd(40), (), DAY).rings
    assert [ring.closeness for ring in rings] == [5, 4, 3, 2, 1, 0]
    assert all(inner.outer == outer.inner for inner, outer in pairwise(rings))


def test_the_same_people_stand_at_the_same_spots_in_whatever_order_they_come() -> None:
    people = crowd(120)
    turned = people[::-1]
    assert layout(people, [(1, 2)], DAY) == layout(turned, [(2, 1)], DAY)


def test_colleagues_stand_beside_each_other() -> None:
    people = [
        person(number, Category.OPERATIONAL, organization=("Northwind", "Contoso", "")[number % 3])
        for number in range(30)
    ]
    laid_out = layout(people, (), DAY)
    assert [place.person.organization for place in laid_out.places] == ["Contoso"] * 10 + ["Northwind"] * 10 + [""] * 10


def test_a_category_without_people_keeps_its_sector_and_the_undecided_have_one_only_if_there_are_any() -> None:
    lone = layout([person(1, Category.DEVELOPMENTAL)], (), DAY)
    assert [sector.category for sector in lone.sectors] == list(Category)
    assert all(sector.sweep > 0.5 for sector in lone.sectors)
    assert math.isclose(sum(sector.sweep for sector in lone.sectors), math.tau)
    undecided = layout([person(1), person(2, Category.STRATEGIC)], (), DAY)
    assert [sector.category for sector in undecided.sectors] == [*Category, None]


def test_without_anybody_there_are_the_rings_alone() -> None:
    nobody = layout([], (), DAY)
    assert (nobody.places, nobody.ties) == ((), ())
    assert len(nobody.rings) == 6


def test_ties_name_the_places_and_leave_out_who_is_not_shown() -> None:
    laid_out = layout([person(each, Category.STRATEGIC) for each in (4, 7, 9)], [(4, 9), (9, 4), (4, 5)], DAY)
    pairs = [tuple(laid_out.places[number].person.id for number in tie) for tie in laid_out.ties]
    assert pairs == [(4, 9)]


@pytest.mark.parametrize(
    ("last_contact", "step"),
    [
        ("2026-09-01", Recency.LATELY),
        ("2026-06-17", Recency.LATELY),
        ("2026-06-16", Recency.THIS_YEAR),
        ("2025-09-16", Recency.THIS_YEAR),
        ("2025-09-15", Recency.YEARS),
        ("2023-09-16", Recency.LONG_AGO),
        (None, Recency.LONG_AGO),
        ("someday", Recency.LONG_AGO),
    ],
)
def test_the_step_of_a_contact_is_how_long_ago_it_was(last_contact: str | None, step: Recency) -> None:
    assert recency(last_contact, DAY) is step
