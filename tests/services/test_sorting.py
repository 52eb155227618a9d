"""What a sorting session shows, on a real network file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.career import StageDraft, StageKind
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.services.sorting import MOST_INTERACTIONS, SortingService
from netgrow_desktop.storage import interactions

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

DAY = date(2026, 11, 2)


@pytest.fixture
def service(network: Network) -> SortingService:
    return SortingService(network)


def added(network: Network, name: str, organization: str = "", department: str = "", title: str = "") -> int:
    draft = ContactDraft(name=name, organization=organization, department=department, title=title)
    return ContactService(network).add(draft).value


def talked(network: Network, person: int, times: int) -> None:
    for _ in range(times):
        FollowUpService(network).log([person], DAY, InteractionKind.CALL)


def test_key_people_come_first_then_those_with_most_contact(network: Network, service: SortingService) -> None:
    quiet, lively, key, settled, archived = (added(network, name) for name in ("Quiet", "Lively", "Key", "Set", "Old"))
    talked(network, lively, 2)
    talked(network, settled, 3)
    ContactService(network).set_key_people([key], is_key=True)
    BreakdownService(network).add([settled], Category.STRATEGIC)
    ContactService(network).archive([archived], DAY)
    assert list(service.queue()) == [key, lively, quiet]


def test_a_card_says_what_is_known_and_the_newest_contact(network: Network, service: SortingService) -> None:
    person = added(network, "Ada Kowalska", title="Coach")
    talked(network, person, 5)
    card = service.card(person)
    assert card.contact.name == "Ada Kowalska"
    assert card.times == 5
    assert len(card.latest) == MOST_INTERACTIONS
    assert [each.category for each in card.suggestions] == [Category.DEVELOPMENTAL]


def test_a_card_counts_no_message_that_was_not_answered(network: Network, service: SortingService) -> None:
    person = added(network, "Ada Kowalska")
    talked(network, person, 1)
    with network.writing(Message("journal.import"), Changes.EVERYTHING) as transaction:
        written = (person, InteractionKind.MESSAGE, "2026-01-02", Direction.FROM_ME)
        interactions.insert(transaction.connection, *written, typed=False)
    assert service.card(person).times == 1
    assert len(service.card(person).latest) == 2


def test_a_card_of_somebody_who_is_gone_says_so(network: Network, service: SortingService) -> None:
    person = added(network, "Ada Kowalska")
    ContactService(network).delete([person])
    with pytest.raises(NetGrowError):
        service.card(person)


def test_each_decision_is_learnt_from_at_once_and_forgotten_when_taken_back(
    network: Network, service: SortingService
) -> None:
    people = [added(network, f"Person {n}", "Contoso") for n in range(6)]
    assert service.card(people[5]).suggestions == ()
    BreakdownService(network).add(people[:5], Category.OPERATIONAL)
    reasons = [english(each.reason) for each in service.card(people[5]).suggestions]
    assert reasons == ["You chose operational for 5 of 5 people from Contoso"]
    BreakdownService(network).clear(people[:1])
    assert service.card(people[5]).suggestions == ()


def test_suggestions_that_were_accepted_for_many_at_once_are_no_habit(
    network: Network, service: SortingService
) -> None:
    people = [added(network, f"Person {n}", "Contoso", title="Surveyor") for n in range(30)]
    breakdown = BreakdownService(network)
    breakdown.add(people[:5], Category.OPERATIONAL)
    breakdown.accept(people[5:25], Category.OPERATIONAL)

    reasons = [english(each.reason) for each in service.card(people[29]).suggestions]
    assert reasons == ["You chose operational for 5 of 5 people from Contoso"]
    breakdown.clear(people[:5])
    assert service.card(people[29]).suggestions == ()
    assert breakdown.memberships(people[5:25]) == dict.fromkeys(people[5:25], (Category.OPERATIONAL,))


def test_what_was_accepted_stays_so_when_it_is_undone_and_redone(network: Network, service: SortingService) -> None:
    people = [added(network, f"Person {n}", "Contoso") for n in range(8)]
    BreakdownService(network).accept(people[:7], Category.STRATEGIC)
    network.undo()
    network.redo()

    assert BreakdownService(network).memberships(people[:1]) == {people[0]: (Category.STRATEGIC,)}
    assert service.card(people[7]).suggestions == ()


def test_groups_gather_everybody_undecided_with_one_reason(network: Network, service: SortingService) -> None:
    OwnerService(network).save_about_me(AboutMe(organization="Northwind", department="Finance"))
    legal = [added(network, f"Person {n}", "Northwind", "Legal") for n in range(3)]
    other = added(network, "Coach", title="Coach")
    BreakdownService(network).add(legal[:1], Category.STRATEGIC)
    groups = service.groups()
    assert [group.people for group in groups] == [tuple(legal[1:]), (other,)]


def test_people_of_an_earlier_stage_are_suggested_with_its_name(network: Network, service: SortingService) -> None:
    person = added(network, "Ada Kowalska")
    career = CareerService(network)
    stage = career.add_stage(StageDraft(StageKind.JOB, "Initech", "", "", "2010", "2014", "")).value
    career.confirm(stage, [person])
    assert english(service.card(person).suggestions[0].reason) == "Knows you from Initech"
