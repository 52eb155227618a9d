"""The address book that was once uploaded to LinkedIn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField, Email, Phone
from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import Rejected
from tests.formats.linkedin_files import people_by_name, records_of, text_of
from tests.formats.reading import said

if TYPE_CHECKING:
    from pathlib import Path

HEADER = (
    "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,"
    "UpdatedAt,Location"
)
OLDER = "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,FullName,Birthday"


def test_several_addresses_and_numbers_of_one_person(tmp_path: Path) -> None:
    rows = [
        ("Ada", "M.", "Example", "", "Addie", "Dr.", "", "Engineer", "ada@example.org,a@example.com",
         "+49 30 000000,+49 151 000", "1/5/10, 12:10 PM", "", "Oslo"),
        ("", "", "", "", "", "", "", "", "bo@example.org", "", "1/5/10, 12:10 PM", "", ""),
    ]  # fmt: skip
    found = people_by_name(records_of(tmp_path / "ImportedContacts.csv", text_of(HEADER, rows)))
    ada = said(found["Ada M. Example"].draft)
    assert ada["emails"] == (Email("ada@example.org"), Email("a@example.com"))
    assert ada["phones"] == (Phone("+49 30 000000"), Phone("+49 151 000"))
    assert (ada["prefix"], ada["title"], ada["nickname"]) == ("Dr.", "Engineer", "Addie")
    assert ada["custom"] == (CustomField("CreatedAt", "1/5/10, 12:10 PM"),)
    assert set(found) == {"Ada M. Example", "bo@example.org"}


def test_the_older_layout(tmp_path: Path) -> None:
    file = tmp_path / "Contacts.csv"
    row = ("Phone", "Ada", "Example", "Northwind", "CFO", "", "", "1/5/10, 12:10 PM", "1 Road", "", "", "1990-02-03")
    person = people_by_name(records_of(file, text_of(OLDER, [row])))["Ada Example"]
    assert recognise(file).format == "linkedin-contacts"
    assert (person.draft.organization, person.draft.title, person.draft.birthday) == ("Northwind", "CFO", "1990-02-03")
    assert [each.street for each in person.draft.addresses] == ["1 Road"]


def test_a_row_with_only_the_day_of_the_upload_is_nobody(tmp_path: Path) -> None:
    rows = [("", "", "", "", "", "", "", "", "", "", "1/5/10, 12:10 PM", "", "")]
    (rejected,) = records_of(tmp_path / "x.csv", text_of(HEADER, rows))
    assert isinstance(rejected, Rejected)
