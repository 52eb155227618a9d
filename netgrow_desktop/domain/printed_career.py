"""The owner's career on its way to paper: each stage with the people from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.career import Stage


class PrintedStage(NamedTuple):
    """A stage with the names and marks (see :class:`Mark`) of its people, and how many more may belong there."""

    stage: Stage
    people: tuple[tuple[str, str], ...] = ()
    proposed: int = 0


@dataclass(frozen=True, slots=True)
class PrintedCareer:
    """The stages, newest first; ``owner`` is "" where nobody said who they are."""

    owner: str
    day: date
    stages: tuple[PrintedStage, ...]
