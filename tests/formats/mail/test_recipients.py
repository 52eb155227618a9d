"""Recipients copied out of a mail and names one below the other are people; anything else is none of them."""

from __future__ import annotations

import pytest

from netgrow_desktop.formats.mail.recipients import listed_people

ANA, SAM = ("Ana Lima", "ana@a.example"), ("Sam", "sam@b.example")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("To: Ana Lima <ana@a.example>, Sam <sam@b.example>", [ANA, SAM]),
        ('"Ana Lima" <ana@a.example>; Sam <sam@b.example>;\n', [ANA, SAM]),
        ("Lima, Ana <ana@a.example>; Sam <sam@b.example>", [("Lima, Ana", "ana@a.example"), SAM]),
        ("- Ana Lima ana@a.example\n- sam@b.example", [ANA, ("", "sam@b.example")]),
        ("Ana Lima\n\nSören von der Heide\n", [("Ana Lima", ""), ("Sören von der Heide", "")]),
        ("فاطمة الزهراء\nChí Nguyễn", [("فاطمة الزهراء", ""), ("Chí Nguyễn", "")]),
    ],
)
def test_lists_of_people_are_told(text: str, people: list[tuple[str, str]]) -> None:
    assert listed_people(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana,\nplease come on Friday.",
        "Please write to ana@a.example",
        "Ana <ana@a.example> wrote:",
        "Name,E-mail\nAna Lima,ana@a.example",
        "Name\tE-mail\nAna Lima\tana@a.example",
        "Ana Lima",
        "Room 12\nRoom 14",
        "",
    ],
)
def test_letters_and_tables_are_no_such_lists(text: str) -> None:
    assert listed_people(text) == []
