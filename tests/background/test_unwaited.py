"""A thread that waits for ever is no reason for anybody else to wait."""

from __future__ import annotations

import threading
from concurrent.futures import wait
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.background import unwaited
from netgrow_desktop.background.unwaited import UnwaitedThread

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def thread() -> Iterator[UnwaitedThread]:
    made = UnwaitedThread()
    yield made
    made.shutdown()


def test_it_does_one_thing_after_the_other_and_tells_what_failed(thread: UnwaitedThread) -> None:
    done: list[int] = []
    thread.submit(done.append, 1)
    failed = thread.submit(int, "no number")
    thread.submit(done.append, 2).result(20)

    assert done == [1, 2]
    with pytest.raises(ValueError, match="no number"):
        failed.result(20)


def test_nobody_waits_for_what_never_comes(monkeypatch: pytest.MonkeyPatch, thread: UnwaitedThread) -> None:
    monkeypatch.setattr(unwaited, "END_PATIENCE_S", 0.01)
    answers = threading.Event()
    stuck = thread.submit(answers.wait, 20)
    waits = thread.submit(pytest.fail)
    with pytest.raises(TimeoutError):
        stuck.result(0.01)

    thread.shutdown(cancel_futures=True)

    assert not stuck.done()
    assert waits.cancelled()
    assert wait([waits], 0).done == {waits}
    with pytest.raises(RuntimeError):
        thread.submit(pytest.fail)
    answers.set()
    assert stuck.result(20)
