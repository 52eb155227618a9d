"""A frozen examination keeps its figures, and two of them tell what changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.examine.roles import Gap, GapKind, Side
from netgrow_desktop.domain.examine.snapshots import (
    FigureKind,
    Frozen,
    compare,
    figure_kind,
    figure_name,
    figures,
    freeze,
)
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.domain.wording import english
from tests.domain.examine.invented_examinations import examined

STRATEGIC, OPERATIONAL, DEVELOPMENTAL = Category


def test_figures_are_those_of_the_page() -> None:
    found = figures(examined())

    assert found["people"] == 40
    assert found["key_people"] == 2
    assert found["strategic.warmth"] == pytest.approx(0.8)
    assert found["strategic.need_met"] == 4
    assert found["strategic.outside_company"] == pytest.approx(4 / 6)
    assert found["operational.warmth"] is None
    assert found["structure.constraint"] == pytest.approx(1.125)
    assert found["city.ei"] == 0
    assert found["introductions.self_share"] == pytest.approx(0.5)
    assert (found["cooling"], found["dormant"], found["gaps"]) == (7, 2, 14)


def test_every_figure_has_a_name_and_is_written_as_what_it_is() -> None:
    names = [english(figure_name(name)) for name in figures(examined())]

    assert len(set(names)) == len(names) == 3 + 3 * 8 + 8 + 6 * 3 + 5
    assert figure_kind("strategic.need_met") is FigureKind.MEAN
    assert figure_kind("operational.warmth") is FigureKind.SHARE
    assert figure_kind("city.ei") is FigureKind.MEASURE
    assert figure_kind("structure.ties") is FigureKind.COUNT
    assert figure_kind("people") is FigureKind.COUNT


def test_a_frozen_examination_has_its_day_people_and_gaps() -> None:
    examination = examined()
    found = freeze(examination, {1: (STRATEGIC,), 2: ()}, [2])

    assert found.taken_on == "2026-06-01"
    assert found.people == {1: (STRATEGIC,), 2: ()}
    assert (set(found.key_people), set(found.faded)) == ({1, 2}, {2})
    assert found.gaps == examination.gaps
    assert found.figures == figures(examination)


EMPTY = Frozen("2026-01-01", {}, {}, frozenset(), frozenset(), ())


def test_nothing_changed_between_the_same_two() -> None:
    found = freeze(examined(), {1: (STRATEGIC,)}, [1])
    compared = compare(found, found)

    assert not any((compared.new, compared.gone, compared.moved, compared.faded, compared.revived))
    assert not any((compared.gaps_closed, compared.gaps_opened, compared.figures))


def test_people_are_new_gone_or_moved() -> None:
    before = replace(EMPTY, people={1: (STRATEGIC,), 2: (STRATEGIC, OPERATIONAL), 3: (OPERATIONAL,), 4: ()})
    after = replace(EMPTY, people={2: (OPERATIONAL, STRATEGIC), 3: (DEVELOPMENTAL,), 4: (), 5: ()})
    found = compare(before, replace(after, people={**after.people, 6: (STRATEGIC,)}), added={5, 2})

    assert (found.new, found.newly_sorted, found.gone, found.moved) == ((5,), (6,), (1,), (3,))
    assert found.named() == {1, 3, 5, 6}


def test_people_fade_and_come_back() -> None:
    everybody: dict[int, tuple[Category, ...]] = {1: (), 2: (), 3: ()}
    before = replace(EMPTY, people={**everybody, 9: ()}, faded=frozenset({1, 2, 9}))
    after = replace(EMPTY, taken_on="2026-04-01", people={**everybody, 4: (STRATEGIC,)}, faded=frozenset({2, 3, 4}))
    found = compare(before, after)

    assert (found.faded, found.revived, found.gone, found.newly_sorted) == ((3,), (1,), (9,), (4,))
    assert compare(before, replace(after, taken_on=before.taken_on)).faded == ()


def test_gaps_close_and_open_whatever_they_are_called_now() -> None:
    role = Gap(GapKind.ROLE, DEVELOPMENTAL, Role.MENTOR, Side.OUTSIDE)
    seat = Gap(GapKind.SEAT, seat_id=4, name="Someone in Finance")
    renamed = Gap(GapKind.SEAT, OPERATIONAL, side=Side.INSIDE, seat_id=4, name="Someone in Controlling")
    stage = Gap(GapKind.STAGE, stage_id=4, name="Harbour College", organization="Harbour College")
    level = Gap(GapKind.LEVEL, side=Side.OUTSIDE, level=Level.SENIOR, known=9)
    found = compare(
        replace(EMPTY, gaps=(role, replace(level, known=7), seat)), replace(EMPTY, gaps=(renamed, level, stage))
    )

    assert (found.gaps_closed, found.gaps_opened) == ((role,), (stage,))


def test_figures_that_changed_stand_beside_each_other() -> None:
    before = replace(EMPTY, figures={"people": 4.0, "strategic.warmth": None, "gone": 1.0, "same": 2.0})
    after = replace(EMPTY, figures={"people": 5.0, "strategic.warmth": 0.5, "same": 2.0})

    assert compare(before, after).figures == (
        ("people", 4.0, 5.0),
        ("strategic.warmth", None, 0.5),
        ("gone", 1.0, None),
    )


def test_a_figure_that_reads_the_same_has_not_changed() -> None:
    before = replace(EMPTY, figures={"strategic.warmth": 0.826, "structure.constraint": 0.191, "city.blau": 0.5})
    after = replace(EMPTY, figures={"strategic.warmth": 0.834, "structure.constraint": 0.194, "city.blau": 0.52})

    assert [name for name, _, _ in compare(before, after).figures] == ["city.blau"]


def test_a_place_of_ones_own_that_is_empty_was_made_or_emptied_as_far_as_the_snapshot_kept_it() -> None:
    seats = tuple(Gap(GapKind.SEAT, seat_id=number, name=f"Place {number}") for number in (3, 4))
    role = Gap(GapKind.ROLE, STRATEGIC, Role.PLANNER, Side.INSIDE)
    before = Frozen("2026-01-01", {}, {}, frozenset(), frozenset(), (), frozenset({3}))
    after = replace(before, taken_on="2026-04-01", gaps=(role, *seats), places=frozenset({3, 4}))

    assert compare(before, after).made == {seats[0]: False, seats[1]: True}
    assert compare(replace(before, places=None), after).made == {}
