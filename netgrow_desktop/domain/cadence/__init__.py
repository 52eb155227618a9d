"""When to turn to whom again: cadences, birthdays and anniversaries, reasons in words, spreading of a pile.

Days are :class:`datetime.date` and *today* is the caller's: clocks and time zones are no concern of these rules.
"""

from __future__ import annotations

from netgrow_desktop.domain.cadence.dues import (
    LONGEST_CADENCE,
    SHORTEST_CADENCE,
    USUAL_CADENCES,
    Cadence,
    CadenceOf,
    Pause,
    add_days,
    automatic_due,
    in_force,
    is_paused,
    overdue_ratio,
    skipped_until,
)

__all__ = [
    "LONGEST_CADENCE",
    "SHORTEST_CADENCE",
    "USUAL_CADENCES",
    "Cadence",
    "CadenceOf",
    "Pause",
    "add_days",
    "automatic_due",
    "in_force",
    "is_paused",
    "overdue_ratio",
    "skipped_until",
]
