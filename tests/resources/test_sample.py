"""The sample network is a whole invented archive, as LinkedIn writes it, and stays what its generator writes."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.contacts import Depth
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person, Skipped
from netgrow_desktop.resources import sample_folder

ROOT = Path(__file__).resolve().parent.parent.parent
ARCHIVE = ("Connections.csv", "Education.csv", "Invitations.csv", "Positions.csv", "Profile.csv", "messages.csv")
DECIDED = {"categories", "tags", "cadence_days", "notes", "interactions", "follow_ups"}
DESCRIBED = {"key_person", "depth", "department", "city", "introduced_by", "roles", "promises"}
RESERVED = re.compile(r"@(example\.(com|org|net)|[\w.-]+\.example)$")


@pytest.fixture(scope="module")
def decisions() -> dict[str, Any]:
    result: dict[str, Any] = json.loads((sample_folder() / "decisions.json").read_text(encoding="utf-8"))
    return result


@pytest.fixture(scope="module")
def people() -> list[Person]:
    return [record for record in read(recognise(sample_folder() / "Connections.csv")) if isinstance(record, Person)]


def rows(name: str) -> list[dict[str, str]]:
    """Read one file of the archive; Connections.csv begins with three lines that are not its table."""
    text = (sample_folder() / name).read_text(encoding="utf-8")
    if name == "Connections.csv":
        text = text.split("\n\n", 1)[1]
    return list(csv.DictReader(text.splitlines(keepends=True)))


def test_the_files_are_what_the_generator_writes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / "make_sample.py", tmp_path], check=True)

    assert {file.name for file in tmp_path.iterdir()} == {*ARCHIVE, "decisions.json"}
    for made in tmp_path.iterdir():
        assert (sample_folder() / made.name).read_bytes() == made.read_bytes(), "run packaging/make_sample.py"


def test_it_is_recognised_and_read_as_300_people_and_two_hidden_profiles(people: list[Person]) -> None:
    recognised = recognise(sample_folder() / "Connections.csv")
    records = list(read(recognised))

    assert recognised.format == "linkedin-connections"
    assert len(people) == 300
    assert sum(isinstance(record, Skipped) for record in records) == 2
    assert len(records) == 302


def test_it_begins_with_linkedins_notes() -> None:
    lines = (sample_folder() / "Connections.csv").read_text(encoding="utf-8").split("\n")

    assert lines[0] == "Notes:"
    assert lines[1].startswith('"When exporting your connection data')
    assert lines[2] == ""
    assert lines[3] == "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def test_people_come_from_five_stages_of_a_career() -> None:
    years = [row["Connected On"][-4:] for row in rows("Connections.csv")]
    months = {row["Connected On"][3:] for row in rows("Connections.csv")}
    names = {row["Company Name"] for row in rows("Positions.csv")} | {
        row["School Name"] for row in rows("Education.csv")
    }

    assert min(years) == "2009"
    assert "Oct 2026" in months
    assert max(years) == "2026"
    assert len(names) == 5
    assert names <= {row["Company"] for row in rows("Connections.csv")}


def test_names_bring_their_letters_their_length_and_their_titles() -> None:
    names = [f"{row['First Name']} {row['Last Name']}" for row in rows("Connections.csv")]
    together = "".join(names)

    for letters in ("äöüß", "łżąę", "ạồễĐ", "øåçğ", "يوس"):
        assert [letter for letter in letters if letter not in together] == []
    assert any(name.endswith(", PhD") for name in names)
    assert max(len(name) for name in names) >= 38
    shared = [name for name, number in Counter(names).items() if number > 1 and name.strip()]
    assert len(shared) == 1


def test_nobody_can_be_reached() -> None:
    connections = rows("Connections.csv")
    mails = [row["Email Address"] for row in connections if row["Email Address"]]
    slugs = [profile_slug(row["URL"]) for row in connections if row["URL"]]

    assert 5 <= len(mails) <= 40
    assert [mail for mail in mails if not RESERVED.search(mail)] == []
    assert len(set(slugs)) == 300
    assert all(re.fullmatch(r"[a-z0-9-]+-(sample|[0-9a-f]{6})", slug) for slug in slugs)


def test_messages_are_with_connections_save_the_advertisement() -> None:
    slugs = {profile_slug(row["URL"]) for row in rows("Connections.csv") if row["URL"]}
    owner = "klara-sommerfeld-sample"
    messages = rows("messages.csv")

    assert len(messages) > 100
    for row in messages:
        urls = [row["SENDER PROFILE URL"], *row["RECIPIENT PROFILE URLS"].split(",")]
        others = {profile_slug(url) for url in urls if url} - {owner}
        assert others <= slugs
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC", row["DATE"])
    assert [row["FROM"] for row in messages if not row["SENDER PROFILE URL"]] == ["Relecloud Offers"]
    assert sum(row["IS MESSAGE DRAFT"] == "Yes" for row in messages) == 1
    assert sum("," in row["RECIPIENT PROFILE URLS"] for row in messages) == 1


def test_decisions_are_about_people_of_the_archive(decisions: dict[str, Any], people: list[Person]) -> None:
    slugs = {profile_slug(link.url) for person in people for link in person.draft.links}

    assert set(decisions["people"]) <= slugs
    assert len(decisions["people"]) == 90


def test_decisions_use_the_words_of_the_program(decisions: dict[str, Any]) -> None:
    for person in decisions["people"].values():
        assert set(person) - {"reach"} in (DECIDED, DECIDED | DESCRIBED)
        assert [Role(each) for each in person.get("roles", [])] == person.get("roles", [])
        assert set(person.get("depth", {})) <= set(Depth._fields)
        assert [Category(each) for each in person["categories"]]
        assert person["cadence_days"] is None or person["cadence_days"] > 0
        for contact in person["interactions"]:
            assert InteractionKind(contact["kind"])
            assert Direction(contact["direction"])
            assert contact["days_ago"] > 0
            assert contact["note"]
        assert all(each["reason"] for each in person["follow_ups"])
        assert all(PromiseSide(each["side"]) and each["what"] for each in person.get("promises", []))


def test_most_people_are_operational_and_some_are_in_two_categories(decisions: dict[str, Any]) -> None:
    sorted_people = decisions["people"].values()
    counts = Counter(each for person in sorted_people for each in person["categories"])

    assert counts["operational"] > counts["strategic"] + counts["developmental"]
    assert min(counts.values()) >= 15
    assert any(len(person["categories"]) == 2 for person in sorted_people)


def test_something_is_overdue_due_today_this_week_and_later(decisions: dict[str, Any]) -> None:
    sorted_people = decisions["people"].values()
    planned = [each["in_days"] for person in sorted_people for each in person["follow_ups"]]
    by_cadence = [
        person["cadence_days"] - min(contact["days_ago"] for contact in person["interactions"])
        for person in sorted_people
        if person["cadence_days"]
    ]

    assert 3 <= sum(days < 0 for days in planned) <= 5
    assert 0 in planned
    assert any(0 < days < 4 for days in planned)
    assert any(days > 14 for days in planned)
    assert 3 <= sum(days < 0 for days in by_cadence) <= 10
    assert sum(days >= 0 for days in by_cadence) > 20


def test_the_owner_has_told_about_themselves(decisions: dict[str, Any]) -> None:
    about_me, profile = decisions["about_me"], rows("Profile.csv")[0]

    assert set(about_me) == {"name", "emails", "linkedin", "organization", "department", "team", "city", "industry"}
    assert about_me["name"] == f"{profile['First Name']} {profile['Last Name']}"
    assert all(RESERVED.search(mail) for mail in about_me["emails"])
    assert about_me["organization"] == rows("Positions.csv")[0]["Company Name"]
    assert about_me["industry"] == profile["Industry"]


def test_ties_seats_and_introductions_are_about_key_people(decisions: dict[str, Any]) -> None:
    key_people = {slug for slug, person in decisions["people"].items() if person.get("key_person")}
    examined = decisions["examine"]

    assert 12 <= len(key_people) <= 20
    assert {slug for pair in examined["ties"] for slug in pair} <= key_people
    assert {slug for seat in examined["seats"] for slug in seat["people"]} <= key_people
    assert {decisions["people"][slug]["introduced_by"] for slug in key_people} <= key_people | {""}
