"""Dates and times in calendars, on the clock of the place where something takes place."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

    from netgrow_desktop.formats.calendars.components import Property

_TIME = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?\s*(Z)?)?", re.IGNORECASE)
_EARLIEST = 1900
_LONGEST_ZONE = 100


def local_time(value: str, zone: str) -> datetime | None:
    """Read a date or a time such as ``20260208T101112Z``; None for what is none, and for years before 1900.

    A time of UTC is given on the clock of *zone*, the name of a time zone, or of this computer where it is "".
    """
    found = _TIME.match(value[:40])
    if found is None:
        return None
    year, month, day, hour, minute, second, utc = found.groups()
    if int(year) < _EARLIEST:
        return None
    try:
        at = datetime.combine(
            date(int(year), int(month), int(day)), time(int(hour or 0), int(minute or 0), min(int(second or 0), 59))
        )
        if utc:
            at = at.replace(tzinfo=UTC).astimezone(time_zone(zone)).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None
    return at


def times(found: Property, zone: str) -> list[datetime]:
    """Give the times of a property that may list several (EXDATE), of periods (RDATE) their beginnings."""
    parts = found.value.replace(";", ",").split(",", 10_000)[:10_000]
    return [at for at in (local_time(part, zone) for part in parts) if at]


@lru_cache(maxsize=256)
def time_zone(name: str) -> tzinfo | None:
    """Give the time zone of that name, be it Windows' (``W. Europe Standard Time``); None where nobody knows it."""
    if not name or len(name) > _LONGEST_ZONE:
        return None
    from icalendar.timezone import tzp

    try:
        return tzp.timezone(name)
    except (ValueError, KeyError, OSError):
        return None
