"""A damaged file is told of with the way back, and nothing more is written to it."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage.backups import backups_of
from netgrow_desktop.storage.file_marks import note_import
from netgrow_desktop.storage.network import create_network, open_network
from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog
from netgrow_desktop.ui.shell.backups_page import BackupsDialog
from netgrow_desktop.ui.shell.file_watch import NOTICE
from tests.journeys.conftest import PEOPLE, Desk, connections, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PAGE_BYTES = 4096


def spoil(path: Path) -> None:
    """Overwrite the pages that hold the notes of a network, so that it opens and yet is damaged."""
    with path.open("r+b") as file:
        size = path.stat().st_size
        for start in range(size - size % PAGE_BYTES - 24 * PAGE_BYTES, size - 2 * PAGE_BYTES, PAGE_BYTES):
            file.seek(start)
            file.write(b"\xaa" * 64)


def test_a_damaged_file_is_told_of_and_not_written_and_its_backup_put_back(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.import_([connections(tmp_path / "Connections.csv", extra=2_000)])
    path, folder = desk.page.opened.path, desk.page.opened.path.parent
    desk.window.files.back_up()
    desk.wait(lambda: any(text.startswith("Backed up as") for text in desk.toasts()))
    desk.window.close()
    spoil(path)
    again = Desk(open_window(folder), qtbot)
    again.window.start(path, network_doors(folder).open(path))
    again.window.show()
    page = again.page
    qtbot.waitUntil(lambda: "is damaged" in page.notices.text("damage"), timeout=20_000)
    refused: list[str] = []
    contacts = page.opened.contacts
    page.lanes.write(lambda: contacts.change(1, "title", "Founder"), failed=lambda e: refused.append(e.message.code))
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    assert refused == ["network.damaged"]
    (restore,) = [
        button for button in page.notices.findChildren(QPushButton) if button.text() == "Restore the newest backup"
    ]
    restore.click()
    qtbot.waitUntil(lambda: again.window.page not in {None, page}, timeout=20_000)
    again.wait(lambda: any(text.startswith("The backup was restored") for text in again.toasts()))
    again.wait(lambda: again.people() == 2_000 + len(PEOPLE))
    assert again.page.notices.text("damage") == ""
    again.window.close()
    open_network(path).close()


def restore_listed(desk: Desk, people: int) -> None:
    """Restore from the preferences the newest backup with so many people, and wait for the network to be there."""
    page = desk.page
    desk.window.menus.preferences.trigger()
    (dialog,) = desk.window.findChildren(SettingsDialog)

    def offered() -> list[QPushButton]:
        return [each for each in dialog.findChildren(QPushButton) if f"· {people} people ·" in each.accessibleName()]

    desk.wait(lambda: bool(offered()))
    offered()[0].click()
    desk.wait(lambda: desk.window.page not in {None, page})
    desk.wait(lambda: not desk.window.findChildren(SettingsDialog))


def test_a_damaged_file_without_a_backup_stays_open_and_is_to_be_exported(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.import_([connections(tmp_path / "Connections.csv", extra=2_000)])
    path, folder = desk.page.opened.path, desk.page.opened.path.parent
    desk.window.close()
    for backup in backups_of(path):
        backup.path.unlink()
    spoil(path)
    again = Desk(open_window(folder), qtbot)
    again.window.start(path, network_doors(folder).open(path))
    again.window.show()
    page = again.page
    qtbot.waitUntil(lambda: "there is no backup of it" in page.notices.text("damage"), timeout=20_000)
    assert [each.text() for each in page.notices.findChildren(QPushButton) if not each.isHidden()] == ["Export…"]
    # As where the last backup was removed after the notice came.
    again.window.files.restore()
    again.wait(lambda: any("There is no sound backup" in text for text in again.toasts()))
    qtbot.waitUntil(lambda: again.window.page not in {None, page}, timeout=20_000)
    again.wait(lambda: again.people() > 0)
    again.window.close()


def test_an_older_backup_is_restored_from_the_preferences_and_that_undone(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "few.csv", PEOPLE[:2])])
    desk.window.files.back_up()
    desk.wait(lambda: any(text.startswith("Backed up as") for text in desk.toasts()))
    desk.import_([connections(tmp_path / "all.csv")])
    desk.wait(lambda: desk.people() == len(PEOPLE))
    restore_listed(desk, 2)
    desk.wait(lambda: desk.people() == 2)
    desk.wait(lambda: any(text.startswith("The backup was restored. What was there before") for text in desk.toasts()))
    restore_listed(desk, len(PEOPLE))
    desk.wait(lambda: desk.people() == len(PEOPLE))


def test_any_backup_is_restored_where_the_network_cannot_be_opened(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "few.csv", PEOPLE[:2])])
    few = desk.page.opened.back_up()
    desk.import_([connections(tmp_path / "all.csv")])
    desk.page.opened.back_up()
    path = desk.page.opened.path
    desk.window.close_network()
    path.write_bytes(b"no network at all")
    desk.window.files.retry()
    desk.wait(lambda: desk.window.trouble is not None and desk.window.trouble.choose.isVisible())
    desk.window.trouble_page().choose.click()
    (dialog,) = desk.window.findChildren(BackupsDialog)
    desk.wait(dialog.restore.isEnabled)
    places = [each.path for each in desk.window.files.doors.backups(path)]
    dialog.table.selectRow(places.index(few))
    dialog.restore.click()

    desk.wait(lambda: desk.window.page is not None)
    desk.wait(lambda: desk.people() == 2)


def test_a_file_that_was_put_back_by_hand_is_opened_without_what_a_crash_left_beside_it(
    desk: Desk, tmp_path: Path
) -> None:
    desk.import_([connections(tmp_path / "few.csv", PEOPLE[:2])])
    few = desk.page.opened.back_up()
    desk.import_([connections(tmp_path / "all.csv")])
    path = desk.page.opened.path
    left = path.with_name(path.name + "-wal").read_bytes()
    desk.window.close_network()
    path.write_bytes(few.read_bytes())
    path.with_name(path.name + "-wal").write_bytes(left)
    desk.window.files.retry()
    desk.wait(lambda: desk.window.trouble is not None and desk.window.trouble.as_it_is.isVisible())
    assert "was replaced before all changes were written into it" in desk.window.trouble_page().sentence()

    desk.window.trouble_page().as_it_is.click()

    desk.wait(lambda: desk.window.page is not None)
    desk.wait(lambda: desk.people() == 2)
    assert [each.read_bytes() for each in few.parent.glob("* log of another file *")] == [left]


def test_a_damaged_backup_is_refused_and_the_network_stays(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv", extra=2_000)])
    desk.wait(lambda: desk.people() == 2_000 + len(PEOPLE))
    page = desk.page
    backup = page.opened.back_up()
    spoil(backup)
    desk.window.files.restore_backup(backup)
    desk.wait(lambda: desk.window.page not in {None, page})
    desk.wait(lambda: desk.people() == 2_000 + len(PEOPLE))
    desk.wait(lambda: any("is damaged and was not used" in text for text in desk.toasts()))


def come_back() -> None:
    """Tell the window that the person is back from another program."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def notice(desk: Desk) -> str:
    """Give what stands above the tabs about the file."""
    return desk.page.notices.text(NOTICE)


def test_a_file_that_was_taken_away_is_noticed_and_everything_can_still_be_saved(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    path = desk.page.opened.path
    moved = path.rename(tmp_path / "elsewhere.netgrow")

    come_back()

    desk.wait(lambda: notice(desk) != "")
    assert notice(desk).startswith(f"{path.name} is no longer where it was")
    assert notice(desk).endswith("Save a copy, then open the network again.")
    (save,) = [each for each in desk.page.notices.findChildren(QPushButton) if each.text() == "Save a copy…"]
    save.click()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "copy.netgrow"))
    dialog.close()
    desk.wait_for_toast(f"A copy was saved as copy.netgrow, in the folder {tmp_path.name}")
    with closing(open_network(tmp_path / "copy.netgrow")) as saved, saved.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM contacts").scalar() == len(PEOPLE)
    copy = tmp_path / "copy.json"
    desk.window.files.export("json", copy)
    desk.wait_for_toast(f"Exported 5 people to copy.json, in the folder {tmp_path.name}")
    assert len(json.loads(copy.read_text(encoding="utf-8"))["contacts"]) == len(PEOPLE)

    moved.rename(path)
    come_back()
    desk.wait(lambda: notice(desk) == "")


def test_a_file_that_was_replaced_is_noticed_by_the_next_change(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    path = desk.page.opened.path
    other = tmp_path / "other.netgrow"
    create_network(other).close()
    other.replace(path)

    desk.page.lanes.write(lambda: desk.page.opened.contacts.add(ContactDraft(name="Kira Cedar")))

    desk.wait(lambda: notice(desk) != "")
    assert notice(desk).startswith(f"{path.name} was replaced by another file")


def test_a_file_that_was_overwritten_in_its_place_is_noticed_and_gets_nothing_more(desk: Desk, tmp_path: Path) -> None:
    desk.import_([connections(tmp_path / "few.csv", PEOPLE[:2])])
    path, page = desk.page.opened.path, desk.page
    older = page.opened.back_up().read_bytes()
    desk.import_([connections(tmp_path / "all.csv")])
    with path.open("r+b") as file:
        file.truncate()
        file.write(older)

    come_back()

    desk.wait(lambda: notice(desk) != "")
    assert notice(desk).startswith(f"Another program wrote into {path.name} while it was open")
    refused: list[str] = []
    contacts = page.opened.contacts
    page.lanes.write(
        lambda: contacts.add(ContactDraft(name="Kira Cedar")), failed=lambda e: refused.append(e.message.code)
    )
    desk.wait(lambda: bool(refused))
    (again,) = [each for each in page.notices.findChildren(QPushButton) if each.text() == "Open it again"]
    again.click()
    desk.wait(lambda: desk.window.trouble is not None and desk.window.trouble.as_it_is.isVisible())
    assert path.read_bytes() == older

    desk.window.trouble_page().as_it_is.click()
    desk.wait(lambda: desk.window.page is not None)
    desk.wait(lambda: desk.people() == 2)


def test_an_import_that_was_cut_off_is_told_of_at_the_next_start_until_it_is_understood(
    desk: Desk, qtbot: QtBot
) -> None:
    path = desk.page.opened.path
    desk.window.close()
    with closing(open_network(path)) as network, network.writing_unrecorded() as connection:
        note_import(connection, ["/home/ada/Connections.csv"])
    again = Desk(open_window(path.parent), qtbot)
    again.window.start(path, network_doors(path.parent).open(path))
    again.window.show()
    page = again.page

    qtbot.waitUntil(lambda: page.notices.text("cut-off").startswith("The import of Connections.csv was cut off"))
    understood = next(each for each in page.notices.findChildren(QPushButton) if each.text() == "Understood")
    understood.click()
    assert page.notices.text("cut-off") == ""
    again.window.close()
    last = Desk(open_window(path.parent), qtbot)
    opened, told = network_doors(path.parent).open(path), list[Message | None]()

    def finish() -> Message | None:
        told.append(opened.finish())
        return told[0]

    last.window.start(path, replace(opened, finish=finish))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [None]


def test_that_an_import_was_cut_off_is_said_until_it_was_done_again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = desk.page.opened.path
    desk.window.close()
    with closing(open_network(path)) as network, network.writing_unrecorded() as connection:
        note_import(connection, ["/home/ada/Connections.csv"])
    again = Desk(open_window(path.parent), qtbot)
    again.window.start(path, network_doors(path.parent).open(path))
    again.window.show()
    again.wait(lambda: again.page.notices.text("cut-off") != "")

    again.import_([connections(tmp_path / "Connections.csv", PEOPLE)])
    again.wait(lambda: again.page.notices.text("cut-off") == "")
    again.window.close()
