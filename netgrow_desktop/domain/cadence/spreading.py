"""Spreading a pile of follow-ups over the days to come, so that no day and no week holds more than the owner keeps."""

from __future__ import annotations

from collections import Counter
from datetime import date
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.cadence.dues import add_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netgrow_desktop.domain.categories import Category

WORKING_DAYS = frozenset(range(5))
"""Monday to Friday, as :meth:`datetime.date.weekday` counts."""
MOST_A_WEEK = 700
_WEEK = 7


class Capacity(NamedTuple):
    """How many follow-ups the owner keeps in a week, and on which days of it. A week begins with ``first_weekday``."""

    per_week: int
    weekdays: frozenset[int] = WORKING_DAYS
    first_weekday: int = 0

    def per_day(self) -> int:
        """Give how many a day may hold: the week's share, rounded up."""
        return -(-self.per_week // len(self.weekdays))

    def is_full(self, day: date, number: int) -> bool:
        """Tell whether a day with so many follow-ups has no room for one more."""
        return day.weekday() in self.weekdays and number >= self.per_day()

    def week_of(self, day: date) -> int:
        """Give the number of a day's week."""
        return (day.toordinal() - 1 - self.first_weekday) // _WEEK


class Waiting(NamedTuple):
    """A follow-up that may be put off: its number, the day before which it must not come, the person's categories."""

    key: int
    due_on: date
    categories: tuple[Category, ...] = ()


def spread(
    waiting: Iterable[Waiting],
    today: date,
    capacity: Capacity,
    taken: Mapping[date, int] | None = None,
    weakest: Sequence[Category] = (),
) -> dict[int, date]:
    """Give each waiting follow-up, by its key, the day on which it fits.

    The earliest due comes first, among those due on one day the person of the *weakest* category (weakest first), then
    the lower key. *taken* are follow-ups that stay where they are and count. No other order or choice of days makes the
    days of lateness fewer in all: filling each day and week as early as possible is optimal for pieces of equal size.
    What would come after the last day there is stays on that day. Raises ValueError for a capacity without any room.
    """
    if capacity.per_week < 1 or not capacity.weekdays or not capacity.weekdays <= frozenset(range(_WEEK)):
        raise ValueError(capacity)
    held = taken or {}
    of_week = Counter[int]()
    for day, number in held.items():
        of_week[capacity.week_of(day)] += number
    arriving = sorted(waiting, key=lambda each: each.due_on, reverse=True)
    ready: list[tuple[date, int, int]] = []
    placed: dict[int, date] = {}
    day = today
    while arriving or ready:
        if not ready:
            day = max(day, arriving[-1].due_on)
        while arriving and arriving[-1].due_on <= day:
            each = arriving.pop()
            heappush(ready, (each.due_on, _rank(each, weakest), each.key))
        if day == date.max:
            placed |= {key: day for _, _, key in ready}
            placed |= {each.key: day for each in arriving}
            break
        week = capacity.week_of(day)
        for _ in range(min(len(ready), _room(day, capacity, held.get(day, 0), of_week[week]))):
            placed[heappop(ready)[2]] = day
            of_week[week] += 1
        day = add_days(day, 1)
    return placed


def _room(day: date, capacity: Capacity, on_day: int, in_week: int) -> int:
    if day.weekday() not in capacity.weekdays:
        return 0
    return max(0, min(capacity.per_day() - on_day, capacity.per_week - in_week))


def _rank(waiting: Waiting, weakest: Sequence[Category]) -> int:
    return min((weakest.index(each) for each in waiting.categories if each in weakest), default=len(weakest))
