"""The tab with its real lanes: answers come later, keys come faster."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.background.lanes import Lanes
from netgrow_desktop.ui.follow_ups.person_finder import PersonFinder
from netgrow_desktop.ui.planning.follow_up import PlanForm
from tests.ui.conftest import TODAY
from tests.ui.follow_ups.conftest import World, ahead, is_open, window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.follow_ups import DueItem

PATIENCE_MS = 30_000
"""How long a busy computer may take; what never comes fails all the same."""


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[Lanes]:
    made = Lanes()
    bugs: list[object] = []
    made.broke.connect(bugs.append)
    yield made
    made.close()
    assert bugs == []


def test_two_quick_steps_move_by_two_days(world: World) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    world.qtbot.waitUntil(lambda: world.listed() == ["TODAY", "Ada Kowalska"], timeout=PATIENCE_MS)
    tab.month.setFocus()
    QTest.keyClick(tab.month, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(tab.month, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    world.qtbot.waitUntil(lambda: world.due("Ada Kowalska") == [ahead(2)], timeout=PATIENCE_MS)
    world.qtbot.waitUntil(lambda: tab.month.selected_day() == ahead(2), timeout=PATIENCE_MS)
    item = tab.month.selected_item()
    assert item is not None
    assert item.name == "Ada Kowalska"


def test_an_answer_read_between_two_steps_does_not_lose_the_day_of_the_second(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    world.qtbot.waitUntil(lambda: world.listed() == ["TODAY", "Ada Kowalska"], timeout=PATIENCE_MS)
    seen_between, change = Event(), world.follow_ups.change

    def change_once_seen(item: DueItem, day: date, reason: str | None = None) -> Outcome[None]:
        if day == ahead(2):
            assert seen_between.wait(30)
        return change(item, day, reason)

    monkeypatch.setattr(world.follow_ups, "change", change_once_seen)
    tab.month.setFocus()
    QTest.keyClick(tab.month, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(tab.month, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    world.qtbot.waitUntil(lambda: world.listed() == ["THIS_WEEK", "Ada Kowalska"], timeout=PATIENCE_MS)
    assert world.due("Ada Kowalska") == [ahead(1)]

    seen_between.set()
    world.qtbot.waitUntil(lambda: tab.month.selected_day() == ahead(2), timeout=PATIENCE_MS)
    assert world.due("Ada Kowalska") == [ahead(2)]


def test_enter_pressed_before_the_answer_takes_the_first_of_it(world: World) -> None:
    for name in ("Ada Kowalska", "Ben Okoro", "Chi Nguyen"):
        world.person(name)
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    world.qtbot.waitUntil(lambda: "Ada Kowalska" in world.listed(), timeout=PATIENCE_MS)
    QTest.keyClick(tab.agenda, Qt.Key.Key_N)
    finder = window(PersonFinder)
    QTest.keyClicks(finder.field, "chi")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    world.qtbot.waitUntil(lambda: is_open(PlanForm), timeout=PATIENCE_MS)
    form = window(PlanForm)
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    world.qtbot.waitUntil(lambda: world.due("Chi Nguyen") == [TODAY], timeout=PATIENCE_MS)


def test_keys_pressed_while_a_skip_is_written_skip_nobody_else(world: World) -> None:
    world.plan("Ada Kowalska", -2)
    world.plan("Ben Okoro", -1)
    tab = world.open()
    world.qtbot.waitUntil(lambda: len(world.listed()) == 3, timeout=PATIENCE_MS)
    told: list[object] = []
    world.lanes.failed.connect(told.append)
    for _ in range(3):
        QTest.keyClick(tab.agenda, Qt.Key.Key_X)
    world.qtbot.waitUntil(lambda: world.listed() == ["OVERDUE", "Ben Okoro"], timeout=PATIENCE_MS)
    assert world.due("Ada Kowalska") == []
    assert world.due("Ben Okoro") == [ahead(-1)]
    assert told == []
