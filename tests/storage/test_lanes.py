"""The swim lanes of the board, counted in a real network file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.breakdown import Lane, LaneKind
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.lanes import lanes

if TYPE_CHECKING:
    from collections.abc import Collection

    from netgrow_desktop.storage.network import Network

STRATEGIC, OPERATIONAL = Category.STRATEGIC, Category.OPERATIONAL


@pytest.fixture
def people(network: Network) -> list[int]:
    """Give two people of Contoso, three of Northwind, one of Initech and one of nowhere; some have tags."""
    service = ContactService(network)
    firms = ("Contoso", "Contoso", "Northwind", "Northwind", "Northwind", "Initech", "")
    ids = [service.add(ContactDraft(name=f"Person {n}", organization=firm)).value for n, firm in enumerate(firms)]
    service.add_tag(ids[:2], "sailing")
    service.add_tag(ids[1:4], "books")
    BreakdownService(network).add(ids[:3], STRATEGIC)
    BreakdownService(network).add(ids[2:3], OPERATIONAL)
    return ids


def counted(network: Network, kind: LaneKind, most: int = 12, matched: Collection[int] | None = None) -> list[Lane]:
    with network.reading() as connection:
        return list(lanes(connection, kind, most, 2, matched))


def test_the_largest_organisations_come_first_and_everybody_else_last(network: Network, people: list[int]) -> None:
    found = counted(network, LaneKind.ORGANIZATION)
    assert found == [
        Lane("Northwind", 3, {STRATEGIC: 1, OPERATIONAL: 1, None: 2}),
        Lane("Contoso", 2, {STRATEGIC: 2}),
        Lane("", 2, {None: 2}),
    ]
    assert [each.name for each in counted(network, LaneKind.ORGANIZATION, most=1)] == ["Northwind", ""]


def test_whoever_has_two_tags_is_in_both_lanes(network: Network, people: list[int]) -> None:
    found = counted(network, LaneKind.TAG)
    assert [(each.name, each.people) for each in found] == [("books", 3), ("sailing", 2), ("", 3)]
    assert found[0].members == {STRATEGIC: 2, OPERATIONAL: 1, None: 1}


def test_archived_people_and_those_who_do_not_match_count_nowhere(network: Network, people: list[int]) -> None:
    ContactService(network).archive(people[2:3], date(2026, 11, 2))
    found = counted(network, LaneKind.ORGANIZATION, matched=people[:5])
    assert [(each.name, each.people) for each in found] == [("Contoso", 2), ("Northwind", 2)]


@pytest.mark.parametrize("kind", list(LaneKind))
def test_the_board_finds_in_each_lane_as_many_people_as_it_counts(
    network: Network, people: list[int], kind: LaneKind
) -> None:
    service = ContactService(network)
    found = counted(network, kind)
    names = tuple(each.name for each in found if each.name)
    for lane in found:
        if kind is LaneKind.TAG:
            query = ContactQuery(tag=lane.name) if lane.name else ContactQuery(outside_tags=names)
        else:
            query = ContactQuery(organization=lane.name) if lane.name else ContactQuery(outside_organizations=names)
        assert len(service.find(query)) == lane.people
