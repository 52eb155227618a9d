"""How a network map lies in its picture: as large as it can be with the names of its sectors around it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTransform

from netgrow_desktop.reports.figures import count
from netgrow_desktop.reports.map_drawing import category_code
from netgrow_desktop.reports.map_signs import strong

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from netgrow_desktop.domain.examine.network_map import NetworkMap, Sector

OFF_RIM, EDGE = 0.4, 0.5
"""Between the rim and a sector's name, and at the edges of the picture, in lines of the font."""
SPOTS = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
"""Where along its sector's rim a name may stand, the usual place first."""
SMALLEST = 0.45
"""However long the sectors' names are, the circle takes this share of the picture's shorter side."""


@dataclass(frozen=True, slots=True)
class MapView:
    """How a map is looked at: *zoom* 1 shows all of it; ``x`` and ``y`` are the spot in the middle of the picture."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0


FITTED = MapView()


class SectorName(NamedTuple):
    """What stands outside the circle beside a sector: where, its category and how many people."""

    box: QRectF
    category_code: str
    text: str


def view_transform(layout: NetworkMap, rect: QRectF, view: MapView, font: QFont) -> QTransform:
    """Give the way from the layout's units into *rect*; at zoom 1 the circle and the sectors' names fit into it."""
    scale = _radius(layout, rect, font) / layout.radius * view.zoom
    transform = QTransform()
    transform.translate(rect.center().x(), rect.center().y())
    transform.scale(scale, scale)
    transform.translate(-view.x, -view.y)
    return transform


def _radius(layout: NetworkMap, rect: QRectF, font: QFont) -> float:
    """Give the radius of the largest circle that leaves room for the names of the sectors."""
    metrics = QFontMetricsF(strong(font))
    shorter = min(rect.width(), rect.height()) / 2 - EDGE * metrics.height()
    found = min((_best_spot(sector, rect, metrics)[0] for sector in layout.sectors), default=shorter)
    return max(found, SMALLEST * shorter, 1.0)


def _best_spot(sector: Sector, rect: QRectF, metrics: QFontMetricsF) -> tuple[float, QPointF]:
    """Give where a sector's name stands so that the circle may be large: the radius, and the way from the middle."""
    spots = []
    for share in SPOTS:
        angle = sector.start + sector.sweep * share
        along = QPointF(math.sin(angle), -math.cos(angle))
        spots.append((_largest(along, _width(sector, metrics), rect, metrics.height()), along))
    return max(spots, key=lambda spot: spot[0])


def _largest(along: QPointF, width: float, rect: QRectF, line: float) -> float:
    """Give the radius of the largest circle in *rect* that has a name of this width beside it."""
    across, down = rect.width() / 2 - EDGE * line, rect.height() / 2 - EDGE * line
    found = min(across, down)
    for part, room, size in ((abs(along.x()), across, width), (abs(along.y()), down, line)):
        # A name that begins at the rim reaches by all of its size beyond it, a centred one by half of it.
        if part > 0.01:
            found = min(found, (room - size * (1 + part) / 2) / part - OFF_RIM * line)
    return found


def sector_names(layout: NetworkMap, transform: QTransform, rect: QRectF, font: QFont) -> list[SectorName]:
    """Give the names of the sectors, each beside its sector's rim."""
    metrics = QFontMetricsF(strong(font))
    line, found = metrics.height(), []
    for sector in layout.sectors:
        width, (_, along) = _width(sector, metrics), _best_spot(sector, rect, metrics)
        rim = transform.map(along * layout.radius) + along * line * OFF_RIM
        # Right of the circle a name begins at the rim, left of it it ends there, above and below it is centred.
        box = QRectF(rim.x() - width * (1 - along.x()) / 2, rim.y() - line * (1 - along.y()) / 2, width, line)
        found.append(SectorName(box, category_code(sector.category), _text(sector)))
    return found


def _text(sector: Sector) -> str:
    return f"{sector_word(category_code(sector.category))} {count(sector.people)}"


def _width(sector: Sector, metrics: QFontMetricsF) -> float:
    """Give how wide a sector's name is with its sign."""
    return metrics.horizontalAdvance(_text(sector)) + metrics.height()


def sector_word(code: str) -> str:
    """Name a sector's category in the person's language."""
    words = {
        "strategic": QCoreApplication.translate("NetworkMap", "Strategic"),
        "operational": QCoreApplication.translate("NetworkMap", "Operational"),
        "developmental": QCoreApplication.translate("NetworkMap", "Developmental"),
    }
    return words.get(code, QCoreApplication.translate("NetworkMap", "Undecided"))
