"""The tab with its real lanes: answers come later, keys come faster."""

from __future__ import annotations

from datetime import timedelta
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

    from PySide6.QtWidgets import QApplication


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
    world.qtbot.waitUntil(lambda: world.listed() == ["TODAY", "Ada Kowalska"])
    tab.month.setFocus()
    QTest.keyClick(tab.month, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(tab.month, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    world.qtbot.waitUntil(lambda: world.due("Ada Kowalska") == [ahead(2)])
    world.qtbot.waitUntil(lambda: tab.month.selected_day() == TODAY + timedelta(days=2))
    item = tab.month.selected_item()
    assert item is not None
    assert item.name == "Ada Kowalska"


def test_enter_pressed_before_the_answer_takes_the_first_of_it(world: World) -> None:
    for name in ("Ada Kowalska", "Ben Okoro", "Chi Nguyen"):
        world.person(name)
    world.plan("Ada Kowalska", 0)
    tab = world.open()
    world.qtbot.waitUntil(lambda: "Ada Kowalska" in world.listed())
    QTest.keyClick(tab.agenda, Qt.Key.Key_N)
    finder = window(PersonFinder)
    QTest.keyClicks(finder.field, "chi")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    world.qtbot.waitUntil(lambda: is_open(PlanForm))
    form = window(PlanForm)
    QTest.keyClick(form.accept_button, Qt.Key.Key_Return)
    world.qtbot.waitUntil(lambda: world.due("Chi Nguyen") == [TODAY])


def test_keys_pressed_while_a_skip_is_written_skip_nobody_else(world: World) -> None:
    world.plan("Ada Kowalska", -2)
    world.plan("Ben Okoro", -1)
    tab = world.open()
    world.qtbot.waitUntil(lambda: len(world.listed()) == 3)
    told: list[object] = []
    world.lanes.failed.connect(told.append)
    for _ in range(3):
        QTest.keyClick(tab.agenda, Qt.Key.Key_X)
    world.qtbot.waitUntil(lambda: world.listed() == ["OVERDUE", "Ben Okoro"])
    assert world.due("Ada Kowalska") == []
    assert world.due("Ben Okoro") == [ahead(-1)]
    assert told == []
