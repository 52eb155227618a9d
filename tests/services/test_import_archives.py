"""A file loose and inside a zip: its people are the same, in one import and in one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from netgrow_desktop.services.history import HistoryService
from tests.services.files import google, imported, people, tallied
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

CARDS = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nN:{family};{given};;;\nFN:{given} {family}\n{more}END:VCARD\n"
    for given, family, more in (
        ("Jo", "Lee", "UID:1\n"),
        ("Jo", "Lee", "UID:2\n"),
        ("Ada", "Kowalska", ""),
        ("Ben", "Okoro", "TEL:+44 20 5555 0100\n"),
    )
)


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "contacts.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return path


def packed(path: Path, file: Path, inside: str = "Takeout/Contacts/contacts.vcf") -> Path:
    with ZipFile(path, "w") as archive:
        archive.write(file, inside)
    return path


def test_a_card_loose_and_in_a_zip_is_taken_once(network: Network, tmp_path: Path, card: Path) -> None:
    assert tallied(network, card, packed(tmp_path / "a.zip", card)) == [{"new": 4}, {"duplicates": 4}]


def test_a_card_in_two_zips_is_taken_once(network: Network, tmp_path: Path, card: Path) -> None:
    zips = packed(tmp_path / "a.zip", card), packed(tmp_path / "b.zip", card, "contacts.vcf")

    assert tallied(network, *zips) == [{"new": 4}, {"duplicates": 4}]


@pytest.mark.parametrize("loose_first", [True, False])
def test_one_after_the_other_changes_nothing(
    network: Network, tmp_path: Path, card: Path, *, loose_first: bool
) -> None:
    files = [card, packed(tmp_path / "a.zip", card)]
    first, second = files if loose_first else files[::-1]

    assert tallied(network, first) == [{"new": 4}]
    before = content(network)
    assert tallied(network, second) == [{"unchanged": 4}]
    assert tallied(network, first) == [{"unchanged": 4}]
    assert content(network) == before
    HistoryService(network).undo()
    assert people(network) == []


def test_what_a_zip_holds_comes_from_its_own_source(network: Network, tmp_path: Path) -> None:
    ada = {"First Name": "Ada", "Last Name": "Kowalska", "Organization Name": "Northwind"}
    file = google(tmp_path / "contacts.csv", ada | {"E-mail 1 - Value": "ada@northwind.example"})
    imported(network, packed(tmp_path / "takeout.zip", file, "Takeout/contacts.csv"))

    moved = google(file, ada | {"E-mail 1 - Value": "ada@northwind.example", "Organization Name": "Tailspin"})

    assert tallied(network, moved) == [{"updated": 1}]
    (contact,) = people(network)
    assert contact.organization == "Tailspin"


def test_a_table_in_linkedins_archive_that_is_not_linkedins_is_known_again(network: Network, tmp_path: Path) -> None:
    table = tmp_path / "Connections.csv"
    table.write_text("First Name,Last Nam,Connected On\nAda,Kowalska,\nBen,Okoro,\n", encoding="utf-8")
    archive = packed(tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip", table, table.name)

    assert tallied(network, archive) == [{"new": 2}]
    assert tallied(network, archive) == [{"unchanged": 2}]
