"""The components of a calendar file (iCalendar, RFC 5545, and the older vCalendar 1.0), one after the other.

Only what tells who met when is kept of them. Nothing is nested in memory, and a damaged line is left out alone.
"""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

LONGEST_LINE = 1 << 14
"""Letters of an unfolded line that are kept; what is longer is a description or a picture."""

MOST_LINES = 10_000
"""Lines of one kind that are kept of a component (attendees, exceptions)."""

_PIECE = 1 << 16
_COMPONENTS = frozenset(("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VTIMEZONE", "VALARM"))
_OF_CALENDAR = frozenset(("METHOD", "X-WR-CALNAME", "X-WR-TIMEZONE"))
_OF_EVENT = frozenset(
    ("UID", "DTSTART", "STATUS", "SEQUENCE", "RECURRENCE-ID", "RRULE", "RDATE", "EXDATE", "ORGANIZER", "ATTENDEE")
)
_BEGINNINGS = frozenset(name[0] for name in (*_OF_CALENDAR, *_OF_EVENT, "BEGIN", "END"))
_LINE = re.compile(r'([A-Za-z0-9-]{1,40})((?:;[^;:"]*(?:"[^"]*"[^;:"]*)*)*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';\s*([^=;:"\s]+)\s*(?:=((?:"[^"]*"|[^;"])*))?')
_FIRST_LINE = re.compile(r"\s*BEGIN\s*:\s*V(?!CARD)[A-Z]{4,12}\s*$", re.IGNORECASE | re.MULTILINE)


class Property(NamedTuple):
    """One line of a component: its parameters by their names in upper case, and its value."""

    parameters: dict[str, str]
    value: str


class Calendar(NamedTuple):
    """What a calendar says of itself: ``method``, ``name``, ``zone``; empty where it says nothing."""

    method: str = ""
    name: str = ""
    zone: str = ""


@dataclass(slots=True)
class Component:
    """One event, task or the like. ``line`` is where it begins; ``is_whole`` is False if its end is missing."""

    kind: str
    line: int
    calendar: Calendar
    is_whole: bool = False
    properties: dict[str, list[Property]] = field(default_factory=dict)

    def first(self, name: str) -> Property:
        """Give the first property of that name, or an empty one."""
        return next(iter(self.properties.get(name, ())), _NOTHING)

    def values(self, name: str) -> Iterator[Property]:
        """Give each property of that name."""
        return iter(self.properties.get(name, ()))


_NOTHING = Property({}, "")


def is_calendar(text: str) -> bool:
    """Tell from the beginning of a text whether it is a calendar."""
    return _FIRST_LINE.match(text.lstrip("\ufeff")) is not None


def components(stream: TextIO) -> Iterator[Component]:
    """Give the events, tasks, journals, times and zones of a calendar; *stream* keeps its line ends as they are."""
    calendar = Calendar()
    current: Component | None = None
    inner = 0
    for line, text in _unfolded(stream):
        name, _, rest = text.partition(":")
        tag = name.strip().upper() if len(name) < 10 else ""
        kind = rest.strip().upper()[:20] if tag in {"BEGIN", "END"} else ""
        if tag == "BEGIN" and current and kind not in {"VEVENT", "VCALENDAR"}:
            inner += 1
        elif tag == "END" and current and inner and kind not in {current.kind, "VCALENDAR"}:
            inner -= 1
        elif tag in {"BEGIN", "END"}:
            if current and (tag == "BEGIN" or kind in {current.kind, "VCALENDAR"}):
                current.is_whole = tag == "END" and kind == current.kind
                yield current
                current = None
            if tag == "BEGIN":
                inner = 0
                calendar = Calendar() if kind == "VCALENDAR" else calendar
                current = Component(kind, line, calendar) if kind in _COMPONENTS else None
        elif current is None:
            calendar = _with(calendar, text)
        elif not inner:
            _add(current, text)
    if current:
        yield current


def _with(calendar: Calendar, text: str) -> Calendar:
    """Give the calendar with what a line outside of any component says of it."""
    found = property_of(text)
    if found is None or found[0] not in _OF_CALENDAR:
        return calendar
    value = found[1].value.strip()
    if found[0] == "METHOD":
        return calendar._replace(method=value.upper())
    return calendar._replace(name=value) if found[0] == "X-WR-CALNAME" else calendar._replace(zone=value)


def _add(component: Component, text: str) -> None:
    found = property_of(text)
    if found is None or found[0] not in _OF_EVENT:
        return
    kept = component.properties.setdefault(found[0], [])
    if len(kept) < MOST_LINES:
        kept.append(found[1])


@lru_cache(maxsize=8192)
def property_of(text: str) -> tuple[str, Property] | None:
    """Read one unfolded line; gives its name in upper case, or None for text that is no property."""
    found = _LINE.match(text) or _LINE.match(text.replace('"', ""))
    if found is None:
        return None
    parameters = {
        match[1].upper(): (match[2] or "").replace('"', "").strip() for match in _PARAMETER.finditer(found[2])
    }
    value = found[3]
    if "QUOTED-PRINTABLE" in (parameters.get("ENCODING", "").upper(), *parameters):
        value = quopri.decodestring(value.encode("utf-8", "replace")).decode("utf-8", "replace")
    return found[1].upper(), Property(parameters, value)


def _unfolded(stream: TextIO) -> Iterator[tuple[int, str]]:
    """Give each line with the number of its first physical line; continued lines are joined and cut at a length."""
    number, begins = 0, True
    first, parts, length = 0, [""], 0
    for piece in iter(lambda: stream.readline(_PIECE), ""):
        number += begins
        continues = not begins or piece[0] in " \t"
        text = piece.rstrip("\r\n")
        if not continues:
            if first and parts[0][:1].upper() in _BEGINNINGS:
                yield first, "".join(parts)
            first, parts, length = number, [text.lstrip("\ufeff")[:LONGEST_LINE]], len(text)
        elif length < LONGEST_LINE:
            text = text[1:] if begins else text
            parts.append(text[: LONGEST_LINE - length])
            length += len(text)
        begins = piece[-1] in "\r\n"
    if first:
        yield first, "".join(parts)
