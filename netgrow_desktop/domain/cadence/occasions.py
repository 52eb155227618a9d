"""Birthdays and work anniversaries: which one comes next, and when it asks for a word.

Who was born or began on 29 February is asked about on 28 February in years without that day: in the same month, and
never late. A day that went by is still asked about for a week; contact on or after it has answered it.
"""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from netgrow_desktop.domain.cadence.dues import Pause, is_paused

DAYS_AFTER = 7
"""So many days after its day an occasion is still asked about: late good wishes are better than none."""

_SAID = re.compile(r"(\d{4}|-)-(\d\d)(?:-(\d\d))?", re.ASCII)


class OccasionsOf(StrEnum):
    """Whose occasions are asked about: everyone's, those of key people and people with a cadence, or nobody's."""

    EVERYONE = "everyone"
    CHOSEN = "chosen"
    NOBODY = "nobody"


class Occasion(NamedTuple):
    """One birthday or anniversary: its day, the day on which it is asked about, and how many years (0: unknown)."""

    occurs_on: date
    due_on: date
    years: int


class Handled(NamedTuple):
    """What the owner said of one occasion: put off to a day, or (None) passed over."""

    occurs_on: date
    moved_to: date | None


def occasion_in(said: str, year: int) -> tuple[date, int] | None:
    """Give the day of a year on which an occasion falls, and how many years it is (0: unknown).

    *said* is ``YYYY-MM-DD``, ``--MM-DD`` without the year, or ``YYYY-MM``, which is asked about on the first. None in
    the year of the event, before it, and for anything else.
    """
    found = _SAID.fullmatch(said)
    if found is None:
        return None
    begun, month, day = found.groups()
    years = 0 if begun == "-" else year - int(begun)
    if (begun != "-" and years < 1) or (begun == "-" and day is None):
        return None
    number = int(day or 1)
    if (int(month), number) == (2, 29) and not isleap(year):
        number = 28
    try:
        return date(year, int(month), number), years
    except ValueError:
        return None


def next_occasion(
    said: str,
    today: date,
    last_contact: date | None = None,
    handled: Handled | None = None,
    pause: Pause | None = None,
) -> Occasion | None:
    """Give the occasion that is asked about today, or the next one; None where nothing is known of any.

    Passed over are those that contact since has answered, that the owner passed over, and that fall into a pause.
    """
    contact = last_contact if last_contact is not None and last_contact <= today else None
    first = min(today.year - 1, handled.occurs_on.year if handled is not None else today.year)
    for year in range(max(first, date.min.year), min(today.year + 2, date.max.year) + 1):
        found = occasion_in(said, year)
        if found is None or (contact is not None and contact >= found[0]):
            continue
        occurs_on, years = found
        due_on: date | None = occurs_on
        if handled is not None and handled.occurs_on == occurs_on:
            due_on = handled.moved_to
        if due_on is None or _is_over(due_on, today) or is_paused(due_on, pause):
            continue
        return Occasion(occurs_on, due_on, years)
    return None


def _is_over(due_on: date, today: date) -> bool:
    return today - due_on > timedelta(days=DAYS_AFTER)
