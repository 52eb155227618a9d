"""Where garbage is collected: on the GUI thread, which is the only one that may free objects of Qt."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractEventDispatcher

from netgrow_desktop.background.garbage import collect_between_events, collect_if_due

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

BEARABLE = 500


class Circle:
    """Garbage: something that holds on to itself and says on which thread it was freed."""

    def __init__(self, freed_on: list[threading.Thread]) -> None:
        self.me, self.freed_on = self, freed_on

    def __del__(self) -> None:
        self.freed_on.append(threading.current_thread())


@pytest.fixture(autouse=True)
def little_is_bearable(qapp: object) -> Iterator[None]:
    """Let a little garbage be too much, and listen to the events' pauses no longer than the test."""
    thresholds = gc.get_threshold()
    gc.collect()
    gc.set_threshold(BEARABLE, 5, 5)
    yield
    gc.set_threshold(*thresholds)
    QAbstractEventDispatcher.instance().aboutToBlock.disconnect(collect_if_due)


def test_garbage_of_any_thread_is_freed_on_the_gui_thread(qtbot: QtBot) -> None:
    freed_on: list[threading.Thread] = []
    collect_between_events()

    def litter() -> None:
        for _ in range(BEARABLE * 2):
            Circle(freed_on)

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert not freed_on

    qtbot.waitUntil(lambda: len(freed_on) == BEARABLE * 2)
    assert set(freed_on) == {threading.current_thread()}


def test_a_little_garbage_waits(qtbot: QtBot) -> None:
    freed_on: list[threading.Thread] = []
    collect_between_events()

    Circle(freed_on)
    qtbot.wait(1)

    assert not freed_on


def test_what_is_old_is_looked_through_once_a_fourth_as_much_is_new(qapp: object) -> None:
    """Else a list of a million is gone through again and again, each time for a tenth of a second."""
    collect_between_events()
    lived = [[number] for number in range(len(gc.get_objects()) + 400_000)]
    assert _full_collections(worn=60) == 1
    assert _full_collections(worn=60) == 0

    lived += [[number] for number in range(len(lived))]
    assert _full_collections(worn=60) == 1


def _full_collections(*, worn: int) -> int:
    """Give how often everything is looked through while some things are made, so often."""
    before: int = gc.get_stats()[2]["collections"]
    for _ in range(worn):
        kept = [[number] for number in range(BEARABLE * 2)]
        collect_if_due()
        del kept
    after: int = gc.get_stats()[2]["collections"]
    return after - before
