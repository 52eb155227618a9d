"""What the owner says of days comes before what is usual in their place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from netgrow_desktop.viewmodels.dates import day_comes_first, first_weekday, read_day
from netgrow_desktop.viewmodels.habits import Habits, habits_keeper

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 2, 1)


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = QLocale()
    yield
    habits_keeper().take_up(Habits())
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("place", "first", "day", "weekday"),
    [("en_US", False, date(2026, 3, 4), 6), ("de_DE", True, date(2026, 4, 3), 0), ("ar_EG", True, date(2026, 4, 3), 5)],
)
def test_days_are_as_usual_in_the_place_until_the_owner_says_otherwise(
    place: str, first: bool, day: date, weekday: int
) -> None:
    QLocale.setDefault(QLocale(place))

    assert (day_comes_first(), read_day("3/4", TODAY), first_weekday()) == (first, day, weekday)

    habits_keeper().take_up(Habits(first_weekday=2, day_first=not first))

    other = date(2026, 3, 4) if first else date(2026, 4, 3)
    assert (day_comes_first(), read_day("3/4", TODAY), first_weekday()) == (not first, other, 2)


def test_a_change_is_told_once() -> None:
    told: list[Habits] = []
    keeper = habits_keeper()

    def note() -> None:
        told.append(keeper.habits)

    keeper.changed.connect(note)
    keeper.take_up(Habits(0))
    keeper.take_up(Habits(0))
    keeper.changed.disconnect(note)

    assert told == [Habits(0)]
