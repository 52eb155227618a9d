"""A drive that fails, vanishes, comes back, is slow, or belongs to others, seen from the window."""

from __future__ import annotations

import threading
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.storage import file_systems
from netgrow_desktop.storage.network import create_network, open_network
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.adding import AddForm
from netgrow_desktop.ui.shell import closing as closing_page
from netgrow_desktop.ui.shell.file_watch import NOTICE
from netgrow_desktop.ui.shell.notices import DRIVE_NOTICE
from tests.journeys.test_damage import come_back, notice

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from netgrow_desktop.ui.shell.open_network import OpenNetwork
    from tests.journeys.conftest import Desk


def add(desk: Desk, name: str) -> None:
    contacts = desk.page.opened.contacts
    desk.page.lanes.write(lambda: contacts.add(ContactDraft(name=name)))


def is_told(desk: Desk, said: str) -> bool:
    """Tell whether something is said of where the open network lies."""
    return desk.window.page is not None and said in desk.page.notices.text("place")


def press(desk: Desk, text: str) -> None:
    next(each for each in desk.page.notices.findChildren(QPushButton) if each.text() == text).click()


def test_what_a_drive_refuses_is_said_until_it_takes_something_again(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Ada Kowalska")
    path = desk.page.opened.path

    def refuse() -> Outcome[None]:
        raise NetGrowError("network.io_error", path=str(path), cause="disk I/O error")

    desk.page.lanes.write(refuse)
    desk.wait(lambda: desk.page.notices.text(DRIVE_NOTICE) != "")
    said = desk.page.notices.text(DRIVE_NOTICE)
    assert said.startswith(str(path))
    assert said.endswith("What you see can still be read and exported.")
    assert desk.toasts() == []
    desk.page.lanes.write(refuse)
    desk.wait_for_toast("That did not work either; the notice above says why.")
    desk.window.files.export("json", tmp_path / "copy.json")
    desk.wait_for_toast(f"Exported 1 person to copy.json, in the folder {tmp_path.name}")

    add(desk, "Ben Okoro")
    desk.wait(lambda: desk.people() == 2)
    desk.wait(lambda: desk.page.notices.text(DRIVE_NOTICE) == "")


def test_a_drive_that_came_back_is_opened_again_by_one_click(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Ada Kowalska")
    desk.wait(lambda: desk.people() == 1)
    path, page = desk.page.opened.path, desk.page
    backup = page.opened.back_up()
    path.rename(tmp_path / "gone.netgrow")
    come_back()
    desk.wait(lambda: "is no longer where it was" in notice(desk))
    # As after plugging it in again: the same file, which is another one for the system.
    path.write_bytes(backup.read_bytes())
    come_back()

    desk.wait(lambda: "is there again" in notice(desk))
    for each in ("-wal", "-shm"):
        path.with_name(path.name + each).unlink(missing_ok=True)
    press(desk, "Open it again")

    desk.wait(lambda: desk.window.page not in {None, page})
    desk.wait(lambda: desk.people() == 1)
    assert desk.page.notices.text(NOTICE) == ""


def test_on_a_slow_drive_the_window_says_that_it_saves_and_closes_when_that_is_done(desk: Desk) -> None:
    slow = threading.Event()
    contacts = desk.page.opened.contacts

    def write() -> Outcome[int]:
        slow.wait(20)
        return contacts.add(ContactDraft(name="Ada Kowalska"))

    desk.page.lanes.write(write)
    desk.wait(desk.window.status.is_saying_that_it_saves)

    assert not desk.window.close()
    assert desk.window.isVisible()
    assert "being saved" in desk.page.notices.text("closing")
    assert not desk.window.close()
    path = desk.page.opened.path
    slow.set()

    desk.wait(lambda: not desk.window.isVisible())
    assert desk.window.page is None
    assert b"Ada Kowalska" in path.read_bytes()


def test_the_window_stays_if_what_it_waited_for_could_not_be_saved(desk: Desk) -> None:
    slow = threading.Event()
    path = desk.page.opened.path

    def refuse() -> Outcome[int]:
        slow.wait(20)
        raise NetGrowError("network.disk_full", path=str(path))

    desk.page.lanes.write(refuse)
    assert not desk.window.close()
    slow.set()

    desk.wait(lambda: desk.page.notices.text("closing") == "")
    assert desk.page.notices.text(DRIVE_NOTICE).startswith(str(path))
    assert desk.page.contacts.isEnabled()
    assert desk.window.menuBar().isEnabled()
    assert desk.window.close()


def test_the_window_says_what_could_not_be_saved_before_it_closes(desk: Desk) -> None:
    path = desk.page.opened.path

    def refuse() -> Outcome[int]:
        raise NetGrowError("network.disk_full", path=str(path))

    desk.page.lanes.write(refuse)

    assert not desk.window.close()
    assert desk.page.notices.text(DRIVE_NOTICE).startswith(str(path))
    assert desk.window.close()


def test_a_slow_write_that_changes_nothing_keeps_no_window_open(desk: Desk) -> None:
    slow = threading.Event()

    def write() -> Outcome[int]:
        slow.wait(20)
        return Outcome(0, Changes.NOTHING)

    desk.page.lanes.write(write)
    assert not desk.window.close()
    slow.set()

    desk.wait(lambda: not desk.window.isVisible())


def hanging(desk: Desk) -> threading.Event:
    """Let no network be opened, as on a drive that does not answer, until the event is set."""
    answers = threading.Event()
    files = desk.window.files
    doors = files.doors

    def opened(path: Path) -> OpenNetwork:
        answers.wait(20)
        return doors.open(path)

    files.doors = replace(doors, open=opened)
    return answers


def test_a_network_whose_drive_does_not_answer_is_let_go_and_closed_should_it_come_after_all(
    desk: Desk, tmp_path: Path
) -> None:
    far, near = tmp_path / "far.netgrow", tmp_path / "near.netgrow"
    for each in (far, near):
        create_network(each).close()
    page, files, doors = desk.page, desk.window.files, desk.window.files.doors
    answers = hanging(desk)
    files.open(far)
    ways_out = [each for each in desk.window.status.findChildren(QPushButton) if each.text() == "Cancel"]
    desk.wait(lambda: any(each.isVisible() for each in ways_out))
    (cancel,) = [each for each in ways_out if each.isVisible()]
    add(desk, "Ada Kowalska")
    desk.wait(lambda: desk.people() == 1)

    cancel.click()
    files.doors = doors
    files.open(near)
    desk.wait(lambda: desk.window.page not in {None, page})
    answers.set()

    def is_closed() -> bool:
        with suppress(NetGrowError), closing(open_network(far)):
            return True
        return False

    desk.wait(is_closed)
    assert desk.page.opened.path == near


def test_a_start_on_a_drive_that_does_not_answer_says_so_and_goes_on_once_it_does(desk: Desk, tmp_path: Path) -> None:
    far, near = tmp_path / "far.netgrow", tmp_path / "near.netgrow"
    for each in (far, near):
        create_network(each).close()
    window, answers = desk.window, hanging(desk)
    for answered, opened in ((True, far), (False, near)):
        window.close_network()
        answers.clear()
        window.start(far, Message("network.waiting", {"path": str(far)}))
        window.files.wait_for(far, partial(window.files.doors.open, far))
        assert "has not answered yet" in window.trouble_page().sentence()
        if not answered:
            window.files.doors = network_doors(tmp_path)
            window.files.open(near)
        else:
            answers.set()
        desk.wait(lambda: window.page is not None)
        assert desk.page.opened.path == opened
    answers.set()


def test_another_network_is_opened_once_a_slow_drive_has_saved_and_the_window_stays_alive(
    desk: Desk, tmp_path: Path
) -> None:
    other, slow = tmp_path / "other.netgrow", threading.Event()
    create_network(other).close()
    page, contacts, path = desk.page, desk.page.opened.contacts, desk.page.opened.path

    def write() -> Outcome[int]:
        slow.wait(20)
        return contacts.add(ContactDraft(name="Ada Kowalska"))

    page.lanes.write(write)
    for stays in (True, False):
        desk.window.files.open(other)
        assert "The other network is opened" in page.notices.text("closing")
        if stays:
            press(desk, "Stay here")
            assert page.notices.text("closing") == ""
            assert page.contacts.isEnabled()
    slow.set()

    desk.wait(lambda: desk.window.page not in {None, page})
    assert desk.page.opened.path == other
    assert b"Ada Kowalska" in path.read_bytes()


def test_a_drive_that_never_answers_keeps_nobody_from_ending_the_program(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    slow = threading.Event()
    monkeypatch.setattr(closing_page, "end_at_once", lambda: ended.append(True))

    def write() -> Outcome[int]:
        slow.wait(20)
        return Outcome(0, Changes.NOTHING)

    desk.page.lanes.write(write)
    assert not desk.window.close()
    assert "is lost if you do not wait" in desk.page.notices.text("closing")
    press(desk, "Close without saving")
    assert ended == [True]
    slow.set()
    desk.wait(lambda: not desk.window.isVisible())


def test_whoever_leaves_a_network_whose_drive_does_not_answer_a_question_waits_in_a_window_that_is_alive(
    desk: Desk, tmp_path: Path
) -> None:
    other, answers = tmp_path / "other.netgrow", threading.Event()
    create_network(other).close()
    page, lanes = desk.page, desk.page.lanes

    lanes.before_writes(lambda: answers.wait(20), lambda _: None)
    desk.window.files.open(other)
    desk.wait(lambda: page.notices.text("closing") != "")
    assert "slow to answer. The other network is opened" in page.notices.text("closing")
    press(desk, "Stay here")
    assert page.contacts.isEnabled()
    assert not desk.window.close()
    assert "slow to answer. The window closes" in page.notices.text("closing")
    answers.set()

    desk.wait(lambda: not desk.window.isVisible())
    open_network(other).close()


def test_a_synced_folder_and_a_network_drive_are_told_of_once(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "share"
    table = tmp_path / "mounts"
    table.write_text(f"25 1 8:2 / / rw - ext4 /dev/sda2 rw\n40 25 0:35 / {share} rw - nfs4 server:/team rw\n")
    monkeypatch.setattr(file_systems, "_MOUNTS", table)
    synced = tmp_path / "Nextcloud"
    for folder in (share, synced):
        folder.mkdir()
        create_network(folder / "ours.netgrow").close()

    for folder, said in ((share, "lies on a network drive"), (synced, "Nextcloud keeps the folder")):
        desk.window.files.open(folder / "ours.netgrow")
        desk.wait(partial(is_told, desk, said))
        press(desk, "Understood")
        assert desk.page.notices.text("place") == ""

    asked: list[bool] = []
    page = desk.page
    desk.window.files.open(share / "ours.netgrow")
    desk.wait(lambda: desk.window.page not in {None, page})
    desk.page.lanes.work(lambda _: True, asked.append)
    desk.wait(lambda: asked == [True])
    assert desk.page.notices.text("place") == ""


def forms(desk: Desk) -> list[AddForm]:
    return [form for form in desk.window.findChildren(AddForm) if form.isVisible()]


def test_who_could_not_be_added_is_asked_for_again_as_typed(desk: Desk) -> None:
    path = desk.page.opened.path
    error = NetGrowError("network.disk_full", path=str(path))
    desk.page.lanes.refuse_writes(error)
    desk.page.add_person()
    desk.wait(lambda: forms(desk) != [])
    form = forms(desk)[0]
    for name in ("Dr. Ada Kowalska", "Ben Okoro"):
        form.name.setText(name)
        form.add_and_another()
    form.name.setText("Chi")

    # Nobody is put in the place of who is being typed.
    desk.wait(lambda: desk.page.notices.text(DRIVE_NOTICE).startswith(str(path)))
    desk.wait(lambda: not desk.page.lanes.is_saving())
    assert [(each.name.text(), each.problem()) for each in forms(desk)] == [("Chi", "")]
    form.reject()
    for name in ("Dr. Ada Kowalska", "Ben Okoro"):
        desk.wait(lambda: forms(desk) != [])
        form = forms(desk)[0]
        assert (form.name.text(), form.problem()) == (name, words(error.message))
        form.reject()
    assert forms(desk) == []


def test_where_the_disk_is_full_nobody_is_asked_to_type_a_person(desk: Desk) -> None:
    page = desk.page
    page.opened = replace(page.opened, read_only=True, is_disk_full=True)
    page.add_person()
    desk.wait_for_toast(words(Message("network.opened_full", {"path": str(page.opened.path)})))
    assert forms(desk) == []
