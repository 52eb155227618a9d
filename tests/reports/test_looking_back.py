"""The reviews on paper: everything is there, one page holds it, hostile texts stay texts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.cadence.spreading import Capacity
from netgrow_desktop.domain.examine.snapshots import Comparison, Snapshot
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind, Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.looking_back.periods import LookBack, quarter_span, turned, week_span
from netgrow_desktop.domain.looking_back.quarter import Changed, ContactCount, Deeds, Intention, QuarterReview
from netgrow_desktop.domain.looking_back.week import (
    Closed,
    Done,
    InTouch,
    NewPerson,
    PromiseWith,
    PutOff,
    WeekReview,
    ahead,
    people_in_touch,
)
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.looking_back_quarter import quarter_review_document
from netgrow_desktop.reports.looking_back_week import week_review_document
from netgrow_desktop.reports.paper import paper_page
from tests.domain.examine.invented_examinations import examined
from tests.reports.reading import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator


pytestmark = pytest.mark.usefixtures("qapp", "american")

TODAY = date(2026, 9, 16)
WEEK, QUARTER = week_span(TODAY), quarter_span(TODAY)
HOSTILE = "Ada <img src='file:///etc/passwd'> \u202eKowalska"


@pytest.fixture
def american() -> Iterator[None]:
    """Write days as Americans do."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def contact(number: int, name: str) -> InTouch:
    return InTouch(
        number, number, name, "Elm", InteractionKind.COFFEE, Direction.BOTH, "2026-09-15", f"about {number} things"
    )


def due(number: int) -> DueItem:
    why = Message("due.planned")
    day = TODAY + timedelta(days=5)
    return DueItem(FollowUpKind.PLANNED, number, number, f"Due {number}", "", "", (), day, "lunch", why, None, None)


def week(number: int = 2, note: str = "A good week.\nReally.") -> WeekReview:
    names = [HOSTILE, *(f"Person {each} von Hohenstein-Wittgensdorf" for each in range(1, number))]
    promised = [PromiseWith(1, "Ben", PromiseSide.MINE, "the book", "2026-09-01", "")]
    return WeekReview(
        TODAY,
        WEEK,
        Done(
            people_in_touch([contact(place, name) for place, name in enumerate(names)]),
            (Closed(1, "Chi", "book club", Purpose.FOLLOW_UP, True, "2026-09-15"),),
            (),
            (PutOff(2, "Dora", FollowUpKind.CADENCE, "2026-09-15", "2026-09-25"),),
            (),
            (),
            (),
            (NewPerson(3, "Ella", "Elm", "Clerk"),),
        ),
        ahead([due(each) for each in range(number)], WEEK, promised, {}, Capacity(5)),
        LookBack(note),
        "Robin Sample",
    )


A4, A5 = (paper_page(size) for size in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5))


def test_a_week_says_on_one_page_what_happened_who_is_next_and_the_note() -> None:
    document = week_review_document(week(), A4)
    text = text_of(document)
    for said in (
        "In touch with 2 people",
        "Coffee, Sep 15, 2026: about 1 things".replace(" 15", "\u00a015"),
        "Book club",
        "Dora",
        "1 new person",
        "You keep about 5 a week; with the coming days 2 people are waiting.",
        "2 follow-ups next week",
        "You promised: the book",
        "A good week.",
        "<img src='file:///etc/passwd'>",
    ):
        assert " ".join(said.split()) in text
    assert "\u202e" not in text_of(document)
    assert (document.sheet_count, document.imprint.author) == (1, "Robin Sample")
    assert document.imprint.title == "The week in review, Sep 14, 2026 – Sep 20, 2026"


def test_a_full_week_keeps_to_one_page_and_says_how_many_more_there_are() -> None:
    document = week_review_document(week(60), A4)
    assert document.sheet_count == 1
    assert "more" in text_of(document)


def test_narrow_paper_has_one_passage_below_the_other() -> None:
    document = week_review_document(week(20), A5)
    text = text_of(document)
    assert document.sheet_count > 1
    assert text.index("1 new person") < text.index("Who is next") < text.index("A good week.")


def test_a_week_that_is_over_says_nothing_of_who_is_next() -> None:
    empty = WeekReview(TODAY, turned(WEEK, -1), Done((), (), (), (), (), (), (), ()), None, LookBack())
    text = text_of(week_review_document(empty, A4))
    assert "Nothing is noted for this week." in text
    assert "Who is next" not in text
    assert "Note" not in text


def quarter(changed: Changed | None = None, *, is_present: bool = True) -> QuarterReview:
    return QuarterReview(
        TODAY,
        QUARTER,
        Deeds((ContactCount("", 3, 5), ContactCount("strategic", 1, 2)), done=1, thanked=4),
        changed,
        examined() if is_present else None,
        (),
        (Intention(1, 1, HOSTILE, "ask about the fair", "", "2026-10-02", "open", ""),),
        LookBack("Fewer meetings."),
        owner="Robin Sample",
    )


def test_a_quarter_says_on_one_page_what_was_done_what_changed_what_is_empty_and_the_plan() -> None:
    compared = Comparison((7, 8), (), (), (9,), (), (), (), ())
    figures = {"strategic.need_met": 3.0, "strategic.warmth": 0.5}
    changed = Changed(
        Snapshot(1, "2026-07-01", ""),
        None,
        compared,
        figures,
        {**figures, "strategic.warmth": 0.75},
        {7: "Ella", 8: "Finn", 9: "Gus"},
    )
    document = quarter_review_document(quarter(changed), A4)
    text = text_of(document)
    for said in (
        "1 person 2 contacts",
        "1 follow-up done, 4 thank-yous said.",
        "What has changed since Jul 1, 2026",
        "2 new: Ella; Finn",
        "1 faded: Gus",
        "50% → 75%",
        "Places still empty",
        "Ask about the fair",
        "Planned for Oct 2, 2026",
        "Fewer meetings.",
    ):
        assert said in text
    assert document.sheet_count == 1


def test_a_quarter_without_a_snapshot_or_long_over_says_so() -> None:
    text = text_of(quarter_review_document(quarter(is_present=False), A4))
    assert "There is no snapshot" in text
    assert "Places still empty" not in text
    assert "My plan" in text
