"""Which kinds of people a network wants, after the article's questions, and which of these places are empty."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.relations import Level


class Role(StrEnum):
    """What a person is within a category; a person may have several."""

    TREND_SPOTTER = "trend_spotter"
    PLANNER = "planner"
    GETS_IT_DONE = "gets_it_done"
    OUTSIDE_PARTNER = "outside_partner"
    MENTOR = "mentor"
    SYMPATHETIC_EAR = "sympathetic_ear"
    SOUNDING_BOARD = "sounding_board"


CATEGORY_OF: Mapping[Role, Category] = {
    Role.TREND_SPOTTER: Category.STRATEGIC,
    Role.PLANNER: Category.STRATEGIC,
    Role.GETS_IT_DONE: Category.OPERATIONAL,
    Role.OUTSIDE_PARTNER: Category.OPERATIONAL,
    Role.MENTOR: Category.DEVELOPMENTAL,
    Role.SYMPATHETIC_EAR: Category.DEVELOPMENTAL,
    Role.SOUNDING_BOARD: Category.DEVELOPMENTAL,
}


class Side(StrEnum):
    """Inside or outside the owner's organisation."""

    INSIDE = "inside"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class SeatDraft:
    """A place of the owner's own that somebody should fill: "someone in Finance", "a mentor outside".

    ``category``, ``side`` and ``level`` are None, and ``organization`` and ``function`` "", where it does not matter.
    """

    name: str
    category: Category | None = None
    side: Side | None = None
    level: Level | None = None
    organization: str = ""
    function: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """A stored seat and the ids of those who fill it."""

    id: int
    draft: SeatDraft
    people: tuple[int, ...]


class GapKind(StrEnum):
    """What is empty: a role on one side, a level on one side, a career stage, or an own seat."""

    ROLE = "role"
    LEVEL = "level"
    STAGE = "stage"
    SEAT = "seat"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the grid: who has *role* (None: any) on *side* at *level* (None: not said)."""

    role: Role | None
    side: Side
    level: Level | None
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Nobody is there. Of ``role``, ``side``, ``level``, ``stage_id`` and ``seat_id`` those are set that say where.

    ``name`` is the stage's or the seat's own name, "" for others.
    """

    kind: GapKind
    category: Category | None = None
    role: Role | None = None
    side: Side | None = None
    level: Level | None = None
    stage_id: int = 0
    seat_id: int = 0
    name: str = ""
