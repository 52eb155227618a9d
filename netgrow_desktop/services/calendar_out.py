"""Follow-ups and interviews for other calendars: stable entries, numbered changes, and what is gone as cancelled."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, TextIO

from netgrow_desktop.domain.follow_ups import OCCASIONS, DueItem, FollowUpKind
from netgrow_desktop.domain.interviews.clock import moment
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats.calendars.writing import CalendarEvent, calendar
from netgrow_desktop.services import due_items
from netgrow_desktop.storage import calendar_entries, interviews, owner
from netgrow_desktop.storage.calendar_entries import ToldRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

    Say = Callable[[Message], str]
    """Gives a message in somebody's language."""

CANCELLED_DAYS = 60
"""So long an entry that is gone is written as cancelled: who imports the file would keep it otherwise.

So long a talk that took place stays as it was, too: it was held, not called off, and is left out afterwards.
"""
_TIME = "%Y%m%dT%H%M%SZ"


class _Entry(NamedTuple):
    """What is to be told of one item."""

    uid: str
    starts: date
    summary: str
    description: str
    categories: tuple[str, ...]
    minutes: int = 0
    location: str = ""

    def digest(self) -> str:
        """Give what tells whether anything of it changed."""
        return hashlib.sha256(repr(tuple(self)).encode()).hexdigest()[:32]


def write(network: Network, out: TextIO, today: date, now: datetime, say: Say = english) -> int:
    """Write everything that is due or planned as a calendar (RFC 5545); gives how many entries are in force.

    An entry keeps its UID for good. Its SEQUENCE and LAST-MODIFIED grow when anything of it changed since the last
    export, and only then; what is gone is written as cancelled for 60 days. For that the network keeps what was told,
    beside its history; a network that can only be read keeps nothing, so that its next export counts from the same.
    """
    with network.reading() as connection:
        feed = calendar_entries.feed_name(connection)
        known = calendar_entries.everything(connection)
        items = due_items.due_items(connection, today)
        held = due_items.talks_held(connection)
    since = today - min(timedelta(days=CANCELLED_DAYS), today - date.min)
    items += [item for item in held if item.due_on >= since]
    items.sort(key=lambda item: (item.due_on, item.name, item.contact_id, item.kind, item.follow_up_id))
    entries = [_entry(item, feed, say) for item in items]
    stamp = now.astimezone(UTC).strftime(_TIME)
    rows = [_told(each, known.get(each.uid), stamp) for each in entries]
    gone = _gone(known, {*(each.uid for each in entries), *(_uid(item, feed) for item in held)}, stamp)
    _keep(network, known, (*rows, *gone))
    earliest = (now.astimezone(UTC) - timedelta(days=CANCELLED_DAYS)).strftime(_TIME)
    events = [_event(entry, row) for entry, row in zip(entries, rows, strict=True)]
    events += _cancelled((row for row in gone if row.modified_at >= earliest), say)
    out.writelines(calendar(say(Message("calendar_file.name")), events))
    return len(entries)


def write_talk(network: Network, out: TextIO, interview_id: int, now: datetime, say: Say = english) -> None:
    """Write one informational interview as a calendar, to send along: both names, when and where, and nothing else.

    It is the entry that :func:`write` tells of, with its UID and SEQUENCE: sent again it is an update.
    Raises NetGrowError while it has no day.
    """
    with network.reading() as connection:
        feed = calendar_entries.feed_name(connection)
        known = calendar_entries.everything(connection)
        item = _talk(connection, interview_id)
        about_me = owner.read(connection)
    entry = _entry(item, feed, say)
    row = _told(entry, known.get(entry.uid), now.astimezone(UTC).strftime(_TIME))
    _keep(network, known, [row])
    names = ", ".join(name for name in (about_me.name if about_me is not None else "", item.name) if name)
    summary = say(Message("calendar_file.talk_of", {"names": names}))
    out.writelines(calendar("", [_event(entry._replace(summary=summary, description="", categories=()), row)]))


def _talk(connection: Connection, interview_id: int) -> DueItem:
    """Give the day of an interview, as it stands in the calendar or stood there."""
    interview = interviews.read(connection, interview_id)
    planned = due_items.planned_with(connection, interview.contact_id) if interview.contact_id else []
    for item in (*planned, *due_items.talks_held(connection)):
        if item.appointment is not None and item.appointment.interview_id == interview_id:
            return item
    raise NetGrowError("interview.no_day")


def _keep(network: Network, known: Mapping[str, ToldRow], rows: Sequence[ToldRow]) -> None:
    news = [row for row in rows if known.get(row.uid) != row]
    if news and not network.read_only:
        with network.writing_unrecorded() as connection:
            calendar_entries.keep(connection, news)


def _told(entry: _Entry, before: ToldRow | None, stamp: str) -> ToldRow:
    """Give how an entry is told now."""
    digest, starts = entry.digest(), entry.starts.isoformat()
    if before is None:
        return ToldRow(entry.uid, digest, starts, 0, stamp, cancelled=False)
    if before.digest == digest and not before.cancelled:
        return before
    # A clock that was set back makes nothing older than it was.
    later = max(stamp, before.modified_at)
    return ToldRow(entry.uid, digest, starts, before.sequence + 1, later, cancelled=False)


def _gone(known: Mapping[str, ToldRow], present: set[str], stamp: str) -> list[ToldRow]:
    return [
        row
        if row.cancelled
        else row._replace(digest="", sequence=row.sequence + 1, modified_at=max(stamp, row.modified_at), cancelled=True)
        for uid, row in known.items()
        if uid not in present
    ]


def _cancelled(rows: Iterable[ToldRow], say: Say) -> Iterator[CalendarEvent]:
    summary = say(Message("calendar_file.cancelled"))
    for row in rows:
        timed = len(row.due_on) > len("YYYY-MM-DD")
        starts = datetime.fromisoformat(row.due_on) if timed else date.fromisoformat(row.due_on)
        yield CalendarEvent(row.uid, starts, summary, "", (), row.sequence, row.modified_at, cancelled=True)


def _event(entry: _Entry, row: ToldRow) -> CalendarEvent:
    uid, starts, summary, description, categories, minutes, location = entry
    return CalendarEvent(
        uid,
        starts,
        summary,
        description,
        categories,
        row.sequence,
        row.modified_at,
        cancelled=False,
        minutes=minutes,
        location=location,
    )


def _uid(item: DueItem, feed: str) -> str:
    """Give by what an item is known for good; a talk that was called off and gets another day is the same talk."""
    if item.appointment is not None:
        return f"interview-{item.appointment.interview_id}@{feed}.netgrow"
    number = item.follow_up_id if item.kind is FollowUpKind.PLANNED else item.contact_id
    return f"{item.kind}-{number}@{feed}.netgrow"


def _entry(item: DueItem, feed: str, say: Say) -> _Entry:
    talk = item.appointment
    return _Entry(
        _uid(item, feed),
        moment(item.due_on, talk.at, talk.zone) if talk is not None and talk.at else item.due_on,
        _summary(item, say),
        "\n".join(line for line in _description(item, say) if line),
        tuple(each.value.capitalize() for each in item.categories),
        talk.minutes if talk is not None else 0,
        talk.place if talk is not None else "",
    )


def _summary(item: DueItem, say: Say) -> str:
    """Say whom it is about and what; nothing that changes from day to day."""
    about = item.reason
    if item.appointment is not None:
        about = say(Message("calendar_file.talk"))
    elif item.kind in OCCASIONS:
        about = say(item.why)
    elif not about and item.purpose:
        about = say(item.why).rstrip(".")
    elif item.kind is FollowUpKind.CADENCE:
        about = say(Message("calendar_file.be_in_touch"))
    return f"{item.name}: {about}" if about else item.name


def _description(item: DueItem, say: Say) -> Iterator[str]:
    yield ", ".join(part for part in (item.title, item.organization) if part.strip())
    if item.appointment is not None:
        # Nothing that the talk itself changes: once it was held it stands as it stood.
        yield item.reason
        return
    if item.kind is FollowUpKind.CADENCE and item.cadence_days:
        yield say(Message("cadence.every_days", {"n": item.cadence_days}))
    if item.last_contact:
        yield say(Message("calendar_file.last_contact", {"day": item.last_contact}))
