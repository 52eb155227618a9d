"""Before writing: the card tells what there is to know, notes what came of it and goes on to the next person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.before_writing.card import Somebody
from netgrow_desktop.domain.before_writing.exchange import Exchange
from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.before_writing.templates import Language, Occasion, Template
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.services.before_writing import BeforeWritingService, CameOfIt
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
ADA, BEN, CHI = Somebody(1, "Ada Kowalska"), Somebody(2, "Ben Okoro"), Somebody(3, "Chi Nguyen")


@pytest.fixture
def service(network: Network) -> BeforeWritingService:
    """The service of a network of three people."""
    for person in (ADA, BEN, CHI):
        ContactService(network).add(ContactDraft(name=person.name))
    return BeforeWritingService(network)


def test_the_card_holds_what_there_is_to_know(network: Network, service: BeforeWritingService) -> None:
    follow_ups = FollowUpService(network)
    ContactService(network).set_depth([1], "cares_about", "Her bees")
    ExamineService(network).set_tie(1, 2, knows=True)
    ContactService(network).set_introducer([3], 1)
    follow_ups.log([1], TODAY - timedelta(days=40), InteractionKind.COFFEE, "asked for advice on hives")
    follow_ups.plan([1], TODAY, "Send the honey list")
    service.promises.add(1, PromiseSide.THEIRS, "The recipe", TODAY)
    service.promises.add(1, PromiseSide.MINE, "  The honey list ", TODAY)
    service.set_language(1, Language.GERMAN)

    card = service.card(1, TODAY)

    assert card.item is not None
    assert card.item.kind is FollowUpKind.PLANNED
    assert next(each.text for each in card.reasons) == "Send the honey list"
    assert [each.exchange for each in card.conversations] == [{Exchange.ASKED}]
    assert [(each.side, each.what) for each in card.promises] == [
        (PromiseSide.MINE, "The honey list"),
        (PromiseSide.THEIRS, "The recipe"),
    ]
    assert card.mutual == (BEN, CHI)
    assert card.language is Language.GERMAN
    assert card.values["cares about"] == "Her bees"
    assert card.values["last topic"] == "asked for advice on hives"
    assert card.balance.asked == 1


def test_noting_what_came_of_it_closes_what_was_due_in_one_step(
    network: Network, service: BeforeWritingService
) -> None:
    FollowUpService(network).plan([1], TODAY, "Book club")
    item = service.card(1, TODAY).item

    said = CameOfIt("no agenda, she is well", InteractionKind.EMAIL, frozenset((Exchange.NO_AGENDA,)))
    service.note(ADA, said, item, TODAY)

    card = service.card(1, TODAY)
    talk = card.conversations[0].interaction
    assert (talk.kind, talk.direction, talk.note) == (InteractionKind.EMAIL, Direction.FROM_ME, said.line)
    assert card.item is None
    assert card.balance.no_agenda == 1
    HistoryService(network).undo()
    assert service.card(1, TODAY).item == item
    assert service.card(1, TODAY).conversations == ()


def test_how_one_was_in_touch_is_what_the_line_says_else_what_was_done(service: BeforeWritingService) -> None:
    service.note(ADA, CameOfIt("", InteractionKind.CALL), None, TODAY)
    service.note(ADA, CameOfIt("coffee yesterday, she asked for a reference", InteractionKind.EMAIL), None, TODAY)

    found = [each.interaction for each in service.card(1, TODAY).conversations]
    assert [(each.kind, each.happened_on) for each in found] == [
        (InteractionKind.CALL, "2026-09-16"),
        (InteractionKind.COFFEE, "2026-09-15"),
    ]
    with pytest.raises(NetGrowError, match=r"writing\.nothing_to_log"):
        service.note(ADA, CameOfIt("  "), None, TODAY)
    with pytest.raises(NetGrowError, match=r"quick_log\.to_come"):
        service.note(ADA, CameOfIt("coffee next Friday"), None, TODAY)


def test_a_long_text_is_kept_whole_and_a_nickname_is_no_note(network: Network, service: BeforeWritingService) -> None:
    ContactService(network).change(1, "nickname", "Adi")
    service.note(ADA, CameOfIt("coffee with Adi, her bees"), None, TODAY)
    service.note(ADA, CameOfIt("talked " * 1_000), None, TODAY)

    long, short = (each.interaction for each in service.card(1, TODAY).conversations)
    assert (short.kind, short.note) == (InteractionKind.COFFEE, "her bees")
    assert long.note == "talked " * 1_000


def test_next_are_those_who_are_due_and_then_those_to_thank(network: Network, service: BeforeWritingService) -> None:
    follow_ups = FollowUpService(network)
    follow_ups.plan([2], TODAY, "Call")
    follow_ups.plan([2], TODAY - timedelta(days=3), "Write")
    follow_ups.plan([1], TODAY + timedelta(days=1), "Later")
    follow_ups.log([3], TODAY - timedelta(days=1), InteractionKind.INTERVIEW, "Her first job")

    assert service.queue(TODAY) == [BEN, CHI._replace(to_thank=True)]
    assert [each.name for each in service.overall(TODAY).thanks] == [CHI.name]
    assert tuple(service.to_thank(TODAY)) == service.overall(TODAY).thanks

    service.note(CHI, CameOfIt("", InteractionKind.THANK_YOU), None, TODAY)

    assert service.queue(TODAY) == [BEN]


def test_a_text_of_ones_own_stands_in_place_of_the_built_in_one_until_it_is_removed(
    service: BeforeWritingService,
) -> None:
    def texts() -> list[str]:
        found = service.card(1, TODAY).templates
        return [each.subject for each in found if each.occasion in {Occasion.ADVICE, Occasion.OWN}]

    before = texts()
    mine = service.save_template(Template(Occasion.ADVICE, Language.ENGLISH, " Quick\nquestion ", "Hi")).value
    service.save_template(Template(Occasion.OWN, Language.ENGLISH, "Bees", "Hi", name="Bee club"))

    assert texts() == ["Quick question", before[1], "Bees"]
    service.delete_template(mine)
    assert texts() == [*before, "Bees"]


def test_a_text_is_kept_although_another_stands_in_its_place_or_it_was_removed_meanwhile(
    service: BeforeWritingService,
) -> None:
    first, _ = (service.save_template(Template(Occasion.ADVICE, each, "Old", "Hi")).value for each in Language)
    bees = Template(Occasion.OWN, Language.ENGLISH, "Bees", "Hi", name="Bee club")
    gone = service.save_template(bees).value
    service.delete_template(gone)

    service.save_template(Template(Occasion.ADVICE, Language.GERMAN, "New", "Hi", first))
    service.save_template(replace(bees, subject="Honey", id=gone))

    own = [each for each in service.card(1, TODAY).templates if each.id]
    assert [(each.subject, each.language) for each in own] == [
        ("Old", Language.ENGLISH),
        ("New", Language.GERMAN),
        ("Honey", Language.ENGLISH),
    ]


@pytest.mark.parametrize(
    ("template", "code"),
    [
        (Template(Occasion.OWN, Language.ENGLISH, "", "Hi"), "template.no_name"),
        (Template(Occasion.OWN, Language.ENGLISH, "", "Hi", name="Bee  club"), "template.name_taken"),
        (Template(Occasion.ADVICE, Language.ENGLISH, "Hi", " \n"), "template.nothing"),
        (Template(Occasion.ADVICE, Language.ENGLISH, "x" * 301, "Hi"), "template.too_long"),
        (Template(Occasion.ADVICE, Language.ENGLISH, "", "x" * 20_001), "template.too_long"),
    ],
)
def test_a_text_that_cannot_be_kept_has_a_sentence(
    service: BeforeWritingService, template: Template, code: str
) -> None:
    service.save_template(Template(Occasion.OWN, Language.ENGLISH, "Bees", "Hi", name="Bee club"))

    with pytest.raises(NetGrowError) as raised:
        service.save_template(template)

    assert raised.value.message.code == code


def test_promises_are_changed_kept_removed_and_brought_back(network: Network, service: BeforeWritingService) -> None:
    promises = service.promises
    made = promises.add(1, PromiseSide.MINE, "The book", TODAY).value
    promises.change(made, PromiseSide.THEIRS, "My book back")
    assert [(each.side, each.what) for each in promises.open_with(1)] == [(PromiseSide.THEIRS, "My book back")]

    promises.keep(made, TODAY)
    assert promises.open_with(1) == []
    HistoryService(network).undo()
    promises.delete(made)
    assert promises.open_with(1) == []
    with pytest.raises(NetGrowError, match=r"promise\.gone"):
        promises.keep(made, TODAY)
    with pytest.raises(NetGrowError, match=r"promise\.nothing"):
        promises.add(1, PromiseSide.MINE, " ", TODAY)
    HistoryService(network).undo()
    assert [each.id for each in promises.open_with(1)] == [made]


def test_nothing_is_said_to_be_done_with_what_is_gone(network: Network, service: BeforeWritingService) -> None:
    follow_ups = FollowUpService(network)
    noted = follow_ups.log([ADA.id], TODAY, InteractionKind.COFFEE).value[0]
    follow_ups.delete_logged(noted)
    text = service.save_template(Template(Occasion.OWN, Language.ENGLISH, "Bees", "Hi", name="Book\u202e\nclub")).value
    assert [each.name for each in service.card(ADA.id, TODAY).templates if each.id == text] == ["Book club"]
    service.delete_template(text)
    with pytest.raises(NetGrowError) as caught:
        follow_ups.say_exchange(noted, {Exchange.GAVE})
    assert caught.value.message.code == "interaction.gone"
    with pytest.raises(NetGrowError) as caught:
        service.delete_template(text)
    assert caught.value.message.code == "template.gone"


def test_what_is_ticked_when_contact_is_noted_counts_for_the_balance_and_the_warning(
    network: Network, service: BeforeWritingService
) -> None:
    follow_ups = FollowUpService(network)
    asked, gave = frozenset((Exchange.ASKED,)), frozenset((Exchange.GAVE,))
    follow_ups.log([ADA.id], TODAY - timedelta(days=9), InteractionKind.CALL, "bees", exchange=asked)
    follow_ups.plan([ADA.id], TODAY)
    (item,) = follow_ups.due_items(TODAY, ADA.id)
    done = follow_ups.complete(item, TODAY, InteractionKind.COFFEE, exchange=asked).value
    card = service.card(ADA.id, TODAY)
    assert (card.balance.asked, card.warning is not None) == (2, True)
    follow_ups.change_logged(done, TODAY, InteractionKind.COFFEE, Direction.BOTH, "", gave)
    card = service.card(ADA.id, TODAY)
    assert (card.balance.asked, card.balance.gave, card.warning) == (1, 1, None)
