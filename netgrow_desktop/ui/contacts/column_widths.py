"""How the columns of a table share its width by what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN_WHOLE = 0.85
"""The share of a column's cells that it has to show whole."""


_HALVINGS = 40
_CLOSE = 1e-6


class Wish(NamedTuple):
    """What a column asks for, in pixels: the ``least``, what shows nearly all of it, and its share where room is short.

    A share of 0 says that the column gets what it asks for, before the others.
    """

    least: int
    wanted: int
    share: int


def wanted_width(cells: Sequence[int]) -> int:
    """Give the width that nearly all *cells* fit into: a few long ones do not take the room of all others."""
    return sorted(cells)[round(SHOWN_WHOLE * (len(cells) - 1))] if cells else 0


def shared(room: int, wishes: Sequence[Wish]) -> list[int]:
    """Give the width of each column: what it wants where there is room, else the same part of its share as others.

    Room that nobody asked for goes to those with a share; below the least widths together, the table scrolls.
    """
    left = room - sum(_content(wish) for wish in wishes if not wish.share)
    open_ones = [wish for wish in wishes if wish.share]
    is_enough = sum(_content(wish) for wish in open_ones) <= left
    # All rise together, each by its share, until the room is full.
    low, high = 0.0, float(max(left, 0))
    for _ in range(_HALVINGS):
        level = (low + high) / 2
        fits = sum(_width(wish, level, is_enough=is_enough) for wish in open_ones) <= left
        low, high = (level, high) if fits else (low, level)
    return [_width(wish, low, is_enough=is_enough) if wish.share else _content(wish) for wish in wishes]


def _content(wish: Wish) -> int:
    return max(wish.least, wish.wanted)


def _width(wish: Wish, level: float, *, is_enough: bool) -> int:
    risen = int(wish.share * level + _CLOSE)
    return max(_content(wish), risen) if is_enough else min(_content(wish), max(wish.least, risen))
