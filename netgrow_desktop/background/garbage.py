"""Garbage is collected on the GUI thread alone, for it may hold objects of Qt that no other thread may free."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher


def collect_between_events() -> None:
    """From now on collect whenever the GUI thread, which calls this, is about to wait for the next event."""
    gc.disable()
    QAbstractEventDispatcher.instance().aboutToBlock.connect(collect_if_due)


def collect_if_due() -> None:
    """Collect what Python would collect by itself at this moment, by its thresholds."""
    due = [
        generation
        for generation, (made, bearable) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if made > bearable > 0
    ]
    if due:
        gc.collect(due[-1])
