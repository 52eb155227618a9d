"""Relationships that fade: cooling, dormant, and bridges about to lapse. In words and dates, never a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message

DORMANT_YEARS = 3
"""After so many years without contact a tie is dormant (Levin, Walter and Murnighan 2011)."""


@dataclass(frozen=True, slots=True)
class Fading:
    """One person who is fading; ``why`` says it in words. ``last_contact`` is an ISO date or None."""

    contact_id: int
    name: str
    organization: str
    last_contact: str | None
    why: Message


@dataclass(frozen=True, slots=True)
class FadingPeople:
    """Those who cool, are dormant, or are bridges about to lapse; the counts are of all, the lists may be cut."""

    cooling: tuple[Fading, ...]
    cooling_count: int
    dormant: tuple[Fading, ...]
    dormant_count: int
    bridges: tuple[Fading, ...]
