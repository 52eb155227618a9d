"""Days to come as people say them in a quick log ("tomorrow", "in 3 days"): no contact yet, but a plan."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from netgrow_desktop.domain.dates import read_typed_date
from netgrow_desktop.domain.said_days import (
    DAYS_OF,
    NUMBERS,
    PARTS_OF_DAY,
    UNITS,
    WEEKDAYS,
    on_weekday,
)
from netgrow_desktop.domain.typed_words import folded_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.said_days import Found
    from netgrow_desktop.domain.typed_words import Word

_BEFORE = frozenset(("on", "for", "am", "fur", "der", "the"))
_NEXT = frozenset(
    ("next", "coming", "nachsten", "nachste", "nachster", "nachstes", "kommenden", "kommende", "kommender", "kommendes")
)
_THIS = frozenset(("this", "diesen"))
_DAYS_AHEAD = {
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "morgen": 1,
    "day after tomorrow": 2,
    "ubermorgen": 2,
    "uebermorgen": 2,
}
_WEEKENDS = frozenset(("weekend", "wochenende"))
_NUMERIC = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.[ ]?\d{1,2}\.[ ]?\d{2,4}|\d{1,2}/\d{1,2}/\d{2,4}")


def day_to_come(words: Sequence[Word], place: int, today: date, *, day_first: bool = True) -> Found | None:
    """Give the day after *today* that is said at a place of a line, and how many words say it; None where none is.

    "Next Monday" is the first Monday after today, "next week" a week from today. A day without its year is one that
    has been (:func:`netgrow_desktop.domain.said_days.day_at`) unless its weekday says otherwise. *day_first* tells
    whether 5/3 is the fifth of March.
    """
    start = place
    if folded_at(words, place) in _BEFORE:
        place += 1
    of_weekday, written = partial(_beside_weekday, day_first=day_first), partial(_written, day_first=day_first)
    for reading in (_ahead, of_weekday, _next, _within, written):
        try:
            found = reading(words, place, today)
        except OverflowError:
            # After the last year.
            continue
        if found is not None and found[1] > today:
            return found[0] + place - start, found[1]
    return None


def _ahead(words: Sequence[Word], place: int, today: date) -> Found | None:
    for size in (3, 1):
        if place + size > len(words):
            continue
        ahead = _DAYS_AHEAD.get(" ".join(word.folded for word in words[place : place + size]))
        # "Heute morgen" is this morning.
        if ahead is not None and folded_at(words, place - 1) not in {"heute", "gestern", "am"}:
            more = folded_at(words, place + size) in PARTS_OF_DAY
            return size + more, today + timedelta(days=ahead)
    return None


def _next(words: Sequence[Word], place: int, today: date) -> Found | None:
    if folded_at(words, place) not in _NEXT:
        return None
    said = folded_at(words, place + 1)
    weekday = 5 if said in _WEEKENDS else WEEKDAYS.get(said)
    if weekday is not None:
        more = folded_at(words, place + 2) in PARTS_OF_DAY
        return 2 + more, today + timedelta(days=(weekday - today.weekday()) % 7 or 7)
    unit = UNITS.get(said)
    return (2, _after(today, 1, unit)) if unit in {"week", "month", "year"} else None


def _within(words: Sequence[Word], place: int, today: date) -> Found | None:
    if folded_at(words, place) != "in":
        return None
    said = folded_at(words, place + 1)
    number = int(said) if said.isascii() and said.isdecimal() and len(said) <= 3 else NUMBERS.get(said)
    unit = UNITS.get(folded_at(words, place + 2))
    return (3, _after(today, number, unit)) if number is not None and unit is not None else None


def _after(today: date, number: int, unit: str) -> date:
    if unit in DAYS_OF:
        return today + timedelta(days=number * DAYS_OF[unit])
    year, month = divmod(today.year * 12 + today.month - 1 + number * (12 if unit == "year" else 1), 12)
    if year > date.max.year:
        raise OverflowError
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _beside_weekday(words: Sequence[Word], place: int, today: date, *, day_first: bool) -> Found | None:
    """Read the next day that is on its weekday: ``Fri 4 Dec``, ``nächsten Freitag, 4.12.2026``."""
    ahead = folded_at(words, place) in _NEXT | _THIS
    found = on_weekday(words, place + ahead, partial(_next_such, today=today), day_first=day_first)
    return (ahead + found[0], found[1]) if found is not None else None


def _next_such(iso: str, today: date) -> date | None:
    """Give the day of an ISO text; where it has no year, the first such day after today."""
    if not iso.startswith("--"):
        return date.fromisoformat(iso)
    for year in range(today.year, min(today.year + 8, date.max.year) + 1):
        try:
            found = date.fromisoformat(f"{year:04}{iso[1:]}")
        except ValueError:
            # The 29th of February.
            continue
        if found > today:
            return found
    return None


def _written(words: Sequence[Word], place: int, _today: date, *, day_first: bool) -> Found | None:
    """Read a day that is written with its year: ``12 May 2027``, ``12.5.2027``, ``2027-05-12``."""
    if _NUMERIC.fullmatch(folded_at(words, place)):
        return _whole(1, folded_at(words, place), day_first=day_first)
    for size in (4, 3):
        part = [word.folded for word in words[place : place + size]]
        numbers = [word for word in part if word[:1].isdecimal()]
        names = [word for word in part if word[:1].isalpha()]
        if len(part) == size and len(numbers) == 2 and len(names) == 1 and part[-1] != ",":
            found = _whole(size, " ".join(word for word in part if word != ","), day_first=day_first)
            if found is not None:
                return found
    return None


def _whole(size: int, written: str, *, day_first: bool) -> Found | None:
    iso = read_typed_date(written, day_first=day_first)
    return (size, date.fromisoformat(iso)) if iso is not None and len(iso) == 10 and iso[0] != "-" else None
