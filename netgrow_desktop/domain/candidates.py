"""Which pairs of people are worth comparing: those who share a key, so that the work grows with the people only.

Each pass sorts everybody into blocks by one kind of key. A block that is too large is divided by ever finer keys, and
one that cannot be divided is sorted by name and each is compared with the next few: never everybody with everybody.
"""

from __future__ import annotations

from array import array
from itertools import combinations
from typing import TYPE_CHECKING

from netgrow_desktop.domain.block_keys import FINER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.domain.crowd import Crowd
    from netgrow_desktop.domain.person_names import NameWords

MOST = 24
"""People of a block who are all compared with each other."""
NEXT = 8
"""How many of those who follow by name each is compared with in a block that cannot be divided."""
REMEMBERED = 400_000
"""Pairs that are remembered so as not to be compared again in another block; beyond, memory is worth more than time."""
_BLOCKS, _MOST_BITS = 4, 21
"""So many blocks a person are remembered, two million at most: the very same people often have several keys in common.
The newest takes the place of an older one."""
_LARGE_SHARE = 32
"""Towns of more than one in so many people, and of more than a block, say too little about an inexact name."""


def pairs(people: Crowd, after_pass: Callable[[int, int], None]) -> Iterator[tuple[int, int]]:
    """Give the places of two people for each pair that is worth comparing, few of them twice.

    *after_pass* is called with (passes done, passes in all) and may raise to break off. Nothing is found a second time.
    """
    total, passes = len(people), len(people.keys) + 1
    seen: set[int] = set()
    last = (1 << min(_MOST_BITS, (_BLOCKS * total).bit_length())) - 1
    blocks = array("q", bytes(8 * (last + 1)))
    for number in range(passes):
        common = max(MOST, total // _LARGE_SHARE)
        sharing = people.keys[number] if number < len(people.keys) else people.in_towns(common)
        for block in sharing.groups():
            mark = hash(tuple(block))
            if blocks[mark & last] == mark:
                continue
            blocks[mark & last] = mark
            for one, other in combinations(block, 2) if len(block) <= MOST else _within(block, people):
                pair = (one, other) if one < other else (other, one)
                mark = pair[0] * total + pair[1]
                if mark not in seen:
                    if len(seen) < REMEMBERED:
                        seen.add(mark)
                    yield pair
        after_pass(number + 1, passes)


def _within(block: list[int], people: Crowd, depth: int = 0) -> Iterator[tuple[int, int]]:
    if len(block) <= MOST:
        yield from combinations(block, 2)
    elif depth < len(FINER):
        parts: dict[str, list[int]] = {}
        for place in block:
            for key in set(FINER[depth](people.name(place))):
                parts.setdefault(key, []).append(place)
        # Namesakes have both words in common.
        for part in {tuple(each): each for each in parts.values() if len(each) > 1}.values():
            yield from _within(part, people, depth + 1)
    else:
        block = sorted(block, key=lambda place: _whole(people.name(place)))
        for place, one in enumerate(block):
            for other in block[place + 1 : place + 1 + NEXT]:
                yield one, other


def _whole(name: NameWords) -> str:
    return " ".join(sorted((*name.given, *name.family)))
