"""How much the review says where there is room for it, and how little where there is not.

Each of its two pages takes as much as it has room for: what the second lacks is no reason to cut the first.
"""

from __future__ import annotations

from typing import NamedTuple

LONGEST_NAME = 90
"""Characters of a name in the review; a longer one is cut, with an ellipsis."""


class FirstRoom(NamedTuple):
    """What the first page names: how many of the largest organisations, of the owner's own places and of the empty
    stages of the career, and how many letters a name has in the grid of roles.
    """

    organizations: int
    seats: int
    stages: int
    grid_name: int


FIRST_ROOMS = (
    FirstRoom(8, 6, 4, 90),
    FirstRoom(8, 5, 3, 90),
    FirstRoom(8, 4, 2, 90),
    FirstRoom(5, 4, 2, 90),
    FirstRoom(5, 3, 2, 30),
    FirstRoom(4, 3, 2, 24),
    FirstRoom(4, 2, 2, 17),
    FirstRoom(0, 2, 2, 17),
    FirstRoom(0, 2, 1, 17),
    FirstRoom(0, 1, 1, 17),
)
"""From roomy to narrow, none asking for more than the one before: the first that costs no further page is taken."""

ENOUGH_FIRST = FIRST_ROOMS[6]
"""Before less is named, the type becomes a little smaller."""


GRID_NAMES = (LONGEST_NAME, 45, 30, 24, 17)
"""Letters of a name in the grid: names are as long as there is room beside what else is missing."""


class Room(NamedTuple):
    """How high the map is at least, in points, and how many the second page names: of the due with the reason, of those
    who could help with a gap, of the never contacted; and of each kind of those who fade.
    """

    map_height: float
    due: int
    ways: int
    never: int
    fading: int = 1


ROOMS = (
    Room(300, 6, 4, 12),
    Room(290, 6, 3, 10),
    Room(280, 5, 3, 8),
    Room(265, 5, 3, 8),
    Room(255, 5, 3, 8),
    Room(245, 4, 3, 8),
    Room(240, 4, 2, 8),
    Room(240, 3, 2, 6),
    Room(240, 3, 1, 4),
    Room(230, 3, 1, 4),
    Room(220, 3, 1, 3),
    Room(210, 3, 1, 3),
    Room(190, 3, 1, 3),
    Room(175, 3, 1, 3),
    Room(165, 2, 1, 3),
    Room(155, 2, 1, 0),
)
"""From roomy to narrow, as for the first page."""

ENOUGH = ROOMS[10]

MOST_FADING = 24
"""Of each kind of those who fade so many are named where there is room beside the map, and at least one."""
