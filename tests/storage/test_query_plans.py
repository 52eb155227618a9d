"""How the database answers what is asked often: by its indexes, so that it takes as long among a million people.

No figures of the content are kept (``ANALYZE``), so the plans on a few people are those on very many.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

import pytest
from typing_extensions import override

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.examine.roles import SeatDraft, Side
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.queries import ContactQuery, Missing, SortField
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.storage import people
from netgrow_desktop.storage.network import Network, create_network, open_network
from netgrow_desktop.storage.schema import COLUMNS
from tests.services.files import ADA, BEN, linkedin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TODAY = date(2026, 9, 16)
ASKS = ("SELECT", "WITH", "UPDATE", "DELETE", "INSERT")
FEW = frozenset(("cadences", "sources", "tags", "imports", "interviews", "settings", "owner", "journal",
    "sqlite_master", "json_each", "recording", "noted"))  # fmt: skip
"""Tables of which there are few rows however many people there are, and what is no table."""
OF_FEW = frozenset(("ix_contacts_birthday", "ix_jobs_started_on"))
"""Indexes that hold some people alone."""


class Explaining(sqlite3.Connection):
    """Notes how the database will answer each statement, before it does."""

    noted: ClassVar[list[tuple[str, list[str]]]] = []

    @override
    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        self.note(sql, parameters)
        return super().execute(sql, parameters)

    @override
    def cursor(self, factory: Any = None) -> Any:
        return super().cursor(ExplainingCursor)

    def note(self, sql: str, parameters: Any) -> None:
        """Ask for the plan of a statement."""
        if sql.lstrip().startswith(ASKS):
            plan = super().execute(f"EXPLAIN QUERY PLAN {sql}", parameters)
            self.noted.append((sql, [row[3] for row in plan]))


class ExplainingCursor(sqlite3.Cursor):
    """Does the same for SQLAlchemy, which asks by cursors."""

    connection: Explaining

    @override
    def execute(self, sql: str, parameters: Any = (), /) -> Self:
        self.connection.note(sql, parameters)
        return super().execute(sql, parameters)

    @override
    def executemany(self, sql: str, parameters: Any, /) -> Self:
        every = list(parameters)
        for each in every[:1]:
            self.connection.note(sql, each)
        return super().executemany(sql, every)


@pytest.fixture
def explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Network]:
    """Give a network with two people whose statements are noted from here on."""
    with closing(create_network(tmp_path / "a.netgrow")) as network:
        for name in ("Ada Kowalska", "Ben Okoro"):
            ContactService(network).add(
                ContactDraft(name=name, emails=(Email(f"{name[0]}@x.example"),), tags=("golf",))
            )
        FollowUpService(network).set_cadence([1], 90, TODAY)
        FollowUpService(network).plan([2], TODAY, "Say hello")
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Explaining))
    with closing(open_network(tmp_path / "a.netgrow")) as network:
        Explaining.noted.clear()
        yield network


def scans(noted: list[tuple[str, list[str]]]) -> list[tuple[str, str]]:
    """Give the plans' lines that read a table or an index from end to end, with their statements."""
    found = []
    for sql, plan in noted:
        within = {words[1] for line in plan if (words := line.split())[0] in {"CO-ROUTINE", "MATERIALIZE"}}
        for line in plan:
            read = re.fullmatch(r"SCAN (\S+)(?: USING (?:COVERING )?INDEX (\w+))?.*", line)
            if read and "VIRTUAL TABLE" not in line and line != "SCAN CONSTANT ROW":
                table, index = read[1].rpartition(".")[2], read[2]
                if table not in within | FEW and not table.startswith(("(", "staged_")) and index not in OF_FEW:
                    found.append((line, " ".join(sql.split())))
    return found


QUICK: dict[str, Callable[[Network], object]] = {
    "typing into the search": lambda network: ContactService(network).find(ContactQuery(text="ada k")),
    "typing before everybody is sorted": lambda network: [
        ContactService(network).find(ContactQuery(text="ada k", sort=sort))
        for sort in SortField
        if sort not in {SortField.NAME, SortField.ADDED}
    ],
    "a pasted profile": lambda network: ContactService(network).find(ContactQuery(text="linkedin.com/in/ada-k")),
    "a page of the list": lambda network: ContactService(network).rows([1, 2]),
    "several people": lambda network: ContactService(network).several([1, 2]),
    "namesakes": lambda network: ContactService(network).namesakes("Ada Kowalska"),
    "a person": lambda network: ContactService(network).contact(1),
    "what happened with a person": lambda network: ContactService(network).events(1),
    "what is due with a person": lambda network: FollowUpService(network).due_items(TODAY, 1),
    "what is due today": lambda network: FollowUpService(network).due_items(TODAY, until=TODAY),
    "the number on the tab": lambda network: FollowUpService(network).due_count(TODAY),
    "the key people": lambda network: ContactService(network).find(ContactQuery(key_people=True)),
    "a category": lambda network: ContactService(network).find(ContactQuery(category="strategic")),
    "a tag": lambda network: ContactService(network).find(ContactQuery(tag="golf")),
    "the archive": lambda network: ContactService(network).find(ContactQuery(archived=True)),
    "an edit": lambda network: ContactService(network).change(1, "title", "Chief Gardener"),
    "a tag given": lambda network: ContactService(network).add_tag([1, 2], "chess"),
    "a tag taken": lambda network: ContactService(network).remove_tag([1], "chess"),
    "contact noted": lambda network: FollowUpService(network).log([1], TODAY, InteractionKind.CALL),
    "a follow-up done": lambda network: FollowUpService(network).complete(
        FollowUpService(network).due_items(TODAY, 2)[0], TODAY
    ),
    "a deletion": lambda network: ContactService(network).delete([2]),
    "an undo": lambda network: HistoryService(network).undo(),
    "a redo": lambda network: HistoryService(network).redo(),
}
"""What is asked so often, or waited for so closely, that it must not read a table to its end."""


def test_what_is_asked_often_reads_no_table_to_its_end(explained: Network) -> None:
    found = {}
    for name, ask in QUICK.items():
        if name == "typing into the search":
            # The order in which those who match are picked is kept.
            ContactService(explained).find(ContactQuery())
        Explaining.noted.clear()
        ask(explained)
        assert Explaining.noted, name
        # The list's own order is read from the index of names, once for each change.
        found[name] = [each for each in scans(Explaining.noted) if "json_group_array(anon_1.id)" not in each[1]]
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_letter_that_is_typed_or_taken_back_asks_for_no_order_anew(explained: Network) -> None:
    contacts = ContactService(explained)
    columns = [ContactQuery(category=each) for each in ("undecided", "strategic", "operational", "developmental")]
    for query in (ContactQuery(), *columns):
        contacts.find(query)
    for text, looked_up in (("a", 1), ("ad", 1), ("a", 0), ("", 0)):
        for query in (ContactQuery(), *columns):
            Explaining.noted.clear()
            contacts.find(replace(query, text=text))
            asked = [sql for sql, _ in Explaining.noted]
            assert [sql for sql in asked if "FROM contacts" in sql] == []
            assert len([sql for sql in asked if "FROM search" in sql]) == looked_up
    assert list(contacts.find(ContactQuery(text="ad"))) == [1]


def test_a_filter_sorts_nobody_whose_order_is_known(explained: Network) -> None:
    contacts = ContactService(explained)
    for sort in SortField:
        everybody = contacts.find(ContactQuery(sort=sort))
        Explaining.noted.clear()
        assert contacts.find(ContactQuery(sort=sort, missing=Missing.TITLE)) == everybody
        assert not any("FOR ORDER BY" in line for _, plan in Explaining.noted for line in plan), sort


def test_lists_that_indexes_know_come_from_them_in_their_order(explained: Network) -> None:
    for query in (
        ContactQuery(),
        ContactQuery(descending=True),
        ContactQuery(missing=Missing.EMAIL),
        ContactQuery(missing=Missing.PHOTO),
        ContactQuery(category="undecided"),
    ):
        Explaining.noted.clear()
        with explained.reading() as connection:
            people.find(connection, query)
        (line, _), *more = [each for each in scans(Explaining.noted) if each[0].startswith("SCAN contacts")]
        assert (line, more) == ("SCAN contacts USING COVERING INDEX ix_contacts_name_key", []), query
        assert not any("FOR ORDER BY" in line for _, plan in Explaining.noted for line in plan), query


def test_whom_only_their_own_rows_tell_are_not_looked_up_in_the_order_of_names(explained: Network) -> None:
    for query in (
        ContactQuery(organization="Acme"),
        ContactQuery(outside_organizations=("Acme",)),
        ContactQuery(never_contacted=True),
        ContactQuery(missing=Missing.TITLE),
    ):
        Explaining.noted.clear()
        with explained.reading() as connection:
            people.find(connection, query)
        assert [line for line, _ in scans(Explaining.noted)] == ["SCAN contacts"], query


def test_rhythms_that_were_moved_are_asked_about_at_once(explained: Network) -> None:
    service = FollowUpService(explained)
    service.set_cadence([1, 2], 90, TODAY)
    for item in service.due_items(TODAY):
        if item.kind is FollowUpKind.CADENCE:
            service.change(item, TODAY)
    Explaining.noted.clear()
    moved = [item.contact_id for item in service.due_items(TODAY, until=TODAY) if item.is_moved()]
    assert sorted(moved) == [1, 2]
    assert len([sql for sql, _ in Explaining.noted if "AS held" in sql]) == 2
    assert scans(Explaining.noted) == []


def test_each_table_that_refers_to_people_has_an_index_by_them(explained: Network) -> None:
    with explained.reading() as connection:
        for table in COLUMNS:
            for key in connection.exec_driver_sql(f"PRAGMA foreign_key_list({table})").all():
                if key[2] == "contacts":
                    plan = connection.exec_driver_sql(
                        f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE {key[3]} = 7"
                    ).all()
                    assert plan[0][3].startswith(f"SEARCH {table} USING"), (table, key[3])


def test_a_small_import_looks_people_up(explained: Network, tmp_path: Path) -> None:
    service = ImportService(explained)
    with closing(service.plan([linkedin(tmp_path / "Connections.csv", ADA, BEN)])) as plan:
        service.apply(plan)

    large = {"contacts", "emails", "links", "phones", "contact_sources", "interactions"}
    read = [each for each in scans(Explaining.noted) if each[0].split()[1].rpartition(".")[2] in large]
    # Whether anybody is there, how many, and the check of the backup before, which reads everything.
    aside = ("SELECT EXISTS (", "SELECT count(*)", "SELECT id FROM ", "SELECT rowid FROM ")
    assert [line for line, sql in read if not sql.startswith(aside)] == []


MANY: dict[str, Callable[[Network], object]] = {
    "a category given": lambda network: BreakdownService(network).add([1, 2], Category.STRATEGIC),
    "a category given and taken": lambda network: [
        BreakdownService(network).toggle([1, 2], Category.DEVELOPMENTAL) for _ in range(2)
    ],
    "a column of the board left": lambda network: BreakdownService(network).move(
        [1, 2], Category.STRATEGIC, Category.OPERATIONAL
    ),
    "another first category": lambda network: BreakdownService(network).set_primary([1, 2], Category.STRATEGIC),
    "no category any more": lambda network: BreakdownService(network).clear([1, 2]),
    "a tag given": lambda network: ContactService(network).add_tag([1, 2], "chess"),
    "a tag taken": lambda network: ContactService(network).remove_tag([1, 2], "golf"),
    "a role given and taken": lambda network: [
        ExamineService(network).set_roles([1, 2], Role.MENTOR, has=has) for has in (True, False)
    ],
    "a seat filled and left": lambda network: [
        ExamineService(network).fill_seat(1, [1, 2], is_in=is_in) for is_in in (True, False)
    ],
    "a rhythm given and taken": lambda network: [
        FollowUpService(network).set_cadence([1, 2], days, TODAY) for days in (30, None)
    ],
    "contact noted": lambda network: FollowUpService(network).log([1, 2], TODAY, InteractionKind.CALL),
    "key people": lambda network: ContactService(network).set_key_people([1, 2], is_key=True),
    "the archive": lambda network: ContactService(network).archive([1, 2], TODAY),
    "a deletion": lambda network: ContactService(network).delete([1, 2]),
    "an undo": lambda network: HistoryService(network).undo(),
    "a redo": lambda network: HistoryService(network).redo(),
}
"""What is done with everybody who is selected."""
BY_PERSON = re.compile(r"SEARCH .*\b(rowid|contact_id|introducer_id)=\?.*")


def looked_up_by_others(noted: list[tuple[str, list[str]]]) -> list[tuple[str, str]]:
    """Give statements that change rows of people, and find them otherwise than by the person or the row."""
    found = []
    for sql, plan in noted:
        named = re.match(r"(?:DELETE FROM|UPDATE) (?:main\.)?(\w+)", sql.lstrip())
        if named and named[1] in COLUMNS and named[1] not in FEW:
            lines = [line for line in plan if line.startswith((f"SEARCH {named[1]} ", f"SCAN {named[1]}"))]
            found += [(line, " ".join(sql.split())) for line in lines if not BY_PERSON.fullmatch(line)]
    return found


def test_what_is_done_with_very_many_people_finds_their_rows_by_the_person(explained: Network) -> None:
    ExamineService(explained).add_seat(SeatDraft("Sponsor", Category.STRATEGIC, Side.INSIDE))
    found = {}
    for name, act in MANY.items():
        Explaining.noted.clear()
        act(explained)
        assert any(sql.lstrip().startswith(("DELETE", "UPDATE", "INSERT")) for sql, _ in Explaining.noted), name
        # Of seats there are few, and all are read for the name of one.
        read = [each for each in scans(Explaining.noted) if not each[0].startswith("SCAN seat")]
        found[name] = looked_up_by_others(Explaining.noted) + read
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_rows_that_are_found_by_their_category_are_found_out(explained: Network) -> None:
    Explaining.noted.clear()
    with explained.writing(Message("journal.import", {"n": 1}), Changes.CATEGORIES) as transaction:
        transaction.connection.exec_driver_sql("DELETE FROM contact_categories WHERE category = 'strategic'")

    assert ["(category=?)" in line for line, _ in looked_up_by_others(Explaining.noted)] == [True]


def test_a_scan_is_found_out(explained: Network) -> None:
    with explained.reading() as connection:
        connection.exec_driver_sql("SELECT id FROM contacts WHERE title = 'Chief Gardener'").all()

    assert [line for line, _ in scans(Explaining.noted)] == ["SCAN contacts"]
