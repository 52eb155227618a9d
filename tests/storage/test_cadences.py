"""Which cadence holds, as the file answers it, is what the rule says."""

from __future__ import annotations

import tempfile
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.cadence import Cadence, CadenceOf, Pause, automatic_due, in_force
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.storage import cadences, follow_ups
from netgrow_desktop.storage.network import create_network
from tests.examples import examples

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
TAGS = ("alumni", "golf", "chess")
# Few days and few days on which they were set, so that many are equal.
CADENCE = st.tuples(st.integers(1, 3), st.integers(0, 2))


class Person(NamedTuple):
    """Somebody with tags and categories, maybe a cadence of their own, contact so many days ago, and a pause."""

    tags: list[str]
    categories: list[Category]
    own: tuple[int, int] | None
    contact: int | None
    pause: int | None


PEOPLE = st.builds(
    Person,
    st.lists(st.sampled_from(TAGS), unique=True),
    st.lists(st.sampled_from(Category), unique=True),
    st.none() | CADENCE,
    st.none() | st.integers(0, 5),
    st.none() | st.integers(-5, 5),
)
GROUPS = st.lists(st.tuples(st.sampled_from([*TAGS, *Category]), CADENCE), max_size=6, unique_by=lambda each: each[0])


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def filled(network: Network, people: list[Person], groups: list[tuple[str, tuple[int, int]]]) -> None:
    contacts, service, follow_up = ContactService(network), CadenceService(network), FollowUpService(network)
    contacts.add(ContactDraft(name="Everything", tags=TAGS))
    for each in people:
        draft = ContactDraft(name="Person", tags=tuple(each.tags), categories=tuple(each.categories))
        number = contacts.add(draft).value
        if each.own is not None:
            follow_up.set_cadence([number], each.own[0], ago(each.own[1]))
        if each.contact is not None:
            follow_up.log([number], ago(each.contact))
        if each.pause is not None:
            service.pause([number], ago(each.pause) if each.pause else None)
    for group, (days, since) in groups:
        if isinstance(group, Category):
            service.set_of_category(group, days, ago(since))
        else:
            service.set_of_tag(group, days, ago(since))


def expected(person: Person, groups: list[tuple[str, tuple[int, int]]]) -> Cadence | None:
    """Give the cadence that the rule says."""
    own = Cadence(person.own[0], ago(person.own[1])) if person.own is not None else None
    of_tags = [Cadence(days, ago(since), CadenceOf.TAG, of) for of, (days, since) in groups if of in person.tags]
    of_categories = [
        Cadence(days, ago(since), CadenceOf.CATEGORY, of) for of, (days, since) in groups if of in person.categories
    ]
    return in_force(own, of_tags, of_categories)


@settings(max_examples=examples(12, thorough=60), deadline=None)
@given(people=st.lists(PEOPLE, max_size=6), groups=GROUPS)
def test_the_file_gives_the_cadence_and_the_day_that_the_rules_say(
    people: list[Person], groups: list[tuple[str, tuple[int, int]]]
) -> None:
    with (
        tempfile.TemporaryDirectory(prefix="netgrow-cadences-") as folder,
        closing(create_network(Path(folder, "a.netgrow"))) as network,
    ):
        filled(network, people, groups)
        with network.reading() as connection:
            rows = {row.contact_id: row for row in follow_ups.with_cadence(connection)}
            for number, person in enumerate(people, 2):
                held = expected(person, groups)
                assert cadences.cadence_of(connection, number) == held
                assert (number in rows) is (held is not None)
                if held is not None:
                    assert follow_ups.with_cadence(connection, number) == [rows[number]]
        for number, person in enumerate(people, 2):
            held = expected(person, groups)
            pause = None if person.pause is None else Pause(ago(person.pause) if person.pause else None)
            contact = ago(person.contact) if person.contact is not None else None
            due = automatic_due(contact, held.days, held.since, None, pause) if held is not None else None
            found = [item.due_on for item in FollowUpService(network).due_items(TODAY, number)]
            assert found == ([due] if due is not None else [])
            shown = ContactService(network).rows([number])[0].next_follow_up
            assert shown == (due.isoformat() if due is not None else None)
