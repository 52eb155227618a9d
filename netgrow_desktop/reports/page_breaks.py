"""Where pages end: heads stay with their rows, no row stands alone, and a head comes again on the next page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

TOGETHER_ROWS = 2
"""Rows of a list that stay with its head, and that never stand alone on its last page."""


class Stack(NamedTuple):
    """The heights of one part, in any unit: its rows, its head, and what stands above the head where it comes again.

    A part that *keeps* stays whole and with the beginning of the next one; a gap is dropped on top of a page.
    """

    rows: tuple[float, ...]
    head: float = 0.0
    again: float = 0.0
    keeps: bool = False
    is_gap: bool = False


class Run(NamedTuple):
    """The rows of one part that stand on one page: from *first* up to, but not with, *end*."""

    part: int
    first: int
    end: int
    continued: bool


def broken(parts: Sequence[Stack], room: Callable[[int], float]) -> list[list[Run]]:
    """Share parts among pages; *room* tells how high the page of a number (0 is the first) may be filled.

    Only a row that is higher than a page stands out of it.
    """
    pages: list[list[Run]] = [[]]
    used = 0.0
    for at, part in enumerate(parts):
        if used > 0 and used + _beginning(parts, at) > room(len(pages) - 1):
            pages.append([])
            used = 0.0
        if part.is_gap and used == 0:
            continue
        used += part.head
        first, continued = 0, False
        for row, height in enumerate(part.rows):
            ahead = height + (part.rows[-1] if row == len(part.rows) - TOGETHER_ROWS else 0)
            if row > first and used + ahead > room(len(pages) - 1):
                pages[-1].append(Run(at, first, row, continued))
                pages.append([])
                first, continued = row, True
                used = part.again + part.head
            used += height
        pages[-1].append(Run(at, first, len(part.rows), continued))
    return pages


def _beginning(parts: Sequence[Stack], at: int) -> float:
    """Give the height of what has to stand on one page with the beginning of a part."""
    part = parts[at]
    if part.keeps and at + 1 < len(parts):
        return part.head + sum(part.rows) + _beginning(parts, at + 1)
    # A list too short to leave rows together on both pages stays whole.
    first = len(part.rows) if len(part.rows) < 2 * TOGETHER_ROWS else TOGETHER_ROWS
    return part.head + sum(part.rows[:first])
