"""The three categories of the method (Hill and Lineback, 2011), as the article names them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Category(StrEnum):
    """What a person is in the network for. The value is what is stored and exported."""

    STRATEGIC = "strategic"
    OPERATIONAL = "operational"
    DEVELOPMENTAL = "developmental"


UNDECIDED = "undecided"
"""Stands in for a category where people without one are counted or filtered."""


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


def toggled(categories: tuple[Category, ...], category: Category) -> tuple[Category, ...]:
    """Give the memberships after *category* was switched on or off; the first one is the primary one."""
    if category in categories:
        return tuple(each for each in categories if each is not category)
    return (*categories, category)


def moved(categories: tuple[Category, ...], source: Category | None, target: Category | None) -> tuple[Category, ...]:
    """Give the memberships after a card was dragged from one column to another (None: undecided).

    The target takes the source's place, so a moved primary category stays primary.
    """
    if target is None:
        return tuple(each for each in categories if each is not source) if source is not None else ()
    if source is None or source not in categories:
        return categories if target in categories else (*categories, target)
    placed = tuple(target if each is source else each for each in categories)
    return tuple(dict.fromkeys(placed))


def added(categories: tuple[Category, ...], target: Category) -> tuple[Category, ...]:
    """Give the memberships with *target* among them, last if it is new."""
    return categories if target in categories else (*categories, target)
