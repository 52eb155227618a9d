"""Who opened doors: how the owner met the key people (after Uzzi and Dunlap, HBR 2005)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.features import company_key
from netgrow_desktop.domain.folding import fold, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from netgrow_desktop.domain.categories import Category

INBRED_FROM = 0.65
"""Above this share of self-introductions, the study says, people have likely chosen others much like themselves.

Source: Uzzi and Dunlap, HBR 2005.
"""


class MetThrough(StrEnum):
    """How the owner came to know somebody: introduced themselves, was introduced, or through a group or event."""

    SELF = "self"
    INTRODUCED = "introduced"
    GROUP = "group"


class Meeting(NamedTuple):
    """How the owner met one key person, as it is stored. ``met_through`` is a code of MetThrough or "".

    ``introducer`` is the name in "introduced by", ``introducer_id`` that person's id, 0 where they are not in the
    network. Whoever is known by id is called by the name they have there.
    """

    contact_id: int
    met_through: str
    introducer_id: int
    introducer: str
    categories: tuple[Category, ...]
    organization: str


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


def introductions(meetings: Iterable[Meeting], thanked: Mapping[int, str] | None = None) -> Introductions:
    """Tell how the key people were met, and who introduced them; *thanked* has the last thanks (ISO) by person's id.

    A name in "introduced by" counts as introduced where nothing else is said.
    """
    every = list(meetings)
    counted = {way: sum(met_through(each) is way for each in every) for way in MetThrough}
    return Introductions(
        counted[MetThrough.SELF],
        counted[MetThrough.INTRODUCED],
        counted[MetThrough.GROUP],
        len(every) - sum(counted.values()),
        self_share(counted[MetThrough.SELF], sum(counted.values())),
        _brokers(every, thanked or {}),
    )


def met_through(meeting: Meeting) -> MetThrough | None:
    """Tell how the owner came to know somebody, None where nothing says it."""
    if meeting.met_through:
        return MetThrough(meeting.met_through)
    return MetThrough.INTRODUCED if meeting.introducer_id or meeting.introducer.strip() else None


def self_share(by_self: int, known: int) -> float | None:
    """Give the self-introduction share: by_self / (by_self + introduced + through a group), None if that is 0.

    What it says is at INBRED_FROM. Source: Uzzi and Dunlap, HBR 2005, with groups and events as a way of their own.
    """
    return by_self / known if known else None


def _brokers(meetings: Iterable[Meeting], thanked: Mapping[int, str]) -> tuple[Broker, ...]:
    """Gather who introduced whom, the most introductions first."""
    opened: dict[tuple[int, str], list[Meeting]] = {}
    for each in meetings:
        key = (each.introducer_id, "" if each.introducer_id else name_key(each.introducer))
        if key != (0, ""):
            opened.setdefault(key, []).append(each)
    found = [
        Broker(
            contact_id,
            theirs[0].introducer.strip(),
            tuple(each.contact_id for each in theirs),
            tuple(dict.fromkeys(category for each in theirs for category in each.categories)),
            _organizations(theirs),
            thanked.get(contact_id, "") if contact_id else "",
        )
        for (contact_id, _), theirs in opened.items()
    ]
    return tuple(
        sorted(
            found,
            key=lambda each: (
                *(-len(each.introduced), -len(each.categories), -len(each.organizations)),
                *(fold(each.name), each.contact_id),
            ),
        )
    )


def _organizations(meetings: Iterable[Meeting]) -> tuple[str, ...]:
    """Give the different organisations of these people as they are first written."""
    found: dict[str, str] = {}
    for each in meetings:
        if key := company_key(each.organization):
            found.setdefault(key, each.organization)
    return tuple(found.values())
