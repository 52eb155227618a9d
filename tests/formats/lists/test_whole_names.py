"""Whole names get their parts where there is no doubt which is which."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.formats.lists.whole_names import part_name
from tests.formats.reading import people

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "prefix", "given", "middle", "family", "suffix"),
    [
        ("Grace Example", "", "Grace", "", "Example", ""),
        ("Dr Grace Example", "Dr", "Grace", "", "Example", ""),
        ("Frau Dr. Änne Muster", "Frau Dr.", "Änne", "", "Muster", ""),
        ("EXAMPLE Grace", "", "Grace", "", "EXAMPLE", ""),
        ("Grace EXAMPLE", "", "Grace", "", "EXAMPLE", ""),
        ("G. Example", "", "G.", "", "Example", ""),
        ("Grace B. Example", "", "Grace", "B.", "Example", ""),
        ("Ludo von der Probe", "", "Ludo", "", "von der Probe", ""),
        ("Jean d'Essai", "", "Jean", "", "d'Essai", ""),
        ("Bo Sample Jr.", "", "Bo", "", "Sample", "Jr."),
        ("Bo Sample, PhD", "", "Bo", "", "Sample", "PhD"),
        (
            "Dr. med. Hans-Jürgen von der Heide-Müller jun.",
            "Dr. med.", "Hans-Jürgen", "", "von der Heide-Müller", "jun.",
        ),
        ("Dr. rer. nat. Ana Muster", "Dr. rer. nat.", "Ana", "", "Muster", ""),
        ("Dr.-Ing. Ana Muster", "Dr.-Ing.", "Ana", "", "Muster", ""),
        ("Dipl.-Ing. (FH) Bo Muster sen.", "Dipl.-Ing. (FH)", "Bo", "", "Muster", "sen."),
        ("Dipl.-Kfm. Bo Muster III", "Dipl.-Kfm.", "Bo", "", "Muster", "III"),
        ("Prof. Dr. Dr. h.c. Ana Muster", "Prof. Dr. Dr. h.c.", "Ana", "", "Muster", ""),
        ("Univ.-Prof. DDr. Ana Muster", "Univ.-Prof. DDr.", "Ana", "", "Muster", ""),
        ("Frau Dr. med Ana Muster", "Frau Dr. med", "Ana", "", "Muster", ""),
        ("Dr. Petra von und zu Probe-Tal", "Dr.", "Petra", "", "von und zu Probe-Tal", ""),
    ],
)  # fmt: skip
def test_one_given_and_one_family_name_are_told(
    name: str, prefix: str, given: str, middle: str, family: str, suffix: str
) -> None:
    draft = ContactDraft(name=name)
    part_name(draft)
    assert (draft.prefix, draft.given, draft.middle, draft.family, draft.suffix) == (
        prefix, given, middle, family, suffix,
    )  # fmt: skip
    assert draft.name == " ".join(filter(None, (given, middle, family)))


@pytest.mark.parametrize(
    "name",
    [
        "Grace", "grace example", "Anna Maria Muster", "José García López", "Mag Malone", "Nguyen Trung", "Nagy Réka",
        "Muster Anna", "Probe GmbH", "Elm Bookstore", "Aunt Mary", "New York", "ACME Berlin", "Ada & Bo Sample",
        "Ada Example (work)", "Team 7", "Ana Bea Sen", "Med Muster Dr.", "Ing Sample Tan", "山田 太郎", "Ада Пример",
    ],
)  # fmt: skip
def test_whatever_is_in_doubt_stays_whole(name: str) -> None:
    draft = ContactDraft(name=name)
    part_name(draft)
    assert draft == ContactDraft(name=name)


def test_an_address_may_tell_that_the_family_name_stands_first() -> None:
    for address in ("zorn@x.example", "zitt.zorn@x.example"):
        draft = ContactDraft(name="Zorn Zitt", emails=(Email(address),))
        part_name(draft)
        assert (draft.given, draft.family) == ("", "")


def test_parts_that_are_there_and_a_firm_stay_as_they_are() -> None:
    draft = ContactDraft(name="Grace Example", given="Gracie", organization="Acme")
    part_name(draft)
    assert (draft.given, draft.family) == ("Gracie", "")
    firm = ContactDraft(name="Zitt Zorn", organization="Zitt Zorn")
    part_name(firm)
    assert firm.given == ""


def test_a_table_with_whole_names_gives_parts(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text('Name,Email\n"Example, Grace",g@x.example\nDr. Ada Example,a@x.example\n', encoding="utf-8")
    assert [(each.prefix, each.given, each.family) for each in people(file)] == [
        ("", "Grace", "Example"),
        ("Dr.", "Ada", "Example"),
    ]


def test_a_whole_name_beside_the_family_name_tells_the_given_one(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Naam;Tussenvoegsel;Achternaam;E-mail\nJan van Proef;van;Proef;j@x.example\n", encoding="utf-8")
    (jan,) = people(file)
    assert (jan.name, jan.given, jan.middle, jan.family) == ("Jan van Proef", "Jan", "van", "Proef")
