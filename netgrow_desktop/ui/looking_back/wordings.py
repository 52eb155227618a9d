"""What the reviews call times, and how they say their lines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from netgrow_desktop.domain.cadence import add_days
from netgrow_desktop.domain.looking_back.telling import spoken
from netgrow_desktop.ui.follow_ups.calendar_bar import week_words
from netgrow_desktop.ui.follow_ups.wordings import sentence_case
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import day_in_words, reader_locale
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.looking_back.periods import Span
    from netgrow_desktop.domain.messages import Message

translate = QCoreApplication.translate


def said_in_lines(what: Iterable[Message], today: date) -> list[str]:
    """Say messages, each as a line that begins with a large letter."""
    return [
        sentence_case(one_line(spoken(each, words, lambda iso: day_in_words(date.fromisoformat(iso), today))))
        for each in what
    ]


def week_title(span: Span, today: date) -> str:
    """Name a week: "This week: Sep 14 – 20", with its year where that is another one."""
    days = week_words(tuple(add_days(span.first, number) for number in range((span.last - span.first).days + 1)))
    if span.last.year != today.year:
        days = f"{days}, {reader_locale().toString(QDate(span.last.year, 1, 1), 'yyyy')}"
    return translate("LookingBack", "This week: {days}").format(days=days) if span.holds(today) else days


def quarter_title(span: Span) -> str:
    """Name a quarter by its months and its year: "July – September 2026"."""
    locale = reader_locale()
    names = [
        sentence_case(locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat))
        for day in (span.first, span.last)
    ]
    year = locale.toString(QDate(span.last.year, 1, 1), "yyyy")
    return f"{names[0]} – {names[1]} {year}"
