"""Contact that took place between the owner and a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class InteractionKind(StrEnum):
    """How two people were in contact."""

    EMAIL = "email"
    MESSAGE = "message"
    CHECK_IN = "check_in"
    CALL = "call"
    COFFEE = "coffee"
    MEETING = "meeting"
    INTERVIEW = "interview"
    INTRODUCTION = "introduction"
    INVITATION = "invitation"
    THANK_YOU = "thank_you"


class Direction(StrEnum):
    """Who turned to whom. An unanswered message of the owner's (``FROM_ME``) is not yet real contact."""

    BOTH = "both"
    TO_ME = "to_me"
    FROM_ME = "from_me"


@dataclass(frozen=True, slots=True)
class Interaction:
    """One contact as it is shown in a person's timeline. ``happened_on`` is an ISO date.

    ``source`` is the code of the source that an import read it from, "" where it was typed.
    """

    id: int
    contact_id: int
    kind: InteractionKind
    happened_on: str
    direction: Direction
    note: str
    typed: bool
    source: str = ""


class ContactMade(NamedTuple):
    """One real contact as a day of the year lists it: with whom, how, and what was noted."""

    contact_id: int
    name: str
    kind: InteractionKind
    note: str


LAST_CONTACT = "Last contact, as the export said"
"""Note of contact of which a table or a card that was exported tells the day alone, and not what it was."""


def is_real(direction: Direction, *, typed: bool) -> bool:
    """Tell whether this counts as contact: typed by the owner, two-way, or from the other person."""
    return typed or direction is not Direction.FROM_ME
