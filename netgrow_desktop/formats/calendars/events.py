"""Calendars (iCalendar of Google, Apple, Outlook, Thunderbird; vCalendar 1.0) as evidence of who met whom.

A meeting counts if it is past, was not cancelled, the owner is among its people and neither they nor the other side
declined, and at most eight people were asked to come. A day is that of the place where the meeting was.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats.calendars.components import components, is_calendar
from netgrow_desktop.formats.calendars.recurrence import Budget, TooManyDaysError, days_of
from netgrow_desktop.formats.calendars.times import local_time, times
from netgrow_desktop.formats.cells import decoding
from netgrow_desktop.formats.mail.addresses import Mailbox, clean_name, mailboxes
from netgrow_desktop.formats.mail.correspondents import BOTH, Correspondents, Owner, is_machine, most_common_to_all
from netgrow_desktop.formats.readers import Match, Reader
from netgrow_desktop.formats.records import Rejected, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.calendars.components import Component, Property
    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

MOST_PEOPLE = 8
"""People at a meeting, the owner among them; a larger one is no contact with each of them."""

_MOST_READ = 64
_OTHER_KINDS = {
    "VTODO": "meeting.task",
    "VJOURNAL": "meeting.journal",
    "VFREEBUSY": "meeting.busy",
    "VAVAILABILITY": "meeting.busy",
}
_NO_MEETINGS = frozenset(("CANCEL", "REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"))
"""Methods of calendars that carry an answer or a cancellation, not a meeting."""


_NOBODY = frozenset(("meeting.room", "meeting.group"))


class _Guest(NamedTuple):
    """Somebody at a meeting; ``reason`` is the code of why they are not counted, "" if they are."""

    who: Mailbox
    reason: str


@dataclass(slots=True)
class _Meeting:
    line: int
    uid: str
    sequence: int
    guests: list[_Guest]
    is_cancelled: bool
    days: list[date] = field(default_factory=list)
    clock: time = time()
    replaced: date | None = None


def _recognise(sample: Sample) -> Match | None:
    return Match() if is_calendar(sample.text) else None


def _read(recognised: Recognised) -> Iterator[Record]:
    """Give what a calendar holds, or that it holds nothing; raises :class:`NetGrowError` as :func:`_records` does."""
    is_empty = True
    for record in _records(recognised):
        is_empty = False
        yield record
    if is_empty:
        yield Skipped(1, Message("calendar.empty"))


def _records(recognised: Recognised) -> Iterator[Record]:
    """Give everybody whom the owner met, whoever was passed over, and the events that were no meetings.

    Raises :class:`NetGrowError` where it is not to be found out who the owner is.
    """
    calendars: Counter[str] = Counter()
    meetings: dict[tuple[str, date | None], _Meeting] = {}
    with decoding.open_text(recognised.path, recognised.encoding) as stream:
        budget = Budget()
        for component in components(stream):
            recognised.progress(stream.buffer.tell())
            made = _meeting(component, budget)
            if not isinstance(made, _Meeting):
                if made is not None:
                    yield made
                continue
            calendars[component.calendar.name.lower()] += 1
            key = (made.uid or str(made.line), made.replaced)
            if key not in meetings or made.sequence >= meetings[key].sequence:
                meetings[key] = made
    held = list(_held(meetings, datetime.now().astimezone().replace(tzinfo=None)))
    owner = _find_owner(recognised, [each for each in held if isinstance(each, _Meeting)], calendars)
    people = Correspondents(InteractionKind.MEETING)
    for each in held:
        skipped = _count(each, owner, people) if isinstance(each, _Meeting) else each
        if skipped:
            yield skipped
    yield from people.records(owner)


def _meeting(component: Component, budget: Budget) -> _Meeting | Skipped | Rejected | None:
    """Make a meeting of an event with at least two people, or say why it is none."""
    if component.kind != "VEVENT":
        code = _OTHER_KINDS.get(component.kind)
        return Skipped(component.line, Message(code)) if code else None
    if not component.is_whole:
        return _rejected(component, "meeting.cut")
    if len(component.properties.get("ATTENDEE", ())) > _MOST_READ:
        return Skipped(component.line, Message("meeting.crowd", {"most": MOST_PEOPLE}))
    guests = _guests(component)
    is_cancelled = component.calendar.method == "CANCEL" or _is(component.first("STATUS"), "CANCELLED")
    replaces = component.first("RECURRENCE-ID")
    if _is_alone(guests) and not (replaces.value or is_cancelled):
        return Skipped(component.line, Message("meeting.alone"))
    if component.calendar.method in _NO_MEETINGS and not is_cancelled:
        return Skipped(component.line, Message("meeting.answer"))
    sequence = component.first("SEQUENCE").value.strip()[:9]
    made = _Meeting(
        component.line,
        component.first("UID").value.strip()[:500],
        int(sequence) if sequence.isdecimal() else 0,
        guests,
        is_cancelled,
    )
    zone = component.calendar.zone
    if replaces.value:
        at = local_time(replaces.value, replaces.parameters.get("TZID") or zone)
        made.replaced = at.date() if at else None
    return _dated(made, component, budget)


def _dated(made: _Meeting, component: Component, budget: Budget) -> _Meeting | Rejected:
    """Give the meeting with its days, none for a cancelled one; a meeting without a date is rejected."""
    if made.is_cancelled:
        return made
    beginning = component.first("DTSTART")
    # Exceptions and the end of a rule may be in UTC: they are compared on the clock of the beginning.
    zone = beginning.parameters.get("TZID") or component.calendar.zone
    start = local_time(beginning.value, zone)
    if start is None:
        return _rejected(component, "meeting.no_date")
    days = {start.date()}
    last = datetime.now().astimezone().date()
    try:
        for rule in [] if made.replaced else component.values("RRULE"):
            days.update(days_of(rule.value, start, last, lambda until: local_time(until, zone), budget))
    except ValueError:
        return _rejected(component, "meeting.no_rule")
    except TooManyDaysError:
        return _rejected(component, "meeting.too_many_days")
    days.update(at.date() for each in component.values("RDATE") for at in times(each, zone))
    days.difference_update(at.date() for each in component.values("EXDATE") for at in times(each, zone))
    made.days, made.clock = sorted(days), start.time()
    return made


def _rejected(component: Component, code: str) -> Rejected:
    lines = (f"{name}:{each.value}" for name, found in component.properties.items() for each in found[:3])
    return Rejected(component.line, Message(code), "\n".join([f"BEGIN:{component.kind}", *lines])[:2000])


def _is(found: Property, value: str) -> bool:
    return found.value.strip().upper() == value


def _guests(component: Component) -> list[_Guest]:
    """Give everybody with an address at an event, each once; the organizer comes too."""
    found: dict[str, _Guest] = {}
    for role in ("ATTENDEE", "ORGANIZER"):
        for each in component.values(role):
            who = _person(each)
            if who is None:
                continue
            known = found.get(who.address.lower())
            if known is None:
                found[who.address.lower()] = _Guest(who, _reason(who, each.parameters) if role == "ATTENDEE" else "")
            elif who.name and not known.who.name:
                found[who.address.lower()] = known._replace(who=who)
    return list(found.values())


def _person(found: Property) -> Mailbox | None:
    """Give the address and name of an attendee, wherever the program that wrote the file put them."""
    name = found.parameters.get("CN", "")
    return _mailbox(found.parameters.get("EMAIL", ""), name) or _mailbox(found.value, name)


@lru_cache(maxsize=8192)
def _mailbox(text: str, name: str) -> Mailbox | None:
    listed = mailboxes((unquote(text) if "%" in text else text).partition("?")[0])
    if not listed:
        return None
    plain = name.replace("^'", "").replace("\\,", ",").replace("\\", "")
    return Mailbox(clean_name(plain) or listed[0].name, listed[0].address)


def _reason(who: Mailbox, parameters: dict[str, str]) -> str:
    """Give the code of why an attendee is not somebody who came, "" if nothing speaks against it."""
    kind = parameters.get("CUTYPE", "").upper()
    if kind in {"ROOM", "RESOURCE"} or is_machine(who.address):
        return "meeting.room"
    if kind == "GROUP":
        return "meeting.group"
    if parameters.get("PARTSTAT", parameters.get("STATUS", "")).upper() == "DECLINED":
        return "meeting.declined"
    return "meeting.informed" if parameters.get("ROLE", "").upper() == "NON-PARTICIPANT" else ""


def _is_alone(guests: list[_Guest]) -> bool:
    """Tell whether an event names fewer than two people: rooms and groups are none."""
    return sum(guest.reason not in _NOBODY for guest in guests) < 2


def _held(meetings: dict[tuple[str, date | None], _Meeting], now: datetime) -> Iterator[_Meeting | Skipped]:
    """Give the meetings that took place, on the days on which they did; the others are skipped with the reason."""
    replaced: dict[str, set[date]] = {}
    for uid, day in meetings:
        if day:
            replaced.setdefault(uid, set()).add(day)
    for (uid, day), each in meetings.items():
        moved = set() if day else replaced.get(uid, set())
        past = [day for day in each.days if datetime.combine(day, each.clock) < now]
        days = [day for day in past if day not in moved]
        if days and _is_alone(each.guests):
            yield Skipped(each.line, Message("meeting.alone"))
        elif days:
            each.days = days
            yield each
        elif not past or not moved:
            yield Skipped(each.line, Message("meeting.not_yet" if each.days else "meeting.cancelled"))


def _find_owner(recognised: Recognised, meetings: list[_Meeting], calendars: Counter[str]) -> Owner:
    """Find out whose calendar this is: who *About me* says, else whose name it has, else who is at every meeting.

    Raises :class:`NetGrowError` if nothing shows it and there is any meeting.
    """
    about = Owner(recognised.owner)
    file = decoding.shown(recognised.path)
    if not meetings or any(about.includes(guest.who) for each in meetings for guest in each.guests):
        return about
    if about:
        raise NetGrowError("calendar.owner_not_in_it", file=file)
    together = Counter(address for each in meetings for address in {guest.who.address.lower() for guest in each.guests})
    named = [name for name in calendars if name in together]
    found = named[0] if len(named) == 1 else most_common_to_all(together, len(meetings))
    if not found:
        raise NetGrowError("calendar.whose", file=file)
    return Owner(recognised.owner, [found])


def _count(meeting: _Meeting, owner: Owner, people: Correspondents) -> Skipped | None:
    """Note whom a meeting brought together with the owner, or say why it did not."""
    own = [guest for guest in meeting.guests if owner.includes(guest.who)]
    others = [guest for guest in meeting.guests if guest not in own]
    invited = [guest for guest in others if guest.reason not in _NOBODY | {"meeting.informed"}]
    if not own:
        return Skipped(meeting.line, Message("meeting.without_owner"))
    if any(guest.reason == "meeting.declined" for guest in own):
        return Skipped(meeting.line, Message("meeting.owner_declined"))
    if len(invited) + 1 > MOST_PEOPLE:
        return Skipped(meeting.line, Message("meeting.crowd", {"most": MOST_PEOPLE}))
    if not invited and not any(guest.reason == "meeting.informed" for guest in others):
        return Skipped(meeting.line, Message("meeting.alone"))
    for guest in others:
        if guest.reason:
            people.passed_over(guest.who, meeting.line, guest.reason)
            continue
        for day in meeting.days:
            people.met(guest.who, meeting.line, day.toordinal(), BOTH)
    return None


READER = Reader("icalendar", Message("format.icalendar"), _recognise, _read)
