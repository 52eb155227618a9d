"""What the owner knows of people beyond an address book is kept, and who introduced them stays true."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import LARGEST_PHOTO, ContactDraft, Depth, Job, Photo
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
ADA, BEN, CHI = 1, 2, 3


@pytest.fixture
def service(network: Network) -> ContactService:
    """Give the service of a network with three people."""
    made = ContactService(network)
    for name in ("Ada Kowalska", "Ben Okoro", "Chí Nguyễn"):
        made.add(ContactDraft(name=name))
    return made


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("how_met", "at the fair in Leeds"),
        ("introduced_by", "Dora Somebody"),
        ("cares_about", "sailing"),
        ("relation", "own_team"),
        ("level", "senior"),
        ("closeness", 5),
        ("met_through", "group"),
        ("industry", "Shipbuilding"),
    ],
)
def test_a_fact_is_kept_of_each_of_several_people_and_taken_away_again(
    service: ContactService, field: str, value: str | int
) -> None:
    outcome = service.set_depth([ADA, CHI], field, value)

    assert [getattr(service.contact(each).depth, field) for each in (ADA, BEN, CHI)] == [value, type(value)(), value]
    assert outcome.changes is Changes.CONTACTS
    assert outcome.name is not None
    assert english(outcome.name) == "editing 2 people"
    service.set_depth([ADA, CHI], field, type(value)())
    assert service.contact(ADA).depth == Depth()


@pytest.mark.parametrize(
    ("field", "value"),
    [("relation", "friend"), ("level", "boss"), ("closeness", 6), ("archived_on", "2026-01-01"), ("name", "Eve")],
)
def test_what_is_no_fact_is_refused(service: ContactService, field: str, value: Any) -> None:
    with pytest.raises(ValueError, match=field):
        service.set_depth([ADA], field, value)


def test_of_a_person_who_is_gone_nothing_can_be_said(service: ContactService) -> None:
    service.delete([ADA])

    acts: tuple[Callable[[], object], ...] = (
        lambda: service.set_depth([ADA], "how_met", "x"),
        lambda: service.set_introducer([BEN], ADA),
        lambda: service.set_photo(ADA, None),
        lambda: service.archive([ADA], TODAY),
        lambda: service.set_key_people([ADA], is_key=True),
    )
    for act in acts:
        with pytest.raises(NetGrowError, match=r"contact\.gone"):
            act()


def test_somebody_introduced_by_a_person_of_the_network_follows_their_name(service: ContactService) -> None:
    service.set_introducer([ADA, BEN, CHI], BEN)

    ada, ben = service.contact(ADA), service.contact(BEN)
    assert (ada.depth.introduced_by, ada.introducer_id) == ("Ben Okoro", BEN)
    assert (ben.depth.introduced_by, ben.introducer_id) == ("", 0)
    service.change(BEN, "name", "Ben Okoro-Smith")
    assert service.contact(CHI).depth.introduced_by == "Ben Okoro-Smith"
    service.delete([BEN])
    assert (service.contact(ADA).depth.introduced_by, service.contact(ADA).introducer_id) == ("Ben Okoro-Smith", 0)
    assert HistoryService(service._network).undo().value
    assert service.contact(ADA).introducer_id == BEN
    service.set_depth([ADA], "introduced_by", "Somebody Else")
    assert (service.contact(ADA).depth.introduced_by, service.contact(ADA).introducer_id) == ("Somebody Else", 0)


def test_the_same_name_typed_again_is_still_that_person(service: ContactService) -> None:
    service.set_introducer([ADA], BEN)

    service.set_depth([ADA], "introduced_by", "Ben Okoro")

    assert service.contact(ADA).introducer_id == BEN


def test_jobs_stand_in_order_and_are_found_by_searching(service: ContactService) -> None:
    jobs = (Job("Elm Ltd", "Clerk", started_on="2015", finished_on="2019-04"), Job("Oak plc", "Head of Sales"))

    service.change_values(ADA, "jobs", jobs)

    assert service.contact(ADA).jobs == jobs
    assert list(service.find(ContactQuery(text="oak sales"))) == [ADA]
    service.set_depth([BEN], "cares_about", "elm trees")
    service.set_depth([CHI], "how_met", "under an elm")
    service.set_depth([CHI], "industry", "Forestry")
    assert list(service.find(ContactQuery(text="forest"))) == [CHI]
    assert set(service.find(ContactQuery(text="elm"))) == {ADA, BEN, CHI}
    service.change_values(ADA, "jobs", [])
    assert list(service.find(ContactQuery(text="oak"))) == []


def test_a_photo_is_kept_changed_and_taken_away(service: ContactService) -> None:
    first, second = Photo("image/png", b"\x89PNG\0"), Photo("image/jpeg", b"\xff\xd8")

    service.set_photo(ADA, first)
    assert service.contact(ADA).photo == first
    outcome = service.set_photo(ADA, second)
    assert service.contact(ADA).photo == second
    assert outcome.name is not None
    assert english(outcome.name) == "changing the photo of Ada Kowalska"
    service.set_photo(ADA, None)
    assert service.contact(ADA).photo is None
    assert HistoryService(service._network).undo().value
    assert service.contact(ADA).photo == second


@pytest.mark.parametrize(
    ("photo", "said"),
    [
        (Photo("image/svg+xml", b"<svg/>"), "image/svg+xml cannot be shown"),
        (Photo("image/png", bytes(LARGEST_PHOTO + 1)), "larger than 10 MB"),
    ],
)
def test_a_picture_that_could_not_be_shown_is_refused(service: ContactService, photo: Photo, said: str) -> None:
    with pytest.raises(NetGrowError) as caught:
        service.set_photo(ADA, photo)

    assert said in english(caught.value.message)
    assert service.contact(ADA).photo is None


def test_a_person_is_added_with_all_that_is_known_of_them(service: ContactService) -> None:
    draft = ContactDraft(
        name="Dora Lind",
        jobs=(Job("Elm Ltd"), Job("Oak plc", location="Leeds")),
        photo=Photo("image/webp", b"RIFF"),
        depth=Depth("at school", "Ben", "chess", "manager", "senior", 2, "2026-01-31", "introduced", "Chess clubs"),
    )

    found = service.contact(service.add(draft).value)

    assert (found.jobs, found.photo, found.depth) == (draft.jobs, draft.photo, draft.depth)
