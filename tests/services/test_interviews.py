"""Informational interviews and introductions: each way in follows from what was done, and all of it can be undone."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.before_writing.templates import Language
from netgrow_desktop.domain.categories import Role
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interviews.interview import Asked, AskedState, Step, Wish
from netgrow_desktop.domain.interviews.introductions import IntroductionSide
from netgrow_desktop.domain.interviews.questions import SUGGESTED, Theme
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.relations import Relation
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.exports import write_file
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.services.interviews import Held, InterviewService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.network import create_network
from netgrow_desktop.ui.examine.asks import asks_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from netgrow_desktop.domain.interviews.interview import Interview
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
LATER = date(2026, 9, 22)
WISH = Wish("pricing", "Northwind", "Finance", "Energy", "Controller")


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    """Give an empty network."""
    made = create_network(tmp_path / "a.netgrow")
    yield made
    made.close()


def _people(network: Network, *names: str) -> list[int]:
    service = ContactService(network)
    return [service.add(ContactDraft(name=each)).value for each in names]


def _one(service: InterviewService) -> Interview:
    (only,) = service.everything()
    return only


def test_an_interview_for_an_empty_place_is_about_the_person_and_the_letter_is_silent_on_the_place(
    network: Network,
) -> None:
    draft = ContactDraft(name="Ada Kowalska", organization="Northwind", department="Design", title="Designer")
    ada = ContactService(network).add(draft).value
    service = InterviewService(network)
    number = service.wish(Wish(gap="Mentor, inside"), ada).value
    talk = _one(service)
    assert talk.wish == Wish("", "Northwind", "Design", "", "Designer", "Mentor, inside")
    body = service.ask_text(talk, ada).draft.body
    assert "I am learning about Design, and you know it from the inside" in body
    assert "Mentor" not in body
    # The place still finds what was begun for it, whatever the owner writes of their wish.
    service.change(number, talk.wish._replace(topic="how tools are made"), ada, 0)
    steps = [*ExamineService(network).planned_steps()]
    service.schedule(number, LATER)
    steps += ExamineService(network).planned_steps()
    assert [each.reason for each in steps] == ["how tools are made: Mentor, inside"] * 2
    gap = Gap(GapKind.ROLE, role=Role.MENTOR, side=Side.INSIDE)
    assert asks_for(gap, steps) == steps


@pytest.mark.parametrize(
    ("language", "said"),
    [(Language.ENGLISH, "about the role of Controller, and"), (Language.GERMAN, "über die Arbeit als Controller ")],
)
def test_a_role_alone_is_asked_about_in_a_sentence_that_can_be_said(
    network: Network, language: Language, said: str
) -> None:
    (ada,) = _people(network, "Ada Kowalska")
    service = InterviewService(network)
    service.wish(Wish(role="Controller"), ada)
    assert said in service.ask_text(_one(service), ada, language).draft.body


def test_an_interview_goes_from_a_wish_to_a_follow_up(network: Network) -> None:
    ada, ben = _people(network, "Ada Kowalska", "Ben Okoro")
    service, calendar = InterviewService(network), FollowUpService(network)
    number = service.wish(WISH).value
    assert _one(service).step() is Step.WISH
    service.change(number, WISH, ada, 0)
    service.asked(number, ben, TODAY)
    assert (_one(service).step(), _one(service).introducer) == (Step.ASKED, "Ben Okoro")
    service.schedule(number, LATER, "9.05", "Café Linde")
    assert _one(service).step() is Step.SCHEDULED
    (item,) = calendar.due_items(TODAY, ada)
    assert (item.due_on, item.purpose) == (LATER, Purpose.INTERVIEW)
    assert item.about() == "09:05, pricing, Café Linde"
    service.prepare(number, ["projects.now", "Why trams?"], TODAY)
    assert _one(service).step() is Step.PREPARED
    asked = (Asked("projects.now", AskedState.USEFUL), Asked("Why trams?", AskedState.ASKED))
    service.held(number, Held(LATER, "She began in a depot.", asked), LATER)
    assert _one(service).step() is Step.HELD
    (thanks,) = calendar.due_items(LATER, ada)
    assert (thanks.due_on, thanks.purpose) == (date(2026, 9, 23), Purpose.THANK_YOU)
    service.thanked(number, date(2026, 9, 23))
    assert _one(service).step() is Step.THANKED
    assert calendar.due_items(LATER, ada) == []
    service.follow_up(number, date(2026, 12, 1), "Tell her what came of it")
    assert _one(service).step() is Step.FOLLOW_UP


def test_a_time_that_stays_keeps_the_zone_in_which_it_was_said(network: Network) -> None:
    (ada,) = _people(network, "Ada Kowalska")
    service = InterviewService(network)
    number = service.wish(WISH, ada).value
    service.schedule(number, LATER, "2:30 pm", "", 45, "Europe/Berlin")
    service.schedule(number, TODAY, "14:30", "Room 2", 45, "America/New_York")
    talk = _one(service)
    assert (talk.planned_on, talk.at, talk.zone, talk.minutes, talk.place) == (
        *("2026-09-16", "14:30", "Europe/Berlin", 45, "Room 2"),
    )
    service.schedule(number, TODAY, "15:00", "Room 2", 45, "America/New_York")
    assert _one(service).zone == "America/New_York"


def test_what_it_is_about_follows_the_wish_until_the_owner_writes_another_reason(network: Network) -> None:
    (ada,) = _people(network, "Ada Kowalska")
    service, calendar = InterviewService(network), FollowUpService(network)
    number = service.wish(WISH, ada).value
    service.schedule(number, LATER)
    service.change(number, WISH._replace(topic="tariffs"), ada, 0)
    (item,) = calendar.due_items(TODAY, ada)
    assert item.reason == "tariffs"
    calendar.change(item, LATER, "bring the book")
    service.change(number, WISH, ada, 0)
    assert calendar.due_items(TODAY, ada)[0].reason == "bring the book"


def test_a_thank_you_with_a_clock_that_was_set_back_counts(network: Network) -> None:
    (ada,) = _people(network, "Ada Kowalska")
    service = InterviewService(network)
    number = service.wish(WISH, ada).value
    service.held(number, Held(LATER, ""), LATER)
    service.thanked(number, TODAY)
    assert (_one(service).step(), _one(service).thanked_on) == (Step.THANKED, LATER.isoformat())


def test_introducers_are_found_by_department_field_and_role_among_ones_own_people(network: Network) -> None:
    OwnerService(network).save_about_me(AboutMe(name="Robin Sample", organization="Elm"))
    people = ContactService(network)
    known = {"boss": "Elm", "finance": "Elm", "energy": "Fjord", "controller": "Contoso", "nobody": "Tramworks"}
    ids = {name: people.add(ContactDraft(name=name.title(), organization=firm)).value for name, firm in known.items()}
    people.change(ids["finance"], "department", "finance")
    people.change(ids["controller"], "title", "Senior Controller (Tariffs)")
    people.set_depth([ids["energy"]], "industry", "Energy")
    people.set_depth([ids["boss"]], "relation", Relation.MANAGER)
    for each in ids.values():
        people.set_key_people((each,), is_key=True)
    service = InterviewService(network)

    def found(wish: Wish) -> list[tuple[int, str]]:
        service.wish(wish)
        return [(way.contact_id, english(way.reasons[0])) for way in service.ways(service.everything()[0], TODAY)]

    assert found(Wish(department="Finance")) == [
        (ids["finance"], "Works in that field: finance."),
        (ids["boss"], "Your manager, who knows people all over your organisation."),
    ]
    assert found(Wish(field="Energy")) == [(ids["energy"], "Is in that industry: Energy.")]
    assert found(Wish(role="controller")) == [(ids["controller"], "Works as Senior Controller (Tariffs).")]


def test_what_is_done_in_the_calendar_is_so_on_the_desk(network: Network) -> None:
    (ada,) = _people(network, "Ada Kowalska")
    service, calendar = InterviewService(network), FollowUpService(network)
    number = service.wish(WISH, ada).value
    service.schedule(number, LATER)
    (item,) = calendar.due_items(TODAY, ada)
    calendar.change(item, date(2026, 10, 1))
    assert _one(service).planned_on == "2026-10-01"
    (item,) = calendar.due_items(TODAY, ada)
    calendar.complete(item, date(2026, 10, 1))
    assert (_one(service).step(), _one(service).held_on) == (Step.HELD, "2026-10-01")
    (thanks,) = calendar.due_items(TODAY, ada)
    assert (thanks.due_on, english(thanks.why)) == (date(2026, 10, 2), "Say thank you.")
    HistoryService(network).undo()
    assert _one(service).step() is Step.SCHEDULED
    (item,) = calendar.due_items(TODAY, ada)
    calendar.skip(item, TODAY)
    assert _one(service).step() is Step.WISH


def test_each_act_is_one_step_to_undo(network: Network) -> None:
    (ada,) = _people(network, "Ada Kowalska")
    service, history = InterviewService(network), HistoryService(network)
    number = service.wish(WISH, ada).value
    service.schedule(number, LATER)
    service.held(number, Held(LATER, "Much"), LATER)
    history.undo()
    assert _one(service).step() is Step.SCHEDULED
    history.undo()
    history.undo()
    assert service.everything() == []
    for _ in range(3):
        history.redo()
    assert (_one(service).step(), _one(service).notes) == (Step.HELD, "Much")


def test_a_talk_that_is_still_to_come_was_not_held(network: Network) -> None:
    (ada,) = _people(network, "Ada Kowalska")
    service = InterviewService(network)
    number = service.wish(WISH, ada).value
    service.schedule(number, LATER)
    with pytest.raises(NetGrowError, match="to_come"):
        service.held(number, Held(LATER, "Much"), TODAY)
    assert _one(service).step() is Step.SCHEDULED


def test_the_sheet_says_of_an_introduction_how_far_it_is(network: Network) -> None:
    ada, ben = _people(network, "Ada Kowalska", "Ben Okoro")
    service = InterviewService(network)
    number = service.wish(WISH, ada, ben).value

    def said() -> str:
        return " ".join(english(each) for each in service.sheet(number, TODAY).who)

    assert "Ben Okoro could introduce us" in said()
    service.asked(number, ben, TODAY)
    assert "Asked Ben Okoro for an introduction" in said()
    assert "Introduced by" not in said()
    ContactService(network).set_introducer([ada], ben)
    assert "Introduced by Ben Okoro" in said()


def test_questions_stand_most_useful_first_and_say_when_somebody_was_asked(network: Network) -> None:
    ada, ben = _people(network, "Ada Kowalska", "Ben Okoro")
    service = InterviewService(network)
    service.add_question(Theme.WORK, "  Why   trams? ")
    first = service.wish(WISH, ada).value
    states = (Asked("work.surprise", AskedState.USEFUL), Asked("work.day", AskedState.ASKED))
    service.held(first, Held(TODAY, "", states), TODAY)
    again = service.wish(WISH, ada).value
    other = service.wish(WISH, ben).value
    wishes = {each.id: each for each in service.everything()}
    bank = service.bank(wishes[again])
    work = [each for each in bank if each.theme is Theme.WORK]
    assert [each.question for each in work] == ["work.surprise", "Why trams?", "work.day", "work.with"]
    assert [each.question for each in bank if each.asked_on] == ["work.surprise", "work.day"]
    assert not any(each.asked_on for each in service.bank(wishes[other]))
    assert set(service.sheet(other, TODAY).questions) == {*SUGGESTED, "work.surprise"}
    assert "work.surprise" not in service.sheet(again, TODAY).questions


def named(service: InterviewService, number: int) -> int:
    """Say with whom the talk is."""
    service.name_new(number, "Ada Kowalska")
    return number


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("interview.nothing", lambda service, _: service.wish(Wish())),
        ("interview.nobody_named", lambda service, number: service.schedule(number, TODAY)),
        ("interview.line_too_long", lambda service, _: service.wish(Wish("x" * 201))),
        ("interview.bad_time", lambda service, number: service.schedule(named(service, number), TODAY, "25:00")),
        ("interview.bad_length", lambda service, number: service.schedule(named(service, number), TODAY, "9", "", 0)),
        ("interview.gone", lambda service, _: service.prepare(99, [], TODAY)),
        ("contact.gone", lambda service, _: service.wish(WISH, 0, 99)),
        ("contact.gone", lambda service, number: service.change(number, WISH, 0, 99)),
        ("contact.gone", lambda service, number: service.asked(number, 99, TODAY)),
        ("question.nothing", lambda service, _: service.add_question(Theme.WORK, " ")),
    ],
)
def test_what_cannot_be_done_has_a_sentence(
    network: Network, code: str, wrong: Callable[[InterviewService, int], object]
) -> None:
    service = InterviewService(network)
    number = service.wish(WISH).value
    with pytest.raises(NetGrowError) as caught:
        wrong(service, number)
    assert caught.value.message.code == code


def test_a_merge_hands_over_and_an_export_carries_everything(network: Network, tmp_path: Path) -> None:
    ada, ben, double = _people(network, "Ada Kowalska", "Ben Okoro", "Ada M. Kowalska")
    service = InterviewService(network)
    number = service.wish(WISH, double, ben).value
    service.schedule(number, LATER, "14:30")
    service.prepare(number, ["projects.now"], TODAY)
    service.wish(Wish(field="Trams"))
    service.add_question(Theme.FIELD, "Why trams?")
    service.introductions.add(IntroductionSide.RECEIVED, ben, double, TODAY)
    DuplicateService(network).merge(ada, double)
    assert {each.contact_id for each in service.everything()} == {ada, 0}
    target = tmp_path / "all.json"
    write_file(network, "json", target)
    told = json.loads(target.read_text(encoding="utf-8"))
    assert len(told["interviews"]) == 2
    with_network = create_network(tmp_path / "b.netgrow")
    try:
        for _ in range(2):
            imports = ImportService(with_network)
            plan = imports.plan([target])
            imports.apply(plan)
            plan.close()
        here = InterviewService(with_network)
        trams, copied = here.everything()
        assert (trams.wish.field, trams.contact_id) == ("Trams", 0)
        assert (copied.name, copied.introducer, copied.planned_on, copied.at) == (
            "Ada Kowalska",
            "Ben Okoro",
            "2026-09-22",
            "14:30",
        )
        assert copied.step() is Step.PREPARED
        assert [each.question for each in here.bank(copied) if each.is_own] == ["Why trams?"]
        assert [(each.name, each.other) for each in here.introductions.everything()] == [("Ben Okoro", "Ada Kowalska")]
    finally:
        with_network.close()
