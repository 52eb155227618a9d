"""The week on paper: every day in its place, reasons in words, hostile texts as they are, pages kept whole."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.week_sheet import week_sheet
from netgrow_desktop.reports.paper import usual_page
from netgrow_desktop.reports.week_sheet import week_document
from tests.reports.reading import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("qapp", "american")

TODAY = date(2026, 9, 16)
WEEK = tuple(date(2026, 9, 14) + timedelta(days=number) for number in range(7))
OVERDUE = Message("due.overdue", {"times": "2.3", "n": 69, "cadence": 30, "how": "coffee", "last": "2026-07-09"})


@pytest.fixture
def american() -> Iterator[None]:
    """Write days as Americans do."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def item(name: str, days: int, reason: str = "") -> DueItem:
    kind = FollowUpKind.PLANNED if reason else FollowUpKind.CADENCE
    why = Message("due.planned") if reason else OVERDUE
    due_on = TODAY + timedelta(days=days)
    return DueItem(
        kind, 1 if reason else 0, 1, name, "Northwind", "CFO", (Category.STRATEGIC,), due_on, reason, why, None, None
    )


def test_every_day_has_its_people_and_what_is_still_open_comes_first() -> None:
    items = [item("Dora Weiß", 2, "book club"), item("Ada Kowalska", -30), item("Ben Okoro", -1), item("Later", 9, "x")]
    document = week_document(week_sheet(items, WEEK, TODAY), usual_page())
    text = text_of(document)
    places = [
        text.index(name)
        for name in ("1 this week, 2 still open", "Ada", "Ben", "Wednesday", "Friday", "Dora", "Sunday")
    ]
    assert places == sorted(places)
    assert "2.3 times overdue: 69 days of 30; last: coffee, Jul 9, 2026" in text
    assert "book club" in text
    assert "Later" not in text
    assert "Tuesday" not in text
    assert (document.imprint.title, document.sheet_count) == ("Follow-ups of the week, Sep 14, 2026 – Sep 20, 2026", 1)


def test_a_full_week_goes_on_over_pages_and_names_the_days_again() -> None:
    items = [item(f"<b>Person</b> {number}", number % 7 - 2, "lunch & <script>") for number in range(140)]
    document = week_document(week_sheet(items, WEEK, TODAY), usual_page())
    assert document.sheet_count > 3
    assert "<b>Person</b> 139" in text_of(document)
    assert "lunch & <script>" in text_of(document)


def test_a_square_to_tick_and_the_shape_of_the_category_stand_before_each_name() -> None:
    document = week_document(week_sheet([item("Ada Kowalska", 0, "book club")], WEEK, TODAY), usual_page())
    # Lines below the name begin beside the square, as the shape before the name does.
    marks = document.sheets[0]
    (box, shape) = sorted(marks.places)
    name, below = (next(each for each in marks.texts if words in each[2]) for words in ("Ada Kowalska", "Northwind"))
    assert (box[4], shape[4]) == ("box", "sign:strategic")
    assert box[0] + box[2] < shape[0] < name[0]
    assert below[0] == pytest.approx(shape[0], abs=1)


def test_an_empty_week_says_so_of_every_day_to_come() -> None:
    text = text_of(week_document(week_sheet([], WEEK, TODAY), usual_page()))
    assert text.count("nobody") == 5
    assert "Still open" not in text
