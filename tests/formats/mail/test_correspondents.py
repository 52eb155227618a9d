"""Addresses behind which there is no one person, and who the owner is."""

from __future__ import annotations

from collections import Counter

import pytest

from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.formats.mail.addresses import Mailbox
from netgrow_desktop.formats.mail.correspondents import (
    BOTH,
    FROM_ME,
    TO_ME,
    Correspondents,
    Owner,
    is_machine,
    is_office,
    most_common_to_all,
)
from netgrow_desktop.formats.records import Person


@pytest.mark.parametrize(
    "address",
    [
        "noreply@x.example",
        "no-reply@x.example",
        "No_Reply+abc@x.example",
        "donotreply@x.example",
        "do-not-reply@x.example",
        "drive-shares-noreply@google.com",
        "messages-noreply@linkedin.com",
        "notification@x.example",
        "security-notifications@x.example",
        "bounces+1-2-ada=example.org@mail.example",
        "mailer-daemon@x.example",
        "postmaster@x.example",
        "newsletter@x.example",
        "reply+abc123@reply.github.com",
        "1+ada@users.noreply.github.com",
        "ada@noreply.example",
        "c_123@group.calendar.google.com",
        "c_123@resource.calendar.google.com",
        "unknownorganizer@calendar.google.com",
        "nichtantworten@x.example",
        "ne-pas-repondre@x.example",
    ],
)
def test_nobody_reads_these(address: str) -> None:
    assert is_machine(address)


@pytest.mark.parametrize(
    "address",
    [
        "ada@example.org",
        "noah.reply@x.example",
        "norbert@x.example",
        "rooter@x.example",
        "ada.newsom@x.example",
        "alerton@x.example",
        "nora.daemond@x.example",
        "info@x.example",
        "bo@calendar.example",
    ],
)
def test_somebody_may_read_these(address: str) -> None:
    assert not is_machine(address)


@pytest.mark.parametrize(
    ("address", "name", "office"),
    [
        ("info@x.example", "", True),
        ("info@x.example", "Invented GmbH", True),
        ("support@x.example", "Support Team", True),
        ("sales@x.example", "Sales", True),
        ("info@x.example", "Bo Invented", False),
        ("kontakt@x.example", "Dr. Bo von Invented", False),
        ("bo@x.example", "", False),
        ("infomaniac@x.example", "", False),
    ],
)
def test_an_office_is_nobody_unless_somebody_writes_under_their_name(address: str, name: str, *, office: bool) -> None:
    assert is_office(address, name) is office


def test_the_owner_is_known_by_address_and_by_whole_name() -> None:
    owner = Owner(AboutMe(name="Ada Example", emails=("ADA@example.org",)))

    assert owner.includes(Mailbox("", "ada@Example.org"))
    assert owner.includes(Mailbox("Example, Ada", "ada@home.example"))
    assert owner.has("ada@home.example")
    assert not owner.includes(Mailbox("Ada Example", "noreply@x.example"))
    assert not owner.includes(Mailbox("Ada", "ada@x.example"))
    assert not Owner(AboutMe(name="Ada")).includes(Mailbox("Ada", "ada@x.example"))


@pytest.mark.parametrize(
    ("counts", "total", "found"),
    [
        ({"ada": 10, "bo": 5}, 10, "ada"),
        ({"ada": 9, "bo": 6}, 10, "ada"),
        ({"ada": 10, "bo": 8}, 10, ""),
        ({"ada": 8, "bo": 1}, 10, ""),
        ({"ada": 3, "bo": 2}, 3, "ada"),
        ({"ada": 2, "bo": 1}, 2, ""),
        ({}, 0, ""),
    ],
)
def test_the_owner_stands_everywhere_and_nobody_else_does(counts: dict[str, int], total: int, found: str) -> None:
    assert most_common_to_all(Counter(counts), total) == found


def test_a_name_that_they_write_themselves_is_preferred() -> None:
    people = Correspondents(InteractionKind.EMAIL)
    people.met(Mailbox("Boo", "bo@x.example"), 1, 739_000, FROM_ME)
    people.met(Mailbox("Boo", "bo@x.example"), 2, 739_000, FROM_ME)
    people.met(Mailbox("Bo Invented", "BO@x.example"), 3, 739_001, TO_ME, own_name=True)

    (found,) = people.records(Owner(AboutMe()))

    assert isinstance(found, Person)
    assert (found.line, found.draft.name, found.draft.emails[0].address) == (1, "Bo Invented", "bo@x.example")
    assert [contact.direction for contact in found.contacted] == ["from_me", "to_me"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Hannah Quist", ("Hannah", "Quist")),
        ("Dr. Hannah van der Quist", ("Hannah", "van der Quist")),
        ("Tomas Ibarra Quesada", ("", "")),
        ("Quist Reisen GmbH", ("", "")),
        ("Hannah", ("", "")),
    ],
)
def test_a_name_is_parted_where_there_is_no_doubt(name: str, parts: tuple[str, str]) -> None:
    people = Correspondents(InteractionKind.MEETING)
    people.met(Mailbox(name, "h@quist.example"), 1, 739_000, FROM_ME)

    (found,) = people.records(Owner(AboutMe()))

    assert isinstance(found, Person)
    assert (found.draft.given, found.draft.family) == parts


def test_who_turns_out_to_be_the_owner_is_no_correspondent() -> None:
    people = Correspondents(InteractionKind.MEETING)
    people.met(Mailbox("", "ada@x.example"), 1, 739_000, BOTH)
    people.passed_over(Mailbox("", "ada@y.example"), 2, "mail.list")

    assert list(people.records(Owner(AboutMe(), ["ada@x.example", "ada@y.example"]))) == []
