"""The list of what was done: when, what, about how many people, and the way back to any moment and forward again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage.journal import HistoryEntry
from netgrow_desktop.ui.elements.toast import ToastArea
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell.history_desk import HistoryDesk
from netgrow_desktop.ui.shell.history_page import HistoryDialog
from netgrow_desktop.viewmodels.dates import clock_time
from netgrow_desktop.viewmodels.history import PEOPLE, WHAT, HistoryModel
from tests.storage.network_files import content
from tests.ui.conftest import HeldExecutor, ImmediateExecutor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network


class Room:
    """A window with the list over it."""

    def __init__(self, qtbot: QtBot, network: Network, lanes: Lanes) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        self.history = HistoryService(network)
        self.area = ToastArea(self.window)
        undo, redo = QAction(self.window), QAction(self.window)
        desk = HistoryDesk(self.history, lanes, self.area, undo, redo, self.window)
        self.dialog = HistoryDialog(self.history, desk, lanes, date.today, self.window)
        self.dialog.open()

    def lines(self, column: int = WHAT) -> list[str]:
        model = self.dialog.model
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def choose(self, what: str) -> str:
        self.dialog.table.selectRow(self.lines().index(what))
        return self.dialog.button.text()

    def now(self) -> str:
        return self.lines()[self.dialog.model.now()]

    def notices(self) -> list[str]:
        return [toast.text for toast in self.area.toasts()]


@pytest.fixture
def room(qtbot: QtBot, filled_network: Network, lanes: Lanes) -> Room:
    return Room(qtbot, filled_network, lanes)


def test_it_lists_what_was_done_when_and_about_how_many_people(room: Room, filled_network: Network) -> None:
    entries = room.history.entries()
    room.dialog.model.look_at(0, len(entries))

    assert len(room.lines()) == len(entries) + 1
    assert room.lines()[-1] == "Before all of these"
    assert [each[1:] for each in room.lines()[:-1]] == [words(each.name)[1:] for each in entries]
    assert set(room.lines(0)[:-1]) <= {"Today", "Yesterday"}
    times = [datetime.fromisoformat(each.made_at).astimezone() for each in entries]
    assert room.lines(1)[:-1] == [clock_time(f"{each:%H:%M}") for each in times]
    assert [int(each or 0) for each in room.lines(PEOPLE)[:-1]] == list(
        room.history.people([each.id for each in entries]).values()
    )
    assert room.dialog.table.currentIndex().row() == room.dialog.model.now() == 0
    assert not room.dialog.button.isEnabled()


def test_one_goes_back_to_a_moment_and_forward_again(room: Room, filled_network: Network) -> None:
    last = content(filled_network)
    newest, target = room.lines()[0], room.lines()[3]

    assert room.choose(target) == "Go back here (undo 3 changes)"
    room.dialog.button.click()

    assert room.now() == target
    assert [each.undone for each in room.history.entries()][:4] == [True, True, True, False]
    assert room.notices() == ["Undone: 3 changes"]

    assert room.choose(newest) == "Go forward here (redo 3 changes)"
    QTest.keyClick(room.dialog.table, Qt.Key.Key_Return)

    assert room.now() == newest
    assert content(filled_network) == last
    assert room.notices() == ["Done again: 3 changes"]


def test_one_goes_back_to_before_everything_and_the_notice_brings_it_all_back(
    room: Room, filled_network: Network
) -> None:
    last = content(filled_network)

    room.choose("Before all of these")
    room.dialog.button.click()

    assert content(filled_network)["contacts"] == []
    assert room.now() == "Before all of these"
    (toast,) = room.area.toasts()
    assert toast.action_button is not None
    toast.action_button.click()
    assert content(filled_network) == last


def test_a_network_to_which_nothing_was_done_says_so(qtbot: QtBot, network: Network, lanes: Lanes) -> None:
    room = Room(qtbot, network, lanes)

    assert room.dialog.views.currentIndex() == 1
    assert not room.dialog.button.isVisible()
    room.dialog.close_button.click()
    assert not room.dialog.isVisible()


def test_closing_the_list_while_people_are_counted_is_the_end_of_it(qtbot: QtBot, filled_network: Network) -> None:
    held = HeldExecutor()
    lanes = Lanes({Lane.READ: held, Lane.LONG: ImmediateExecutor(), Lane.WRITE: ImmediateExecutor()})
    broken: list[object] = []
    lanes.broke.connect(broken.append)
    room = Room(qtbot, filled_network, lanes)
    held.let_go()
    qtbot.waitUntil(lambda: bool(held.held))
    room.dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not room.window.findChildren(HistoryDialog)

    held.let_go()

    assert broken == []
    lanes.close()


def test_tens_of_thousands_are_listed_and_only_people_in_sight_are_counted() -> None:
    asked: list[list[int]] = []
    spoken: list[Message] = []

    def said(message: Message) -> str:
        spoken.append(message)
        return words(message)

    model = HistoryModel(said, lambda: date(2026, 9, 16))
    model.people_wanted.connect(asked.append)
    made_at = datetime(2026, 9, 16, 12, tzinfo=UTC).isoformat()
    name = Message("journal.add_contact", {"name": "<b>Ada</b>"})
    model.show_entries([HistoryEntry(each, name, made_at, each > 49_990) for each in range(50_000, 0, -1)])

    model.look_at(20, 40)
    model.look_at(30, 50)

    assert (model.rowCount(), model.now(), spoken) == (50_001, 10, [])
    assert [len(each) for each in asked] == [21, 10]
    assert model.entry_at(model.rowCount() - 1) == 0
    assert model.steps_to(50_000) == -49_990
    assert model.index(0, WHAT).data() == "Adding <b>Ada</b>"
    assert model.index(0, WHAT).data(Qt.ItemDataRole.ToolTipRole) == "<qt>Adding &lt;b&gt;Ada&lt;/b&gt;</qt>"
    assert str(model.index(0, WHAT).data(Qt.ItemDataRole.AccessibleTextRole)).endswith("Undone.")
