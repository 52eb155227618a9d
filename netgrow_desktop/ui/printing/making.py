"""From a choice to its sheets: asked and laid out beside the GUI thread."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.week_sheet import week_sheet
from netgrow_desktop.reports.address_labels import address_labels
from netgrow_desktop.reports.bound_sheets import BoundSheets
from netgrow_desktop.reports.career_map import career_map
from netgrow_desktop.reports.map_sheet import map_sheet
from netgrow_desktop.reports.people_lists import category_lists, compact_list, detailed_list, phone_list, without_phone
from netgrow_desktop.reports.preparation_sheet import preparation_document
from netgrow_desktop.reports.printed_list import lay_out
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.reports.week_sheet import week_document
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.printing.choices import PrintKind
from netgrow_desktop.viewmodels.dates import first_weekday
from netgrow_desktop.viewmodels.follow_ups_month import week_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.reports.pages import Sheets
    from netgrow_desktop.services.printing import PrintingService
    from netgrow_desktop.ui.printing.choices import Choices

    Progress = Callable[[int, int], object]


class Made(NamedTuple):
    """Finished sheets, what is to be said of them, and what a file of them is called, without its ending."""

    sheets: Sheets
    file_name: str
    notes: tuple[str, ...] = ()


def make(service: PrintingService, choices: Choices, today: date, progress: Progress) -> Made:
    """Ask for what is printed and lay it out.

    Raises NetGrowError where there is nothing to print.
    """
    makers = {
        PrintKind.SUMMARY: _summary,
        PrintKind.WEEK: _week,
        PrintKind.INTERVIEWS: _interviews,
        PrintKind.CAREER: _career,
        PrintKind.MAP: _map,
    }
    if choices.kind in makers:
        return makers[choices.kind](service, choices, today, progress)
    return _people(service, choices, today, progress)


def _summary(service: PrintingService, choices: Choices, today: date, progress: Progress) -> Made:
    summary = service.summary(today)
    name = QCoreApplication.translate("Print", "Network summary {day}").format(day=today.isoformat())
    return Made(summary_document(summary, choices.page, words, choices.extent, progress), name)


def _week(service: PrintingService, choices: Choices, today: date, progress: Progress) -> Made:
    # A calendar ends somewhere: a week beyond it is the last one.
    ahead = timedelta(weeks=choices.weeks_ahead)
    day = today + ahead if today <= date.max - ahead else date.max
    days = week_of(day, first_weekday())
    last = max(each for each in days if each is not None)
    week = replace(week_sheet(service.due(today, last), days, today), owner=service.owner())
    name = QCoreApplication.translate("Print", "Follow-ups week of {day}").format(day=week.first.isoformat())
    return Made(week_document(week, choices.page, words, progress), name)


def _interviews(service: PrintingService, choices: Choices, today: date, _progress: Progress) -> Made:
    sheets = service.interview_sheets(choices.interview, today)
    if not sheets:
        raise NetGrowError("paper.no_interviews")
    day = sheets[0].interview.planned_on or today.isoformat()
    if len(sheets) > 1:
        name = QCoreApplication.translate("Print", "Interviews from {day}").format(day=day)
    else:
        name = QCoreApplication.translate("Print", "Interview {day}").format(day=day)
    found = [preparation_document(each, choices.page, words) for each in sheets]
    return Made(BoundSheets(found, Voice(words).plain("paper.interviews")) if len(found) > 1 else found[0], name)


def _career(service: PrintingService, choices: Choices, today: date, _progress: Progress) -> Made:
    made = career_map(service.career(today), choices.page, Voice(words))
    name = QCoreApplication.translate("Print", "Career map {day}").format(day=today.isoformat())
    return Made(made, name)


def _map(service: PrintingService, choices: Choices, today: date, _progress: Progress) -> Made:
    layout, everybody = service.network_map(today)
    made = map_sheet(layout, service.owner(), today, everybody, choices.page, Voice(words))
    name = QCoreApplication.translate("Print", "Network map {day}").format(day=today.isoformat())
    return Made(made, name)


def _people(service: PrintingService, choices: Choices, today: date, progress: Progress) -> Made:
    voice = Voice(words)
    # Reading and setting take about as long: the bar goes through each half once.
    printed = service.people(choices.whom, choices.order, today, lambda done, whole: progress(done, 2 * whole))

    def setting(done: int, whole: int) -> None:
        progress(whole + done, 2 * whole)

    day = today.isoformat()
    if choices.kind is PrintKind.LABELS:
        sheets, told = address_labels(
            printed,
            choices.stock,
            choices.first_label - 1,
            voice,
            outlines=choices.outlines,
            progress=setting,
        )
        name = QCoreApplication.translate("Print", "Address labels {day}").format(day=day)
        return Made(sheets, name, tuple(told))
    lists = {
        PrintKind.PHONES: (phone_list, QCoreApplication.translate("Print", "Phone list {day}")),
        PrintKind.CATEGORIES: (category_lists, QCoreApplication.translate("Print", "Categories {day}")),
        PrintKind.COMPACT: (compact_list, QCoreApplication.translate("Print", "Contacts {day}")),
        PrintKind.DETAILED: (detailed_list, QCoreApplication.translate("Print", "Contacts in detail {day}")),
    }
    listed, title = lists[choices.kind]
    without = without_phone(printed) if choices.kind is PrintKind.PHONES else 0
    notes = (voice.plain("paper.without_phone", n=without),) if without else ()
    laid_out = lay_out(listed(printed, voice), choices.page, setting)
    return Made(laid_out, title.format(day=day), notes)
