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
    from collections.abc import Sequence
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


def without_addresses(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Give connections as they were before 2023, without e-mail addresses too."""
    return [(*row[:2], "", *row[4:]) for row in rows]


def test_before_2023_no_message_is_given_to_the_connection_of_that_name(tmp_path: Path) -> None:
    rows = [
        ("a", "", *PRIYA, MAYA[0], "2021-04-02 09:15:00 UTC", "", "Hello", "INBOX"),
        ("a", "", *MAYA, PRIYA[0], "2021-04-03 09:15:00 UTC", "", "Hello", "INBOX"),
        ("t", "", *MAYA, THEO[0], "2021-04-04 09:15:00 UTC", "", "Hello", "INBOX"),
        ("n", "", *MAYA, "Nora Stranger", "2021-04-05 09:15:00 UTC", "", "Hello", "INBOX"),
    ]
    files: dict[str, str | bytes] = {
        "Connections.csv": text_of(tables.CONNECTIONS_2021, without_addresses(CONNECTIONS)),
        "messages.csv": text_of(tables.MESSAGES_2021, rows),
        "Profile.csv": text_of(tables.PROFILE, [tables.PROFILE_OF_MAYA]),
        "Invitations.csv": text_of(tables.INVITATIONS_2021, [(MAYA[0], THEO[0], "3/12/21, 4:05 PM", "", "OUTGOING")]),
    }
    found = all_of(zipped(tmp_path / "old.zip", files))
    people = [each for each in found if isinstance(each, Person)]
    assert [(each.draft.name, each.key, days_of(each), each.witnessed) for each in people] == [
        ("Priya Example", "", [], False),
        ("Theo Sample", "", [], False),
        ("Priya Example", "priya-example", [("2021-04-02", "to_me"), ("2021-04-03", "from_me")], True),
        ("Nora Stranger", "", [("2021-04-05", "from_me")], True),
    ]
    skipped = [each for each in found if isinstance(each, Skipped) and each.reason.code == "linkedin.only_a_name"]
    assert [(each.line, each.part, each.reason.values) for each in skipped] == [
        (2, "Invitations.csv", {"name": "Theo Sample"}),
        (4, "messages.csv", {"name": "Theo Sample"}),
    ]


def test_a_namesake_of_a_connection_is_not_given_their_messages(tmp_path: Path) -> None:
    connections = [("Priya", "Example", at("priya-the-analyst"), "", "Fabrikam", "Analyst", "12 Mar 2021")]
    rows = [("a", "", *MAYA, PRIYA[0], "2021-04-02 09:15:00 UTC", "", "Hello", "INBOX")]
    files: dict[str, str | bytes] = {
        "Connections.csv": text_of(tables.CONNECTIONS, connections),
        "messages.csv": text_of(tables.MESSAGES_2021, rows),
        "Profile.csv": text_of(tables.PROFILE, [tables.PROFILE_OF_MAYA]),
    }
    (priya,) = [each for each in all_of(zipped(tmp_path / "x.zip", files)) if isinstance(each, Person)]
    assert (priya.key, priya.contacted) == ("priya-the-analyst", ())


def test_what_only_connections_get_tells_the_profile_of_the_only_one_of_that_name(tmp_path: Path) -> None:
    """And by the profile their messages find them."""
    rows = [
        ("a", "", *THEO, MAYA[0], "2021-04-02 09:15:00 UTC", "", "Hello", "INBOX"),
        ("a", "", *MAYA, THEO[0], "2021-04-03 09:15:00 UTC", "", "Hello", "INBOX"),
    ]
    praise = ("Priya", "Example", "Fabrikam", "", "A joy.", "01/04/22, 10:58 PM", "VISIBLE")
    files: dict[str, str | bytes] = {
        "Connections.csv": text_of(tables.CONNECTIONS_2021, without_addresses(CONNECTIONS)),
        "messages.csv": text_of(tables.MESSAGES_2021, rows),
        "Profile.csv": text_of(tables.PROFILE, [tables.PROFILE_OF_MAYA]),
        "Notes.csv": text_of(tables.NOTES, [("Theo", "Sample", THEO[1], "Likes maps", "", "")]),
        "Recommendations_Received.csv": text_of(tables.RECOMMENDATIONS, [praise]),
    }
    people = people_by_name(all_of(zipped(tmp_path / "old.zip", files)))
    priya, theo = people["Priya Example"], people["Theo Sample"]
    assert (theo.key, theo.draft.notes, theo.witnessed) == ("theo-sample", "Likes maps", False)
    assert theo.draft.links == (Link(THEO[1], "LinkedIn"),)
    assert days_of(theo) == [("2021-04-02", "to_me"), ("2021-04-03", "from_me")]
    assert (priya.key, days_of(priya)) == ("", [("2022-01-04", "to_me")])


def test_two_connections_of_one_name_share_no_recommendation(tmp_path: Path) -> None:
    twins = [("Nils", "Double", at(f"nils-{n}"), "", f"Firm {n}", "", f"1{n} Mar 2021") for n in (1, 2)]
    praise = ("Nils", "Double", "Firm 1", "", "A joy.", "01/04/22, 10:58 PM", "VISIBLE")
    files: dict[str, str | bytes] = {
        "Connections.csv": text_of(tables.CONNECTIONS, twins),
        "Recommendations_Received.csv": text_of(tables.RECOMMENDATIONS, [praise]),
        "Notes.csv": text_of(tables.NOTES, [("Nils", "Double", at("nils-2"), "Likes maps", "", "")]),
    }
    found = all_of(zipped(tmp_path / "x.zip", files))
    people = [each for each in found if isinstance(each, Person)]
    assert [(each.key, len(each.contacted), each.draft.notes) for each in people] == [
        ("nils-1", 0, ""),
        ("nils-2", 0, "Likes maps"),
    ]
    (skipped,) = [each for each in found if isinstance(each, Skipped)]
    assert (skipped.line, skipped.part, skipped.reason.code) == (
        2,
        "Recommendations_Received.csv",
        "linkedin.several_of_that_name",
    )


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
