"""A timeline is sorted by days of any precision."""

from __future__ import annotations

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.timeline import EventKind, TimelineEvent, newest_first


def event(day: str, kind: EventKind = EventKind.JOB, note: str = "") -> TimelineEvent:
    return TimelineEvent(day, kind, Message("event.added"), note)


def test_a_year_stands_behind_its_months_and_they_behind_their_days() -> None:
    days = ["2019", "", "2019-04-02", "2018-12-31", "2019-04", "2020"]

    assert [each.day for each in newest_first([event(day) for day in days])] == [
        *("2020", "2019-04-02", "2019-04", "2019", "2018-12-31", ""),
    ]


def test_contact_stands_before_the_rest_of_its_day_in_the_order_given() -> None:
    day = "2026-02-03"
    events = [event(day, EventKind.IMPORT), event(day, EventKind.CONTACT, "b"), event(day, EventKind.CONTACT, "a")]

    assert [(each.kind, each.note) for each in newest_first(events)] == [
        (EventKind.CONTACT, "b"),
        (EventKind.CONTACT, "a"),
        (EventKind.IMPORT, ""),
    ]
