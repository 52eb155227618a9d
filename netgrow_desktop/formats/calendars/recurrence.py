"""The days of a recurring event (RFC 5545, 3.3.10), with a bound on the work that a rule may make.

Only days matter here, so a rule is a test on each day of its periods. General libraries look for the next occurrence
instead, and never come back from a rule without any (each 30 February) or with one for each second.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_DAYS = 1_000
"""Days that are kept of one event; of more, the latest."""

_WEEKDAYS = {name: number for number, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_OLD_RULE = re.compile(
    r"(D|W|MP|MD|YM|YD)(\d{1,4})((?:\s+(?!#|\d{8})\S{1,5}){0,40})(?:\s+(?:#(\d{1,4})|(\d{8}\S{0,8})))?\s*"
)
_OLD_FREQUENCIES = {
    "D": ("DAILY", ""),
    "W": ("WEEKLY", "BYDAY"),
    "MP": ("MONTHLY", "BYDAY"),
    "MD": ("MONTHLY", "BYMONTHDAY"),
    "YM": ("YEARLY", "BYMONTH"),
    "YD": ("YEARLY", "BYYEARDAY"),
}
"""Letters of a rule of vCalendar 1.0 -> the frequency, and the part that its list of days or months fills."""

_LIMITS = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}


class TooManyDaysError(Exception):
    """The rules of a file ask for more days to be looked at than any calendar needs."""


class Budget:
    """How many days the rules of one file may still look at."""

    def __init__(self, days: int = 1_000_000) -> None:
        self._left = days

    def spend(self, days: int) -> None:
        """Take days from the budget; raises :class:`TooManyDaysError` when it is used up."""
        self._left -= days
        if self._left < 0:
            raise TooManyDaysError


@dataclass(frozen=True)
class _Rule:
    """A rule's parts. ``nth`` are weekdays counted within a month or year, as (which, weekday)."""

    frequency: str
    interval: int
    count: int
    until: datetime | None
    weekdays: frozenset[int]
    nth: tuple[tuple[int, int], ...]
    by: dict[str, frozenset[int]]
    week_start: int


def days_of(
    rule: str, start: datetime, last: date, local: Callable[[str], datetime | None], budget: Budget
) -> list[date]:
    """Give the days from *start* to *last* on which the rule (``FREQ=WEEKLY;BYDAY=MO``) holds, the first included.

    *local* reads an UNTIL as time on the clock of the event. A rule by hours, minutes or seconds has its first day
    alone. Raises ValueError for text that is no rule, :class:`TooManyDaysError` by the budget.
    """
    parsed = _parsed(rule, start, local)
    found: deque[date] = deque(maxlen=MOST_DAYS)
    left = parsed.count or -1
    for day in _occurrences(parsed, start.date(), last, budget):
        if parsed.until and datetime.combine(day, start.time()) > parsed.until:
            break
        found.append(day)
        left -= 1
        if left == 0:
            break
    if start.date() <= last and (not found or (len(found) < MOST_DAYS and found[0] != start.date())):
        found.appendleft(start.date())
    return list(found)


def modern_rule(rule: str) -> str:
    """Give a rule of vCalendar 1.0 (``W2 MO #10``: every other week, ten times) as one of iCalendar; others as is."""
    found = _OLD_RULE.fullmatch(rule.strip().upper()[:300])
    if found is None:
        return rule
    frequency, part = _OLD_FREQUENCIES[found[1]]
    days: list[str] = []
    nth = ""
    for word in found[3].split():
        if word[-1] in "+-" and word[:-1].isdecimal():
            nth = ("-" if word[-1] == "-" else "") + word[:-1]
        else:
            days.append("-1" if word == "LD" else nth + word)
    parts = [f"FREQ={frequency}", f"INTERVAL={found[2]}", f"{part}={','.join(days)}" if part and days else ""]
    # Without an end, such a rule holds twice; "#0" is for ever.
    parts.append(f"UNTIL={found[5]}" if found[5] else "" if found[4] == "0" else f"COUNT={found[4] or 2}")
    return ";".join(filter(None, parts))


def _parsed(rule: str, start: datetime, local: Callable[[str], datetime | None]) -> _Rule:
    parts = dict(part.strip().upper().split("=", 1) for part in modern_rule(rule[:2000]).split(";") if "=" in part)
    by = {name: _numbers(parts[name], limit) for name, limit in _LIMITS.items() if parts.get(name)}
    week = [(int(nth or 0), _WEEKDAYS[day]) for nth, day in _BY_DAY.findall(parts.get("BYDAY", ""))]
    weekdays = frozenset(day for nth, day in week if not nth)
    ordered = tuple(each for each in week if each[0])
    frequency = parts.get("FREQ", "")
    if frequency not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "MINUTELY", "SECONDLY"):
        raise ValueError(f"no rule: {rule[:80]}")
    if frequency in ("DAILY", "WEEKLY"):
        weekdays, ordered = weekdays | {day for _, day in ordered}, ()
    if not (week or by.keys() & {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}):
        # What the rule leaves open is as on the first day.
        if frequency == "WEEKLY":
            weekdays = frozenset((start.weekday(),))
        elif frequency in ("MONTHLY", "YEARLY"):
            by["BYMONTHDAY"] = frozenset((start.day,))
            if frequency == "YEARLY":
                by.setdefault("BYMONTH", frozenset((start.month,)))
    until = parts.get("UNTIL", "")
    return _Rule(
        frequency,
        max(int(parts.get("INTERVAL", "1")[:6]), 1),
        max(int(parts.get("COUNT", "0")[:9]), 0),
        local(until) if until else None,
        weekdays,
        ordered,
        by,
        _WEEKDAYS.get(parts.get("WKST", "MO"), 0),
    )


def _numbers(text: str, limit: int) -> frozenset[int]:
    numbers = frozenset(int(number[:5]) for number in text.split(",") if number.strip())
    if any(not 1 <= abs(number) <= limit for number in numbers):
        raise ValueError(f"no numbers: {text[:80]}")
    return numbers


def _occurrences(rule: _Rule, start: date, last: date, budget: Budget) -> Iterator[date]:
    if rule.frequency in ("HOURLY", "MINUTELY", "SECONDLY"):
        return
    positions = rule.by.get("BYSETPOS")
    for period in _periods(rule, start, last):
        budget.spend(len(period))
        fitting = [day for day in period if _fits(rule, day)]
        if positions:
            size = len(fitting)
            places = sorted({place - 1 if place > 0 else size + place for place in positions})
            fitting = [fitting[place] for place in places if 0 <= place < size]
        yield from (day for day in fitting if start <= day <= last)


def _periods(rule: _Rule, start: date, last: date) -> Iterator[list[date]]:
    """Give the days of each period of the rule, as lists; of a week or year only those that may fit."""
    if rule.frequency == "DAILY":
        return _stepping(start, last, rule.interval, (0,))
    if rule.frequency == "WEEKLY":
        first = date.fromordinal(max(start.toordinal() - (start.weekday() - rule.week_start) % 7, 1))
        offsets = sorted((day - rule.week_start) % 7 for day in rule.weekdays)
        return _stepping(first, last, 7 * rule.interval, tuple(offsets))
    return _calendar_periods(rule, start, last)


def _stepping(first: date, last: date, step: int, offsets: tuple[int, ...]) -> Iterator[list[date]]:
    for day in range(first.toordinal(), last.toordinal() + 1, step):
        yield [date.fromordinal(day + offset) for offset in offsets]


def _calendar_periods(rule: _Rule, start: date, last: date) -> Iterator[list[date]]:
    if rule.frequency == "YEARLY":
        months = sorted(rule.by.get("BYMONTH", range(1, 13)))
        for year in range(start.year, last.year + 1, rule.interval):
            yield [day for month in months for day in _days_of_month(year, month)]
    else:
        first = start.year * 12 + start.month - 1
        for place in range(first, last.year * 12 + last.month, rule.interval):
            yield _days_of_month(place // 12, place % 12 + 1)


def _days_of_month(year: int, month: int) -> list[date]:
    first = date(year, month, 1)
    return [date.fromordinal(first.toordinal() + offset) for offset in range(_month_length(first))]


def _fits(rule: _Rule, day: date) -> bool:
    """Tell whether a day of a period fulfils each part of the rule."""
    by = rule.by
    if "BYMONTH" in by and day.month not in by["BYMONTH"]:
        return False
    if (rule.weekdays or rule.nth) and day.weekday() not in rule.weekdays and not _is_nth(rule, day):
        return False
    if "BYMONTHDAY" in by and by["BYMONTHDAY"].isdisjoint((day.day, day.day - _month_length(day) - 1)):
        return False
    if "BYYEARDAY" in by:
        of_year, length = _of_year(day)
        if by["BYYEARDAY"].isdisjoint((of_year, of_year - length - 1)):
            return False
    return "BYWEEKNO" not in by or not by["BYWEEKNO"].isdisjoint(_week_numbers(day, rule.week_start))


def _is_nth(rule: _Rule, day: date) -> bool:
    """Tell whether this is the first, last, ... such weekday of its month, or of its year where no month is named."""
    if rule.frequency == "MONTHLY" or "BYMONTH" in rule.by:
        place, length = day.day, _month_length(day)
    else:
        place, length = _of_year(day)
    numbers = ((place - 1) // 7 + 1, -((length - place) // 7 + 1))
    return any(weekday == day.weekday() and nth in numbers for nth, weekday in rule.nth)


def _month_length(day: date) -> int:
    return (date(day.year + day.month // 12, day.month % 12 + 1, 1) - day.replace(day=1)).days


def _of_year(day: date) -> tuple[int, int]:
    first = date(day.year, 1, 1)
    return (day - first).days + 1, (date(day.year + 1, 1, 1) - first).days


def _week_numbers(day: date, week_start: int) -> tuple[int, int]:
    """Give the number of the day's week from the beginning and, negative, from the end of the week's year.

    A week belongs to the year in which its fourth day lies.
    """
    fourth = day - timedelta((day.weekday() - week_start) % 7) + timedelta(3)
    of_year, length = _of_year(fourth)
    return (of_year - 1) // 7 + 1, -((length - of_year) // 7 + 1)
