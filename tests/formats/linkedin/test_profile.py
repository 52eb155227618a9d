"""Who the owner is, from LinkedIn's archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import OwnerFound
from tests.formats.linkedin_files import ADDRESSES, PROFILE, PROFILE_OF_MAYA, records_of, text_of

if TYPE_CHECKING:
    from pathlib import Path


def test_the_profile_tells_the_name_the_town_and_the_industry(tmp_path: Path) -> None:
    found = records_of(tmp_path / "Profile.csv", text_of(PROFILE, [PROFILE_OF_MAYA]))
    assert found == [OwnerFound(2, "Maya Muster", city="Oslo", industry="Design")]


def test_the_primary_address_is_the_first(tmp_path: Path) -> None:
    rows = [
        ("maya.old@example.org", "Yes", "No", "1/5/10, 12:10 PM"),
        ("maya@example.org", "Yes", "Yes", "Not Available"),
    ]
    found = records_of(tmp_path / "Email Addresses.csv", text_of(ADDRESSES, rows))
    assert found == [OwnerFound(2, "", ("maya@example.org", "maya.old@example.org"))]


def test_many_people_with_a_headline_are_no_profile_of_the_owner(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    header = "First Name,Last Name,Headline,Geo Location,Email"
    rows = [(f"Ada{n}", "Example", "Engineer", "Oslo", f"ada{n}@example.org") for n in range(3)]
    file.write_text(text_of(header, rows), encoding="utf-8")
    assert recognise(file).format == "csv"
