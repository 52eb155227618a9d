"""A typed line finds the people of the network, and is saved as one act that can be undone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.quick_log import chosen
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.quick_log import QuickLogService

if TYPE_CHECKING:
    from netgrow_desktop.domain.quick_log import QuickLog
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
ANA, BEN, JURGEN, MARIA, OTHER_MARIA, KATE, AL, FIRM = range(1, 9)


@pytest.fixture
def service(network: Network) -> QuickLogService:
    """Give the service of a network with some people."""
    contacts = ContactService(network)
    for draft in (
        ContactDraft(name="Ana Silva", organization="Elm Ltd"),
        ContactDraft(name="Ben Okoro", emails=(Email("ana@x.example"),), notes="knows Zed"),
        ContactDraft(name="Jürgen Weiß"),
        ContactDraft(name="Maria Lopez"),
        ContactDraft(name="Maria Huber"),
        ContactDraft(name="Katherine Moor", nickname="Katie"),
        ContactDraft(name="Al Alberts"),
        ContactDraft(name="Office", organization="Ana Ltd"),
    ):
        contacts.add(draft)
    return QuickLogService(network)


def people(log: QuickLog) -> list[list[int]]:
    return [[each.id for each in mention.candidates] for mention in log.mentions]


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("coffee with Ana yesterday", [[ANA]]),
        ("coffee with ana", [[ANA]]),
        ("coffee with Katie and Juergen", [[KATE], [JURGEN]]),
        ("coffee with Al", [[AL]]),
        ("coffee with Alb", [[AL]]),
        ("coffee with Zed", [[]]),
        ('coffee with "Ana* OR', [[ANA]]),
        ("", []),
    ],
)
def test_people_are_found_by_their_names_alone(service: QuickLogService, line: str, ids: list[list[int]]) -> None:
    assert people(service.understand(line, TODAY)) == ids


def test_of_several_the_last_contacted_is_offered_first(service: QuickLogService, network: Network) -> None:
    assert people(service.understand("coffee with Maria", TODAY)) == [[OTHER_MARIA, MARIA]]
    FollowUpService(network).log([MARIA], TODAY)

    assert people(service.understand("coffee with Maria", TODAY)) == [[MARIA, OTHER_MARIA]]


def test_whoever_is_archived_is_meant_where_nobody_else_has_the_name(
    service: QuickLogService, network: Network
) -> None:
    ContactService(network).archive([MARIA, ANA], TODAY)

    assert people(service.understand("coffee with Maria and Ana", TODAY)) == [[OTHER_MARIA], [ANA]]


def test_what_was_understood_is_saved_for_everybody_as_one_act(service: QuickLogService, network: Network) -> None:
    log = service.understand("coffee with Ana and Ben yesterday, asked for advice on pricing", TODAY)

    outcome = service.save(log)

    contacts, history = ContactService(network), HistoryService(network)
    for each in (ANA, BEN):
        (noted,) = contacts.timeline(each)
        assert (noted.kind, noted.happened_on, noted.note, noted.typed) == (
            InteractionKind.COFFEE,
            "2026-09-15",
            "asked for advice on pricing",
            True,
        )
        assert contacts.contact(each).last_contact == "2026-09-15"
    assert len(outcome.value) == 2
    assert outcome.name is not None
    assert english(outcome.name) == "noting contact with 2 people"
    history.undo()
    assert [contacts.timeline(each) for each in (ANA, BEN)] == [[], []]


def test_understanding_writes_nothing(service: QuickLogService, network: Network) -> None:
    before = network.version

    service.understand("coffee with Ana yesterday", TODAY)

    assert network.version == before


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("coffee yesterday", "Nobody from your network is named"),
        ("coffee with Zed", "Zed is not in your network yet"),
        ("coffee with Maria", "Maria could be several people"),
        ("coffee with Ana and Maria", "Maria could be several people"),
    ],
)
def test_what_is_not_clear_is_not_saved(service: QuickLogService, network: Network, line: str, said: str) -> None:
    with pytest.raises(NetGrowError) as caught:
        service.save(service.understand(line, TODAY))

    assert said in english(caught.value.message)
    assert ContactService(network).timeline(ANA) == []


def test_a_choice_makes_it_clear(service: QuickLogService, network: Network) -> None:
    log = service.understand("coffee with Maria", TODAY)

    service.save(chosen(log, 0, log.mentions[0].candidates[1]))

    assert [len(ContactService(network).timeline(each)) for each in (MARIA, OTHER_MARIA)] == [1, 0]


def test_a_day_to_come_is_no_contact_but_planned_as_a_follow_up(service: QuickLogService, network: Network) -> None:
    log = service.understand("zoom with Ana and Ben tomorrow", TODAY)
    with pytest.raises(NetGrowError) as refused:
        service.save(log)
    assert english(refused.value.message).startswith("“tomorrow” is still to come.")
    assert ContactService(network).timeline(ANA) == []
    service.plan(log)
    due = [item for each in (ANA, BEN) for item in FollowUpService(network).due_items(TODAY, each)]
    assert [(item.contact_id, item.due_on, item.reason) for item in due] == [
        (ANA, date(2026, 9, 17), "Zoom"), (BEN, date(2026, 9, 17), "Zoom"),
    ]  # fmt: skip
    HistoryService(network).undo()
    assert FollowUpService(network).due_items(TODAY, ANA) == []


def test_a_plan_needs_people_and_a_day_to_come(service: QuickLogService) -> None:
    with pytest.raises(NetGrowError) as nobody:
        service.plan(service.understand("coffee tomorrow", TODAY))
    assert nobody.value.message.code == "quick_log.nobody"
    with pytest.raises(ValueError, match="2026-09-16"):
        service.plan(service.understand("coffee with Ana", TODAY))


def test_an_address_finds_whoever_has_it_and_is_none_of_the_note(service: QuickLogService) -> None:
    log = service.understand("wrote to Ana@X.example on 1.9.: thanks", TODAY)
    assert (people(log), log.happened_on, log.note) == ([[BEN]], date(2026, 9, 1), "thanks")


def test_a_day_that_does_not_exist_is_not_saved_as_today(service: QuickLogService) -> None:
    with pytest.raises(NetGrowError) as refused:
        service.save(service.understand("coffee with Ben on 30 February", TODAY))
    assert refused.value.message.code == "quick_log.unread_day"
