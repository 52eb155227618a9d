"""The quarterly review: an examination, what to do next, and what changed since the last snapshot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.next_step import emptiest_role
from netgrow_desktop.domain.examine.roles import GapKind
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.introductions import Broker
    from netgrow_desktop.domain.examine.network_map import NetworkMap
    from netgrow_desktop.domain.examine.roles import Gap
    from netgrow_desktop.domain.examine.snapshots import Comparison, Snapshot
    from netgrow_desktop.domain.examine.ways import Way

THANKS_LAST = timedelta(days=365)
"""After so long, whoever opened a door may be thanked again."""


@dataclass(frozen=True, slots=True)
class FirstGap:
    """The empty place to fill first, why this one, and who of the owner's people could help."""

    gap: Gap
    why: Message
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since a snapshot."""

    snapshot: Snapshot
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Review:
    """What the review says beside the figures of the summary; ``first_gap`` and ``since`` are None without one.

    ``known_there`` are the organisations of empty career stages with how many may be placed there, the most first.
    ``thanks`` are those to thank: whoever was never thanked, then whoever was thanked longest ago.
    """

    examination: Examination
    map: NetworkMap
    first_gap: FirstGap | None
    thanks: tuple[Broker, ...]
    since: Since | None
    known_there: tuple[tuple[str, int], ...] = ()


def gap_to_fill_first(examination: Examination) -> FirstGap | None:
    """Choose among the empty places.

    A role of the category that needs development comes first, as in the next step of the page: the emptiest, outside
    before inside. Without one the owner's own seats come first, those of that category before others, then roles.
    Levels and career stages belong to none; they tell where to look, so they come last.
    """
    weak, emptiest = examination.needs_development.category, emptiest_role(examination)
    if emptiest is not None:
        return FirstGap(emptiest, Message(f"review.first_gap.{emptiest.category}"))
    turns = {GapKind.SEAT: 0, GapKind.ROLE: 1, GapKind.LEVEL: 2, GapKind.STAGE: 3}

    def turn(gap: Gap) -> tuple[int, bool]:
        return turns[gap.kind], weak is None or gap.category is not weak

    found = min(examination.gaps, key=turn, default=None)
    if found is None:
        return None
    if found.kind is GapKind.SEAT:
        return FirstGap(found, Message("review.first_gap.seat"))
    return FirstGap(found, Message("review.first_gap.any"))


def thanks_due(brokers: Iterable[Broker], today: date) -> tuple[Broker, ...]:
    """Give who opened doors and was never thanked, or not for a year; among equals whoever opened most comes first."""
    limit = (today - THANKS_LAST).isoformat()
    return tuple(sorted((each for each in brokers if each.last_thanked <= limit), key=lambda each: each.last_thanked))


def last_before(snapshots: Sequence[Snapshot], today: date) -> Snapshot | None:
    """Give the newest snapshot that was taken before *today*; they come newest first."""
    return next((each for each in snapshots if each.taken_on < today.isoformat()), None)
