"""Merging two people: nothing that either had is lost, and undoing it brings both back as they were."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.before_writing.templates import Language
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import (
    Address,
    ContactDraft,
    CustomField,
    Depth,
    Email,
    Job,
    Link,
    Phone,
    Photo,
)
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.storage import (
    categories,
    contacts,
    duplicates,
    interactions,
    merges,
    people,
    photos,
    promises,
    templates,
)
from netgrow_desktop.storage.columns import metadata
from tests.storage.network_files import content, damage_in, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.storage.network import Network

NAME = Message("journal.merge_contacts", {"n": 2})


def added(network: Network, *drafts: ContactDraft) -> list[int]:
    """Add people and give their ids."""
    with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
        ids = [contacts.insert(transaction.connection, draft) for draft in drafts]
        categories.set_memberships(
            transaction.connection, {each: draft.categories for each, draft in zip(ids, drafts, strict=True)}
        )
    return ids


def write(network: Network, statement: str, *values: object) -> None:
    """Run one statement as an undoable change."""
    with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
        transaction.connection.exec_driver_sql(statement, values)


def merged(network: Network, keep: int, other: int, choices: Mapping[str, int] = {}) -> Contact:
    """Merge two people and give who stays."""
    with network.writing(NAME, Changes.EVERYTHING) as transaction:
        merges.merge(transaction.connection, keep, other, choices)
    with network.reading() as connection:
        return contacts.read(connection, keep)


ADA = ContactDraft(
    name="Ada Lovelace",
    given="Ada",
    family="Lovelace",
    organization="Analytical Engines",
    birthday="--12-10",
    connected_on="2020-05-01",
    notes="Met in London.",
    emails=(Email("ada@example.org", "home"),),
    phones=(Phone("+44 20 7946 0018"),),
    addresses=(Address("12 St James Square", "London", label="home"),),
    links=(Link("https://www.linkedin.com/in/ada"),),
    custom=(CustomField("Child", "Byron"),),
    tags=("Mathematics",),
    categories=(Category.STRATEGIC,),
    jobs=(Job("Royal Society", "Fellow"),),
    depth=Depth(how_met="At a lecture", closeness=4),
)
COUNTESS = ContactDraft(
    name="Augusta Ada King",
    given="Augusta",
    family="King",
    nickname="Countess",
    organization="Engines & Sons",
    title="Analyst",
    birthday="1815-12-10",
    connected_on="2019-03-02",
    notes="Likes horses.",
    emails=(Email("ADA@example.org", "work"), Email("king@example.org")),
    phones=(Phone("+442079460018"), Phone("+44 20 7946 0019")),
    addresses=(Address("12 st james square", "london"), Address("Ockham Park")),
    links=(Link("https://engines.example"),),
    custom=(CustomField("Child", "Byron"), CustomField("Child", "Annabella")),
    tags=("mathematics", "horses"),
    categories=(Category.DEVELOPMENTAL, Category.STRATEGIC),
    jobs=(Job("Royal Society", "Fellow"), Job("Ockham", "Countess")),
    depth=Depth(how_met="By letter", cares_about="Flying"),
)


def test_every_value_of_both_is_there_after_a_merge(network: Network) -> None:
    keep, other = added(network, ADA, COUNTESS)

    found = merged(network, keep, other)

    assert (found.name, found.given, found.family, found.nickname) == ("Ada Lovelace", "Ada", "Lovelace", "Countess")
    assert (found.organization, found.title) == ("Analytical Engines", "")
    assert (found.birthday, found.connected_on) == ("1815-12-10", "2019-03-02")
    assert found.notes == "Met in London.\n\nLikes horses."
    assert [each.address for each in found.emails] == ["ada@example.org", "king@example.org"]
    assert [each.number for each in found.phones] == ["+44 20 7946 0018", "+44 20 7946 0019"]
    assert [each.street for each in found.addresses] == ["12 St James Square", "Ockham Park"]
    assert len(found.links) == 2
    assert found.jobs == (
        Job("Royal Society", "Fellow"),
        Job("Ockham", "Countess"),
        Job("Engines & Sons", "Analyst"),
    )
    assert found.tags == ("Mathematics", "horses")
    assert found.categories == (Category.STRATEGIC, Category.DEVELOPMENTAL)
    assert found.depth == Depth(how_met="At a lecture", cares_about="Flying", closeness=4)
    assert set(found.custom) == {
        CustomField("Child", "Byron"),
        CustomField("Child", "Annabella"),
        CustomField("Name", "Augusta Ada King"),
        CustomField("Connected on", "2020-05-01"),
        CustomField("How we met", "By letter"),
    }


def test_the_other_ones_value_is_taken_where_it_was_chosen(network: Network) -> None:
    keep, other = added(network, ADA, COUNTESS)

    choices = {"name": other, "organization": other, "how_met": other, "category": other, "title": keep}
    found = merged(network, keep, other, choices)

    assert (found.id, found.name, found.organization) == (keep, "Augusta Ada King", "Engines & Sons")
    assert (found.title, found.jobs[-1]) == ("Analyst", Job("Analytical Engines"))
    assert found.depth.how_met == "By letter"
    assert found.categories[0] is Category.DEVELOPMENTAL
    assert {CustomField("Name", "Ada Lovelace"), CustomField("How we met", "At a lecture")} <= set(found.custom)


def test_undoing_a_merge_brings_both_back_and_search_keeps_in_step(network: Network) -> None:
    keep, other = added(network, ADA, COUNTESS)
    with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
        interactions.insert(transaction.connection, other, InteractionKind.COFFEE, "2024-05-01")
        photos.replace(transaction.connection, other, Photo("image/png", b"picture"))
        duplicates.add_distinct_pair(transaction.connection, keep, other)
    before, words_before = content(network), indexed_words(network.path)

    merged(network, keep, other)

    with network.reading() as connection:
        assert set(people.find_text(connection, "countess ockham lovelace") or ()) == {keep}
    assert indexed_words(network.path) == rebuilt_words(network)
    after = content(network)
    network.undo()
    assert content(network) == before
    assert indexed_words(network.path) == words_before
    network.redo()
    assert content(network) == after
    assert damage_in(network.path) == []


def test_what_happened_with_both_is_one_timeline_and_the_last_contact_counts(network: Network) -> None:
    keep, other = added(network, ADA, COUNTESS)
    with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
        connection = transaction.connection
        for owner, day in ((keep, "2024-01-05"), (other, "2024-01-05"), (other, "2024-06-07")):
            interactions.insert(connection, owner, InteractionKind.CALL, day)
        interactions.insert(connection, other, InteractionKind.EMAIL, "2025-01-01", Direction.FROM_ME, typed=False)
        connection.exec_driver_sql(
            "INSERT INTO follow_ups (contact_id, due_on, reason) VALUES (?, '2026-01-01', 'ask')", (other,)
        )

    found = merged(network, keep, other)

    with network.reading() as connection:
        days = [each.happened_on for each in interactions.timeline(connection, keep)]
        due = connection.exec_driver_sql("SELECT contact_id, reason FROM follow_ups").all()
    assert days == ["2025-01-01", "2024-06-07", "2024-01-05"]
    assert found.last_contact == "2024-06-07"
    assert [tuple(row) for row in due] == [(keep, "ask")]


def test_sources_of_both_still_know_who_stays(network: Network) -> None:
    keep, other = added(network, ADA, COUNTESS)
    for code in ("csv", "google"):
        write(network, "INSERT INTO sources (code) VALUES (?)", code)
        write(network, "INSERT INTO imports (source_id) SELECT id FROM sources WHERE code = ?", code)
    known = (
        "INSERT INTO contact_sources (contact_id, source_id, import_id, record) "
        "SELECT ?, id, id, ? FROM sources WHERE code = ?"
    )
    write(network, known, keep, "", "csv")
    write(network, known, other, "first", "csv")
    write(network, known, other, "second", "google")

    merged(network, keep, other)

    with network.reading() as connection:
        rows = connection.exec_driver_sql("SELECT contact_id, record FROM contact_sources ORDER BY id").all()
        beside = connection.exec_driver_sql("SELECT contact_id, record FROM merged_records").all()
    assert [tuple(row) for row in rows] == [(keep, ""), (keep, "second")]
    assert [tuple(row) for row in beside] == [(keep, "first")]


def test_a_cadence_a_picture_and_a_key_person_come_from_whoever_has_them(network: Network) -> None:
    keep, other = added(network, ADA, COUNTESS)
    write(
        network,
        "UPDATE contacts SET cadence_days = 30, cadence_since = '2024-01-01', key_person = 1 WHERE id = ?",
        other,
    )
    write(network, "UPDATE contacts SET archived_on = '2025-01-01' WHERE id = ?", keep)
    with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
        photos.replace(transaction.connection, other, Photo("image/png", b"picture"))

    found = merged(network, keep, other)

    assert (found.cadence_days, found.cadence_since, found.key_person) == (30, "2024-01-01", True)
    assert found.depth.archived_on == ""
    with network.reading() as connection:
        assert photos.read(connection, keep) == Photo("image/png", b"picture")


def test_whom_the_other_introduced_and_is_not_they_still_did_and_are_not(network: Network) -> None:
    keep, other, friend, namesake = added(
        network, ADA, COUNTESS, ContactDraft(name="Mary"), ContactDraft(name="Ada King")
    )
    introduced = "UPDATE contacts SET introducer_id = ?, introduced_by = 'Augusta Ada King' WHERE id = ?"
    write(network, introduced, other, friend)
    write(network, introduced, other, keep)
    with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
        duplicates.add_distinct_pair(transaction.connection, other, namesake)
        duplicates.add_distinct_pair(transaction.connection, keep, other)

    merged(network, keep, other)

    with network.reading() as connection:
        mary = contacts.read(connection, friend)
        assert duplicates.distinct_pairs(connection) == {(keep, namesake)}
        assert contacts.read(connection, keep).introducer_id == 0
    assert (mary.introducer_id, mary.depth.introduced_by) == (keep, "Ada Lovelace")


def test_people_at_a_stage_of_a_career_stay_there(network: Network) -> None:
    keep, other = added(network, ADA, COUNTESS)
    for stage in (1, 2):
        write(network, "INSERT INTO stages (id, kind) VALUES (?, 'job')", stage)
    there = "INSERT INTO stage_people (stage_id, contact_id, state, mark) VALUES (?, ?, ?, ?)"
    write(network, there, 1, keep, "declined", "")
    write(network, there, 1, other, "confirmed", "repair")
    write(network, there, 2, other, "confirmed", "")

    merged(network, keep, other)

    with network.reading() as connection:
        rows = connection.exec_driver_sql("SELECT stage_id, contact_id, state, mark FROM stage_people ORDER BY 1").all()
    assert [tuple(row) for row in rows] == [(1, keep, "confirmed", "repair"), (2, keep, "confirmed", "")]


@pytest.mark.parametrize("other", [0, 99])
def test_nobody_is_merged_with_themselves_or_with_somebody_who_is_gone(network: Network, other: int) -> None:
    (keep,) = added(network, ADA)
    before = content(network)

    with pytest.raises(NetGrowError, match=r"duplicates\.same_contact|contact\.gone"):
        merged(network, keep, other or keep)

    assert content(network) == before


def test_a_merge_knows_every_table_that_belongs_to_a_person() -> None:
    belonging = {
        (table.name, column.name)
        for table in metadata.tables.values()
        for column in table.columns
        for key in column.foreign_keys
        if key.target_fullname == "contacts.id"
    }
    values = {(table, "contact_id") for table, _, _ in contacts.MULTIPLE_FIELDS.values()}
    records = {"contact_sources", "merged_records", "former_records", "own_records"}
    once = {"contact_tags", "contact_categories", "stage_people", "photos", *records}
    examined = {"contact_roles", "seat_people", "snapshot_people"}
    asked = {"pauses", "handled_occasions", "writing_languages"}
    history = {"interactions", "removed_evidence", "follow_ups", "promises", "intentions", "put_offs"}
    pairs = {(table, column) for table in ("distinct_pairs", "ties") for column in ("first_id", "second_id")}
    met = {(table, "contact_id") for table in ("interviews", "introductions")}
    met |= {("interviews", "introducer_id"), ("introductions", "other_id")}
    others = {("contacts", "introducer_id"), *met, *pairs}

    assert belonging == values | {(table, "contact_id") for table in once | history | examined | asked} | others


def test_promises_go_along_and_the_language_of_who_stays_holds(network: Network) -> None:
    keep, other = added(network, ContactDraft(name="Ada"), ContactDraft(name="Ada"))
    with network.writing(Message("journal.add_promise", {"name": "Ada"}), Changes.FOLLOW_UPS) as transaction:
        promises.insert(transaction.connection, other, PromiseSide.MINE, "The book", date(2026, 9, 1))
        templates.set_language(transaction.connection, keep, Language.GERMAN)
        templates.set_language(transaction.connection, other, Language.ENGLISH)

    merged(network, keep, other)

    with network.reading() as connection:
        assert [each.what for each in promises.open_with(connection, keep)] == ["The book"]
        assert templates.language_of(connection, keep) is Language.GERMAN


def test_how_they_were_met_and_their_industry_go_along_and_what_differs_is_kept_as_words(network: Network) -> None:
    keep, other = added(
        network,
        ContactDraft(name="Ada", depth=Depth(met_through="self")),
        ContactDraft(name="Ada", depth=Depth(met_through="introduced", industry="Paper")),
    )

    found = merged(network, keep, other)

    assert (found.depth.met_through, found.depth.industry) == ("self", "Paper")
    assert found.custom == (CustomField("Known through", "introduced"),)


def test_a_label_of_the_other_and_what_they_were_called_are_kept_as_words(network: Network) -> None:
    keep, other = added(
        network,
        ContactDraft(name="Ada", emails=(Email("ada@x.example"),), depth=Depth(relation="manager")),
        ContactDraft(name="Ada", emails=(Email("ADA@x.example", "work"),), depth=Depth(relation="own_team")),
    )

    ada = merged(network, keep, other)

    assert ada.emails == (Email("ada@x.example", "work"),)
    assert ada.depth.relation == "manager"
    assert [value for _, value in ada.custom] == ["own team"]


ROBERT = ContactDraft(name="Robert Smith", given="Robert", family="Smith")
ROB = ContactDraft(name="Rob Jones Smyth", prefix="Mr", given="Rob", middle="Jones", family="Smyth")


@pytest.mark.parametrize(
    ("is_chosen", "parts"), [(False, ("", "Robert", "", "Smith")), (True, ("Mr", "Rob", "Jones", "Smyth"))]
)
def test_the_parts_of_a_name_come_from_whoever_gave_the_name(
    network: Network, is_chosen: bool, parts: tuple[str, ...]
) -> None:
    keep, other = added(network, ROBERT, ROB)

    rob = merged(network, keep, other, {"name": other} if is_chosen else {})

    assert (rob.prefix, rob.given, rob.middle, rob.family) == parts
    assert CustomField("Name", ROBERT.name if is_chosen else ROB.name) in rob.custom
    assert (CustomField("Prefix", "Mr") in rob.custom) is not is_chosen


def test_a_name_without_parts_takes_them_from_the_same_name(network: Network) -> None:
    keep, other = added(network, ContactDraft(name="Smith, Robert"), ROBERT)

    robert = merged(network, keep, other)

    assert (robert.name, robert.given, robert.family) == ("Smith, Robert", "Robert", "Smith")


@pytest.mark.parametrize("is_known", [True, False], ids=["in the network", "by name alone"])
@pytest.mark.parametrize("introduced", ["kept", "gone"])
def test_nobody_was_introduced_by_themselves(network: Network, introduced: str, is_known: bool) -> None:
    keep, other = added(network, ADA, COUNTESS)
    one, by, name = (keep, other, COUNTESS.name) if introduced == "kept" else (other, keep, ADA.name)
    write(
        network,
        "UPDATE contacts SET introducer_id = ?, introduced_by = ? WHERE id = ?",
        *(by if is_known else None, name, one),
    )

    ada = merged(network, keep, other)

    assert (ada.introducer_id, ada.depth.introduced_by) == (0, "")
    assert "Introduced by" not in [label for label, _ in ada.custom]


def test_who_introduced_the_other_is_kept_where_the_kept_one_was_introduced_by_them(network: Network) -> None:
    keep, other, mary = added(network, ADA, COUNTESS, ContactDraft(name="Mary"))
    introduced = "UPDATE contacts SET introducer_id = ?, introduced_by = ? WHERE id = ?"
    write(network, introduced, other, COUNTESS.name, keep)
    write(network, introduced, mary, "Mary", other)

    ada = merged(network, keep, other)

    assert (ada.introducer_id, ada.depth.introduced_by) == (mary, "Mary")


def test_what_stands_after_a_name_fills_the_empty_place_of_the_same_name(network: Network) -> None:
    keep, other = added(
        network,
        ContactDraft(name="Ada Kowalska", given="Ada", family="Kowalska"),
        ContactDraft(name="Dr. Ada Kowalska, PhD", given="Ada", family="Kowalska", prefix="Dr.", suffix="PhD"),
    )

    found = merged(network, keep, other)

    assert (found.name, found.prefix, found.suffix) == ("Ada Kowalska", "Dr.", "PhD")
    assert [each.label for each in found.custom] == ["Name"]
