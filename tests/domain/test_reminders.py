"""When a reminder comes, and whom it names."""

from __future__ import annotations

from datetime import date, time

import pytest

from netgrow_desktop.domain.reminders import Often, Reminding, is_time, names_in_words
from netgrow_desktop.domain.wording import english

DAILY, WEEKLY = Reminding(), Reminding(Often.WEEKLY)


@pytest.mark.parametrize(
    ("reminding", "told_on", "today", "clock", "comes"),
    [
        (DAILY, None, date(2026, 9, 16), time(9, 0), True),
        (DAILY, None, date(2026, 9, 16), time(8, 59), False),
        (DAILY, date(2026, 9, 16), date(2026, 9, 16), time(23, 0), False),
        (DAILY, date(2026, 9, 15), date(2026, 9, 16), time(9, 5), True),
        (WEEKLY, date(2026, 9, 10), date(2026, 9, 16), time(12, 0), False),
        (WEEKLY, date(2026, 9, 9), date(2026, 9, 16), time(12, 0), True),
        (DAILY, date(2999, 1, 1), date(2026, 9, 16), time(12, 0), True),
        (Reminding(Often.NEVER, time(0)), None, date(2026, 9, 16), time(12, 0), False),
    ],
)
def test_a_reminder_comes_from_its_time_on_and_once(
    reminding: Reminding, told_on: date | None, today: date, clock: time, comes: bool
) -> None:
    assert is_time(reminding, told_on, today, clock) is comes


def test_looking_every_few_minutes_for_a_month_with_a_week_asleep_reminds_once_a_day_awake() -> None:
    told: list[tuple[date, time]] = []
    for number in range(1, 32):
        today, asleep = date(2026, 3, number), 10 <= number < 17
        for minute in range(0, 24 * 60, 5):
            clock = time(minute // 60, minute % 60)
            if not asleep and is_time(DAILY, told[-1][0] if told else None, today, clock):
                told.append((today, clock))
    assert [day.day for day, _ in told] == [*range(1, 10), *range(17, 32)]
    assert {clock for _, clock in told} == {time(9)}


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["Ada"], "Ada"),
        (["Ada", "Ben"], "Ada and Ben"),
        (["Ada", "Ben", "Chi"], "Ada, Ben and Chi"),
        (["Ada", "Ben", "Chi", "Dee", "Eve"], "Ada, Ben, Chi and 2 more"),
    ],
)
def test_the_first_people_are_named(names: list[str], said: str) -> None:
    assert english(names_in_words(names)) == said
