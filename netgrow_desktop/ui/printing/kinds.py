"""What each kind of print is called, what it is for, and which options it has."""

from __future__ import annotations

from enum import Flag, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.ui.printing.choices import PrintKind


class Option(Flag):
    """What a kind lets one choose beside the paper."""

    NONE = 0
    WHOM = auto()
    ORDER = auto()
    EXTENT = auto()
    WEEK = auto()
    INTERVIEW = auto()
    STOCK = auto()
    PAPER = auto()


class Face(NamedTuple):
    """How a kind shows itself in the list; *lies* says that it usually wants paper that lies."""

    icon: str
    title: str
    sentence: str
    options: Option = Option.PAPER
    lies: bool = False


def faces() -> dict[PrintKind, Face]:
    """Give the kinds in the order of the list, in the person's language."""
    return {**_reports(), **_lists(), **_maps()}


def _reports() -> dict[PrintKind, Face]:
    translate = QCoreApplication.translate
    return {
        PrintKind.SUMMARY: Face(
            "chart-pie",
            translate("Print", "Network summary"),
            translate("Print", "How big, how balanced, who is due"),
            Option.EXTENT | Option.PAPER,
        ),
        PrintKind.WEEK: Face(
            "calendar-days",
            translate("Print", "Follow-up week"),
            translate("Print", "Who is due when, to tick off"),
            Option.WEEK | Option.PAPER,
        ),
        PrintKind.INTERVIEWS: Face(
            "mic",
            translate("Print", "Interview sheets"),
            translate("Print", "A page to take along to each talk"),
            Option.INTERVIEW | Option.PAPER,
        ),
    }


def _lists() -> dict[PrintKind, Face]:
    translate = QCoreApplication.translate
    people = Option.WHOM | Option.ORDER | Option.PAPER
    return {
        PrintKind.CATEGORIES: Face(
            "layout-grid",
            translate("Print", "Category lists"),
            translate("Print", "Everybody under their category"),
            people,
        ),
        PrintKind.COMPACT: Face(
            "rows-3",
            translate("Print", "Contact sheet, compact"),
            translate("Print", "Two lines for each person"),
            people,
        ),
        PrintKind.DETAILED: Face(
            "contact",
            translate("Print", "Contact sheet, detailed"),
            translate("Print", "Everything you noted of each person"),
            people,
        ),
        PrintKind.PHONES: Face(
            "phone",
            translate("Print", "Phone list"),
            translate("Print", "Names and numbers from A to Z"),
            people,
        ),
        PrintKind.LABELS: Face(
            "tag",
            translate("Print", "Address labels"),
            translate("Print", "Avery sheets, also begun ones"),
            Option.WHOM | Option.ORDER | Option.STOCK,
        ),
    }


def _maps() -> dict[PrintKind, Face]:
    translate = QCoreApplication.translate
    return {
        PrintKind.CAREER: Face(
            "briefcase",
            translate("Print", "Career map"),
            translate("Print", "Your jobs and schools, with their people"),
            lies=True,
        ),
        PrintKind.MAP: Face(
            "network",
            translate("Print", "Network map"),
            translate("Print", "Everybody you sorted, around you"),
        ),
    }
