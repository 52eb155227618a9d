"""Events for other calendars, read back by two libraries."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import icalendar
import vobject
from hypothesis import example, given
from hypothesis import strategies as st

from netgrow_desktop.formats.calendars.writing import LONGEST_LINE, CalendarEvent, calendar, escaped, folded


def whole_seconds(at: time) -> time:
    return at.replace(microsecond=0)


# What XML and vobject may hold; controls are left out and every kind of line end becomes one.
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=120)
TIMES = st.builds(datetime.combine, st.dates(date(1900, 1, 1), date(2999, 12, 31)), st.times().map(whole_seconds))
STARTS = st.dates(date(1900, 1, 1), date(2999, 12, 31)) | TIMES | TIMES.map(lambda each: each.replace(tzinfo=UTC))
"""Days, times on the clock of the reader, and times in UTC."""
EVENTS = st.lists(
    st.builds(
        CalendarEvent,
        st.uuids().map(lambda uid: f"planned-1@{uid}.netgrow"),
        STARTS,
        TEXTS,
        st.lists(TEXTS.filter(bool), max_size=3).map("\n".join),
        st.lists(st.sampled_from(["Strategic", "Operational", "a,b;c\\d"]), unique=True).map(tuple),
        st.integers(0, 10**6),
        st.datetimes().map(lambda each: f"{each.year:04}{each:%m%dT%H%M%S}Z"),
        st.booleans(),
        st.integers(1, 1440),
        TEXTS,
    ),
    max_size=4,
    unique_by=lambda event: event.uid,
)
HARD = CalendarEvent(
    "a@b", date(2028, 2, 29), "Ünï; co\\de, 😀" * 9, "one\ntwo\\n\n;three", ("x,y",), 7, "20260916T080000Z", True
)


def text_of(events: list[CalendarEvent]) -> str:
    return "".join(calendar("NetGrow, follow-ups", events))


def end_of(event: CalendarEvent) -> date:
    is_timed = isinstance(event.starts, datetime)
    return event.starts + (timedelta(minutes=event.minutes) if is_timed else timedelta(days=1))


def categories_of(event: Any) -> tuple[str, ...]:
    return tuple(map(str, event["CATEGORIES"].cats)) if "CATEGORIES" in event else ()


def read_by_icalendar(text: str) -> list[tuple[object, ...]]:
    found = icalendar.Calendar.from_ical(text)
    return [
        (
            str(each["UID"]),
            each.decoded("DTSTART"),
            each.decoded("DTEND"),
            str(each["SUMMARY"]),
            str(each.get("DESCRIPTION", "")),
            categories_of(each),
            each.decoded("SEQUENCE"),
            f"{each.decoded('LAST-MODIFIED'):%Y%m%dT%H%M%SZ}".rjust(16, "0"),
            str(each["STATUS"]) == "CANCELLED",
            str(each.get("LOCATION", "")),
        )
        for each in found.walk("VEVENT")
    ]


def read_by_vobject(text: str) -> list[tuple[object, ...]]:
    found = vobject.readOne(text)
    return [
        (
            each.uid.value,
            each.dtstart.value,
            each.dtend.value,
            each.summary.value,
            each.description.value if hasattr(each, "description") else "",
            int(each.sequence.value),
            each.status.value == "CANCELLED",
            each.location.value if hasattr(each, "location") else "",
        )
        for each in getattr(found, "vevent_list", [])
    ]


@given(events=EVENTS)
@example(events=[HARD])
def test_what_is_written_is_read_back_by_icalendar(events: list[CalendarEvent]) -> None:
    assert read_by_icalendar(text_of(events)) == [
        (each.uid, each.starts, end_of(each), *each[2:8], each.location) for each in events
    ]


@given(events=EVENTS)
@example(events=[HARD])
def test_what_is_written_is_read_back_by_vobject(events: list[CalendarEvent]) -> None:
    assert read_by_vobject(text_of(events)) == [
        (
            each.uid,
            each.starts,
            end_of(each),
            each.summary,
            each.description,
            each.sequence,
            each.cancelled,
            each.location,
        )
        for each in events
    ]


@given(events=EVENTS)
@example(events=[HARD])
def test_no_line_is_longer_than_75_octets_and_each_ends_as_it_should(events: list[CalendarEvent]) -> None:
    lines = text_of(events).encode().split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= LONGEST_LINE
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert all(line.decode() or not line for line in lines)


def test_a_long_line_is_folded_between_letters() -> None:
    line = "SUMMARY:" + "ä" * 71
    assert folded(line).replace("\r\n ", "") == line + "\r\n"
    assert [len(part.encode()) for part in folded(line).split("\r\n")] == [74, 75, 1 + 2, 0]


def test_nobodys_name_can_add_a_line_to_the_file() -> None:
    assert escaped("Ada\r\nEND:VEVENT\x00\x1b[31m\u2028x\tö") == "Ada\\nEND:VEVENT[31m\\nx\tö"
    assert escaped("a\\n;b,c") == "a\\\\n\\;b\\,c"
    assert escaped("\ud800!") == "!"


def test_the_last_day_of_all_has_no_day_after_it() -> None:
    text = text_of(
        [HARD._replace(starts=date.max), HARD._replace(starts=datetime.combine(date.max, time(23, 45)), minutes=30)]
    )
    assert "DTSTART;VALUE=DATE:99991231\r\n" in text
    assert "DTSTART:99991231T234500\r\n" in text
    assert "DTEND" not in text


def test_a_talk_takes_time_until_it_is_called_off_and_a_day_takes_none() -> None:
    talk = HARD._replace(starts=datetime(2027, 3, 28, 0, 30, tzinfo=UTC), minutes=30, cancelled=False)
    assert "DTSTART:20270328T003000Z\r\nDTEND:20270328T010000Z\r\n" in text_of([talk])
    assert "TRANSP:OPAQUE\r\n" in text_of([talk])
    assert "TRANSP:OPAQUE" not in text_of([HARD, talk._replace(cancelled=True)])


def test_loose_events_are_no_calendar_of_their_own() -> None:
    text = "".join(calendar("", [HARD]))
    assert "NAME" not in text
    assert len(read_by_icalendar(text)) == 1


def test_the_first_years_have_four_digits() -> None:
    assert "DTSTART;VALUE=DATE:00010101\r\n" in text_of([HARD._replace(starts=date.min)])
