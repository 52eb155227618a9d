"""The list of backups says what each holds and whether it is sound, and one of them is restored from it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage.backups import Backup
from netgrow_desktop.ui.shell.backups_page import CHECKED_AT_ONCE, DAY, KEPT, PEOPLE, STATE, BackupsDialog, Ways
from netgrow_desktop.viewmodels.dates import date_in_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes

FOLDER = Path("/somewhere/Mine backups")
NEWEST = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)


class Room:
    """The list over a window; the middle one of three backups is damaged."""

    def __init__(self, qtbot: QtBot, lanes: Lanes, *sizes: int) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        kept = ("newest", "week", "")
        self.backups = [
            Backup(
                FOLDER / f"{number}.netgrow", NEWEST - timedelta(days=10 * number), size, 1200 + number, kept[number]
            )
            for number, size in enumerate(sizes)
        ]
        self.read: list[str] = []
        self.restored: list[Path] = []
        ways = Ways(lambda: list(self.backups), self.check)
        self.dialog = BackupsDialog(Path("/somewhere/Mine.netgrow"), ways, lanes, self.window)
        self.dialog.restore_asked.connect(self.restored.append)
        self.dialog.open()

    def check(self, path: Path) -> None:
        self.read.append(path.name)
        if path.name == "1.netgrow":
            raise NetGrowError("backup.damaged", path=str(path))

    def column(self, number: int) -> list[str]:
        table = self.dialog.table
        items = [table.item(row, number) for row in range(table.rowCount())]
        return [item.text() if item is not None else "" for item in items]


@pytest.fixture
def room(qtbot: QtBot, lanes: Lanes) -> Room:
    return Room(qtbot, lanes, 1_000_000, 2_000_000, 3_000_000)


def test_it_says_of_each_how_old_how_many_people_why_it_is_kept_and_whether_it_is_sound(room: Room) -> None:
    assert room.column(DAY) == [date_in_words(day) for day in ("2026-09-16", "2026-09-06", "2026-08-27")]
    assert [each.replace(",", "").replace(".", "") for each in room.column(PEOPLE)] == ["1200", "1201", "1202"]
    assert room.column(KEPT) == [
        "One of the newest ten",
        "The last one of its week",
        "Goes when the next one is made",
    ]
    assert room.column(STATE) == ["Sound", "Damaged", "Sound"]
    assert room.read == ["0.netgrow", "1.netgrow", "2.netgrow"]


def test_a_sound_one_is_restored_and_a_damaged_one_is_not(room: Room) -> None:
    room.dialog.table.selectRow(1)

    assert not room.dialog.restore.isEnabled()
    assert "damaged" in room.dialog.said.text()
    room.dialog.table.selectRow(2)
    room.dialog.restore.click()

    assert room.restored == [FOLDER / "2.netgrow"]
    assert not room.dialog.isVisible()


def test_large_ones_are_read_only_when_that_is_asked_for(qtbot: QtBot, lanes: Lanes) -> None:
    room = Room(qtbot, lanes, 1_000_000, CHECKED_AT_ONCE, 1_000_000)
    assert room.read == ["0.netgrow"]
    assert room.column(STATE) == ["Sound", "", ""]

    room.dialog.check_button.click()

    assert room.column(STATE) == ["Sound", "Damaged", "Sound"]
    assert room.read == ["0.netgrow", "1.netgrow", "2.netgrow"]


def test_where_there_are_none_it_says_when_one_is_made(qtbot: QtBot, lanes: Lanes) -> None:
    room = Room(qtbot, lanes)

    assert room.dialog.views.currentIndex() == 1
    assert not room.dialog.restore.isEnabled()
    room.backups = [Backup(FOLDER / "0.netgrow", NEWEST, 1, 1)]
    room.dialog.refresh()
    assert room.dialog.restore.isEnabled()
