"""What is missing of people is found and counted, and whoever is archived is out of every count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.contacts import Address, ContactDraft, Depth, Email, Link, Phone, Photo
from netgrow_desktop.domain.queries import ContactQuery, Facets, Missing
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.summary import SummaryService

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
WHOLE = ContactDraft(
    name="Whole Person",
    organization="Elm Ltd",
    title="Clerk",
    birthday="--04-15",
    emails=(Email("whole@elm.example"), Email("w@home.example")),
    phones=(Phone("+44 20 5555 0100"),),
    addresses=(Address(city="Leeds"), Address(street="1 High Street")),
    links=(Link("https://elm.example"),),
    categories=(Category.STRATEGIC,),
    photo=Photo("image/png", b"picture"),
    depth=Depth("at a fair", "", "sailing", "outside", "peer", 3),
)


@pytest.fixture
def service(network: Network) -> ContactService:
    """Give the service of a network with one person of whom all is known, one with an address without a city, one."""
    made = ContactService(network)
    whole = made.add(WHOLE).value
    made.add(ContactDraft(name="Half Person", emails=(Email("half@x.example"),), addresses=(Address(street="1 Elm"),)))
    made.add(ContactDraft(name="Name Only", title="Clerk"))
    FollowUpService(made._network).set_cadence([whole], 30, TODAY)
    return made


def names(service: ContactService, query: ContactQuery) -> list[str]:
    return [row.name for row in service.rows(service.find(query))]


@pytest.mark.parametrize("what", Missing)
def test_whoever_lacks_something_is_found_and_counted(service: ContactService, what: Missing) -> None:
    lacking = {
        Missing.EMAIL: ["Name Only"],
        Missing.TITLE: ["Half Person"],
    }.get(what, ["Half Person", "Name Only"])

    assert names(service, ContactQuery(missing=what.value)) == lacking
    assert dict(service.facets().missing)[what.value] == len(lacking)


def test_what_nobody_lacks_is_no_filter(service: ContactService) -> None:
    service.delete(service.find(ContactQuery(missing=Missing.PHOTO.value)))

    assert service.facets().missing == ()


def test_a_missing_field_and_a_search_go_together(service: ContactService) -> None:
    assert names(service, ContactQuery(text="half", missing="phone")) == ["Half Person"]
    assert names(service, ContactQuery(text="whole", missing="phone")) == []


def test_whoever_is_archived_is_in_no_list_and_no_count(service: ContactService, network: Network) -> None:
    everybody = list(service.find(ContactQuery()))
    whole = service.find(ContactQuery(text="whole"))[0]
    service.add_tag([whole], "golf")
    service.set_key_people([whole], is_key=True)
    follow_ups = FollowUpService(network)
    follow_ups.plan([whole], TODAY)
    follow_ups.log([whole], date(2026, 1, 5))
    before = (service.facets(), BreakdownService(network).breakdown(), SummaryService(network).summary(TODAY))
    assert follow_ups.due_count(TODAY) == 1
    assert names(service, ContactQuery(key_people=True)) == ["Whole Person"]

    service.archive([whole], TODAY)

    facets, board = service.facets(), BreakdownService(network).breakdown()
    summary = SummaryService(network).summary(TODAY)
    assert names(service, ContactQuery()) == ["Half Person", "Name Only"]
    for query in (
        ContactQuery(text="whole"),
        ContactQuery(category="strategic"),
        ContactQuery(tag="golf"),
        ContactQuery(organization="Elm Ltd"),
        ContactQuery(key_people=True),
    ):
        assert names(service, query) == []
    assert names(service, ContactQuery(archived=True)) == ["Whole Person"]
    assert names(service, ContactQuery(text="elm", archived=True)) == ["Whole Person"]
    assert (facets.people, facets.undecided, facets.archived, facets.key_people) == (2, 2, 1, 0)
    assert (facets.categories, facets.tags, facets.organizations, facets.never_contacted) == ((), (), (), 2)
    assert dict(facets.missing)["phone"] == 2
    assert (board.people, board.undecided, board.members) == (2, 2, {})
    assert (summary.people, summary.organizations, summary.overdue_count, summary.top_organizations) == (2, 0, 0, ())
    assert follow_ups.due_items(TODAY) == []
    assert follow_ups.due_count(TODAY) == 0
    assert len(follow_ups.due_items(TODAY, whole)) == 3

    service.unarchive([whole])

    assert list(service.find(ContactQuery())) == everybody
    after = (service.facets(), BreakdownService(network).breakdown(), SummaryService(network).summary(TODAY))
    assert after == before


def test_an_archived_person_in_several_categories_is_in_none_of_the_boards_counts(network: Network) -> None:
    service = ContactService(network)
    both = service.add(ContactDraft(name="Ada", categories=(Category.STRATEGIC, Category.OPERATIONAL))).value
    assert BreakdownService(network).breakdown().in_several == 1
    assert SummaryService(network).summary(TODAY).in_several_categories == 1

    service.archive([both], TODAY)

    assert BreakdownService(network).breakdown().in_several == 0
    assert SummaryService(network).summary(TODAY).in_several_categories == 0
    assert names(service, ContactQuery(category=UNDECIDED)) == []
    assert service.facets() == Facets(archived=1)
