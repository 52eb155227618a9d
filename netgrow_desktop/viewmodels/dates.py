"""Days in the words of the person's own language: how long ago, how soon, and what somebody typed."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTimeZone

from netgrow_desktop.domain.cadence import add_days
from netgrow_desktop.domain.dates import read_typed_date
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.viewmodels.habits import habits_keeper

_YEAR = re.compile(r"(?:,?\s*'(?:de|del)')?[,\s]*y+(?:[年년]|\.)?(?:\s*'[гр]\.?'\.?)?[,\s]*")
_WEEKDAY = re.compile(r"^dddd[,،.\s]*|[,،\s]*dddd$")
_YEARLESS = re.compile(r"--(\d\d)-(\d\d)", re.ASCII)
_DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?", re.ASCII)
_SPAN = re.compile(r"(?:in\s+|\+\s*|(vor\s+))?(\d{1,4}|an?|eine[mnr]?)\s*([a-z]+)(\s+ago)?", re.ASCII)
_NEXT = re.compile(r"(next|last|this|nachste|letzte|diese)[mnrs]?\s+([a-z]+)", re.ASCII)
_LONGEST = 60

_UNITS = {
    **dict.fromkeys(["d", "day", "days", "t", "tag", "tage", "tagen"], "day"),
    **dict.fromkeys(["w", "wk", "wks", "week", "weeks", "wo", "woche", "wochen"], "week"),
    **dict.fromkeys(["m", "mo", "mos", "month", "months", "monat", "monate", "monaten"], "month"),
    **dict.fromkeys(["y", "yr", "yrs", "year", "years", "j", "jahr", "jahre", "jahren"], "year"),
}
_NEAR = {
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "vorgestern": -2,
    "gestern": -1,
    "heute": 0,
    "morgen": 1,
    "ubermorgen": 2,
}
_WHICH = {"nachste": "next", "letzte": "last", "diese": "this"}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"),
    )
    for name in (*names.split(), fold(calendar.day_name[number]))
}


def reader_locale() -> QLocale:
    """Give the locale to write days in; the C locale counts as American English."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return locale


def ago(day: str | None, today: date) -> str:
    """Give how long ago an ISO day was, as short as a table wants it: "today", "5 d", "2 w", "3 mo", "never"."""
    if not day:
        return QCoreApplication.translate("Dates", "never")
    past = _day(day)
    if past is None:
        return day
    days = (today - past).days
    if days < 2:
        return day_in_words(past, today)
    unit, number = _span(days)
    short = {
        "day": QCoreApplication.translate("Dates", "{n} d"),
        "week": QCoreApplication.translate("Dates", "{n} w"),
        "month": QCoreApplication.translate("Dates", "{n} mo"),
        "year": QCoreApplication.translate("Dates", "{n} y"),
    }
    return short[unit].format(n=number)


def how_far(day: str | None, today: date) -> Message:
    """Give how far an ISO day is away, as it stands in a sentence: "3 weeks ago", "in 5 days", "never" for None."""
    found = _day(day or "")
    if found is None:
        return Message("date.never")
    days = (today - found).days
    near = {-1: "date.tomorrow", 0: "date.today", 1: "date.yesterday"}
    if days in near:
        return Message(near[days])
    unit, number = _span(abs(days))
    return Message(f"date.{unit}s_ago" if days > 0 else f"date.in_{unit}s", {"n": number})


def _span(days: int) -> tuple[str, int]:
    """Give a number of days in the unit that one would say it in."""
    if days < 14:
        return "day", days
    if days < 61:
        return "week", days // 7
    if days < 730:
        return "month", min(days * 12 // 365, 23)
    return "year", (days + 1) * 4 // 1461


def day_in_words(day: date, today: date) -> str:
    """Give a day as one says it: "tomorrow", "Fri 4 Dec", and with its year where that is not clear."""
    near = {
        -1: QCoreApplication.translate("Dates", "yesterday"),
        0: QCoreApplication.translate("Dates", "today"),
        1: QCoreApplication.translate("Dates", "tomorrow"),
    }
    days = (day - today).days
    if days in near:
        return near[days]
    return short_day(day, with_year=abs(days) > 270)


def short_day(day: date, *, with_year: bool = False) -> str:
    """Give a day with its weekday, both short: "Thu, Dec 3"."""
    locale = reader_locale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = pattern if with_year else _without_year(pattern)
    return locale.toString(QDate(day.year, day.month, day.day), pattern.replace("dddd", "ddd").replace("MMMM", "MMM"))


def full_day(day: date) -> str:
    """Give a day with its weekday, month and year in full: "Thursday, December 3, 2026"."""
    return reader_locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def clock_time(at: str) -> str:
    """Give a time of day, HH:MM, as the locale writes it: "2:30 PM", "14:30"; anything else comes back as it is."""
    time = QTime.fromString(at, "HH:mm")
    return reader_locale().toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else at


def own_zone() -> str:
    """Give the IANA name of this computer's time zone, "" where nobody knows it."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "ignore")


def date_in_words(iso: str) -> str:
    """Give an ISO date as the locale writes it with the month as a word; a part of a date likewise.

    ``YYYY-MM-DD``, ``YYYY-MM``, ``YYYY`` and ``--MM-DD`` are known; anything else comes back as it is.
    """
    locale = reader_locale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    yearless = _YEARLESS.fullmatch(iso)
    if yearless:
        day = _exact(2000, int(yearless.group(1)), int(yearless.group(2)))
        pattern = _without_year(pattern)
    elif re.fullmatch(r"\d{4}-\d\d", iso, re.ASCII):
        day = _exact(int(iso[:4]), int(iso[5:]), 1)
        pattern = "MMMM yyyy"
    else:
        day = _day(iso)
    if day is None:
        return iso
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def _without_year(pattern: str) -> str:
    """Take the year out of a date pattern; a plain one stands in where other words are bound up with the year."""
    rest = _YEAR.sub("", pattern, count=1).strip(" ,،")
    words_left = "'" in rest.replace("'del'", "").replace("'de'", "")
    if rest[:1] in {"d", "M"} and ".." not in rest and not words_left:
        return rest
    return "dddd, d MMMM" if "dddd" in pattern else "d MMMM"


def add_months(day: date, months: int) -> date:
    """Give the same day that many calendar months later, or the last day of a shorter month."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def first_weekday() -> int:
    """Give the weekday that a week begins with, 0 for Monday: as the owner chose, else as in their place."""
    chosen = habits_keeper().habits.first_weekday
    return chosen if chosen is not None else reader_locale().firstDayOfWeek().value - 1


def day_comes_first() -> bool:
    """Tell whether the day is written before the month: as the owner chose, else as in their place."""
    chosen = habits_keeper().habits.day_first
    if chosen is not None:
        return chosen
    short = reader_locale().dateFormat(QLocale.FormatType.ShortFormat)
    return short.find("d") < short.find("M")


def read_day(text: str, today: date, *, past: bool = False) -> date | None:
    """Give the day that somebody typed: "fri", "in 3 weeks", "12 dec", "tomorrow", 4.12.2026. None if unclear.

    Where year or direction is left open it is the next such day; with *past* the last one, today included. A weekday
    beside a date has to be that of the day: without a year it tells which one is meant, of last year to next year.
    """
    typed = " ".join(fold(text).split())
    if not typed or len(typed) > _LONGEST:
        return None
    named = _named_day(typed, today, past=past)
    if named is not None:
        return named
    found = _written(text, today, past=past)
    said = _weekday_beside(typed)
    if found is None or said is None:
        return found[0] if found is not None else None
    return next((day for day in found if day.weekday() == said), None)


def day_beside_weekday(text: str, today: date, *, past: bool = False) -> date | None:
    """Give the day of a date that was typed with a weekday which is another one's; None where nothing contradicts."""
    found = _written(text, today, past=past)
    said = _weekday_beside(" ".join(fold(text).split()))
    if found is None or said is None or any(day.weekday() == said for day in found):
        return None
    return found[0]


def _weekday_beside(typed: str) -> int | None:
    """Give the weekday that stands before or behind a date, None where there is none."""
    words = typed.replace(",", " ").split()
    return next(filter(lambda each: each is not None, map(_weekday, (words[0], words[-1]))), None) if words else None


def _written(text: str, today: date, *, past: bool) -> list[date] | None:
    """Give the days that a written date may be, the likeliest first."""
    read = read_typed_date(text.strip(), day_first=day_comes_first()) if len(text) <= _LONGEST else None
    if read is None:
        return None
    yearless = _YEARLESS.fullmatch(read)
    if not yearless:
        day = _day(read)
        return [day] if day is not None else None
    month, number = int(yearless.group(1)), int(yearless.group(2))
    nearest = _nearest(month, number, today, past=past)
    years = sorted((today.year - 1, today.year, today.year + 1), reverse=past)
    ahead = [_exact(year, month, number) for year in years]
    found = [day for day in (nearest, *ahead) if day is not None]
    # What lies in the direction that is meant comes first.
    return sorted(found, key=lambda day: day > today if past else day < today) or None


def _named_day(typed: str, today: date, *, past: bool) -> date | None:
    near = _NEAR | {
        fold(QCoreApplication.translate("Dates", "yesterday")): -1,
        fold(QCoreApplication.translate("Dates", "today")): 0,
        fold(QCoreApplication.translate("Dates", "tomorrow")): 1,
    }
    if typed in near:
        return today + timedelta(days=near[typed])
    weekday = _weekday(typed)
    if weekday is not None:
        return _on_weekday(weekday, today, past=past)
    number = _DAY_OF_MONTH.fullmatch(typed)
    if number:
        return _on_day_of_month(int(number.group(1)), today, past=past)
    span = _SPAN.fullmatch(typed)
    if span and span.group(3) in _UNITS:
        count = int(span.group(2)) if span.group(2).isdecimal() else 1
        ago = span.group(1) is not None or span.group(4) is not None
        backwards = ago or (past and not typed.startswith(("in ", "+")))
        return _later(today, -count if backwards else count, _UNITS[span.group(3)])
    relative = _NEXT.fullmatch(typed)
    if relative:
        return _relative(_WHICH.get(relative.group(1), relative.group(1)), relative.group(2), today)
    return None


def _relative(which: str, word: str, today: date) -> date | None:
    weekday = _weekday(word)
    if weekday is not None:
        return _on_weekday(weekday, today, past=which == "last")
    if word not in _UNITS or which == "this":
        return None
    return _later(today, 1 if which == "next" else -1, _UNITS[word])


def _later(today: date, count: int, unit: str) -> date:
    match unit:
        case "day":
            return add_days(today, count)
        case "week":
            return add_days(today, 7 * count)
        case "month":
            return add_months(today, count)
        case _:
            return add_months(today, 12 * count)


def _weekday(word: str) -> int | None:
    """Give a weekday's number, 0 for Monday, from its English name or its name in the person's locale."""
    if word in _WEEKDAYS:
        return _WEEKDAYS[word]
    locale = reader_locale()
    for number in range(7):
        for length in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            if fold(locale.dayName(number + 1, length)).rstrip(".") == word.rstrip("."):
                return number
    return None


def _on_weekday(weekday: int, today: date, *, past: bool) -> date:
    if past:
        return today - timedelta(days=(today.weekday() - weekday) % 7)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _on_day_of_month(number: int, today: date, *, past: bool) -> date | None:
    if not 1 <= number <= 31:
        return None
    first = today.replace(day=1)
    for step in range(3):
        month = add_months(first, -step if past else step)
        day = _exact(month.year, month.month, number)
        if day is not None and (day <= today if past else day > today):
            return day
    return None


def _nearest(month: int, number: int, today: date, *, past: bool) -> date | None:
    # Eight years hold a leap day even around 2100.
    for step in range(9):
        day = _exact(today.year + (-step if past else step), month, number)
        if day is not None and (day <= today if past else day >= today):
            return day
    return None


def _exact(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso) if len(iso) == 10 else None
    except ValueError:
        return None
