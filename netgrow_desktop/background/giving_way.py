"""Letting the window have its turn, for Python runs one thread at a time.

A lane that asks Qt or SQLite little things without end lets go of the interpreter at each of them and has it back
within microseconds, before the window's thread is even awake; and each time that thread begins anew to wait the five
milliseconds after which it would be given the turn (``take_gil`` of CPython). So it can wait for half a second.
"""

from __future__ import annotations

import sys
import threading
import time

AT_MOST_S = 0.02
"""So long a lane may work without a rest."""
REST_S = 0.002
"""Long enough for the window's thread to wake up and to do several small things."""
TURN_S = 0.0001
"""So long a thread keeps the interpreter once another one waits for it. With Python's own five milliseconds each of
the dozen turns that one small act of the window takes would be one of them late while a lane reckons."""


class _Rested(threading.local):
    """When this thread rested last, by the monotonic clock in seconds."""

    at = 0.0


_rested = _Rested()


def take_short_turns() -> None:
    """Let the threads of this program take turns as quickly as a window needs; called once, at the start."""
    sys.setswitchinterval(TURN_S)


def give_way() -> None:
    """Rest for a moment if this thread has not for a while; the window's own thread never does."""
    if time.monotonic() - _rested.at < AT_MOST_S or threading.current_thread() is threading.main_thread():
        return
    time.sleep(REST_S)
    _rested.at = time.monotonic()
