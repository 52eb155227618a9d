"""Scattered numbers that are the same in every run."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Item = TypeVar("Item")


class Chance:
    """A row of scattered numbers that its seed alone decides (Knuth's MMIX generator, the upper bits)."""

    def __init__(self, seed: int) -> None:
        self._state = seed
        for _ in range(5):
            self.random()

    def random(self) -> float:
        """Give a number from 0 to below 1."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self._state >> 11) / 2**53

    def between(self, first: int, beyond: int) -> int:
        """Give a whole number from *first* to below *beyond*."""
        return first + int((beyond - first) * self.random())

    def choice(self, items: Sequence[Item]) -> Item:
        """Give one of the items."""
        return items[self.between(0, len(items))]

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """Give the items in another order."""
        return sorted(items, key=lambda _: self.random())
