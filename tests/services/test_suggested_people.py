"""Key people are suggested by contact, closeness and category; strangers and key people are not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.relations import Relation
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage.network import create_network

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 23)


def test_whom_one_meets_most_comes_first_and_strangers_not_at_all(tmp_path: Path) -> None:
    network = create_network(tmp_path / "a.netgrow")
    contacts, follow_ups = ContactService(network), FollowUpService(network)
    ada, ben, chi, dora, emil = (
        contacts.add(ContactDraft(name=name)).value for name in ("Ada Alder", "Ben Birch", "Chi Cedar", "Dora", "Emil")
    )
    kira = contacts.add(ContactDraft(name="Kira Elm", categories=(Category.STRATEGIC,))).value
    # Whoever was often there long ago comes after whoever was lately.
    for who, days in ((ben, (2, 9, 16)), (chi, (1,)), (dora, (500, 501, 502, 503)), (emil, (1, 2, 3))):
        for each in days:
            follow_ups.log([who], TODAY - timedelta(days=each), InteractionKind.CALL)
    contacts.set_key_people([emil], is_key=True)
    found = ExamineService(network).suggested_key_people(TODAY)
    assert [each.id for each in found] == [ben, chi, dora, kira]
    assert ada not in {each.id for each in found}
    assert (found[0].contact_days, found[0].last_contact) == (3, "2026-11-21")
    network.close()


def test_somebody_named_for_a_role_on_a_side_stands_there_and_one_undo_takes_both_back(tmp_path: Path) -> None:
    network = create_network(tmp_path / "a.netgrow")
    contacts, examine = ContactService(network), ExamineService(network)
    ada = contacts.add(ContactDraft(name="Ada Alder")).value
    examine.name_for_role(ada, Role.MENTOR, Relation.OUTSIDE)
    found = contacts.contact(ada)
    assert (found.roles, found.depth.relation) == ((Role.MENTOR,), "outside")
    HistoryService(network).undo()
    found = contacts.contact(ada)
    assert (found.roles, found.depth.relation) == ((), "")
    network.close()


def test_follow_ups_that_are_for_something_are_given_by_date(tmp_path: Path) -> None:
    network = create_network(tmp_path / "a.netgrow")
    ada = ContactService(network).add(ContactDraft(name="Ada Alder")).value
    follow_ups = FollowUpService(network)
    follow_ups.plan([ada], TODAY + timedelta(days=9), "Planner", Purpose.INTRODUCTION)
    follow_ups.plan([ada], TODAY + timedelta(days=2), "", Purpose.THANK_YOU)
    follow_ups.plan([ada], TODAY, "Lunch")
    found = ExamineService(network).planned_steps()
    assert [(each.name, each.purpose, each.reason) for each in found] == [
        ("Ada Alder", Purpose.THANK_YOU, ""),
        ("Ada Alder", Purpose.INTRODUCTION, "Planner"),
    ]
    network.close()
