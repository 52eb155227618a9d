"""One week of the calendar, as it is printed: what is still open from before, and who is due on which day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netgrow_desktop.domain.follow_ups import DueItem, agenda_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """The days of a week, each with its items; ``overdue`` are those due before *today* and before the week's end.

    ``owner`` is "" where nobody said who they are.
    """

    today: date
    days: tuple[tuple[date, tuple[DueItem, ...]], ...]
    overdue: tuple[DueItem, ...]
    owner: str = ""

    @property
    def first(self) -> date:
        """The first day of the week."""
        return self.days[0][0]

    @property
    def last(self) -> date:
        """The last day of the week."""
        return self.days[-1][0]


def week_sheet(items: Iterable[DueItem], week: Sequence[date | None], today: date) -> WeekSheet:
    """Sort due items onto the days of a week; None stands for a day that no calendar has."""
    days: dict[date, list[DueItem]] = {day: [] for day in week if day is not None}
    overdue = []
    for item in sorted(items, key=agenda_order):
        if item.due_on < min(today, max(days)):
            overdue.append(item)
        elif item.due_on in days:
            days[item.due_on].append(item)
    return WeekSheet(today, tuple((day, tuple(here)) for day, here in days.items()), tuple(overdue))
