"""What happened with a person, from every side in one list: contact, follow-ups, imports, jobs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.domain.before_writing.exchange import Exchange
    from netgrow_desktop.domain.interactions import Interaction
    from netgrow_desktop.domain.messages import Message


class EventKind(StrEnum):
    """What an event of a timeline is."""

    CONTACT = "contact"
    FOLLOW_UP = "follow_up"
    JOB = "job"
    CONNECTED = "connected"
    IMPORT = "import"
    ADDED = "added"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One line of a person's timeline.

    ``day`` is an ISO date as precise as it is known (``2019``, ``2019-04``), "" for a job of which no day is known.
    ``what`` tells it in words; for contact it names the kind, and ``interaction`` has the rest. ``note`` is what the
    owner wrote: of a contact its note, of a follow-up its reason. ``reason`` is the reason of the planned follow-up
    that a contact closed, ``exchange`` what was given and asked in it.
    """

    day: str
    kind: EventKind
    what: Message
    note: str = ""
    interaction: Interaction | None = None
    reason: str = ""
    exchange: frozenset[Exchange] = frozenset()


def newest_first(events: list[TimelineEvent]) -> list[TimelineEvent]:
    """Sort events: the latest day first; a year stands behind the days in it, what has no day at the end."""
    order = list(EventKind)
    return sorted(sorted(events, key=lambda each: order.index(each.kind)), key=lambda each: each.day, reverse=True)
