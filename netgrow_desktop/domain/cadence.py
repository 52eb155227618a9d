"""When the next follow-up with a person is due by the cadence that the owner set."""

from __future__ import annotations

from datetime import date, timedelta

SHORTEST_CADENCE = 1
LONGEST_CADENCE = 3660
USUAL_CADENCES = (7, 14, 30, 60, 90, 180, 365)
"""Days between contacts that the menus offer: weekly to yearly."""


def add_days(day: date, days: int) -> date:
    """Give the day that many days later, or the last day there is."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def automatic_due(
    last_contact: date | None, cadence_days: int | None, since: date | None, not_before: date | None
) -> date | None:
    """Give the day on which the cadence asks for a follow-up, or None without a cadence.

    It counts from the last real contact or from the day the cadence was set, whichever is known first in
    that order; a skip or snooze (*not_before*) can only put it later.
    """
    if cadence_days is None:
        return None
    start = last_contact or since
    if start is None:
        return None
    due = add_days(start, cadence_days)
    return max(due, not_before) if not_before is not None else due


def overdue_ratio(last_contact: date, cadence_days: int, today: date) -> float:
    """Give days since the last contact divided by the cadence: above 1 is overdue."""
    return (today - last_contact).days / cadence_days
