"""Suggestions of a category, always with the reason."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.sorting import (
    FEWEST_DECIDED,
    MOST_SUGGESTIONS,
    Decided,
    Sortable,
    grouped,
    habits,
    suggestions,
)
from netgrow_desktop.domain.wording import WORDING, english

NOTHING_DECIDED = habits([])
ME = AboutMe(name="Ada Kowalska", organization="Northwind GmbH", department="Finance")


def person(number: int = 1, **known: str) -> Sortable:
    values = {"organization": "", "department": "", "title": "", "relation": "", "level": "", **known}
    return Sortable(number, **values, stages=())


def said(who: Sortable, owner: AboutMe = ME) -> list[tuple[Category, str]]:
    return [(each.category, english(each.reason)) for each in suggestions(who, owner, NOTHING_DECIDED)]


@pytest.mark.parametrize(
    ("who", "category", "reason"),
    [
        (person(relation="manager"), Category.DEVELOPMENTAL, "Your manager: whoever leads you helps you develop"),
        (
            person(organization="NORTHWIND", department="Legal"),
            Category.OPERATIONAL,
            "In your organisation, in another department: Legal",
        ),
        (
            person(organization="Northwind", level="senior"),
            Category.DEVELOPMENTAL,
            "Senior to you in your own organisation",
        ),
        (person(organization="Contoso", department="finance"), Category.STRATEGIC, "In your field elsewhere: Finance"),
        (
            person(organization="Contoso", title="Head of Finance"),
            Category.STRATEGIC,
            "In your field elsewhere: Finance",
        ),
        (
            person(organization="Contoso", title="Geschäftsführerin"),
            Category.STRATEGIC,
            "In another organisation, with “Geschäftsführerin” in the title: sees where things go",
        ),
        (person(title="Executive Coach"), Category.DEVELOPMENTAL, "“Coach” in the title: helps others develop"),
        (person(title="Industry Analyst"), Category.STRATEGIC, "“Analyst” in the title: looks at what comes"),
        (person(title="Leitung Einkauf"), Category.OPERATIONAL, "“Einkauf” in the title: helps to get things done"),
    ],
)
def test_what_is_recorded_suggests_a_category_and_says_why(who: Sortable, category: Category, reason: str) -> None:
    assert said(who)[0] == (category, reason)


@pytest.mark.parametrize(
    "who",
    [
        person(),
        person(organization="Northwind", department="Finance"),
        person(relation="report", organization="Northwind", level="senior"),
        person(title="Product Owner"),
        person(organization="Contoso"),
    ],
)
def test_nothing_is_suggested_without_a_ground(who: Sortable) -> None:
    assert said(who) == []


def test_whoever_knows_the_owner_from_an_earlier_stage_may_help_them_develop() -> None:
    who = person()._replace(stages=("Initech", "Contoso"))
    assert said(who) == [(Category.DEVELOPMENTAL, "Knows you from Initech")]


def test_nobody_is_a_colleague_while_the_owner_has_not_said_where_they_work() -> None:
    assert said(person(organization="Northwind", department="Legal"), AboutMe()) == []


def decisions(*categories: Category | None, organization: str = "Northwind Ltd") -> list[Decided]:
    return [Decided(organization, "", "", (each,) if each else ()) for each in categories]


def test_what_the_owner_decided_before_comes_first_and_is_counted() -> None:
    known = habits(decisions(*[Category.OPERATIONAL] * 7, Category.STRATEGIC))
    found = suggestions(person(organization="northwind", title="Coach"), AboutMe(), known)
    assert [each.category for each in found] == [Category.OPERATIONAL, Category.DEVELOPMENTAL]
    assert english(found[0].reason) == "You chose operational for 7 of 8 people from northwind"


@pytest.mark.parametrize(
    "decided",
    [
        decisions(*[Category.STRATEGIC] * (FEWEST_DECIDED - 1)),
        decisions(*[Category.STRATEGIC] * 13, *[Category.OPERATIONAL] * 6),
        decisions(*[Category.STRATEGIC] * 9, organization="Contoso"),
    ],
)
def test_too_few_or_divided_decisions_are_no_habit(decided: list[Decided]) -> None:
    assert suggestions(person(organization="Northwind"), AboutMe(), habits(decided)) == ()


def test_habits_are_seen_in_departments_and_in_words_of_titles_too() -> None:
    known = habits([Decided("", "Legal", "Senior counsel", (Category.OPERATIONAL,))] * 5)
    assert english(suggestions(person(department="LEGAL"), AboutMe(), known)[0].reason) == (
        "You chose operational for 5 of 5 people of the department LEGAL"
    )
    assert english(suggestions(person(title="Chief Counsel"), AboutMe(), known)[0].reason) == (
        "You chose operational for 5 of 5 people with “Counsel” in their title"
    )


def test_a_category_is_suggested_once_and_never_more_than_a_few() -> None:
    who = person(relation="manager", organization="Northwind", level="senior", title="Coach, analyst and support")
    found = suggestions(who, ME, NOTHING_DECIDED)
    assert len({each.category for each in found}) == len(found) <= MOST_SUGGESTIONS


def test_people_with_the_same_reason_are_one_group_the_largest_first() -> None:
    people = [person(n, organization="Northwind", department="Legal") for n in (1, 2, 3)]
    people += [person(4, title="Coach"), person(5)]
    groups = grouped(people, ME, NOTHING_DECIDED)
    assert [group.people for group in groups] == [(1, 2, 3), (4,)]
    assert groups[0].suggestion.category is Category.OPERATIONAL


def test_every_reason_has_its_sentence() -> None:
    kinds = ("organization", "department", "word")
    assert all(f"sorting.before_{kind}.{category}" in WORDING for kind in kinds for category in Category)
