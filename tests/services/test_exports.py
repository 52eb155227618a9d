"""Writing files for other programs: whole or not at all."""

from __future__ import annotations

import json
import os
from contextlib import closing
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, TextIO

import pytest
from hypothesis import given, settings

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import Address, ContactDraft, Depth, Email, Job, Phone, Photo
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services import exports
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage import leftovers
from netgrow_desktop.storage.network import create_network
from tests.examples import examples
from tests.formats.contacts import CONTACTS
from tests.services.files import ADA, imported, linkedin, people, tallied
from tests.storage.network_files import content, damage_in

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.storage.network import Network


BEGINNINGS = {"json": '{\n"netgrow"', "csv": "NetGrow ID,Name", "google-csv": "First Name,", "vcard": "", "vcard4": ""}
"""Format -> how a file of it begins that holds nobody."""


@pytest.mark.parametrize("format_", exports.FORMATS)
def test_a_selection_is_exported_alone(network: Network, tmp_path: Path, format_: str) -> None:
    service = ContactService(network)
    ids = [service.add(ContactDraft(name=name, given=name)).value for name in ("Ada", "Ben", "Chi")]

    exports.write_file(network, format_, tmp_path / "out", ids[1:])

    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert "Ben" in text
    assert "Chi" in text
    assert "Ada" not in text


def test_an_export_removes_what_one_that_was_killed_left_beside_it(network: Network, tmp_path: Path) -> None:
    left = leftovers.unfinished(tmp_path / "out")
    left = left.with_name(left.name.replace(f"-{os.getpid()}-", "-999999999-"))
    left.touch()
    os.utime(left, (0, 0))

    exports.write_file(network, "csv", tmp_path / "out")

    assert sorted(tmp_path.glob("*.part")) == []


def test_cards_to_hand_over_hold_nothing_that_the_owner_thinks_of_people(network: Network) -> None:
    ada = ContactService(network).add(ContactDraft(name="Ada Kowalska", notes="Talks a lot", tags=("gossip",))).value

    card = exports.cards(network, [ada])

    assert "Ada Kowalska" in card
    assert "Talks" not in card
    assert "gossip" not in card


@pytest.mark.parametrize("format_", exports.FORMATS)
def test_an_empty_network_is_exported_too(network: Network, tmp_path: Path, format_: str) -> None:
    assert exports.write_file(network, format_, tmp_path / "out") == 0

    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert text.startswith(BEGINNINGS[format_])


def test_the_owner_and_all_people_are_in_the_json(network: Network, tmp_path: Path) -> None:
    ContactService(network).add(ContactDraft(name="Chí\0 \x1b Nguyễn"))
    OwnerService(network).save_about_me(AboutMe("Grace", ("g@x.example",)))

    assert exports.write_file(network, "json", tmp_path / "a.json") == 1

    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    found = json.loads(text)
    assert found["about_me"]["emails"] == ["g@x.example"]
    assert found["contacts"][0]["name"] == "Chí\0 \x1b Nguyễn"
    assert "\x1b" not in text
    assert "Nguyễn" in text


def test_the_json_says_how_people_belong_together(network: Network, tmp_path: Path) -> None:
    service = ContactService(network)
    ada, ben = (service.add(ContactDraft(name=name)).value for name in ("Ada Kowalska", "Ben Okoro"))
    service.set_introducer([ada], ben)
    service.set_photo(ada, Photo("image/png", b"\0\1\2"))
    service.archive([ben], date(2026, 3, 4))
    with network.writing(Message("journal.import", {"n": 1}), Changes.EVERYTHING) as transaction:
        for statement in (
            "INSERT INTO sources (code) VALUES ('linkedin')",
            "INSERT INTO stages (kind, organization, source_id) VALUES ('school', 'Lakeside College', 1)",
            "INSERT INTO stages (kind, organization) VALUES ('job', 'Elm Ltd')",
            "INSERT INTO stage_people (stage_id, contact_id, mark) VALUES (1, 2, 'repair')",
            "INSERT INTO distinct_pairs (first_id, second_id) VALUES (1, 2)",
            (
                "INSERT INTO interactions (contact_id, kind, happened_on, direction, source_id) "
                "VALUES (1, 'email', '2026-02-08', 'to_me', 1)"
            ),
        ):
            transaction.connection.exec_driver_sql(statement)

    exports.write_file(network, "json", tmp_path / "a.json")

    found = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    people = {each["id"]: each for each in found["contacts"]}
    assert (people[ada]["introduced_by"], people[ada]["introducer_id"]) == ("Ben Okoro", ben)
    assert people[ada]["photo"] == {"media_type": "image/png", "data": "AAEC"}
    assert people[ben]["archived_on"] == "2026-03-04"
    assert [(each["organization"], each["source"]) for each in found["stages"]] == [
        ("Lakeside College", "linkedin"),
        ("Elm Ltd", None),
    ]
    assert found["stage_people"] == [{"id": 1, "stage_id": 1, "contact_id": 2, "state": "confirmed", "mark": "repair"}]
    assert found["distinct_pairs"] == [{"id": 1, "first_id": 1, "second_id": 2}]
    assert found["interactions"][0]["source"] == "linkedin"


def test_whoever_goes_out_as_a_table_comes_into_another_network_unchanged(network: Network, tmp_path: Path) -> None:
    out = tmp_path / "people.csv"

    # One pair of networks for all: making a file takes longer than an import.
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        before, after = ContactService(network), ContactService(other)

        @settings(max_examples=examples(20, thorough=100), deadline=None)
        @given(known=CONTACTS.filter(lambda each: each.name.strip()))
        def check(known: Contact) -> None:
            for service in (before, after):
                service.delete([*service.find(ContactQuery()), *service.find(ContactQuery(archived=True))])
            draft = ContactDraft(**{each.name: getattr(known, each.name) for each in fields(ContactDraft)})
            person = before.add(draft).value
            before.set_key_people([person], is_key=known.key_person)
            assert exports.write_file(network, "csv", out) == 1

            imported(other, out)

            (there,) = after.find(ContactQuery(archived=bool(known.depth.archived_on)))
            expected, found = before.contact(person), after.contact(there)
            assert replace(found, id=expected.id, created_at=expected.created_at, sources=()) == expected

        check()


def test_googles_table_comes_back_as_the_same_people(network: Network, tmp_path: Path) -> None:
    """With and without an e-mail address, with a name in parts and in one, into this network and into another."""
    service = ContactService(network)
    for draft in (
        ContactDraft(name="Dr. Bo van Dyk, PhD", phones=(Phone("+49 30 55501", "work"),), notes="two\nlines"),
        ContactDraft(name="Ana Sample", given="Ana", family="Sample", jobs=(Job("Elm", "Clerk", "", "2019-04"),)),
        ContactDraft(name="Cy T.", given="Cyrus", family="Tester", addresses=(Address("Elm Way 1", "Oslo"),)),
        ContactDraft(name="Elm Ltd", organization="Elm Ltd", tags=("supplier",)),
        ContactDraft(name="di@elm.example", emails=(Email("di@elm.example", "work"),)),
        ContactDraft(name="山田 太郎"),
    ):
        service.add(draft)
    out = tmp_path / "google.csv"
    exports.write_file(network, "google-csv", out)
    before = [replace(each, sources=()) for each in people(network)]

    assert tallied(network, out) == [{"unchanged": 6}]
    assert [replace(each, sources=()) for each in people(network)] == before
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        assert tallied(other, out) == [{"new": 6}]
        assert [replace(each, sources=()) for each in people(other)] == before


def test_everything_as_json_comes_back_into_this_network_and_into_another(network: Network, tmp_path: Path) -> None:
    service = ContactService(network)
    ada = service.add(
        ContactDraft(
            name="Ada Kowalska",
            given="Ada",
            family="Kowalska",
            emails=(Email("ada@northwind.example", "work"),),
            jobs=(Job("Elm", "Clerk", "", "2019-04"),),
            photo=Photo("image/png", b"\x89PNG\r\n"),
            categories=(Category.STRATEGIC,),
            tags=("tea",),
            depth=Depth("at a fair", "Ben Okoro", "maps", "outside", "peer", 4),
        )
    ).value
    service.add(ContactDraft(name="Ben Okoro", depth=Depth(archived_on="2026-03-04")))
    service.set_key_people([ada], is_key=True)
    FollowUpService(network).set_cadence([ada], 30, date(2026, 1, 2))
    FollowUpService(network).plan([ada], date(2026, 5, 1), "call back")
    OwnerService(network).save_about_me(AboutMe("Grace Umutoni", ("grace@lakeside.example",), city="Kigali"))
    imported(network, written_calls(tmp_path))
    out = tmp_path / "network.json"
    exports.write_file(network, "json", out)
    before = [replace(each, sources=()) for each in everybody(network)]
    assert before[0].last_contact == "2025-03-01"

    # What of its history stays behind: that a file was imported.
    assert tallied(network, out) == [{"unchanged": 2, "skipped": 1}]
    assert [replace(each, sources=()) for each in everybody(network)] == before
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        assert tallied(other, out) == [{"new": 2, "skipped": 1}]
        assert [replace(each, sources=(), introducer_id=0) for each in everybody(other)] == [
            replace(each, introducer_id=0) for each in before
        ]
        assert OwnerService(other).about_me() == OwnerService(network).about_me()


def everybody(network: Network) -> list[Contact]:
    """Give everybody, also who is archived."""
    service = ContactService(network)
    found = {*service.find(ContactQuery()), *service.find(ContactQuery(archived=True))}
    return [service.contact(each) for each in sorted(found)]


def written_calls(folder: Path) -> Path:
    """Write a calendar with one meeting with Ada."""
    file = folder / "calendar.ics"
    file.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20250301T100000Z\nDTEND:20250301T110000Z\n"
        "SUMMARY:Plans\nORGANIZER:mailto:grace@lakeside.example\nATTENDEE:mailto:grace@lakeside.example\n"
        "ATTENDEE;CN=Ada:mailto:ada@northwind.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    return file


def test_a_failure_in_the_middle_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_text("older")

    def fill(file: TextIO) -> int:
        file.write("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(NetGrowError) as caught:
        exports.replace_file(out, fill)

    assert str(out) in english(caught.value.message)
    assert "the disk is full" in english(caught.value.message)
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]
    assert out.read_text() == "older"


@pytest.mark.parametrize("format_", ["csv", "vcard"])
def test_the_last_contact_comes_back_by_its_day(network: Network, tmp_path: Path, format_: str) -> None:
    ada = ContactService(network).add(ContactDraft(name="Ada Kowalska")).value
    (coffee,) = FollowUpService(network).log([ada], date(2026, 1, 2), InteractionKind.COFFEE).value
    FollowUpService(network).log([ada], date(2025, 6, 1), InteractionKind.CALL)
    out = tmp_path / f"people.{format_}"
    exports.write_file(network, format_, out)

    assert tallied(network, out) == [{"unchanged": 1}]
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        imported(other, out)
        assert tallied(other, out) == [{"unchanged": 1}]
        (event,) = ContactService(other).timeline(people(other)[0].id)
        assert (event.happened_on, event.note, people(other)[0].last_contact) == (
            "2026-01-02", "Last contact, as the export said", "2026-01-02",
        )  # fmt: skip

    FollowUpService(network).delete_logged(coffee)
    assert tallied(network, out) == [{"unchanged": 1}]
    assert people(network)[0].last_contact == "2025-06-01"


@pytest.mark.parametrize("format_", ["csv", "vcard"])
def test_who_knows_people_comes_back_and_replaces_nothing_that_was_typed(
    network: Network, tmp_path: Path, format_: str
) -> None:
    listed, cards = tmp_path / "Connections.csv", tmp_path / "cards.vcf"
    cards.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Kowalska\r\nURL:https://www.linkedin.com/in/ada-k\r\nEND:VCARD\r\n"
    )
    imported(network, linkedin(listed, ADA), cards)
    ContactService(network).change(1, "title", "Chief of everything")
    before, out = people(network)[0], tmp_path / f"people.{format_}"
    exports.write_file(network, format_, out)
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        imported(other, out)
        came = people(other)[0]
        assert {*came.sources} - {"netgrow"} == {*before.sources} == {"linkedin", "vcard"}
        assert came.title == "Chief of everything"

        # What it says now takes the place of nothing that may have been typed, and is what it said from now on.
        assert tallied(other, linkedin(listed, (*ADA[:5], "CEO", ADA[6]))) == [{"updated": 1}]
        (ada,) = people(other)
        assert (ada.title, [each.value for each in ada.custom]) == ("Chief of everything", ["CEO"])
        assert content(other)["former_records"] == []
        ContactService(other).change(ada.id, "title", "CEO")
        assert tallied(other, linkedin(listed, (*ADA[:5], "Chair", ADA[6]))) == [{"updated": 1}]
        assert people(other)[0].title == "Chair"
        assert HistoryService(other).undo().value
        assert damage_in(other.path) == []
