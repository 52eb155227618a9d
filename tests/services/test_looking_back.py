"""Looking back on a real network file: what a week and a quarter hold, what is kept, and that undo takes it back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.cadence.spreading import Capacity
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.follow_ups import FollowUpKind, Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.interviews.introductions import IntroductionSide
from netgrow_desktop.domain.looking_back.periods import LONGEST_NOTE, Period, quarter_span, turned, week_span
from netgrow_desktop.domain.looking_back.telling import deeds_told
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.introductions import IntroductionService
from netgrow_desktop.services.looking_back import LookingBackService
from netgrow_desktop.storage import interactions
from tests.services.files import imported, linkedin
from tests.services.files import people as people_in

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

TODAY = date(2031, 9, 17)
WEEK, QUARTER = week_span(TODAY), quarter_span(TODAY)


def added(network: Network, *names: str) -> list[int]:
    return [ContactService(network).add(ContactDraft(name=each)).value for each in names]


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def test_a_week_holds_what_happened_on_its_days_and_nothing_else(network: Network) -> None:
    ada, ben, chi = added(network, "Ada", "Ben", "Chi")
    service = FollowUpService(network)
    service.log([ada], day(-2), InteractionKind.COFFEE, "the new office")
    service.log([ada], day(4), InteractionKind.CALL)
    service.log([ben], day(-3), InteractionKind.CALL)
    service.log([ben], day(5), InteractionKind.CALL)
    service.log([chi], TODAY, InteractionKind.THANK_YOU, direction=Direction.FROM_ME)
    with network.writing(Message("journal.log_contact", {"name": "Ben", "n": 1}), Changes.INTERACTIONS) as transaction:
        interactions.insert(
            transaction.connection, ben, InteractionKind.EMAIL, TODAY.isoformat(), Direction.FROM_ME, typed=False
        )

    done = LookingBackService(network).week(WEEK, TODAY).done

    assert [(each.name, len(each.contacts)) for each in done.in_touch] == [("Ada", 2), ("Chi", 1)]
    assert done.in_touch[0].contacts[0].note == "the new office"
    assert [each.name for each in done.thanked] == ["Chi"]
    assert [each.name for each in done.new_people] == ["Ada", "Chi"]


def test_what_was_done_let_pass_and_moved_is_told_and_undo_takes_it_back(network: Network) -> None:
    ada, ben, chi = added(network, "Ada", "Ben", "Chi")
    service = FollowUpService(network)
    clock = datetime.now(UTC).astimezone().date()
    service.plan([ada, ben, chi], clock, "book club")
    service.set_cadence([ben], 7, clock - timedelta(days=20))
    items = {(each.name, each.kind): each for each in service.due_items(clock)}
    service.complete(items["Ada", FollowUpKind.PLANNED], clock, InteractionKind.CALL)
    service.skip(items["Ben", FollowUpKind.PLANNED], clock)
    service.skip(items["Ben", FollowUpKind.CADENCE], clock)
    service.snooze(items["Chi", FollowUpKind.PLANNED], clock + timedelta(days=9))
    looking = LookingBackService(network)

    done = looking.week(week_span(clock), clock).done

    assert [(each.name, each.reason) for each in done.done] == [("Ada", "book club")]
    assert [(each.name, each.reason) for each in done.let_pass] == [("Ben", "book club"), ("Ben", "")]
    assert [(each.name, each.to_on) for each in done.moved] == [("Chi", (clock + timedelta(days=9)).isoformat())]
    HistoryService(network).undo()
    assert looking.week(week_span(clock), clock).done.moved == ()


def test_a_pile_that_was_spread_out_is_told_as_moved(network: Network) -> None:
    ada, ben = added(network, "Ada", "Ben")
    FollowUpService(network).set_cadence([ada, ben], 7, day(-30))
    CadenceService(network).spread(TODAY, Capacity(1))

    moved = LookingBackService(network).week(WEEK, TODAY).done.moved

    assert [(each.name, each.due_on, each.to_on) for each in moved] == [
        ("Ben", day(-23).isoformat(), turned(WEEK, 1).first.isoformat())
    ]


def test_promises_introductions_and_who_is_next_are_told_of_the_present_week(network: Network) -> None:
    ada, ben = added(network, "Ada", "Ben")
    service, looking = FollowUpService(network), LookingBackService(network)
    kept = service.promises.add(ada, PromiseSide.MINE, "the book", day(-20)).value
    service.promises.keep(kept, TODAY)
    service.promises.add(ben, PromiseSide.THEIRS, "the list", day(-20))
    IntroductionService(network).add(IntroductionSide.RECEIVED, ada, ben, day(-1))
    service.plan([ben], day(7), "lunch")
    service.plan([ben], day(60), "much later")

    week = looking.week(WEEK, TODAY)

    assert week.ahead is not None
    assert [each.what for each in week.done.promises] == ["the book"]
    assert [each.what for each in week.ahead.promises] == ["the list"]
    assert [(each.name, each.other) for each in week.done.introductions] == [("Ada", "Ben")]
    assert [each.name for each in week.ahead.thanks] == ["Ada"]
    assert [each.reason for each in week.ahead.coming] == ["lunch"]
    before = looking.week(turned(WEEK, -1), TODAY)
    assert before.ahead is None
    assert before.done.is_empty()


def test_a_note_is_kept_with_its_week_wherever_weeks_begin(network: Network) -> None:
    looking = LookingBackService(network)
    looking.note(Period.WEEK, WEEK, "  A good week.\n")
    assert looking.week(WEEK, TODAY).kept.note == "A good week."
    assert looking.week(week_span(TODAY, 6), TODAY).kept.note == "A good week."
    assert looking.week(turned(WEEK, 1), TODAY).kept.note == ""
    looking.note(Period.WEEK, WEEK, "")
    assert looking.week(WEEK, TODAY).kept.note == ""
    HistoryService(network).undo()
    assert looking.week(WEEK, TODAY).kept.note == "A good week."
    with pytest.raises(NetGrowError) as refused:
        looking.note(Period.WEEK, WEEK, "x" * (LONGEST_NOTE + 1))
    assert refused.value.message.code == "looking_back.note_too_long"


def test_a_quarter_counts_people_and_contacts_for_each_category(network: Network) -> None:
    ada, ben, chi = added(network, "Ada", "Ben", "Chi")
    breakdown, service = BreakdownService(network), FollowUpService(network)
    breakdown.add([ada, ben], Category.STRATEGIC)
    breakdown.add([ada], Category.DEVELOPMENTAL)
    for each, on in ((ada, QUARTER.first), (ada, QUARTER.last), (ben, TODAY), (chi, TODAY)):
        service.log([each], on, InteractionKind.INTERVIEW if each == chi else InteractionKind.CALL)
    service.log([ben], QUARTER.first - timedelta(days=1))

    deeds = LookingBackService(network).quarter(QUARTER, TODAY).deeds

    assert deeds.of("")[1:] == (3, 4)
    assert deeds.of("strategic")[1:] == (2, 3)
    assert deeds.of("developmental")[1:] == (1, 2)
    assert deeds.of("undecided")[1:] == (1, 1)
    assert (deeds.interviews, deeds.new_people) == (1, 2)


def test_thousands_are_counted_and_told_one_by_one(network: Network) -> None:
    (ada,) = added(network, "Ada")
    with network.writing_unrecorded() as connection:
        connection.exec_driver_sql(
            "INSERT INTO follow_ups (contact_id, due_on, reason, state, closed_on, created_at) "
            "SELECT ?, ?, 'n' || value, CASE value % 10 WHEN 0 THEN 'skipped' ELSE 'done' END, ?, '' "
            "FROM json_each(?)",
            (ada, TODAY.isoformat(), TODAY.isoformat(), str([*range(5000)])),
        )
    looking = LookingBackService(network)
    assert looking.quarter(QUARTER, TODAY).deeds.done == 4500
    done = looking.week(WEEK, TODAY).done
    assert (len(done.done), len(done.let_pass)) == (4500, 500)


def test_only_promises_that_the_owner_kept_are_their_deeds(network: Network) -> None:
    (ada,) = added(network, "Ada")
    promises = FollowUpService(network).promises
    for side in PromiseSide:
        promises.keep(promises.add(ada, side, "the book", TODAY).value, TODAY)
    looking = LookingBackService(network)
    assert looking.quarter(QUARTER, TODAY).deeds.promises == 1
    assert len(looking.week(WEEK, TODAY).done.promises) == 2


def test_whoever_one_connected_with_long_ago_is_not_new_at_the_first_contact_that_is_noted(network: Network) -> None:
    people = ContactService(network)
    old = people.add(ContactDraft("Old Friend", connected_on="2015-03-04")).value
    people.add(ContactDraft("New Friend", connected_on=day(-1).isoformat()))
    FollowUpService(network).log([old], TODAY, InteractionKind.COFFEE)
    looking = LookingBackService(network)
    assert [each.name for each in looking.week(WEEK, TODAY).done.new_people] == ["New Friend"]
    assert looking.quarter(QUARTER, TODAY).deeds.new_people == 1


def test_an_import_makes_nobody_new_and_is_told_apart(network: Network, tmp_path: Path) -> None:
    rows = [("Ada", "Kowalska", "ada", "", "", "", "03 Feb 2015"), ("Ben", "Okoro", "ben", "", "", "", "")]
    imported(network, linkedin(tmp_path / "Connections.csv", *rows))
    ben = next(each for each in people_in(network) if each.name == "Ben Okoro")
    now = datetime.now(UTC).astimezone().date()
    FollowUpService(network).log([ben.id], now, InteractionKind.COFFEE)
    deeds = LookingBackService(network).quarter(quarter_span(now), now).deeds
    assert (deeds.new_people, deeds.imported) == (0, 2)
    assert "2 came in with an import" in [english(each) for each in deeds_told(deeds)]


def test_a_quarter_is_compared_with_its_beginning_and_kept_with_a_snapshot(network: Network) -> None:
    ada, ben = added(network, "Ada", "Ben")
    breakdown, looking = BreakdownService(network), LookingBackService(network)
    breakdown.add([ada], Category.STRATEGIC)
    ExamineService(network).freeze(date(2031, 7, 3))
    breakdown.add([ben], Category.STRATEGIC)

    found = looking.quarter(QUARTER, TODAY)

    assert found.changed is not None
    assert found.changed.before.taken_on == "2031-07-03"
    assert [found.changed.names[each] for each in found.changed.comparison.newly_sorted] == ["Ben"]
    assert (found.changed.then["strategic.people"], found.changed.now["strategic.people"]) == (1, 2)
    assert looking.offer(date(2031, 8, 20)) == ("", False)
    assert looking.offer(date(2031, 9, 28)).is_due
    looking.keep_quarter(QUARTER, TODAY)
    again = looking.quarter(QUARTER, TODAY)
    assert (again.kept.made_on, again.frozen_on) == ("2031-09-17", "2031-09-17")
    assert again.changed is not None
    assert again.changed.before.taken_on == "2031-07-03"
    assert looking.offer(date(2031, 9, 28)) == ("2031-09-17", False)
    long_after = looking.quarter(QUARTER, date(2032, 3, 1))
    assert long_after.examination is None
    assert long_after.changed is not None
    assert long_after.changed.after is not None
    assert long_after.changed.after.taken_on == "2031-09-17"
    HistoryService(network).undo()
    assert looking.quarter(QUARTER, TODAY).frozen_on == ""
    assert looking.offer(TODAY).last_made == ""


def test_an_intention_is_a_follow_up_that_the_plan_knows_again(network: Network) -> None:
    ada, ben = added(network, "Ada", "Ben")
    service, looking = FollowUpService(network), LookingBackService(network)
    looking.intend(QUARTER, [ada], day(3), "ask about the fair", Purpose.CHECK_IN)
    dropped = looking.intend(QUARTER, [ben], day(4), "lunch").value[0]
    first = service.due_items(TODAY, ada)[0]
    service.complete(first, TODAY)

    plan = looking.quarter(QUARTER, TODAY).plan

    assert [(each.name, each.what, each.state) for each in plan] == [
        ("Ben", "lunch", "open"),
        ("Ada", "ask about the fair", "done"),
    ]
    assert looking.quarter(turned(QUARTER, 1), TODAY).plan == ()
    looking.drop(dropped)
    assert service.due_items(TODAY, ben) == []
    with pytest.raises(NetGrowError) as refused:
        looking.drop(dropped)
    assert refused.value.message.code == "looking_back.intention_gone"
    HistoryService(network).undo()
    assert [each.reason for each in service.due_items(TODAY, ben)] == ["lunch"]


def test_nobody_can_be_planned_who_is_gone_meanwhile(network: Network) -> None:
    ada, ben = added(network, "Ada", "Ben")
    ContactService(network).delete([ben])
    intend = partial(LookingBackService(network).intend, QUARTER)
    for plan in (FollowUpService(network).plan, intend):
        with pytest.raises(NetGrowError) as refused:
            plan([ada, ben], day(9))
        assert refused.value.message.code == "contact.gone"
    assert FollowUpService(network).due_items(TODAY) == []
