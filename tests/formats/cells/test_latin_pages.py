"""Code pages of Latin letters, told by names below English headers."""

from __future__ import annotations

import pytest

from netgrow_desktop.formats.cells.code_pages import choose, weigh
from tests.formats.cells.latin_names import NAMES

EVIDENT = [language for language, (page, *_) in NAMES.items() if page != "cp1252" and language != "Slovak"]
"""In Slovak most letters are the same in both pages, and few rows leave the question open."""


STARTS = pytest.mark.parametrize("starts", [range(0, 12, 3), pytest.param(range(12), marks=pytest.mark.slow)])
"""With which names the tables begin."""


def _table(language: str, rows: int, start: int) -> str:
    _, given, family = NAMES[language]
    firsts, lasts = given.split(), family.split()
    people = ((firsts[(start + at) % len(firsts)], lasts[(start * 3 + at) % len(lasts)]) for at in range(rows))
    return "First Name,Last Name,Company\n" + "".join(f"{first},{last},Example\n" for first, last in people)


@STARTS
@pytest.mark.parametrize("rows", [1, 2, 5, 40])
@pytest.mark.parametrize("language", [language for language, (page, *_) in NAMES.items() if page == "cp1252"])
def test_western_names_are_never_read_as_anything_else(language: str, rows: int, starts: range) -> None:
    for start in starts:
        text = _table(language, rows, start)
        content = text.encode("cp1252")
        assert content.decode(choose(content)) == text


@STARTS
@pytest.mark.parametrize("language", [language for language, (page, *_) in NAMES.items() if page != "cp1252"])
def test_names_of_other_languages_are_told_below_english_headers(language: str, starts: range) -> None:
    for start in starts:
        text = _table(language, 40, start)
        content = text.encode(NAMES[language][0])
        assert content.decode(choose(content)) == text


@STARTS
@pytest.mark.parametrize("language", EVIDENT)
def test_ten_rows_are_enough(language: str, starts: range) -> None:
    for start in starts:
        text = _table(language, 10, start)
        content = text.encode(NAMES[language][0])
        assert content.decode(choose(content)) == text


def test_names_of_all_western_languages_in_one_file_stay_western() -> None:
    text = "".join(_table(language, 20, 0) for language, (page, *_) in NAMES.items() if page == "cp1252")
    content = text.encode("cp1252")
    assert choose(content) == "cp1252"


@pytest.mark.parametrize("name", ["Małgorzata Nowak", "Łukasz Nowak", "Bożena Wiśniewska"])
def test_a_sign_that_no_name_has_settles_it_for_one_row(name: str) -> None:
    content = f"First Name,Notes\n{name},plain\n".encode("cp1250")
    assert name in content.decode(choose(content))


@pytest.mark.parametrize("name", ["Jana,Kovářová", "Jiří,Novák", "Petra,Dvořáková"])
def test_letters_that_both_pages_have_tell_the_language_of_one_row(name: str) -> None:
    content = f"First Name,Last Name,Company\n{name},Řeka\n".encode("cp1250")
    assert weigh(content) == ("cp1250", "")


@pytest.mark.parametrize(
    ("name", "page", "instead"),
    [("Petr,Čech", "cp1250", "cp1250"), ("Gábor,Szőke", "cp1250", "cp1250"), ("José,Muñoz", "cp1252", "")],
)
def test_a_page_that_one_name_may_be_in_as_well_is_told(name: str, page: str, instead: str) -> None:
    content = f"First Name,Last Name,Company\n{name},Example\n".encode(page)
    assert weigh(content) == ("cp1252", instead)


@pytest.mark.parametrize("language", [language for language, (page, *_) in NAMES.items() if page == "cp1252"])
def test_ten_western_names_leave_no_doubt(language: str) -> None:
    assert weigh(_table(language, 10, 0).encode("cp1252")) == ("cp1252", "")


@pytest.mark.parametrize("note", ["£50 due", "12 m²", "¿Qué?", "1º piso", "“good” – 5 €", "Example® Ltd", "Mª José"])
def test_signs_beside_numbers_and_sentences_are_no_names(note: str) -> None:
    content = f"Name,Notes\nAda,{note}\n".encode("cp1252")
    assert note in content.decode(choose(content))
