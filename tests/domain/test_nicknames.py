"""Which given names may be short for one another."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.nicknames import full_names, may_be_short


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bob", "robert"),
        ("bob", "rob"),
        ("kate", "katherine"),
        ("uschi", "ursula"),
        ("sepp", "josef"),
        ("paco", "francisco"),
        ("kasia", "katarzyna"),
        ("sasha", "aleksandr"),
        ("sasha", "alexandra"),
        ("giannis", "ioannis"),
        ("heidi", "adelheid"),
    ],
)
def test_a_short_form_stands_for_its_full_names(one: str, other: str) -> None:
    assert may_be_short(one, other)
    assert may_be_short(other, one)


@pytest.mark.parametrize(("one", "other"), [("alexander", "alexandra"), ("anna", "anne"), ("xyz", "xyz")])
def test_full_names_do_not_stand_for_each_other(one: str, other: str) -> None:
    assert not may_be_short(one, other)


def test_every_name_of_the_lists_is_one_word_in_plain_letters() -> None:
    for name in ("dick", "betty", "zosia"):
        assert all(full.isascii() and full.isalpha() for full in full_names(name))
        assert full_names(name)
