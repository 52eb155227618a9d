"""The agenda: what is overdue, due today, this week and later."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.follow_ups import Agenda, DueItem, FollowUpKind, agenda
from netgrow_desktop.domain.messages import Message

WEDNESDAY = date(2026, 9, 16)


def item(due: date, name: str = "Ada", contact: int = 1) -> DueItem:
    return DueItem(
        FollowUpKind.PLANNED, contact, contact, name, "", "", (), due, "", Message("due.planned"), None, None
    )


def parts(found: Agenda) -> tuple[tuple[DueItem, ...], ...]:
    return found.overdue, found.today, found.this_week, found.later


def test_the_week_ends_on_the_locales_last_day() -> None:
    sunday, monday = item(date(2026, 9, 20)), item(date(2026, 9, 21))
    from_monday = agenda([sunday, monday], WEDNESDAY, first_weekday=0)
    assert parts(from_monday) == ((), (), (sunday,), (monday,))
    from_sunday = agenda([sunday, monday], WEDNESDAY, first_weekday=6)
    assert parts(from_sunday) == ((), (), (), (sunday, monday))


@pytest.mark.parametrize("first_weekday", range(7))
def test_nothing_but_today_is_left_of_the_week_on_its_last_day(first_weekday: int) -> None:
    last = next(
        day
        for day in (WEDNESDAY + timedelta(days=each) for each in range(7))
        if (day.weekday() + 1) % 7 == first_weekday
    )
    tomorrow = item(last + timedelta(days=1))
    assert agenda([tomorrow], last, first_weekday).later == (tomorrow,)


@given(
    dues=st.lists(st.dates(date(2026, 8, 1), date(2026, 11, 1)), max_size=30),
    today=st.dates(date(2026, 8, 1), date(2026, 11, 1)),
    first_weekday=st.integers(0, 6),
)
def test_everything_is_in_one_part_and_in_order(dues: list[date], today: date, first_weekday: int) -> None:
    items = [item(due, f"Person {number}", number) for number, due in enumerate(dues)]
    found = agenda(items, today, first_weekday)
    together = [each for part in parts(found) for each in part]
    assert sorted(together, key=lambda each: each.contact_id) == items
    assert [each.due_on for each in together] == sorted(dues)
    assert all(each.due_on < today for each in found.overdue)
    assert all(each.due_on == today for each in found.today)
    for each in found.this_week:
        week_days = [today + timedelta(days=number) for number in range(1, (each.due_on - today).days + 1)]
        assert week_days
        assert all(day.weekday() != first_weekday for day in week_days)


def test_people_of_one_day_stand_by_name_whatever_its_case() -> None:
    found = agenda([item(WEDNESDAY, "ben", 1), item(WEDNESDAY, "Ada", 2), item(WEDNESDAY, "Chi", 3)], WEDNESDAY)
    assert [each.name for each in found.today] == ["Ada", "ben", "Chi"]


def test_the_last_day_there_is_has_an_agenda() -> None:
    last = item(date.max)
    assert agenda([last], date.max).today == (last,)
    assert agenda([last], date.max - timedelta(days=1), first_weekday=0).this_week == (last,)
