"""A follow-ups tab on a real network, on one fixed day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeVar

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

    Kind = TypeVar("Kind", bound=QWidget)


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def window(kind: type[Kind]) -> Kind:
    """Give the one open window of a kind."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    assert len(found) == 1, f"{len(found)} windows of {kind.__name__}"
    return found[0]


def is_open(kind: type[QWidget]) -> bool:
    """Tell whether a window of a kind is open."""
    return any(isinstance(each, kind) and each.isVisible() for each in QApplication.topLevelWidgets())


@dataclass
class World:
    """A network, its services, the tab, and the clock that the tab looks at."""

    network: Network
    lanes: Lanes
    qtbot: QtBot
    now: date = TODAY
    people: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.contacts = ContactService(self.network)
        self.breakdown = BreakdownService(self.network)
        self.follow_ups = FollowUpService(self.network)
        self.history = HistoryService(self.network)
        self.cadences = CadenceService(self.network)
        self.tab = FollowUpsTab(
            self.follow_ups, self.contacts, self.breakdown, self.cadences, self.lanes, lambda: self.now
        )
        self.lanes.changed.connect(self.tab.on_changed)
        self.qtbot.addWidget(self.tab)
        self.tab.resize(1280, 760)

    def open(self) -> FollowUpsTab:
        """Show the tab, the keyboard in its list."""
        self.tab.show()
        self.qtbot.waitExposed(self.tab)
        self.tab.activateWindow()
        self.tab.agenda.setFocus()
        return self.tab

    def person(self, name: str) -> int:
        """Give a person's id, adding them if need be."""
        if name not in self.people:
            self.people[name] = self.contacts.add(ContactDraft(name=name)).value
        return self.people[name]

    def plan(self, name: str, days: int, reason: str = "") -> int:
        """Plan a follow-up so many days from now."""
        ids = self.follow_ups.plan([self.person(name)], self.now + timedelta(days=days), reason).value
        return ids[0]

    def in_touch(self, name: str, every: int, last: int) -> None:
        """Set a cadence and a last contact so many days ago."""
        self.follow_ups.set_cadence([self.person(name)], every, self.now)
        self.follow_ups.log([self.person(name)], self.now - timedelta(days=last))

    def due(self, name: str, kind: FollowUpKind = FollowUpKind.PLANNED) -> list[date]:
        """Give the days on which a person is due by this kind."""
        items = self.follow_ups.due_items(self.now, self.person(name))
        return sorted(item.due_on for item in items if item.kind is kind)

    def listed(self) -> list[str]:
        """Give the rows of the agenda: titles in capitals, and names."""
        rows = self.tab.agenda.rows
        found = [rows.row_at(row) for row in range(rows.rowCount())]
        return [row.name if isinstance(row, DueItem) else row.section.name for row in found if row is not None]

    def select(self, name: str) -> DueItem:
        """Choose the first row of a person in the agenda as a click does."""
        row = self.listed().index(name)
        self.tab.agenda.setCurrentIndex(self.tab.agenda.rows.index(row, 0))
        item = self.tab.agenda.current_item()
        assert item is not None
        return item

    def day_point(self, day: date, dx: int = 0) -> QPoint:
        """Give a point on the empty part of a day, in the month's coordinates."""
        cell = self.tab.month._layout().cell_of(day)
        assert cell is not None
        return cell.bottomRight() - QPoint(10 + dx, 6)

    def chip_point(self, name: str) -> QPoint:
        """Give the middle of a person's name on the month."""
        places = self.tab.month._layout()
        for day, cell in places.cells():
            for item, chip in places.chips(day, cell):
                if item.name == name:
                    return chip.center()
        raise AssertionError(f"{name} is not on the page")


def drag(source: QWidget, start: QPoint, target: QWidget, end: QPoint, *, release: bool = True) -> None:
    """Press, move in steps and let go, as a hand does."""
    finish = source.mapFromGlobal(target.mapToGlobal(end))
    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        at = start + (finish - start) * step / 5
        _move(source, at)
    if release:
        QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=finish)


def _move(source: QWidget, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(source.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(source, event)


@pytest.fixture
def world(network: Network, lanes: Lanes, qtbot: QtBot) -> World:
    return World(network, lanes, qtbot)


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    """Write days as Americans do unless a test says otherwise."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)
