"""The columns of the contacts table as data: title, text, tone, sort and width of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.queries import SortField
from netgrow_desktop.viewmodels.dates import ago, date_in_words, day_in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.domain.contacts import ContactRow

Tone = Literal["name", "text", "muted"]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Phrasing:
    """How the window writes what a row holds, on a certain day.

    ``plain`` makes a person's text safe to show in one line; ``category`` and ``source`` turn codes into words.
    """

    today: date
    plain: Callable[[str], str]
    category: Callable[[str], str]
    source: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``value`` gives a cell's text and ``detail`` its tooltip ("": none).

    ``width`` is in pixels. ``descending_first`` says which way the first click on the header sorts.
    ``is_alarming`` marks cells that ask for attention, beside what they say. A column that ``is_brief`` holds words of
    much the same length, which are shown whole; above them stands ``heading``, a shorter title, where there is one.
    """

    key: str
    title: Callable[[], str]
    value: Callable[[ContactRow, Phrasing], str]
    width: int
    detail: Callable[[ContactRow, Phrasing], str]
    tone: Tone = "muted"
    sort: SortField | None = None
    descending_first: bool = False
    visible: bool = True
    is_alarming: Callable[[ContactRow, Phrasing], bool] | None = None
    is_brief: bool = False
    heading: Callable[[], str] | None = None


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def last_contact(row: ContactRow, phrasing: Phrasing) -> str:
    """Say how long ago the last real contact was."""
    return phrasing.plain(ago(row.last_contact, phrasing.today))


def next_follow_up(row: ContactRow, phrasing: Phrasing) -> str:
    """Say when the next follow-up is, or for how long it has been overdue."""
    day = _day(row.next_follow_up)
    if day is None:
        return ""
    if (phrasing.today - day).days > 1:
        return translate("Columns", "{span} late").format(span=ago(row.next_follow_up, phrasing.today))
    return day_in_words(day, phrasing.today)


def is_overdue(row: ContactRow, phrasing: Phrasing) -> bool:
    """Tell whether the next follow-up should have been before today."""
    day = _day(row.next_follow_up)
    return day is not None and day < phrasing.today


def source_names(row: ContactRow, phrasing: Phrasing) -> str:
    """Name the sources that a person came from."""
    return ", ".join(phrasing.source(code) for code in row.sources.split(", ") if code)


def category_names(row: ContactRow, phrasing: Phrasing) -> str:
    """Name a person's categories, or say that they are undecided."""
    return ", ".join(phrasing.category(each) for each in row.categories or ("",))


def _whole_day(field: str) -> Callable[[ContactRow, Phrasing], str]:
    def give(row: ContactRow, phrasing: Phrasing) -> str:
        return phrasing.plain(date_in_words(getattr(row, field) or ""))

    return give


def _text(field: str) -> Callable[[ContactRow, Phrasing], str]:
    def give(row: ContactRow, phrasing: Phrasing) -> str:
        return phrasing.plain(getattr(row, field))

    return give


def _name_and_categories(row: ContactRow, phrasing: Phrasing) -> str:
    return f"{phrasing.plain(row.name)} · {category_names(row, phrasing)}"


NAME = Column(
    "name", lambda: translate("Columns", "Name"), _text("name"), 204, _name_and_categories, "name", SortField.NAME
)
COLUMNS = (
    NAME,
    Column(
        "organization",
        lambda: translate("Columns", "Organisation"),
        _text("organization"),
        152,
        _text("organization"),
        "text",
        SortField.ORGANIZATION,
    ),
    Column("title", lambda: translate("Columns", "Role"), _text("title"), 148, _text("title"), sort=SortField.TITLE),
    Column(
        "last_contact",
        lambda: translate("Columns", "Last contact"),
        last_contact,
        80,
        _whole_day("last_contact"),
        sort=SortField.LAST_CONTACT,
        descending_first=True,
        is_brief=True,
        heading=lambda: translate("Columns", "Last"),
    ),
    Column(
        "next_follow_up",
        lambda: translate("Columns", "Next follow-up"),
        next_follow_up,
        112,
        _whole_day("next_follow_up"),
        sort=SortField.NEXT_FOLLOW_UP,
        is_alarming=is_overdue,
        is_brief=True,
        heading=lambda: translate("Columns", "Next"),
    ),
    Column(
        "email",
        lambda: translate("Columns", "E-mail"),
        _text("email"),
        200,
        _text("email"),
        sort=SortField.EMAIL,
        visible=False,
    ),
    Column("phone", lambda: translate("Columns", "Phone"), _text("phone"), 136, _text("phone"), visible=False),
    Column(
        "city",
        lambda: translate("Columns", "City"),
        _text("city"),
        120,
        _text("city"),
        sort=SortField.CITY,
        visible=False,
    ),
    Column("tags", lambda: translate("Columns", "Tags"), _text("tags"), 136, _text("tags"), visible=False),
    Column(
        "connected_on",
        lambda: translate("Columns", "Connected on"),
        _whole_day("connected_on"),
        144,
        _whole_day("connected_on"),
        sort=SortField.CONNECTED_ON,
        descending_first=True,
        visible=False,
        is_brief=True,
    ),
    Column("sources", lambda: translate("Columns", "Sources"), source_names, 160, source_names, visible=False),
)
"""Every column that the contacts table can show, in its first order."""

OTHER_SORTS = (
    (SortField.FAMILY, lambda: translate("Columns", "Family name")),
    (SortField.CATEGORY, lambda: translate("Columns", "Category")),
    (SortField.ADDED, lambda: translate("Columns", "When added")),
)
"""What the table can be sorted by beside its columns, with their titles."""


def descends_first(sort: SortField) -> bool:
    """Tell which way a sort goes when it is first chosen: dates that lie back begin with the newest."""
    return sort is SortField.ADDED or any(column.sort is sort and column.descending_first for column in COLUMNS)


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """Where a column stands in a person's own arrangement: its width in pixels, and whether it is shown."""

    key: str
    width: int
    visible: bool


NARROWEST, WIDEST = 40, 2_000


def usual_places() -> tuple[ColumnPlace, ...]:
    """Give the arrangement to begin with."""
    return tuple(ColumnPlace(column.key, column.width, column.visible) for column in COLUMNS)


def read_places(stored: object) -> tuple[ColumnPlace, ...]:
    """Read an arrangement as a session stored it: a list of {key, width, visible} in the order of the columns.

    What cannot be read is left out, columns that it does not know follow in their usual place, and the name is
    always shown.
    """
    usual = {place.key: place for place in usual_places()}
    read: dict[str, ColumnPlace] = {}
    for item in stored if isinstance(stored, list) else []:
        key = item.get("key") if isinstance(item, dict) else None
        if not isinstance(key, str) or key not in usual or key in read:
            continue
        width = item.get("width")
        known = isinstance(width, int) and NARROWEST <= width <= WIDEST
        visible = item.get("visible") is True or key == NAME.key
        read[key] = ColumnPlace(key, width if known else usual[key].width, visible)
    return tuple((read | {key: place for key, place in usual.items() if key not in read}).values())
