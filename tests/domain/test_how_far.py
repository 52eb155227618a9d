"""Telling how far a change is."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.how_far import WHOLE, Step, counted, tell, told_to
from netgrow_desktop.domain.messages import CancelledError


def test_whoever_listens_hears_the_steps_one_after_the_other() -> None:
    heard: list[tuple[int, int]] = []
    with told_to(lambda done, total: heard.append((done, total))):
        assert list(counted(Step.CHANGE, range(1000))) == list(range(1000))
        tell(Step.SEARCH_TEXTS, 1, 2)
        tell(Step.SEARCH_TEXTS, 0, 0)
    tell(Step.SEARCH_TEXTS, 2, 2)
    assert heard == sorted(heard)
    assert len(heard) <= WHOLE + 2
    assert (heard[0], heard[-1]) == ((0, WHOLE), (90, WHOLE))


def test_whoever_listens_may_break_it_off() -> None:
    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    with told_to(stop), pytest.raises(CancelledError):
        next(counted(Step.CHANGE, [1]))
