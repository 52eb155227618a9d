"""A list of many people in one order, from which those of a search are picked quickly."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_FEW = 20
"""Where fewer than one in so many match, they are put in order; where more, everybody is looked through."""
_LOT = 50_000
"""So many are looked through at a time: the window's thread must be able to work in between."""
_SPARSE = 4
"""If ids are so many times as high as there are people, places by id would take too much room."""


class Order:
    """The ids of people in their order; not to be changed."""

    def __init__(self, ids: array[int]) -> None:
        self.ids = ids
        self._places: array[int] | None = None

    def picked(self, matched: Collection[int]) -> array[int]:
        """Give those of the people who are among *matched* (best a set), in the same order."""
        if len(matched) * _FEW < len(self.ids):
            places = self._places_by_id()
            if places is not None:
                known = [each for each in matched if 0 <= each < len(places) and places[each] >= 0]
                return array("q", sorted(known, key=places.__getitem__))
        found = array("q")
        for first in range(0, len(self.ids), _LOT):
            found.extend(filter(matched.__contains__, self.ids[first : first + _LOT]))
        return found

    def _places_by_id(self) -> array[int] | None:
        """Give the place of each id, -1 where nobody has it; None where the ids are too far apart."""
        if self._places is None:
            highest = max(self.ids, default=0)
            if highest > _SPARSE * len(self.ids) or min(self.ids, default=0) < 0:
                return None
            places = array("q", [-1]) * (highest + 1)
            for place, each in enumerate(self.ids):
                places[each] = place
            self._places = places
        return self._places
