"""The breakdown tab on a network of invented people, with lanes that answer at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import contacts as stored
from netgrow_desktop.ui.breakdown.breakdown_tab import BreakdownTab
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.storage.network import Network
    from netgrow_desktop.ui.breakdown.card_list import CardList

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH_ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def fill(network: Network, number: int) -> None:
    """Add people called Person 01, Person 02 and so on, all undecided."""
    with network.writing(Message("journal.import", {"n": number}), Changes.CONTACTS) as transaction:
        for each in range(1, number + 1):
            stored.insert(transaction.connection, ContactDraft(name=f"Person {each:02}"))


class Desk:
    """A tab on a network, and what a test needs to look behind it."""

    def __init__(self, network: Network, lanes: Lanes) -> None:
        self.contacts = ContactService(network)
        self.breakdown = BreakdownService(network)
        self.follow_ups = FollowUpService(network)
        self.history = HistoryService(network)
        self.lanes = lanes
        self.tab = BreakdownTab(self.breakdown, self.contacts, self.follow_ups, lanes, lambda: TODAY)
        lanes.changed.connect(self.tab.on_changed)

    def cards(self, category: Category | None) -> CardList:
        """Give the list of a column."""
        return self.tab.board.columns[category].cards

    def names(self, category: Category | None) -> list[str]:
        """Give the names in a column, from the top."""
        cards = self.cards(category).cards
        cards.show_range(0, cards.rowCount())
        return [cards.text_at(row, 0) for row in range(cards.rowCount())]

    def selected(self, category: Category | None) -> list[str]:
        """Give the names of the people selected in a column."""
        cards = self.cards(category)
        rows = (cards.cards.row_of(each) for each in cards.selected.ids())
        return [cards.cards.text_at(row, 0) for row in rows]

    def select(self, category: Category | None, *names: str) -> list[int]:
        """Select these people in a column and put the keyboard there; gives their ids."""
        cards, shown = self.cards(category), self.names(category)
        ids = [cards.cards.id_at(shown.index(name)) for name in names]
        cards.setFocus()
        cards.selected.select_ids(ids, ids[0])
        return ids

    def categories(self, contact_id: int) -> list[str]:
        """Give the categories of a person, the first one first, as they are stored."""
        return [each.value for each in self.breakdown.memberships([contact_id])[contact_id]]

    def undo(self) -> None:
        """Take back the newest change, as the window does."""
        self.lanes.write(self.history.undo)

    def drag_over(self, source: Category | None, target: Category | None) -> bool:
        """Drag what is selected in one column over another; tells whether it may be dropped there."""
        data = self._dragged(source)
        event = QDragEnterEvent(
            QPoint(40, 40), BOTH_ACTIONS, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.tab.board.columns[target], event)
        return event.isAccepted()

    def drag_away(self, target: Category | None) -> None:
        """Take the drag away from a column again."""
        QApplication.sendEvent(self.tab.board.columns[target], QDragLeaveEvent())

    def drop(
        self,
        source: Category | None,
        target: Category | None,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> Qt.DropAction:
        """Drop what is selected in one column on another; gives what became of it."""
        data = self._dragged(source)
        column = self.tab.board.columns[target]
        place = QPoint(40, 40)
        enter = QDragEnterEvent(place, BOTH_ACTIONS, data, Qt.MouseButton.LeftButton, modifiers)
        QApplication.sendEvent(column, enter)
        event = QDropEvent(QPointF(place), BOTH_ACTIONS, data, Qt.MouseButton.LeftButton, modifiers)
        QApplication.sendEvent(column, event)
        return event.dropAction() if event.isAccepted() else Qt.DropAction.IgnoreAction

    def _dragged(self, source: Category | None) -> QMimeData:
        cards = self.cards(source)
        return cards.cards.mimeData(cards.selectionModel().selectedIndexes())


def show_active(tab: BreakdownTab, qtbot: QtBot) -> None:
    """Show a tab as the window that has the keyboard: keys of actions work in no other."""
    tab.resize(1280, 690)
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)


@pytest.fixture
def show(qtbot: QtBot, lanes: Lanes) -> Callable[[Network], Desk]:
    """Give a function that shows the tab on a network."""

    def show(network: Network) -> Desk:
        desk = Desk(network, lanes)
        qtbot.addWidget(desk.tab)
        show_active(desk.tab, qtbot)
        return desk

    return show


@pytest.fixture
def desk(show: Callable[[Network], Desk], filled_network: Network) -> Desk:
    """Give the tab on a few dozen invented people."""
    return show(filled_network)
