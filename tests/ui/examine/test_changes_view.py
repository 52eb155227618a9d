from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.examine.snapshots import Comparison
from netgrow_desktop.ui.examine.changes_view import ChangesView, changes_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOTHING = Comparison((), (), (), (), (), (), (), ())
STRATEGIC, OPERATIONAL = (Category.STRATEGIC,), (Category.OPERATIONAL,)


def test_people_are_named_and_those_who_were_deleted_are_said() -> None:
    comparison = Comparison((1, 2), (3, 4, 5), (), (6,), (), (), (), ())
    said = changes_words(comparison, {1: "Ada Elm", 2: "Ben Okoro", 6: "Chi Cedar"})
    assert list(said) == ["People", "Contact"]
    assert "Ada Elm" in said["People"]
    assert "3 no longer sorted or key: 3 people you deleted since" in said["People"]
    assert "Chi Cedar" in said["Contact"]
    one = changes_words(Comparison((), (3,), (), (), (), (), (), ()), {})
    assert one["People"].endswith("somebody you deleted since")


def test_who_moved_is_said_with_the_categories_before_and_after() -> None:
    moves = {1: (STRATEGIC, OPERATIONAL), 2: (STRATEGIC, OPERATIONAL), 3: (OPERATIONAL, ())}
    comparison = Comparison((), (), (1, 2, 3), (), (), (), (), (), moves)
    first, second = changes_words(comparison, {1: "Ada", 2: "Ben", 3: "Chi"})["People"].splitlines()
    assert first.startswith("Strategic → Operational: ")
    assert "Ada" in first
    assert "Ben" in first
    assert second.startswith("Operational → Undecided: ")


def test_figures_that_look_the_same_are_left_out_and_missing_ones_are_said_in_words() -> None:
    figures = (
        ("strategic.warmth", 0.8301, 0.8349),
        ("operational.warmth", 0.1, None),
        ("developmental.warmth", None, 0.2),
        ("strategic.people", 3.0, 4.0),
    )
    lines = changes_words(Comparison((), (), (), (), (), (), (), figures), {})["Figures"].splitlines()
    assert len(lines) == 3
    assert lines[0].endswith("before, not told now")
    assert lines[1].endswith("not told before")
    assert lines[2].endswith("3 → 4")


def test_places_are_counted_and_the_view_shows_headings_or_one_sentence(qtbot: QtBot) -> None:
    view = ChangesView()
    qtbot.addWidget(view)
    gap = Gap(GapKind.ROLE, Category.STRATEGIC, Role.PLANNER, Side.OUTSIDE)
    view.show_comparison(Comparison((), (), (), (), (), (gap,), (), ()), {})
    assert view.text() == "Places\n1 place is no longer empty:\nPlanner, outside"
    view.show_comparison(NOTHING, {})
    assert view.text() == "Nothing has changed between the two."


def test_a_filled_place_says_who_is_there_now_and_an_empty_one_whether_it_is_new() -> None:
    planner = Gap(GapKind.ROLE, Category.STRATEGIC, Role.PLANNER, Side.OUTSIDE)
    gone = Gap(GapKind.SEAT, seat_id=3, name="Someone in Finance")
    made, emptied, older = (
        Gap(GapKind.SEAT, seat_id=number, name=name)
        for number, name in ((4, "Someone in Law"), (5, "A mentor"), (6, "A reader"))
    )
    comparison = replace(
        NOTHING,
        gaps_closed=(planner, gone),
        gaps_opened=(made, emptied, older),
        filled={planner: (1,), gone: ()},
        made={made: True, emptied: False},
    )
    said = changes_words(comparison, {1: "Ada Elm"})["Places"]

    assert said.splitlines() == [
        "2 places are no longer empty:",
        "Planner, outside: now Ada Elm",
        "“Someone in Finance”: you removed this place",
        "3 more places are empty:",
        "“Someone in Law”: a new place, still empty",
        "“A mentor”: nobody is there any more",
        "“A reader”: a place of your own, with nobody there",
    ]
