"""What columns repeat of a person, or say of nobody, makes no field of somebody's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField
from tests.formats.reading import people

if TYPE_CHECKING:
    from pathlib import Path


def only(path: Path, header: str, row: str) -> tuple[str, tuple[CustomField, ...]]:
    file = path / "list.csv"
    file.write_text(f"First Name,Last Name,E-mail Address,{header}\nÄnne,Muster,a@x.example,{row}\n", encoding="utf-8")
    (person,) = people(file)
    return person.name, person.custom


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("E-mail Display Name", "Änne Muster (a@x.example)"),
        ("E-Mail: Angezeigter Name", "Muster Änne"),
        ("Display Name", "a@x.example"),
        ("Initials", "Ä.M."),
        ("Initialen", "AM"),
        ("Birthday", "1/0/00"),
        ("Birthday", "0/0/00"),
        ("Anniversary", "1/1/4501"),
        ("Geburtstag", "0.0.00"),
        ("Priority", "Normal"),
        ("Sensitivity", "Normal"),
        ("Home Phone", "unknown"),
        ("Web Page", "none"),
        ("Company", "NULL"),
        ("Shoe size", "N/A"),
        ("Shoe size", "-"),
    ],
)
def test_what_says_nothing_more_is_left_out(tmp_path: Path, header: str, value: str) -> None:
    assert only(tmp_path, header, value) == ("Änne Muster", ())


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("E-mail Display Name", "Änni Muster"),
        ("Screen name", "anne_muster"),
        ("Initials", "XY"),
        ("Priority", "High"),
        ("Birthday", "in spring"),
        ("Allergies", "none"),
    ],
)
def test_what_says_more_is_kept(tmp_path: Path, header: str, value: str) -> None:
    assert only(tmp_path, header, value) == ("Änne Muster", (CustomField(header, value),))


def test_whoever_has_no_other_name_goes_by_the_one_that_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "First Name,Last Name,E-mail Address,E-mail Display Name\n,,'a@x.example',Änne Muster (a@x.example)\n",
        encoding="utf-8",
    )
    (person,) = people(file)
    assert (person.name, person.given, person.family, person.custom) == ("Änne Muster", "Änne", "Muster", ())
    assert [email.address for email in person.emails] == ["a@x.example"]


def test_family_names_that_are_words_for_nothing_elsewhere_stay(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("First Name,Last Name,Email\nNil,Null,n@x.example\n", encoding="utf-8")
    assert people(file)[0].name == "Nil Null"
