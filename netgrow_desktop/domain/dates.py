"""Dates as people and programs write them, read into ISO text.

Where day and month could be either (``03/04/2024``) the order is decided, in this turn, by: a number above 12;
what the caller knows of the whole column (:func:`guess_day_first`); a full stop as separator (day first); the
look of an American date, that is a clock with AM or PM, or no leading zeros before slashes (``1/2/26``: month
first); else the day comes first, as in most of the world.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 60
_FIXED = tuple(
    re.compile(layout, re.ASCII)
    for layout in (
        r"(\d{4})-(\d\d)(?:-(\d\d))?",
        r"(-)-(\d\d)-?(\d\d)",
        r"(\d{4})(\d\d)(\d\d)(?:T\d{4,6}Z?)?",
    )
)
_WITH_MONTH = re.compile(r"(\d\d?) ([A-Za-z]{3,}) (\d{4})", re.ASCII)
_CLOCK = re.compile(r"[T,\s]*\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?([\s\u202f]*[ap]\.?[\s]?m\.?)?"
                    r"\s*(?:Z|UTC|GMT|[A-Z]{3,4})?(?:[+-]\d\d:?\d\d)?", re.ASCII | re.IGNORECASE)  # fmt: skip
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_NUMBERS = re.compile(r"(\d{1,4})([./\-\s])\s?(\d{1,2})\2\s?(\d{1,4})\.?", re.ASCII)

_MONTH_NAMES = (
    # English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Scandinavian, Finnish, Czech,
    # Hungarian, Turkish, Russian; folded, with the usual short forms.
    (
        "jan january januar janner jaenner janv janvier ene enero gen gennaio janeiro januari sty styczen stycznia"
        " tammikuu tammikuuta leden ledna led janua januar ocak oca янв января январь"
    ),
    (
        "feb february februar febr fev fevr fevrier febrero febbraio fevereiro februari lut luty lutego"
        " helmikuu helmikuuta unor unora subat sub фев февр февраля февраль"
    ),
    (
        "mar march marz maerz mrz mars marzo marco maart mrt marzec marca marts maaliskuu maaliskuuta brezen brezna"
        " marcius marc mart мар марта март"
    ),
    (
        "apr april avr avril abr abril aprile kwi kwiecien kwietnia huhtikuu huhtikuuta duben dubna aprilis nisan nis"
        " апр апреля апрель"
    ),
    "may mai mayo mag maggio maio mei maj maja toukokuu toukokuuta kveten kvetna majus mayis мая май",
    (
        "jun june juni juin junio giu giugno junho cze czerwiec czerwca kesakuu kesakuuta cerven cervna junius"
        " haziran haz июн июня июнь"
    ),
    (
        "jul july juli juil juillet julio lug luglio julho lip lipiec lipca heinakuu heinakuuta cervenec cervence"
        " julius temmuz tem июл июля июль"
    ),
    (
        "aug august aout ago agosto augustus sie sierpien sierpnia augusti elokuu elokuuta srpen srpna augusztus"
        " agustos авг августа август"
    ),
    (
        "sep sept september septembre septiembre set settembre setembro wrz wrzesien wrzesnia syyskuu syyskuuta zari"
        " szeptember szept eylul eyl сен сент сентября сентябрь"
    ),
    (
        "oct october okt oktober octobre octubre ott ottobre out outubro paz pazdziernik pazdziernika lokakuu"
        " lokakuuta rijen rijna ekim eki окт октября октябрь"
    ),
    (
        "nov november novembre noviembre novembro lis listopad listopada listopadu marraskuu marraskuuta kasim kas"
        " ноя нояб ноября ноябрь"
    ),
    (
        "dec december dez dezember decembre dic diciembre dicembre dezembro gru grudzien grudnia des desember"
        " joulukuu joulukuuta prosinec prosince aralik ara дек декабря декабрь"
    ),
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_FILLER_WORDS = (
    "de of the del den d le di st nd rd th er o e a am on og г года 年 月 日 년 월 일"
    " mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
    " mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    " lun mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche"
)
_FILLERS = frozenset(_FILLER_WORDS.split())
_WEEKDAYS_LIKE_MONTHS = frozenset(("mar",))


def read_date(text: str, *, day_first: bool | None = None, past: bool = False) -> str | None:
    """Give a date as ISO text: ``YYYY-MM-DD``, ``YYYY-MM``, ``YYYY``, or ``--MM-DD`` without a year.

    None for anything else and for days that do not exist. A clock time after the date is left out. Two digits
    of a year mean 1969 to 2068; with *past* (birthdays) none of the years to come.
    """
    return _read(text.strip(), day_first, past) if len(text) <= _LONGEST else None


def read_typed_date(text: str, *, day_first: bool, past: bool = False) -> str | None:
    """Give a date that a person typed as :func:`read_date` does; between full stops the day comes first everywhere."""
    return read_date(text, day_first=day_first or "." in text, past=past)


def read_birthday(text: str, *, day_first: bool | None = None) -> str | None:
    """Give a birthday as :func:`read_date` does; None for a day to come, too."""
    day = read_date(text, day_first=day_first, past=True)
    return None if day is None or is_to_come(day) else day


def is_to_come(day: str) -> bool:
    """Tell whether an ISO date, a month or a year of one lies wholly after today; one without its year does not."""
    return not day.startswith("-") and day > datetime.now(UTC).astimezone().date().isoformat()[: len(day)]


def guess_day_first(values: Iterable[str]) -> bool | None:
    """Tell from a column of dates whether the day stands before the month; None where nothing shows it.

    Outlook writes ``0/0/00`` for no date where dates are written in the American way.
    """
    votes = 0
    american = False
    for value in values:
        american = american or value == "0/0/00"
        found = _NUMBERS.match(value.strip()) if len(value) <= _LONGEST else None
        if found is None:
            continue
        first, second = found.group(1), found.group(3)
        if len(first) <= 2 and 12 < int(first) <= 31 and int(second) <= 12:
            votes += 1
        elif len(first) <= 2 and 12 < int(second) <= 31 and int(first) <= 12:
            votes -= 1
    if votes == 0:
        return False if american else None
    return votes > 0


@lru_cache(maxsize=8192)
def _read(text: str, day_first: bool | None, past: bool) -> str | None:
    for layout in _FIXED:
        plain = layout.fullmatch(text)
        if plain:
            return _iso(plain.group(1), plain.group(2), plain.group(3))
    # As LinkedIn writes a hundred thousand days: what follows would find the same, but takes its time.
    usual = _WITH_MONTH.fullmatch(text)
    if usual is not None and (month := _MONTHS.get(usual[2].lower())):
        return _iso(usual[3], str(month), usual[1])
    clock = _CLOCK.search(text)
    american = False
    if clock is not None:
        if clock.end() != len(text):
            return None
        american = clock.group(1) is not None
        text = text[: clock.start()]
    parts = _PARTS.findall(fold(text))
    numbers = [part for part in parts if part[0].isdecimal()]
    words = [part for part in parts if not part[0].isdecimal() and part not in _FILLERS]
    if any(len(number) > 4 or not number.isascii() for number in numbers):
        return None
    if words:
        return _with_month_name(words, numbers, past=past)
    return _numeric(text, numbers, day_first=day_first, american=american, past=past)


def _with_month_name(words: list[str], numbers: list[str], *, past: bool) -> str | None:
    if len(words) == 2 and words[0] in _WEEKDAYS_LIKE_MONTHS:
        words = words[1:]
    month = str(_MONTHS.get(words[0], "")) if len(words) == 1 else ""
    found: tuple[str, str, str | None] | None = None
    match numbers:
        case [year] if len(year) == 4:
            found = (year, month, None)
        case [day]:
            found = ("", month, day)
        case [year, day] if len(year) == 4:
            found = (year, month, day)
        case [day, year]:
            found = (_full_year(year, past=past), month, day)
    return _iso(*found) if found else None


def _numeric(text: str, numbers: list[str], *, day_first: bool | None, american: bool, past: bool) -> str | None:
    found: tuple[str, str, str | None] | None = None
    match numbers:
        case [year] if len(year) == 4 and text == year and "1000" <= year < "3000":
            return year
        case [year, month] if len(year) == 4:
            found = (year, month, None)
        case [month, year] if len(year) == 4:
            found = (year, month, None)
        case [first, second] if "/" in text or text.endswith("."):
            day, month = _ordered(text, first, second, day_first=day_first, american=american)
            found = ("", month, day)
        case [year, month, day] if len(year) == 4 or int(year) > 31:
            found = (_full_year(year, past=past), month, day)
        case [first, second, year]:
            day, month = _ordered(text, first, second, day_first=day_first, american=american)
            found = (_full_year(year, past=past), month, day)
    return _iso(*found) if found else None


def _ordered(text: str, first: str, second: str, *, day_first: bool | None, american: bool) -> tuple[str, str]:
    """Give (day, month) of two numbers by the rules at the head of this module."""
    if int(first) > 12:
        day_first = True
    elif int(second) > 12:
        day_first = False
    elif day_first is None:
        unpadded = "/" in text and "0" not in (first[0], second[0]) and min(len(first), len(second)) == 1
        day_first = "." in text or not (american or unpadded)
    return (first, second) if day_first else (second, first)


def _full_year(year: str, *, past: bool) -> str:
    if len(year) == 4:
        return year
    if len(year) != 2:
        return "x"
    century = 2000 if int(year) < 69 else 1900
    if past and century + int(year) > datetime.now(UTC).year:
        century = 1900
    return str(century + int(year))


def _iso(year: str, month: str, day: str | None) -> str | None:
    """Give the ISO text of a date that exists; year "", "-" or 0000 for none, day None for a whole month."""
    yearless = year in ("", "-") or (year == "0000" and day is not None)
    try:
        found = date(2000 if yearless else int(year), int(month), int(day) if day is not None else 1)
    except ValueError:
        return None
    whole = found.isoformat()
    if yearless:
        return f"-{whole[4:]}"
    return whole if day is not None else whole[:7]
