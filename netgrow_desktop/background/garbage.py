"""Garbage is collected on the GUI thread alone, for it may hold objects of Qt that no other thread may free."""

from __future__ import annotations

import gc
from dataclasses import dataclass

from PySide6.QtCore import QAbstractEventDispatcher

YOUNG, OLD = 1, 2
FEW_NEW = 4
"""All that is old is looked through once a fourth as much has joined it: Python's own rule (``long_lived_pending``)."""


@dataclass
class _Elders:
    """How many objects the last full collection left, and at most how many have joined them since."""

    many: int = 0
    joined: int = 0


_elders = _Elders()


def collect_between_events() -> None:
    """From now on collect whenever the GUI thread, which calls this, is about to wait for the next event."""
    gc.disable()
    QAbstractEventDispatcher.instance().aboutToBlock.connect(collect_if_due)


def collect_if_due() -> None:
    """Collect what Python would collect by itself at this moment, by its thresholds."""
    count = gc.get_count()
    due = [
        generation
        for generation, (made, bearable) in enumerate(zip(count, gc.get_threshold(), strict=True))
        if made > bearable > 0 and (generation != OLD or _elders.joined * FEW_NEW >= _elders.many)
    ]
    if not due:
        return
    if due[-1] == YOUNG:
        _elders.joined += count[0] + len(gc.get_objects(generation=YOUNG))
    gc.collect(due[-1])
    if due[-1] == OLD:
        _elders.many, _elders.joined = len(gc.get_objects(generation=OLD)), 0
