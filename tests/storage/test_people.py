"""Which people, in which order, with what on their lines: as plain Python says it."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.cadence import automatic_due
from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.contacts import Address, ContactDraft, Email, Phone
from netgrow_desktop.domain.folding import fold, name_key
from netgrow_desktop.domain.queries import ContactQuery, Facets, SortField
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.storage.network import create_network
from tests.examples import examples
from tests.services.files import google, imported, linkedin

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
NAMES = ("Ada Zorn", "ada Albers", "Ärzte Bund", "Zoë Łoś", "Łukasz Adam", "Éva Nagy", "أحمد", "山田", "😀")
FIRMS = ("", "Acme", "acme", "Ärzte", "Zorn", "Österreich", "östlich", "Łódź")


def _draft(number: int, name: str, firm: str) -> ContactDraft:
    draft = ContactDraft(name=name, organization=firm, title=FIRMS[number % 5], family=FIRMS[number * 3 % 8])
    draft.connected_on = "" if number % 3 else f"20{number % 20 + 10}-02-0{number % 9 + 1}"
    if number % 4:
        draft.emails = tuple(Email(f"{'zZaA'[(number + at) % 4]}{number}@x.example") for at in range(number % 3))
        draft.addresses = tuple(Address(city=FIRMS[(number + at) % 8]) for at in range(number % 3))
        draft.phones = (Phone("+44 20 5555 0100"), Phone("0"))[: number % 3]
    draft.tags = ("golf", "Chess")[: number % 3]
    return draft


def _fill(network: Network, folder: Path) -> None:
    """Give people in whom everything that is sorted or filtered occurs, is missing, and ties."""
    contacts, follow_ups, breakdown = ContactService(network), FollowUpService(network), BreakdownService(network)
    for number, (name, firm) in enumerate(itertools.product(NAMES, FIRMS)):
        contacts.add(_draft(number, name, firm))
    cadences = CadenceService(network)
    everybody = list(contacts.find(ContactQuery(sort=SortField.ADDED)))
    for number, each in enumerate(everybody):
        if number % 2 == 0:
            breakdown.add([each], list(Category)[number % 3])
        if number % 5 == 0:
            breakdown.add([each], Category.STRATEGIC)
        if number % 3 == 0:
            follow_ups.log([each], TODAY - timedelta(days=number))
        if number % 4 == 0:
            follow_ups.set_cadence([each], number % 40 + 1, TODAY - timedelta(days=number % 7))
        if number % 7 == 0:
            follow_ups.plan([each], TODAY + timedelta(days=number % 30))
    for number, each in enumerate(everybody[::13]):
        cadences.pause([each], TODAY + timedelta(days=number) if number % 2 else None)
    cadences.set_of_tag("chess", 20, TODAY)
    cadences.set_of_category(Category.STRATEGIC, 9, TODAY)
    for item in follow_ups.due_items(TODAY)[::3]:
        follow_ups.snooze(item, TODAY + timedelta(days=item.contact_id % 50))
    imported(network, linkedin(folder / "a.csv", ("Ada", "K", "ada-k", "ada@x.example", "Acme", "", "03 Feb 2024")))
    imported(network, google(folder / "g.csv", {"First Name": "Ben"}, {"First Name": "Chí"}))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    """Give the network, which the tests only read."""
    folder = tmp_path_factory.mktemp("people")
    network = create_network(folder / "a.netgrow")
    _fill(network, folder)
    yield network
    network.close()


@pytest.fixture(scope="module")
def everybody(filled: Network) -> list[Contact]:
    """Give everybody, in the order in which they were added."""
    service = ContactService(filled)
    return [service.contact(each) for each in sorted(service.find(ContactQuery()))]


@pytest.fixture(scope="module")
def next_days(filled: Network) -> dict[int, str]:
    """Give the next day on which each person is due."""
    days: dict[int, str] = {}
    for item in FollowUpService(filled).due_items(TODAY):
        day = item.due_on.isoformat()
        days[item.contact_id] = min(day, days.get(item.contact_id, day))
    return days


def sort_value(person: Contact, sort: SortField, next_days: dict[int, str]) -> str:
    """Give what a person is sorted by, "" where it is not known."""
    order = {Category.STRATEGIC: "1", Category.OPERATIONAL: "2", Category.DEVELOPMENTAL: "3"}
    match sort:
        case SortField.CATEGORY:
            return order[person.categories[0]] if person.categories else ""
        case SortField.EMAIL:
            return person.emails[0].address.casefold() if person.emails else ""
        case SortField.CITY:
            return fold(person.addresses[0].city) if person.addresses else ""
        case SortField.NEXT_FOLLOW_UP:
            return next_days.get(person.id, "")
        case SortField.LAST_CONTACT | SortField.CONNECTED_ON:
            return getattr(person, sort.value) or ""
        case _:
            return fold(getattr(person, sort.value))


def in_order(people: list[Contact], query: ContactQuery, next_days: dict[int, str]) -> list[int]:
    """Give the ids in the order that *query* asks for."""
    if query.sort is SortField.ADDED:
        return sorted((each.id for each in people), reverse=query.descending)
    by_name = sorted(people, key=lambda each: (name_key(each.name), each.id))
    if query.sort is SortField.NAME:
        return [each.id for each in (reversed(by_name) if query.descending else by_name)]
    known = [each for each in by_name if sort_value(each, query.sort, next_days)]
    unknown = [each for each in by_name if not sort_value(each, query.sort, next_days)]
    # Python's sort keeps the order of equals, in both directions.
    known.sort(key=lambda each: sort_value(each, query.sort, next_days), reverse=query.descending)
    return [each.id for each in (*known, *unknown)]


def asked_for(person: Contact, query: ContactQuery) -> bool:
    """Tell whether *query* asks for this person."""
    if query.category == UNDECIDED and person.categories:
        return False
    if query.category not in {"", UNDECIDED} and query.category not in person.categories:
        return False
    if query.tag and fold(query.tag) not in map(fold, person.tags):
        return False
    if query.source and query.source not in person.sources:
        return False
    if query.organization and query.organization != person.organization:
        return False
    return not (query.never_contacted and person.last_contact)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", list(SortField))
def test_people_are_sorted_and_those_without_the_value_stand_last(
    filled: Network, everybody: list[Contact], next_days: dict[int, str], sort: SortField, descending: bool
) -> None:
    query = ContactQuery(sort=sort, descending=descending)

    assert list(ContactService(filled).find(query)) == in_order(everybody, query, next_days)


QUERIES = st.builds(
    ContactQuery,
    category=st.sampled_from(["", UNDECIDED, *(each.value for each in Category)]),
    tag=st.sampled_from(["", "golf", "CHESS", "nobody"]),
    source=st.sampled_from(["", "linkedin", "google", "csv"]),
    organization=st.sampled_from(["", "Acme", "Österreich", "Nowhere"]),
    never_contacted=st.booleans(),
    sort=st.sampled_from(list(SortField)),
    descending=st.booleans(),
)


@settings(
    max_examples=examples(40, thorough=160), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(query=QUERIES)
def test_filters_and_order_go_together(
    filled: Network, everybody: list[Contact], next_days: dict[int, str], query: ContactQuery
) -> None:
    wanted = [each for each in everybody if asked_for(each, query)]

    service = ContactService(filled)
    assert list(service.find(query)) == in_order(wanted, query, next_days)
    service = ContactService(filled)
    service.find(ContactQuery(sort=query.sort, descending=query.descending))
    assert list(service.find(query)) == in_order(wanted, query, next_days)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=QUERIES, typed=st.sampled_from(["ada", "acme", "arzte", "zoe", "x"]))
def test_what_is_typed_narrows_without_changing_the_order(filled: Network, query: ContactQuery, typed: str) -> None:
    service = ContactService(filled)
    found = set(service.find(ContactQuery(text=typed)))

    narrowed = list(service.find(replace(query, text=typed)))

    assert narrowed == [each for each in service.find(query) if each in found]


def test_lines_say_what_is_known(filled: Network, everybody: list[Contact], next_days: dict[int, str]) -> None:
    ids = [each.id for each in reversed(everybody)]

    lines = ContactService(filled).rows([*ids[:10], 10_000, *ids[10:]])

    assert [line.id for line in lines] == ids
    for line, person in zip(lines, reversed(everybody), strict=True):
        assert line[1:4] == (person.name, person.organization, person.title)
        assert line.categories == person.categories
        assert line.last_contact == person.last_contact
        assert line.email == (person.emails[0].address if person.emails else "")
        assert line.phone == (person.phones[0].number if person.phones else "")
        assert line.city == (person.addresses[0].city if person.addresses else "")
        assert line.tags == ", ".join(person.tags)
        assert line.connected_on == person.connected_on
        assert line.next_follow_up == next_days.get(person.id)
        assert line.sources == ", ".join(person.sources)


def test_facets_count_what_each_filter_shows(filled: Network, everybody: list[Contact]) -> None:
    service = ContactService(filled)
    facets = service.facets()

    def shown(query: ContactQuery) -> int:
        return len(service.find(query))

    assert facets.people == len(everybody)
    assert facets.undecided == shown(ContactQuery(category=UNDECIDED))
    assert facets.never_contacted == shown(ContactQuery(never_contacted=True))
    assert dict(facets.categories) == {each.value: shown(ContactQuery(category=each.value)) for each in Category}
    assert dict(facets.tags) == {tag: shown(ContactQuery(tag=tag)) for tag in ("golf", "Chess")}
    assert dict(facets.sources) == {code: shown(ContactQuery(source=code)) for code in ("linkedin", "google")}
    assert {name for name, _ in facets.organizations} == {each.organization for each in everybody} - {""}
    assert all(number == shown(ContactQuery(organization=name)) for name, number in facets.organizations)
    counts = [number for _, number in facets.organizations]
    assert counts == sorted(counts, reverse=True)


def test_an_empty_network_has_nothing_to_show(network: Network) -> None:
    service = ContactService(network)

    assert service.facets() == Facets()
    assert list(service.find(ContactQuery())) == []
    assert service.rows([]) == []


def test_people_of_a_range_of_imports_are_found(filled: Network, everybody: list[Contact]) -> None:
    service = ContactService(filled)
    by_import = {
        number: [person.name for person in map(service.contact, service.find(ContactQuery(import_id=number)))]
        for number in (1, 2, 3)
    }

    assert by_import == {1: ["Ada K"], 2: ["Ben", "Chí"], 3: []}
    assert len(service.find(ContactQuery(import_id=1, last_import_id=2))) == 3


def test_the_order_is_new_after_a_change(network: Network) -> None:
    service = ContactService(network)
    ids = [service.add(ContactDraft(name=name)).value for name in ("Ben", "Chí")]
    assert list(service.find(ContactQuery())) == ids

    service.change(ids[1], "name", "Ada")

    assert list(service.find(ContactQuery())) == [ids[1], ids[0]]


@pytest.mark.parametrize(
    ("last", "since", "not_before"),
    list(itertools.product([None, "2026-02-28"], [None, "2026-01-31"], [None, "2026-03-01", "2027-01-01"])),
)
@pytest.mark.parametrize("cadence", [None, 1, 30, 3660])
def test_the_day_on_the_line_is_the_day_of_the_calendar(
    network: Network, last: str | None, since: str | None, not_before: str | None, cadence: int | None
) -> None:
    service = ContactService(network)
    each = service.add(ContactDraft(name="Ada")).value
    with network.writing_unrecorded() as connection:
        connection.exec_driver_sql(
            "UPDATE contacts SET last_contact = ?, cadence_since = ?, not_before = ?, cadence_days = ?",
            (last, since, not_before, cadence),
        )

    def day(text: str | None) -> date | None:
        return date.fromisoformat(text) if text else None

    due = automatic_due(day(last), cadence, day(since), day(not_before))
    assert service.rows([each])[0].next_follow_up == (due.isoformat() if due else None)
