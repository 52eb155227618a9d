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
    groups.append((QCoreApplication.translate("ImportPage", "More"), others))
    found = [(title, [place for field in fields for place in offered if place.field == field])
             for title, fields in groups]  # fmt: skip
    return [(title, members) for title, members in found if members]


def _groups() -> list[tuple[str, tuple[str, ...]]]:
    translate = QCoreApplication.translate
    return [
        ("", ("custom", "")),
        (translate("ImportPage", "Name"), ("name", "given", "middle", "family", "prefix", "suffix", "nickname")),
        (translate("ImportPage", "Ways to reach them"), ("email", "phone", "link")),
        (translate("ImportPage", "Work"), ("organization", "department", "title", "industry")),
        (translate("ImportPage", "About them"), ("tags", "notes", "how_met", "introduced_by")),
        (
            translate("ImportPage", "Dates"),
            ("birthday", "birth_day", "birth_month", "birth_year", "connected_on", "last_contact"),
        ),
        (
            translate("ImportPage", "Address"),
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
        "work": translate("ImportPage", "work"),
        "home": translate("ImportPage", "home"),
        "mobile": translate("ImportPage", "mobile"),
    }


def _field_titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "": translate("ImportPage", "Leave out"),
        "custom": translate("ImportPage", "Keep under its own name"),
        "name": translate("ImportPage", "Full name"),
        "given": translate("ImportPage", "Given name"),
        "middle": translate("ImportPage", "Middle name"),
        "family": translate("ImportPage", "Family name"),
        "prefix": translate("ImportPage", "Form of address"),
        "suffix": translate("ImportPage", "After the name"),
        "nickname": translate("ImportPage", "Nickname"),
        "email": translate("ImportPage", "E-mail"),
        "phone": translate("ImportPage", "Phone"),
        "organization": translate("ImportPage", "Organisation"),
        "department": translate("ImportPage", "Department"),
        "title": translate("ImportPage", "Role"),
        "street": translate("ImportPage", "Street"),
        "house_number": translate("ImportPage", "House number"),
        "extended": translate("ImportPage", "Address, more"),
        "postal_code": translate("ImportPage", "Postal code"),
        "city": translate("ImportPage", "City"),
        "region": translate("ImportPage", "Region"),
        "country": translate("ImportPage", "Country"),
        "link": translate("ImportPage", "Web page or profile"),
        "birthday": translate("ImportPage", "Birthday"),
        "birth_day": translate("ImportPage", "Birthday, the day alone"),
        "birth_month": translate("ImportPage", "Birthday, the month alone"),
        "birth_year": translate("ImportPage", "Birthday, the year alone"),
        "connected_on": translate("ImportPage", "Connected on"),
        "last_contact": translate("ImportPage", "Last contact"),
        "introduced_by": translate("ImportPage", "Introduced by"),
        "how_met": translate("ImportPage", "How you met"),
        "industry": translate("ImportPage", "Industry"),
        "tags": translate("ImportPage", "Tags"),
        "notes": translate("ImportPage", "Notes"),
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
