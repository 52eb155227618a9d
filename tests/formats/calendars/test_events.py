"""Calendars as evidence of who met whom: which events count, on which days, and what is said of the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import icalendar
import pytest
import time_machine
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats import recognition
from netgrow_desktop.formats.records import Person, Rejected, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

OWNER = AboutMe(name="Ada Example", emails=("ada@example.org",))
ADA = "ATTENDEE;CN=Ada Example;PARTSTAT=ACCEPTED:mailto:ada@example.org"
BO = 'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN="Invented, Bo":mailto:bo@firm.example'
BOTH = f"{ADA}\n{BO}\n"
BERLIN = "DTSTART;TZID=Europe/Berlin:20250106T090000\n"
NEVER = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n"


@pytest.fixture(autouse=True)
def _today() -> Iterator[None]:
    with time_machine.travel(datetime(2025, 3, 1, 12, tzinfo=UTC), tick=False):
        yield


def event(lines: str, when: str = BERLIN, uid: str = "one") -> str:
    return f"BEGIN:VEVENT\nUID:{uid}\n{when}{lines.rstrip()}\nEND:VEVENT\n"


def calendar(*parts: str, head: str = "VERSION:2.0\n") -> str:
    return f"BEGIN:VCALENDAR\n{head}{''.join(parts)}END:VCALENDAR\n"


def read(path: Path, content: str | bytes, owner: AboutMe = OWNER) -> list[Record]:
    file = path / "work.ics"
    file.write_bytes(content.replace("\n", "\r\n").encode() if isinstance(content, str) else content)
    recognised = recognition.recognise(file)
    assert recognised.format == "icalendar"
    return list(recognition.read(replace(recognised, owner=owner)))


def met(found: list[Record]) -> dict[str, list[str]]:
    """Give the days of each person by their address."""
    people = [each for each in found if isinstance(each, Person)]
    assert all(each.witnessed for each in people)
    assert {(contact.kind, contact.direction) for each in people for contact in each.contacted} <= {("meeting", "both")}
    return {each.draft.emails[0].address: [contact.on for contact in each.contacted] for each in people}


def reasons(found: list[Record]) -> list[tuple[int, str]]:
    return [(each.line, each.reason.code) for each in found if isinstance(each, Skipped | Rejected)]


def test_whom_the_owner_met_is_a_person_with_the_days(tmp_path: Path) -> None:
    found = read(tmp_path, calendar(event(BOTH), event(BOTH, "DTSTART;VALUE=DATE:20250110\n", "two")))

    assert met(found) == {"bo@firm.example": ["2025-01-06", "2025-01-10"]}
    assert [(each.line, each.draft.name) for each in found if isinstance(each, Person)] == [(3, "Bo Invented")]


def test_whoever_invites_is_there_too(tmp_path: Path) -> None:
    found = read(tmp_path, calendar(event("ORGANIZER;CN=Cy:MAILTO:cy@x.example\n" + ADA)))

    assert met(found) == {"cy@x.example": ["2025-01-06"]}


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (BOTH + "STATUS:CANCELLED\n", "meeting.cancelled"),
        (BO, "meeting.alone"),
        ("SUMMARY:Lunch with Bo Invented\n", "meeting.alone"),
        (BOTH.replace("CN=Ada Example;PARTSTAT=ACCEPTED", "PARTSTAT=DECLINED"), "meeting.owner_declined"),
        (ADA + "\n" + BO.replace("ACCEPTED", "DECLINED"), "meeting.declined"),
        (ADA + "\nATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@firm.example\n", "meeting.alone"),
        (ADA + "\nATTENDEE;CUTYPE=RESOURCE;CN=Car:mailto:car@firm.example\n", "meeting.alone"),
        (ADA + "\nATTENDEE;CUTYPE=INDIVIDUAL:mailto:c_1@resource.calendar.google.com\n", "meeting.alone"),
        (ADA + "\nATTENDEE;CUTYPE=GROUP;CN=All:mailto:all@firm.example\n", "meeting.alone"),
        (ADA + "\nATTENDEE;ROLE=NON-PARTICIPANT:mailto:bo@firm.example\n", "meeting.informed"),
        (BOTH + "".join(f"ATTENDEE:mailto:p{number}@x.example\n" for number in range(7)), "meeting.crowd"),
        (BOTH + "".join(f"ATTENDEE:mailto:p{number}@x.example\n" for number in range(10_000)), "meeting.crowd"),
        (ADA + "\nATTENDEE;CN=Bo:invalid:nomail\n", "meeting.alone"),
    ],
)
def test_an_event_that_is_no_meeting_is_skipped_with_the_reason(tmp_path: Path, lines: str, reason: str) -> None:
    found = read(tmp_path, calendar(event(lines)))

    assert met(found) == {}
    assert reasons(found) == [(3, reason)]
    assert all(english(each.reason) for each in found if isinstance(each, Skipped))


@pytest.mark.parametrize(
    ("guest", "reason"),
    [
        ("ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@firm.example", "meeting.room"),
        ("ATTENDEE;CUTYPE=GROUP;CN=All:mailto:all@firm.example", "meeting.group"),
        ("ATTENDEE:mailto:c_1@resource.calendar.google.com", "contact.machine"),
    ],
)
def test_rooms_and_groups_are_nobody_beside_people_too(tmp_path: Path, guest: str, reason: str) -> None:
    found = read(tmp_path, calendar(event(BOTH + guest)))

    assert list(met(found)) == ["bo@firm.example"]
    assert reasons(found) == [(3, reason)]


def test_a_calendar_without_events_says_so(tmp_path: Path) -> None:
    assert reasons(read(tmp_path, calendar())) == [(1, "calendar.empty")]


def test_changed_repetitions_without_people_need_no_owner(tmp_path: Path) -> None:
    alone = event("RECURRENCE-ID:20250113T080000Z\n") + event("RRULE:FREQ=WEEKLY\n")

    assert {code for _, code in reasons(read(tmp_path, calendar(alone), AboutMe()))} == {"meeting.alone"}


def test_a_meeting_of_others_is_no_contact(tmp_path: Path) -> None:
    others = event(f"{BO}\nATTENDEE:mailto:cy@x.example\n", uid="two")

    assert reasons(read(tmp_path, calendar(event(BOTH), others))) == [(9, "meeting.without_owner")]


def test_eight_people_are_a_meeting(tmp_path: Path) -> None:
    others = "".join(f"ATTENDEE;CN=P {number}:mailto:p{number}@x.example\n" for number in range(6))
    room = "ATTENDEE;CUTYPE=ROOM:mailto:blue@firm.example\n"

    assert len(met(read(tmp_path, calendar(event(BOTH + others + room))))) == 7


@pytest.mark.parametrize(
    ("when", "counts"),
    [
        ("DTSTART:20250301T115900Z\n", True),
        ("DTSTART:20250301T120100Z\n", False),
        ("DTSTART;VALUE=DATE:20250301\n", True),
        ("DTSTART;VALUE=DATE:20250302\n", False),
    ],
)
def test_only_what_has_begun_counts(tmp_path: Path, when: str, counts: bool) -> None:
    found = read(tmp_path, calendar(event(BOTH, when), head="X-WR-TIMEZONE:Etc/UTC\n"))

    assert reasons(found) == ([] if counts else [(3, "meeting.not_yet")])


@pytest.mark.parametrize(
    ("when", "zone", "day"),
    [
        ("DTSTART:20250106T233000Z\n", "Europe/Berlin", "2025-01-07"),
        ("DTSTART:20250106T233000Z\n", "W. Europe Standard Time", "2025-01-07"),
        ("DTSTART:20250106T023000Z\n", "America/Los_Angeles", "2025-01-05"),
        ("DTSTART;TZID=Asia/Tokyo:20250106T233000\n", "Europe/Berlin", "2025-01-06"),
        ("DTSTART;TZID=Nowhere/Land:20250106T233000\n", "", "2025-01-06"),
        ("DTSTART:20250106T233000\n", "../../etc/passwd", "2025-01-06"),
        ("DTSTART:2025-01-06T23:30:00\n", "", "2025-01-06"),
    ],
)
def test_the_day_is_that_of_the_place(tmp_path: Path, when: str, zone: str, day: str) -> None:
    found = read(tmp_path, calendar(event(BOTH, when), head=f"X-WR-TIMEZONE:{zone}\n"))

    assert met(found) == {"bo@firm.example": [day]}


def test_repetitions_are_counted_without_exceptions_and_moved_ones(tmp_path: Path) -> None:
    weekly = BOTH + (
        "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20250210T080000Z\nEXDATE;TZID=Europe/Berlin:20250113T090000\n"
        "RDATE;TZID=Europe/Berlin:20250109T090000\n"
    )
    moved = event("RECURRENCE-ID:20250120T080000Z\n" + BOTH, "DTSTART;TZID=Europe/Berlin:20250122T150000\n")
    cancelled = event("RECURRENCE-ID;TZID=Europe/Berlin:20250127T090000\nSTATUS:CANCELLED\n" + BOTH)
    declined = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20250203T090000\n" + ADA + "\n" + BO.replace("ACCEPTED", "DECLINED"),
        "DTSTART;TZID=Europe/Berlin:20250203T090000\n",
    )

    found = read(tmp_path, calendar(event(weekly), moved, cancelled, declined))

    assert met(found) == {"bo@firm.example": ["2025-01-06", "2025-01-09", "2025-01-22", "2025-02-10"]}


def test_the_older_format_is_read(tmp_path: Path) -> None:
    lines = (
        "ATTENDEE;ROLE=OWNER;STATUS=CONFIRMED:Ada Example <ada@example.org>\n"
        "ATTENDEE;ROLE=ATTENDEE;STATUS=NEEDS ACTION;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen <j@x.example>\n"
        "ATTENDEE;ROLE=ATTENDEE;STATUS=DECLINED:Cy <cy@x.example>\n"
        "RRULE:W1 MO #4\nEXDATE:20250113T090000;20250120T090000\n"
    )
    found = read(tmp_path, calendar(event(lines, "DTSTART:20250106T090000\n"), head="VERSION:1.0\n"))

    assert met(found) == {"j@x.example": ["2025-01-06", "2025-01-27"]}
    assert [each.draft.name for each in found if isinstance(each, Person)] == ["Jürgen"]
    assert reasons(found) == [(3, "meeting.declined")]


def test_the_newest_state_of_an_event_holds(tmp_path: Path) -> None:
    old = event(BOTH + "SEQUENCE:1\n")
    new = event(BOTH + "SEQUENCE:2\nSTATUS:CANCELLED\n")

    assert met(read(tmp_path, calendar(new, old))) == {}


@pytest.mark.parametrize("method", ["CANCEL", "REPLY", "COUNTER"])
def test_answers_and_cancellations_are_no_meetings(tmp_path: Path, method: str) -> None:
    assert met(read(tmp_path, calendar(event(BOTH), head=f"METHOD:{method}\n"))) == {}


def test_tasks_journals_and_free_times_are_told(tmp_path: Path) -> None:
    parts = [f"BEGIN:{kind}\nUID:{kind}\n{BOTH}END:{kind}\n" for kind in ("VTODO", "VJOURNAL", "VFREEBUSY")]

    assert reasons(read(tmp_path, calendar(*parts))) == [
        (3, "meeting.task"),
        (8, "meeting.journal"),
        (13, "meeting.busy"),
    ]


def test_damaged_events_are_rejected_alone(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        calendar(
            event(BOTH, ""),
            event(BOTH, "DTSTART:00000000T000000Z\n", "two"),
            event(BOTH + "RRULE:FREQ=NEVER\n", uid="three"),
            "BEGIN:VEVENT\nUID:four\n" + BERLIN + BOTH,
            event(BOTH, uid="five"),
            "BEGIN:VEVENT\nUID:six\n" + BERLIN + BOTH,
        ),
    )

    assert reasons(found) == [
        (3, "meeting.no_date"),
        (8, "meeting.no_date"),
        (14, "meeting.no_rule"),
        (21, "meeting.cut"),
        (32, "meeting.cut"),
    ]
    assert met(found) == {"bo@firm.example": ["2025-01-06"]}
    assert "BEGIN:VEVENT\nUID:three" in next(
        each.raw for each in found if isinstance(each, Rejected) and each.line == 14
    )


@pytest.mark.parametrize(
    ("attendee", "name"),
    [
        ("ATTENDEE;CN=Bo Invented;EMAIL=bo@firm.example:/principals/1234/", "Bo Invented"),
        ("ATTENDEE;CN=bo@firm.example:mailto:bo@firm.example", "bo@firm.example"),
        ("ATTENDEE;CN=Bo\n  Invented;RSVP=TR\n UE:mail\n to:bo@firm.example", "Bo Invented"),
        ("attendee;cn=Bo Invented:MAILTO:bo%40firm.example", "Bo Invented"),
        ('ATTENDEE;CN="Bo:Invented;x":mailto:bo@firm.example', "Bo:Invented;x"),
        ('ATTENDEE;CN="Bo Invented:mailto:bo@firm.example', "Bo Invented"),
        ("ATTENDEE;ROLE=ATTENDEE;STATUS=CONFIRMED:Bo Invented <bo@firm.example>", "Bo Invented"),
        ("ATTENDEE;QUOTED-PRINTABLE;CN=x:=42=6F <bo@firm.example>", "x"),
        ("ATTENDEE;CN=Jürgen Weiß:mailto:bo@firm.example", "Jürgen Weiß"),
    ],
)
def test_people_are_found_as_programs_write_them(tmp_path: Path, attendee: str, name: str) -> None:
    found = read(tmp_path, calendar(event(ADA + "\n" + attendee)))

    assert [(each.draft.name, each.draft.emails[0].address) for each in found if isinstance(each, Person)] == [
        (name, "bo@firm.example")
    ]


def test_what_is_nested_in_an_event_is_not_its_own(tmp_path: Path) -> None:
    alarm = "BEGIN:VALARM\nATTENDEE:mailto:cy@x.example\nDTSTART:20200101\nEND:VALARM\n"
    unknown = "BEGIN:X-BOX\n" + event(BOTH + alarm) + "END:X-BOX\n"

    assert met(read(tmp_path, calendar(unknown))) == {"bo@firm.example": ["2025-01-06"]}


def test_the_owner_is_found_by_the_calendars_name_or_by_being_everywhere(tmp_path: Path) -> None:
    named = calendar(event(BOTH), head="X-WR-CALNAME:Ada@Example.org\n")
    cy = f"{ADA}\nATTENDEE:mailto:cy@x.example\n"
    common = calendar(event(BOTH), event(cy, uid="two"), event(cy, uid="three"))

    assert met(read(tmp_path, named, AboutMe())) == {"bo@firm.example": ["2025-01-06"]}
    assert list(met(read(tmp_path, common, AboutMe()))) == ["bo@firm.example", "cy@x.example"]
    assert list(met(read(tmp_path, common, AboutMe(name="ada example")))) == ["bo@firm.example", "cy@x.example"]


@pytest.mark.parametrize(
    ("owner", "code"), [(AboutMe(), "calendar.whose"), (AboutMe(emails=("x@y.example",)), "calendar.owner_not_in_it")]
)
def test_a_calendar_that_may_be_anybodys_is_refused(tmp_path: Path, owner: AboutMe, code: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        read(tmp_path, calendar(event(BOTH)), owner)

    assert refused.value.message.code == code
    assert "About me" in english(refused.value.message)


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "content",
    [
        calendar(*[event(BOTH + "RRULE:FREQ=SECONDLY\n", uid=str(number)) for number in range(50)]),
        calendar(*[event(BOTH + NEVER, "DTSTART:19000101\n", str(number)) for number in range(200)]),
        "BEGIN:VCALENDAR\n" * 50_000,
        calendar(event(BOTH), "BEGIN:VEVENT\n" * 20_000),
        calendar(event(BOTH), "BEGIN:VEVENT\n" + "BEGIN:VALARM\n" * 50_000),
        calendar(event(BOTH + "DESCRIPTION:" + "x" * 5_000_000 + "\n")),
        calendar(event(BOTH + "ATTENDEE;CN=" + '"' * 50_001 + ":mailto:cy@x.example\n")),
        calendar(event(BOTH + "ATTENDEE" + ";A=b" * 20_000 + "\n")),
        calendar(event(BOTH + "RDATE:" + "20250101," * 50_000 + "\n")),
    ],
    ids=["secondly", "never", "calendars", "events", "alarms", "long", "quotes", "parameters", "dates"],
)  # fmt: skip
def test_hostile_calendars_are_read_soon(tmp_path: Path, content: str) -> None:
    assert isinstance(read(tmp_path, content), list)


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(["bo", "cy", "di"])), min_size=1, max_size=6))
@settings(max_examples=30, deadline=None)
def test_calendars_that_the_library_writes_are_read_whole(
    tmp_path_factory: pytest.TempPathFactory, meetings: list[tuple[int, str]]
) -> None:
    written = icalendar.Calendar()
    expected: dict[str, set[str]] = {}
    for number, (days, guest) in enumerate(meetings):
        start = datetime(2023, 12, 1, 10, tzinfo=UTC) + timedelta(days)
        made = icalendar.Event()
        made.add("uid", str(number))
        made.add("dtstart", start.date() if number % 2 else start.replace(tzinfo=None))
        for address in ("ada@example.org", f"{guest}@x.example"):
            person = icalendar.vCalAddress(f"mailto:{address}")
            person.params["CN"] = address.partition("@")[0] * 40 + ", Ü;:"
            made.add("attendee", person, encode=False)
        written.add_component(made)
        expected.setdefault(f"{guest}@x.example", set()).add(start.date().isoformat())

    found = met(read(tmp_path_factory.mktemp("ics"), written.to_ical()))

    assert {address: set(days) for address, days in found.items()} == expected


@given(st.data())
@settings(deadline=None)
def test_no_damage_to_a_calendar_makes_reading_fail(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    lines = BOTH + "RRULE:FREQ=MONTHLY;BYDAY=-1MO,2TU;COUNT=9\nEXDATE:20250113T090000Z\nSEQUENCE:2\n"
    sound = calendar(event(lines), event(BOTH, uid="two"), head="X-WR-TIMEZONE:Europe/Berlin\n").encode()
    at = data.draw(st.integers(16, len(sound)))
    junk = data.draw(
        st.binary(max_size=6) | st.sampled_from([b"\nEND:VEVENT", b"\nBEGIN:VEVENT\n", b'"', b"9" * 30, b";"])
    )
    cut = data.draw(st.integers(0, 30))
    file = tmp_path_factory.mktemp("damaged") / "work.ics"
    file.write_bytes(sound[:at] + junk + sound[at + cut :])

    assert outcome(file)


def outcome(file: Path) -> list[Record] | str:
    """Give what is read of a file, or the sentence with which it is refused."""
    try:
        return list(recognition.read(replace(recognition.recognise(file), owner=OWNER)))
    except NetGrowError as error:
        return english(error.message)
