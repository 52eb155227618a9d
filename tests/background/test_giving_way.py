"""A lane that does little things without end lets the window have its turn."""

from __future__ import annotations

import sys
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.background import giving_way
from netgrow_desktop.background.giving_way import AT_MOST_S, REST_S, TURN_S, give_way, take_short_turns
from netgrow_desktop.background.lanes import Progress, Work

if TYPE_CHECKING:
    from collections.abc import Callable

TIMES = 500


@pytest.fixture
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The rests that were taken, on a clock that goes on by a millisecond whenever it is looked at."""
    taken: list[float] = []
    clock = iter(range(10**9))
    stepped = SimpleNamespace(monotonic=lambda: 1000 + next(clock) / 1000, sleep=taken.append)
    monkeypatch.setattr(giving_way, "time", stepped)
    return taken


def _often_on_a_thread(act: Callable[[], object]) -> None:
    def often() -> None:
        for _ in range(TIMES):
            act()

    thread = threading.Thread(target=often)
    thread.start()
    thread.join()


def test_a_lane_rests_now_and_then_and_not_each_time(rests: list[float]) -> None:
    _often_on_a_thread(give_way)
    assert TIMES * 0.001 / AT_MOST_S / 2 < len(rests) <= TIMES * 0.001 / AT_MOST_S + 1
    assert set(rests) == {REST_S}


def test_the_thread_of_the_window_never_rests(rests: list[float]) -> None:
    for _ in range(TIMES):
        give_way()
    assert rests == []


def test_work_that_tells_how_far_it_is_gives_way(rests: list[float]) -> None:
    progress = Progress(Work(), lambda _done, _total: None)
    _often_on_a_thread(lambda: progress(1, 500))
    assert rests


def test_work_that_looks_whether_it_is_still_wanted_gives_way(rests: list[float]) -> None:
    progress = Progress(Work(), lambda _done, _total: None)
    _often_on_a_thread(progress.is_cancelled)
    assert rests


def test_a_thread_that_waits_for_its_turn_waits_shorter_than_by_pythons_own_rule() -> None:
    before = sys.getswitchinterval()
    try:
        take_short_turns()
        assert sys.getswitchinterval() == pytest.approx(TURN_S)
        assert TURN_S < 0.005
    finally:
        sys.setswitchinterval(before)
