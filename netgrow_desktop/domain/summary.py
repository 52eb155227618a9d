"""The network summary: the figures and people of the printed page, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.review import Review


class PersonLine(NamedTuple):
    """A person as a line in a printed list. ``last_contact`` is an ISO date or None."""

    name: str
    organization: str
    title: str
    categories: tuple[Category, ...]
    last_contact: str | None


@dataclass(frozen=True, slots=True)
class CategoryPart:
    """One category's part of the network.

    ``people`` counts members; ``share`` is of everyone (0 to 1): people in several categories count in each,
    so shares may add up to more than 1.
    """

    category: Category
    people: int
    share: float


@dataclass(frozen=True, slots=True)
class NetworkSummary:
    """Everything that the printed network summary says, computed on ``day``.

    ``undecided`` counts people in no category, ``never_contacted`` those without real contact.
    ``top_organizations`` are (name, people) by people, then name. ``overdue`` and ``next_weeks``, the 28 days from
    ``day``, have each person once, with what is due first; long lists are cut and the ``..._count`` fields give the
    whole number.
    ``review`` has what the network is strong in, what it lacks and what to do next.
    """

    owner: str
    day: date
    people: int
    undecided: int
    organizations: int
    never_contacted: int
    contacted_last_90_days: int
    categories: tuple[CategoryPart, ...]
    in_several_categories: int
    top_organizations: tuple[tuple[str, int], ...]
    overdue_count: int
    overdue: tuple[DueItem, ...]
    next_weeks_count: int
    next_weeks: tuple[DueItem, ...]
    never_contacted_sorted_count: int
    never_contacted_sorted: tuple[PersonLine, ...]
    review: Review
