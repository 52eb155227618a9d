"""Who opened doors: how the owner met the key people (after Uzzi and Dunlap, HBR 2005)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.domain.categories import Category

INBRED_FROM = 0.65
"""A share of self-introductions above this says that a network is probably inbred (Uzzi and Dunlap, HBR 2005)."""


class MetThrough(StrEnum):
    """How the owner came to know somebody: introduced themselves, was introduced, or through a group or event."""

    SELF = "self"
    INTRODUCED = "introduced"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Broker:
    """Somebody who introduced key people. ``contact_id`` is 0 where they are known by name only.

    ``introduced`` are the ids of key people, ``categories`` and ``organizations`` what these opened.
    ``last_thanked`` is an ISO date or "".
    """

    contact_id: int
    name: str
    introduced: tuple[int, ...]
    categories: tuple[Category, ...]
    organizations: tuple[str, ...]
    last_thanked: str


@dataclass(frozen=True, slots=True)
class Introductions:
    """How the key people were met. ``self_share`` is by_self / (by_self + introduced + by_group), None if 0."""

    by_self: int
    introduced: int
    by_group: int
    unknown: int
    self_share: float | None
    brokers: tuple[Broker, ...]
