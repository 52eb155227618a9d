"""The command line tells who is due, notes contact, and writes a calendar, from real files."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import icalendar
import pytest
import vobject

from netgrow_desktop.cli import following
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, Email, Job
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage.network import create_network, open_network
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.viewmodels.habits import Habits
from tests.cli.command_line import run, said

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 22)
"""A Sunday: 69 days after 14 September."""
KEYS = ["due_on", "at", "kind", "id", "name", "categories", "why", "last_contact", "cadence_days", "times_overdue"]


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """Give a closed network with somebody of each kind who is due."""
    path = tmp_path / "mine.netgrow"
    with closing(create_network(path)) as made:
        contacts, follow_ups = ContactService(made), FollowUpService(made)
        ada = contacts.add(
            ContactDraft(name="Ada Kowalska", emails=(Email("ada@x.example"),), categories=(Category.STRATEGIC,))
        ).value
        ben = contacts.add(ContactDraft(name="Ben Okoro", tags=("golf",))).value
        chi = contacts.add(ContactDraft(name="Chi Nguyen", birthday="1986-11-20")).value
        sample = contacts.add(ContactDraft(name="Ben Sample", jobs=(Job("Lakeside", started_on="2021-11-22"),))).value
        contacts.set_key_people([chi, sample], is_key=True)
        follow_ups.set_cadence([ada], 30, date(2026, 1, 1))
        follow_ups.log([ada], date(2026, 9, 14), InteractionKind.COFFEE)
        follow_ups.plan([ben], date(2026, 11, 22), "book club")
        follow_ups.plan([ben], date(2026, 12, 1), "lunch")
        CadenceService(made).set_of_tag("golf", 90, date(2026, 1, 1))
        follow_ups.log([ben], date(2026, 11, 1), InteractionKind.CALL)
    return path


def due(network: Path, on: str = "2026-11-22") -> Any:
    done = run("due", "--network", network, "--on", on, "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


def test_who_is_due_is_told_as_json_the_longest_overdue_first(network: Path) -> None:
    found = due(network)
    assert found["day"] == "2026-11-22"
    assert all(list(each) == KEYS for each in found["due"])
    assert found["due"][0] == {
        "due_on": "2026-10-14",
        "at": None,
        "kind": "cadence",
        "id": 1,
        "name": "Ada Kowalska",
        "categories": ["strategic"],
        "why": "2.3 times overdue: 69 days of 30; last: coffee, 14 September",
        "last_contact": "2026-09-14",
        "cadence_days": 30,
        "times_overdue": 2.3,
    }
    assert [(each["due_on"], each["kind"], each["name"], each["why"]) for each in found["due"][1:]] == [
        ("2026-11-20", "birthday", "Chi Nguyen", "Birthday: 40 years"),
        ("2026-11-22", "planned", "Ben Okoro", "book club"),
        ("2026-11-22", "anniversary", "Ben Sample", "5 years at Lakeside"),
    ]
    assert [(each["cadence_days"], each["times_overdue"]) for each in found["due"][1:]] == [(None, None)] * 3


def test_another_day_is_another_list(network: Path) -> None:
    assert [each["name"] for each in due(network, "2026-10-13")["due"]] == []
    later = due(network, "2027-01-30")["due"]
    assert [(each["kind"], each["due_on"]) for each in later] == [
        ("cadence", "2026-10-14"),
        ("planned", "2026-11-22"),
        ("planned", "2026-12-01"),
        ("cadence", "2027-01-30"),
    ]
    assert later[-1]["times_overdue"] == 1.0


def test_who_is_due_is_told_as_text(network: Path) -> None:
    done = run("due", "--network", network, "--on", "2026-11-22")
    assert done.stdout.decode().splitlines() == [
        "2026-10-14  39 days late  Ada Kowalska (1): 2.3 times overdue: 69 days of 30; last: coffee, 14 September",
        "2026-11-20   2 days late  Chi Nguyen (3): Birthday: 40 years",
        "2026-11-22         today  Ben Okoro (2): book club",
        "2026-11-22         today  Ben Sample (4): 5 years at Lakeside",
    ]
    done = run("due", "--network", network, "--on", "1900-01-01")
    assert (done.returncode, done.stdout) == (0, b"Nobody is due.\n")


@pytest.mark.parametrize("on", ["1900-01-01", "2999-12-31", "0001-01-01", "9999-12-31"])
def test_strange_days_are_answered(network: Path, on: str) -> None:
    assert due(network, on)["day"] == on


@pytest.mark.parametrize("on", ["yesterday", "2026-02-30", "", "2026-13-01"])
def test_what_is_no_day_is_told(network: Path, on: str) -> None:
    done = run("due", "--network", network, "--on", on)
    assert done.returncode == 2
    assert "is no day; write it as 2026-12-31." in said(done)


def test_a_network_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = run("due", "--network", tmp_path / "none.netgrow")
    assert done.returncode == 2
    assert "none.netgrow" in said(done)
    for verb in (("log", "Ada", "call"), ("export", "--format", "ics")):
        done = run(*verb, "--network", tmp_path / "none.netgrow")
        assert done.returncode == 2
        assert "none.netgrow" in said(done)
    assert list(tmp_path.iterdir()) == []


def test_no_network_is_made_only_to_say_that_nobody_is_in_it(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    for verb in (("log", "Ada", "call"), ("export", "--format", "ics"), ("due",)):
        assert run(*verb, environment=home).returncode == 2
    assert list(tmp_path.rglob("*.netgrow")) == []


def test_an_exported_calendar_names_nobody_new_when_it_is_imported(network: Path, tmp_path: Path) -> None:
    out = tmp_path / "follow-ups.ics"
    assert run("export", "--network", network, "--format", "ics", "-o", out).returncode == 0
    before = due(network)
    done = run("import", out, "--network", network, "--me", "grace@x.example", "--json")
    assert b'"new": 0' in done.stdout
    assert due(network) == before


def test_logging_starts_the_cadence_anew_and_is_undone_by_name(network: Path) -> None:
    done = run("log", "--network", network, "ada@x.example", "coffee, asked about pricing", "--on", "2026-11-22")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines() == [
        "Noted with Ada Kowalska (1) on 2026-11-22: coffee, asked about pricing",
        "Next due on 2026-12-22",
    ]
    assert "Ada Kowalska" not in [each["name"] for each in due(network)["due"]]
    with closing(open_network(network)) as opened:
        noted = ContactService(opened).timeline(1)[0]
        assert (noted.kind, noted.happened_on, noted.note) == (
            InteractionKind.COFFEE,
            "2026-11-22",
            "asked about pricing",
        )
        assert HistoryService(opened).undo().value
    assert due(network)["due"][0]["name"] == "Ada Kowalska"


def test_a_line_is_understood_as_the_quick_log_does(network: Path) -> None:
    for words, expected in (
        (["call yesterday, about the fair"], ("call", "2026-11-21", "about the fair")),
        (["sent", "a", "thank-you"], ("thank_you", "2026-11-22", "sent a thank-you")),
        (["coffee with Ada Kowalska"], ("coffee", "2026-11-22", "")),
        (["lunch with Somebody Else on pricing"], ("meeting", "2026-11-22", "lunch with Somebody Else on pricing")),
        (["only a remark"], ("check_in", "2026-11-22", "only a remark")),
    ):
        assert run("log", "--network", network, "1", *words, "--on", "2026-11-22").returncode == 0
        with closing(open_network(network, write=False)) as opened:
            noted = max(ContactService(opened).timeline(1), key=lambda each: each.id)
        assert (noted.kind.value, noted.happened_on, noted.note) == expected, words


@pytest.mark.parametrize(
    ("place", "chosen", "day"), [("en_US", None, "03-04"), ("en_US", True, "04-03"), ("", False, "03-04")]
)
def test_a_day_is_read_in_the_order_that_was_chosen_in_the_window_else_as_in_ones_place(
    network: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, chosen: bool | None, day: str
) -> None:
    monkeypatch.setenv("LC_ALL", place)
    monkeypatch.setattr(following, "settings_file", lambda: tmp_path / "window.ini")
    session = Session(tmp_path / "window.ini")
    session.put("window/title", "50 % off\n[dates")
    session.put_habits(Habits(day_first=chosen))
    session.save()
    assert run("log", "--network", network, "1", "coffee on 3/4", "--on", "2026-11-22").returncode == 0
    with closing(open_network(network, write=False)) as opened:
        noted = max(ContactService(opened).timeline(1), key=lambda each: each.id)
    assert noted.happened_on == f"2026-{day}"


def test_a_plan_with_the_same_person_stays_and_is_told(network: Path) -> None:
    done = run("log", "--network", network, "ben okoro", "call", "--on", "2026-11-22")
    assert done.stdout.decode().splitlines()[1:] == [
        "Still planned on 2026-11-22: book club",
        "Still planned on 2026-12-01: lunch",
        "Next due on 2027-02-20",
    ]


@pytest.mark.parametrize(
    ("who", "what", "sentence"),
    [
        (
            "Ben",
            "call",
            "“Ben” could be several people: Ben Okoro (2), Ben Sample (4). Give an e-mail address, LinkedIn",
        ),
        ("Zoe", "call", "Nobody in your network is “Zoe”."),
        ("Ada", "coffee in three weeks", "“in three weeks” is still to come. Note the contact once it took place, or"),
        ("Ada", " ", "Say what it was, such as “coffee”"),
        ("Ada\x1b[31m", "call", "Nobody in your network is"),
        ("Ada", "coffee on 30 February", "“on 30 February” names no single day."),
    ],
)
def test_what_cannot_be_noted_is_told_in_a_sentence(network: Path, who: str, what: str, sentence: str) -> None:
    before = network.read_bytes()
    done = run("log", "--network", network, who, what)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said(done).startswith(sentence)
    assert "\x1b" not in said(done)
    assert network.read_bytes() == before


@pytest.mark.parametrize(
    ("on", "what", "sentence"),
    [
        ("2999-01-01", "call", "“2999-01-01” is still to come. Note the contact once it took place"),
        ("2999-01-01", "call yesterday", "“2998-12-31” is still to come."),
        ("1850-05-01", "call", "“1850-05-01” is too long ago. Contact counts from the year 1900"),
        ("2026-11-22", "met on 31.12.2999", "“on 31.12.2999” is still to come."),
        ("2026-11-22", "met on 31.12.1899", "“on 31.12.1899” is too long ago."),
    ],
)
def test_a_day_on_which_nobody_can_have_met_is_refused_whichever_way_it_is_said(
    network: Path, on: str, what: str, sentence: str
) -> None:
    before = network.read_bytes()
    done = run("log", "--network", network, "1", what, "--on", on)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said(done).startswith(sentence)
    assert network.read_bytes() == before


def test_the_follow_ups_go_out_as_a_calendar_and_changes_are_counted(network: Path, tmp_path: Path) -> None:
    out = tmp_path / "follow-ups.ics"
    assert run("export", "--network", network, "--format", "ics", "-o", out).returncode == 0
    first = out.read_bytes()
    events = {str(each["UID"]).split("@")[0]: each for each in icalendar.Calendar.from_ical(first).walk("VEVENT")}
    assert events.keys() == {
        "planned-1",
        "planned-2",
        "cadence-1",
        "cadence-2",
        "birthday-3",
        "anniversary-4",
    }
    assert events["planned-1"].decoded("DTSTART") == DAY
    assert events["planned-1"].decoded("DTEND") == DAY + timedelta(days=1)
    assert len(vobject.readOne(first.decode()).vevent_list) == 6
    assert run("export", "--network", network, "--format", "ics").stdout == first

    with closing(open_network(network)) as opened:
        follow_ups = FollowUpService(opened)
        item = next(each for each in follow_ups.due_items(DAY) if each.reason == "book club")
        follow_ups.change(item, DAY + timedelta(days=3))
    with closing(open_network(network)):
        # Another program has the network open: what it holds is exported all the same.
        done = run("export", "--network", network, "--format", "ics")
    assert done.returncode == 0
    moved = {str(each["UID"]).split("@")[0]: each for each in icalendar.Calendar.from_ical(done.stdout).walk("VEVENT")}
    assert {uid: each.decoded("SEQUENCE") for uid, each in moved.items()} == {
        **dict.fromkeys(events, 0),
        "planned-1": 1,
    }
