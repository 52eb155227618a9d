"""Families share addresses: who may be one person by their names, and who may not."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.matching import Namesakes, compatible_words, given_words


def agree(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two (given name, whole name) agree; the order must not matter."""
    there = compatible_words(given_words(*one), given_words(*other))
    assert there == compatible_words(given_words(*other), given_words(*one))
    return there


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ada", "Ada Kowalska"), ("ADA", "Ada K.")),
        (("A.", "A. Kowalska"), ("Ada", "Ada Kowalska")),
        (("Ada", "Ada Kowalska"), ("", "Ada Kowalska")),
        (("", "Ada Kowalska"), ("", "Kowalska, Ada")),
        (("", "Ada"), ("", "Ada Kowalska")),
        (("", "Dr. Ada Kowalska"), ("Ada", "Ada Kowalska")),
        (("Herr Jürgen", "Herr Jürgen Weiß"), ("Jurgen", "Jürgen Weiss")),
        (("", ""), ("Ada", "Ada Kowalska")),
        (("", "ada@example.org"), ("Ada", "Ada Kowalska")),
    ],
)
def test_names_that_agree(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert agree(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ada", "Ada Kowalska"), ("Adam", "Adam Kowalski")),
        (("", "Nguyen Van A"), ("", "Nguyen Thi B")),
        (("", "Dr. Peter Huber"), ("", "Dr. Maria Huber")),
        (("", "Herr Huber"), ("", "Frau Maria Huber")),
        (("", "Huber"), ("Maria", "Maria Huber")),
        (("B.", "B. Okoro"), ("", "Ada Okoro")),
    ],
)
def test_names_that_do_not(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not agree(one, other)


def test_among_many_namesakes_those_who_agree_are_found() -> None:
    sharers: Namesakes[int] = Namesakes()
    for number, name in enumerate(("ada", "ben okoro", "a", "", "chi nguyen", "okoro")):
        sharers.add(name, number)

    assert set(sharers.agreeing("ada")) == {0, 2, 3}
    assert set(sharers.agreeing("ben")) == {1, 3}
    assert set(sharers.agreeing("ben okoro")) == {1, 3}
    assert set(sharers.agreeing("")) == {0, 1, 2, 3, 4, 5}
