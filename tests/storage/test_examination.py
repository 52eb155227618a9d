"""What the file answers is what the rules say of each person: cadence, silence, sleep, groups."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.examine.fading import is_dormant, is_overdue, why_cooling
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examination import examine
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.storage import examination, interactions
from netgrow_desktop.storage.network import create_network
from tests.examples import examples

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 11, 23)
DAYS = st.integers(-5, 1600)
CONTACTS = st.lists(st.tuples(DAYS, st.sampled_from(Direction), st.booleans()), max_size=9)


def day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


class Person(NamedTuple):
    """Somebody invented: (days ago, direction, typed) of each contact, their cadence, and where they stand."""

    contacts: list[tuple[int, Direction, bool]]
    cadence: int | None
    since: int | None
    not_before: int | None
    categories: list[Category]
    archived: bool
    tags: list[str]
    pause: int | None


PEOPLE = st.builds(
    Person,
    CONTACTS,
    st.none() | st.integers(1, 400),
    st.none() | DAYS,
    st.none() | DAYS,
    st.lists(st.sampled_from(Category), unique=True),
    st.booleans(),
    st.lists(st.sampled_from(["golf", "alumni"]), unique=True),
    st.none() | st.integers(-300, 300),
)
GROUPS = st.dictionaries(
    st.sampled_from(["golf", "alumni", *Category]), st.tuples(st.integers(1, 400), DAYS), max_size=4
)
"""Cadences of tags and categories: every how many days, and how many days ago that was said."""
OPEN_END = 300


def set_groups(network: Network, groups: dict[str | Category, tuple[int, int]], people: list[Person]) -> None:
    """Give tags (that somebody has) and categories their cadences."""
    service = CadenceService(network)
    for group, (days, ago) in groups.items():
        if isinstance(group, Category):
            service.set_of_category(group, days, TODAY - timedelta(days=ago))
        elif any(group in each.tags for each in people):
            service.set_of_tag(group, days, TODAY - timedelta(days=ago))


def in_force(person: Person, groups: dict[str | Category, tuple[int, int]]) -> int | None:
    """Give the days of the cadence that holds, by the rule as it is written down."""
    tags = [groups[tag][0] for tag in person.tags if tag in groups]
    categories = [groups[category][0] for category in person.categories if category in groups]
    return person.cadence or min(tags, default=None) or min(categories, default=None)


def filled(network: Network, people: list[Person]) -> None:
    """Add these people; their ids count from 1."""
    service = ContactService(network)
    for number, each in enumerate(people, 1):
        draft = ContactDraft(name=f"Person {number}", organization=f"Firm {number % 2}")
        draft.categories, draft.tags = tuple(each.categories), tuple(each.tags)
        service.add(draft)
        with network.writing(Message("journal.import"), Changes.EVERYTHING) as transaction:
            for ago, direction, typed in each.contacts:
                interactions.insert(
                    transaction.connection, number, InteractionKind.CALL, day(ago), direction, typed=typed
                )
            transaction.connection.exec_driver_sql(
                "UPDATE contacts SET cadence_days = ?, cadence_since = ?, not_before = ?, archived_on = ? WHERE id = ?",
                (
                    each.cadence,
                    None if each.since is None else day(each.since),
                    None if each.not_before is None else day(each.not_before),
                    "2026-01-01" if each.archived else None,
                    number,
                ),
            )
        if each.pause is not None:
            until = None if each.pause == OPEN_END else TODAY + timedelta(days=each.pause)
            CadenceService(network).pause([number], until)


@settings(max_examples=examples(15, thorough=80), deadline=None)
@given(st.lists(PEOPLE, max_size=6), GROUPS)
def test_the_file_finds_those_whom_the_rules_name(
    people: list[Person], set_for: dict[str | Category, tuple[int, int]]
) -> None:
    with (
        tempfile.TemporaryDirectory(prefix="netgrow-examination-") as folder,
        closing(create_network(Path(folder, "a.netgrow"))) as network,
    ):
        filled(network, people)
        set_groups(network, set_for, people)
        with network.reading() as connection:
            rows = examination.people(connection, range(1, len(people) + 1))
            days = examination.contact_days(connection, rows)
            known = [examination.contacted(row, days.get(row.id, [])) for row in rows.values()]
            groups = examination.sorted_groups(connection, TODAY)
            everyone = examination.everyone(connection)

            assert set(examination.cooling(connection, TODAY)) == {
                each.contact_id for each in known if why_cooling(each, TODAY) is not None
            }
            assert set(examination.dormant(connection, TODAY)) == {
                each.contact_id for each in known if is_dormant(each, TODAY)
            }
        items = FollowUpService(network).due_items(TODAY)
        assert FollowUpService(network).due_count(TODAY) == sum(each.due_on <= TODAY for each in items)
        assert FollowUpService(network).due_items(TODAY, until=TODAY) == [
            each for each in items if each.due_on <= TODAY
        ]
        late = {each.contact_id for each in items if each.due_on < TODAY}
        assert {each.contact_id for each in known if is_overdue(each, TODAY)} == late

    there = [(number, each) for number, each in enumerate(people, 1) if not each.archived]
    assert rows.keys() == {number for number, _ in there}
    assert {each.contact_id: each.cadence_days for each in known} == {
        number: in_force(each, set_for) for number, each in there
    }
    assert everyone == (len(there), sum(not each.categories for _, each in there))
    expected = Counter(
        (
            frozenset(each.categories),
            f"Firm {number % 2}",
            in_force(each, set_for) is not None and each.pause != OPEN_END,
            number in late,
        )
        for number, each in there
        if each.categories
    )
    found: Counter[tuple[frozenset[Category], str, bool, bool]] = Counter()
    for group in groups:
        found[frozenset(group.categories), group.organization, group.has_cadence, group.is_overdue] += group.people
    assert found == expected


def test_no_question_of_an_examination_sorts_through_all_contact_by_hand(tmp_path: Path) -> None:
    with closing(create_network(tmp_path / "a.netgrow")) as network, network.reading() as connection:
        plans = [
            row[3]
            for each in asked_by(connection)
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {each}")
            if "interactions" in row[3]
        ]

    assert plans
    assert all("USING COVERING INDEX" in each or each.startswith("SEARCH") for each in plans), plans


def asked_by(connection: Connection) -> list[str]:
    """Give the statements of an examination as the database got them."""
    asked: list[str] = []
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.set_trace_callback(asked.append)
    examine(connection, TODAY)
    raw.set_trace_callback(None)
    return [each for each in asked if each.startswith(("SELECT", "WITH"))]
