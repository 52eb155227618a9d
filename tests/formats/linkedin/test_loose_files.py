"""Files of LinkedIn's archive that are brought loose but together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.formats.linkedin.loose_files import Profiles
from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person
from tests.formats import linkedin_files as tables
from tests.formats.linkedin_files import MAYA, PRIYA, THEO, at, text_of

if TYPE_CHECKING:
    from pathlib import Path

CONNECTIONS = [
    ("Priya", "Example", PRIYA[1], "", "Fabrikam", "Analyst", "12 Mar 2021"),
    ("Theo", "Sample", THEO[1], "", "Contoso", "Sales Lead", "03 Nov 2019"),
    ("Nils", "Double", at("nils-1"), "", "One", "", "03 Nov 2019"),
    ("Nils", "Double", at("nils-2"), "", "Two", "", "04 Nov 2019"),
]
PRAISE = [(given, family, "", "", "A joy.", "01/04/22, 10:58 PM", "VISIBLE") for given, family, *_ in CONNECTIONS[1:3]]


def keys_in(folder: Path, files: dict[str, str]) -> dict[str, list[tuple[str, str]]]:
    """Give (name, key) of the people in each of the files when they are read together."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    found = [recognise(folder / name) for name in files]
    profiles = Profiles(found, read)
    return {
        each.path.name: [
            (record.draft.name, record.key) for record in profiles.found(each, read(each)) if isinstance(record, Person)
        ]
        for each in found
    }


def test_a_recommendation_belongs_to_the_only_connection_of_that_name(tmp_path: Path) -> None:
    files = {
        "Recommendations_Received.csv": text_of(tables.RECOMMENDATIONS, PRAISE),
        "Connections.csv": text_of(tables.CONNECTIONS, CONNECTIONS),
    }
    assert keys_in(tmp_path, files)["Recommendations_Received.csv"] == [
        ("Theo Sample", "theo-sample"),
        ("Nils Double", ""),
    ]


def test_connections_of_before_2023_get_the_profile_that_their_messages_tell(tmp_path: Path) -> None:
    rows = [
        ("a", "", *PRIYA, *MAYA, "2023-06-01 14:03:22 UTC", "", "Hello", "INBOX"),
        ("b", "", *THEO, *MAYA, "2023-06-01 15:03:22 UTC", "", "Hello", "INBOX"),
        ("c", "", "Nils Double", at("nils-1"), *MAYA, "2023-06-02 15:03:22 UTC", "", "Hello", "INBOX"),
    ]
    files = {
        "Connections.csv": text_of(tables.CONNECTIONS_2021, [(*row[:2], *row[3:]) for row in CONNECTIONS]),
        "messages.csv": text_of(tables.MESSAGES_2023, rows),
        "Recommendations_Given.csv": text_of(tables.RECOMMENDATIONS, PRAISE),
    }
    found = keys_in(tmp_path, files)
    assert found["Connections.csv"] == [
        ("Priya Example", "priya-example"),
        ("Theo Sample", "theo-sample"),
        ("Nils Double", ""),
        ("Nils Double", ""),
    ]
    assert found["Recommendations_Given.csv"] == [("Theo Sample", "theo-sample"), ("Nils Double", "")]


def test_alone_a_file_is_left_as_it_is(tmp_path: Path) -> None:
    files = {"Recommendations_Received.csv": text_of(tables.RECOMMENDATIONS, PRAISE)}
    assert keys_in(tmp_path, files) == {"Recommendations_Received.csv": [("Theo Sample", ""), ("Nils Double", "")]}
