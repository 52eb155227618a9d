"""Tables that are quoted or laid out in ways of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.formats.cells.quoting import find
from netgrow_desktop.formats.recognition import recognise
from tests.formats.reading import people

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "way", "names", "notes"),
    [
        (
            'name,email,notes\n"Ada \\"The\\" Example",ada@x.example,"said \\"hi, you\\", ok"\nBo B,bo@x.example,x\n',
            "escaped", ['Ada "The" Example', "Bo B"], ['said "hi, you", ok', "x"],
        ),
        (
            'name, email, notes\n"Ada E", "ada@x.example", "one, two"\n"Bo B", "bo@x.example", "x"\n',
            "spaced", ["Ada E", "Bo B"], ["one, two", "x"],
        ),
        (
            '"name,email,notes"\n"Ada ""A"" E,ada@x.example,x"\n"Bo B,bo@x.example,y"\n',
            "wrapped", ['Ada "A" E', "Bo B"], ["x", "y"],
        ),
        (
            ("Name            Phone        Notes\nAda Example     030 123456   good tea\n"
            "Bo Sample       030 222222   bad tea\n"),
            "aligned", ["Ada Example", "Bo Sample"], ["good tea", "bad tea"],
        ),
        (
            'name,email,notes\n"Ada E",ada@x.example,"C:\\"\nBo B,bo@x.example,x\n',
            "", ["Ada E", "Bo B"], ["C:\\", "x"],
        ),
    ],
    ids=["escaped", "spaced", "wrapped", "aligned", "usual"],
)  # fmt: skip
def test_a_way_of_quoting_is_found_and_read(
    tmp_path: Path, text: str, way: str, names: list[str], notes: list[str]
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(text, encoding="utf-8")
    assert recognise(file).quoting == way
    assert [(draft.name, draft.notes) for draft in people(file)] == list(zip(names, notes, strict=True))


def test_ordinary_text_is_not_taken_for_a_table() -> None:
    assert find("Dear Ada,\n\nthank you for the tea.\n", "\t") == ""
