"""The structure of the owner's network among the key people; the owner is left out unless it says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Structure:
    """The measures over *people* key people with *ties* known ties and *unknown* unanswered pairs.

    None stands for a measure that cannot be told; ``why`` says why. Density is an interval while pairs are unknown.
    """

    people: int
    ties: int
    unknown: int
    density_min: float | None
    density_max: float | None
    effective_size: float | None
    efficiency: float | None
    constraint: float | None
    hierarchy: float | None
    why: Message | None
