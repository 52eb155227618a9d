"""Who shares a value with whom, among a great many people: a number is kept for each value, and no text."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_LOTS = 8
"""Values are sorted a lot at a time: as a list of Python's numbers they take five times the room."""
_BITS = 64


class Sharing:
    """Values of people, who are known by their places, each as a number of 64 bits: part of its hash, and the place.

    Two values with one such part are rare, and whoever asks compares them anyway.
    """

    def __init__(self, most_people: int) -> None:
        self._place_bits = max(1, most_people.bit_length())
        self._marks = (1 << _BITS - self._place_bits) - 1
        self._lots = tuple(array("Q") for _ in range(_LOTS))

    def add(self, place: int, values: Iterable[str]) -> None:
        """Note what somebody has; a value may come twice."""
        lots, shift, marks = self._lots, self._place_bits, self._marks
        for value in values:
            number = hash(value)
            lots[number & _LOTS - 1].append((number & marks) << shift | place)

    def groups(self) -> Iterator[list[int]]:
        """Give the places of those who share a value, in their order, and forget them."""
        for _, places in self._marked():
            yield places

    def named_groups(
        self, values: Callable[[int], Iterable[str]], most: int = sys.maxsize
    ) -> Iterator[tuple[str, list[int]]]:
        """Give each value that several share, *most* of them at most, with their places, and forget them.

        *values* are those of a place.
        """
        for mark, places in self._marked():
            # Two values rarely have one mark: nobody is asked for a value that very many share.
            if len(places) // 2 > most:
                continue
            exact: dict[str, list[int]] = {}
            for place in places:
                for value in dict.fromkeys(values(place)):
                    if hash(value) & self._marks == mark:
                        exact.setdefault(value, []).append(place)
            yield from ((value, those) for value, those in exact.items() if 1 < len(those) <= most)

    def _marked(self) -> Iterator[tuple[int, list[int]]]:
        shift = self._place_bits
        last_place = (1 << shift) - 1
        for lot in self._lots:
            numbers = sorted(lot)
            del lot[:]
            before = numbers[0] if numbers else 0
            block = [before & last_place]
            for number in islice(numbers, 1, None):
                if number ^ before > last_place:
                    if len(block) > 1:
                        yield before >> shift, block
                    block = [number & last_place]
                elif number != before:
                    block.append(number & last_place)
                before = number
            if len(block) > 1:
                yield before >> shift, block


class Holders:
    """How many people have a value, where three do at least."""

    def __init__(self) -> None:
        self._lots = tuple(array("q") for _ in range(_LOTS))
        self.counts: dict[int, int] = {}
        """Hash of a value -> how many have it; who asks often looks here."""

    def add(self, values: Iterable[str]) -> None:
        """Note what one person has, each value once."""
        lots = self._lots
        for value in values:
            number = hash(value)
            lots[number & _LOTS - 1].append(number)

    def count(self) -> None:
        """Count what was added so far, and forget what fewer have."""
        for lot in self._lots:
            numbers = sorted(lot)
            del lot[:]
            for several in {one for one, third in zip(numbers, numbers[2:], strict=False) if one == third}:
                self.counts[several] = bisect_right(numbers, several) - bisect_left(numbers, several)

    def note(self, value: str, count: int) -> None:
        """Say how many have a value."""
        self.counts[hash(value)] = count
