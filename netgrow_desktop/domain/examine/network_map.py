"""The network map: where each person stands, as a pure function of who they are. No two people overlap.

The owner is in the middle. Rings say how close people are, sectors which category they are in. The unit of length is
the place that one person takes; angles are in radians, clockwise from the top, and y grows downwards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.relations import CLOSENESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netgrow_desktop.domain.examine.examination import Examination, ExaminedPerson

CENTRE = 1.5
"""The radius of the owner's own place in the middle."""
NARROWEST_RING, EMPTY_RING = 2.0, 1.0
BORDER = 0.5
"""Free room along each side of a sector's edge: the rings' names stand there."""
ROW = 1.0
SMALLEST_SHARE = 0.15
"""The share of the circle that every sector has, however few people are in it."""
SHARE_POWER = 0.75
"""Sectors grow more slowly than the number of their people, so that large ones do not crush small ones."""

DAYS_LATELY, DAYS_THIS_YEAR, DAYS_LONG = 91, 365, 3 * 365


class Recency(IntEnum):
    """How long ago the last real contact was; each step is drawn larger than the one before."""

    LONG_AGO = 0
    """More than three years ago, or never."""
    YEARS = 1
    THIS_YEAR = 2
    LATELY = 3
    """Within three months."""


def recency(last_contact: str | None, day: date) -> Recency:
    """Give the step of the last contact, an ISO date or None, as seen on *day*."""
    try:
        days = (day - date.fromisoformat(last_contact or "")).days
    except ValueError:
        return Recency.LONG_AGO
    limits = ((DAYS_LATELY, Recency.LATELY), (DAYS_THIS_YEAR, Recency.THIS_YEAR), (DAYS_LONG, Recency.YEARS))
    return next((step for most, step in limits if days <= most), Recency.LONG_AGO)


class Place(NamedTuple):
    """Somebody and the spot where they stand. ``category`` is the primary one, None for the undecided."""

    person: ExaminedPerson
    category: Category | None
    recency: Recency
    x: float
    y: float


class Ring(NamedTuple):
    """One ring, ``closeness`` 0 where nothing is said, with its inner and outer radius and how many stand in it."""

    closeness: int
    inner: float
    outer: float
    people: int


class Sector(NamedTuple):
    """The part of the circle of one category (None: undecided), from angle ``start`` on, ``sweep`` wide."""

    category: Category | None
    start: float
    sweep: float
    people: int


@dataclass(frozen=True, slots=True)
class NetworkMap:
    """A layout. ``ties`` are pairs of numbers in ``places``; ``rings`` go from the inside to the outside."""

    places: tuple[Place, ...]
    rings: tuple[Ring, ...]
    sectors: tuple[Sector, ...]
    ties: tuple[tuple[int, int], ...]
    radius: float


def network_map(examination: Examination) -> NetworkMap:
    """Lay out the people of an examination who are sorted or key people, and the known ties among key people."""
    shown = [each for each in examination.people.values() if each.categories or each.key_person]
    knows = [pair for pair, known in examination.ties.known.items() if known]
    return layout(shown, knows, examination.day)


def layout(people: Iterable[ExaminedPerson], knows: Iterable[tuple[int, int]], day: date) -> NetworkMap:
    """Lay people out on *day*; *knows* are pairs of ids, those of people who are not shown are left out.

    The same people always stand at the same spots, in whatever order they come.
    """
    cells: dict[tuple[Category | None, int], list[ExaminedPerson]] = {}
    for person in sorted(people, key=_neighbourhood):
        category = person.categories[0] if person.categories else None
        cells.setdefault((category, person.closeness if person.closeness in CLOSENESS else 0), []).append(person)
    sectors = _sectors(cells)
    rings = _rings(sectors, cells)
    places = tuple(
        Place(person, sector.category, recency(person.last_contact, day), *spot)
        for sector in sectors
        for ring in rings
        for person, spot in _placed(cells.get((sector.category, ring.closeness), []), sector, ring)
    )
    numbers = {place.person.id: number for number, place in enumerate(places)}
    ties = sorted({_ordered(numbers[one], numbers[other]) for one, other in knows if {one, other} <= numbers.keys()})
    return NetworkMap(places, rings, sectors, tuple(ties), rings[-1].outer)


def _neighbourhood(person: ExaminedPerson) -> tuple[bool, str, str, int]:
    """Colleagues stand beside each other; who has no organisation comes last."""
    return not person.organization, fold(person.organization), fold(person.name), person.id


def _ordered(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _sectors(cells: Mapping[tuple[Category | None, int], Sequence[ExaminedPerson]]) -> tuple[Sector, ...]:
    counts: dict[Category | None, int] = dict.fromkeys(Category, 0)
    for (category, _), members in cells.items():
        counts[category] = counts.get(category, 0) + len(members)
    order = [*Category, *([None] if None in counts else [])]
    weights = [counts[each] ** SHARE_POWER for each in order]
    whole = sum(weights) or len(order)
    free = 1 - SMALLEST_SHARE * len(order)
    sweeps = [
        math.tau * (SMALLEST_SHARE + free * (weight / whole if sum(weights) else 1 / len(order))) for weight in weights
    ]
    starts = accumulate(sweeps, initial=0.0)
    return tuple(
        Sector(each, start, sweep, counts[each]) for each, start, sweep in zip(order, starts, sweeps, strict=False)
    )


def _capacity(sector: Sector, radius: float) -> int:
    """Give how many people may stand side by side in a sector at this distance from the middle."""
    return max(1, int(sector.sweep * radius - 2 * BORDER))


def _rows(inner: float, outer: float) -> list[float]:
    """Give the distances of a ring's rows from the middle."""
    number = max(1, int((outer - inner) / ROW + 1e-9) - 1) if outer - inner > 2 * ROW else 1
    step = (outer - inner) / number
    return [inner + (at + 0.5) * step for at in range(number)]


def _rings(
    sectors: Sequence[Sector], cells: Mapping[tuple[Category | None, int], Sequence[ExaminedPerson]]
) -> tuple[Ring, ...]:
    rings: list[Ring] = []
    inner = CENTRE
    for closeness in (*sorted(CLOSENESS, reverse=True), 0):
        counts = [len(cells.get((sector.category, closeness), ())) for sector in sectors]
        width = NARROWEST_RING if any(counts) else EMPTY_RING
        while any(
            count > sum(_capacity(sector, radius) for radius in _rows(inner, inner + width))
            for sector, count in zip(sectors, counts, strict=True)
        ):
            width += ROW
        rings.append(Ring(closeness, inner, inner + width, sum(counts)))
        inner += width
    return tuple(rings)


def _placed(
    people: Sequence[ExaminedPerson], sector: Sector, ring: Ring
) -> Iterable[tuple[ExaminedPerson, tuple[float, float]]]:
    """Spread people evenly over the rows of their part of a ring."""
    if not people:
        return
    radii = _rows(ring.inner, ring.outer)
    middle = (ring.inner + ring.outer) / 2
    # Those who are few stand in one row, from which their names are read best.
    if len(people) <= _capacity(sector, middle) // 2:
        radii = [middle]
    room = [_capacity(sector, radius) for radius in radii]
    # Rounded down, no row gets more people than it has room for.
    ends = [len(people) * filled // sum(room) for filled in accumulate(room, initial=0)]
    for radius, (first, end) in zip(radii, pairwise(ends), strict=True):
        border = BORDER / radius
        for at, person in enumerate(people[first:end]):
            angle = sector.start + border + (sector.sweep - 2 * border) * (at + 0.5) / (end - first)
            yield person, (radius * math.sin(angle), -radius * math.cos(angle))
