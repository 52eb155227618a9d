"""LinkedIn's whole archive as a zip: each person once, with everything that its tables say of them."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField, Link
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.formats.linkedin.archive import file_code, is_linkedin
from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import OwnerFound, Person, Rejected, Skipped, Stage
from netgrow_desktop.formats.zip_archives import passed_over
from netgrow_desktop.resources import sample_folder
from tests.formats import linkedin_files as tables
from tests.formats.linkedin_files import JANE, MAYA, PRIYA, THEO, at, days_of, people_by_name, text_of, zipped

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

CONNECTIONS = [
    ("Priya", "Example", PRIYA[1], "priya@example.org", "Fabrikam", "Analyst", "12 Mar 2021"),
    ("Theo", "Sample", THEO[1], "", "Contoso, Ltd.", "Sales Lead", "03 Nov 2019"),
    ("", "", "", "", "", "", "02 Oct 2023"),
]
MESSAGES = [
    ("a", "", *PRIYA, *MAYA, "2023-06-01 14:03:22 UTC", "", "Hello", "INBOX"),
    ("a", "", *MAYA, *PRIYA, "2023-06-01 15:03:22 UTC", "", "Hello", "INBOX"),
    ("b", "", *JANE, *MAYA, "2023-06-02 15:03:22 UTC", "", "Hello", "INBOX"),
]


def files_of_2023(folder: str = "Basic_LinkedInDataExport_10-21-2023/") -> dict[str, str | bytes]:
    invitation = (MAYA[0], PRIYA[0], "3/11/21, 2:37 PM", "", "OUTGOING", MAYA[1], PRIYA[1])
    recommendation = ("Theo", "Sample", "Contoso", "Sales Lead", "A joy.", "01/04/22, 10:58 PM", "VISIBLE")
    endorsement = ("2022/06/20 13:05:02 UTC", "Maps", "Theo", "Sample", "www.linkedin.com/in/theo-sample", "ACCEPTED")
    named = {
        "Profile.csv": text_of(tables.PROFILE, [tables.PROFILE_OF_MAYA]),
        "Email Addresses.csv": text_of(tables.ADDRESSES, [("maya@example.org", "Yes", "Yes", "Not Available")]),
        "Positions.csv": text_of(tables.POSITIONS, [("Northwind", "Designer", "", "Oslo", "Jan 2020", "")]),
        "Education.csv": text_of(tables.EDUCATION, [("Example College", "2011", "2015", "", "B.A.", "")]),
        "Connections.csv": text_of(tables.CONNECTIONS, CONNECTIONS, above=tables.PREAMBLE),
        "messages.csv": text_of(tables.MESSAGES_2023, MESSAGES),
        "guide_messages.csv": text_of(tables.MESSAGES_2023, []),
        "Invitations.csv": text_of(tables.INVITATIONS, [invitation]),
        "Notes.csv": text_of(tables.NOTES, [("Priya", "Example", PRIYA[1], "Likes maps", "", "")]),
        "Recommendations_Received.csv": text_of(tables.RECOMMENDATIONS, [recommendation]),
        "Endorsement_Received_Info.csv": text_of(tables.ENDORSEMENTS, [endorsement]),
        "Skills.csv": "Name\nMaps\nCharts\n",
        "Jobs/Job Applications.csv": "Application Date,Contact Email,Company Name\n,maya@example.org,Firm\n",
        "Articles/Articles/an-article.html": "<html><body>Words</body></html>",
    }
    return {f"{folder}{name}": content for name, content in named.items()}


def all_of(path: Path) -> list[Record]:
    return list(read(recognise(path)))


def test_each_person_comes_once_with_everything(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "export.zip", files_of_2023())
    assert recognise(archive).format == "linkedin-archive"
    found = all_of(archive)
    people = people_by_name(found)
    assert set(people) == {"Priya Example", "Theo Sample", "Jane Doe-Sample"}
    priya, theo, jane = (people[name] for name in ("Priya Example", "Theo Sample", "Jane Doe-Sample"))
    assert (priya.key, priya.draft.organization, priya.draft.notes) == ("priya-example", "Fabrikam", "Likes maps")
    assert days_of(priya) == [("2021-03-11", "from_me"), ("2023-06-01", "both")]
    assert days_of(theo) == [("2022-01-04", "to_me")]
    assert theo.draft.custom == (
        CustomField("Recommendation of me", "A joy."),
        CustomField("Endorsed me for", "Maps (2022-06-20)"),
    )
    assert theo.draft.organization == "Contoso, Ltd."
    assert (priya.witnessed, theo.witnessed, jane.witnessed) == (False, False, True)
    assert {each.part for each in people.values()} == {
        "Basic_LinkedInDataExport_10-21-2023/Connections.csv",
        "Basic_LinkedInDataExport_10-21-2023/messages.csv",
    }


def test_the_career_and_the_owner_come_with_it(tmp_path: Path) -> None:
    found = all_of(zipped(tmp_path / "export.zip", files_of_2023("")))
    stages = [(each.organization, each.started_on, each.part) for each in found if isinstance(each, Stage)]
    assert stages == [("Northwind", "2020-01", "Positions.csv"), ("Example College", "2011", "Education.csv")]
    (owner,) = [each for each in found if isinstance(each, OwnerFound)]
    assert (owner.name, owner.emails, owner.linkedin, owner.organization) == (
        "Maya Muster",
        ("maya@example.org",),
        MAYA[1],
        "Northwind",
    )
    hidden = [(each.line, each.part) for each in found if isinstance(each, Skipped)]
    assert hidden == [(7, "Connections.csv")]


def test_files_that_hold_nobody_are_passed_over_and_can_be_named(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "export.zip", files_of_2023())
    assert not [each for each in all_of(archive) if isinstance(each, Rejected)]
    assert passed_over(archive) == ("guide_messages.csv", "Skills.csv", "Job Applications.csv", "an-article.html")


def test_a_profile_in_the_archive_tells_whose_a_single_conversation_is(tmp_path: Path) -> None:
    files = files_of_2023("")
    files["messages.csv"] = text_of(tables.MESSAGES_2023, MESSAGES[:2])
    people = people_by_name(all_of(zipped(tmp_path / "export.zip", files)))
    assert ("2023-06-01", "both") in days_of(people["Priya Example"])
    del files["Profile.csv"]
    whole = replace(recognise(zipped(tmp_path / "without.zip", files)), owner=AboutMe(name="Maya Muster"))
    assert ("2023-06-01", "both") in days_of(people_by_name(read(whole))["Priya Example"])


def test_before_2023_a_connection_is_known_by_its_only_name(tmp_path: Path) -> None:
    connections = [(*row[:2], *row[3:]) for row in CONNECTIONS]
    twins = [("Nils", "Double", "", "One", "", "12 Mar 2021"), ("Nils", "Double", "", "Two", "", "13 Mar 2021")]
    rows = [
        ("a", "", *PRIYA, MAYA[0], "2021-04-02 09:15:00 UTC", "", "Hello", "INBOX"),
        ("a", "", *MAYA, PRIYA[0], "2021-04-03 09:15:00 UTC", "", "Hello", "INBOX"),
        ("n", "", "Nils Double", at("nils-double"), MAYA[0], "2021-04-03 09:15:00 UTC", "", "Hello", "INBOX"),
    ]
    files: dict[str, str | bytes] = {
        "Connections.csv": text_of(tables.CONNECTIONS_2021, [*connections, *twins]),
        "messages.csv": text_of(tables.MESSAGES_2021, rows),
        "Profile.csv": text_of(tables.PROFILE, [tables.PROFILE_OF_MAYA]),
        "Invitations.csv": text_of(tables.INVITATIONS_2021, [(MAYA[0], THEO[0], "3/12/21, 4:05 PM", "", "OUTGOING")]),
    }
    found = [each for each in all_of(zipped(tmp_path / "old.zip", files)) if isinstance(each, Person)]
    assert [(each.draft.name, each.key, days_of(each), each.witnessed) for each in found] == [
        ("Priya Example", "priya-example", [("2021-04-02", "to_me"), ("2021-04-03", "from_me")], False),
        ("Theo Sample", "", [("2021-03-12", "from_me")], False),
        ("Nils Double", "", [], False),
        ("Nils Double", "", [], False),
        ("Nils Double", "nils-double", [("2021-04-03", "to_me")], True),
    ]
    assert found[0].draft.links == (Link(PRIYA[1], "LinkedIn"),)


def test_two_connections_of_one_name_share_no_recommendation(tmp_path: Path) -> None:
    twins = [("Nils", "Double", at(f"nils-{n}"), "", f"Firm {n}", "", f"1{n} Mar 2021") for n in (1, 2)]
    praise = ("Nils", "Double", "Firm 1", "", "A joy.", "01/04/22, 10:58 PM", "VISIBLE")
    files: dict[str, str | bytes] = {
        "Connections.csv": text_of(tables.CONNECTIONS, twins),
        "Recommendations_Received.csv": text_of(tables.RECOMMENDATIONS, [praise]),
    }
    found = [each for each in all_of(zipped(tmp_path / "x.zip", files)) if isinstance(each, Person)]
    assert [(each.key, len(each.contacted)) for each in found] == [("nils-1", 0), ("nils-2", 0), ("", 1)]


def test_one_damaged_file_costs_only_itself(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "export.zip", files_of_2023(""), zipfile.ZIP_STORED)
    content = bytearray(archive.read_bytes())
    at_text = content.index(b"2023-06-01 14:03:22")
    content[at_text] ^= 1
    archive.write_bytes(content)
    found = all_of(archive)
    assert [(each.part, each.reason.code) for each in found if isinstance(each, Rejected)] == [
        ("messages.csv", "archive.damaged_file")
    ]
    assert set(people_by_name(found)) == {"Priya Example", "Theo Sample"}


def test_a_file_of_another_layout_under_a_known_name_is_told(tmp_path: Path) -> None:
    files = files_of_2023("")
    files["messages.csv"] = "Name,Phone\nSomebody,+49 30 000000\n"
    found = all_of(zipped(tmp_path / "x.zip", files))
    assert [(each.part, each.reason.code) for each in found if isinstance(each, Rejected)] == [
        ("messages.csv", "linkedin.unknown_layout")
    ]


def test_the_sample_archive_is_read_whole(tmp_path: Path) -> None:
    archive = tmp_path / "sample.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for file in sample_folder().glob("*.csv"):
            out.write(file, file.name)
    found = all_of(archive)
    kinds = [type(each) for each in found]
    assert (kinds.count(Person), kinds.count(Rejected), kinds.count(OwnerFound)) == (300, 0, 1)
    assert kinds.count(Stage) == 7
    assert sum(bool(each.contacted) for each in found if isinstance(each, Person)) > 40


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Connections.csv", "linkedin-connections"),
        ("connections (1).CSV", "linkedin-connections"),
        ("Messages.csv", "linkedin-messages"),
        ("learning_coach_messages.csv", ""),
        ("Recommendations_Given.csv", "linkedin-recommendations"),
        ("Recommendations Received.csv", "linkedin-recommendations"),
        ("Email Addresses.csv", "linkedin-addresses"),
        ("Skills.csv", ""),
        ("Connections.txt", ""),
        ("", ""),
    ],
)
def test_a_file_is_known_by_the_letters_of_its_name(name: str, code: str) -> None:
    assert file_code(name) == code


def test_one_uploaded_address_book_makes_no_archive_of_linkedin() -> None:
    assert not is_linkedin(["Contacts.csv", "photo.jpg"])
    assert is_linkedin(["Profile.csv", "Positions.csv"])
