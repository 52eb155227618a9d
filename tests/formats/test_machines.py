"""Programs among the rows and cards of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person, Skipped

if TYPE_CHECKING:
    from pathlib import Path

ROWS = (
    "First Name,Last Name,E-mail,Phone\n"
    ",,noreply@bahn.example,\n"
    "Bahn,,no-reply@bahn.example,\n"
    "Ina,Neumann,news@neumann.example,\n"
    ",,alerts@haus.example,+49 30 5550100\n"
    ",,ina@haus.example,\n"
)


def test_an_address_of_a_program_is_skipped_and_can_be_taken_in(tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text(ROWS, encoding="utf-8")
    card = tmp_path / "card.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Bahn\nEMAIL:noreply@bahn.example\nEND:VCARD\n", encoding="utf-8")

    rows, cards = ([*read(recognise(path))] for path in (table, card))

    skipped = [each for each in (*rows, *cards) if isinstance(each, Skipped)]
    assert [(each.line, each.reason.code) for each in skipped] == [(line, "contact.machine") for line in (2, 3, 1)]
    assert [each.person.draft.emails[0].address for each in skipped if each.person] == [
        "noreply@bahn.example",
        "no-reply@bahn.example",
        "noreply@bahn.example",
    ]
    assert [each.line for each in rows if isinstance(each, Person)] == [4, 5, 6]
