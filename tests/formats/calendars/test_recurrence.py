"""The days of recurring events, beside python-dateutil, and rules that were made to hang programs."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from netgrow_desktop.formats.calendars.recurrence import MOST_DAYS, Budget, TooManyDaysError, days_of, modern_rule

LAST = date(2025, 6, 30)
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def numbers(lowest: int, highest: int) -> st.SearchStrategy[str]:
    each = st.integers(lowest, highest) | st.integers(-highest, -lowest)
    return st.lists(each, min_size=1, max_size=3).map(lambda found: ",".join(map(str, found)))


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={frequency}"]
    ending = draw(st.sampled_from(["", "", "COUNT=7", "UNTIL=20240315T100000"]))
    parts += [ending] if ending else []
    parts += draw(st.lists(st.integers(1, 5).map("INTERVAL={}".format), max_size=1))
    parts += draw(st.lists(st.lists(st.integers(1, 12), min_size=1, max_size=3).map(
        lambda months: "BYMONTH=" + ",".join(map(str, months))), max_size=1))  # fmt: skip
    nth = draw(st.sampled_from(["", "1", "2", "-1"])) if frequency in {"MONTHLY", "YEARLY"} else ""
    week = draw(st.lists(st.sampled_from(DAYS), max_size=3))
    parts += ["BYDAY=" + ",".join(nth + day for day in week)] if week else []
    if frequency != "WEEKLY":
        parts += draw(st.lists(numbers(1, 31).map("BYMONTHDAY={}".format), max_size=1))
    if frequency == "YEARLY":
        parts += draw(st.lists(numbers(1, 366).map("BYYEARDAY={}".format), max_size=1))
    if frequency in {"MONTHLY", "YEARLY"} and len(parts) > 1:
        parts += draw(st.lists(numbers(1, 4).map("BYSETPOS={}".format), max_size=1))
    parts += draw(st.lists(st.sampled_from(DAYS).map("WKST={}".format), max_size=1))
    return ";".join(parts)


STARTS = st.integers(0, 730 * 24 * 60).map(
    lambda minutes: datetime.fromisoformat("2023-01-01") + timedelta(minutes=minutes)
)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text)


def days(rule: str, start: datetime, last: date = LAST) -> list[date]:
    return days_of(rule, start, last, local, Budget())


@settings(deadline=None)
@given(rules(), STARTS)
def test_days_are_those_of_dateutil(rule: str, start: datetime) -> None:
    try:
        expected = rrulestr(rule, dtstart=start)
    except ValueError:
        assume(False)
    held = {at.date() for at in expected.between(start, local("2025-06-30T23:59:59"), inc=True)}

    assert days(rule, start) == sorted(held | {start.date()})


def test_named_weekdays_and_counted_ones_add_up() -> None:
    found = days("FREQ=MONTHLY;BYDAY=MO,-1FR", local("2024-01-01T09:00"), date(2024, 1, 31))

    assert [day.day for day in found] == [1, 8, 15, 22, 26, 29]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", [date(2024, 5, 13), date(2025, 5, 12)]),
        ("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO", [date(2024, 12, 23)]),
    ],
)
def test_weeks_are_counted_from_either_end_of_the_year(rule: str, expected: list[date]) -> None:
    assert days(rule, local("2024-01-10T09:00"))[1:] == expected


@pytest.mark.parametrize(
    ("old", "rule"),
    [
        ("D1 #10", "FREQ=DAILY;INTERVAL=1;COUNT=10"),
        ("W2 MO WE 19971224T000000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=19971224T000000"),
        ("MP1 1+ SU 2- FR #3", "FREQ=MONTHLY;INTERVAL=1;BYDAY=1SU,-2FR;COUNT=3"),
        ("MD1 2 LD #0", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=2,-1"),
        ("YM1 6 7", "FREQ=YEARLY;INTERVAL=1;BYMONTH=6,7;COUNT=2"),
        ("yd3 1 100 #5", "FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100;COUNT=5"),
        ("FREQ=DAILY", "FREQ=DAILY"),
    ],
)
def test_rules_of_the_older_format_are_understood(old: str, rule: str) -> None:
    assert modern_rule(old) == rule


def test_an_old_rule_has_its_days() -> None:
    found = days("W1 TU TH #4", local("2025-01-07T09:00"))

    assert [day.isoformat() for day in found] == ["2025-01-07", "2025-01-09", "2025-01-14", "2025-01-16"]


@pytest.mark.parametrize(
    "rule", ["", "FREQ=NEVER", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;COUNT=x", "FREQ=MONTHLY;BYSETPOS=0"]
)
def test_text_that_is_no_rule_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r"no rule|no numbers|invalid literal"):
        days(rule, local("2024-01-01T09:00"))


@pytest.mark.timeout(10)
@pytest.mark.parametrize("frequency", ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
def test_a_rule_without_any_day_comes_to_an_end(frequency: str) -> None:
    start = local("1900-01-01T09:00")

    assert days(f"FREQ={frequency};BYMONTH=2;BYMONTHDAY=30", start) == [start.date()]


def test_a_meeting_on_every_second_took_place_once() -> None:
    assert days("FREQ=SECONDLY", local("1990-01-01")) == [date(1990, 1, 1)]


def test_of_an_endless_rule_the_latest_days_are_kept() -> None:
    found = days("FREQ=DAILY", local("1990-01-01"))

    assert len(found) == MOST_DAYS
    assert found[-1] == LAST


def test_many_costly_rules_use_up_the_budget_of_their_file() -> None:
    budget = Budget(100_000)
    rule = "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    start = local("1900-01-01")
    days_of(rule, start, LAST, local, budget)
    days_of(rule, start, LAST, local, budget)

    with pytest.raises(TooManyDaysError):
        days_of(rule, start, LAST, local, budget)
