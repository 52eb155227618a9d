"""A network map made ready to be drawn: what does not change while one looks about it is worked out once.

All of it is in the layout's own units.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from netgrow_desktop.domain.examine.network_map import NetworkMap, Place, Recency
from netgrow_desktop.reports.map_names import SQUARE, Ground, Named, Names
from netgrow_desktop.theme_tokens import UNDECIDED_CODE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from PySide6.QtGui import QTransform

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.reports.map_names import Box

SIGN_SIZES: Mapping[Recency, float] = {
    Recency.LONG_AGO: 0.42,
    Recency.YEARS: 0.56,
    Recency.THIS_YEAR: 0.7,
    Recency.LATELY: 0.86,
}
"""How wide the signs are drawn, in the units of the layout."""

KEY_GAP = 0.09
"""Between a sign and the ring around a key person, in the units of the layout."""


class SignKind(NamedTuple):
    """What tells one sign from another; *is_shown* is False for those whom a filter leaves out."""

    category_code: str
    recency: Recency
    key_person: bool
    is_shown: bool


class SignGround:
    """Where the signs of a layout lie, whoever a filter leaves."""

    def __init__(self, layout: NetworkMap) -> None:
        self.boxes = [_marked_box(place) for place in layout.places]
        self.taken = Ground(SQUARE, self.boxes)


class MapDrawing:
    """A layout with its signs and names, ready to be drawn again and again. *shown* are the ids that a filter leaves,
    None: all.

    *names* are what is written beside people, by id; they must be fit for the screen already. Where the signs of the
    layout lie (*ground*) is worked out unless it is given.
    """

    def __init__(
        self,
        layout: NetworkMap,
        names: Mapping[int, str] | None = None,
        shown: Collection[int] | None = None,
        ground: SignGround | None = None,
    ) -> None:
        self.layout = layout
        self.ground = ground or SignGround(layout)
        self._written = names or {place.person.id: place.person.name for place in layout.places}
        self.shown = frozenset(shown) if shown is not None else None
        self.signs: dict[SignKind, list[tuple[float, float]]] = {}
        """The spots of all signs, by what they look like."""
        named: list[Named] = []
        for place, box in zip(self.layout.places, self.ground.boxes, strict=True):
            person, is_shown = place.person, self.is_shown(place)
            kind = SignKind(category_code(place.category), place.recency, person.key_person, is_shown)
            self.signs.setdefault(kind, []).append((place.x, place.y))
            if is_shown:
                turn = (not person.key_person, -person.closeness, -place.recency, person.id)
                named.append(Named(box, self._written[person.id], turn, person.key_person))
        self.names = Names(named, self.ground.taken)
        self.ties = _ties(self, self.layout.ties)

    def filtered(self, shown: Collection[int] | None) -> MapDrawing:
        """Give the same drawing with another filter."""
        return MapDrawing(self.layout, self._written, shown, self.ground)

    def is_shown(self, place: Place) -> bool:
        """Tell whether the filter leaves this person."""
        return self.shown is None or place.person.id in self.shown

    def ties_of(self, number: int) -> list[QPainterPath]:
        """Give the ties of one person, told by the number of their place."""
        return _ties(self, [tie for tie in self.layout.ties if number in tie])


def category_code(category: Category | None) -> str:
    """Give the code that colours and shapes go by."""
    return category.value if category is not None else UNDECIDED_CODE


def _marked_box(place: Place) -> Box:
    """Give the square of a person's sign with the ring around a key person."""
    half = SIGN_SIZES[place.recency] / 2 + (1.5 * KEY_GAP if place.person.key_person else 0.0)
    return place.x - half, place.y - half, place.x + half, place.y + half


def _ties(drawing: MapDrawing, ties: Iterable[tuple[int, int]]) -> list[QPainterPath]:
    """Give ties as curves that bend towards the middle, each by itself: together they would take long to stroke."""
    paths, places = [], drawing.layout.places
    for one, other in ties:
        first, second = places[one], places[other]
        if drawing.is_shown(first) and drawing.is_shown(second):
            path = QPainterPath(QPointF(first.x, first.y))
            bend = QPointF((first.x + second.x) * 0.3, (first.y + second.y) * 0.3)
            path.quadTo(bend, QPointF(second.x, second.y))
            paths.append(path)
    return paths


def place_at(drawing: MapDrawing, transform: QTransform, spot: QPointF, reach: float) -> int | None:
    """Give the number of the shown place nearest to a spot of the picture, at most *reach* away; None for none."""
    back, _ = transform.inverted()
    at = back.map(spot)
    limit = max(reach / transform.m11(), SIGN_SIZES[Recency.LONG_AGO] / 2)
    near = (
        (math.hypot(place.x - at.x(), place.y - at.y()), number)
        for number, place in enumerate(drawing.layout.places)
        if drawing.is_shown(place)
    )
    distance, number = min(near, default=(math.inf, 0))
    return number if distance <= limit else None
