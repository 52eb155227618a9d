"""The temporary database of an import is had by one thread at a time, also by whoever closes it."""

from __future__ import annotations

import threading
from collections import deque

import pytest

from netgrow_desktop.domain.messages import CancelledError
from netgrow_desktop.storage import plans
from netgrow_desktop.storage.staging import Staging


def test_closing_waits_for_whoever_reads() -> None:
    staging = Staging()
    order: list[str] = []

    def close() -> None:
        staging.close()
        order.append("closed")

    closer = threading.Thread(target=close)
    with staging.using() as raw:
        closer.start()
        closer.join(0.2)
        order.append(f"read {raw.execute('SELECT count(*) FROM staged_records').fetchone()[0]}")
    closer.join(20)
    assert order == ["read 0", "closed"]
    assert not staging.path.exists()


def test_whoever_comes_after_it_was_closed_is_told_that_it_is_over() -> None:
    staging = Staging()
    staging.close()
    staging.close()
    with pytest.raises(CancelledError):
        plans.rejected(staging, 0)
    with pytest.raises(CancelledError):
        staging.counts()


def test_work_between_statements_is_broken_off_too() -> None:
    def stop() -> None:
        raise CancelledError

    staging = Staging()
    try:
        staging.poll(stop)
        with pytest.raises(CancelledError):
            deque(iter(staging.check, 0), maxlen=0)
    finally:
        staging.close()
