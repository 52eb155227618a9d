"""When to say that somebody is due while the window is not looked at: seldom, and never twice for the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.follow_ups import DueItem

MOST_NAMES = 3
DAYS_OF_A_WEEK = 7


class Often(StrEnum):
    """How often the owner wants to be told."""

    NEVER = "never"
    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Reminding:
    """What the owner chose: how often and from which time of the day on to be told while the window is not in front.

    ``at_start``: the window itself says who is due. ``in_tray``: closing the window leaves the program in the tray.
    """

    often: Often = Often.DAILY
    at: time = time(9)
    at_start: bool = True
    in_tray: bool = False


def is_time(reminding: Reminding, told_on: date | None, today: date, clock: time) -> bool:
    """Tell whether a reminder may come at that hour of *today*, after the last one came on *told_on*.

    Days that passed asleep add up to one reminder. One that lies ahead was told before the clock was set back.
    """
    if reminding.often is Often.NEVER or clock < reminding.at:
        return False
    if told_on is None or told_on > today:
        return True
    return (today - told_on).days >= (1 if reminding.often is Often.DAILY else DAYS_OF_A_WEEK)


def people_of(items: Sequence[DueItem], today: date) -> list[str]:
    """Give the names of those of whom something is due, each once, in the order of the items."""
    return list({item.contact_id: item.name for item in items if item.due_on <= today}.values())


def names_in_words(names: Sequence[str]) -> Message:
    """Name the first people, and say how many more there are. Raises ValueError for nobody."""
    if not names:
        raise ValueError("there is nobody to name")
    shown, more = names[:MOST_NAMES], len(names) - MOST_NAMES
    if more > 0:
        return Message("reminder.names_and_more", {"names": ", ".join(shown), "n": more})
    if len(shown) == 1:
        return Message("reminder.one_name", {"name": shown[0]})
    return Message("reminder.names", {"names": ", ".join(shown[:-1]), "last": shown[-1]})
