"""How much the review says where there is room for it, and how little where there is not."""

from __future__ import annotations

from typing import NamedTuple

LONGEST_NAME = 90
"""Characters of a name in the review; a longer one is cut, with an ellipsis."""


class Room(NamedTuple):
    """How high the map is at least, in points, and how many are named: of each kind of those who fade, of the due with
    the reason, of those who could help with a gap, of the never contacted, of the largest organisations, of the owner's
    own places; and how many letters a name has in the grid of roles.
    """

    map_height: float
    cooling: int
    dormant: int
    bridges: int
    due: int
    ways: int
    never: int
    organizations: int
    seats: int
    grid_name: int


ROOMS = (
    Room(300, 7, 6, 5, 6, 4, 12, 8, 4, 90),
    Room(290, 6, 5, 4, 6, 3, 10, 8, 4, 90),
    Room(280, 5, 4, 3, 5, 3, 8, 5, 4, 90),
    Room(265, 4, 3, 3, 5, 3, 8, 5, 3, 17),
    Room(255, 4, 3, 2, 5, 3, 8, 5, 3, 17),
    Room(245, 4, 3, 1, 4, 3, 8, 4, 3, 17),
    Room(240, 3, 2, 1, 4, 2, 8, 4, 2, 17),
    Room(240, 3, 2, 1, 3, 2, 6, 4, 2, 17),
    Room(240, 2, 1, 1, 3, 1, 4, 4, 2, 17),
    Room(240, 2, 1, 1, 3, 1, 4, 0, 2, 17),
    Room(230, 2, 1, 1, 3, 1, 4, 0, 2, 17),
    Room(220, 2, 1, 1, 3, 1, 3, 0, 2, 17),
    Room(210, 1, 1, 1, 3, 1, 3, 0, 1, 17),
    Room(210, 1, 1, 0, 3, 1, 3, 0, 1, 17),
    Room(190, 1, 1, 0, 3, 1, 3, 0, 1, 17),
    Room(175, 1, 1, 0, 3, 1, 3, 0, 1, 17),
)
"""From roomy to narrow, none asking for more than the one before: the first that costs no further page is taken."""
