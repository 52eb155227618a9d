"""An examination says what is so, what is missing and why; everything that is said for it can be undone."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import Address, ContactDraft, Depth, Job
from netgrow_desktop.domain.examine.diversity import Field
from netgrow_desktop.domain.examine.readings import QUESTIONS
from netgrow_desktop.domain.examine.roles import GapKind, SeatDraft, Side
from netgrow_desktop.domain.examine.ways import Wanted
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.network import create_network
from tests.examples import examples
from tests.services.examined_people import invented_people, key_people
from tests.storage.network_files import content

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 11, 23)


def examined(network: Network) -> Examination:
    return ExamineService(network).examination(TODAY)


def sort(network: Network, ids: list[int], category: Category) -> None:
    BreakdownService(network).add(ids, category)


def contact(network: Network, who: int, *days_ago: int, direction: Direction = Direction.BOTH) -> None:
    for each in days_ago:
        FollowUpService(network).log([who], TODAY - timedelta(days=each), InteractionKind.CALL, direction=direction)


# Bad input


def test_an_empty_network_says_what_is_missing(network: Network) -> None:
    found = examined(network)

    assert (found.everyone, found.undecided, found.key_people, found.people) == (0, 0, (), {})
    assert found.structure.why is not None
    assert english(found.structure.why).startswith("Nobody is a key person yet")
    assert found.strongest.category is None
    assert english(found.strongest.sentence).startswith("Nobody is sorted yet")
    assert all(each.why is not None and each.blau is None for each in found.diversity)
    assert found.introductions.self_share is None


def test_an_earlier_day_knows_no_later_contact_and_says_what_it_tells_of_today(network: Network) -> None:
    ids = invented_people(network)
    sort(network, ids, Category.OPERATIONAL)
    FollowUpService(network).set_cadence(ids, 30, date(2026, 1, 1))
    contact(network, ids[0], 200, 3)
    service = ExamineService(network)

    before, between, now = (service.examination(each) for each in (date(2025, 5, 5), date(2026, 5, 20), TODAY))

    assert [each.people[ids[0]].last_contact for each in (before, between, now)] == [None, "2026-05-07", "2026-11-20"]
    assert [each.categories[1].warmth.within_cadence for each in (before, between, now)] == [0, 1, 1]
    assert (before.categories[1].warmth.share, before.fading.contact_noted) == (None, False)
    assert before.not_known_then == Message("examine.not_known_then")
    assert examined(network).people == now.people


def test_one_key_person_has_the_figures_of_one(network: Network) -> None:
    key_people(network, 1)

    found = examined(network).structure

    assert (found.density_min, found.effective_size, found.efficiency) == (None, 1, 1)
    assert (found.constraint, found.hierarchy) == (1, 1)


def test_pairs_that_nobody_answered_are_unknown_and_withhold_all_but_the_density(network: Network) -> None:
    ada, bo, cy = key_people(network, 3)
    service = ExamineService(network)

    nothing = examined(network).structure
    service.set_tie(bo, ada, knows=True)
    service.set_tie(ada, cy, knows=False)
    one_open = examined(network).structure
    service.set_tie(bo, cy, knows=False)
    all_told = examined(network).structure

    assert (nothing.ties, nothing.unknown, nothing.density_min, nothing.density_max) == (0, 3, 0, 1)
    assert (one_open.ties, one_open.unknown, one_open.constraint) == (1, 1, None)
    assert (one_open.density_min, one_open.density_max) == pytest.approx((1 / 3, 2 / 3))
    assert one_open.why is not None
    assert (all_told.unknown, all_told.why) == (0, None)
    assert all_told.effective_size == pytest.approx(3 - 2 / 3)


def test_people_of_whom_nothing_is_recorded_are_unknown_in_each_field(network: Network) -> None:
    key_people(network, 3)

    for each in examined(network).diversity:
        assert (each.unknown, each.counts, each.iqv) == (3, (), None), each.field
        assert each.why is not None


def test_everybody_in_one_category_leaves_the_others_empty_and_says_so(network: Network) -> None:
    sort(network, invented_people(network), Category.OPERATIONAL)

    found = examined(network)

    assert [each.people for each in found.categories] == [0, 5, 0]
    assert found.undecided == 0
    assert "nobody" in english(found.needs_development.sentence).lower()


def test_nobody_is_tied_to_themselves_or_to_somebody_who_is_gone(network: Network) -> None:
    ada, bo = invented_people(network, 2)
    ContactService(network).delete([bo])
    service = ExamineService(network)

    with pytest.raises(ValueError, match=str(ada)):
        service.set_tie(ada, ada, knows=True)
    with pytest.raises(NetGrowError, match=r"contact\.gone"):
        service.set_tie(ada, bo, knows=True)


@pytest.mark.parametrize(("question", "value"), [("trends", 6), ("trends", -1), ("daily", 3)])
def test_an_answer_that_there_is_not_is_refused(network: Network, question: str, value: int) -> None:
    with pytest.raises(ValueError, match=question):
        ExamineService(network).answer(Category.STRATEGIC, question, value)


# Readings


def test_answers_are_kept_and_taken_away(network: Network) -> None:
    service = ExamineService(network)
    service.answer(Category.STRATEGIC, "trends", 2)
    outcome = service.answer(Category.STRATEGIC, "planning", 5)
    met = examined(network).categories[0].need_met

    assert outcome.changes is Changes.EXAMINE
    assert (dict(met.answers), met.mean) == ({"trends": 2, "planning": 5}, 3.5)
    assert service.answer(Category.STRATEGIC, "planning", 5).entry == 0
    removed = service.answer(Category.STRATEGIC, "planning", 0)
    assert removed.name is not None
    assert english(Message(removed.name.code.replace("journal.", "done."))) == "Removed your answer"
    assert examined(network).categories[0].need_met.mean == 2


def test_whoever_is_due_today_is_within_their_cadence_and_whoever_was_due_yesterday_is_not(network: Network) -> None:
    people = invented_people(network)
    sort(network, people, Category.STRATEGIC)
    follow_ups = FollowUpService(network)
    follow_ups.set_cadence(people, 30, TODAY - timedelta(days=100))
    contact(network, people[0], 30)
    contact(network, people[1], 31)
    contact(network, people[2], 200)
    contact(network, people[4], 10)
    late = next(each for each in follow_ups.due_items(TODAY, people[2]))
    follow_ups.skip(late, TODAY)

    warmth = examined(network).categories[0].warmth

    overdue = {each.contact_id for each in follow_ups.due_items(TODAY) if each.due_on < TODAY}
    assert overdue == {people[1], people[3]}
    assert (warmth.with_cadence, warmth.within_cadence, warmth.without_cadence, warmth.share) == (5, 3, 0, 0.6)


def test_whoever_was_never_contacted_is_not_called_in_touch(network: Network) -> None:
    people = invented_people(network)
    sort(network, people, Category.STRATEGIC)
    follow_ups = FollowUpService(network)
    follow_ups.set_cadence(people[:3], 30, TODAY)
    follow_ups.set_cadence(people[3:4], 30, TODAY - timedelta(days=40))

    before = examined(network)
    contact(network, people[0], 3)
    after = examined(network).categories[0].warmth

    warmth = before.categories[0].warmth
    assert (warmth.with_cadence, warmth.within_cadence, warmth.not_yet, warmth.base) == (4, 0, 3, 1)
    assert not before.fading.contact_noted
    assert (after.within_cadence, after.not_yet, after.base) == (1, 2, 2)


def test_the_owners_unanswered_letters_are_no_contact(network: Network) -> None:
    ada = invented_people(network, 1)[0]
    FollowUpService(network).set_cadence([ada], 30, TODAY - timedelta(days=40))
    with network.writing(Message("journal.import"), Changes.INTERACTIONS) as transaction:
        transaction.connection.exec_driver_sql(
            "INSERT INTO interactions (contact_id, kind, happened_on, direction, typed) VALUES (?, 'email', ?, ?, 0)",
            (ada, (TODAY - timedelta(days=3)).isoformat(), Direction.FROM_ME.value),
        )

    assert [each.contact_id for each in examined(network).fading.cooling] == [ada]


def test_reach_is_told_beside_about_me_and_the_relation_goes_before(network: Network) -> None:
    OwnerService(network).save_about_me(AboutMe("Grace", organization="Elm GmbH", department="Sales"))
    service = ContactService(network)
    ids = [
        service.add(ContactDraft(name="A", organization="Elm", department="Sales")).value,
        service.add(ContactDraft(name="B", organization="ELM AG", department="Finance")).value,
        service.add(ContactDraft(name="C", organization="Oak")).value,
        service.add(ContactDraft(name="D", organization="Oak", depth=Depth(relation="own_team"))).value,
        service.add(ContactDraft(name="E")).value,
        service.add(ContactDraft(name="F", organization="Elm")).value,
    ]
    sort(network, ids, Category.DEVELOPMENTAL)

    reach = examined(network).categories[2].reach

    assert (reach.own_team, reach.other_department, reach.outside, reach.unknown) == (2, 1, 1, 1)
    assert (reach.inside, reach.organizations) == (1, 2)
    assert (reach.outside_team_share, reach.outside_company_share) == (0.4, 0.2)


def test_whoever_is_archived_counts_nowhere(network: Network) -> None:
    ids = key_people(network)
    sort(network, ids, Category.STRATEGIC)
    service = ExamineService(network)
    service.set_roles(ids, Role.MENTOR, has=True)
    service.set_tie(ids[0], ids[1], knows=True)
    seat = service.add_seat(SeatDraft("A mentor")).value
    service.fill_seat(seat, ids[:1], is_in=True)
    contact(network, ids[0], 2000)

    ContactService(network).archive(ids[:1], TODAY)

    found = examined(network)
    assert found.everyone == 4
    assert found.key_people == tuple(ids[1:])
    assert ids[0] not in found.people
    assert found.categories[0].people == 4
    assert (found.structure.people, found.structure.ties) == (4, 0)
    assert found.seats[0].people == ()
    assert found.fading.dormant_count == 0
    assert all(ids[0] not in cell.people for cell in found.grid)


# Roles, seats, gaps


def test_a_role_is_on_the_side_and_level_of_the_person_and_closes_the_gap(network: Network) -> None:
    OwnerService(network).save_about_me(AboutMe(organization="Elm"))
    ada = ContactService(network).add(ContactDraft(name="Ada", organization="Elm", depth=Depth(level="senior"))).value
    service = ExamineService(network)
    before = examined(network).gaps

    service.set_roles([ada], Role.MENTOR, has=True)

    found = examined(network)
    cell = next(each for each in found.grid if each.people)
    closed = set(before) - set(found.gaps)
    assert (cell.role, cell.side, cell.level, cell.people) == (Role.MENTOR, Side.INSIDE, Level.SENIOR, (ada,))
    assert {(each.kind, each.role, each.side) for each in closed} == {(GapKind.ROLE, Role.MENTOR, Side.INSIDE)}
    assert found.people[ada].roles == (Role.MENTOR,)
    service.set_roles([ada], Role.MENTOR, has=False)
    assert set(examined(network).gaps) == set(before)


def test_whoever_is_gone_gets_no_role_and_no_seat(network: Network) -> None:
    ada, bo = invented_people(network, 2)
    ContactService(network).delete([bo])
    service = ExamineService(network)
    seat = service.add_seat(SeatDraft("A mentor")).value

    service.set_roles([ada, bo], Role.MENTOR, has=True)
    service.fill_seat(seat, [ada, bo], is_in=True)

    found = examined(network)
    assert [each.people for each in found.grid if each.people] == [(ada,)]
    assert found.seats[0].people == (ada,)
    service.set_roles([ada, bo], Role.MENTOR, has=False)
    service.fill_seat(seat, [ada, bo], is_in=False)
    found = examined(network)
    assert ([each.people for each in found.grid if each.people], found.seats[0].people) == ([], ())


def test_an_own_seat_is_a_gap_until_somebody_has_it(network: Network) -> None:
    ada = invented_people(network, 1)[0]
    service = ExamineService(network)
    draft = SeatDraft("Someone in Finance", Category.OPERATIONAL, Side.INSIDE, Level.PEER, "Elm", "Finance")
    seat = service.add_seat(draft).value

    assert [each.name for each in examined(network).gaps if each.kind is GapKind.SEAT] == ["Someone in Finance"]
    service.fill_seat(seat, [ada], is_in=True)
    found = examined(network)
    assert found.seats[0].draft == draft
    assert found.seats[0].people == (ada,)
    assert not [each for each in found.gaps if each.kind is GapKind.SEAT]
    service.change_seat(seat, replace(draft, name="Somebody in Finance"))
    service.fill_seat(seat, [ada], is_in=False)
    assert [each.name for each in examined(network).gaps if each.kind is GapKind.SEAT] == ["Somebody in Finance"]
    service.remove_seat(seat)
    assert examined(network).seats == ()


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda service: service.add_seat(SeatDraft("  ")), "examine.seat_no_name"),
        (lambda service: service.change_seat(7, SeatDraft("Anybody")), "examine.seat_gone"),
        (lambda service: service.remove_seat(7), "examine.seat_gone"),
        (lambda service: service.fill_seat(7, [], is_in=True), "examine.seat_gone"),
        (lambda service: service.remove_snapshot(7), "examine.snapshot_gone"),
        (lambda service: service.compare(7, TODAY), "examine.snapshot_gone"),
    ],
)
def test_what_is_gone_or_has_no_name_is_said(
    network: Network, act: Callable[[ExamineService], object], code: str
) -> None:
    with pytest.raises(NetGrowError) as caught:
        act(ExamineService(network))

    assert caught.value.message.code == code
    assert english(caught.value.message)


# Difference, doors, warmth, ways


def test_diversity_is_over_what_is_recorded_of_the_key_people(network: Network) -> None:
    OwnerService(network).save_about_me(AboutMe(organization="Elm", city="Oslo", industry="Paper"))
    service = ContactService(network)
    for name, organization, city, industry in (
        ("A", "Elm AG", "Oslo", "Paper"),
        ("B", "elm", "OSLO", "Health"),
        ("C", "Oak", "Bergen", ""),
    ):
        draft = ContactDraft(name=name, organization=organization, depth=Depth(industry=industry))
        draft.addresses = (Address(city=city),)
        service.set_key_people([service.add(draft).value], is_key=True)

    found = {each.field: each for each in examined(network).diversity}

    assert found[Field.ORGANIZATION].blau == pytest.approx(4 / 9)
    assert found[Field.ORGANIZATION].ei == pytest.approx(-1 / 3)
    assert [number for _, number in found[Field.CITY].counts] == [2, 1]
    assert (found[Field.INDUSTRY].same, found[Field.INDUSTRY].different, found[Field.INDUSTRY].unknown) == (1, 1, 1)
    assert found[Field.FUNCTION].unknown == 3


def test_a_name_in_introduced_by_is_an_introduction_and_the_last_thanks_are_told(network: Network) -> None:
    ada, bo, cy, di, _ = key_people(network)
    service = ContactService(network)
    service.set_introducer([bo, cy], ada)
    service.set_depth([di], "met_through", "self")
    FollowUpService(network).log([ada], date(2026, 5, 1), InteractionKind.THANK_YOU)
    FollowUpService(network).log([ada], date(2026, 6, 1), InteractionKind.CALL)

    found = examined(network).introductions

    assert (found.by_self, found.introduced, found.by_group, found.unknown) == (1, 2, 0, 2)
    assert found.self_share == pytest.approx(1 / 3)
    assert [(each.contact_id, each.introduced, each.last_thanked) for each in found.brokers] == [
        (ada, (bo, cy), "2026-05-01")
    ]


def test_whoever_was_often_there_and_fell_silent_cools_and_after_three_years_sleeps(network: Network) -> None:
    ada, bo, cy = invented_people(network, 3)
    contact(network, ada, 300, 290, 280, 270, 260)
    contact(network, bo, 2000, 1500, 1100)
    contact(network, cy, 50, 40, 30, 20, 10)

    found = examined(network).fading

    assert [each.contact_id for each in found.cooling] == [ada]
    assert [each.contact_id for each in found.dormant] == [bo]
    assert (found.cooling_count, found.dormant_count) == (1, 1)
    assert "260 days" in english(found.cooling[0].why)


def test_a_way_leads_over_who_works_there_worked_there_or_knows_somebody_there(network: Network) -> None:
    service = ContactService(network)
    there = service.add(ContactDraft(name="There", organization="Oak plc")).value
    once = service.add(ContactDraft(name="Once", organization="Elm", jobs=(Job("OAK", "Clerk"),))).value
    knows = service.add(ContactDraft(name="Knows", organization="Elm")).value
    service.add(ContactDraft(name="Nobody", organization="Ash"))
    examine = ExamineService(network)
    examine.set_tie(knows, there, knows=True)
    service.set_key_people([knows], is_key=True)

    found = examine.ways(Wanted(organization="Oak"), TODAY)
    to_person = examine.ways(Wanted(person_id=there), TODAY)

    assert [each.contact_id for each in found] == [there, knows, once]
    assert [each.fits for each in found] == [True, False, False]
    assert to_person[0].contact_id == knows
    assert english(to_person[0].reasons[0]) == "Knows There."


def test_into_the_own_organisation_colleagues_are_found_who_are_not_sorted(network: Network) -> None:
    OwnerService(network).save_about_me(AboutMe(organization="Contoso"))
    colleague = ContactService(network).add(ContactDraft(name="Ida", organization="Contoso GmbH")).value
    found = ExamineService(network).ways(Wanted(role=Role.TREND_SPOTTER, side="inside"), TODAY)

    assert [(each.contact_id, each.fits) for each in found] == [(colleague, False)]


# Snapshots


def test_a_snapshot_is_compared_with_today_and_with_another(network: Network) -> None:
    ada, bo, cy, *_ = invented_people(network)
    sort(network, [ada, bo], Category.STRATEGIC)
    service = ExamineService(network)
    seat = service.add_seat(SeatDraft("Someone in Finance")).value
    contact(network, ada, 1100)
    first = service.freeze(TODAY - timedelta(days=30), " Before \n summer ").value
    sort(network, [cy], Category.OPERATIONAL)
    BreakdownService(network).move([bo], Category.STRATEGIC, Category.DEVELOPMENTAL)
    service.fill_seat(seat, [cy], is_in=True)

    now = service.compare(first, TODAY)
    second = service.freeze(TODAY + timedelta(days=90)).value
    between = service.compare(first, TODAY, second)

    assert (now.new, now.gone, now.moved, now.faded) == ((cy,), (), (bo,), (ada,))
    assert [(gap.name, people) for gap, people in now.filled.items()] == [("Someone in Finance", (cy,))]
    assert now.gaps_closed == (*now.filled,)
    assert ("strategic.people", 2, 1) in now.figures
    assert (between.new, between.moved) == (now.new, now.moved)
    assert [(each.id, each.name) for each in service.snapshots()] == [(second, ""), (first, "Before summer")]
    assert [each.snapshot.id for each in service.figures_over_time()] == [first, second]
    service.remove_snapshot(second)
    assert [each.id for each in service.snapshots()] == [first]


def test_whoever_is_sorted_after_a_freeze_was_there_before_and_did_not_fade_by_that(network: Network) -> None:
    ada, bo, cy, *_ = invented_people(network)
    ContactService(network).set_key_people([ada], is_key=True)
    service, today = ExamineService(network), datetime.now(UTC).astimezone().date()
    for each in (ada, bo):
        contact(network, each, *((TODAY - today).days + days_ago for days_ago in (400, 410, 420, 430, 440)))
    earlier, same = service.freeze(today - timedelta(days=30)).value, service.freeze(today).value
    sort(network, [ada, bo, cy], Category.OPERATIONAL)

    since = service.compare(same, today)
    assert service.examination(today).fading.cooling_count == 2
    assert (since.new, since.newly_sorted, since.faded, since.moved) == ((), (bo, cy), (), (ada,))
    before = service.compare(earlier, today)
    assert (before.new, before.newly_sorted, before.faded) == ((bo, cy), (), ())


def test_a_snapshot_of_very_many_people_is_undone_and_redone_like_any_other(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("netgrow_desktop.services.examine.MANY", 1)
    ada, bo, *_ = invented_people(network)
    sort(network, [ada, bo], Category.STRATEGIC)
    service = ExamineService(network)
    taken = service.freeze(TODAY).value

    network.undo()
    gone = service.snapshots()
    network.redo()
    sort(network, [bo], Category.OPERATIONAL)

    assert gone == []
    assert service.compare(taken, TODAY).moved == (bo,)


# One person of two


def test_a_merge_carries_ties_roles_seats_and_snapshots_along(network: Network) -> None:
    ada, bo, cy, di, _ = key_people(network)
    service = ExamineService(network)
    service.set_tie(ada, bo, knows=True)
    service.set_tie(bo, cy, knows=True)
    service.set_tie(ada, cy, knows=False)
    service.set_tie(bo, di, knows=False)
    service.set_roles([bo], Role.MENTOR, has=True)
    service.set_roles([ada, bo], Role.PLANNER, has=True)
    seat = service.add_seat(SeatDraft("A mentor")).value
    service.fill_seat(seat, [ada, bo], is_in=True)
    snapshot = service.freeze(TODAY).value
    before = content(network)

    DuplicateService(network).merge(ada, bo)

    found = examined(network)
    assert found.ties.known == {(ada, cy): True, (ada, di): False}
    assert found.people[ada].roles == (Role.PLANNER, Role.MENTOR)
    assert found.seats[0].people == (ada,)
    assert service.compare(snapshot, TODAY).gone == ()
    HistoryService(network).undo()
    assert content(network) == before


# Taking back


PERSON = st.integers(0, 4)
ACTS = st.one_of(
    st.tuples(st.just("tie"), PERSON, PERSON, st.sampled_from([True, False, None])),
    st.tuples(st.just("role"), PERSON, st.sampled_from(Role), st.booleans()),
    st.tuples(st.just("seat"), st.sampled_from(["Finance", "Mentor"]), st.sampled_from([None, *Side]), st.none()),
    st.tuples(st.just("fill"), PERSON, st.integers(0, 3), st.booleans()),
    st.tuples(st.just("answer"), st.sampled_from(Category), st.integers(0, 3), st.integers(0, 5)),
    st.tuples(st.just("freeze"), st.integers(0, 400), st.just(""), st.none()),
    st.tuples(st.just("forget"), st.integers(0, 2), st.none(), st.none()),
    st.tuples(st.just("merge"), PERSON, PERSON, st.none()),
    st.tuples(st.just("delete"), PERSON, st.none(), st.none()),
)


def done(network: Network, act: tuple[Any, ...]) -> Outcome[Any] | None:
    """Do one act, if there is what it is about."""
    service = ExamineService(network)
    with network.reading() as connection:
        people = dict(enumerate(connection.exec_driver_sql("SELECT id FROM contacts ORDER BY id").scalars()))
    seats, kept = dict(enumerate(examined(network).seats)), dict(enumerate(service.snapshots()))
    found: Outcome[Any] | None = None
    match act:
        case "tie", one, other, knows if one != other and {one, other} <= people.keys():
            found = service.set_tie(people[one], people[other], knows=knows)
        case "merge", one, other, _ if one != other and {one, other} <= people.keys():
            found = DuplicateService(network).merge(people[one], people[other])
        case "role", who, role, has if who in people:
            found = service.set_roles([people[who]], role, has=has)
        case "delete", who, _, _ if who in people:
            found = ContactService(network).delete([people[who]])
        case "seat", name, side, _:
            found = service.add_seat(SeatDraft(name, side=side))
        case "fill", who, seat, is_in if who in people and seat in seats:
            found = service.fill_seat(seats[seat].id, [people[who]], is_in=is_in)
        case "answer", category, question, value:
            found = service.answer(category, QUESTIONS[category][question], value)
        case "freeze", days, name, _:
            found = service.freeze(TODAY + timedelta(days=days), name)
        case "forget", snapshot, _, _ if snapshot in kept:
            found = service.remove_snapshot(kept[snapshot].id)
    return found


@settings(max_examples=examples(12, thorough=50), deadline=None)
@given(st.lists(ACTS, max_size=10))
def test_everything_is_as_before_once_it_is_undone_and_as_after_once_it_is_redone(acts: list[tuple[Any, ...]]) -> None:
    with (
        tempfile.TemporaryDirectory(prefix="netgrow-examine-") as folder,
        closing(create_network(Path(folder, "a.netgrow"))) as network,
    ):
        key_people(network)
        history = HistoryService(network)
        states = [content(network)]
        for act in acts:
            outcome = done(network, act)
            after = content(network)
            assert (after != states[-1]) == bool(outcome is not None and outcome.entry)
            if outcome is not None and outcome.entry:
                assert outcome.name is not None
                assert english(outcome.name)
                states.append(after)
        for before in reversed(states[:-1]):
            assert history.undo().value
            assert content(network) == before
        for after in states[1:]:
            assert history.redo().value
            assert content(network) == after
