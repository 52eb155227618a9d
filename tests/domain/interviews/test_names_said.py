"""Names that came up are read one a line; a comma parts people only where these are plainly whole names."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.interviews.names_said import MOST_NAMES, NameSaid, names_said


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Vega, Ana", [NameSaid("Ana Vega")]),
        ("Nguyễn, Chí", [NameSaid("Chí Nguyễn")]),
        ("O'Neil, Sean Patrick", [NameSaid("Sean Patrick O'Neil")]),
        ("Ana Vega, Northwind", [NameSaid("Ana Vega", "Northwind")]),
        ("Ana, Contoso", [NameSaid("Ana", "Contoso")]),
        ("Vega, Northwind", [NameSaid("Vega", "Northwind")]),
        ("Ana Vega, CFO, Contoso", [NameSaid("Ana Vega", "Contoso", "CFO")]),
        ("Ana Vega, Head of Sales", [NameSaid("Ana Vega", "", "Head of Sales")]),
        ("Ana Vega at Contoso", [NameSaid("Ana Vega", "Contoso")]),
        ("- Jürgen Weiß (Weiß & Söhne)", [NameSaid("Jürgen Weiß", "Weiß & Söhne")]),
        ("Ana Vega, Ben Okoro and Cleo Marsh", [NameSaid("Ana Vega"), NameSaid("Ben Okoro"), NameSaid("Cleo Marsh")]),
        ("2. Ana Vega\n\n Ben ;ana  VEGA", [NameSaid("Ana Vega"), NameSaid("Ben")]),
        ("فاطمة الزهراء", [NameSaid("فاطمة الزهراء")]),
        (" , ;\n", []),
    ],
)
def test_what_a_line_says(text: str, people: list[NameSaid]) -> None:
    assert names_said(text, lambda name: name.casefold() == "northwind") == people


def test_an_organisation_with_the_name_of_a_person_is_none() -> None:
    assert names_said("Ana Vega, Ben Sample", lambda name: name == "Ben Sample") == [NameSaid("Ana Vega", "Ben Sample")]


def test_a_whole_book_is_cut() -> None:
    found = names_said("\n".join(f"Ana {number}" + "x" * 300 for number in range(500)), lambda _: False)
    assert len(found) == MOST_NAMES
    assert max(len(each.name) for each in found) == 200
