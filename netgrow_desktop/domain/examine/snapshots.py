"""The examination frozen on a day, and what has changed since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.examine.roles import Gap


@dataclass(frozen=True, slots=True)
class Frozen:
    """What a snapshot keeps. ``figures`` are named numbers ("strategic.warmth", "structure.density_min"), None
    where a figure could not be told; ``people`` the categories of everybody sorted or key; ``faded`` those who were
    overdue, cooling or dormant; ``gaps`` the places that were empty.
    """

    taken_on: str
    figures: Mapping[str, float | None]
    people: Mapping[int, tuple[Category, ...]]
    key_people: frozenset[int]
    faded: frozenset[int]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A line of the list of snapshots. ``taken_on`` is an ISO date; ``name`` may be ""."""

    id: int
    taken_on: str
    name: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed between two snapshots: ids of people, gaps, and figures as (name, before, after)."""

    new: tuple[int, ...]
    gone: tuple[int, ...]
    moved: tuple[int, ...]
    faded: tuple[int, ...]
    revived: tuple[int, ...]
    gaps_closed: tuple[Gap, ...]
    gaps_opened: tuple[Gap, ...]
    figures: tuple[tuple[str, float | None, float | None], ...]
