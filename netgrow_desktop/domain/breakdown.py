"""The breakdown of a network: how many people are in each category, and how many in none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.categories import Category


class LaneKind(StrEnum):
    """What the people of a swim lane of the board have in common."""

    ORGANIZATION = "organization"
    TAG = "tag"


class Lane(NamedTuple):
    """A swim lane: its organisation or tag ("": everybody else), how many people, and how many in each column.

    ``members`` has None for the undecided; whoever is in several categories counts in each.
    """

    name: str
    people: int
    members: Mapping[Category | None, int]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Counts of people. Whoever is in several categories counts in each; ``in_several`` says how many those are."""

    people: int
    undecided: int
    members: Mapping[Category, int]
    in_several: int

    @property
    def sorted_people(self) -> int:
        """How many people are in at least one category."""
        return self.people - self.undecided

    def count(self, category: Category | None) -> int:
        """Give the number of people in a category; None stands for the undecided."""
        return self.undecided if category is None else self.members.get(category, 0)

    def share(self, category: Category | None) -> float:
        """Give the share of everyone (0 to 1) that is in a category; shares may add up to more than 1."""
        return self.count(category) / self.people if self.people else 0.0
