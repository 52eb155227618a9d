"""The encodings of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.cells.decoding import known_encoding
from netgrow_desktop.formats.recognition import recognise
from tests.formats.reading import people

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Name,Email\nJürgen Ñandú €,j@example.org\n"


@pytest.mark.parametrize(
    ("encoding", "mark", "found"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("utf-16-le", b"\xff\xfe", "utf-16"),
        ("utf-16-be", b"\xfe\xff", "utf-16"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("utf-32-le", b"\xff\xfe\0\0", "utf-32"),
        ("cp1252", b"", "cp1252"),
    ],
)
def test_an_encoding_is_found(tmp_path: Path, encoding: str, mark: bytes, found: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(mark + TEXT.encode(encoding))
    assert recognise(file).encoding == found
    assert people(file)[0].name == "Jürgen Ñandú €"


def test_windows_letters_far_behind_the_beginning_are_found(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    plain = "".join(f"Person {number},p{number}@example.org\n" for number in range(5000))
    file.write_bytes(f"Name,Email\n{plain}Jürgen,j@example.org\n".encode("cp1252"))
    assert recognise(file).encoding == "cp1252"
    assert people(file)[-1].name == "Jürgen"


def test_letters_cut_by_the_edges_of_reading_stay_whole(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Email\n" + "".join(f"{'x' * (n % 7)}ü漢🎤,p{n}@example.org\n" for n in range(60_000)))
    assert recognise(file).encoding == "utf-8"
    assert all(draft.name.endswith("ü漢🎤") for draft in people(file))


def test_a_damaged_spot_does_not_spoil_the_names_of_the_others(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(
        "Name,Email\nÄnne Ü,a@x.example\nŁucja,l@x.example\n".encode() + "Jürgen,j@x.example\n".encode("cp1252")
    )
    assert [draft.name for draft in people(file)] == ["Änne Ü", "Łucja", "Jürgen"]


def test_bytes_that_the_code_page_lacks_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(b"Name,Email\nA\x81da \xfc\xfc,a@x.example\n")
    assert people(file)[0].name == "A\x81da üü"


def test_a_file_cut_in_the_middle_of_a_letter_stays_utf8(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("Name,Email\nÄnne Ü,a@x.example\nBo Ü".encode()[:-1])
    assert recognise(file).encoding == "utf-8"
    assert people(file)[0].name == "Änne Ü"


@pytest.mark.parametrize("name", ["rot13", "hex", "idna", "punycode", "unicode_escape", "no such thing", "utf-8\0"])
def test_what_is_no_encoding_of_files_is_none(name: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        known_encoding(name)
    assert refused.value.message.code == "format.unknown_encoding"


@pytest.mark.parametrize("name", ["", " "])
def test_an_encoding_that_is_not_named_is_asked_for(name: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        known_encoding(name)
    assert refused.value.message.code == "format.no_encoding"


def test_an_encoding_that_was_chosen_and_is_not_the_files_is_told(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Email\nAda,a@x.example\n")
    with pytest.raises(NetGrowError) as refused:
        recognise(file, encoding="utf-16")
    assert refused.value.message.code == "format.wrong_encoding"
