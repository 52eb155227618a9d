"""Being reminded: in the window first, by one notification a day, from the tray, and by a calendar file."""

from __future__ import annotations

import threading
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.reminders import Often, Reminding
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.shell import calendar_feed, reminder_desk
from netgrow_desktop.ui.shell.network_page import CONTACTS, FOLLOW_UPS, NetworkPage
from netgrow_desktop.ui.shell.notices import DRIVE_NOTICE
from netgrow_desktop.ui.shell.reminder_desk import ReminderDesk
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.shell.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.domain.changes import Outcome

TODAY = date(2026, 9, 16)


class Days:
    """A calendar that a test turns, with one person due on its first day."""

    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, days: Days, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """Give a window with a new network in which Ada is due today, whose calendar file waits for no pause."""
    monkeypatch.setattr(calendar_feed, "PAUSE_MS", 0)
    doors = network_doors(tmp_path)
    made = MainWindow(doors, Session(tmp_path / "window.ini"), tmp_path / "log", days)
    opened = doors.open_own()
    ada = opened.contacts.add(ContactDraft(name="Ada\u202e <b>Kowalska")).value
    opened.follow_ups.plan([ada], TODAY, "book club")
    made.start(doors.own_path, opened)
    made.show()
    qtbot.waitUntil(lambda: page_of(made).notices.text("due") != "")
    yield made
    made.late.reminders.leave()
    made.close()


def page_of(window: MainWindow) -> NetworkPage:
    assert window.page is not None
    return window.page


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Give the notifications that the desktop is asked for; the window is not in front."""
    found: list[tuple[str, str]] = []
    monkeypatch.setattr(Tray, "tell", lambda _tray, title, text: found.append((title, text)))
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    return found


def test_the_start_says_who_is_due_until_they_are_looked_at(window: MainWindow, qtbot: QtBot) -> None:
    notices = page_of(window).notices
    assert notices.text("due") == "1 person to turn to today: Ada <b>Kowalska"
    window.show_tab(FOLLOW_UPS)
    assert notices.text("due") == ""
    window.show_tab(CONTACTS)
    qtbot.waitUntil(lambda: notices.text("due") != "")
    # The page before one writes is about these people itself.
    page_of(window).write_to()
    assert notices.text("due") == ""
    window.show_tab(CONTACTS)
    qtbot.waitUntil(lambda: notices.text("due") != "")
    window.late.reminders.choose(Reminding(at_start=False))
    assert notices.text("due") == ""


def test_one_notification_a_day_and_none_for_whoever_is_away(
    window: MainWindow, qtbot: QtBot, days: Days, told: list[tuple[str, str]]
) -> None:
    page, away = page_of(window), [True]
    desk = ReminderDesk(window, Session(page.opened.path.parent / "other.ini"), days, lambda: time(9), lambda: away[0])
    desk.serve(page)
    desk.show_count(1)

    def look() -> None:
        desk.look()
        asked: list[bool] = []
        page.lanes.work(lambda _: True, asked.append)
        qtbot.waitUntil(lambda: asked == [True])

    look()
    assert told == []
    away[0] = False
    look()
    look()
    assert told == [("1 person to turn to today", "Ada <b>Kowalska")]
    days.today = date(2026, 9, 17)
    look()
    look()
    assert len(told) == 2
    desk.choose(Reminding(Often.NEVER))
    days.today = date(2026, 9, 18)
    look()
    assert len(told) == 2


def test_closing_leaves_the_program_in_the_tray_which_is_said_once_and_quit_ends_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, told: list[tuple[str, str]]
) -> None:
    monkeypatch.setattr(Tray, "is_possible", lambda _tray: True)
    monkeypatch.setattr(Tray, "_made", lambda _tray: None)
    monkeypatch.setattr(Tray, "_settle", lambda _tray: None)
    window.late.reminders.choose(Reminding(in_tray=True))
    for _ in range(2):
        assert not window.close()
        assert window.isHidden()
        assert window.page is not None
        window.receive([])
        assert window.isVisible()
    assert [title for title, _ in told] == ["NetGrow is still here"]
    window.quit()
    assert window.page is None


@pytest.mark.parametrize("slow", [False, True])
def test_quitting_that_a_failure_to_save_stopped_leaves_the_tray_as_it_was(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, slow: bool
) -> None:
    monkeypatch.setattr(Tray, "is_possible", lambda _tray: True)
    monkeypatch.setattr(Tray, "_made", lambda _tray: None)
    monkeypatch.setattr(Tray, "_settle", lambda _tray: None)
    desk, page, going_on = window.late.reminders, page_of(window), threading.Event()
    desk.choose(Reminding(in_tray=True))

    def refuse() -> Outcome[None]:
        going_on.wait(20 if slow else 0)
        raise NetGrowError("network.disk_full", path=str(page.opened.path))

    page.lanes.write(refuse)
    window.quit()
    going_on.set()
    qtbot.waitUntil(lambda: page.notices.text(DRIVE_NOTICE) != "" and page.notices.text("closing") == "")

    assert window.isVisible()
    assert desk.stays()


def test_what_was_chosen_is_kept_and_a_damaged_choice_counts_as_none(tmp_path: Path) -> None:
    session = Session(tmp_path / "window.ini")
    chosen = Reminding(Often.WEEKLY, time(17, 30), at_start=False, in_tray=True)
    reminder_desk.keep_reminding(session, chosen)
    assert reminder_desk.reminding_of(session) == chosen
    session.put("reminders/often", "hourly")
    session.put("reminders/at", "soon")
    assert reminder_desk.reminding_of(session) == Reminding(at_start=False, in_tray=True)


def test_the_calendar_file_follows_each_change_and_is_left_alone_without_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page, file = page_of(window), tmp_path / "synced" / "due.ics"
    file.parent.mkdir()
    window.late.feed.set_file(file)
    qtbot.waitUntil(file.exists)
    before = file.stat()
    window.late.feed.set_file(file)
    passed: list[bool] = []
    page.lanes.before_writes(lambda: True, passed.append)
    qtbot.waitUntil(lambda: passed == [True])
    item = page.opened.follow_ups.due_items(TODAY)[0]
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    page.lanes.write(lambda: page.opened.follow_ups.change(item, date(2026, 9, 20)))
    qtbot.waitUntil(lambda: "DTSTART;VALUE=DATE:20260920" in file.read_text(encoding="utf-8"))
    assert "SEQUENCE:1" in file.read_text(encoding="utf-8")


def test_a_folder_that_is_gone_is_said_once_and_nothing_is_lost(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page, file = page_of(window), tmp_path / "synced" / "due.ics"
    window.late.feed.set_file(file)
    qtbot.waitUntil(lambda: page.notices.text("calendar file") != "")
    assert str(file) in page.notices.text("calendar file")
    banner = next(each for each in page.notices.findChildren(Banner) if str(file) in each.text())
    item = page.opened.follow_ups.due_items(TODAY)[0]
    failed: list[object] = []
    page.lanes.write(lambda: page.opened.follow_ups.change(item, date(2026, 9, 20)), failed.append)
    qtbot.waitUntil(lambda: failed != [] and not window.late.feed.is_waiting())
    page.lanes.before_writes(lambda: True, failed.append)
    qtbot.waitUntil(lambda: failed[-1] is True)
    assert [each for each in page.notices.findChildren(Banner) if str(file) in each.text()] == [banner]
    assert page.opened.follow_ups.due_items(TODAY)[0].due_on == date(2026, 9, 20)
    file.parent.mkdir()
    window.late.feed.set_file(file)
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: page.notices.text("calendar file") == "")


def test_what_changed_right_before_the_end_is_in_the_calendar_file(window: MainWindow, tmp_path: Path) -> None:
    page, file = page_of(window), tmp_path / "due.ics"
    window.late.feed.set_file(file)
    calendar = page.opened.follow_ups
    item = calendar.due_items(TODAY)[0]
    done: list[object] = []
    page.lanes.write(lambda: calendar.change(item, date(2026, 9, 20)), done.append)
    while not done:
        QApplication.processEvents()
    window.close()
    assert "20260920" in file.read_text(encoding="utf-8")
