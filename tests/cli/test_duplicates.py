"""Finding and merging duplicates on the command line, from a file to the export."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.command_line import report, run, said
from tests.domain.registry_people import registry, write_registry

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "First Name,Last Name,E-mail,Phone,Company,Birthday,Street,City,Postal Code\n"
ROWS = (
    "Ada,Lovelace,ada@example.org,+44 20 7946 0018,Engines,,,,\n"
    "Ada,Lovelace,al@example.net,020 7946 0018,,,,,\n"
    "William,Lovelace,will@example.org,+44 20 7946 0018,,,,,\n"
    "Ben,Okoro,ben@example.org,,,,,,\n"
    "Ben,Okoroafor,okoro@example.net,,,,,,\n"
)


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """Give a network in which Ada is there twice, beside her husband and two who are alike."""
    table = tmp_path / "people.csv"
    table.write_text(HEADER + ROWS, encoding="utf-8")
    made = tmp_path / "a.netgrow"
    assert run("import", table, "--network", made, "--new").returncode == 0
    return made


def found(network: Path) -> list[dict[str, Any]]:
    """Give the pairs that the program lists as JSON."""
    done = run("duplicates", "--network", network, "--json")
    assert done.returncode == 0
    listed = json.loads(done.stdout)
    assert list(listed) == ["pairs", "same_name"]
    pairs: list[dict[str, Any]] = listed["pairs"]
    return pairs


def exported(network: Path) -> dict[int, dict[str, Any]]:
    """Give everybody of the JSON export by their id."""
    people = json.loads(run("export", "--format", "json", "--network", network).stdout)["contacts"]
    return {person["id"]: person for person in people}


def test_pairs_are_listed_with_the_ids_of_the_export(network: Path) -> None:
    people = exported(network)

    (pair,) = found(network)

    assert {people[pair["a"]]["name"], people[pair["b"]]["name"]} == {"Ada Lovelace"}
    assert pair["certain"] is False
    assert pair["reasons"] == ["The same phone number", "The same name"]


def test_people_read_sentences(network: Path) -> None:
    text = run("duplicates", "--network", network).stdout.decode()

    assert text == (
        "Perhaps one person: Ada Lovelace (1) and Ada Lovelace (2). The same phone number; The same name.\n"
        "1 pair may be one person.\n"
    )


def test_a_merge_keeps_everything_under_the_first_number(network: Path) -> None:
    done = run("merge", "2", "1", "--network", network)

    assert (done.returncode, done.stdout.decode()) == (0, "Ada Lovelace (2) now has everything of 1.\n")
    people = exported(network)
    assert 1 not in people
    assert people[2]["emails"] == ["al@example.net", "ada@example.org"]
    assert people[2]["organization"] == "Engines"
    assert found(network) == []
    assert run("duplicates", "--network", network).stdout == b"Nobody seems to be there twice.\n"


@pytest.mark.parametrize(("one", "other"), [("1", "1"), ("1", "99"), ("one", "2")])
def test_who_cannot_be_merged_is_told_in_one_sentence(network: Path, one: str, other: str) -> None:
    done = run("merge", one, other, "--network", network)

    assert done.returncode == 2
    assert said(done)


def test_a_register_goes_from_its_csv_to_the_pairs(tmp_path: Path) -> None:
    entries, same = registry(77, 600, 400)
    table, network = tmp_path / "register.csv", tmp_path / "a.netgrow"
    write_registry(table, entries)

    (imported,) = report(run("import", table, "--network", network, "--new", "--json"))

    assert imported["new"] + imported["duplicates"] + len(imported["rejected"]) == len(entries)
    assert imported["new"] > 0.97 * len(entries)
    place = {entry["rec_id"]: number for number, entry in enumerate(entries)}
    whose = {number: place[person["custom"]["rec_id"]] for number, person in exported(network).items()}
    listed = {tuple(sorted((whose[pair["a"]], whose[pair["b"]]))) for pair in found(network)}
    assert len(listed & same) / len(listed) > 0.95
    assert len(listed & same) / len(same) > 0.95


def test_whoever_has_only_the_name_in_common_is_listed_apart(tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    rows = "Priya,Raman,,,Fabrikam,,,,\nPriya,Raman,,+44 20 7946 0018,,,,,\n"
    table.write_text(HEADER + rows, encoding="utf-8")
    made = tmp_path / "a.netgrow"
    assert run("import", table, "--network", made, "--new").returncode == 0

    listed = json.loads(run("duplicates", "--network", made, "--json").stdout)

    assert listed == {"pairs": [], "same_name": [{"a": 1, "b": 2}]}
    assert run("duplicates", "--network", made).stdout.decode().splitlines() == [
        "Only the name is the same: Priya Raman (1) and Priya Raman (2).",
        "1 pair has only the name in common.",
    ]
