"""Google's own CSV, of today and of before."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import Address, CustomField, Email, Job, Link, Phone
from netgrow_desktop.formats.lists.google_contacts import column
from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import Person
from tests.formats.reading import FILES, people, records, said

if TYPE_CHECKING:
    from pathlib import Path


def test_every_column_of_today_finds_its_place() -> None:
    assert recognise(FILES / "google_2025.csv").format == "google-csv"
    assert said(people(FILES / "google_2025.csv")[0]) == {
        "name": "Ada King Example",
        "given": "Ada",
        "middle": "King",
        "family": "Example",
        "prefix": "Dr.",
        "suffix": "FRS",
        "nickname": "Addie",
        "organization": "Analytical Engines",
        "department": "Research",
        "title": "Programmer",
        "birthday": "1985-12-10",
        "notes": "Met at the fair.\nLikes tea.",
        "emails": (
            Email("ada@work.example", "Work"),
            Email("ada2@work.example", "Work"),
            Email("ada@home.example", "Home"),
        ),
        "phones": (Phone("+44 20 7946 0000", "Mobile"),),
        "addresses": (Address("12 Sample St", "London", "Greater London", "N1 1AA", "GB", "PO 7\nFlat 3", "Home"),),
        "links": (Link("https://ada.example", "Profile"),),
        "tags": ("Mentors", "starred"),
        "custom": (
            CustomField("Phonetic First Name", "Ay-da"),
            CustomField("File As", "Example, Ada"),
            CustomField("Photo", "https://photos.example.org/ada.jpg"),
            CustomField("Spouse", "William Example"),
            CustomField("Anniversary", "2010-07-08"),
            CustomField("Hobby", "Chess"),
        ),
    }


def test_people_without_a_name_are_called_by_what_there_is() -> None:
    mail, bakery, kim = people(FILES / "google_2025.csv")[1:]
    assert (mail.name, mail.emails) == ("only.mail@example.org", (Email("only.mail@example.org"),))
    assert (bakery.name, bakery.phones) == ("Sample Bakery", (Phone("030 1234567", "Work"),))
    assert (kim.birthday, kim.tags) == ("--04-15", ())
    assert kim.addresses == (Address(street="1 Only Formatted Rd\nSampleton", label="Work"),)


def test_every_column_of_before_finds_its_place() -> None:
    found = recognise(FILES / "google_2015.csv")
    assert (found.format, found.encoding) == ("google-csv", "utf-16")
    (draft,) = people(FILES / "google_2015.csv")
    assert said(draft) == {
        "name": "Otto B. Beispiel",
        "given": "Otto",
        "middle": "B.",
        "family": "Beispiel",
        "suffix": "Jr.",
        "nickname": "Otti",
        "organization": "Beispiel GmbH",
        "department": "Vertrieb",
        "title": "Berater",
        "birthday": "--04-15",
        "notes": "Kennt Ada",
        "emails": (Email("otto@beispiel.example", "Work"),),
        "phones": (Phone("+49 151 0000000", "Mobile"), Phone("+49 30 000000", "Work"), Phone("+49 30 000001", "Work")),
        "addresses": (Address("Beispielweg 1", "Berlin", "", "10000", "DE", "", "Home"),),
        "links": (Link("http://blog.beispiel.example", "Blog"),),
        "tags": ("coworkers", "Chor"),
        "custom": (CustomField("Skype", "otto.b"), CustomField("Organization 1 - Symbol", "BSP")),
    }


def test_an_export_with_few_columns_is_known_by_its_numbered_ones(tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text("First Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nAda,* myContacts,,ada@example.org\n")
    assert recognise(file).format == "google-csv"
    assert said(people(file)[0]) == {"name": "Ada", "given": "Ada", "emails": (Email("ada@example.org"),)}


@pytest.mark.parametrize("groups", ["Friends;My Contacts", "myContacts;Friends", "* myContacts;Friends"])
def test_googles_own_group_is_no_tag_in_its_table_for_outlook_either(tmp_path: Path, groups: str) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text(f"First Name,Last Name,E-mail Address,Categories\nAda,Muster,ada@example.org,{groups}\n")
    assert people(file)[0].tags == ("Friends",)


def test_several_addresses_in_one_cell_come_apart(tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text(
        "First Name,Address 1 - Label,Address 1 - Street,Address 1 - City,Phone 1 - Value\n"
        "Ada,* Home,First St ::: Second St,York ::: Leeds,1234567\n"
    )
    assert people(file)[0].addresses == (
        Address(street="First St", city="York", label="Home"),
        Address(street="Second St", city="Leeds", label="Home"),
    )


def test_further_organizations_become_jobs(tmp_path: Path) -> None:
    file = tmp_path / "google.csv"
    file.write_text(
        "Name,Given Name,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title,Organization 2 - Name,"
        "Organization 2 - Title\n"
        "Ada Example,Ada,ada@example.org,Engines,Engineer,Sample Choir,Alto\n"
    )
    (ada,) = people(file)
    assert (ada.organization, ada.title) == ("Engines", "Engineer")
    assert ada.jobs == (Job("Sample Choir", "Alto"),)


def test_unknown_columns_stay_custom() -> None:
    assert column("Something New").field == "custom"
    assert column("E-mail 12 - Value") == column("E-mail 12 - Value")._replace(field="email", group="12")


def test_a_row_with_an_organisation_alone_is_kept_and_told_to_be_one(tmp_path: Path) -> None:
    """As Google has a dentist's, entered with nothing but the name of the practice."""
    header = (FILES / "google_2025.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    rows = (
        {"Organization Name": "Zahnarztpraxis Dr. Unreal", "Phone 1 - Value": "+49 30 1"},
        {"First Name": "Bo", "Organization Name": "Zahnarztpraxis Dr. Unreal"},
    )
    file = tmp_path / "contacts.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, header)
        writer.writeheader()
        writer.writerows(rows)
    practice, bo = (record for record in records(file) if isinstance(record, Person))
    assert (practice.draft.name, practice.draft.organization) == ("Zahnarztpraxis Dr. Unreal",) * 2
    assert (practice.organization, bo.organization) == (True, False)
