"""A network map made ready to be drawn: what does not change while one looks about it is kept as paths.

The paths are in the layout's own units, so that drawing 2,000 people at any zoom is filling a few of them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath, QTransform

from netgrow_desktop.domain.examine.network_map import NetworkMap, Place, Recency
from netgrow_desktop.reports.charts import shape_path
from netgrow_desktop.reports.map_names import Named, Names
from netgrow_desktop.theme_tokens import UNDECIDED_CODE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from PySide6.QtGui import QFont

    from netgrow_desktop.domain.categories import Category

SIGN_SIZES: Mapping[Recency, float] = {
    Recency.LONG_AGO: 0.42,
    Recency.YEARS: 0.56,
    Recency.THIS_YEAR: 0.7,
    Recency.LATELY: 0.86,
}
"""How wide the signs are drawn, in the units of the layout."""

KEY_GAP = 0.09
"""Between a sign and the ring around a key person, in the units of the layout."""
TOGETHER = 16
"""So many signs of neighbours share a path: filling one large path costs more than the same in parts."""
SIDE_LINES, END_LINES = 8.5, 1.7
"""Room for the names of the sectors beside and above the circle, in lines of the font."""


@dataclass(frozen=True, slots=True)
class MapView:
    """How a map is looked at: *zoom* 1 shows all of it; ``x`` and ``y`` are the spot in the middle of the picture."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0


FITTED = MapView()


class Signs(NamedTuple):
    """The signs of some neighbours of one category; *is_shown* is False for those whom a filter leaves out."""

    category_code: str
    is_shown: bool
    path: QPainterPath


class MapDrawing:
    """A layout with its paths, ready to be drawn again and again. *shown* are the ids that a filter leaves, None: all.

    *names* are what is written beside people, by id; they must be fit for the screen already.
    """

    def __init__(
        self, layout: NetworkMap, names: Mapping[int, str] | None = None, shown: Collection[int] | None = None
    ) -> None:
        self.layout = layout
        self.shown = frozenset(shown) if shown is not None else None
        self.signs = list(_signs(self))
        self.key_people = [place for place in layout.places if place.person.key_person and self.is_shown(place)]
        self.ties = _ties(self, layout.ties)
        self.names = Names(
            [
                Named(
                    _marked_box(place),
                    names[place.person.id] if names else place.person.name,
                    _turn(place),
                    place.person.key_person,
                )
                for place in filter(self.is_shown, layout.places)
            ],
            [_marked_box(place) for place in layout.places],
        )

    def is_shown(self, place: Place) -> bool:
        """Tell whether the filter leaves this person."""
        return self.shown is None or place.person.id in self.shown

    def ties_of(self, number: int) -> list[QPainterPath]:
        """Give the ties of one person, told by the number of their place."""
        return _ties(self, [tie for tie in self.layout.ties if number in tie])


def category_code(category: Category | None) -> str:
    """Give the code that colours and shapes go by."""
    return category.value if category is not None else UNDECIDED_CODE


def sign_box(place: Place) -> QRectF:
    """Give the square of a person's sign, in the units of the layout."""
    side = SIGN_SIZES[place.recency]
    return QRectF(place.x - side / 2, place.y - side / 2, side, side)


def _marked_box(place: Place) -> QRectF:
    """Give the square of a person's sign with the ring around a key person."""
    wider = 1.5 * KEY_GAP if place.person.key_person else 0.0
    return sign_box(place).adjusted(-wider, -wider, wider, wider)


def _turn(place: Place) -> tuple[int, ...]:
    """Say whose name is written first where not all have room."""
    return not place.person.key_person, -place.person.closeness, -place.recency, place.person.id


def _signs(drawing: MapDrawing) -> Iterable[Signs]:
    groups: dict[tuple[str, bool], list[Place]] = {}
    for place in drawing.layout.places:
        groups.setdefault((category_code(place.category), drawing.is_shown(place)), []).append(place)
    for (code, is_shown), places in groups.items():
        for first in range(0, len(places), TOGETHER):
            path = QPainterPath()
            for place in places[first : first + TOGETHER]:
                path.addPath(shape_path(code, sign_box(place)))
            yield Signs(code, is_shown, path)


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


def view_transform(layout: NetworkMap, rect: QRectF, view: MapView, font: QFont) -> QTransform:
    """Give the way from the layout's units into *rect*; at zoom 1 the circle and the sectors' names fit into it."""
    line = QFontMetricsF(font).height()
    width = max(rect.width() - 2 * SIDE_LINES * line, rect.width() * 0.45)
    height = max(rect.height() - 2 * END_LINES * line, rect.height() * 0.5)
    scale = min(width, height) / (2 * layout.radius) * view.zoom
    transform = QTransform()
    transform.translate(rect.center().x(), rect.center().y())
    transform.scale(scale, scale)
    transform.translate(-view.x, -view.y)
    return transform


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
