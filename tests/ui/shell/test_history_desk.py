"""Each notice about a change undoes or redoes that change alone, and goes away once that is not possible any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.ui.elements.toast import ToastArea
from netgrow_desktop.ui.shell.history_desk import HistoryDesk, go_back

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network


@dataclass
class Room:
    """One person, Ada Kowalska, and what is said of what is done to her."""

    network: Network
    lanes: Lanes
    desk: HistoryDesk
    area: ToastArea
    ada: int

    def sort(self) -> None:
        breakdown = BreakdownService(self.network)
        self.lanes.write(lambda: breakdown.add([self.ada], Category.STRATEGIC))

    def tag(self, name: str = "book club") -> None:
        contacts = ContactService(self.network)
        self.lanes.write(lambda: contacts.add_tag([self.ada], name))

    def notices(self) -> list[str]:
        return [toast.text for toast in self.area.toasts()]

    def press(self, text: str) -> None:
        """Press the button of the notice that says *text*."""
        (toast,) = [toast for toast in self.area.toasts() if toast.text == text]
        assert toast.action_button is not None
        toast.action_button.click()

    def take_back(self, code: str) -> None:
        """Take back the change of that kind, as a page that remembers it does."""
        (entry,) = [each.id for each in HistoryService(self.network).entries() if each.name.code == code]
        self.desk.undo_entry(entry)

    def in_force(self) -> list[str]:
        """Give the codes of what is in force, oldest first, but for how the person came."""
        entries = HistoryService(self.network).entries()
        return [each.name.code for each in reversed(entries) if not each.undone][1:]


SORTED = "Sorted Ada Kowalska as strategic"
TAGGED = "Tagged Ada Kowalska with book club"
UNDONE = "Undone: tagging Ada Kowalska with book club"
AGAIN = "Done again: tagging Ada Kowalska with book club"


@pytest.fixture
def room(qtbot: QtBot, network: Network, lanes: Lanes) -> Room:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    ada = ContactService(network).add(ContactDraft(name="Ada Kowalska")).value
    area = ToastArea(window)
    desk = HistoryDesk(HistoryService(network), lanes, area, QAction(window), QAction(window), window)
    return Room(network, lanes, desk, area, ada)


def test_an_undone_change_leaves_no_notice_that_would_undo_it(room: Room) -> None:
    room.sort()
    room.tag()
    assert room.notices() == [TAGGED]
    room.desk.undo()
    assert room.notices() == [UNDONE]


def test_an_undo_that_failed_can_be_asked_for_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_entry: object) -> None:
        raise NetGrowError("network.disk_full", path="net.netgrow")

    told: list[str] = []
    room.lanes.failed.connect(lambda message: told.append(message.code))
    room.tag()
    with monkeypatch.context() as drive:
        drive.setattr(HistoryService, "undo", full)
        room.desk.undo()
    room.desk.undo()

    assert told == ["network.disk_full"]
    assert room.notices() == [UNDONE]


def test_going_to_and_fro_leaves_only_the_last_word(room: Room) -> None:
    room.sort()
    room.tag()
    for act in (room.desk.undo, room.desk.redo, room.desk.undo):
        act()
    assert room.notices() == [UNDONE]
    room.press(UNDONE)
    assert room.in_force() == ["journal.sort_strategic", "journal.add_tag"]
    assert room.notices() == [AGAIN]


def test_a_change_done_again_is_taken_back_with_those_after_it_only_if_one_says_so(room: Room) -> None:
    room.tag()
    room.desk.undo()
    room.desk.redo()
    room.sort()
    room.take_back("journal.add_tag")
    assert room.in_force() == ["journal.add_tag", "journal.sort_strategic"]
    assert room.notices() == ["1 change came after this."]
    room.press("1 change came after this.")
    assert room.in_force() == []
    assert room.notices() == ["Undone: 2 changes"]


def test_what_was_gone_back_over_in_one_is_done_again_in_one(room: Room) -> None:
    room.sort()
    room.tag()
    room.take_back("journal.sort_strategic")
    room.press("1 change came after this.")
    room.press("Undone: 2 changes")
    assert room.in_force() == ["journal.sort_strategic", "journal.add_tag"]


def test_after_something_new_nothing_is_offered_to_be_done_again(room: Room) -> None:
    room.tag()
    room.desk.undo()
    assert room.notices() == [UNDONE]
    room.sort()
    assert room.notices() == [SORTED]


def test_an_offer_to_go_back_over_a_number_of_changes_ends_when_there_are_more(room: Room) -> None:
    room.tag()
    room.sort()
    room.take_back("journal.add_tag")
    assert "1 change came after this." in room.notices()
    room.tag("chess")
    assert "1 change came after this." not in room.notices()


def test_going_back_takes_no_change_that_was_not_told_of(room: Room) -> None:
    room.tag()
    history = HistoryService(room.network)
    newest = history.next_undo()
    assert newest is not None
    room.sort()
    outcome = go_back(history, newest.id, 0)
    assert outcome.value.later == 1
    assert room.in_force() == ["journal.add_tag", "journal.sort_strategic"]


def test_one_notice_at_a_time_tells_of_the_last_act(room: Room) -> None:
    room.tag()
    room.tag("chess")
    assert room.notices() == ["Tagged Ada Kowalska with chess"]
