"""Whom a typed name may mean, and what Enter takes."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.contacts import ContactRow
from netgrow_desktop.viewmodels.naming import Suggestion, chosen_first, suggestions


def row(contact_id: int, name: str) -> ContactRow:
    return ContactRow(contact_id, name, "", "", (), None, "", "", "", "", "", None, "")


MARIA, BEN, JOSE = row(1, "Maria Bergmann"), row(2, "Ben Okoro"), row(3, "José Álvarez")


def test_the_new_person_stands_last() -> None:
    lines = suggestions("  ben   o", [BEN], [], ())
    assert [each.name for each in lines] == ["Ben Okoro", "ben o"]
    assert lines[-1].row is None


def test_names_stand_before_what_else_was_found() -> None:
    lines = suggestions("jose", [BEN, MARIA, JOSE], [], ())
    assert [each.name for each in lines] == ["José Álvarez", "Ben Okoro", "Maria Bergmann", "jose"]


def test_nothing_typed_suggests_nobody() -> None:
    assert suggestions("   ", [BEN], [], ()) == []
    assert chosen_first("", []) == -1


def test_who_is_there_already_is_told_and_a_namesake_in_the_archive_offered() -> None:
    lines = suggestions("ben okoro", [BEN], [row(9, "Ben Okoro"), row(10, "Ben Okorowski")], {2})
    assert lines == [
        Suggestion("Ben Okoro", BEN, is_there=True),
        Suggestion("Ben Okoro", row(9, "Ben Okoro"), is_archived=True),
        Suggestion("ben okoro"),
    ]


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("Ben Okoro", "Ben Okoro"),
        ("okoro, ben", "Ben Okoro"),
        ("alvarez", "José Álvarez"),
        ("mar", "Maria Bergmann"),
        ("maria berg", "Maria Bergmann"),
        ("Maria Be", "Maria Bergmann"),
        ("Maria Berg", "Maria Berg"),
        ("Ben Okorowski", "Ben Okorowski"),
        ("Grace Umutoni", "Grace Umutoni"),
    ],
)
def test_enter_takes_a_known_person_only_if_they_are_plainly_meant(typed: str, taken: str) -> None:
    lines = suggestions(typed, [MARIA, BEN, JOSE], [], ())
    assert lines[chosen_first(typed, lines)].name == taken


def test_what_was_found_by_its_notes_is_not_taken_for_a_single_word() -> None:
    lines = suggestions("northwind", [BEN], [], ())
    assert lines[chosen_first("northwind", lines)].row is None
