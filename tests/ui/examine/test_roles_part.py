from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netgrow_desktop.domain.categories import CATEGORY_OF, Role
from netgrow_desktop.domain.examine.network_map import network_map
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.storage.follow_ups import PlannedRow
from netgrow_desktop.ui.elements.category_marks import category_marks_width
from netgrow_desktop.ui.examine.asks import ask_reason, goal_of
from netgrow_desktop.ui.examine.lines import CHANGE, FILL, FIND, REMOVE, Line, LineList
from netgrow_desktop.ui.examine.roles_part import CAREER, EACH, RolesPart
from netgrow_desktop.viewmodels.examine import Examined
from tests.ui.examine.invented import invented_examination

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def part(qtbot: QtBot) -> RolesPart:
    """Give the grid of six key people with roles, shown."""
    made = RolesPart()
    qtbot.addWidget(made)
    made.resize(900, 1_000)
    made.show_examination(invented_examination(key_people=6))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_cell_says_who_is_there_or_that_nobody_is(part: RolesPart) -> None:
    examination = invented_examination(key_people=6)
    for (role, side), view in part.cells.items():
        people = [each for cell in examination.grid if (cell.role, cell.side) == (role, side) for each in cell.people]
        assert view.find_button.isVisible() is (not people)
        assert view.names.text() == "Nobody yet" or all(
            examination.people[each].name in view.names.text() for each in people
        )


def test_an_empty_cell_asks_for_a_way_and_any_cell_for_other_people(part: RolesPart, qtbot: QtBot) -> None:
    role, side = next(place for place, view in part.cells.items() if view.find_button.isVisible())
    cell = part.cells[role, side]
    with qtbot.waitSignal(part.way_wanted) as wanted:
        cell.find_button.click()
    assert wanted.args is not None
    assert isinstance(wanted.args[0], Gap)
    assert (wanted.args[0].role, wanted.args[0].side) == (role, side)
    with qtbot.waitSignal(part.role_wanted) as named:
        cell.fill_button.click()
    assert named.args == [role, side]


def test_nobody_is_looked_for_where_nobody_can_be(part: RolesPart) -> None:
    assert (Role.OUTSIDE_PARTNER, Side.INSIDE) not in part.cells
    assert len(part.cells) == 13


def test_seats_are_found_filled_changed_and_removed(part: RolesPart, qtbot: QtBot) -> None:
    empty, filled = part.seats.lines()
    assert (empty.note, [act.code for act in empty.acts]) == ("Nobody yet", [FIND, FILL, CHANGE, REMOVE])
    assert FIND not in [act.code for act in filled.acts]
    with qtbot.waitSignal(part.way_wanted) as wanted:
        part.seats.button(empty.key, FIND).click()
    assert wanted.args is not None
    assert (wanted.args[0].kind, wanted.args[0].seat_id) == (GapKind.SEAT, empty.key)
    for code in (FILL, CHANGE, REMOVE):
        with qtbot.waitSignal(part.seat_acted) as acted:
            part.seats.button(empty.key, code).click()
        assert acted.args == [empty.key, code]


def test_levels_and_career_stages_without_anybody_lead_on(part: RolesPart, qtbot: QtBot) -> None:
    lines = part.gaps.lines()
    assert any("University of Lund" in line.name for line in lines)
    with qtbot.waitSignal(part.way_wanted) as wanted:
        part.gaps.button(lines[-1].key, FIND).click()
    assert wanted.args is not None
    assert wanted.args[0].stage_id == 3


def test_a_button_keeps_the_keyboard_while_the_page_is_shown_anew(part: RolesPart) -> None:
    button = part.seats.button(1, CHANGE)
    button.setFocus()
    part.show_examination(invented_examination(key_people=6, answered=1.0))
    assert part.seats.button(1, CHANGE) is button
    assert button.hasFocus()


def test_every_button_says_what_it_is_for(part: RolesPart) -> None:
    for view in part.cells.values():
        assert view.names.text() in view.fill_button.accessibleName()
    assert "Somebody in Finance" in part.seats.button(1, FIND).accessibleName()


def test_a_stage_without_anybody_leads_to_the_career_map(part: RolesPart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(part.career_wanted) as wanted:
        part.gaps.button(part.gaps.lines()[-1].key, CAREER).click()
    assert wanted.args == [3]


def test_several_stages_without_anybody_are_one_line_until_they_are_asked_for(part: RolesPart, qtbot: QtBot) -> None:
    names = ("Contoso, Analyst", "Northwind, Intern")
    stages = tuple(Gap(GapKind.STAGE, stage_id=number, name=name) for number, name in enumerate(names, 4))
    part.show_examination(replace(invented_examination(key_people=6), gaps=stages))
    (line,) = part.gaps.lines()
    assert line.name == "Your career map does not name anybody yet from 2 of your stages."
    assert line.note == "Contoso, Analyst; Northwind, Intern"
    with qtbot.waitSignal(part.career_wanted) as wanted:
        part.gaps.button(line.key, CAREER).click()
    assert wanted.args == [4]
    part.gaps.button(line.key, EACH).click()
    assert [name in line.name for line, name in zip(part.gaps.lines(), names, strict=True)] == [True, True]


def test_without_an_organisation_of_ones_own_the_part_says_so_and_leads_to_about_me(
    part: RolesPart, qtbot: QtBot
) -> None:
    assert not part.no_organization.isVisible()
    part.show_examination(replace(invented_examination(key_people=6), owner=AboutMe(name="Robin Sample")))
    assert part.no_organization.isVisible()
    with qtbot.waitSignal(part.about_me_wanted):
        part.about_me.click()


@pytest.mark.parametrize("reason", ["{ask}, Contoso", "Over lunch. {ask}", "{goal}", "Bitte um ein Gespräch: {goal}"])
def test_an_empty_place_shows_what_is_planned_to_fill_it(part: RolesPart, reason: str) -> None:
    examination = invented_examination(key_people=6)
    role, side = next(place for place, view in part.cells.items() if view.find_button.isVisible())
    goal = goal_of(Gap(GapKind.ROLE, CATEGORY_OF[role], role, side))
    reason = reason.format(goal=goal, ask=ask_reason(goal))
    asked = PlannedRow(1, 2, "2026-09-30", reason, "Ben Okoro", "", "", None, Purpose.INTRODUCTION)
    lunch = asked._replace(id=2, name="Ada Elm", reason="Lunch")
    news = asked._replace(id=3, name="Ada Elm", purpose=Purpose.FOLLOW_UP)
    layout = network_map(examination)
    part.show_examined(Examined(examination, {}, layout, (), (), (lunch, news, asked)))
    cell = part.cells[role, side]
    assert cell.planned.isVisible()
    assert "Ben Okoro" in cell.planned.text()
    assert short_date(date(2026, 9, 30)) in cell.planned.text()
    assert "Ada Elm" not in cell.planned.text()
    assert not any(view.planned.isVisible() for place, view in part.cells.items() if place != (role, side))


def test_marks_stand_on_the_line_of_the_names_and_names_begin_at_one_edge(part: RolesPart) -> None:
    people = LineList("People")
    one, three = ("strategic",), ("strategic", "operational", "developmental")
    people.show_lines([Line(1, "Ada", categories=one), Line(2, "Ben", categories=three)])
    assert {row.marks.width() for row in people._rows.values()} == {category_marks_width(three)}


def test_the_grid_is_one_stop_of_tab_and_whoever_fills_a_place_keeps_the_keyboard_there(part: RolesPart) -> None:
    examination = invented_examination(key_people=6)
    part.show_examination(replace(examination, grid=()))
    cell = part.cells[Role.MENTOR, Side.OUTSIDE]
    cell.find_button.setFocus()

    part.show_examination(examination)
    cell.show_names(["Ada Alder"])

    buttons = [each for view in part.cells.values() for each in (view.find_button, view.fill_button)]
    stops = [each for each in buttons if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1
    assert cell.fill_button.hasFocus()
    assert cell.fill_button.accessibleName() == "Change…: Mentor, Outside, Ada Alder"
