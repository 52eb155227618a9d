"""A person's timeline holds everything that happened with them, in one list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Job, Link
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.timeline import EventKind, TimelineEvent
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from tests.services.files import ADA, imported, linkedin, profile, table

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)


def told(events: list[TimelineEvent]) -> list[tuple[str, str]]:
    return [(each.day, english(each.what)) for each in events]


def test_everything_stands_in_one_list_newest_first(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "Connections.csv", ADA))
    contacts, follow_ups = ContactService(network), FollowUpService(network)
    (ada,) = contacts.find(ContactQuery())
    jobs = [Job("Elm Ltd", "Clerk", started_on="2015", finished_on="2019-04"), Job("Oak plc"), Job(title="Chair")]
    contacts.change_values(ada, "jobs", jobs)
    follow_ups.log([ada], date(2024, 5, 12), InteractionKind.COFFEE, "pricing", Direction.BOTH)
    for reason in ("ask about Leeds", "say thanks"):
        follow_ups.plan([ada], date(2025, 1, 1), reason)
    plans = {each.reason: each for each in follow_ups.due_items(TODAY, ada)}
    follow_ups.complete(plans["ask about Leeds"], date(2025, 1, 2), InteractionKind.CALL, "she was there")
    follow_ups.skip(plans["say thanks"], date(2025, 1, 3))
    contacts.archive([ada], date(2025, 2, 1))

    events = contacts.events(ada)

    came = next(each for each in events if each.kind is EventKind.IMPORT)
    assert english(came.what) == "Came from LinkedIn (Connections.csv)"
    assert [each for each in told(events) if each != (came.day, english(came.what))] == [
        ("2025-02-01", "Archived"),
        ("2025-01-03", "Skipped a follow-up"),
        ("2025-01-02", "Call"),
        ("2024-05-12", "Coffee"),
        ("2024-02-03", "Connected on LinkedIn"),
        ("2019-04", "No longer Clerk at Elm Ltd"),
        ("2015", "Started as Clerk at Elm Ltd"),
        ("", "Oak plc"),
        ("", "Chair"),
    ]
    call = next(each for each in events if each.what.code == "event.contact_call")
    assert (call.note, call.reason) == ("she was there", "ask about Leeds")
    assert call.interaction is not None
    assert next(each.note for each in events if each.kind is EventKind.FOLLOW_UP) == "say thanks"


def test_whoever_was_typed_was_added_and_may_be_found_in_a_file_later(network: Network, tmp_path: Path) -> None:
    contacts = ContactService(network)
    ada = contacts.add(ContactDraft(name="Ada Kowalska")).value
    assert [each.kind for each in contacts.events(ada)] == [EventKind.ADDED]
    with network.writing(Message("journal.import", {"n": 1}), Changes.CONTACTS) as transaction:
        run = transaction.connection.exec_driver_sql
        run("UPDATE contacts SET created_at = '2025-03-04T12:00:00+00:00'")

    contacts.change_values(ada, "links", [Link(profile("ada-k"))])
    imported(network, linkedin(tmp_path / "Connections.csv", ADA))

    found, added = contacts.events(ada)[0], contacts.events(ada)[-1]
    assert english(found.what) == "Found in LinkedIn (Connections.csv)"
    assert (added.day, english(contacts.events(ada)[-2].what)) == ("2024-02-03", "Added to your network")


def test_a_table_is_told_by_its_file(network: Network, tmp_path: Path) -> None:
    imported(network, table(tmp_path / "fair.csv", ("Name", "E-mail"), [("Bo Sample", "bo@x.example")]))
    contacts = ContactService(network)
    (bo,) = contacts.find(ContactQuery())

    assert [english(each.what) for each in contacts.events(bo)] == ["Came from fair.csv"]


def test_contact_that_an_import_found_says_where(network: Network) -> None:
    contacts = ContactService(network)
    ada = contacts.add(ContactDraft(name="Ada Kowalska")).value
    with network.writing(Message("journal.import", {"n": 1}), Changes.INTERACTIONS) as transaction:
        run = transaction.connection.exec_driver_sql
        run("INSERT INTO sources (code) VALUES ('linkedin')")
        run(
            "INSERT INTO interactions (contact_id, kind, happened_on, direction, typed, source_id, record) "
            "VALUES (?, 'message', '2026-02-08', 'to_me', 0, 1, 'x')",
            (ada,),
        )

    (message, _) = sorted(contacts.events(ada), key=lambda each: each.kind is EventKind.ADDED)

    assert message.interaction is not None
    assert (message.interaction.source, message.interaction.typed) == ("linkedin", False)
    assert english(message.what) == "Message"


def test_a_person_who_is_gone_has_no_timeline(network: Network) -> None:
    with pytest.raises(NetGrowError, match=r"contact\.gone"):
        ContactService(network).events(7)


def test_every_kind_of_contact_has_its_word() -> None:
    assert all(english(Message(f"event.contact_{kind.value}")) for kind in InteractionKind)
