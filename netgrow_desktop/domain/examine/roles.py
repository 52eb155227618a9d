"""Which kinds of people a network wants, after the article's questions, and which of these places are empty."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.categories import CATEGORY_OF, Category, Role
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import Level

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


FEWEST_PLACED = 5
"""Fewer people whose side and level are known say nothing of the levels that are missing."""


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
    """One cell of the grid: who has *role* (None: any) on *side* (None: not known) at *level* (None: not said)."""

    role: Role | None
    side: Side | None
    level: Level | None
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Nobody is there. Of ``role``, ``side``, ``level``, ``stage_id`` and ``seat_id`` those are set that say where.

    ``name`` is the stage's or the seat's own name, "" for others. ``organization`` is where a stage was. ``known``
    says of a level how many people were looked at: those whose side and level are known; 0 in old snapshots.
    """

    kind: GapKind
    category: Category | None = None
    role: Role | None = None
    side: Side | None = None
    level: Level | None = None
    stage_id: int = 0
    seat_id: int = 0
    name: str = ""
    organization: str = ""
    known: int = 0


class Placed(NamedTuple):
    """Somebody with a role, and where they stand; ``side`` is None where nothing says it, ``level`` where nothing does.

    Archived people have no place in the grid.
    """

    contact_id: int
    roles: tuple[Role, ...]
    side: Side | None
    level: Level | None


class Crowd(NamedTuple):
    """How many sorted or key people are on a side at a level."""

    side: Side | None
    level: Level | None
    people: int


class CareerStage(NamedTuple):
    """A stage of the owner's career, what it is called, and how many people are confirmed to have been there.

    ``organization`` may be "".
    """

    id: int
    name: str
    people: int
    organization: str = ""


def grid(people: Iterable[Placed]) -> tuple[Cell, ...]:
    """Give the grid: for each role both sides, and on each side every level and those of whom none is said.

    Cells of people of whom nothing says whether they are inside come last of their role, and only where there are any.
    """
    found: dict[tuple[Role, Side | None, Level | None], list[int]] = {}
    for each in people:
        for role in each.roles:
            found.setdefault((role, each.side, each.level), []).append(each.contact_id)
    return tuple(
        Cell(role, side, level, tuple(found.get((role, side, level), ())))
        for role, side, level in product(Role, (*Side, None), (*Level, None))
        if side is not None or (role, side, level) in found
    )


def is_possible(role: Role, side: Side) -> bool:
    """Tell whether a role can be filled on a side: an outside partner cannot be inside."""
    return (role, side) != (Role.OUTSIDE_PARTNER, Side.INSIDE)


def gaps(
    people: Iterable[Placed], crowds: Iterable[Crowd], stages: Iterable[CareerStage], seats: Iterable[Seat]
) -> tuple[Gap, ...]:
    """Give what is empty: roles on a side, levels on a side, stages of the career, own seats, in this order.

    *people* have a role; *crowds* count the sorted and key people by side and level; *stages* come as they are shown.
    Whoever has a role may be on either side while nothing says on which, so neither lacks it then. Levels are missing
    only among those whose side and level are known, and with fewer than FEWEST_PLACED of them none is.
    """
    held = {(role, each.side) for each in people for role in each.roles}
    crowded: Counter[tuple[Side, Level]] = Counter()
    for side, level, number in crowds:
        if side is not None and level is not None:
            crowded[side, level] += number
    known = crowded.total()
    return (
        *(
            Gap(GapKind.ROLE, CATEGORY_OF[role], role, side)
            for role, side in product(Role, Side)
            if is_possible(role, side) and not held & {(role, side), (role, None)}
        ),
        *(
            Gap(GapKind.LEVEL, side=side, level=level, known=known)
            for side, level in product(Side, Level)
            if known >= FEWEST_PLACED and not crowded[side, level]
        ),
        *(_stage_gap(each) for each in stages if not each.people),
        *(_seat_gap(each) for each in seats if not each.people),
    )


def _stage_gap(stage: CareerStage) -> Gap:
    return Gap(GapKind.STAGE, stage_id=stage.id, name=stage.name, organization=stage.organization)


def _seat_gap(seat: Seat) -> Gap:
    draft = seat.draft
    return Gap(GapKind.SEAT, draft.category, None, draft.side, draft.level, seat_id=seat.id, name=draft.name)


def say_gap(gap: Gap) -> Message:
    """Say what is empty."""
    if gap.kind is GapKind.ROLE:
        return Message(f"examine.gap.role.{gap.role}.{gap.side}")
    if gap.kind is GapKind.LEVEL:
        among = {"n": gap.known} if gap.known else {}
        return Message(f"examine.gap.level.{gap.level}.{gap.side}{'.known' if gap.known else ''}", among)
    return Message(f"examine.gap.{gap.kind}", {"name": gap.name})


def count_gaps(gaps: Collection[Gap]) -> Message:
    """Say how many places are empty, and how many of them are roles, levels, career stages and own seats."""
    if not gaps:
        return Message("examine.no_gaps")
    kinds = Counter(gap.kind for gap in gaps)
    found = {kind.value: kinds[kind] for kind in GapKind if kinds[kind]}
    return Message(f"examine.gaps.{'_'.join(found)}", {"n": len(gaps), **(found if len(found) > 1 else {})})
