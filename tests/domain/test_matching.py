"""Who of those with one e-mail address is whom: families and companies share addresses."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.features import Features, Rarity, Values
from netgrow_desktop.domain.matching import MOST_COMPARED, Groups, Sharers, called
from netgrow_desktop.domain.similarity import Comparison

SHARED = "smith@smith.example"


def person(name: str, slug: str = "") -> Features:
    return called(Values(0, name, slugs=(slug,) if slug else (), emails=(SHARED,)))


def grouped(*people: Features) -> Groups:
    groups = Groups(Comparison(Rarity(())).agree)
    for number, each in enumerate(people):
        groups.add(number, each)
    return groups


def test_two_who_agree_with_a_third_but_not_with_each_other_are_two() -> None:
    groups = grouped(person("J. Smith"), person("John Smith"), person("Jane Smith"))

    assert groups.join(0, 1)
    assert not groups.join(0, 2)
    assert groups.repeats() == {1: 0}


def test_two_profiles_are_two_people_however_they_are_linked() -> None:
    groups = grouped(person("Jo Smith", "jo-1"), person("Jo Smith"), person("Jo Smith", "jo-2"))

    assert groups.join(0, 1)
    assert not groups.join(1, 2)


def test_another_name_of_a_record_counts_as_its_own() -> None:
    groups = grouped(person("J. Smith"), person("Jane Smith"))
    groups.also(0, person("John Smith"))

    assert not groups.join(0, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mr Smith", "Mrs Smith"),
        ("Herr Kim Smith", "Frau Kim Smith"),
        ("Kim & Jo Smith", "Kim Smith"),
        ("Mr. and Mrs. Smith", "Mr. Smith"),
    ],
)
def test_those_of_a_couple_who_share_an_address_are_not_one(one: str, other: str) -> None:
    assert not grouped(person(one), person(other)).join(0, 1)


@pytest.mark.parametrize(
    ("one", "other"), [("Mr Kim Smith", "Kim Smith"), ("Ms Smith", "Mrs Smith"), ("Kim & Jo Smith", "Kim & Jo Smith")]
)
def test_a_form_of_address_that_one_name_lacks_says_nothing(one: str, other: str) -> None:
    assert grouped(person(one), person(other)).join(0, 1)


def test_a_number_is_no_name() -> None:
    assert called(Values(0, "+48 22 555 0100")).name == person("").name


def test_of_very_many_those_of_like_names_are_found() -> None:
    sharers: Sharers[int] = Sharers()
    names = [f"Name{number} Worker" for number in range(4 * MOST_COMPARED)]
    for number, name in enumerate([*names, "Jürgen Groß"]):
        sharers.add(person(name), number)

    assert next(item for _, item in sharers.near(person("Name7 Worker"))) == 7
    assert len(names) in [item for _, item in sharers.near(person("Juergen Gross"))]
    assert len(list(sharers.near(person("")))) == MOST_COMPARED


def test_of_a_crowd_few_are_looked_at_and_whoever_has_the_very_name_comes_first() -> None:
    sharers = Sharers[int]()
    for number in range(3000):
        sharers.add(person(f"Ana K{'aeiou'[number % 5]}w{'l' * (number // 5 + 1)}"), number)
    sharers.add(wanted := person("Ana Kowell Maria"), 3000)

    near = [item for _, item in sharers.near(wanted)]

    assert near[0] == 3000
    assert len(near) < MOST_COMPARED
