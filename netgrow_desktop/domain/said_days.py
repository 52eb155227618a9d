"""Days as people say them of what has happened ("yesterday", "vor drei Tagen", "12.5."), never one to come."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeGuard

from netgrow_desktop.domain.dates import read_typed_date
from netgrow_desktop.domain.typed_words import folded_at

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.domain.typed_words import Word

Found = tuple[int, date]
"""How many words say the day, and the day."""

_BEFORE = frozenset(("on", "am", "vom", "seit"))
_LAST = frozenset(
    ("last", "past", "this", "diesen", "letzten", "letzte", "letzter", "vergangenen", "vergangene", "vorigen", "vorige")
)
WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "monday montag",
            "tuesday dienstag",
            "wednesday mittwoch",
            "thursday donnerstag",
            "friday freitag",
            "saturday samstag sonnabend",
            "sunday sonntag",
        )
    )
    for word in words.split()
}
_SHORT_WEEKDAYS = {
    word: number
    for number, words in enumerate(
        ("mon mo", "tue tues di", "wed mi", "thu thur thurs do", "fri fr", "sat sa", "sun so")
    )
    for word in words.split()
}
"""Short forms are words of their own as well, so they count only after "on" or "last"."""

_DAYS_AGO = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "just now": 0,
    "heute": 0,
    "yesterday": 1,
    "last night": 1,
    "gestern": 1,
    "the day before yesterday": 2,
    "day before yesterday": 2,
    "vorgestern": 2,
    "the other day": 3,
    "neulich": 3,
    "last week": 7,
    "letzte woche": 7,
    "letzter woche": 7,
    "vergangene woche": 7,
    "vorige woche": 7,
}
PARTS_OF_DAY = frozenset(
    (
        *("morning", "noon", "lunchtime", "afternoon", "evening", "night"),
        *("fruh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"),
    )
)
_WEEKENDS = (
    "last weekend",
    "the weekend",
    "at the weekend",
    "wochenende",
    "letztes wochenende",
    "vergangenes wochenende",
)
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "",
            "a an one ein einem einer eine",
            "two zwei couple",
            "three drei few paar",
            "four vier",
            "five funf fuenf",
            "six sechs",
            "seven sieben",
            "eight acht",
            "nine neun",
            "ten zehn",
        )
    )
    for word in words.split()
}
UNITS = {
    **dict.fromkeys(("day", "days", "tag", "tage", "tagen"), "day"),
    **dict.fromkeys(("week", "weeks", "woche", "wochen"), "week"),
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
    **dict.fromkeys(("month", "months", "monat", "monate", "monaten"), "month"),
    **dict.fromkeys(("year", "years", "jahr", "jahre", "jahren"), "year"),
}
DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
"""Days of the units that always have as many."""

_FILLERS = frozenset(("of", "ein", "the"))
NUMERIC = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?\d{2,4})?|\d{1,2}/\d{1,2}/\d{2,4}|\d{4}/\d{1,2}/\d{1,2}"
)
"""Days written in numbers alone, which are nothing else wherever they stand."""

_PADDED = re.compile(r"\d\d/\d\d")
_SHORT_NUMERIC = re.compile(r"\d{1,2}/\d{1,2}")
"""Counts only after "on", or behind a name where it ends a clause: it is a share or a rate as well."""

_DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)")
_LONGEST_AGO = 1_000


def day_at(words: Sequence[Word], place: int, today: date, *, day_first: bool = True) -> Found | None:
    """Give the day that is said at a place of a line, and how many words say it; None where none is said.

    A day to come is no day of something that has happened. Where the year is left out it is the last one that fits;
    "last Tuesday" is the Tuesday before today. *day_first* tells whether 5/3 is the fifth of March.
    """
    start = place
    introduced = folded_at(words, place) in _BEFORE
    if introduced:
        place += 1
    of_day = partial(_weekday, day_first=day_first)
    for reading in (_phrase, of_day, _ago, partial(_written, day_first=day_first)):
        try:
            found = reading(words, place, today, introduced)
        except OverflowError:
            # Before the first year.
            continue
        if found is not None and found[1] <= today:
            return found[0] + place - start, found[1]
    return None


def is_contradicted(words: Sequence[Word], place: int, day: date) -> bool:
    """Tell whether a weekday right before the words for a day is another one's: "tue 4 dec" is no day."""
    named = weekday_beside(words, place - 1) if place else None
    if named is None or named[1] > 1 or not words[place].folded[:1].isalnum():
        return False
    before = words[place - 1]
    # "So" and "do" are words of their own as well.
    return named[0] != day.weekday() and (before.is_capital or len(before.folded) > 2)


def _phrase(words: Sequence[Word], place: int, today: date, _introduced: bool) -> Found | None:
    for size in (4, 3, 2, 1):
        if place + size > len(words):
            continue
        said = " ".join(word.folded for word in words[place : place + size])
        if said in _WEEKENDS:
            return size, today - timedelta(days=(today.weekday() - 5) % 7 or 7)
        if said in {"last month", "letzten monat", "vergangenen monat"}:
            return size, _months_before(today, 1)
        ago = _DAYS_AGO.get(said)
        if ago is None:
            continue
        after = place + size
        if ago == 7:
            weekday_place = after + (folded_at(words, after) in _BEFORE)
            weekday = WEEKDAYS.get(folded_at(words, weekday_place).removesuffix("s"))
            if weekday is not None:
                return weekday_place + 1 - place, _of_last_week(today, weekday)
        elif folded_at(words, after) in PARTS_OF_DAY:
            after += 1
        return after - place, today - timedelta(days=ago)
    return None


def weekday_beside(words: Sequence[Word], place: int) -> tuple[int, int] | None:
    """Give the weekday that is named at a place, also in short, and how many words say it; None where none is.

    It means the day that is written behind it: "Fri 4 Dec", "Freitag, 4. Dezember".
    """
    name = folded_at(words, place).rstrip(".")
    weekday = WEEKDAYS.get(name, _SHORT_WEEKDAYS.get(name))
    if weekday is None:
        return None
    mark = folded_at(words, place + 1)
    return weekday, 1 + (mark == "," or (mark == "." and name in _SHORT_WEEKDAYS))


def on_weekday(
    words: Sequence[Word], place: int, such: Callable[[str], date | None], *, day_first: bool
) -> Found | None:
    """Read a weekday with its day behind it (``Fri 4 Dec``, ``Freitag, 4.12.``); None where the day is on another.

    *such* gives the day of an ISO text that may lack its year.
    """
    named = weekday_beside(words, place)
    if named is None:
        return None
    weekday, size = named
    written = written_at(words, place + size, behind_word=True, day_first=day_first)
    day = such(written[1]) if written is not None else None
    return (size + written[0], day) if written is not None and day is not None and day.weekday() == weekday else None


def _weekday(words: Sequence[Word], place: int, today: date, introduced: bool, *, day_first: bool) -> Found | None:
    said = folded_at(words, place)
    last = said in _LAST
    at = place + last
    dated = on_weekday(words, at, partial(_last_such, today=today), day_first=day_first)
    if dated is not None:
        return last + dated[0], dated[1]
    named = weekday_beside(words, at)
    if named is None:
        return None
    weekday, size = named
    if words[at + size - 1].folded != "," and written_at(words, at + size, behind_word=True, day_first=day_first):
        # One of them is wrong, or it is a day to come.
        return None
    name = folded_at(words, at)
    if name not in WEEKDAYS and not (last or introduced):
        return None
    size = at + 1 - place
    following = " ".join(word.folded for word in words[at + 1 : at + 3])
    if _DAYS_AGO.get(following) == 7:
        return size + 2, _of_last_week(today, weekday)
    back = (today.weekday() - weekday) % 7
    if last and said not in {"this", "diesen"}:
        back = back or 7
    if folded_at(words, at + 1) in PARTS_OF_DAY:
        size += 1
    return size, today - timedelta(days=back)


def _ago(words: Sequence[Word], place: int, today: date, _introduced: bool) -> Found | None:
    german = folded_at(words, place) == "vor"
    at = place + german
    number = _number(folded_at(words, at))
    if number is None:
        return None
    at += 1
    # "a couple of days", "a few days", "ein paar Tage"
    further = _number(folded_at(words, at)) if number == 1 else None
    if further is not None:
        number, at = further, at + 1
    while folded_at(words, at) in _FILLERS:
        at += 1
    unit = UNITS.get(folded_at(words, at))
    if unit is None or not (german or folded_at(words, at + 1) == "ago"):
        return None
    return at + (1 if german else 2) - place, _before(today, number, unit)


def _number(said: str) -> int | None:
    if said.isascii() and said.isdecimal() and len(said) <= 4:
        return min(int(said), _LONGEST_AGO)
    return NUMBERS.get(said)


def _before(today: date, number: int, unit: str) -> date:
    if unit in DAYS_OF:
        return today - timedelta(days=number * DAYS_OF[unit])
    return _months_before(today, number * (12 if unit == "year" else 1))


def _months_before(today: date, months: int) -> date:
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _of_last_week(today: date, weekday: int) -> date:
    return today - timedelta(days=today.weekday() + 7 - weekday)


def _written(words: Sequence[Word], place: int, today: date, introduced: bool, *, day_first: bool) -> Found | None:
    """Read a day that is written with its number: ``12 May``, ``May 12th, 2026``, ``12.5.``, ``2026-05-12``."""
    ends = place + 1 == len(words) or (place + 1 < len(words) and words[place + 1].ends_clause)
    behind_name = ends and place > 0 and words[place - 1].is_capital
    written = written_at(words, place, behind_word=introduced or behind_name, day_first=day_first)
    if written is not None:
        day = _last_such(written[1], today)
        return (written[0], day) if day is not None else None
    ordinal = place + (folded_at(words, place) == "the")
    found = _ORDINAL.fullmatch(folded_at(words, ordinal))
    if found is None or not introduced:
        return None
    day = _last_of_number(int(found.group(1)), today)
    return (ordinal + 1 - place, day) if day is not None else None


def written_at(words: Sequence[Word], place: int, *, behind_word: bool, day_first: bool) -> tuple[int, str] | None:
    """Give how many words at a place write a day of a month, and the ISO text of it; ``--12-04`` without its year.

    *behind_word* tells that what stands before has a day follow: 4/12 is a share or a rate as well.
    """
    first = folded_at(words, place)
    if NUMERIC.fullmatch(first) or _PADDED.fullmatch(first) or (behind_word and _SHORT_NUMERIC.fullmatch(first)):
        iso = read_typed_date(first, day_first=day_first)
        return (1, iso) if _is_day(iso) else None
    for size in (5, 4, 3, 2):
        part = [word.folded for word in words[place : place + size]]
        if len(part) < size or {part[0], part[-1]} & {",", "of"} or not _may_be_a_day(part):
            continue
        iso = read_typed_date(" ".join(word for word in part if word not in {",", "of", "the"}), day_first=day_first)
        if _is_day(iso):
            return size, iso
    return None


def _is_day(iso: str | None) -> TypeGuard[str]:
    return iso is not None and (iso.startswith("--") or len(iso) == 10)


def _may_be_a_day(part: Sequence[str]) -> bool:
    """Tell whether these are a number and words for a month, with nothing else among them but a year."""
    numbers = [word for word in part if word[:1].isdecimal()]
    others = [word for word in part if not word[:1].isdecimal() and word not in {",", "of", "the"}]
    return len(others) == 1 and 1 <= len(numbers) <= 2 and any(_DAY_OF_MONTH.fullmatch(number) for number in numbers)


def _last_such(iso: str, today: date) -> date | None:
    """Give the day of an ISO text; where it has no year, the last such day up to today."""
    if not iso.startswith("--"):
        return date.fromisoformat(iso)
    for year in range(today.year, max(today.year - 8, 0), -1):
        try:
            found = date.fromisoformat(f"{year:04}{iso[1:]}")
        except ValueError:
            # The 29th of February.
            continue
        if found <= today:
            return found
    return None


def _last_of_number(day: int, today: date) -> date | None:
    for back in range(3):
        month = _months_before(today.replace(day=1), back)
        if 1 <= day <= calendar.monthrange(month.year, month.month)[1] and month.replace(day=day) <= today:
            return month.replace(day=day)
    return None
