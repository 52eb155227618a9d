"""Following up, on a real network file."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.cadence.reasons import english_day, said
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind, Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.reminders import people_of
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import interactions
from netgrow_desktop.storage.network import Network, create_network
from netgrow_desktop.viewmodels.follow_ups import schedule
from tests.examples import examples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from netgrow_desktop.domain.changes import Outcome

TODAY = date(2026, 9, 16)


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    made = create_network(tmp_path / "a.netgrow")
    yield made
    made.close()


@pytest.fixture
def contacts(network: Network) -> ContactService:
    return ContactService(network)


@pytest.fixture
def service(network: Network) -> FollowUpService:
    return FollowUpService(network)


@pytest.fixture
def history(network: Network) -> HistoryService:
    return HistoryService(network)


@pytest.fixture
def ada(contacts: ContactService) -> int:
    return contacts.add(ContactDraft(name="Ada Kowalska", organization="Northwind", title="CFO")).value


def only(items: list[DueItem]) -> DueItem:
    assert len(items) == 1
    return items[0]


def by_cadence(service: FollowUpService, person: int) -> DueItem:
    return only([item for item in service.due_items(TODAY, person) if item.kind is FollowUpKind.CADENCE])


def planned(service: FollowUpService, person: int) -> list[DueItem]:
    return [item for item in service.due_items(TODAY, person) if item.kind is FollowUpKind.PLANNED]


def test_a_planned_follow_up_shows_the_person_and_the_reason(
    service: FollowUpService, network: Network, ada: int
) -> None:
    BreakdownService(network).add([ada], Category.STRATEGIC)
    outcome = service.plan([ada], ahead(3), "  book club ")
    found = only(service.due_items(TODAY))
    assert (found.name, found.organization, found.title) == ("Ada Kowalska", "Northwind", "CFO")
    assert (found.due_on, found.reason, found.categories) == (ahead(3), "book club", (Category.STRATEGIC,))
    assert (found.follow_up_id,) == outcome.value
    assert outcome.changes is Changes.FOLLOW_UPS


def test_several_people_are_planned_at_once_and_undone_at_once(
    service: FollowUpService, contacts: ContactService, history: HistoryService, ada: int
) -> None:
    ben = contacts.add(ContactDraft(name="Ben Okoro")).value
    service.plan([ada, ben], ahead(1))
    assert {item.contact_id for item in service.due_items(TODAY)} == {ada, ben}
    history.undo()
    assert service.due_items(TODAY) == []


def test_a_cadence_counts_from_the_day_it_was_set_until_there_is_contact(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 30, TODAY)
    assert by_cadence(service, ada).due_on == ahead(30)
    service.log([ada], ahead(-10), InteractionKind.COFFEE)
    assert by_cadence(service, ada).due_on == ahead(20)


def why(item: DueItem) -> str:
    return said(item.why, english, partial(english_day, today=TODAY))


def test_why_somebody_is_due_is_said_in_words(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 30, ahead(-40))
    assert why(by_cadence(service, ada)) == ("Overdue: every 30 days since 7 August, 40 days ago; not in touch yet")
    service.log([ada], ahead(-69), InteractionKind.COFFEE)
    assert why(by_cadence(service, ada)).startswith("2.3 times overdue: 69 days of 30; last: ")
    service.set_cadence([ada], 1, TODAY)
    assert why(by_cadence(service, ada)).startswith("69.0 times overdue: 69 days of 1; last: ")
    service.log([ada], TODAY)
    assert why(by_cadence(service, ada)).startswith("Every day; last: ")


def test_completing_writes_an_interaction_and_starts_the_cadence_anew(
    service: FollowUpService, contacts: ContactService, history: HistoryService, ada: int
) -> None:
    service.set_cadence([ada], 30, ahead(-100))
    service.complete(by_cadence(service, ada), TODAY, InteractionKind.CALL, "asked about the move")
    noted = contacts.timeline(ada)[0]
    assert (noted.kind, noted.happened_on, noted.note) == (InteractionKind.CALL, "2026-09-16", "asked about the move")
    assert by_cadence(service, ada).due_on == ahead(30)
    history.undo()
    assert contacts.timeline(ada) == []
    assert by_cadence(service, ada).due_on == ahead(-70)


def test_completing_a_planned_follow_up_closes_it_once(service: FollowUpService, ada: int) -> None:
    service.plan([ada], TODAY)
    (item,) = planned(service, ada)
    service.complete(item, TODAY)
    assert planned(service, ada) == []
    with pytest.raises(NetGrowError) as told:
        service.complete(item, TODAY)
    assert told.value.message.code == "follow_up.gone"


def test_a_refused_completion_leaves_no_interaction(
    service: FollowUpService, contacts: ContactService, ada: int
) -> None:
    service.plan([ada], TODAY)
    (item,) = planned(service, ada)
    service.delete(item)
    with pytest.raises(NetGrowError):
        service.complete(item, TODAY)
    assert contacts.timeline(ada) == []


def test_logging_resets_the_cadence_and_leaves_the_planned_one(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 14, ahead(-20))
    service.plan([ada], ahead(5), "book club")
    service.log([ada], TODAY)
    assert by_cadence(service, ada).due_on == ahead(14)
    assert [item.reason for item in planned(service, ada)] == ["book club"]


def test_an_imported_message_of_mine_is_no_contact(service: FollowUpService, network: Network, ada: int) -> None:
    service.set_cadence([ada], 30, ahead(-10))
    with network.writing(Message("journal.import", {"n": 1}), Changes.INTERACTIONS) as transaction:
        interactions.insert(
            transaction.connection, ada, InteractionKind.MESSAGE, "2026-09-15", Direction.FROM_ME, typed=False
        )
    assert by_cadence(service, ada).due_on == ahead(20)
    with network.writing(Message("journal.import", {"n": 1}), Changes.INTERACTIONS) as transaction:
        interactions.insert(
            transaction.connection, ada, InteractionKind.MESSAGE, "2026-09-15", Direction.TO_ME, typed=False
        )
    assert by_cadence(service, ada).due_on == ahead(29)


def test_removing_the_contact_brings_the_due_day_back(
    service: FollowUpService, contacts: ContactService, ada: int
) -> None:
    service.set_cadence([ada], 30, ahead(-10))
    service.log([ada], TODAY)
    service.delete_logged(contacts.timeline(ada)[0].id)
    assert by_cadence(service, ada).due_on == ahead(20)


def test_skipping_asks_again_after_the_cadence_counted_from_today(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 30, ahead(-50))
    service.skip(by_cadence(service, ada), TODAY)
    assert by_cadence(service, ada).due_on == ahead(30)


def test_skipping_a_planned_follow_up_closes_it(service: FollowUpService, contacts: ContactService, ada: int) -> None:
    service.plan([ada], TODAY)
    service.skip(planned(service, ada)[0], TODAY)
    assert service.due_items(TODAY) == []
    assert contacts.timeline(ada) == []


def test_snoozing_puts_off_until_the_chosen_day(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 30, ahead(-50))
    service.plan([ada], TODAY)
    service.snooze(by_cadence(service, ada), ahead(4))
    service.snooze(planned(service, ada)[0], ahead(5))
    assert by_cadence(service, ada).due_on == ahead(4)
    assert planned(service, ada)[0].due_on == ahead(5)


def test_contact_ends_a_snooze(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 7, ahead(-50))
    service.snooze(by_cadence(service, ada), ahead(60))
    service.log([ada], TODAY)
    assert by_cadence(service, ada).due_on == ahead(7)


def test_moving_a_planned_follow_up_keeps_its_reason_unless_another_is_given(
    service: FollowUpService, ada: int
) -> None:
    service.plan([ada], TODAY, "book club")
    service.change(planned(service, ada)[0], ahead(2))
    assert (planned(service, ada)[0].due_on, planned(service, ada)[0].reason) == (ahead(2), "book club")
    service.change(planned(service, ada)[0], ahead(3), "lunch")
    assert (planned(service, ada)[0].due_on, planned(service, ada)[0].reason) == (ahead(3), "lunch")


def test_moving_a_snoozed_cadence_back_stays_a_cadence(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 7, ahead(-7))
    service.snooze(by_cadence(service, ada), ahead(10))
    service.change(by_cadence(service, ada), ahead(4))
    assert by_cadence(service, ada).due_on == ahead(4)
    assert planned(service, ada) == []


def test_moving_a_cadence_earlier_moves_it_and_does_not_double_it(
    service: FollowUpService, history: HistoryService, ada: int
) -> None:
    service.set_cadence([ada], 30, TODAY)
    service.change(by_cadence(service, ada), ahead(10))
    (moved,) = service.due_items(TODAY, ada)
    assert (moved.kind, moved.due_on, moved.is_moved()) == (FollowUpKind.CADENCE, ahead(10), True)
    assert said(moved.why, english, str).endswith("; moved by you")
    assert [service.due_count(ahead(day)) for day in (9, 10)] == [0, 1]
    assert service.due_items(TODAY, until=ahead(10)) == [moved]
    history.undo()
    assert by_cadence(service, ada).due_on == ahead(30)


def next_follow_up(contacts: ContactService, person: int) -> str | None:
    (row,) = contacts.rows([person])
    return row.next_follow_up


def test_a_cadence_moved_earlier_goes_back_to_its_own_day_and_contact_answers_it(
    service: FollowUpService, contacts: ContactService, ada: int
) -> None:
    service.set_cadence([ada], 30, TODAY)
    service.change(by_cadence(service, ada), ahead(10))
    service.change(by_cadence(service, ada), ahead(12))
    service.delete(by_cadence(service, ada))
    assert [(item.due_on, item.is_moved()) for item in service.due_items(TODAY, ada)] == [(ahead(30), False)]
    service.change(by_cadence(service, ada), ahead(10))
    service.log([ada], TODAY, note="lunch")
    assert [(item.due_on, item.is_moved()) for item in service.due_items(TODAY, ada)] == [(ahead(30), False)]
    service.change(by_cadence(service, ada), ahead(10))
    service.complete(by_cadence(service, ada), ahead(10))
    assert [item.due_on for item in service.due_items(TODAY, ada)] == [ahead(40)]
    service.change(by_cadence(service, ada), ahead(20))
    assert next_follow_up(contacts, ada) == ahead(20).isoformat()
    service.skip(by_cadence(service, ada), TODAY)
    assert [(item.due_on, item.is_moved()) for item in service.due_items(TODAY, ada)] == [(ahead(40), False)]
    service.change(by_cadence(service, ada), ahead(20))
    service.set_cadence([ada], None, TODAY)
    assert (next_follow_up(contacts, ada), service.due_items(TODAY, ada)) == (None, [])


def test_a_follow_up_that_is_gone_cannot_be_moved_or_removed(service: FollowUpService, ada: int) -> None:
    service.plan([ada], TODAY)
    service.set_cadence([ada], 30, TODAY)
    (item,), cadence = planned(service, ada), by_cadence(service, ada)
    service.delete(item)
    service.delete(cadence)
    assert service.due_items(TODAY) == []
    acts: tuple[Callable[[], object], ...] = (
        lambda: service.change(item, ahead(1)),
        lambda: service.delete(item),
        lambda: service.snooze(cadence, ahead(1)),
    )
    for act in acts:
        with pytest.raises(NetGrowError) as told:
            act()
        assert told.value.message.code == "follow_up.gone"


@pytest.mark.parametrize("days", [0, -1, 10_000])
def test_an_impossible_cadence_is_refused_in_words(service: FollowUpService, ada: int, days: int) -> None:
    with pytest.raises(NetGrowError) as told:
        service.set_cadence([ada], days, TODAY)
    assert english(told.value.message) == "Choose between 1 and 3,660 days."
    assert service.due_items(TODAY) == []


def test_the_calendar_holds_to_its_last_year(service: FollowUpService, ada: int) -> None:
    end = date.max
    service.set_cadence([ada], 3660, end)
    assert by_cadence(service, ada).due_on == end
    service.skip(by_cadence(service, ada), end)
    assert by_cadence(service, ada).due_on == end
    assert service.due_count(end) == 1


def test_a_leap_day_is_kept(service: FollowUpService, ada: int) -> None:
    leap = date(2028, 2, 29)
    service.plan([ada], leap)
    assert planned(service, ada)[0].due_on == leap
    service.complete(planned(service, ada)[0], leap)
    service.set_cadence([ada], 365, leap)
    assert by_cadence(service, ada).due_on == date(2029, 2, 28)


def test_the_badge_counts_each_of_whom_something_is_overdue_or_due_today_once_as_the_notice_above_does(
    service: FollowUpService, contacts: ContactService, ada: int
) -> None:
    ben = contacts.add(ContactDraft(name="Ben Okoro")).value
    for days in (-3, 0, 1):
        service.plan([ada], ahead(days))
    service.set_cadence([ada, ben], 30, ahead(-30))
    items = service.due_items(TODAY)
    assert service.due_count(TODAY) == schedule(items, TODAY).due == len(people_of(items, TODAY)) == 2
    service.skip(by_cadence(service, ben), TODAY)
    assert service.due_count(TODAY) == 1


def test_after_contact_the_planned_ones_left_are_asked_about(service: FollowUpService, ada: int) -> None:
    service.plan([ada], ahead(20), "conference")
    service.plan([ada], ahead(5), "book club")
    noted = service.log([ada], TODAY).value
    assert [item.reason for item in service.plans_left_open(noted, TODAY)] == ["book club", "conference"]
    service.settle(planned(service, ada)[0], TODAY, noted[0])
    assert [item.reason for item in planned(service, ada)] == ["conference"]


def test_contact_that_closed_a_planned_one_asks_about_no_other(service: FollowUpService, ada: int) -> None:
    service.plan([ada], ahead(20), "conference")
    service.plan([ada], TODAY, "book club")
    done = service.complete(planned(service, ada)[0], TODAY).value
    assert service.plans_left_open([done], TODAY) == []


ACTS = st.lists(
    st.tuples(st.sampled_from(["log", "skip", "snooze", "cadence", "wait", "undo"]), st.integers(1, 40)), max_size=8
)


class Person(NamedTuple):
    """All that the plain model knows of a person: every how many days, since when, and quiet until when."""

    cadence: int
    start: date
    quiet: date

    def due(self) -> date:
        due = self.start
        for _ in range(self.cadence):
            due += timedelta(days=1)
        return max(due, self.quiet)


def modelled(act: str, number: int, person: Person, today: date) -> Person:
    """Give what an act makes of a person, by the rules as they are written down."""
    if act == "log":
        return Person(person.cadence, today, date.min)
    if act == "cadence":
        return Person(number, person.start, date.min)
    if act == "snooze":
        return person._replace(quiet=person.due() + timedelta(days=number))
    again = today + timedelta(days=person.cadence)
    return person._replace(quiet=again if again > person.due() else person.due() + timedelta(days=person.cadence))


@settings(
    max_examples=examples(30, thorough=120), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS)
def test_a_history_of_acts_ends_on_the_day_that_a_plain_model_says(
    service: FollowUpService, contacts: ContactService, history: HistoryService, acts: list[tuple[str, int]]
) -> None:
    ada = contacts.add(ContactDraft(name="Ada Kowalska")).value
    service.set_cadence([ada], 30, TODAY)
    service.log([ada], TODAY)
    today, states = TODAY, [Person(30, TODAY, date.min)]
    writing: dict[str, Callable[[DueItem, int], Outcome[Any]]] = {
        "log": lambda _, __: service.log([ada], today),
        "skip": lambda item, _: service.skip(item, today),
        "snooze": lambda item, number: service.snooze(item, item.due_on + timedelta(days=number)),
        "cadence": lambda _, number: service.set_cadence([ada], number, today),
    }
    for act, number in acts:
        item = only(service.due_items(today, ada))
        assert item.due_on == states[-1].due()
        if act == "wait":
            today += timedelta(days=number)
        elif act in writing:
            # What changes nothing is no step to undo.
            if writing[act](item, number).entry:
                states.append(modelled(act, number, states[-1], today))
        elif len(states) > 1:
            history.undo()
            states.pop()
    assert only(service.due_items(today, ada)).due_on == states[-1].due()


def test_skipping_never_brings_forward_what_was_put_off(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 7, TODAY)
    service.snooze(by_cadence(service, ada), ahead(60))
    service.skip(by_cadence(service, ada), TODAY)
    assert by_cadence(service, ada).due_on == ahead(67)


def test_old_contact_that_is_noted_late_does_not_end_a_snooze(service: FollowUpService, ada: int) -> None:
    service.set_cadence([ada], 30, TODAY)
    service.snooze(by_cadence(service, ada), ahead(80))

    service.log([ada], ahead(-900))
    assert by_cadence(service, ada).due_on == ahead(80)

    service.log([ada], ahead(1))
    assert by_cadence(service, ada).due_on == ahead(31)


def test_several_are_moved_done_skipped_and_removed_in_one_act_each(
    network: Network, contacts: ContactService, service: FollowUpService
) -> None:
    ids = [contacts.add(ContactDraft(name=name)).value for name in ("Ada Kowalska", "Ben Okoro")]
    service.set_cadence(ids, 30, TODAY - timedelta(days=60))
    service.plan(ids, TODAY, "book club")

    def days() -> list[tuple[int, str]]:
        return sorted(((each.due_on - TODAY).days, each.kind.value) for each in service.due_items(TODAY))

    before = days()
    later, history = TODAY + timedelta(days=4), HistoryService(network)
    everything = service.due_items(TODAY)
    assert service.move(everything, later).people == tuple(ids)
    assert days() == [(4, "cadence"), (4, "cadence"), (4, "planned"), (4, "planned")]
    history.undo()
    assert days() == before
    service.snooze_all(service.due_items(TODAY), later)
    assert days()[0] == (4, "cadence")
    history.undo()
    service.skip_all(service.due_items(TODAY), TODAY)
    assert days() == [(30, "cadence"), (30, "cadence")]
    history.undo()
    service.complete_all(service.due_items(TODAY), TODAY, InteractionKind.COFFEE)
    assert days() == [(30, "cadence"), (30, "cadence")]
    assert [len(contacts.timeline(each)) for each in ids] == [1, 1]
    history.undo()
    service.delete_all(service.due_items(TODAY))
    assert days() == []
    history.undo()
    assert days() == before


def test_done_in_one_act_is_done_one_by_one_and_undone_at_once(
    network: Network, contacts: ContactService, service: FollowUpService
) -> None:
    ids = [contacts.add(ContactDraft(name=name, birthday="--09-16")).value for name in ("Ada Kowalska", "Ben Okoro")]
    service.set_cadence(ids, 30, TODAY - timedelta(days=60))
    service.set_cadence(ids[1:], 30, ahead(5))
    service.log(ids, TODAY - timedelta(days=50))
    service.plan(ids, TODAY, "book club")
    service.snooze_all([each for each in service.due_items(TODAY) if each.kind is FollowUpKind.CADENCE], ahead(40))

    def state() -> list[list[tuple[Any, ...]]]:
        with network.reading() as connection:
            asked = (
                "SELECT f.contact_id, i.contact_id FROM follow_ups f JOIN interactions i ON i.id = interaction_id",
                "SELECT contact_id, kind, happened_on, direction, note, typed FROM interactions ORDER BY id",
                "SELECT contact_id, kind, occurs_on FROM handled_occasions",
                "SELECT id, last_contact, cadence_since, not_before FROM contacts ORDER BY id",
            )
            return [[tuple(row) for row in connection.exec_driver_sql(each)] for each in asked]

    history, before, everything = HistoryService(network), state(), service.due_items(TODAY)
    service.complete_all([each for each in everything if each.kind is FollowUpKind.PLANNED], TODAY)
    planned = state()
    # Contact ends what Ada was put off by; Ben's cadence was set for a later day, and stays so.
    assert [row[3] for row in planned[-1]] == [None, str(ahead(40))]
    history.undo()
    assert state() == before
    for each in everything:
        if each.kind is FollowUpKind.PLANNED:
            service.complete(each, TODAY, InteractionKind.CHECK_IN)
    assert state() == planned
    service.complete_all([each for each in everything if each.kind is FollowUpKind.BIRTHDAY], TODAY)
    assert {each.kind for each in service.due_items(TODAY, until=ahead(39))} == {FollowUpKind.CADENCE}


def test_of_many_nothing_is_done_where_one_is_gone(
    network: Network, contacts: ContactService, service: FollowUpService
) -> None:
    ids = [contacts.add(ContactDraft(name=name)).value for name in ("Ada Kowalska", "Ben Okoro")]
    service.plan(ids, TODAY, "book club")
    items = service.due_items(TODAY)
    service.skip(items[1], TODAY)
    with pytest.raises(NetGrowError, match=r"follow_up\.gone"):
        service.complete_all(items, TODAY)
    contacts.delete([ids[1]])
    with pytest.raises(NetGrowError, match=r"contact\.gone"):
        service.complete_all(items, TODAY)
    assert [contacts.timeline(ids[0]), len(service.due_items(TODAY))] == [[], 1]


def test_contact_made_is_counted_by_day_and_person_and_listed(
    network: Network, contacts: ContactService, service: FollowUpService
) -> None:
    ada, ben = (contacts.add(ContactDraft(name=name)).value for name in ("Ada Kowalska", "Ben Okoro"))
    BreakdownService(network).add([ada], Category.STRATEGIC)
    for kind in (InteractionKind.COFFEE, InteractionKind.CALL):
        service.log([ada], TODAY, kind)
    service.log([ben], TODAY)
    service.log([ben], TODAY - timedelta(days=1))
    service.log([ben], date(2025, 12, 31))
    year = date(2026, 1, 1), date(2026, 12, 31)

    assert service.contact_made(*year) == {TODAY: 2, TODAY - timedelta(days=1): 1}
    assert service.contact_made(*year, ["strategic"]) == {TODAY: 1}
    assert service.contact_made(*year, ["undecided", "operational"]) == {TODAY: 1, TODAY - timedelta(days=1): 1}
    assert [(each.name, each.kind.value) for each in service.contact_on(TODAY)] == [
        ("Ada Kowalska", "coffee"), ("Ada Kowalska", "call"), ("Ben Okoro", "check_in")
    ]  # fmt: skip
    assert [each.contact_id for each in service.contact_on(TODAY, ["undecided"])] == [ben]


@pytest.mark.parametrize(
    ("purpose", "kind"),
    [
        (Purpose.THANK_YOU, InteractionKind.THANK_YOU),
        (Purpose.INTERVIEW, InteractionKind.INTERVIEW),
        (Purpose.INTRODUCTION, InteractionKind.CHECK_IN),
        (Purpose.FOLLOW_UP, InteractionKind.CHECK_IN),
    ],
)
def test_what_was_planned_is_what_was_done_through_undo_and_redo(
    contacts: ContactService,
    service: FollowUpService,
    history: HistoryService,
    purpose: Purpose,
    kind: InteractionKind,
) -> None:
    ada = contacts.add(ContactDraft("Ada")).value
    service.plan([ada], TODAY, "For the open door", purpose)
    history.undo()
    history.redo()
    (item,) = service.due_items(TODAY)
    assert item.purpose is purpose
    service.complete(item, TODAY)
    assert [each.kind for each in contacts.timeline(ada)] == [kind]
