"""Numbers and dates as they are written where the reader lives."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from netgrow_desktop.domain.rounding import percent_parts, rounded

_MONTH, _YEARLESS = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII), re.compile(r"--\d\d-\d\d", re.ASCII)
_WHOLE = len("2026-12-03")
_WEEKDAY = re.compile(r"^dddd[,.\s]*|[,\s]*dddd$")


def reader_locale() -> QLocale:
    """Give the locale to write numbers and dates in; the C locale counts as American English."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return locale


def count(number: int) -> str:
    """Give a whole number with the locale's grouping: 1,482."""
    return reader_locale().toString(number)


def decimal(number: float, digits: int = 1) -> str:
    """Give a measure with that many decimals, as the locale writes them: 3.4."""
    return reader_locale().toString(float(rounded(number, digits)), "f", digits)


def percent(share: float) -> str:
    """Give a share (0 to 1) in whole percent.

    What is there but rounds to nothing is "<1%", and what is not quite everything never says 100%.
    """
    sign, whole = percent_parts(share)
    return QCoreApplication.translate("Figures", "{number}%").format(number=sign + reader_locale().toString(whole))


def full_date(day: date) -> str:
    """Give a date with its weekday and the month's name: Thursday, December 3, 2026."""
    return reader_locale().toString(_as_qdate(day), QLocale.FormatType.LongFormat)


def short_date(day: date) -> str:
    """Give a date with the month as a word, so that day and month cannot be mixed up: Dec 3, 2026.

    It stays on one line: its spaces are non-breaking.
    """
    locale = reader_locale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")
    return locale.toString(_as_qdate(day), pattern).replace(" ", "\u00a0")


def iso_date(iso: str) -> str:
    """Give an ISO date as :func:`short_date` does; one that lacks its day, month or year likewise.

    Anything else comes back as it is.
    """
    locale = reader_locale()
    day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    if day.isValid() and len(iso) >= _WHOLE:
        return short_date(date(day.year(), day.month(), day.day()))
    if _MONTH.fullmatch(iso):
        return locale.toString(QDate(int(iso[:4]), int(iso[5:]), 1), "MMM yyyy")
    if _YEARLESS.fullmatch(iso):
        day_first = locale.dateFormat(QLocale.FormatType.ShortFormat).find("d") == 0
        day = QDate(2000, int(iso[2:4]), int(iso[5:]))
        # German writes the full stop of the day: 3. Dez.
        whole = "d. MMM" if "d." in locale.dateFormat(QLocale.FormatType.LongFormat) else "d MMM"
        return locale.toString(day, whole if day_first else "MMM d") if day.isValid() else iso
    return iso


def clock_time(at: str) -> str:
    """Give a time of day, HH:MM, as the locale writes it: 2:30 PM; anything else comes back as it is."""
    time = QTime.fromString(at, "HH:mm")
    return reader_locale().toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else at


def _as_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
