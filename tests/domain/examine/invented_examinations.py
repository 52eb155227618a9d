"""Examinations of invented people, made for tests."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.diversity import Field, diversity
from netgrow_desktop.domain.examine.examination import Examination
from netgrow_desktop.domain.examine.fading import FadingPeople
from netgrow_desktop.domain.examine.introductions import Meeting, introductions
from netgrow_desktop.domain.examine.readings import Members, category_readings
from netgrow_desktop.domain.examine.roles import CareerStage, gaps, grid
from netgrow_desktop.domain.examine.structure import structure
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.domain.examine.verdicts import needs_development, strongest
from netgrow_desktop.domain.examine.workplaces import Desk
from netgrow_desktop.domain.owner import AboutMe

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

OWNER = AboutMe(organization="Northwind")
FEW = (
    Members(
        Category.STRATEGIC,
        6,
        6,
        4,
        (Desk("", "Contoso", "", "", 4), Desk("", "Northwind", "", "", 2)),
        (1, 2),
        1,
    ),
    Members(Category.OPERATIONAL, 0, 0, 0, (), ()),
    Members(Category.DEVELOPMENTAL, 0, 0, 0, (), ()),
)
TWO = Ties((1, 2), {(1, 2): True})
FADING = FadingPeople((), 7, (), 2, ())
ANSWERS = {"strategic.trends": 4, "operational.daily": 2}
MET = (Meeting(1, "self", 0, "", (), ""), Meeting(2, "group", 0, "", (), ""))


def examined(
    members: Iterable[Members] = FEW,
    ties: Ties = TWO,
    *,
    answers: Mapping[str, int] = ANSWERS,
    cities: tuple[str, ...] = ("Bonn", "Kiel"),
    meetings: tuple[Meeting, ...] = MET,
    fading: FadingPeople = FADING,
    owner: AboutMe = OWNER,
) -> Examination:
    """Examine six invented people, two of them key people who know each other, or others."""
    readings = tuple(category_readings(each, answers, owner, ties) for each in members)
    return Examination(
        day=date(2026, 6, 1),
        owner=owner,
        everyone=40,
        undecided=34,
        people={},
        key_people=ties.people,
        categories=readings,
        strongest=strongest(readings),
        needs_development=needs_development(readings),
        grid=grid([]),
        seats=(),
        gaps=gaps([], [], [CareerStage(3, "Northwind", 0)], []),
        diversity=tuple(diversity(field, cities, "Bonn") for field in Field),
        introductions=introductions(meetings),
        ties=ties,
        structure=structure(ties),
        fading=fading,
    )
