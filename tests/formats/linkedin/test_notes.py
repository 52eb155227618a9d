"""What the owner noted of connections on LinkedIn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.formats.records import Rejected
from tests.formats.linkedin_files import NOTES, at, people_by_name, records_of, text_of

if TYPE_CHECKING:
    from pathlib import Path


def test_a_note_belongs_to_the_person_and_keeps_its_day(tmp_path: Path) -> None:
    rows = [("Priya", "Example", at("priya-example"), "Met at the fair,\nlikes maps", "2025-07-30 18:20:00 UTC", "")]
    found = people_by_name(records_of(tmp_path / "Notes.csv", text_of(NOTES, rows)))
    person = found["Priya Example"]
    assert (person.key, person.draft.notes, person.witnessed) == (
        "priya-example",
        "Met at the fair,\nlikes maps",
        False,
    )
    assert person.draft.custom == (CustomField("LinkedIn note: Created On", "2025-07-30 18:20:00 UTC"),)


def test_a_note_on_nobody_is_rejected(tmp_path: Path) -> None:
    (rejected,) = records_of(tmp_path / "Notes.csv", text_of(NOTES, [("", "", "", "A note", "", "")]))
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.reason.code) == (2, "row.nobody")
