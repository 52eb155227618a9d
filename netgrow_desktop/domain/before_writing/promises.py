"""Promises between the owner and a person: small open items that somebody waits for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST_PROMISE = 500
"""Letters."""


class PromiseSide(StrEnum):
    """Who owes it: ``MINE`` I owe, ``THEIRS`` they owe."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise. Dates are ISO; ``kept_on`` is "" while it is open."""

    id: int
    contact_id: int
    side: PromiseSide
    what: str
    made_on: str
    kept_on: str = ""
