"""What a drop or the clipboard holds is told apart before anything is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl

from netgrow_desktop.ui.shell.drops import dropped, is_table, names_of

if TYPE_CHECKING:
    from pathlib import Path


def mime_of(*places: Path | str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(each) if isinstance(each, str) else QUrl.fromLocalFile(str(each)) for each in places])
    # File managers put the addresses there as text as well.
    mime.setText("\n".join(str(each) for each in places))
    return mime


def test_files_folders_pictures_and_addresses_are_told_apart(tmp_path: Path) -> None:
    people, picture, folder = tmp_path / "Connections.csv", tmp_path / "holiday.PNG", tmp_path / "folder"
    people.touch()
    picture.touch()
    folder.mkdir()
    content = dropped(mime_of(people, picture, folder, "https://example.org/people.csv"))
    assert content.files == (people,)
    assert content.others == (picture, folder)
    assert content.refused() == ["holiday.PNG", "folder", "https://example.org/people.csv"]
    assert content.is_welcome()


def test_a_file_without_an_ending_is_told_by_its_content_later(tmp_path: Path) -> None:
    assert dropped(mime_of(tmp_path / "export")).files == (tmp_path / "export",)


def test_a_network_file_is_opened_and_not_imported(tmp_path: Path) -> None:
    network = tmp_path / "My network.netgrow"
    network.touch()
    assert dropped(mime_of(network)).network == network


def test_only_pictures_are_not_welcome(tmp_path: Path) -> None:
    assert not dropped(mime_of(tmp_path / "a.png")).is_welcome()
    assert not dropped(QMimeData()).is_welcome()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Name\tE-mail\nAda\tada@example.org", True),
        ("Name,E-mail\n\nAda,ada@example.org\n", True),
        ("Vorname;Nachname\nAda;Kowalska", True),
        ("Dear Ada,\nsee you tomorrow", False),
        ("Name,E-mail", False),
        ("", False),
        ("x" * 1000, False),
    ],
)
def test_a_table_is_two_lines_with_one_separator(text: str, told: bool) -> None:
    assert is_table(text) is told


def test_many_and_long_names_stay_one_short_line() -> None:
    line = names_of(["a" * 300, "b.csv", "c.csv", "d.csv", "e.csv", "f.csv"])
    assert len(line) < 120
    assert line.endswith("d.csv + 2")


CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jürgen Weiß\r\nEND:VCARD\r\n"


@pytest.mark.parametrize("kind", ["text/vcard", "text/x-vcard", "text/directory;charset=utf-8", "Text/VCard"])
def test_a_person_of_another_program_is_told_by_kind_and_content(kind: str) -> None:
    mime = QMimeData()
    mime.setData(kind, CARD.encode())
    # Address books add an address that only they understand.
    mime.setUrls([QUrl("addressbook:///7")])
    content = dropped(mime)
    assert content.text == CARD
    assert content.holds_cards()


@pytest.mark.parametrize(
    ("kind", "encoding"),
    [
        ("text/vcard", "utf-8-sig"),
        ("text/vcard", "utf-16"),
        ("text/vcard", "utf-16-le"),
        ("text/x-vcard", "cp1252"),
        ("text/x-vcard;charset=iso-8859-1", "latin-1"),
        ("text/x-vcard;charset=nonsense", "utf-8"),
    ],
)
def test_cards_are_read_in_whatever_encoding_they_come(kind: str, encoding: str) -> None:
    mime = QMimeData()
    mime.setData(kind, CARD.encode(encoding))
    assert dropped(mime).text == CARD


def test_cards_copied_as_text_are_welcome_and_files_come_before_cards(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setText(CARD)
    assert dropped(mime).holds_cards()
    file = tmp_path / "Jürgen.vcf"
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    mime.setData("text/vcard", CARD.encode())
    assert dropped(mime).files == (file,)


def test_a_kind_without_a_card_in_it_is_nothing() -> None:
    mime = QMimeData()
    mime.setData("text/directory", b"/home")
    assert not dropped(mime).is_welcome()


def test_a_clipboard_that_was_never_filled_holds_nothing() -> None:
    assert not dropped(None).is_welcome()
