"""What goes to paper is read from the file: whom, in which order, and the career with its people."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.career import StageDraft
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, Photo
from netgrow_desktop.domain.interviews.interview import Wish
from netgrow_desktop.domain.messages import CancelledError
from netgrow_desktop.domain.printed_people import Group, Order, Whom
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.interviews import InterviewService
from netgrow_desktop.services.printing import PrintingService
from netgrow_desktop.storage.network import create_network

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)


def ignore(_done: int, _all: int) -> None:
    """Take no notice of progress."""


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    made = create_network(tmp_path / "a.netgrow")
    yield made
    made.close()


@pytest.fixture
def ids(network: Network) -> list[int]:
    contacts = ContactService(network)
    names = (("Ada", "Zorn"), ("Ben", "Okoro"), ("Chi", "Adler"))
    return [
        contacts.add(
            ContactDraft(name=" ".join(each), given=each[0], family=each[1], photo=Photo("image/png", b"x"))
        ).value
        for each in names
    ]


def names(network: Network, whom: Whom, order: Order = Order.NAME) -> list[str]:
    found = PrintingService(network).people(whom, order, TODAY, ignore)
    return [each.contact.name for each in found.people]


def test_each_group_has_its_people_in_the_order_asked_for(network: Network, ids: list[int]) -> None:
    BreakdownService(network).add(ids[:2], Category.STRATEGIC)
    ContactService(network).set_key_people(ids[1:2], is_key=True)
    assert names(network, Whom()) == ["Ada Zorn", "Ben Okoro", "Chi Adler"]
    assert names(network, Whom(), Order.FAMILY) == ["Chi Adler", "Ben Okoro", "Ada Zorn"]
    assert names(network, Whom(Group.STRATEGIC)) == ["Ada Zorn", "Ben Okoro"]
    assert names(network, Whom(Group.UNDECIDED)) == ["Chi Adler"]
    assert names(network, Whom(Group.KEY_PEOPLE)) == ["Ben Okoro"]
    assert names(network, Whom(Group.SELECTED, (ids[2], ids[0]))) == ["Ada Zorn", "Chi Adler"]


def test_pictures_stay_where_they_are_and_the_next_day_comes_along(network: Network, ids: list[int]) -> None:
    FollowUpService(network).plan(ids[:1], TODAY + timedelta(days=3), "book club")
    printed = PrintingService(network).people(Whom(), Order.NAME, TODAY, ignore)
    assert [each.next_due for each in printed.people] == ["2026-09-19", None, None]
    assert all(each.contact.photo is None for each in printed.people)


def test_reading_can_be_stopped(network: Network, ids: list[int]) -> None:
    def stop(_done: int, _all: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        PrintingService(network).people(Whom(), Order.NAME, TODAY, stop)


def test_interviews_ahead_stand_by_their_day_and_only_those_with_one_have_sheets(
    network: Network, ids: list[int]
) -> None:
    interviews = InterviewService(network)
    wishes = [interviews.wish(Wish(topic="how you began"), each).value for each in ids]
    interviews.schedule(wishes[2], TODAY + timedelta(days=1))
    interviews.schedule(wishes[0], TODAY + timedelta(days=5))
    service = PrintingService(network)
    assert [each.id for each in service.interviews_ahead()] == [wishes[2], wishes[0], wishes[1]]
    assert [each.interview.name for each in service.interview_sheets(0, TODAY)] == ["Chi Adler", "Ada Zorn"]
    assert [each.interview.name for each in service.interview_sheets(wishes[1], TODAY)] == ["Ben Okoro"]


def test_the_career_comes_with_who_is_placed_there(network: Network, ids: list[int]) -> None:
    career = CareerService(network)
    stage = career.add_stage(StageDraft(organization="Northwind", started_on="2019")).value
    career.confirm(stage, ids[:2])
    (printed,) = PrintingService(network).career(TODAY).stages
    assert printed.people == (("Ada Zorn", ""), ("Ben Okoro", ""))


def test_the_map_has_who_is_sorted(network: Network, ids: list[int]) -> None:
    BreakdownService(network).add(ids[:2], Category.STRATEGIC)
    layout, number = PrintingService(network).network_map(TODAY)
    assert (len(layout.places), number) == (2, 2)
