"""Files of LinkedIn's archive that are brought loose but together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.formats.linkedin.loose_files import Profiles
from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person, Skipped
from tests.formats import linkedin_files as tables
from tests.formats.linkedin_files import MAYA, PRIYA, THEO, at, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

CONNECTIONS = [
    ("Priya", "Example", PRIYA[1], "", "Fabrikam", "Analyst", "12 Mar 2021"),
    ("Theo", "Sample", THEO[1], "", "Contoso", "Sales Lead", "03 Nov 2019"),
    ("Nils", "Double", at("nils-1"), "", "One", "", "03 Nov 2019"),
    ("Nils", "Double", at("nils-2"), "", "Two", "", "04 Nov 2019"),
]
PRAISE = [(given, family, "", "", "A joy.", "01/04/22, 10:58 PM", "VISIBLE") for given, family, *_ in CONNECTIONS[1:3]]


def read_together(folder: Path, files: dict[str, str]) -> dict[str, list[Record]]:
    """Give the records of each of the files when they are read together."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    found = [recognise(folder / name) for name in files]
    profiles = Profiles(found, read)
    return {each.path.name: list(profiles.found(each, read(each))) for each in found}


def keys_in(folder: Path, files: dict[str, str]) -> dict[str, list[tuple[str, str]]]:
    """Give (name, key) of the people in each of the files when they are read together."""
    return {
        name: [(each.draft.name, each.key) for each in records if isinstance(each, Person)]
        for name, records in read_together(folder, files).items()
    }


def reasons(records: list[Record]) -> list[tuple[int, str]]:
    """Give (line, code of the reason) of what is skipped."""
    return [(each.line, each.reason.code) for each in records if isinstance(each, Skipped)]


def test_a_recommendation_belongs_to_the_only_connection_of_that_name(tmp_path: Path) -> None:
    files = {
        "Recommendations_Received.csv": text_of(tables.RECOMMENDATIONS, PRAISE),
        "Connections.csv": text_of(tables.CONNECTIONS, CONNECTIONS),
    }
    assert keys_in(tmp_path, files)["Recommendations_Received.csv"] == [("Theo Sample", "theo-sample")]
    found = read_together(tmp_path, files)["Recommendations_Received.csv"]
    assert reasons(found) == [(3, "linkedin.several_of_that_name")]


def test_an_invitation_and_a_message_belong_to_nobody_by_their_name(tmp_path: Path) -> None:
    rows = [
        ("a", "", *PRIYA, MAYA[0], "2021-06-01 14:03:22 UTC", "", "Hello", "INBOX"),
        ("b", "", *MAYA, PRIYA[0], "2021-06-02 15:03:22 UTC", "", "Hello", "INBOX"),
        ("c", "", *THEO, MAYA[0], "2021-06-03 15:03:22 UTC", "", "Hello", "INBOX"),
    ]
    files = {
        "Connections.csv": text_of(tables.CONNECTIONS, CONNECTIONS),
        "messages.csv": text_of(tables.MESSAGES_2021, rows),
        "Invitations.csv": text_of(
            tables.INVITATIONS_2021,
            [
                (MAYA[0], THEO[0], "3/12/21, 4:05 PM", "", "OUTGOING"),
                (MAYA[0], "Nora Stranger", "3/12/21, 4:06 PM", "", "OUTGOING"),
            ],
        ),
    }
    found = read_together(tmp_path, files)
    assert reasons(found["messages.csv"]) == [(3, "linkedin.only_a_name")]
    assert reasons(found["Invitations.csv"]) == [(2, "linkedin.only_a_name")]
    assert keys_in(tmp_path, files)["Invitations.csv"] == [("Nora Stranger", "")]


def test_connections_of_before_2023_get_the_profile_that_an_endorsement_tells_not_that_of_messages(
    tmp_path: Path,
) -> None:
    rows = [
        ("a", "", *PRIYA, *MAYA, "2023-06-01 14:03:22 UTC", "", "Hello", "INBOX"),
        ("b", "", *THEO, *MAYA, "2023-06-01 15:03:22 UTC", "", "Hello", "INBOX"),
        ("c", "", "Nils Double", at("nils-1"), *MAYA, "2023-06-02 15:03:22 UTC", "", "Hello", "INBOX"),
    ]
    endorsement = ("2022/06/20 13:05:02 UTC", "Maps", "Theo", "Sample", THEO[1], "ACCEPTED")
    files = {
        "Connections.csv": text_of(tables.CONNECTIONS_2021, [(*row[:2], *row[3:]) for row in CONNECTIONS]),
        "messages.csv": text_of(tables.MESSAGES_2023, rows),
        "Recommendations_Given.csv": text_of(tables.RECOMMENDATIONS, PRAISE),
        "Endorsement_Received_Info.csv": text_of(tables.ENDORSEMENTS, [endorsement]),
    }
    found = keys_in(tmp_path, files)
    assert found["Connections.csv"] == [
        ("Priya Example", ""),
        ("Theo Sample", "theo-sample"),
        ("Nils Double", ""),
        ("Nils Double", ""),
    ]
    assert found["Recommendations_Given.csv"] == [("Theo Sample", "theo-sample")]
    assert found["messages.csv"] == [
        ("Priya Example", "priya-example"),
        ("Theo Sample", "theo-sample"),
        ("Nils Double", "nils-1"),
    ]


def test_a_recommendation_of_a_connection_without_a_profile_has_the_day_of_the_connection(tmp_path: Path) -> None:
    """By which, with the name, the two are known to be one."""
    files = {
        "Connections.csv": text_of(tables.CONNECTIONS_2021, [(*row[:2], *row[3:]) for row in CONNECTIONS]),
        "Recommendations_Given.csv": text_of(tables.RECOMMENDATIONS, PRAISE[:1]),
    }
    (theo,) = read_together(tmp_path, files)["Recommendations_Given.csv"]
    assert isinstance(theo, Person)
    assert (theo.draft.name, theo.key, theo.draft.connected_on) == ("Theo Sample", "", "2019-11-03")


def test_alone_a_file_is_left_as_it_is(tmp_path: Path) -> None:
    files = {"Recommendations_Received.csv": text_of(tables.RECOMMENDATIONS, PRAISE)}
    assert keys_in(tmp_path, files) == {"Recommendations_Received.csv": [("Theo Sample", ""), ("Nils Double", "")]}
