"""What a table's columns can be, and how its days are written, in words."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.formats.lists.mapping import FIELDS
from netgrow_desktop.viewmodels.dates import date_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.formats.lists.mapping import TablePreview

CONTEXT = "ImportPage"
LABELS = {"email": ("work", "home"), "phone": ("mobile", "work", "home")}
"""Labels that are offered for a column; any other one that a file itself names is kept."""

_DAY = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b", re.ASCII)


class Place(NamedTuple):
    """Where a column can go: a field of a person and the label of the value."""

    field: str
    label: str = ""


def place_groups(more: Iterable[Place] = ()) -> list[tuple[str, list[Place]]]:
    """Give where columns can go, by what it is about; the first group needs no heading. *More* places join theirs."""
    known = [Place(field, label) for field in FIELDS for label in ("", *LABELS.get(field, ()))]
    offered = list(dict.fromkeys((*known, *more)))
    groups = _groups()
    grouped = {field for _, fields in groups for field in fields}
    others = tuple(dict.fromkeys(place.field for place in offered if place.field not in grouped))
    groups.append((QCoreApplication.translate(CONTEXT, "More"), others))
    found = [(title, [place for field in fields for place in offered if place.field == field])
             for title, fields in groups]  # fmt: skip
    return [(title, members) for title, members in found if members]


def _groups() -> list[tuple[str, tuple[str, ...]]]:
    translate = QCoreApplication.translate
    return [
        ("", ("custom", "")),
        (translate(CONTEXT, "Name"), ("name", "given", "middle", "family", "prefix", "suffix", "nickname")),
        (translate(CONTEXT, "Ways to reach them"), ("email", "phone", "link")),
        (translate(CONTEXT, "Work"), ("organization", "department", "title", "industry")),
        (translate(CONTEXT, "About them"), ("tags", "notes", "how_met", "introduced_by")),
        (
            translate(CONTEXT, "Dates"),
            ("birthday", "birth_day", "birth_month", "birth_year", "connected_on", "last_contact"),
        ),
        (
            translate(CONTEXT, "Address"),
            ("street", "house_number", "extended", "postal_code", "city", "region", "country"),
        ),
    ]


def place_title(place: Place) -> str:
    """Give the words for where a column goes: "Phone (mobile)"."""
    title = _field_titles().get(place.field, place.field.replace("_", " ").capitalize())
    if not place.label or place.field == "custom":
        return title
    return f"{title} ({_label_titles().get(place.label.casefold(), place.label)})"


def _label_titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "work": translate(CONTEXT, "work"),
        "home": translate(CONTEXT, "home"),
        "mobile": translate(CONTEXT, "mobile"),
    }


def _field_titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "": translate(CONTEXT, "Leave out"),
        "custom": translate(CONTEXT, "Keep under its own name"),
        "name": translate(CONTEXT, "Full name"),
        "given": translate(CONTEXT, "Given name"),
        "middle": translate(CONTEXT, "Middle name"),
        "family": translate(CONTEXT, "Family name"),
        "prefix": translate(CONTEXT, "Form of address"),
        "suffix": translate(CONTEXT, "After the name"),
        "nickname": translate(CONTEXT, "Nickname"),
        "email": translate(CONTEXT, "E-mail"),
        "phone": translate(CONTEXT, "Phone"),
        "organization": translate(CONTEXT, "Organisation"),
        "department": translate(CONTEXT, "Department"),
        "title": translate(CONTEXT, "Role"),
        "street": translate(CONTEXT, "Street"),
        "house_number": translate(CONTEXT, "House number"),
        "extended": translate(CONTEXT, "Address, more"),
        "postal_code": translate(CONTEXT, "Postal code"),
        "city": translate(CONTEXT, "City"),
        "region": translate(CONTEXT, "Region"),
        "country": translate(CONTEXT, "Country"),
        "link": translate(CONTEXT, "Web page or profile"),
        "birthday": translate(CONTEXT, "Birthday"),
        "birth_day": translate(CONTEXT, "Birthday, the day alone"),
        "birth_month": translate(CONTEXT, "Birthday, the month alone"),
        "birth_year": translate(CONTEXT, "Birthday, the year alone"),
        "connected_on": translate(CONTEXT, "Connected on"),
        "last_contact": translate(CONTEXT, "Last contact"),
        "introduced_by": translate(CONTEXT, "Introduced by"),
        "how_met": translate(CONTEXT, "How you met"),
        "industry": translate(CONTEXT, "Industry"),
        "tags": translate(CONTEXT, "Tags"),
        "notes": translate(CONTEXT, "Notes"),
    }


class DayOrder(NamedTuple):
    """A question about a table's dates: one of them as it stands there, and as day first and month first it reads.

    All are empty where no sample shows it.
    """

    written: str = ""
    day_first: str = ""
    month_first: str = ""


def day_order(preview: TablePreview) -> DayOrder:
    """Give an example of a date of the table that can be read in two ways."""
    for column in preview.columns:
        if column.column.field in {"birthday", "connected_on", "last_contact"}:
            for sample in column.samples:
                found = _DAY.match(sample)
                first, second, year = map(int, found.groups()) if found is not None else (0, 0, 0)
                if 0 < first <= 12 and 0 < second <= 12 and first != second and year:
                    readings = (date(year, second, first), date(year, first, second))
                    return DayOrder(sample[:10], *(date_in_words(day.isoformat()) for day in readings))
    return DayOrder()
