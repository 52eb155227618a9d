"""What the follow-ups tab says of a due item."""

from __future__ import annotations

import html
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from netgrow_desktop.domain.cadence.reasons import said
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.titles import without_titles
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning import cadence_words
from netgrow_desktop.viewmodels.dates import clock_time, date_in_words, day_in_words, reader_locale, short_day
from netgrow_desktop.viewmodels.follow_ups import AgendaRow, Section, SectionRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFontMetrics


def shown(text: str) -> str:
    """Give a person's text fit for one painted line: no line breaks, nothing that turns the direction around."""
    if text.isascii() and text.isprintable():
        return text
    return " ".join("".join(" " if _is_control(letter) else letter for letter in text).split())


def _is_control(letter: str) -> bool:
    category = unicodedata.category(letter)
    # Joiners are part of how Arabic and Indian scripts, and emoji, are written.
    return category in {"Cc", "Zl", "Zp"} or (category == "Cf" and letter not in "\u200c\u200d")


def fitting_name(name: str, width: int, metrics: QFontMetrics) -> str:
    """Give a name as it fits a width in pixels: whole, else without titles, with the last word's initial, cut off."""
    if metrics.horizontalAdvance(name) <= width:
        return name
    parts = without_titles(name.split())
    shorter = [" ".join(parts)]
    # Scripts without capitals have no initials either.
    if len(parts) > 1 and parts[-1][0].isupper():
        shorter.append(f"{parts[0]} {parts[-1][0]}.")
    for short in shorter:
        if metrics.horizontalAdvance(short) <= width:
            return short
    return metrics.elidedText(shorter[0], Qt.TextElideMode.ElideRight, width)


def sentence_case(text: str) -> str:
    """Give a text with its first letter large."""
    return text[:1].upper() + text[1:]


def section_words(section: Section) -> str:
    """Give the title of a part of the agenda."""
    return {
        Section.OVERDUE: QCoreApplication.translate("FollowUps", "Overdue"),
        Section.TODAY: QCoreApplication.translate("FollowUps", "Today"),
        Section.THIS_WEEK: QCoreApplication.translate("FollowUps", "This week"),
        Section.LATER: QCoreApplication.translate("FollowUps", "Later"),
    }[section]


def due_words(item: DueItem, today: date) -> str:
    """Say when an item is due: "39 days late", "Today", "Fri 4 Dec"."""
    if item.due_on < today:
        return words(Message("calendar.late", {"n": (today - item.due_on).days}))
    return sentence_case(day_in_words(item.due_on, today))


def day_words(day: date, today: date) -> tuple[str, str]:
    """Name a day of a list in two short lines: "Wed 16" above "Sep" (and another year), "Today" above its date."""
    if abs((day - today).days) <= 1:
        return sentence_case(day_in_words(day, today)), short_day(day)
    locale = reader_locale()
    month = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    year = "" if day.year == today.year else f" {locale.toString(QDate(day.year, 1, 1), 'yyyy')}"
    number = locale.toString(day.day)
    weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{weekday} {number}", f"{month}{year}"


def role_words(item: DueItem) -> str:
    """Give what the person does and where, as far as it is known."""
    return " · ".join(shown(part) for part in (item.title, item.organization) if part.strip())


def every_words(item: DueItem) -> str:
    """Say how often the owner wants to be in touch; nothing for a planned item."""
    if item.kind is not FollowUpKind.CADENCE or item.cadence_days is None:
        return ""
    often = cadence_words(item.cadence_days)
    # Within a line; in languages that write nouns large the first word is none.
    return often[:1].lower() + often[1:]


def why(item: DueItem, today: date | None = None) -> str:
    """Say in a sentence why an item is due; with *today* its days are said as short as they are clear."""
    if item.kind is FollowUpKind.PLANNED and (about := item.about(clock_time)):
        return about
    if today is None:
        return said(item.why, words, date_in_words)
    return said(item.why, words, lambda iso: day_in_words(date.fromisoformat(iso), today))


def description(item: DueItem, today: date) -> str:
    """Say everything of an item in one text: who, when, why, for screen readers and tool tips."""
    categories = ", ".join(category_word(each) for each in item.categories)
    lines = (item.name, role_words(item), categories, due_words(item, today), why(item))
    return "\n".join(shown(line) for line in lines if line)


def describer(today: Callable[[], date]) -> Callable[[AgendaRow], str]:
    """Give what says a row of the agenda in words."""

    def describe(row: AgendaRow) -> str:
        if isinstance(row, SectionRow):
            return f"{section_words(row.section)}, {reader_locale().toString(row.items)}"
        return description(row, today())

    return describe


def tool_tip(text: str) -> str:
    """Give a text that Qt will show letter by letter in a tool tip."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"
