"""Follow-ups for other calendars: over a thousand exports, entries keep who they are and count their changes."""

from __future__ import annotations

import io
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.interviews.interview import Wish
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services import calendar_out
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.interviews import Held, InterviewService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.network import create_network, open_network
from tests.domain.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
NOW = datetime(2026, 9, 16, 8, 0, tzinfo=UTC)
EXPORTS = 1_000
ZONES = ["", "Europe/Berlin", "America/New_York"]


STATUS = {False: "CONFIRMED", True: "CANCELLED"}


class Seen(NamedTuple):
    """What a calendar program reads of an entry."""

    day: date
    ends: date | None
    place: str
    summary: str
    description: str
    categories: str
    sequence: int
    modified: datetime
    stamped: datetime
    cancelled: bool


def exported(network: Network, now: datetime = NOW, today: date = TODAY) -> str:
    out = io.StringIO()
    calendar_out.write(network, out, today, now)
    return out.getvalue()


def categories_of(event: Any) -> str:
    return ",".join(map(str, event["CATEGORIES"].cats)) if "CATEGORIES" in event else ""


def entries(text: str) -> dict[str, Seen]:
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    found = {
        str(each["UID"]): Seen(
            each.decoded("DTSTART"),
            each.decoded("DTEND", None),
            str(each.get("LOCATION", "")),
            str(each["SUMMARY"]),
            str(each.get("DESCRIPTION", "")),
            categories_of(each),
            each.decoded("SEQUENCE"),
            each.decoded("LAST-MODIFIED"),
            each.decoded("DTSTAMP"),
            str(each["STATUS"]) == "CANCELLED",
        )
        for each in events
    }
    assert len(found) == len(events), "a UID stands twice"
    return found


def read_by_vobject(text: str) -> dict[str, tuple[object, ...]]:
    events = getattr(vobject.readOne(text), "vevent_list", [])
    return {each.uid.value: (each.dtstart.value, int(each.sequence.value), each.status.value) for each in events}


class World:
    """A network in which something happens again and again."""

    def __init__(self, network: Network) -> None:
        self.contacts, self.follow_ups = ContactService(network), FollowUpService(network)
        self.breakdown, self.history = BreakdownService(network), HistoryService(network)
        self.interviews = InterviewService(network)
        drafts = [ContactDraft(name=f"Person {each}", birthday=f"--1{each % 3}-0{each + 1}") for each in range(6)]
        self.people = [self.contacts.add(draft).value for draft in drafts]
        self.follow_ups.set_cadence(self.people[:3], 30, TODAY)
        for each in self.people[:4]:
            self.interviews.wish(Wish(field="Trams"), each)

    def meet(self, chance: Chance, day: date) -> None:
        """Do one thing that one does with an interview."""
        there = [each for each in self.interviews.everything() if each.contact_id and not each.held_on]
        if not there:
            return
        talk = chance.choice(there)
        at, place = chance.choice(["", "02:30", "14:30"]), chance.choice(["", "Café Linde", "https://talk.example"])
        minutes, zone = chance.choice([30, 45]), chance.choice(ZONES)
        acts: tuple[Callable[[], object], ...] = (
            lambda: self.interviews.schedule(talk.id, day, at, place, minutes, zone),
            lambda: self.interviews.schedule(talk.id, day, talk.at, talk.place, talk.minutes, zone),
            lambda: self.interviews.held(talk.id, Held(TODAY, "much"), TODAY) if talk.planned_on else None,
            lambda: self.interviews.delete(talk.id) if chance.random() < 0.3 else None,
            lambda: self.interviews.wish(Wish(role="Controller"), talk.contact_id),
        )
        chance.choice(acts)()

    def act(self, chance: Chance) -> None:
        """Do one thing that a person may do in between, or nothing."""
        items = self.follow_ups.due_items(TODAY)
        there = list(self.contacts.find(ContactQuery()))
        if not there or not items:
            self.history.undo()
            return
        person, item = chance.choice(there), chance.choice(items)
        day = TODAY + timedelta(days=chance.between(0, 60))
        planned = [each for each in items if each.kind is FollowUpKind.PLANNED]
        acts: tuple[Callable[[], object], ...] = (
            lambda: self.follow_ups.plan([person], day, chance.choice(["", "book club", "lunch; late, \\o/"])),
            lambda: self.follow_ups.change(item, day),
            lambda: self.follow_ups.skip(item, TODAY),
            lambda: self.follow_ups.complete(item, TODAY),
            lambda: self.follow_ups.delete(chance.choice(planned)) if planned else None,
            lambda: self.contacts.change(person, "name", f"Name {chance.between(0, 1000)}"),
            lambda: self.breakdown.add([person], chance.choice(list(Category))),
            lambda: self.follow_ups.set_cadence([person], chance.choice([None, 7, 60]), TODAY),
            lambda: self.contacts.delete([person]) if chance.random() < 0.1 else None,
            lambda: self.meet(chance, day),
            lambda: self.meet(chance, day),
            lambda: self.meet(chance, day),
            self.history.undo,
            self.history.undo,
            self.history.redo,
            lambda: None,
            lambda: None,
        )
        chance.choice(acts)()


def of_item(item: DueItem) -> tuple[date, str]:
    talk = item.appointment
    if talk is not None and talk.at:
        at = datetime.combine(item.due_on, time.fromisoformat(talk.at))
        starts = at.replace(tzinfo=ZoneInfo(talk.zone)).astimezone(UTC) if talk.zone else at
        return starts, f"interview-{talk.interview_id}"
    if talk is not None:
        return item.due_on, f"interview-{talk.interview_id}"
    number = item.follow_up_id if item.kind is FollowUpKind.PLANNED else item.contact_id
    return item.due_on, f"{item.kind}-{number}"


@pytest.mark.parametrize("exports", [60, pytest.param(EXPORTS, marks=pytest.mark.slow)])
def test_over_many_exports_entries_stay_themselves_and_count_their_changes(network: Network, exports: int) -> None:
    world, chance = World(network), Chance(7)
    before: dict[str, Seen] = {}
    held: dict[str, Seen] = {}
    changed = 0
    for number in range(exports):
        world.act(chance)
        # Sometimes the clock is set back.
        now = NOW + timedelta(minutes=number) - timedelta(hours=chance.between(0, 48) if number % 10 == 0 else 0)
        text = exported(network, now)
        found = entries(text)
        if number % 10 == 0:
            said = {uid: (each.day, each.sequence, STATUS[each.cancelled]) for uid, each in found.items()}
            assert read_by_vobject(text) == said

        live = {uid: each for uid, each in found.items() if not each.cancelled}
        items = {of_item(item) for item in world.follow_ups.due_items(TODAY)}
        talked = {f"interview-{each.id}" for each in world.interviews.everything() if each.held_on}
        told = {(each.day, uid.split("@")[0]) for uid, each in live.items()}
        assert {each for each in told if each[1] not in talked} == items
        for uid, old in before.items():
            new = found[uid]
            assert new.modified == new.stamped >= old.modified
            if new[:6] == old[:6] and new.cancelled == old.cancelled:
                assert (new.sequence, new.modified) == (old.sequence, old.modified)
            else:
                assert new.sequence == old.sequence + 1
                changed += 1
        assert all(found[uid].sequence == 0 for uid in found.keys() - before.keys())
        before = found
        # A calendar program that looks now and then takes only what counts higher, and ends with the same.
        if number % 7 == 0 or number == exports - 1:
            held |= {uid: each for uid, each in found.items() if uid not in held or each.sequence > held[uid].sequence}
            assert {uid for uid, each in held.items() if not each.cancelled} == live.keys()
            assert all(held[uid][:6] == each[:6] for uid, each in live.items())
    assert changed > exports / 4


def test_an_export_without_a_change_is_the_same_letter_by_letter(network: Network) -> None:
    World(network)
    first = exported(network)
    assert exported(network, NOW + timedelta(days=3)) == first


def test_a_cadence_that_is_due_longer_each_day_is_no_change(network: Network) -> None:
    World(network)
    assert entries(exported(network)) == entries(exported(network, NOW + timedelta(days=9), TODAY + timedelta(days=9)))


def test_an_entry_says_who_what_and_when(network: Network) -> None:
    contacts, follow_ups = ContactService(network), FollowUpService(network)
    draft = ContactDraft(name="Ada Kowalska", organization="Northwind", title="CFO", birthday="1986-09-20")
    draft.categories = (Category.STRATEGIC,)
    ada = contacts.add(draft).value
    follow_ups.log([ada], TODAY)
    follow_ups.set_cadence([ada], 30, TODAY)
    follow_ups.plan([ada], TODAY, "book club")
    said = {uid.split("@")[0]: each for uid, each in entries(exported(network)).items()}
    assert said.keys() == {"planned-1", f"cadence-{ada}", f"birthday-{ada}"}
    planned, cadence = said["planned-1"], said[f"cadence-{ada}"]
    assert (planned.day, planned.summary, planned.categories) == (TODAY, "Ada Kowalska: book club", "Strategic")
    assert cadence.summary == "Ada Kowalska: be in touch"
    assert cadence.description == "CFO, Northwind\nEvery 30 days\nLast contact: 2026-09-16"
    assert said[f"birthday-{ada}"].summary == "Ada Kowalska: Birthday: 40 years"


def test_what_is_gone_is_cancelled_for_sixty_days_without_a_name(network: Network) -> None:
    contacts, follow_ups = ContactService(network), FollowUpService(network)
    ada = contacts.add(ContactDraft(name="Ada Kowalska")).value
    follow_ups.plan([ada], TODAY, "book club")
    (uid,) = entries(exported(network))
    contacts.delete([ada])
    text = exported(network, NOW + timedelta(hours=1))
    gone = entries(text)[uid]
    assert (gone.cancelled, gone.sequence, gone.day, gone.summary) == (True, 1, TODAY, "No longer due")
    assert "Ada" not in text
    with network.reading() as connection:
        kept = [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM calendar_entries")]
    assert "Ada" not in str(kept)
    assert entries(exported(network, NOW + timedelta(days=60)))[uid] == gone
    assert entries(exported(network, NOW + timedelta(days=61))) == {}
    HistoryService(network).undo()
    back = entries(exported(network, NOW + timedelta(days=62)))[uid]
    assert (back.cancelled, back.sequence, back.summary) == (False, 2, "Ada Kowalska: book club")


def test_what_was_told_is_no_part_of_the_history(network: Network) -> None:
    World(network)
    before = HistoryService(network).next_undo()
    exported(network)
    assert HistoryService(network).next_undo() == before


def test_a_network_that_can_only_be_read_is_exported_too(network: Network) -> None:
    world = World(network)
    first = entries(exported(network))
    world.follow_ups.plan(world.people[:1], TODAY, "book club")
    network.close()
    with closing(open_network(network.path, write=False)) as readable:
        read = entries(exported(readable, NOW + timedelta(hours=1)))
        again = entries(exported(readable, NOW + timedelta(hours=2)))
    assert len(read) == len(first) + 1
    assert read.keys() == again.keys()
    assert {uid: each.sequence for uid, each in read.items()} == {uid: each.sequence for uid, each in again.items()}


def test_two_networks_have_different_entries(network: Network, tmp_path: Path) -> None:
    World(network)
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        World(other)
        assert entries(exported(network)).keys().isdisjoint(entries(exported(other)))


def test_strange_days_are_exported(network: Network) -> None:
    contacts, follow_ups = ContactService(network), FollowUpService(network)
    ada = contacts.add(ContactDraft(name="Ada")).value
    days = [date(1900, 1, 1), date(2028, 2, 29), date(2999, 12, 31), date.max]
    for day in days:
        follow_ups.plan([ada], day)
    assert sorted(each.day for each in entries(exported(network)).values()) == days


@pytest.mark.parametrize(
    ("day", "at", "zone", "starts"),
    [
        ("2026-09-22", "14:30", "Europe/Berlin", "2026-09-22T12:30:00+00:00"),
        ("2026-12-22", "14:30", "Europe/Berlin", "2026-12-22T13:30:00+00:00"),
        ("2027-03-28", "02:30", "Europe/Berlin", "2027-03-28T01:30:00+00:00"),
        ("2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00+00:00"),
        ("2026-09-22", "23:45", "America/New_York", "2026-09-23T03:45:00+00:00"),
        ("2026-09-22", "14:30", "", "2026-09-22T14:30:00"),
        ("2026-09-22", "14:30", "Middle/Earth", "2026-09-22T14:30:00"),
        ("2999-12-31", "00:30", "Europe/Berlin", "2999-12-30T23:30:00+00:00"),
        ("1900-01-01", "12:00", "UTC", "1900-01-01T12:00:00+00:00"),
        ("9999-12-31", "23:45", "America/New_York", "9999-12-31T23:45:00"),
        ("2026-09-22", "", "Europe/Berlin", "2026-09-22"),
    ],
)
def test_a_talk_is_at_its_time_on_the_clock_of_its_zone(
    network: Network, day: str, at: str, zone: str, starts: str
) -> None:
    number = talk(network)
    InterviewService(network).schedule(number, date.fromisoformat(day), at, "Café Linde", 45, zone)
    (event,) = icalendar.Calendar.from_ical(exported(network)).walk("VEVENT")
    assert event.decoded("DTSTART").isoformat() == starts
    if at and day < "9999":
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(minutes=45)
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == ("Ada Kowalska: informational interview", "Café Linde")


def talk(network: Network) -> int:
    ada = ContactService(network).add(ContactDraft(name="Ada Kowalska", organization="Northwind")).value
    return InterviewService(network).wish(Wish("pricing"), ada).value


def test_a_talk_that_is_moved_called_off_and_set_again_is_the_same_talk(network: Network) -> None:
    service, follow_ups, number = InterviewService(network), FollowUpService(network), talk(network)
    service.schedule(number, TODAY, "9.05", "", 30, "Europe/Berlin")
    ((uid, first),) = entries(exported(network)).items()
    service.schedule(number, TODAY, "10:00", "", 30, "Europe/Berlin")
    (item,) = follow_ups.due_items(TODAY)
    follow_ups.change(item, TODAY + timedelta(days=2))
    moved = entries(exported(network))[uid]
    assert (first.sequence, moved.sequence, str(moved.day)) == (0, 1, "2026-09-18 08:00:00+00:00")
    follow_ups.skip(item, TODAY)
    off = exported(network)
    assert (entries_off(off), "Ada" in off) == ((uid, True, 2), False)
    service.schedule(number, TODAY, "11:00", "", 30, "Europe/Berlin")
    assert (entries(exported(network))[uid].sequence, len(entries(exported(network)))) == (3, 1)


def entries_off(text: str) -> tuple[str, bool, int]:
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return str(event["UID"]), str(event["STATUS"]) == "CANCELLED", event.decoded("SEQUENCE")


def test_a_talk_that_was_held_stays_as_it_stood_and_is_never_called_off(network: Network) -> None:
    service, number = InterviewService(network), talk(network)
    service.schedule(number, TODAY, "14:30", "", 30, "Europe/Berlin")
    before = entries(exported(network))
    service.held(number, Held(TODAY, "Much"), TODAY)
    (uid,) = before
    assert entries(exported(network))[uid] == before[uid]
    later = {
        days: entries(exported(network, NOW + timedelta(days=days), TODAY + timedelta(days=days))) for days in (60, 61)
    }
    assert later[60][uid] == before[uid]
    assert uid not in later[61]


def test_a_talk_that_was_held_before_its_day_stands_on_the_day_on_which_it_was(network: Network) -> None:
    service, number = InterviewService(network), talk(network)
    service.schedule(number, TODAY + timedelta(days=1), "14:30", "", 30, "Europe/Berlin")
    ((uid, before),) = entries(exported(network)).items()
    service.held(number, Held(TODAY, "Much"), TODAY)
    held = entries(exported(network))[uid]
    assert before.day - held.day == timedelta(days=1)
    assert held.sequence == before.sequence + 1
    assert entries(sent(network, number))[uid].day == held.day


def test_one_talk_is_sent_along_without_what_is_ones_own_and_updates_what_was_sent(network: Network) -> None:
    service, number = InterviewService(network), talk(network)
    OwnerService(network).save_about_me(AboutMe(name="Robin Sample"))
    with pytest.raises(NetGrowError, match="no_day"):
        sent(network, number)
    service.schedule(number, TODAY, "14:30", "Café Linde", 30, "Europe/Berlin")
    ((uid, told),) = entries(exported(network)).items()
    ((sent_uid, first),) = entries(sent(network, number)).items()
    assert (uid, told.sequence, told.day, told.place) == (sent_uid, first.sequence, first.day, first.place)
    assert (first.summary, first.description) == ("Informational interview: Robin Sample, Ada Kowalska", "")
    service.schedule(number, TODAY, "15:00", "Café Linde", 30, "Europe/Berlin")
    assert entries(sent(network, number))[uid].sequence == 1
    assert entries(exported(network))[uid].sequence == 1
    service.held(number, Held(TODAY, "Much"), TODAY)
    assert entries(sent(network, number))[uid].sequence == 1


def sent(network: Network, interview_id: int) -> str:
    out = io.StringIO()
    calendar_out.write_talk(network, out, interview_id, NOW)
    return out.getvalue()
