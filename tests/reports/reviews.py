"""Invented reviews for the printed pages, worked out by the real rules from invented examinations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.network_map import network_map
from netgrow_desktop.domain.examine.roles import GapKind, Seat, SeatDraft, Side
from netgrow_desktop.domain.examine.snapshots import Comparison, Snapshot
from netgrow_desktop.domain.examine.ways import Way
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.review import FirstGap, Review, Since, gap_to_fill_first, thanks_due
from tests.ui.examine.invented import invented_examination

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.examination import Examination

TODAY = date(2026, 12, 3)

HELPERS = (
    Way(
        7,
        "Grace Elm",
        "Contoso",
        "CFO",
        None,
        fits=False,
        reasons=(Message("examine.way.works_there", {"organization": "Contoso"}),),
    ),
    Way(9, "Hugo Birch", "", "", None, fits=True, reasons=(Message("examine.way.category.operational"),)),
)

SINCE = Since(
    Snapshot(4, "2026-09-01", "Autumn"),
    Comparison(
        new=(1, 2, 3),
        gone=(),
        moved=(4,),
        faded=(5, 6),
        revived=(),
        gaps_closed=(),
        gaps_opened=(),
        figures=(("people", 4, 9), ("strategic.need_met", 3.25, 4.5), ("operational.warmth", None, 0.5)),
    ),
)


def of(examination: Examination, *, since: Since | None = None, helpers: tuple[Way, ...] = ()) -> Review:
    """Review an examination as of TODAY."""
    examination = replace(examination, day=TODAY)
    first = gap_to_fill_first(examination)
    return Review(
        examination=examination,
        map=network_map(examination),
        first_gap=replace(first, ways=helpers) if first is not None else None,
        thanks=thanks_due(examination.introductions.brokers, examination.day),
        since=since,
    )


def usual(*, size: int = 180, key_people: int = 20) -> Review:
    """Review a network of which 180 people are sorted, 20 of them key people."""
    return of(invented_examination(size, key_people), since=SINCE, helpers=HELPERS)


def empty() -> Review:
    """Review a network in which nobody is sorted or a key person."""
    nobody = invented_examination(0, 0, answers={})
    nobody = replace(
        nobody,
        everyone=0,
        undecided=0,
        seats=(),
        gaps=tuple(each for each in nobody.gaps if each.kind is not GapKind.SEAT),
    )
    return of(nobody)


def with_long_names(name: str) -> Review:
    """Review a network in which everybody, and every place of one's own, has that name."""
    found = invented_examination(120, 16)
    people = {each.id: each._replace(name=name, organization=name) for each in found.people.values()}
    fading = found.fading
    seats = (Seat(1, SeatDraft(name, Category.OPERATIONAL, Side.INSIDE), ()), Seat(2, SeatDraft(name), (2,)))
    renamed = replace(
        found,
        people=people,
        seats=seats,
        fading=replace(
            fading,
            cooling=tuple(replace(each, name=name) for each in fading.cooling),
            dormant=tuple(replace(each, name=name) for each in fading.dormant),
        ),
        gaps=tuple(replace(each, name=name) if each.name else each for each in found.gaps),
    )
    return of(renamed, helpers=tuple(replace(each, name=name) for each in HELPERS))


def first_gap(review: Review) -> FirstGap:
    """Give the gap to fill first of a review that has one."""
    assert review.first_gap is not None
    return review.first_gap
