"""How a person stands to the owner: where they work, seen from the owner's desk, and how senior they are."""

from __future__ import annotations

from enum import StrEnum


class Relation(StrEnum):
    """Where a person works, seen from the owner's desk; all but ``OUTSIDE`` are inside the organisation."""

    MANAGER = "manager"
    REPORT = "report"
    OWN_TEAM = "own_team"
    OTHER_DEPARTMENT = "other_department"
    OUTSIDE = "outside"


class Level(StrEnum):
    """How senior a person is, beside the owner."""

    SENIOR = "senior"
    PEER = "peer"
    JUNIOR = "junior"


CLOSENESS = range(1, 6)
"""How close a person is, from 1 (distant) to 5 (close), as the owner says."""
