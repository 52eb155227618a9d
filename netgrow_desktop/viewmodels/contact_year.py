"""The picture of a year: with how many people one was in touch on each day, in five levels."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netgrow_desktop.viewmodels.follow_ups_month import Week, weeks_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

LEVELS = (1, 2, 3, 5)
"""From how many people on a day has each level above none; a day of a mailing must not make all others pale."""
MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class ContactYear:
    """People a day in one year."""

    year: int
    people: Mapping[date, int]

    def level(self, day: date) -> int:
        """Give the level of a day, from 0 (nobody) to 4."""
        return bisect_right(LEVELS, self.people.get(day, 0))

    def days_in_touch(self) -> int:
        """Count the days with contact."""
        return len(self.people)

    def days_by_month(self) -> Mapping[int, int]:
        """Count the days with contact in each month that has any."""
        return dict(sorted(Counter(day.month for day in self.people).items()))

    def months(self, first_weekday: int) -> tuple[tuple[Week, ...], ...]:
        """Give the weeks of each month; days of other months are None."""
        return tuple(
            tuple(
                tuple(day if day is not None and day.month == month else None for day in week)
                for week in weeks_of(self.year, month, first_weekday)
            )
            for month in MONTHS
        )
