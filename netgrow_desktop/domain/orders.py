"""A list of many people in one order, from which those of a search are picked quickly."""

from __future__ import annotations

from array import array
from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_FEW = 20
"""Where fewer than one in so many match, they are put in order; where more, they are marked in it."""
_LOT = 50_000
"""So many are looked through at a time where no places are known: the window's thread must be able to work too."""
_MOST_TEXTS, _MOST_KEPT = 40, 2_000_000
"""Of so many texts, and of so many ids in all, what was found is kept."""
_SPARSE = 4
"""If ids are so many times as high as there are people, places by id would take too much room."""


class Order:
    """The ids of people in their order; not to be changed."""

    def __init__(self, ids: array[int]) -> None:
        self.ids = ids
        self._places: array[int] | None = None
        self._found: dict[str, array[int]] = {}

    def kept(self, text: str) -> array[int] | None:
        """Give what was kept for a text, None where nothing was."""
        return self._found.get(text)

    def keep(self, text: str, found: array[int]) -> array[int]:
        """Keep what was found by a text, and forget what was found before the latest few; gives *found*."""
        # Replaced, never changed: two threads may ask at once.
        latest = {**self._found, text: found}
        while len(latest) > _MOST_TEXTS or sum(map(len, latest.values())) > _MOST_KEPT:
            del latest[next(iter(latest))]
        self._found = latest
        return found

    def picked(self, matched: Collection[int]) -> array[int]:
        """Give those of the people who are among *matched*, each once, in the same order."""
        places = self._places_by_id()
        if places is None:
            return self._looked_through(matched)
        highest = len(places) - 1
        if len(matched) * _FEW < len(self.ids):
            known = [each for each in matched if 0 <= each <= highest and places[each] >= 0]
            return array("q", sorted(known, key=places.__getitem__))
        # Nobody's place is -1, which is that of the mark behind the last one.
        marks = bytearray(len(self.ids) + 1)
        for each in matched:
            if 0 <= each <= highest:
                marks[places[each]] = 1
        return array("q", compress(self.ids, marks))

    def _looked_through(self, matched: Collection[int]) -> array[int]:
        found, matched = array("q"), frozenset(matched)
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
