"""A review put together from a network file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.career import StageDraft
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, Depth
from netgrow_desktop.domain.examine.roles import SeatDraft, say_gap
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.review import review
from tests.services.examined_people import key_people

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

BEFORE, TODAY = date(2026, 9, 1), date(2026, 12, 3)


def test_an_empty_network_is_reviewed_without_a_map_or_a_comparison(network: Network) -> None:
    found = review(network, TODAY)
    assert (found.map.places, found.thanks, found.since) == ((), (), None)
    assert found.examination.everyone == 0


def test_the_seat_to_fill_first_comes_with_whoever_could_help(network: Network) -> None:
    helper = ContactService(network).add(ContactDraft(name="Vera Helper", department="Finance")).value
    for category in Category:
        BreakdownService(network).add([helper], category)
    ExamineService(network).add_seat(SeatDraft("Someone in Finance", function="Finance"))

    found = review(network, TODAY).first_gap

    assert found is not None
    assert english(say_gap(found.gap)) == "“Someone in Finance” is still empty."
    assert [(each.name, english(each.reasons[0])) for each in found.ways] == [
        ("Vera Helper", "Works in that field: Finance.")
    ]


def test_people_of_an_employer_with_an_empty_stage_are_counted_for_it(network: Network) -> None:
    career, contacts = CareerService(network), ContactService(network)
    for title in ("Analyst", "Director"):
        career.add_stage(StageDraft(organization="Northwind", title=title))
    career.add_stage(StageDraft(organization="Contoso"))
    for name in ("Ada Sample", "Ben Sample"):
        contacts.add(ContactDraft(name=name, organization="Northwind"))

    assert review(network, TODAY).known_there == (("Northwind", 2),)


def test_what_changed_is_told_since_the_snapshot_before(network: Network) -> None:
    ids = key_people(network)
    service = ExamineService(network)
    service.freeze(BEFORE, "Autumn")
    service.freeze(TODAY)
    added = ContactService(network).add(ContactDraft(name="New Sample")).value
    ContactService(network).set_key_people([added], is_key=True)

    found = review(network, TODAY)

    assert found.since is not None
    assert (found.since.snapshot.name, found.since.comparison.new) == ("Autumn", (added,))
    assert {place.person.id for place in found.map.places} == {*ids, added}


def test_whoever_introduced_key_people_and_was_not_thanked_is_to_be_thanked(network: Network) -> None:
    added = ContactService(network).add(ContactDraft(name="Key Sample", depth=Depth(introduced_by="Vera Opener"))).value
    ContactService(network).set_key_people([added], is_key=True)
    assert [each.name for each in review(network, TODAY).thanks] == ["Vera Opener"]
