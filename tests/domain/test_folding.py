"""Folded text: what search and comparison see."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.folding import fold, fold_spelled_out, name_key, search_text, search_words, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ada", "ada"),
        ("Müller", "muller"),
        ("MÜLLER", "muller"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("Łódź", "lodz"),
        ("Søren", "soren"),
        ("Ngọc Ánh", "ngoc anh"),
        ("İstanbul", "istanbul"),
        ("ılık", "ilik"),
        ("Æthel Œuvre Þór", "aethel oeuvre thor"),
        ("ﬁne Ａｄａ", "fine ada"),
        ("Élodie", "elodie"),
        ("E\u0301lodie", "elodie"),
        ("Ελένη", "ελενη"),
        ("Йога", "иога"),
    ],
)
def test_accents_and_case_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_umlauts_can_be_spelled_out() -> None:
    assert fold_spelled_out("Jürgen Größe Åse") == "juergen groesse aase"
    assert fold_spelled_out("Ju\u0308rgen") == "juergen"


def test_words_are_letters_and_digits_and_each_han_character() -> None:
    assert words("o'neil-smith c++ 3m") == ["o", "neil", "smith", "c", "3m"]
    assert words("山田taro") == ["山", "田", "taro"]


def test_the_index_holds_both_spellings() -> None:
    held = set(words(search_text("Jürgen", "", "Müller", "Lüdenscheidt")))
    assert held == {"jurgen", "juergen", "muller", "mueller", "ludenscheidt", "luedenscheidt"}


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Sean O'Connor", "oconnor"),
        ("Seán O'Connor", "oconnor"),
        ("Sean O\u2019Connor", "oconnor"),
        ("Jean-Luc Example", "jeanluc"),
        ("Anne-Marie D'Arcy-Example", "darcyexample"),
        ("Müller-Lüdenscheidt", "mullerludenscheidt"),
        ("Müller-Lüdenscheidt", "muellerluedenscheidt"),
        ("Jose\u0301-Maria", "josemaria"),
    ],
)
def test_the_index_holds_words_with_an_apostrophe_or_hyphen_joined_and_apart(text: str, joined: str) -> None:
    held = words(search_text(text))
    assert joined in held
    for spellings in search_words(text):
        assert any(word in held for word in spellings)


@pytest.mark.parametrize("text", ["Ada Example", "+49 30-1234", "2019-04-01", "a - b", "'quoted'", "'s-Gravenhage"])
def test_nothing_else_is_joined(text: str) -> None:
    assert words(search_text(text)) == words(text.lower()) + (["sgravenhage"] if "grav" in text.lower() else [])


def test_typed_words_have_their_spellings() -> None:
    assert search_words("Jürgen o'neil") == [("jurgen", "juergen"), ("o",), ("neil",)]
    assert search_words(" + ") == []


def test_namesakes_have_one_key() -> None:
    assert name_key("  ADA   Example-Lovell ") == name_key("Ada Example Lovell") == "ada example lovell"


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=30))
def test_the_composition_of_letters_does_not_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(max_size=30))
def test_every_typed_word_of_a_name_is_in_its_index(text: str) -> None:
    held = words(search_text(text))
    for spellings in search_words(text):
        assert any(word in held for word in spellings)
