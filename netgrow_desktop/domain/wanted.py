"""Whether an answer is still wanted: whoever asks for it says so, and who reads the file looks now and then."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_is_dropped: ContextVar[Callable[[], bool] | None] = ContextVar("_is_dropped", default=None)


@contextmanager
def until(dropped: Callable[[], bool]) -> Iterator[None]:
    """Do the block for somebody who no longer wants it as soon as *dropped* says so: what it asks is broken off."""
    before = _is_dropped.set(dropped)
    try:
        yield
    finally:
        _is_dropped.reset(before)


def is_dropped() -> Callable[[], bool] | None:
    """Give what tells whether the answer is no longer wanted, None where nobody would say so."""
    return _is_dropped.get()
