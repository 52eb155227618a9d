"""What two people have in common when they become one, whoever shows or writes it."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.contacts import Address, Email, Job, Link, Phone
from netgrow_desktop.domain.merging import adds_words, completes, joined_affixes, joined_notes, renewed_notes, value_key


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("emails", Email("Ada@Example.org "), Email("ada@example.org", "work")),
        ("phones", Phone("+48 22 555 01 42"), Phone("+48225550142", "mobile")),
        ("links", Link("https://www.linkedin.com/in/Ada-K/"), Link("linkedin.com/in/ada-k?x=1", "profile")),
        ("jobs", Job("Fabrikam", "Analyst"), Job("FABRIKAM", "analyst")),
        ("addresses", Address("ul. Długa 12", "Kraków"), Address("ul. dluga 12", "krakow", label="home")),
    ],
)
def test_labels_and_spelling_do_not_keep_a_value_twice(
    field: str, one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    assert value_key(field, one) == value_key(field, other)


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("emails", Email("ada@example.org"), Email("ada@example.com")),
        ("phones", Phone("+48 22 555 01 42"), Phone("48 22 555 01 42")),
        ("phones", Phone("ask Jan"), Phone("ask Ola")),
        ("links", Link("https://ada.example/a"), Link("https://ada.example/A")),
        ("jobs", Job("Fabrikam", "Analyst"), Job("Fabrikam", "Partner")),
        ("jobs", Job("Fabrikam", "Analyst", location="Kraków"), Job("Fabrikam", "Analyst", location="Gdynia")),
    ],
)
def test_values_that_differ_both_stay(field: str, one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert value_key(field, one) != value_key(field, other)


@pytest.mark.parametrize(
    ("own", "others", "both"),
    [
        ("Sails.", "Rides.", "Sails.\n\nRides."),
        ("Sails. Rides.", " Rides.\n", "Sails. Rides."),
        ("Sails.", "Sails. Rides.", "Sails. Rides."),
        ("Sails.", "", "Sails."),
        ("", "Rides.", "Rides."),
    ],
)
def test_notes_are_joined_without_saying_anything_twice(own: str, others: str, both: str) -> None:
    assert joined_notes(own, others) == both


@pytest.mark.parametrize(
    ("own", "before", "now", "then"),
    [
        ("Mine.\n\nSails.", "Sails.", "Rides.", "Mine.\n\nRides."),
        ("Sails. Often!", "Sails.", "Rides.", "Sails. Often!\n\nRides."),
        ("Mine.\n\nSails.", "", "Rides.", "Mine.\n\nSails.\n\nRides."),
        ("Mine.\n\nSails.", "Mine.\n\nSails.", "Sails.", "Mine.\n\nSails."),
    ],
)
def test_only_what_a_source_said_itself_makes_way_for_what_it_says_now(
    own: str, before: str, now: str, then: str
) -> None:
    assert renewed_notes(own, before, now) == then


def test_a_birthday_completes_the_same_day_without_a_year_only() -> None:
    assert completes("1984-04-15", "--04-15")
    assert not completes("1984-04-16", "--04-15")
    assert not completes("--04-15", "1984-04-15")


@pytest.mark.parametrize(
    ("value", "own", "adds"),
    [
        ("A. Kowalska", "Ada Kowalska", False),
        ("Kowalska, Ada", "Ada Kowalska", False),
        ("Juergen Weiss", "Jürgen Weiß", False),
        ("Ada Kowalska-Nowak", "Ada Kowalska", True),
        ("Addie", "Ada Kowalska", True),
    ],
)
def test_a_name_adds_something_if_it_has_other_words(value: str, own: str, adds: bool) -> None:
    assert adds_words(value, own) is adds


@pytest.mark.parametrize(
    ("own", "other", "both"),
    [
        ("Herr", "Dr.", "Herr Dr."),
        ("Dr.", "Herr", "Herr Dr."),
        ("Dr.", "Herr Dr.", "Herr Dr."),
        ("Herr", "Mr.", "Herr"),
        ("Prof. Dr.", "Dr.", "Prof. Dr."),
        ("", "Dr.", "Dr."),
        ("PhD", "MBA", "PhD MBA"),
    ],
)
def test_what_stands_before_or_after_a_name_is_joined(own: str, other: str, both: str) -> None:
    assert joined_affixes(own, other) == both
