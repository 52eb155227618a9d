"""Who knows whom among the key people: what the owner answered, and which pair is worth asking about next.

Ties have no direction and no weight. What was not answered is unknown, which is never "no".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    Pair = tuple[int, int]


def pair(one: int, other: int) -> Pair:
    """Give two people's ids as a pair, the smaller first."""
    return (one, other) if one < other else (other, one)


@dataclass(frozen=True, slots=True)
class Ties:
    """The answers about pairs of *people* (ids, in the order in which they are shown).

    ``known`` says of a pair (see :func:`pair`) whether the two know each other; a pair that is not in it is unknown.
    Pairs with anybody else in them do not count.
    """

    people: tuple[int, ...]
    known: Mapping[Pair, bool]
