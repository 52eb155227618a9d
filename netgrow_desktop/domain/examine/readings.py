"""Four readings of each category, never blended into one number, and what they say of strength and of need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.messages import Message

FEWEST_PEOPLE = 5
"""Below this many people a category has counts only, no share."""

QUESTIONS: Mapping[Category, tuple[str, ...]] = {
    Category.STRATEGIC: ("trends", "planning", "surprises", "beyond"),
    Category.OPERATIONAL: ("daily", "departments", "outside", "quick"),
    Category.DEVELOPMENTAL: ("ear", "sounding", "honest", "growth"),
}
"""Codes of the questions by which the owner says, from 1 to 5, whether a category meets their needs. The wording of
``trends`` of the strategic ones is ``examine.question.strategic.trends``."""


@dataclass(frozen=True, slots=True)
class NeedMet:
    """The owner's own answers, 1 (not at all) to 5 (fully), by question code; ``mean`` is None without an answer."""

    answers: Mapping[str, int]
    mean: float | None


@dataclass(frozen=True, slots=True)
class Warmth:
    """How many of a category's people have a cadence, are within it, or have none; ``share`` is within / with."""

    with_cadence: int
    within_cadence: int
    without_cadence: int
    share: float | None


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a category's people work, seen from the owner's desk; ``unknown`` are those of whom nothing says it.

    ``outside_team_share`` and ``outside_company_share`` are of those who are known.
    """

    own_team: int
    other_department: int
    outside: int
    unknown: int
    organizations: int
    outside_team_share: float | None
    outside_company_share: float | None


@dataclass(frozen=True, slots=True)
class Redundancy:
    """How many of a category's key people know each other: density as an interval while pairs are unknown."""

    people: int
    ties: int
    unknown: int
    density_min: float | None
    density_max: float | None


@dataclass(frozen=True, slots=True)
class CategoryReadings:
    """The readings of one category; the shares are None below FEWEST_PEOPLE people."""

    category: Category
    people: int
    need_met: NeedMet
    warmth: Warmth
    reach: Reach
    redundancy: Redundancy


@dataclass(frozen=True, slots=True)
class Verdict:
    """Which category is strongest, or needs development, with the evidence in words; None where nothing tells."""

    category: Category | None
    sentence: Message
