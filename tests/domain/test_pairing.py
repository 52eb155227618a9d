"""Connections without a profile address: who of several with one name and day is whom."""

from __future__ import annotations

from netgrow_desktop.domain.pairing import Connection, assigned, repeats

OLD, NEW, NEWER = 0, 1, 2


def test_those_of_one_organisation_go_together_first() -> None:
    namesakes = [
        Connection(1, "", "Acme", OLD),
        Connection(2, "", "Tailspin", OLD),
        Connection(3, "jo-t", "Tailspin", NEW),
        Connection(4, "jo-a", "Acme", NEW),
    ]

    assert repeats(namesakes) == {3: 2, 4: 1}


def test_the_others_go_together_in_order() -> None:
    namesakes = [Connection(1, "", "Acme", OLD), Connection(2, "", "Tailspin", OLD), Connection(3, "jo", "", NEW)]

    assert repeats(namesakes) == {3: 1}


def test_nobody_has_two_profiles_or_stands_twice_in_one_file() -> None:
    two_profiles = [Connection(1, "a", "", OLD), Connection(2, "", "", NEW), Connection(3, "b", "", NEWER)]
    one_file = [Connection(1, "", "", OLD), Connection(2, "", "", OLD)]

    assert repeats(two_profiles) == {2: 1}
    assert repeats(one_file) == {}


def test_thousands_of_one_name_and_day_find_each_other() -> None:
    namesakes = [Connection(number, "", "", file) for file in (OLD, NEW, NEWER) for number in _numbers(file)]

    assert repeats(namesakes) == {number: number - 5000 * file for file in (NEW, NEWER) for number in _numbers(file)}


def _numbers(file: int) -> range:
    return range(5000 * file, 5000 * (file + 1))


def test_each_person_is_one_record_and_no_profile_another_one() -> None:
    records = [Connection(1, "x", "Acme"), Connection(2, "", "Acme"), Connection(3, "", ""), Connection(4, "", "")]
    people = [Connection(10, "y", ""), Connection(11, "", "Acme"), Connection(12, "", "Northwind")]

    assert assigned(records, people, {}) == {1: 11, 2: 12, 3: 10}
    assert assigned(records, people, {11: "z"}) == {1: 12, 2: 11, 3: 10}


def test_thousands_of_records_are_thousands_of_people() -> None:
    records = [Connection(number, f"p{number}", f"Firm {number}x") for number in range(5000)]
    people = [Connection(number, "", f"Firm {number}") for number in range(5000)]

    assert assigned(records, people, {}) == {number: number for number in range(5000)}
