"""Who cools, sleeps or is a bridge about to lapse is told by dates and reasons."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.cadence import USUAL_CADENCES
from netgrow_desktop.domain.examine.bridges import Place, circles
from netgrow_desktop.domain.examine.fading import (
    Contacted,
    Usual,
    dormant_day,
    fading_people,
    is_dormant,
    is_silent,
    recent_contact,
    say_nobody_fades,
    usual_gap,
    usual_value,
    why_cooling,
    why_new,
    why_trusted,
)
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.domain.wording import english

TODAY = date(2026, 6, 1)
NO_TIES = Ties((), {})


def ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


def person(
    contact_id: int = 1,
    *days: int,
    cadence: int | None = None,
    closeness: int = 0,
    key: bool = False,
    organization: str = "",
    industry: str = "",
    function: str = "",
) -> Contacted:
    """Give somebody with contact so many days ago, due by *cadence* days after the last of them."""
    dates = sorted(ago(day) for day in days)
    last = date.fromisoformat(dates[-1]) if dates else TODAY - timedelta(days=100)
    return Contacted(
        contact_id,
        f"Person {contact_id}",
        organization,
        function,
        industry,
        closeness,
        key,
        usual_gap(sorted(set(dates))),
        dates[-1] if dates else None,
        len(set(dates)),
        cadence,
        last + timedelta(days=cadence) if cadence else None,
        tuple(dates),
    )


def said(someone: Contacted) -> str:
    why = why_cooling(someone, TODAY)
    return english(why) if why else ""


def test_whoever_is_due_before_today_cools_and_on_the_day_itself_not_yet() -> None:
    assert said(person(1, 31, cadence=30)) == "You wanted to be in touch every month; the last time was 31 days ago."
    assert said(person(1, 46, cadence=45)) == "You wanted to be in touch every 45 days; the last time was 46 days ago."
    assert said(person(1, 30, cadence=30)) == ""


def test_a_cadence_without_any_contact_cools_too() -> None:
    assert said(person(1, cadence=30)) == "You wanted to be in touch every month; you were not in touch yet."
    assert said(person(1, cadence=1)) == "You wanted to be in touch every day; you were not in touch yet."


def test_one_long_hole_does_not_make_the_usual_gap_longer() -> None:
    days = (840, 819, 798, 777, 399, 378, 357, 336)
    assert said(person(1, *days)) == "You used to be in touch about every 21 days; the last time was 336 days ago."


def test_a_silence_of_more_than_twice_the_usual_gap_cools() -> None:
    # Every ten days for forty days, then nothing.
    assert not is_silent(person(1, 60, 50, 40, 30, 20), TODAY)
    assert is_silent(person(1, 61, 51, 41, 31, 21), TODAY)
    assert (
        said(person(1, 61, 51, 41, 31, 21))
        == "You used to be in touch about every 10 days; the last time was 21 days ago."
    )


def test_four_contacts_are_too_few_to_know_a_usual_gap() -> None:
    assert not is_silent(person(1, 400, 399, 398, 397), TODAY)


def test_somebody_with_a_later_snooze_does_not_cool_by_cadence() -> None:
    snoozed = person(1, 90, cadence=30)._replace(due_on=TODAY + timedelta(days=3))

    assert why_cooling(snoozed, TODAY) is None


def test_a_tie_sleeps_after_three_years_to_the_day() -> None:
    assert dormant_day(TODAY) == date(2023, 6, 1)
    assert dormant_day(date(2024, 2, 29)) == date(2021, 2, 28)
    assert is_dormant(person()._replace(last_contact="2023-06-01"), TODAY)
    assert not is_dormant(person()._replace(last_contact="2023-06-02"), TODAY)
    assert not is_dormant(person(), TODAY)


def test_whoever_sleeps_is_not_told_among_those_who_cool() -> None:
    sleeper = person(1, 2000, cadence=30)
    found = fading_people([sleeper], [sleeper], [], NO_TIES, Usual(), TODAY)

    assert (found.cooling, found.cooling_count, found.dormant_count) == ((), 0, 1)
    assert english(found.dormant[0].why) == "No contact for 5 years."


@pytest.mark.parametrize(
    ("someone", "expected"),
    [
        (person(closeness=4), "close"),
        (person(1, 2000, 2001, 2002, 2003, 2004), "on 5 days"),
        (person(key=True), "key people"),
        (person(closeness=3), None),
    ],
)
def test_trust_rests_on_what_the_owner_said_or_noted(someone: Contacted, expected: str | None) -> None:
    why = why_trusted(someone)

    assert (why is None) if expected is None else (why is not None and expected in english(why))


@pytest.mark.parametrize(
    ("someone", "expected"),
    [
        (person(organization="Contoso"), "At Contoso"),
        (person(organization="Northwind GmbH", industry="Energy"), "In Energy"),
        (person(organization="Northwind", industry="software", function="Law"), "In Law"),
        (person(organization="northwind"), None),
        (person(), None),
    ],
)
def test_news_may_come_from_elsewhere_than_most_of_the_network(someone: Contacted, expected: str | None) -> None:
    why = why_new(someone, Usual("Northwind", "Sales", "Software"))

    assert (why is None) if expected is None else (why is not None and expected in english(why))


def test_without_anything_usual_nothing_is_called_new() -> None:
    assert why_new(person(organization="Contoso"), Usual()) is None


def test_sleepers_with_trust_and_news_come_first() -> None:
    both = person(1, 1500, closeness=5, organization="Contoso")
    trusted = person(2, 1400, closeness=5)
    new = person(3, 1300, organization="Contoso")
    neither = person(4, 1200)
    found = fading_people([], [neither, new, trusted, both], [], NO_TIES, Usual("Northwind"), TODAY)

    assert [each.contact_id for each in found.dormant] == [1, 2, 3, 4]


def test_whoever_was_seen_more_of_lately_comes_first_among_those_who_cool() -> None:
    often, once = person(1, 40, 41, 42, 43, cadence=30), person(2, 39, cadence=30)
    found = fading_people([once, often], [], [], NO_TIES, Usual(), TODAY, counts=(12, 3))

    assert [each.contact_id for each in found.cooling] == [1, 2]
    assert (found.cooling_count, found.dormant_count) == (12, 3)


def test_a_contact_counts_half_after_the_half_life() -> None:
    assert recent_contact(person(1, 0), TODAY, 90) == pytest.approx(1)
    assert recent_contact(person(1, 90, 180), TODAY, 90) == pytest.approx(0.75)
    assert recent_contact(person(), TODAY) == 0


@given(st.lists(st.integers(0, 3000), max_size=20), st.integers(0, 3000))
def test_another_contact_never_puts_anybody_further_back(days: list[int], further: int) -> None:
    assert recent_contact(person(1, *days, further), TODAY) >= recent_contact(person(1, *days), TODAY)


def test_only_bridges_that_cool_or_sleep_are_told() -> None:
    warm = person(1, 3, cadence=30, organization="Contoso")
    cool = person(2, 45, cadence=30, organization="Northwind")
    asleep = person(3, 1500, organization="Fabrikam")
    around = circles((Place(each.organization), 1) for each in (warm, cool, asleep))
    found = fading_people([], [], [warm, cool, asleep], NO_TIES, Usual(), TODAY, around=around)

    assert [each.contact_id for each in found.bridges] == [2, 3]
    assert not found.cooling


def test_the_usual_value_is_the_most_frequent_whatever_its_spelling() -> None:
    assert usual_value([("Energy", 3), ("Law", 4), ("energy", 2), ("", 90)]) == "Energy"
    assert usual_value([("", 5)]) == ""


@pytest.mark.parametrize("days", [1, *USUAL_CADENCES])
def test_a_usual_cadence_is_said_as_it_was_chosen(days: int) -> None:
    assert "days;" not in said(person(1, days + 1, cadence=days))


def test_that_nobody_fades_is_said_only_as_far_as_contact_is_noted() -> None:
    nobody = fading_people([], [], [], Ties((), {}), Usual(), TODAY)
    unknown = fading_people([], [], [], Ties((), {}), Usual(), TODAY, contact_noted=False)
    someone = fading_people([person(1, 31, cadence=30)], [], [], Ties((), {}), Usual(), TODAY)

    assert [each and each.code for each in map(say_nobody_fades, (nobody, unknown, someone))] == [
        "examine.fading.nobody",
        "examine.fading.no_contact",
        None,
    ]
