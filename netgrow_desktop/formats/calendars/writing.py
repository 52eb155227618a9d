"""Events for other calendars, as RFC 5545 has them: days that take no time, and talks at a time of day.

Follow-ups are written as VEVENTs. Tasks (VTODO) would fit better, but Google's calendar and Outlook pass them over and
Apple's leaves them out of subscribed calendars: nobody would see them. Times are written in UTC: a moment that does not
come again needs no VTIMEZONE, and every calendar shows it on the clock of its reader.
"""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PRODUCT = "-//NetGrow Desktop//Follow-ups//EN"
LONGEST_LINE = 75
"""Octets of a line without its end (RFC 5545, 3.1)."""


class CalendarEvent(NamedTuple):
    """One event. ``modified_at`` is a time in UTC, ``YYYYMMDDTHHMMSSZ``; ``sequence`` counts its changes.

    ``starts`` is a day for one of the whole day, a time in UTC, or a time without zone on whatever clock its reader
    has; ``minutes`` is the length of the latter two.
    """

    uid: str
    starts: date | datetime
    summary: str
    description: str
    categories: tuple[str, ...]
    sequence: int
    modified_at: str
    cancelled: bool
    minutes: int = 0
    location: str = ""


def calendar(name: str, events: Iterable[CalendarEvent]) -> Iterator[str]:
    """Give the text of a calendar, a line at a time, with its line ends; without a *name* one of loose events.

    There is no METHOD: the file is a state to subscribe to or import, not a message. DTSTAMP is then the time of the
    last change (RFC 5545, 3.8.7.2), and what did not change is written letter by letter as before. What has a name is
    taken by programs for a calendar of its own.
    """
    for line in _lines(name, events):
        yield folded(line)


def _lines(name: str, events: Iterable[CalendarEvent]) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:{PRODUCT}"
    yield "CALSCALE:GREGORIAN"
    if name:
        yield f"NAME:{escaped(name)}"
        yield f"X-WR-CALNAME:{escaped(name)}"
        yield "REFRESH-INTERVAL;VALUE=DURATION:PT1H"
        yield "X-PUBLISHED-TTL:PT1H"
    for event in events:
        yield from _event(event)
    yield "END:VCALENDAR"


def _event(event: CalendarEvent) -> Iterator[str]:
    ends, is_timed = _end(event), isinstance(event.starts, datetime)
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.uid)}"
    yield f"DTSTAMP:{event.modified_at}"
    yield f"LAST-MODIFIED:{event.modified_at}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTART{_when(event.starts)}"
    if ends is not None:
        yield f"DTEND{_when(ends)}"
    yield f"SUMMARY:{escaped(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{escaped(event.description)}"
    if event.location:
        yield f"LOCATION:{escaped(event.location)}"
    if event.categories:
        yield f"CATEGORIES:{','.join(map(escaped, event.categories))}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield f"TRANSP:{'OPAQUE' if is_timed and not event.cancelled else 'TRANSPARENT'}"
    yield "CLASS:PRIVATE"
    yield "END:VEVENT"


def _end(event: CalendarEvent) -> date | None:
    """Give when an event ends, None where no calendar goes that far, and for a time without a length."""
    is_timed = isinstance(event.starts, datetime)
    if is_timed and event.minutes <= 0:
        return None
    try:
        return event.starts + (timedelta(minutes=event.minutes) if is_timed else timedelta(days=1))
    except OverflowError:
        return None


def _when(starts: date | datetime) -> str:
    if not isinstance(starts, datetime):
        return f";VALUE=DATE:{starts.isoformat().replace('-', '')}"
    text = starts.replace(tzinfo=None).isoformat(timespec="seconds").replace("-", "").replace(":", "")
    return f":{text}Z" if starts.tzinfo is not None else f":{text}"


def escaped(text: str) -> str:
    """Give a text as a value: commas, semicolons, backslashes and line ends escaped, other controls left out."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    if plain.isascii() and plain.isprintable():
        return plain
    lines = "\\n".join(plain.splitlines())
    return "".join(letter for letter in lines if letter == "\t" or unicodedata.category(letter) not in {"Cc", "Cs"})


def folded(line: str) -> str:
    """Give a line with its end, folded so that no piece is longer than 75 octets and no letter is cut."""
    if len(line.encode()) <= LONGEST_LINE:
        return f"{line}\r\n"
    pieces: list[str] = []
    piece, room = "", LONGEST_LINE
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append(piece)
            # The blank that begins a piece is one of its octets.
            piece, room = " ", LONGEST_LINE - 1
        piece += letter
        room -= size
    return "\r\n".join((*pieces, piece)) + "\r\n"
