"""The ledger of introductions: both are asked first, whoever opened a door is thanked, and it is told how it went."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.before_writing.templates import Language, Occasion, Template
from netgrow_desktop.domain.contacts import Address, ContactDraft, Depth, Email
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.interviews.introducing import LetterKind
from netgrow_desktop.domain.interviews.introductions import Answer, IntroductionSide, IntroductionStep
from netgrow_desktop.domain.interviews.names_said import NameSaid
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.before_writing import BeforeWritingService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.exports import write_file
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.services.introductions import CameUp, IntroductionService, TookPlace
from netgrow_desktop.storage.network import create_network

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.domain.interviews.introductions import Introduction
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
LATER = TODAY + timedelta(1)
MADE, RECEIVED = IntroductionSide.MADE, IntroductionSide.RECEIVED


@pytest.fixture
def service(network: Network) -> IntroductionService:
    """The ledger of a network of three people."""
    people = ContactService(network)
    people.add(
        ContactDraft(
            "Ada Kowalska",
            organization="Northwind",
            title="CFO",
            emails=(Email("ada@northwind.example"),),
            depth=Depth(cares_about="Trams and her secret novel"),
        )
    )
    people.add(
        ContactDraft("Ben Okoro", addresses=(Address(city="Graz"),), depth=Depth(cares_about="old trams, chess"))
    )
    people.add(ContactDraft("Cleo Marsh", addresses=(Address(city="graz"),), depth=Depth(industry="Logistics")))
    return IntroductionService(network)


ADA, BEN, CLEO = 1, 2, 3


def only(service: IntroductionService) -> Introduction:
    """Give the one introduction that there is."""
    (found,) = service.everything()
    return found


def test_two_people_are_asked_one_after_the_other_and_brought_together(
    network: Network, service: IntroductionService
) -> None:
    number = service.begin(ADA, BEN).value
    assert service.begin(BEN, ADA).value == number
    each = only(service)
    assert (each.why, each.other_why, each.step()) == (
        "You both care about trams.",
        "You both care about trams.",
        IntroductionStep.ASK,
    )
    steps = []
    acts: tuple[Callable[[], object], ...] = (
        lambda: service.asked(number, TODAY, other=False),
        lambda: service.answer(number, Answer.YES, other=False),
        lambda: service.asked(number, TODAY, other=True),
        lambda: service.answer(number, Answer.LATER, other=True),
        lambda: service.answer(number, Answer.YES, other=True),
        lambda: service.happened(
            number, TookPlace(TODAY, TODAY, TODAY + timedelta(days=14), "How did it go with Ben?")
        ),
        lambda: service.say_how_it_went(number, " They build a tram museum "),
    )
    for act in acts:
        act()
        steps.append(only(service).step().value)
    assert steps == ["waiting", "ask_other", "waiting", "later", "introduce", "introduced", "went"]
    assert only(service).went == "They build a tram museum"
    (asked,) = FollowUpService(network).due_items(TODAY, ADA)
    assert (asked.reason, asked.due_on) == ("How did it go with Ben?", TODAY + timedelta(days=14))
    told = [[each.kind for each in ContactService(network).timeline(person)] for person in (ADA, BEN)]
    assert told == [[InteractionKind.INTRODUCTION]] * 2


def test_who_comes_new_with_an_introduction_is_said(service: IntroductionService) -> None:
    told = service.begin(ADA, "Tariq K").name
    assert told is not None
    assert english(Message(told.code.replace("journal.", "done."), told.values)) == (
        "Added Tariq K and noted the introduction of Ada Kowalska and Tariq K"
    )
    known = service.begin(ADA, BEN).name
    assert known is not None
    assert "dding" not in english(known)


def test_two_who_were_asked_first_and_have_met_are_no_second_pair(service: IntroductionService) -> None:
    begun = service.begin(ADA, BEN).value

    noted = service.add(MADE, BEN, ADA, TODAY)

    assert noted.value == begun
    assert only(service).introduced_on == TODAY.isoformat()
    assert service.add(MADE, ADA, BEN, TODAY).value != begun, "what took place once may do so again"


def test_a_no_ends_it_and_every_step_is_undone(network: Network, service: IntroductionService) -> None:
    number = service.begin(ADA, CLEO).value
    before = only(service)
    service.asked(number, TODAY, other=False)
    service.answer(number, Answer.NO, other=False)
    assert (only(service).step(), only(service).is_open()) == (IntroductionStep.ENDED, False)
    history = HistoryService(network)
    for _ in range(2):
        history.undo()
    assert only(service) == before
    history.undo()
    assert service.everything() == []


def test_the_letters_are_in_the_language_of_each_and_hold_what_the_owner_says(
    network: Network, service: IntroductionService
) -> None:
    texts = BeforeWritingService(network)
    texts.set_language(CLEO, Language.GERMAN)
    own = Template(Occasion.INTRODUCE_ASK, Language.ENGLISH, "{other name}?", "{first name}: {about other}{why}")
    texts.save_template(own)
    number = service.begin(ADA, CLEO).value
    assert only(service).why == "Cleo knows Logistics from the inside."
    service.say_why(number, "", other=False)
    service.say_why(number, "Ada kennt {Firma}.", other=True)
    letters = {each.kind: each for each in service.pair(number).letters}
    ask, ask_other, both = (letters[kind] for kind in (LetterKind.ASK, LetterKind.ASK_OTHER, LetterKind.INTRODUCE))
    assert ask.draft(ask.language) == ("Cleo Marsh?", "Ada: Cleo Marsh", (), ())
    assert [each.address for each in ask.to] == ["ada@northwind.example"]
    assert ask_other.language is Language.GERMAN
    german = ask_other.draft(Language.GERMAN)
    assert german.subject == "Darf ich dich mit Ada Kowalska bekannt machen?"
    assert "Ada Kowalska (CFO, Northwind) denken. Ada kennt {Firma}." in german.body
    assert [each.name for each in both.to] == ["Ada Kowalska", "Cleo Marsh"]
    assert both.draft(Language.ENGLISH).subject == "Ada, meet Cleo"
    assert "novel" not in "".join(each.draft(each.language).body for each in letters.values())


def test_a_door_that_was_opened_is_thanked_for(network: Network, service: IntroductionService) -> None:
    number = service.add(RECEIVED, "Dana Vale", BEN, TookPlace(TODAY, TODAY)).value
    each = only(service)
    assert (each.name, each.wants_thanks()) == ("Dana Vale", True)
    assert ContactService(network).contact(BEN).depth.introduced_by == "Dana Vale"
    calendar = FollowUpService(network)
    assert [item.purpose for item in calendar.due_items(TODAY, each.contact_id)] == [Purpose.THANK_YOU]
    service.thanked(number, TODAY)
    assert only(service).thanked_on == TODAY.isoformat()
    assert calendar.due_items(TODAY, each.contact_id) == []
    # A door of years ago asks for no thank-you today.
    service.add(RECEIVED, ADA, CLEO, TookPlace(TODAY - timedelta(days=900), TODAY))
    assert calendar.due_items(TODAY, ADA) == []


def test_profiles_tell_of_doors_that_nobody_noted(network: Network, service: IntroductionService) -> None:
    people = ContactService(network)
    people.set_introducer([BEN], ADA)
    people.set_depth([CLEO], "introduced_by", "Somebody Else")
    doors = service.ledger().doors
    assert [(each.contact_id, each.name, each.other) for each in doors] == [
        (ADA, "Ada Kowalska", "Ben Okoro"),
        (0, "Somebody Else", "Cleo Marsh"),
    ]
    service.thanked_person(ADA, TODAY)
    assert service.ledger().doors[0].thanked_on == TODAY.isoformat()
    service.add(RECEIVED, ADA, BEN)
    assert [each.other for each in service.ledger().doors] == ["Cleo Marsh"]


def test_merged_exported_imported_and_deleted_introductions(
    network: Network, service: IntroductionService, tmp_path: Path
) -> None:
    double = ContactService(network).add(ContactDraft("Ada M. Kowalska")).value
    number = service.begin(double, BEN).value
    service.asked(number, TODAY, other=False)
    service.answer(number, Answer.LATER, other=False)
    service.say_why(number, "Trams.", other=True)
    DuplicateService(network).merge(ADA, double)
    here = only(service)
    assert here.contact_id == ADA
    target = tmp_path / "all.json"
    write_file(network, "json", target)
    assert json.loads(target.read_text(encoding="utf-8"))["introductions"][0]["answer"] == "later"
    with_network = create_network(tmp_path / "b.netgrow")
    try:
        for _ in range(2):
            imports = ImportService(with_network)
            plan = imports.plan([target])
            imports.apply(plan)
            plan.close()
        there = only(IntroductionService(with_network))
        assert (there.name, there.other, there.answer, there.asked_on, there.other_why) == (
            "Ada Kowalska",
            "Ben Okoro",
            Answer.LATER,
            TODAY.isoformat(),
            "Trams.",
        )
    finally:
        with_network.close()
    ContactService(network).delete([BEN])
    assert service.everything() == []
    HistoryService(network).undo()
    assert only(service) == here


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("introduction.same_person", lambda service: service.add(MADE, ADA, ADA)),
        ("introduction.same_person", lambda service: service.begin("Eve", "Eve")),
        ("contact.no_name", lambda service: service.begin(ADA, "  ")),
        ("contact.gone", lambda service: service.begin(ADA, 99)),
        ("contact.gone", lambda service: service.came_up(ADA, [CameUp(NameSaid("Eve"), 99)])),
        ("introduction.too_long", lambda service: service.begin(ADA, "x" * 201)),
        (
            "introduction.day_to_come",
            lambda service: service.add(MADE, ADA, BEN, TookPlace(LATER, TODAY)),
        ),
        ("introduction.gone", lambda service: service.say_how_it_went(99, "well")),
        ("introduction.too_long", lambda service: service.say_why(1, "x" * 2001, other=False)),
        ("introduction.made_already", lambda service: [service.happened(1, TookPlace(TODAY, TODAY)) for _ in range(2)]),
    ],
)
def test_what_cannot_be_done_has_a_sentence(
    service: IntroductionService, code: str, wrong: Callable[[IntroductionService], object]
) -> None:
    service.add(MADE, BEN, CLEO)
    with pytest.raises(NetGrowError) as caught:
        wrong(service)
    assert caught.value.message.code == code


def test_names_that_came_up_become_people_and_ways_in_one_step(network: Network, service: IntroductionService) -> None:
    read = service.understand("Okoro, Ben\nEve Stone, CFO, Northwind\nAda Kowalska", ADA)
    assert [(each.said, [bearer.id for bearer in each.bearers]) for each in read] == [
        (NameSaid("Ben Okoro"), [BEN]),
        (NameSaid("Eve Stone", "Northwind", "CFO"), []),
        (NameSaid("Ada Kowalska"), []),
    ]
    twice = CameUp(NameSaid("Benny Okoro"), BEN)
    eve = service.came_up(ADA, [CameUp(read[0].said, BEN), CameUp(read[1].said), twice]).value[1]
    known = ContactService(network).contact(eve)
    assert (known.name, known.title, known.organization, known.introducer_id) == ("Eve Stone", "CFO", "Northwind", ADA)
    assert {(each.name, each.other, each.step()) for each in service.everything()} == {
        ("Ada Kowalska", "Ben Okoro", IntroductionStep.TO_COME),
        ("Ada Kowalska", "Eve Stone", IntroductionStep.TO_COME),
    }
    HistoryService(network).undo()
    assert service.everything() == []
    with pytest.raises(NetGrowError):
        service.came_up(ADA, [])


@pytest.mark.parametrize(
    "act",
    [
        lambda service: service.thanked_person(ADA, TODAY),
        lambda service: service.thanked(service.everything()[0].id, TODAY),
        lambda service: service.add(MADE, BEN, ADA, TODAY),
        lambda service: service.add(RECEIVED, ADA, CLEO, TODAY),
    ],
)
def test_who_was_thanked_or_introduced_was_met_so_that_what_was_put_off_counts_from_there(
    network: Network, service: IntroductionService, act: Callable[[IntroductionService], object]
) -> None:
    service.add(RECEIVED, ADA, BEN, TODAY - timedelta(days=30))
    calendar = FollowUpService(network)
    calendar.set_cadence([ADA], 10, TODAY - timedelta(days=30))
    (item,) = (each for each in calendar.due_items(TODAY, ADA) if each.cadence_days)
    calendar.snooze(item, TODAY + timedelta(days=90))
    act(service)
    (item,) = (each for each in calendar.due_items(TODAY, ADA) if each.cadence_days)
    assert item.due_on == TODAY + timedelta(days=10)


def test_a_thank_you_with_a_clock_that_was_set_back_counts(service: IntroductionService) -> None:
    number = service.add(RECEIVED, ADA, BEN, TODAY).value
    service.thanked(number, TODAY - timedelta(days=3))
    (each,) = service.everything()
    assert (each.thanked_on, each.wants_thanks()) == (TODAY.isoformat(), False)


def test_before_writing_one_is_told_of_introductions(network: Network, service: IntroductionService) -> None:
    service.add(RECEIVED, ADA, BEN, TODAY)
    service.add(MADE, BEN, CLEO, TODAY)
    service.begin(BEN, "Dana Vale")
    cards = BeforeWritingService(network)
    told = [
        [(each.code, each.values["names"]) for each in cards.card(person, TODAY).introductions] for person in (ADA, BEN)
    ]
    assert told == [
        [("writing.led_to", "Ben Okoro")],
        [
            ("writing.through", "Ada Kowalska"),
            ("writing.brought_together", "Cleo Marsh"),
            ("writing.bringing_together", "Dana Vale"),
        ],
    ]
