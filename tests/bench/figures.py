"""What a measurement gives: a figure with its bar, and the table in which it is printed."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

median = statistics.median
TODAY = datetime.now(UTC).astimezone().date()
"""The day that the program works with. On an earlier one it would show what was known then, which takes longer."""


@dataclass(frozen=True)
class Settings:
    """How much is measured, and where: a folder of its own with the export of *people* and the network made of it."""

    folder: Path
    people: int
    rounds: int

    @property
    def calm(self) -> float:
        """Give the seconds that a window is left alone before it is measured; few people are but a try."""
        return 1.0 if self.people >= 10_000 else 0.05

    @property
    def export(self) -> Path:
        """Give the path of the LinkedIn export."""
        return self.folder / "Connections.csv"

    @property
    def network(self) -> Path:
        """Give the path of the network into which it was imported."""
        return self.folder / "people.netgrow"


@dataclass(frozen=True)
class Figure:
    """One line of the table. *bar* is the most that is allowed, None where there is no bar."""

    what: str
    value: float
    unit: str
    bar: float | None = None
    beside: str = field(default="", kw_only=True)

    def holds(self) -> bool:
        """Tell whether it is within its bar."""
        return self.bar is None or self.value <= self.bar


def figure(what: str, values: Sequence[float], unit: str, bar: float | None = None, beside: str = "") -> Figure:
    """Give the median of *values*, with their range beside it."""
    spread = f"{_number(min(values))} to {_number(max(values))} in {len(values)}" if len(values) > 1 else ""
    return Figure(what, median(values), unit, bar, beside="; ".join(filter(None, (spread, beside))))


def percentile(values: Sequence[float], percent: int) -> float:
    """Give the value that *percent* of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def lines(figures: Iterable[Figure]) -> Iterable[str]:
    """Give the table's lines."""
    for each in figures:
        verdict = "" if each.bar is None else f"at most {_number(each.bar):>5}  {'holds' if each.holds() else 'FAILS'}"
        yield f"{each.what:<58} {_number(each.value):>7} {each.unit:<5} {verdict:<22} {each.beside}".rstrip()


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
