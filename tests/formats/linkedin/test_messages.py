"""LinkedIn's messages as evidence of who wrote to whom, in the layouts of the years."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import Link
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.formats.linkedin.messages import split_names
from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import OwnerFound, Person, Rejected, Skipped
from tests.formats.linkedin_files import (
    JANE,
    MAYA,
    MESSAGES_2021,
    MESSAGES_2023,
    MESSAGES_2025,
    MESSAGES_2026,
    PRIYA,
    THEO,
    at,
    days_of,
    people_by_name,
    records_of,
    text_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

Party = tuple[str, str]


def sent(thread: str, sender: Party, receivers: list[Party], day: str, *rest: str, folder: str = "INBOX") -> list[str]:
    """Give a message of 2023 and later; *rest* are the cells after the folder."""
    names, urls = (",".join(part) for part in zip(*receivers, strict=True))
    return [
        thread,
        "",
        *sender,
        names,
        urls,
        f"{day} 10:11:12 UTC",
        "",
        "Words that are nobody's business",
        folder,
        *rest,
    ]


def told(folder: Path, rows: list[list[str]], header: str = MESSAGES_2023, *, quoted: bool = False) -> list[Record]:
    return records_of(folder / "messages.csv", text_of(header, rows, quoted=quoted))


TWO_WAYS = [
    sent("a", PRIYA, [MAYA], "2023-06-01"),
    sent("a", MAYA, [PRIYA], "2023-06-01"),
    sent("a", MAYA, [PRIYA], "2023-06-09"),
    sent("b", THEO, [MAYA], "2023-07-10"),
    sent("c", MAYA, [JANE], "2023-08-10"),
]


@pytest.mark.parametrize(
    ("header", "rest", "quoted"),
    [(MESSAGES_2023, (), False), (MESSAGES_2025, ("", "No"), False), (MESSAGES_2026, ("", "No", "No"), True)],
)
def test_one_person_for_each_correspondent_with_days_and_directions(
    tmp_path: Path, header: str, rest: tuple[str, ...], quoted: bool
) -> None:
    found = people_by_name(told(tmp_path, [[*row, *rest] for row in TWO_WAYS], header, quoted=quoted))
    assert {name: days_of(person) for name, person in found.items()} == {
        "Priya Example": [("2023-06-01", "both"), ("2023-06-09", "from_me")],
        "Theo Sample": [("2023-07-10", "to_me")],
        "Jane Doe-Sample": [("2023-08-10", "from_me")],
    }
    assert {person.key for person in found.values()} == {"priya-example", "theo-sample", "jane-doe-sample"}
    assert all(person.witnessed for person in found.values())
    assert found["Priya Example"].draft.links == (Link(at("priya-example"), "LinkedIn"),)
    assert found["Jane Doe-Sample"].draft.suffix == "Ph.D."


def test_no_text_is_kept(tmp_path: Path) -> None:
    found = told(tmp_path, TWO_WAYS)
    assert "business" not in repr(found)
    assert {each.kind for person in people_by_name(found).values() for each in person.contacted} == {
        InteractionKind.MESSAGE
    }


def test_whose_archive_it_is_is_found_from_who_takes_part_everywhere(tmp_path: Path) -> None:
    owners = [record for record in told(tmp_path, TWO_WAYS) if isinstance(record, OwnerFound)]
    assert [(each.name, each.linkedin) for each in owners] == [("Maya Muster", at("maya-muster"))]


@pytest.mark.parametrize("about", [AboutMe(name="maya muster"), AboutMe(linkedin="linkedin.com/in/Maya-Muster/")])
def test_about_me_tells_whose_a_single_conversation_is(tmp_path: Path, about: AboutMe) -> None:
    file = tmp_path / "messages.csv"
    file.write_text(text_of(MESSAGES_2023, TWO_WAYS[:2]), encoding="utf-8")
    (nobody,) = list(read(recognise(file)))
    assert isinstance(nobody, Skipped)
    assert nobody.reason.code == "linkedin.whose_messages"
    found = people_by_name(read(replace(recognise(file), owner=about)))
    assert {name: days_of(person) for name, person in found.items()} == {"Priya Example": [("2023-06-01", "both")]}


def test_a_namesake_of_the_owner_is_still_somebody_else(tmp_path: Path) -> None:
    namesake = ("Maya Muster", at("another-maya"))
    file = tmp_path / "messages.csv"
    rows = [*TWO_WAYS, sent("d", namesake, [MAYA], "2023-09-01")]
    file.write_text(text_of(MESSAGES_2023, rows), encoding="utf-8")
    found = people_by_name(read(replace(recognise(file), owner=AboutMe(name="Maya Muster"))))
    assert found["Maya Muster"].key == "another-maya"
    assert len(found) == 4


def test_groups_advertisements_drafts_and_spam_are_left_out_with_their_reason(tmp_path: Path) -> None:
    rows = [
        *([*row, "", "No"] for row in TWO_WAYS),
        [*sent("group", MAYA, [PRIYA, THEO], "2023-09-01"), "", "No"],
        [*sent("group", THEO, [MAYA, PRIYA], "2023-09-02"), "", "No"],
        [*sent("advert", ("Casey Offers", ""), [MAYA], "2023-09-03"), "", "No"],
        [*sent("deleted", ("LinkedIn Member", ""), [MAYA], "2023-09-03"), "", "No"],
        [*sent("deleted", MAYA, [("LinkedIn Member", "")], "2023-09-04"), "", "No"],
        [*sent("draft", MAYA, [("Rosa Probe", at("rosa"))], "2023-09-05"), "", "Yes"],
        [*sent("spam", ("Rex Offers", at("rex")), [MAYA], "2023-09-06", folder="SPAM"), "", "No"],
        [*sent("b", MAYA, [THEO], "2023-07-11"), "", "TRUE"],
    ]
    found = told(tmp_path, rows, MESSAGES_2025)
    assert set(people_by_name(found)) == {"Priya Example", "Theo Sample", "Jane Doe-Sample"}
    assert days_of(people_by_name(found)["Theo Sample"]) == [("2023-07-10", "to_me")]
    assert Counter(record.reason.code for record in found if isinstance(record, Skipped)) == {
        "linkedin.group_conversation": 1,
        "linkedin.no_correspondent": 2,
        "linkedin.draft": 1,
        "linkedin.spam": 1,
    }


def test_somebody_who_has_linkedin_in_their_name_is_a_person(tmp_path: Path) -> None:
    coach = ("Rosa Probe | LinkedIn coach", at("rosa-probe"))
    found = people_by_name(told(tmp_path, [*TWO_WAYS, sent("d", coach, [MAYA], "2023-09-01")]))
    assert found["Rosa Probe | LinkedIn coach"].key == "rosa-probe"


def test_before_2022_those_who_received_have_no_address(tmp_path: Path) -> None:
    rows = [
        ["a", "", *PRIYA, "Maya Muster", "2021-04-02 09:15:00 UTC", "", "Coffee?", "INBOX"],
        ["a", "", *MAYA, "Priya Example", "2021-04-02 10:01:12 UTC", "", "Yes", "INBOX"],
        ["b", "", *JANE, "Maya Muster", "2021-05-02 10:01:12 UTC", "", "Hello", "ARCHIVE"],
        ["b", "", *MAYA, JANE[0], "2021-05-03 10:01:12 UTC", "", "Hello", "ARCHIVE"],
        ["c", "Offsite", *THEO, "Maya Muster, Priya Example", "2021-04-20 16:00:00 UTC", "", "Agenda", "INBOX"],
        ["d", "", *MAYA, "Nils Silent", "2021-04-21 16:00:00 UTC", "", "Hello", "INBOX"],
        ["e", "", "LinkedIn Member", "", "Maya Muster", "2021-05-01 08:00:00 UTC", "", "Hi", "INBOX"],
    ]
    found = told(tmp_path, rows, MESSAGES_2021)
    people = people_by_name(found)
    assert {name: (person.key, days_of(person)) for name, person in people.items()} == {
        "Priya Example": ("priya-example", [("2021-04-02", "both")]),
        "Jane Doe-Sample": ("jane-doe-sample", [("2021-05-02", "to_me"), ("2021-05-03", "from_me")]),
        "Nils Silent": ("", [("2021-04-21", "from_me")]),
    }
    assert [record.reason.code for record in found if isinstance(record, Skipped)] == [
        "linkedin.group_conversation",
        "linkedin.no_correspondent",
    ]


def test_a_name_in_one_conversation_says_nothing_of_another(tmp_path: Path) -> None:
    """Who never answered may be a namesake of who did."""
    rows = [
        ["a", "", *PRIYA, "Maya Muster", "2021-04-02 09:15:00 UTC", "", "Coffee?", "INBOX"],
        ["a", "", *MAYA, "Priya Example", "2021-04-02 10:01:12 UTC", "", "Yes", "INBOX"],
        ["b", "", *MAYA, "Priya Example", "2021-05-02 10:01:12 UTC", "", "Hello", "INBOX"],
        ["c", "", *THEO, "Maya Muster", "2021-05-03 10:01:12 UTC", "", "Hello", "INBOX"],
    ]
    people = [each for each in told(tmp_path, rows, MESSAGES_2021) if isinstance(each, Person)]
    assert [(each.draft.name, each.key, days_of(each)) for each in people] == [
        ("Priya Example", "priya-example", [("2021-04-02", "both")]),
        ("Priya Example", "", [("2021-05-02", "from_me")]),
        ("Theo Sample", "theo-sample", [("2021-05-03", "to_me")]),
    ]


def test_the_layout_of_before_2019_has_names_alone(tmp_path: Path) -> None:
    rows = [
        ["Priya Example", "Maya Muster", "8/14/18, 10:11 AM", "Hello", "Hi Maya", "INCOMING", "INBOX"],
        ["Maya Muster", "Theo Sample", "12/3/18, 1:11 PM", "Hello", "Hi Theo", "OUTGOING", "SENT"],
        ["Theo Sample", "Maya Muster", "12/4/18, 1:11 PM", "Hello", "Hi Maya", "INCOMING", "INBOX"],
    ]
    found = people_by_name(told(tmp_path, rows, "From,To,Date,Subject,Content,Direction,Folder"))
    assert {name: days_of(person) for name, person in found.items()} == {
        "Priya Example": [("2018-08-14", "to_me")],
        "Theo Sample": [("2018-12-03", "from_me"), ("2018-12-04", "to_me")],
    }


def test_messages_without_a_conversation_are_told_apart_by_who_takes_part(tmp_path: Path) -> None:
    found = people_by_name(told(tmp_path, [["", *row[1:]] for row in TWO_WAYS]))
    assert set(found) == {"Priya Example", "Theo Sample", "Jane Doe-Sample"}


def test_a_text_of_several_lines_and_a_day_that_is_none(tmp_path: Path) -> None:
    several = [*TWO_WAYS[0]]
    several[8] = 'Dear Maya,\n\n"quoted", and\r\nmore\n'
    without = sent("a", PRIYA, [MAYA], "some day")
    found = told(tmp_path, [several, without, *TWO_WAYS[1:]], quoted=True)
    (rejected,) = [record for record in found if isinstance(record, Rejected)]
    assert (rejected.line, rejected.reason.code) == (7, "row.no_day")
    assert "some day" in rejected.raw
    assert days_of(people_by_name(found)["Priya Example"])[0] == ("2023-06-01", "both")


def test_a_conversation_of_rejected_messages_alone_is_told_once(tmp_path: Path) -> None:
    found = told(tmp_path, [*TWO_WAYS, sent("broken", THEO, [MAYA], "some day")])
    assert [type(record) for record in found if not isinstance(record, Person | OwnerFound)] == [Rejected]


def test_every_person_has_the_line_of_their_first_message(tmp_path: Path) -> None:
    assert [record.line for record in told(tmp_path, TWO_WAYS) if isinstance(record, Person)] == [2, 5, 6]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Lovell,Bo Sample", ["Ada Lovell", "Bo Sample"]),
        ("Ada Lovell, Bo Sample, Ph.D., Cy Test", ["Ada Lovell", "Bo Sample, Ph.D.", "Cy Test"]),
        ("Bo Sample, MBA, PMP", ["Bo Sample, MBA, PMP"]),
        ("", []),
    ],
)
def test_a_list_of_names_is_taken_apart_at_the_names(text: str, names: list[str]) -> None:
    assert split_names(text) == names
