"""The order of files that belong together, and what one tells the next of their owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.formats.reading_order import reading_order, with_found
from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import OwnerFound
from netgrow_desktop.resources import sample_folder

if TYPE_CHECKING:
    from pathlib import Path


def test_who_the_owner_is_comes_first_and_evidence_last(tmp_path: Path) -> None:
    book = tmp_path / "book.csv"
    book.write_text("Name,Email\nAda,ada@example.org\n")
    files = [sample_folder() / name for name in ("messages.csv", "Connections.csv", "Invitations.csv", "Profile.csv")]
    ordered = reading_order([recognise(file) for file in [*files, book]])
    names = ["Profile.csv", "Connections.csv", "book.csv", "Invitations.csv", "messages.csv"]
    assert [each.path.name for each in ordered] == names


def test_what_a_file_says_fills_only_what_the_owner_left_empty() -> None:
    about = AboutMe(name="Maya", emails=("maya@example.org",))
    found = OwnerFound(2, "Maya Muster", ("MAYA@example.org", "m@example.com"), "linkedin.com/in/maya", "Northwind")
    assert with_found(about, found) == AboutMe(
        name="Maya",
        emails=("maya@example.org", "m@example.com"),
        linkedin="linkedin.com/in/maya",
        organization="Northwind",
    )
