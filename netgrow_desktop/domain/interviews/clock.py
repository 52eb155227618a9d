"""The time of day of a talk: read as people write it, and told to other calendars as a moment."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_TIME = re.compile(r"(\d{1,2})(?:\s*(?:[:.h]|uhr)?\s*(\d\d))?\s*(?:h|uhr)?\s*([ap])?\.?(?:m\.?)?", re.ASCII)
_NOON = 12


def time_of_day(text: str) -> str | None:
    """Give a time of day as HH:MM: "9", "9.05", "14h30", "1430", "9 Uhr 30", "2 pm"; "" for none, None for no time."""
    said = " ".join(text.split()).casefold()
    if not said:
        return ""
    found = _TIME.fullmatch(said)
    if found is None or ("m" in said and not found[3]):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found[3] == "p" else 0)
    try:
        return f"{time(hour, minute):%H:%M}"
    except ValueError:
        return None


def moment(day: date, at: str, zone: str) -> datetime:
    """Give when HH:MM on a day is, in UTC; without a zone that is known, on whatever clock its reader has.

    A time that the clock leaves out is read by the offset before it, one that comes twice is the first of them, as
    RFC 5545 (3.3.5) reads them.
    """
    local = datetime.combine(day, time.fromisoformat(at))
    if not zone:
        return local
    try:
        return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        return local
