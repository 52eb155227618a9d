"""Introductions: who opened which door to the owner, and whom the owner brought together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class IntroductionSide(StrEnum):
    """``MADE``: the owner brought two people together. ``RECEIVED``: somebody introduced the owner."""

    MADE = "made"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Introduction:
    """One introduction. ``introduced_on`` is an ISO day, "" while it is still to come.

    Of one received ``contact_id`` is who opened the door and ``other_id`` whom the owner was brought to; of one made
    they are the two. ``thanked_on`` is when ``contact_id`` was thanked, "" before. ``went`` is how it went.
    """

    id: int
    side: IntroductionSide
    contact_id: int
    name: str
    other_id: int
    other: str
    introduced_on: str
    agreed: bool
    other_agreed: bool
    went: str
    note: str
    thanked_on: str

    def is_ready(self) -> bool:
        """Tell whether both said yes to be brought together."""
        return self.agreed and self.other_agreed

    def wants_thanks(self) -> bool:
        """Tell whether somebody opened a door and was not thanked yet."""
        return self.side is IntroductionSide.RECEIVED and bool(self.introduced_on) and not self.thanked_on
