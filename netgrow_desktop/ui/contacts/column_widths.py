"""How the columns of a table share its width by what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN_WHOLE = 0.85
"""The share of a column's cells that it has to show whole."""


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
    widths = [max(wish.least, wish.wanted) if not wish.share else 0 for wish in wishes]
    open_ones = {number: wish for number, wish in enumerate(wishes) if wish.share}
    left = room - sum(widths)
    while open_ones:
        parts = sum(wish.share for wish in open_ones.values())
        content = {
            number: max(wish.least, wish.wanted)
            for number, wish in open_ones.items()
            if max(wish.least, wish.wanted) * parts <= left * wish.share
        }
        if not content:
            # Whose part is less than their least take the room from the others.
            content = {
                number: wish.least for number, wish in open_ones.items() if wish.least * parts > left * wish.share
            }
        if not content or len(content) == len(open_ones):
            break
        for number, width in content.items():
            widths[number] = width
            left -= width
            del open_ones[number]
    parts = sum(wish.share for wish in open_ones.values())
    for number, wish in open_ones.items():
        widths[number] = max(wish.least, left * wish.share // parts)
    return widths
