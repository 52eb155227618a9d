"""Words of names in one spelling, whatever the script, the language or the ear that wrote them."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.spelling import is_foreign, latin, skeleton, sound


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("Müller", "muller"),
        ("Mueller", "muller"),
        ("Muller", "muller"),
        ("Jo\u0308rg", "jorg"),
        ("Søren", "soren"),
        ("Łukasz", "lukasz"),
        ("Nguyễn", "nguyen"),
        ("Zoe", "zoe"),
        ("Чайковский", "chaykovskiy"),
        ("Παπαδόπουλος", "papadopulos"),
        ("محمد", "mhmd"),
    ],
)
def test_letters_become_plain_ones(word: str, plain: str) -> None:
    assert latin(word) == plain


@pytest.mark.parametrize(
    "spellings",
    [
        "Sophie Sofie Sofi",
        "Meier Meyer Maier Mayer Mayr",
        "Schmidt Schmitt Schmid",
        "Eric Erik",
        "Katharina Katarina Catarina",
        "Чайковский Tchaikovsky Tschaikowski Chaykovskiy",
        "Шевченко Shevchenko Schewtschenko",
        "Сергей Sergey Sergei",
        "Юрий Yuri Juri",
        "Евгений Yevgeny Evgenij",
    ],
)
def test_what_is_spoken_alike_is_the_same_sound(spellings: str) -> None:
    assert len({sound(latin(word)) for word in spellings.split()}) == 1


def test_names_that_are_spoken_in_another_way_stay_apart() -> None:
    for one, other in (("Anna", "Anne"), ("Maria", "Mario"), ("Jan", "Jana"), ("Paul", "Paula")):
        assert sound(latin(one)) != sound(latin(other))


def test_a_skeleton_bears_slips_in_vowels() -> None:
    assert skeleton("mohammed") == skeleton("mohamad") == skeleton("muhammed")
    assert skeleton("") == ""


def test_only_scripts_that_can_be_transliterated_are_foreign() -> None:
    assert is_foreign("Фёдор")
    assert not is_foreign("Jürgen")
    assert not is_foreign("山田")
