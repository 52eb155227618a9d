"""People who go to other programs: as vCards in the clipboard, as a private file in a drag."""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData

from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.ui.elements.cards_out import (
    MOST_DRAGGED,
    CardFile,
    CardsOut,
    add_card_file,
    cards_mime,
    file_name,
)

if TYPE_CHECKING:
    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network


@pytest.mark.parametrize(
    ("name", "count", "file"),
    [
        ("Ada Kowalska", 1, "Ada Kowalska.vcf"),
        ("../../etc/passwd", 1, "etc passwd.vcf"),
        ("فاطمة الزهراء", 1, "فاطمة الزهراء.vcf"),
        ("Ada\u202egpj.exe\n", 1, "Ada gpj.exe.vcf"),
        ("...", 1, "NetGrow.vcf"),
        ("x" * 300, 1, "x" * 60 + ".vcf"),
        ("Ada Kowalska", 3, "3 people.vcf"),
    ],
)
def test_the_file_has_the_name_of_the_person_and_no_other_place(name: str, count: int, file: str) -> None:
    assert file_name(name, count) == file


def test_people_who_are_dragged_become_a_file_that_nobody_else_can_read(lanes: Lanes, filled_network: Network) -> None:
    out = CardsOut(lanes, ContactService(filled_network).cards)
    made: list[CardFile | None] = []
    out.prepare([1, 2], "Ada Kowalska", made.append)

    file = made[0]
    assert file is not None
    assert file.path.read_bytes().decode() == file.cards
    assert file.cards.count("BEGIN:VCARD") == 2
    assert "Kowalska" in file.cards
    if sys.platform != "win32":
        assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
    out.prepare([1], "Ada Kowalska", made.append)
    assert not file.path.exists()


def test_very_many_people_are_dragged_without_a_file(lanes: Lanes, filled_network: Network) -> None:
    made: list[CardFile | None] = []
    CardsOut(lanes, ContactService(filled_network).cards).prepare(range(1, MOST_DRAGGED + 2), "", made.append)
    assert made == [None]


def test_a_drag_is_a_file_for_folders_a_card_for_address_books_and_a_name_for_fields(
    lanes: Lanes, filled_network: Network
) -> None:
    made: list[CardFile | None] = []
    CardsOut(lanes, ContactService(filled_network).cards).prepare([1], "Ada Kowalska", made.append)
    file, mime = made[0], QMimeData()
    assert file is not None
    add_card_file(mime, file, "Ada Kowalska")

    assert [url.toLocalFile() for url in mime.urls()] == [str(file.path)]
    assert bytes(mime.data("text/vcard").data()).decode() == file.cards
    assert mime.text() == "Ada Kowalska"


def test_cards_in_the_clipboard_are_text_as_well() -> None:
    mime = cards_mime("BEGIN:VCARD\r\nFN:Jürgen\r\nEND:VCARD\r\n")
    assert mime.text() == bytes(mime.data("text/x-vcard").data()).decode()
