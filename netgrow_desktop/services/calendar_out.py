"""Follow-ups for other calendars: stable entries, numbered changes, and what is gone as cancelled."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, TextIO

from netgrow_desktop.domain.follow_ups import OCCASIONS, DueItem, FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats.calendars.writing import DayEvent, calendar
from netgrow_desktop.services import due_items
from netgrow_desktop.storage import calendar_entries
from netgrow_desktop.storage.calendar_entries import ToldRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from netgrow_desktop.storage.network import Network

    Say = Callable[[Message], str]

CANCELLED_DAYS = 60
"""So long an entry that is gone is written as cancelled: who imports the file would keep it otherwise."""
_TIME = "%Y%m%dT%H%M%SZ"


class _Entry(NamedTuple):
    """What is to be told of one item."""

    uid: str
    day: date
    summary: str
    description: str
    categories: tuple[str, ...]

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
    items.sort(key=lambda item: (item.due_on, item.name, item.contact_id, item.kind, item.follow_up_id))
    entries = [_entry(item, feed, say) for item in items]
    stamp = now.astimezone(UTC).strftime(_TIME)
    rows = [_told(each, known.get(each.uid), stamp) for each in entries]
    gone = _gone(known, {each.uid for each in entries}, stamp)
    news = [row for row in (*rows, *gone) if known.get(row.uid) != row]
    if news and not network.read_only:
        with network.writing_unrecorded() as connection:
            calendar_entries.keep(connection, news)
    earliest = (now.astimezone(UTC) - timedelta(days=CANCELLED_DAYS)).strftime(_TIME)
    events = [
        DayEvent(*entry, row.sequence, row.modified_at, cancelled=False)
        for entry, row in zip(entries, rows, strict=True)
    ]
    events += _cancelled((row for row in gone if row.modified_at >= earliest), say)
    out.writelines(calendar(say(Message("calendar_file.name")), events))
    return len(entries)


def _told(entry: _Entry, before: ToldRow | None, stamp: str) -> ToldRow:
    """Give how an entry is told now."""
    digest = entry.digest()
    if before is None:
        return ToldRow(entry.uid, digest, entry.day.isoformat(), 0, stamp, cancelled=False)
    if before.digest == digest and not before.cancelled:
        return before
    # A clock that was set back makes nothing older than it was.
    later = max(stamp, before.modified_at)
    return ToldRow(entry.uid, digest, entry.day.isoformat(), before.sequence + 1, later, cancelled=False)


def _gone(known: Mapping[str, ToldRow], present: set[str], stamp: str) -> list[ToldRow]:
    return [
        row
        if row.cancelled
        else row._replace(digest="", sequence=row.sequence + 1, modified_at=max(stamp, row.modified_at), cancelled=True)
        for uid, row in known.items()
        if uid not in present
    ]


def _cancelled(rows: Iterable[ToldRow], say: Say) -> Iterator[DayEvent]:
    summary = say(Message("calendar_file.cancelled"))
    for row in rows:
        day = date.fromisoformat(row.due_on)
        yield DayEvent(row.uid, day, summary, "", (), row.sequence, row.modified_at, cancelled=True)


def _entry(item: DueItem, feed: str, say: Say) -> _Entry:
    number = item.follow_up_id if item.kind is FollowUpKind.PLANNED else item.contact_id
    return _Entry(
        f"{item.kind}-{number}@{feed}.netgrow",
        item.due_on,
        _summary(item, say),
        "\n".join(line for line in _description(item, say) if line),
        tuple(each.value.capitalize() for each in item.categories),
    )


def _summary(item: DueItem, say: Say) -> str:
    """Say whom it is about and what; nothing that changes from day to day."""
    about = item.reason
    if item.kind in OCCASIONS:
        about = say(item.why)
    elif item.kind is FollowUpKind.CADENCE:
        about = say(Message("calendar_file.be_in_touch"))
    return f"{item.name}: {about}" if about else item.name


def _description(item: DueItem, say: Say) -> Iterator[str]:
    yield ", ".join(part for part in (item.title, item.organization) if part.strip())
    if item.kind is FollowUpKind.CADENCE and item.cadence_days:
        yield say(Message("cadence.every_days", {"n": item.cadence_days}))
    if item.last_contact:
        yield say(Message("calendar_file.last_contact", {"day": item.last_contact}))
