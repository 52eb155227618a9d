"""Four readings of each category, never blended into one number, and what they say of strength and of need."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.structure import density
from netgrow_desktop.domain.examine.ties import FEWEST_FOR_DENSITY, count_pairs
from netgrow_desktop.domain.examine.workplaces import Workplace, workplace
from netgrow_desktop.domain.features import company_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from netgrow_desktop.domain.examine.ties import Ties
    from netgrow_desktop.domain.examine.workplaces import Desk
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.domain.owner import AboutMe

FEWEST_PEOPLE = 5
"""Fewer people than that in the base of a share have counts only, no share."""

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
    """How many of a category's people have a cadence, are within it, or have none.

    Within are those with whom a contact is noted and who are not overdue. ``not_yet`` were never contacted and are not
    due yet: they are in neither side of ``share``, which is within / base.
    """

    with_cadence: int
    within_cadence: int
    without_cadence: int
    share: float | None
    not_yet: int = 0

    @property
    def base(self) -> int:
        """How many have a cadence of whom it can be told whether the owner keeps it."""
        return self.with_cadence - self.not_yet


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a category's people work, seen from the owner's desk; ``unknown`` are those of whom nothing says it.

    ``outside_team_share`` and ``outside_company_share`` are of all but the unknown. ``inside`` are people of the
    owner's organisation of whom nothing says whether they are in the own team: they count as if they were, so that the
    share outside the team is the least that it can be.
    """

    own_team: int
    other_department: int
    outside: int
    unknown: int
    organizations: int
    outside_team_share: float | None
    outside_company_share: float | None
    inside: int = 0


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
    """The readings of one category; a share is None with fewer than FEWEST_PEOPLE people in its base."""

    category: Category
    people: int
    need_met: NeedMet
    warmth: Warmth
    reach: Reach
    redundancy: Redundancy


@dataclass(frozen=True, slots=True)
class Verdict:
    """Which category is strongest, or needs development, with the evidence in words; None where nothing tells.

    ``tied`` has the categories between which nothing decides, or which are empty alike.
    """

    category: Category | None
    sentence: Message
    tied: tuple[Category, ...] = ()


class Members(NamedTuple):
    """What a network holds of the people in one category, archived people left out.

    ``within_cadence`` are those with a cadence and a contact who are not due before today, ``not_yet`` those with a
    cadence and no contact who are not due either. ``desks`` count all *people* of the category by where they work;
    ``key_people`` are the ids of the key people among them.
    """

    category: Category
    people: int
    with_cadence: int
    within_cadence: int
    desks: tuple[Desk, ...]
    key_people: tuple[int, ...]
    not_yet: int = 0


def category_readings(members: Members, answers: Mapping[str, int], owner: AboutMe, ties: Ties) -> CategoryReadings:
    """Give the readings of one category; *answers* are by code, as "strategic.trends"."""
    return CategoryReadings(
        members.category,
        members.people,
        need_met(members.category, answers),
        warmth(members.people, members.with_cadence, members.within_cadence, members.not_yet),
        reach(members.desks, owner),
        redundancy(ties, members.key_people),
    )


def need_met(category: Category, answers: Mapping[str, int]) -> NeedMet:
    """Give the owner's answers about one category, and their mean."""
    given = {
        question: answers[code] for question in QUESTIONS[category] if (code := f"{category}.{question}") in answers
    }
    return NeedMet(given, sum(given.values()) / len(given) if given else None)


def warmth(people: int, with_cadence: int, within_cadence: int, not_yet: int = 0) -> Warmth:
    """Give how many of a category's people the owner keeps up with as they meant to: within / (with - not yet)."""
    return Warmth(
        with_cadence,
        within_cadence,
        people - with_cadence,
        _share(within_cadence, with_cadence - not_yet),
        not_yet,
    )


def reach(desks: Iterable[Desk], owner: AboutMe) -> Reach:
    """Give where a category's people work: outside / known, and (other departments + outside) / known.

    Known are all but those of whom nothing says where they work. Colleagues of whom the department is not known count
    as the own team, for calling them anything else would flatter.
    """
    every = list(desks)
    people: Counter[Workplace] = Counter()
    for each in every:
        people[workplace(each.relation, each.organization, each.department, owner)] += each.people
    own, other, outside = (
        people[place] for place in (Workplace.OWN_TEAM, Workplace.OTHER_DEPARTMENT, Workplace.OUTSIDE)
    )
    inside = people[Workplace.INSIDE]
    known = own + other + inside + outside
    return Reach(
        own,
        other,
        outside,
        people[Workplace.UNKNOWN],
        len({company_key(each.organization) for each in every} - {""}),
        _share(other + outside, known),
        _share(outside, known),
        inside,
    )


def redundancy(ties: Ties, key_people: Collection[int]) -> Redundancy:
    """Give how many of a category's key people know each other; fewer than FEWEST_FOR_DENSITY have no density."""
    counted = count_pairs(ties, key_people)
    least, most = density(counted) if counted.people >= FEWEST_FOR_DENSITY else (None, None)
    return Redundancy(counted.people, counted.ties, counted.unknown, least, most)


def _share(part: int, whole: int) -> float | None:
    """Give a share, None where too few people are its base."""
    return part / whole if whole >= FEWEST_PEOPLE else None
