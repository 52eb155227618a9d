"""Two people whom the owner chose, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netgrow_desktop.ui.duplicates.merge_page import MergePage
from tests.ui.conftest import TODAY
from tests.ui.duplicates.conftest import ADA, BEN, GRACE

if TYPE_CHECKING:
    from tests.ui.duplicates.conftest import World


@pytest.fixture
def page(world: World) -> MergePage:
    """Give the page with Ada and Grace, who have nothing in common."""
    world.add(ADA, BEN, GRACE)
    made = MergePage(world.duplicates, world.contacts, world.follow_ups, world.lanes, lambda: TODAY)
    world.lanes.changed.connect(made.on_changed)
    world.qtbot.addWidget(made)
    made.resize(1280, 712)
    made.show_two(1, 3)
    made.show()
    world.qtbot.waitExposed(made)
    made.activateWindow()
    world.qtbot.waitUntil(made.desk.comparison.hasFocus)
    return made


def test_enter_merges_two_who_have_nothing_in_common(world: World, page: MergePage) -> None:
    with world.qtbot.waitSignal(page.merged) as merged:
        QTest.keyClick(page.desk.comparison, Qt.Key.Key_Return)

    assert merged.args == [1]
    assert world.people() == ["Ada Kowalska", "Ben Okoro"]
    assert world.told == ["journal.merge_contacts"]


def test_a_second_enter_merges_nobody_else(world: World, page: MergePage) -> None:
    for _ in range(2):
        QTest.keyClick(page.desk.comparison, Qt.Key.Key_Return)

    assert world.told == ["journal.merge_contacts"]


def test_n_keeps_them_apart_and_goes_back(world: World, page: MergePage) -> None:
    with world.qtbot.waitSignal(page.left):
        QTest.keyClick(page.desk.comparison, Qt.Key.Key_N)

    assert world.duplicates.standing([1, 3]).apart == {(1, 3)}


def test_escape_goes_back_and_changes_nothing(world: World, page: MergePage) -> None:
    with world.qtbot.waitSignal(page.left):
        QTest.keyClick(page.desk.comparison, Qt.Key.Key_Escape)
    QTest.keyClick(page.desk.comparison, Qt.Key.Key_Space)

    assert world.told == []


def test_it_goes_back_when_one_of_the_two_is_gone(world: World, page: MergePage) -> None:
    with world.qtbot.waitSignal(page.left):
        world.lanes.write(lambda: world.contacts.delete([3]))


def test_a_failed_merge_says_so_and_goes_back(world: World, page: MergePage) -> None:
    failures: list[object] = []
    world.lanes.failed.connect(failures.append)
    world.contacts.delete([3])

    with world.qtbot.waitSignal(page.left):
        QTest.keyClick(page.desk.comparison, Qt.Key.Key_Return)

    assert len(failures) == 1
