"""When a cadence asks for contact, compared with going through the days one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.cadence import (
    LONGEST_CADENCE,
    USUAL_CADENCES,
    Cadence,
    CadenceOf,
    Pause,
    add_days,
    automatic_due,
    in_force,
    is_paused,
    overdue_ratio,
    skipped_until,
)
from tests.examples import examples

days = st.dates(date(1900, 1, 1), date(2999, 12, 31))
maybe_days = st.none() | days
cadences = st.integers(1, 400)


def first_day_by_day(start: date, cadence: int, not_before: date | None) -> date:
    """Walk from day to day, counting, until the cadence is full and nothing holds it back."""
    day, waited = start, 0
    while waited < cadence:
        day += timedelta(days=1)
        waited += 1
    while not_before is not None and day < not_before:
        day += timedelta(days=1)
    return day


@given(last=maybe_days, cadence=cadences, since=maybe_days, quiet_for=st.none() | st.integers(-500, 500))
@example(last=date(2024, 2, 29), cadence=365, since=None, quiet_for=None)
@example(last=None, cadence=1, since=date(2023, 2, 28), quiet_for=0)
def test_a_due_day_is_the_one_found_day_by_day(
    last: date | None, cadence: int, since: date | None, quiet_for: int | None
) -> None:
    start = last or since
    not_before = start + timedelta(days=quiet_for) if start and quiet_for is not None else None
    expected = first_day_by_day(start, cadence, not_before) if start else None
    assert automatic_due(last, cadence, since, not_before) == expected


@given(last=maybe_days, since=maybe_days, not_before=maybe_days)
def test_nobody_is_due_without_a_cadence(last: date | None, since: date | None, not_before: date | None) -> None:
    assert automatic_due(last, None, since, not_before) is None


def test_contact_counts_before_the_day_on_which_the_cadence_was_set() -> None:
    assert automatic_due(date(2026, 1, 1), 30, date(2026, 6, 1), None) == date(2026, 1, 31)
    assert automatic_due(None, 30, date(2026, 6, 1), None) == date(2026, 7, 1)


@given(last=days, cadence=cadences, not_before=days)
def test_putting_off_never_makes_anything_earlier(last: date, cadence: int, not_before: date) -> None:
    due = automatic_due(last, cadence, None, not_before)
    natural = automatic_due(last, cadence, None, None)
    assert due is not None
    assert natural is not None
    assert due >= natural
    assert due >= not_before


def test_a_leap_day_is_a_day_like_any_other() -> None:
    assert automatic_due(date(2024, 2, 28), 1, None, None) == date(2024, 2, 29)
    assert automatic_due(date(2024, 2, 29), 365, None, None) == date(2025, 2, 28)
    assert automatic_due(date(2023, 2, 28), 1, None, None) == date(2023, 3, 1)


def test_the_calendar_ends_with_the_year_9999() -> None:
    assert automatic_due(date(9999, 12, 30), 1, None, None) == date.max
    assert automatic_due(date(9999, 12, 31), 1, None, None) == date.max
    assert automatic_due(date(9990, 1, 1), LONGEST_CADENCE, None, None) == date.max
    assert add_days(date.max, 0) == date.max


def test_the_usual_cadences_grow() -> None:
    assert list(USUAL_CADENCES) == sorted(set(USUAL_CADENCES))


def test_how_far_overdue_somebody_is() -> None:
    assert overdue_ratio(date(2026, 9, 16) - timedelta(days=69), 30, date(2026, 9, 16)) == pytest.approx(2.3)


# Whose cadence holds


def of_tag(days: int, since: date | None = None, name: str = "alumni") -> Cadence:
    return Cadence(days, since, CadenceOf.TAG, name)


def of_category(days: int, since: date | None = None) -> Cadence:
    return Cadence(days, since, CadenceOf.CATEGORY, "strategic")


def test_a_persons_cadence_beats_a_tags_and_a_tags_a_categorys_even_where_it_is_longer() -> None:
    own = Cadence(365, None)
    assert in_force(own, [of_tag(7)], [of_category(1)]) == own
    assert in_force(None, [of_tag(180)], [of_category(1)]) == of_tag(180)
    assert in_force(None, [], [of_category(30)]) == of_category(30)
    assert in_force(None, [], []) is None


def test_within_tags_and_within_categories_the_shortest_holds() -> None:
    assert in_force(None, [of_tag(90), of_tag(30), of_tag(60)], []) == of_tag(30)
    assert in_force(None, [], [of_category(90), of_category(14)]) == of_category(14)


def test_of_equally_short_ones_the_one_that_was_set_first_holds() -> None:
    early, late = of_tag(30, date(2026, 1, 1), "a"), of_tag(30, date(2026, 5, 1), "b")
    assert in_force(None, [late, early], []) == early


# A whole history, day by day


class Event(NamedTuple):
    """What happens after some days have gone by; what ``number`` means depends on ``act``."""

    wait: int
    act: str
    number: int


ACTS = ("contact", "old contact", "skip", "snooze", "pause", "pause open", "resume", "person", "tag", "category", "end")
EVENTS = st.lists(
    st.builds(Event, st.integers(0, 60) | st.integers(-20, -1), st.sampled_from(ACTS), st.integers(1, 45)), max_size=12
)


@dataclass
class Book:
    """What is written down of a person: nothing but days."""

    contacts: list[date]
    cadences: dict[str, Cadence]
    not_before: date | None = None
    pause: Pause | None = None

    def last(self) -> date | None:
        return max(self.contacts, default=None)

    def held(self) -> Cadence | None:
        own, tag, category = (self.cadences.get(each) for each in ("person", "tag", "category"))
        return in_force(own, [tag] if tag else [], [category] if category else [])

    def due(self) -> date | None:
        cadence = self.held()
        if cadence is None:
            return None
        return automatic_due(self.last(), cadence.days, cadence.since, self.not_before, self.pause)


def write_down(book: Book, event: Event, today: date) -> None:
    """Keep an act as the program keeps it."""
    due, held = book.due(), book.held()
    match event.act:
        case "contact":
            book.contacts.append(today)
            book.not_before = None
        case "old contact":
            book.contacts.append(today - timedelta(days=event.number))
        case "skip" if due is not None and held is not None:
            book.not_before = skipped_until(due, held.days, today)
        case "snooze" if due is not None:
            book.not_before = today + timedelta(days=event.number)
        case "pause":
            book.pause = Pause(today + timedelta(days=event.number))
        case "pause open":
            book.pause = Pause(None)
        case "resume":
            book.pause = None
        case "end":
            book.cadences.pop("person", None)
        case "person" | "tag" | "category":
            book.cadences[event.act] = Cadence(event.number, today, CadenceOf(event.act))


def asked_on(book: Book, first: date) -> date | None:
    """Walk from day to day and look on each whether it is the first on which the person is to be asked about."""
    kinds = [book.cadences[kind] for kind in ("person", "tag", "category") if kind in book.cadences]
    if not kinds or (book.pause is not None and book.pause.until is None):
        return None
    every, since = kinds[0].days, kinds[0].since
    start = max(book.contacts) if book.contacts else since
    assert start is not None
    day, waited = start, 0
    while True:
        full = waited >= every
        quiet = book.not_before is not None and day < book.not_before
        paused = book.pause is not None and book.pause.until is not None and day < book.pause.until
        if full and not quiet and not paused:
            return day
        day += timedelta(days=1)
        waited += 1
        assert day < first + timedelta(days=5000)


@settings(max_examples=examples(400, thorough=4_000), deadline=None)
@given(start=st.dates(date(1900, 1, 1), date(2999, 12, 31)), events=EVENTS)
@example(start=date(2024, 2, 28), events=[Event(0, "person", 1), Event(1, "contact", 1), Event(1, "skip", 1)])
@example(start=date(2026, 3, 29), events=[Event(0, "tag", 7), Event(0, "person", 30), Event(40, "end", 1)])
@example(start=date(2026, 1, 1), events=[Event(0, "person", 7), Event(9, "contact", 1), Event(-20, "skip", 1)])
def test_after_any_history_the_due_day_is_the_one_found_day_by_day(start: date, events: list[Event]) -> None:
    """Days may run backwards, too: a clock that is set back, a journey across the date line."""
    book, today = Book([], {}), start
    for event in events:
        today += timedelta(days=event.wait)
        write_down(book, event, today)
        assert book.due() == asked_on(book, start)


def nights(moment: datetime, zone: str, number: int) -> date:
    """Give the day on which somebody wakes up in a place after so many nights, hour by hour through its summer time."""
    place = ZoneInfo(zone)
    day, passed = moment.astimezone(place).date(), 0
    while passed < number:
        moment += timedelta(hours=1)
        here = moment.astimezone(place).date()
        passed += here != day
        day = here
    return day


@settings(max_examples=examples(100, thorough=600), deadline=None)
@given(
    moment=st.integers(0, 110 * 365 * 24).map(lambda hours: datetime(1980, 1, 1, tzinfo=UTC) + timedelta(hours=hours)),
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo"]),
    cadence=st.integers(1, 40),
)
@example(moment=datetime(2026, 3, 28, 22, 30, tzinfo=UTC), zone="Europe/Berlin", cadence=1)
@example(moment=datetime(2026, 10, 24, 22, 30, tzinfo=UTC), zone="Europe/Berlin", cadence=1)
def test_a_day_is_a_day_whether_it_has_23_hours_or_25(moment: datetime, zone: str, cadence: int) -> None:
    here = moment.astimezone(ZoneInfo(zone)).date()
    assert automatic_due(here, cadence, None, None) == nights(moment, zone, cadence)


# Putting off and pausing


@given(due=days, cadence=cadences, today=days)
def test_skipping_waits_the_cadence_from_today_and_never_brings_forward(due: date, cadence: int, today: date) -> None:
    again = skipped_until(due, cadence, today)
    assert again > due
    assert again in {today + timedelta(days=cadence), due + timedelta(days=cadence)}
    if due <= today:
        assert again == today + timedelta(days=cadence)


def test_a_pause_holds_back_until_its_end_and_contact_does_not_end_it() -> None:
    pause = Pause(date(2026, 6, 1))
    assert automatic_due(date(2026, 1, 1), 30, None, None, pause) == date(2026, 6, 1)
    assert automatic_due(date(2026, 5, 20), 30, None, None, pause) == date(2026, 6, 19)
    assert automatic_due(date(2026, 1, 1), 30, None, date(2026, 7, 1), pause) == date(2026, 7, 1)


def test_a_pause_with_an_open_end_asks_for_nothing() -> None:
    assert automatic_due(date(2026, 1, 1), 30, None, None, Pause(None)) is None
    assert is_paused(date.max, Pause(None))
    assert not is_paused(date.min, None)
    assert is_paused(date(2026, 5, 31), Pause(date(2026, 6, 1)))
    assert not is_paused(date(2026, 6, 1), Pause(date(2026, 6, 1)))


@pytest.mark.parametrize("start", [date(1, 1, 1), date(1900, 1, 1), date(2999, 12, 31), date.max])
def test_strange_years_are_days_like_others(start: date) -> None:
    due = automatic_due(start, 10_000, None, None)
    assert due == (date.max if start == date.max else start + timedelta(days=10_000))
    assert skipped_until(start, 10_000, start) == due
