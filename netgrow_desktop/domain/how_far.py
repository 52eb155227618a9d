"""How far a change of very many people is: whoever waits for it listens, and the file says so now and then."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Listener = Callable[[int, int], object]

Part = TypeVar("Part")

WHOLE = 100
_listener: ContextVar[Listener | None] = ContextVar("_listener", default=None)


class Step(Enum):
    """What is done one after the other: from which part of the :data:`WHOLE` to which it takes about."""

    CHANGE = (0, 40)
    REMEMBER_REMOVALS = (40, 60)
    WRITE_HISTORY = (60, 80)
    READ_HISTORY = (0, 20)
    REPLAY = (20, 80)
    SEARCH_TEXTS = (80, 100)


@contextmanager
def told_to(listener: Listener) -> Iterator[None]:
    """Do the block for somebody who wants to hear how much of how much is done; they may raise to break it off."""
    before = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(before)


def tell(step: Step, done: int, total: int) -> None:
    """Say that *done* of *total* of a step are done, where somebody listens."""
    listener = _listener.get()
    if listener is not None and total > 0:
        first, last = step.value
        listener(first + (last - first) * min(done, total) // total, WHOLE)


def counted(step: Step, parts: Sequence[Part]) -> Iterator[Part]:
    """Give the parts of a step, and say now and then how many of them are done."""
    every = len(parts) // WHOLE + 1
    for place, part in enumerate(parts):
        if place % every == 0:
            tell(step, place, len(parts))
        yield part
