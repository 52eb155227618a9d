"""Spreading a pile: never too much, never too early, and no choice of days would make it less late."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.cadence.spreading import Capacity, Waiting, spread
from netgrow_desktop.domain.categories import Category
from tests.examples import examples

if TYPE_CHECKING:
    from collections.abc import Iterable

MONDAY = date(2026, 9, 14)
WEEKDAYS = st.frozensets(st.integers(0, 6), min_size=1)


def ahead(days: int) -> date:
    return MONDAY + timedelta(days=days)


CAPACITIES = st.builds(Capacity, st.integers(1, 12), WEEKDAYS, st.integers(0, 6))


@settings(max_examples=examples(150, thorough=1_000), deadline=None)
@given(
    dues=st.lists(st.integers(-30, 40), max_size=60),
    capacity=CAPACITIES,
    taken=st.dictionaries(st.integers(0, 20), st.integers(1, 5), max_size=8),
    offset=st.integers(0, 6),
)
def test_no_day_and_no_week_holds_too_much_and_nothing_comes_too_early(
    dues: list[int], capacity: Capacity, taken: dict[int, int], offset: int
) -> None:
    today = ahead(offset)
    stay = {ahead(day): number for day, number in taken.items()}
    waiting = [Waiting(key, ahead(day)) for key, day in enumerate(dues)]

    placed = spread(waiting, today, capacity, stay)

    assert placed.keys() == {each.key for each in waiting}
    assert all(placed[each.key] >= max(today, each.due_on) for each in waiting)
    added = Counter(placed.values())
    assert all(day.weekday() in capacity.weekdays for day in added)
    for day, number in added.items():
        assert number + stay.get(day, 0) <= capacity.per_day()
    of_week = Counter[int]()
    for day, number in (Counter(stay) + added).items():
        of_week[capacity.week_of(day)] += number
    for day in added:
        assert of_week[capacity.week_of(day)] <= capacity.per_week


class EveryWay:
    """Tries every choice of days for each follow-up; a state is what is left, the day, and what room it has."""

    def __init__(self, today: int, capacity: Capacity, taken: dict[int, int]) -> None:
        self._today, self._capacity, self._taken = today, capacity, taken
        self._of_week = Counter[int]()
        for day, number in taken.items():
            self._of_week[capacity.week_of(ahead(day))] += number
        self._known: dict[tuple[tuple[int, ...], int, int, int], int] = {}

    def least_lateness(self, dues: Iterable[int]) -> int:
        """Give the fewest days of lateness in all."""
        return self._morning(tuple(sorted(dues)), self._today, self._of_week[self._week(self._today)])

    def _week(self, day: int) -> int:
        return self._capacity.week_of(ahead(day))

    def _morning(self, left: tuple[int, ...], day: int, in_week: int) -> int:
        if day > self._today + 60:
            return 10**9
        if day > self._today and self._week(day) != self._week(day - 1):
            in_week = self._of_week[self._week(day)]
        is_counted = ahead(day).weekday() in self._capacity.weekdays
        return self._rest_of_day(left, day, in_week, self._capacity.per_day() - self._taken.get(day, 0), is_counted)

    def _rest_of_day(self, left: tuple[int, ...], day: int, in_week: int, room: int, is_counted: bool = True) -> int:
        if not left:
            return 0
        state = (left, day, in_week, room if is_counted else -1)
        if state not in self._known:
            ways = [self._morning(left, day + 1, in_week)]
            if is_counted and room > 0 and in_week < self._capacity.per_week:
                ways += [
                    day - due + self._rest_of_day(left[:place] + left[place + 1 :], day, in_week + 1, room - 1)
                    for place, due in enumerate(left)
                    if due <= day
                ]
            self._known[state] = min(ways)
        return self._known[state]


@settings(max_examples=examples(50, thorough=300), deadline=None)
@given(
    dues=st.lists(st.integers(-5, 12), max_size=6),
    capacity=CAPACITIES,
    taken=st.dictionaries(st.integers(0, 12), st.integers(1, 2), max_size=4),
    today=st.integers(0, 6),
)
def test_no_other_choice_of_days_is_less_late(
    dues: list[int], capacity: Capacity, taken: dict[int, int], today: int
) -> None:
    stay = {ahead(day): number for day, number in taken.items()}
    placed = spread([Waiting(key, ahead(day)) for key, day in enumerate(dues)], ahead(today), capacity, stay)

    late = sum((placed[key] - ahead(day)).days for key, day in enumerate(dues))
    assert late == EveryWay(today, capacity, taken).least_lateness(dues)


def test_the_earliest_due_comes_first_and_the_weakest_category_breaks_ties() -> None:
    strategic, operational = (Category.STRATEGIC,), (Category.OPERATIONAL,)
    waiting = [
        Waiting(1, ahead(0), operational),
        Waiting(2, ahead(0), (Category.OPERATIONAL, Category.STRATEGIC)),
        Waiting(3, ahead(0)),
        Waiting(4, ahead(-1)),
        Waiting(5, ahead(0), strategic),
    ]
    one_a_day = Capacity(5)
    placed = spread(waiting, MONDAY, one_a_day, weakest=[Category.STRATEGIC, Category.OPERATIONAL])
    assert sorted(placed, key=lambda key: placed[key]) == [4, 2, 5, 1, 3]
    assert sorted(spread(waiting, MONDAY, one_a_day).items()) == [(1, ahead(1)), (2, ahead(2)), (3, ahead(3)),
                                                                   (4, ahead(0)), (5, ahead(4))]  # fmt: skip


def test_the_order_in_which_they_are_given_does_not_matter() -> None:
    waiting = [Waiting(key, ahead(key % 3)) for key in range(20)]
    assert spread(waiting, MONDAY, Capacity(6)) == spread(reversed(waiting), MONDAY, Capacity(6))


def test_six_a_week_fill_a_week_and_go_on_in_the_next() -> None:
    placed = spread([Waiting(key, MONDAY) for key in range(8)], MONDAY, Capacity(6))
    assert Counter(placed.values()) == {ahead(0): 2, ahead(1): 2, ahead(2): 2, ahead(7): 2}


def test_a_week_begins_where_the_locale_says() -> None:
    every_day = frozenset(range(7))
    waiting = [Waiting(key, ahead(6)) for key in range(8)]
    # Seven days hold one each of seven a week; the Sunday belongs to this week or to the next.
    assert max(spread(waiting, ahead(6), Capacity(7, every_day)).values()) == ahead(13)
    held = {ahead(day): 1 for day in range(6)}
    assert min(spread(waiting, ahead(6), Capacity(6, every_day), held).values()) == ahead(7)
    assert min(spread(waiting, ahead(6), Capacity(6, every_day, 6), held).values()) == ahead(6)


def test_a_day_that_is_too_full_already_gets_nothing_more() -> None:
    assert spread([Waiting(1, MONDAY)], MONDAY, Capacity(5), {MONDAY: 9}) == {1: ahead(7)}


def test_the_calendar_ends_with_the_year_9999() -> None:
    waiting = [Waiting(key, date.max - timedelta(days=1)) for key in range(9)]
    placed = spread(waiting, MONDAY, Capacity(1))
    assert set(placed.values()) <= {date.max - timedelta(days=1), date.max}
    assert len(placed) == 9


@pytest.mark.parametrize(
    "capacity", [Capacity(0), Capacity(-1), Capacity(5, frozenset()), Capacity(5, frozenset((7,)))]
)
def test_a_capacity_without_room_is_refused(capacity: Capacity) -> None:
    with pytest.raises(ValueError, match="Capacity"):
        spread([Waiting(1, MONDAY)], MONDAY, capacity)
