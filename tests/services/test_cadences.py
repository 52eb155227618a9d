"""Cadences of tags and categories, pauses, occasions, capacity and spreading, on a real network file."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.cadence import CadenceOf, Pause
from netgrow_desktop.domain.cadence.occasions import OccasionsOf
from netgrow_desktop.domain.cadence.reasons import english_day, said
from netgrow_desktop.domain.cadence.spreading import Capacity
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, Job
from netgrow_desktop.domain.examine.readings import QUESTIONS
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.queries import ContactQuery, Missing
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services import exports
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.fixture
def contacts(network: Network) -> ContactService:
    return ContactService(network)


@pytest.fixture
def cadences(network: Network) -> CadenceService:
    return CadenceService(network)


@pytest.fixture
def service(network: Network) -> FollowUpService:
    return FollowUpService(network)


@pytest.fixture
def ada(contacts: ContactService) -> int:
    draft = ContactDraft(name="Ada Kowalska", organization="Northwind", birthday="1986-09-20", tags=("alumni", "golf"))
    return contacts.add(draft).value


@pytest.fixture
def of_everyone(cadences: CadenceService) -> None:
    """Ask about everyone's birthdays and anniversaries."""
    cadences.set_occasions_of(OccasionsOf.EVERYONE)


def of_kind(service: FollowUpService, kind: FollowUpKind, today: date = TODAY) -> list[DueItem]:
    return [item for item in service.due_items(today) if item.kind is kind]


def due(service: FollowUpService) -> dict[str, date]:
    return {item.name: item.due_on for item in of_kind(service, FollowUpKind.CADENCE)}


# Tags and categories


def test_a_tag_asks_for_its_people_and_a_persons_own_cadence_beats_it(
    cadences: CadenceService, service: FollowUpService, ada: int
) -> None:
    cadences.set_of_tag("Alumni", 60, TODAY)
    cadences.set_of_tag("golf", 30, TODAY)
    (item,) = of_kind(service, FollowUpKind.CADENCE)
    assert (item.due_on, item.cadence_days, item.cadence_of, item.cadence_name) == (
        ahead(30),
        30,
        CadenceOf.TAG,
        "golf",
    )
    service.set_cadence([ada], 90, TODAY)
    (item,) = of_kind(service, FollowUpKind.CADENCE)
    assert (item.due_on, item.cadence_of) == (ahead(90), CadenceOf.PERSON)


def test_a_category_asks_where_no_tag_does(
    cadences: CadenceService, service: FollowUpService, network: Network, ada: int
) -> None:
    BreakdownService(network).add([ada], Category.STRATEGIC)
    cadences.set_of_category(Category.STRATEGIC, 7, TODAY)
    assert due(service) == {"Ada Kowalska": ahead(7)}
    cadences.set_of_tag("golf", 365, TODAY)
    assert due(service) == {"Ada Kowalska": ahead(365)}
    cadences.set_of_tag("golf", None, TODAY)
    assert due(service) == {"Ada Kowalska": ahead(7)}
    held = cadences.cadence_of(ada)
    assert held is not None
    assert (held.days, held.of, held.name) == (7, CadenceOf.CATEGORY, "strategic")


def test_whoever_is_asked_about_by_a_tag_lacks_no_cadence(
    cadences: CadenceService, contacts: ContactService, network: Network, ada: int
) -> None:
    ben = contacts.add(ContactDraft(name="Ben Okoro")).value
    chi = contacts.add(ContactDraft(name="Chi Nguyen")).value
    BreakdownService(network).add([chi], Category.OPERATIONAL)
    lacking = ContactQuery(missing=Missing.CADENCE.value)
    assert list(contacts.find(lacking)) == [ada, ben, chi]
    cadences.set_of_tag("golf", 30, TODAY)
    cadences.set_of_category(Category.OPERATIONAL, 30, TODAY)
    assert list(contacts.find(lacking)) == [ben]
    assert dict(contacts.facets().missing)["cadence"] == 1


def test_the_cadence_of_a_tag_is_undone_and_outlives_its_last_person(
    cadences: CadenceService, contacts: ContactService, network: Network, ada: int
) -> None:
    cadences.set_of_tag("golf", 30, TODAY)
    contacts.remove_tag([ada], "golf")
    assert [(each.name, each.days) for each in cadences.of_groups()] == [("golf", 30)]
    assert cadences.cadence_of(ada) is None
    contacts.add_tag([ada], "Golf")
    assert cadences.cadence_of(ada) is not None
    history = HistoryService(network)
    for _ in range(3):
        history.undo()
    assert cadences.of_groups() == []


@pytest.mark.parametrize("days", [0, -1, 10_000])
def test_an_impossible_cadence_is_refused_in_words(cadences: CadenceService, ada: int, days: int) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: cadences.set_of_tag("golf", days, TODAY),
        lambda: cadences.set_of_category(Category.STRATEGIC, days, TODAY),
    )
    for act in acts:
        with pytest.raises(NetGrowError) as told:
            act()
        assert english(told.value.message) == "Choose between 1 and 3,660 days."
    assert cadences.cadence_of(ada) is None


def test_a_tag_that_nobody_has_gets_no_cadence(cadences: CadenceService) -> None:
    with pytest.raises(NetGrowError) as told:
        cadences.set_of_tag("chess", 30, TODAY)
    assert english(told.value.message) == "Nobody has the tag “chess”. Give it to somebody first."


def test_skipping_and_snoozing_work_for_the_cadence_of_a_tag(
    cadences: CadenceService, service: FollowUpService, ada: int
) -> None:
    cadences.set_of_tag("golf", 30, ahead(-40))
    (item,) = of_kind(service, FollowUpKind.CADENCE)
    service.skip(item, TODAY)
    assert due(service) == {"Ada Kowalska": ahead(30)}
    service.snooze(of_kind(service, FollowUpKind.CADENCE)[0], ahead(50))
    assert due(service) == {"Ada Kowalska": ahead(50)}
    service.log([ada], TODAY)
    assert due(service) == {"Ada Kowalska": ahead(30)}
    service.delete(of_kind(service, FollowUpKind.CADENCE)[0])
    assert due(service) == {}
    assert cadences.pause_of(ada) == Pause(None)


# Pauses


def test_a_pause_holds_reminders_back_and_leaves_plans_alone(
    cadences: CadenceService, service: FollowUpService, network: Network, ada: int
) -> None:
    service.set_cadence([ada], 7, ahead(-30))
    service.plan([ada], ahead(3), "book club")
    cadences.pause([ada], None)
    assert [item.kind for item in service.due_items(TODAY)] == [FollowUpKind.PLANNED]
    assert service.due_count(ahead(100)) == 1
    cadences.pause([ada], ahead(20))
    service.log([ada], TODAY)
    assert due(service) == {"Ada Kowalska": ahead(20)}
    assert of_kind(service, FollowUpKind.BIRTHDAY)[0].due_on == date(2027, 9, 20)
    cadences.resume([ada])
    assert due(service) == {"Ada Kowalska": ahead(7)}
    HistoryService(network).undo()
    assert cadences.pause_of(ada) == Pause(ahead(20))


@pytest.mark.parametrize(
    ("own", "theirs", "kept"),
    [
        (None, ahead(9), Pause(ahead(9))),
        (ahead(5), ahead(9), Pause(ahead(9))),
        (ahead(5), "open", Pause(None)),
        ("open", ahead(9), Pause(None)),
        (ahead(5), None, Pause(ahead(5))),
    ],
)
def test_two_who_become_one_keep_the_longer_pause(
    cadences: CadenceService, contacts: ContactService, network: Network, ada: int, own: object, theirs: object,
    kept: Pause,
) -> None:  # fmt: skip
    other = contacts.add(ContactDraft(name="Ada K.", birthday="1986-09-20")).value
    for each, until in ((ada, own), (other, theirs)):
        if until is not None:
            cadences.pause([each], until if isinstance(until, date) else None)

    DuplicateService(network).merge(ada, other)

    assert cadences.pause_of(ada) == kept


@pytest.mark.usefixtures("of_everyone")
def test_a_birthday_that_was_passed_over_for_one_of_two_is_passed_over_for_both_in_one(
    service: FollowUpService, contacts: ContactService, network: Network, ada: int
) -> None:
    other = contacts.add(ContactDraft(name="Ada K.", birthday="1986-09-20")).value
    service.skip(of_kind(service, FollowUpKind.BIRTHDAY)[1], TODAY)

    DuplicateService(network).merge(ada, other)

    assert [item.due_on for item in of_kind(service, FollowUpKind.BIRTHDAY)] == [date(2027, 9, 20)]


# Birthdays and anniversaries


@pytest.mark.usefixtures("of_everyone")
def test_a_birthday_is_due_on_its_day_with_the_years(service: FollowUpService, ada: int) -> None:
    (item,) = of_kind(service, FollowUpKind.BIRTHDAY)
    assert (item.contact_id, item.due_on, item.occurs_on) == (ada, ahead(4), ahead(4))
    assert said(item.why, english, partial(english_day, today=TODAY)) == "Birthday: 40 years"
    assert service.due_count(TODAY) == 0
    assert service.due_count(ahead(4)) == 1
    assert service.due_count(ahead(11)) == 1
    assert service.due_count(ahead(12)) == 0


@pytest.mark.usefixtures("of_everyone")
def test_good_wishes_are_done_skipped_put_off_and_undone(
    service: FollowUpService, network: Network, contacts: ContactService, ada: int
) -> None:
    def birthday() -> DueItem:
        return of_kind(service, FollowUpKind.BIRTHDAY)[0]

    service.snooze(birthday(), ahead(6))
    assert (birthday().due_on, birthday().occurs_on) == (ahead(6), ahead(4))
    service.change(birthday(), ahead(5))
    assert birthday().due_on == ahead(5)
    service.skip(birthday(), TODAY)
    assert birthday().due_on == date(2027, 9, 20)
    HistoryService(network).undo()
    service.complete(birthday(), TODAY, InteractionKind.MESSAGE, "wished well early")
    assert birthday().due_on == date(2027, 9, 20)
    assert contacts.timeline(ada)[0].note == "wished well early"
    HistoryService(network).undo()
    service.log([ada], ahead(4), InteractionKind.CALL)
    assert of_kind(service, FollowUpKind.BIRTHDAY, ahead(5))[0].due_on == date(2027, 9, 20)


@pytest.mark.usefixtures("of_everyone")
def test_a_work_anniversary_is_that_of_the_job_they_have(service: FollowUpService, contacts: ContactService) -> None:
    jobs = (
        Job("Old Firm", started_on="2001-09-20", finished_on="2010-01-01"),
        Job("Northwind", started_on="2021-09-18"),
        Job("Chess club", started_on="2024-09-30"),
    )
    contacts.add(ContactDraft(name="Ben Okoro", organization="Northwind", jobs=jobs))
    contacts.add(ContactDraft(name="Chi Nguyen", jobs=(Job("Lakeside", started_on="2020-10"), Job("", started_on=""))))
    ben, chi = of_kind(service, FollowUpKind.ANNIVERSARY)
    assert (ben.due_on, english(ben.why)) == (ahead(2), "5 years at Northwind")
    assert (chi.due_on, english(chi.why)) == (date(2026, 10, 1), "6 years at Lakeside")
    service.skip(ben, TODAY)
    assert of_kind(service, FollowUpKind.ANNIVERSARY)[0].due_on == date(2027, 9, 18)


def test_birthdays_are_asked_about_of_everyone_of_some_or_of_nobody(
    cadences: CadenceService, service: FollowUpService, contacts: ContactService, network: Network, ada: int
) -> None:
    names = ("Key", "Tagged", "Own cadence", "In a category", "Neither")
    ids = [contacts.add(ContactDraft(name=name, birthday="--09-20")).value for name in names]
    contacts.set_key_people([ids[0]], is_key=True)
    contacts.add_tag([ids[1]], "chess")
    cadences.set_of_tag("chess", 30, TODAY)
    service.set_cadence([ids[2]], 30, TODAY)
    BreakdownService(network).add([ids[3]], Category.OPERATIONAL)

    def asked() -> set[int]:
        return {item.contact_id for item in of_kind(service, FollowUpKind.BIRTHDAY)}

    assert (cadences.occasions_of(), asked()) == (OccasionsOf.CHOSEN, set(ids[:3]))
    cadences.set_occasions_of(OccasionsOf.EVERYONE)
    assert (cadences.occasions_of(), asked()) == (OccasionsOf.EVERYONE, {ada, *ids})
    cadences.set_occasions_of(OccasionsOf.NOBODY)
    assert asked() == set()
    assert service.due_count(ahead(5)) == 0
    HistoryService(network).undo()
    assert asked() == {ada, *ids}


@pytest.mark.parametrize("birthday", ["1986-09", "1986", ""])
def test_a_birthday_without_its_day_is_asked_about_on_none(
    service: FollowUpService, contacts: ContactService, birthday: str
) -> None:
    contacts.add(ContactDraft(name="Ben Okoro", birthday=birthday))
    assert service.due_items(TODAY) == []


def test_what_is_due_up_to_a_day_is_the_same_whether_all_is_read_or_not(
    service: FollowUpService, contacts: ContactService
) -> None:
    for number in range(365):
        day = (date(2001, 1, 1) + timedelta(days=number)).isoformat()
        contacts.add(ContactDraft(name=f"Person {number}", birthday=day if number % 2 else f"-{day[4:]}"))
    contacts.add(ContactDraft(name="Leap", birthday="2000-02-29"))
    for today in (date(2026, 1, 2), date(2027, 2, 28), date(2028, 2, 29), date(2026, 12, 31)):
        everything = service.due_items(today)
        for days in (0, 5, 400):
            last = today + timedelta(days=days)
            assert service.due_items(today, until=last) == [item for item in everything if item.due_on <= last]


# Capacity and spreading


def people(contacts: ContactService, service: FollowUpService, number: int) -> list[int]:
    ids = [contacts.add(ContactDraft(name=f"Person {each:02}")).value for each in range(number)]
    service.set_cadence(ids, 7, ahead(-30))
    return ids


def test_a_pile_is_spread_so_that_no_day_holds_more_than_its_share(
    cadences: CadenceService, service: FollowUpService, contacts: ContactService, network: Network
) -> None:
    ids = people(contacts, service, 12)
    service.plan(ids[:1], TODAY, "already promised")
    cadences.set_capacity(Capacity(6))
    expected = cadences.spreading(TODAY)
    # A Wednesday: the week has three days left with two each, of which one is taken.
    outcome = cadences.spread(TODAY)
    assert outcome.value == len(expected) == 11
    days = Counter(max(item.due_on, TODAY) for item in service.due_items(TODAY))
    assert days == {ahead(0): 2, ahead(1): 2, ahead(2): 2, ahead(5): 2, ahead(6): 2, ahead(7): 2, ahead(12): 1}
    assert cadences.spread(TODAY).value == 0
    HistoryService(network).undo()
    assert set(due(service).values()) == {ahead(-23)}


def test_the_category_that_needs_development_comes_first(
    cadences: CadenceService, service: FollowUpService, contacts: ContactService, network: Network
) -> None:
    ids = people(contacts, service, 3)
    breakdown = BreakdownService(network)
    breakdown.add(ids[:2], Category.OPERATIONAL)
    breakdown.add(ids[2:], Category.STRATEGIC)
    contacts.add(ContactDraft(name="Mentor", categories=(Category.DEVELOPMENTAL,)))
    examine = ExamineService(network)
    for category, questions in QUESTIONS.items():
        for question in questions:
            examine.answer(category, question, 1 if category is Category.STRATEGIC else 5)
    needs = examine.examination(TODAY).needs_development.category
    moved = cadences.spreading(TODAY, Capacity(5))
    assert needs is Category.STRATEGIC
    assert ids[2] not in moved
    assert sorted(moved) == ids[:2]


def test_spreading_without_a_capacity_is_refused_in_words(cadences: CadenceService) -> None:
    with pytest.raises(NetGrowError) as told:
        cadences.spread(TODAY)
    assert english(told.value.message) == "Say first how many follow-ups you keep in a week."


@pytest.mark.parametrize(
    ("capacity", "sentence"),
    [
        (Capacity(0), "Choose between 1 and 700 follow-ups a week."),
        (Capacity(10_000), "Choose between 1 and 700 follow-ups a week."),
        (Capacity(5, frozenset((9,))), "Choose between 1 and 700 follow-ups a week."),
        (Capacity(5, frozenset()), "Choose at least one day of the week."),
    ],
)
def test_a_capacity_without_room_is_refused_in_words(
    cadences: CadenceService, capacity: Capacity, sentence: str
) -> None:
    for act in (cadences.set_capacity, partial(cadences.spread, TODAY)):
        with pytest.raises(NetGrowError) as told:
            act(capacity)
        assert english(told.value.message) == sentence
    assert cadences.capacity() is None


def test_capacity_and_half_life_are_kept_and_undone(cadences: CadenceService, network: Network) -> None:
    cadences.set_capacity(Capacity(6, frozenset((0, 2, 4))))
    cadences.set_half_life(30)
    assert (cadences.capacity(), cadences.half_life()) == (Capacity(6, frozenset((0, 2, 4))), 30)
    HistoryService(network).undo()
    assert cadences.half_life() == 90
    cadences.set_capacity(None)
    assert cadences.capacity() is None
    for days in (0, 10_000):
        with pytest.raises(NetGrowError):
            cadences.set_half_life(days)


# Beside


def test_everything_is_in_the_export_of_everything(
    cadences: CadenceService, service: FollowUpService, network: Network, tmp_path: Path, ada: int
) -> None:
    cadences.set_of_tag("golf", 30, TODAY)
    cadences.set_of_category(Category.STRATEGIC, 60, TODAY)
    service.skip(of_kind(service, FollowUpKind.BIRTHDAY)[0], TODAY)
    cadences.pause([ada], ahead(9))
    exports.write_file(network, "json", tmp_path / "all.json")
    found = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert found["cadences"] == [
        {"id": 1, "tag": "golf", "category": None, "days": 30, "since": "2026-09-16"},
        {"id": 2, "tag": None, "category": "strategic", "days": 60, "since": "2026-09-16"},
    ]
    assert found["pauses"] == [{"id": 1, "contact_id": ada, "until": "2026-09-25"}]
    assert found["handled_occasions"] == [
        {"id": 1, "contact_id": ada, "kind": "birthday", "occurs_on": "2026-09-20", "moved_to": ""}
    ]


def test_whoever_is_deleted_takes_everything_along_and_brings_it_back(
    cadences: CadenceService, service: FollowUpService, contacts: ContactService, network: Network, ada: int
) -> None:
    cadences.set_of_tag("golf", 30, TODAY)
    cadences.pause([ada], ahead(9))
    service.skip(of_kind(service, FollowUpKind.BIRTHDAY)[0], TODAY)
    before = service.due_items(TODAY)
    contacts.delete([ada])
    assert service.due_items(TODAY) == []
    HistoryService(network).undo()
    assert service.due_items(TODAY) == before


def test_nobody_who_is_archived_is_due(
    cadences: CadenceService, service: FollowUpService, contacts: ContactService, ada: int
) -> None:
    cadences.set_of_tag("golf", 30, ahead(-90))
    contacts.archive([ada], TODAY)
    assert service.due_items(TODAY) == []
    assert service.due_count(ahead(4)) == 0
