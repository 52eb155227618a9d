"""The words of a name, without what is no name in it."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.person_names import SEVERAL, NameWords, name_words


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Dr. rer. nat. Anna Müller, PhD", ("anna",), ("muller",)),
        ("Prof. Dr. h.c. Hans Maier", ("hans",), ("maier",)),
        ("Müller, Anna", ("anna",), ("muller",)),
        ("Ludwig van Beethoven", ("ludwig",), ("beethoven",)),
        ("Seán O'Brien", ("sean",), ("obrien",)),
        ("Hans Mc Donald", ("hans",), ("mcdonald",)),
        ("Anna Schmidt geb. Weber", ("anna",), ("schmidt", "weber")),
        ("J. R. R. Tolkien", ("j", "r", "r"), ("tolkien",)),
        ("Wei Ma", ("wei",), ("ma",)),
        ("Don Smith", ("don",), ("smith",)),
        ("山田 太郎", ("山田太郎",), ()),
        ("ada@example.org", (), ()),
        ("", (), ()),
    ],
)
def test_a_whole_name_is_parted(name: str, given: tuple[str, ...], family: tuple[str, ...]) -> None:
    found = name_words(name)
    assert (found.given, found.family) == (given, family)


def test_parts_that_are_known_are_taken_as_they_are() -> None:
    found = name_words("", "Anna Maria", "", "de la Cruz-Müller", "Annie")
    assert found == NameWords(("anna", "maria"), ("cruz", "muller"), ("annie",), "delacruzmuller", "")


def test_what_people_are_called_and_their_generation_are_kept_apart() -> None:
    found = name_words("Robert (Bob) Smith Jr.")
    assert (found.given, found.family, found.called, found.generation) == (("robert",), ("smith",), ("bob",), "jr")


@pytest.mark.parametrize(
    ("name", "addressed"),
    [
        ("Mr. Smith", "man"),
        ("Frau Dr. Kim Smith", "woman"),
        ("Mr & Mrs Smith", SEVERAL),
        ("Kim and Jo Smith", SEVERAL),
        ("Dr. Smith", ""),
        ("Frau", ""),
        ("Andy Sand", ""),
    ],
)
def test_a_form_of_address_tells_of_whom_a_name_speaks(name: str, addressed: str) -> None:
    assert name_words(name).addressed == addressed


def test_very_long_names_are_cut() -> None:
    assert len(name_words("ab " * 100_000).given) < 100
