"""The network map on a sheet of its own, with what its signs mean and everybody in it as a table for browsers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.reports.document import isolated, shown
from netgrow_desktop.reports.figures import count
from netgrow_desktop.reports.map_drawing import MapDrawing
from netgrow_desktop.reports.map_legend import draw_map_legend, legend_height, recency_word
from netgrow_desktop.reports.network_map import draw_network_map
from netgrow_desktop.reports.paper import UNITS, paper_font
from netgrow_desktop.reports.people_lists import people_imprint
from netgrow_desktop.reports.picture_sheets import PictureSheets
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPainter

    from netgrow_desktop.domain.examine.network_map import NetworkMap
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.voice import Voice

MAP_TYPE = 7.5
"""Size of the names in the map, in points."""
ABOVE_LEGEND = 8.0
"""White between the map and what its signs mean, in points."""


def map_sheet(
    layout: NetworkMap, owner: str, day: date, sorted_people: int, page: PageFormat, voice: Voice
) -> PictureSheets:
    """Lay the map out on one sheet; *sorted_people* are all who are sorted. Raises NetGrowError for an empty map."""
    if not layout.places:
        raise NetGrowError("paper.no_map")
    title, placed = voice.plain("paper.map"), len(layout.places)
    lead = (
        voice.plain("paper.map_nearest", n=placed, all=count(sorted_people))
        if placed < sorted_people
        else voice.plain("paper.map_all", n=placed)
    )
    made = MapDrawing(layout, {place.person.id: shown(place.person.name) for place in layout.places})
    font = paper_font(MAP_TYPE)

    def draw(painter: QPainter, rect: QRectF) -> None:
        low = legend_height(rect.width(), font)
        above = rect.adjusted(0, 0, 0, -low - ABOVE_LEGEND * UNITS)
        draw_network_map(painter, above, made, LIGHT, font)
        draw_map_legend(painter, QRectF(rect.left(), rect.bottom() - low, rect.width(), low), LIGHT, font)

    imprint = people_imprint(title, owner, day, voice)
    return PictureSheets(
        page, imprint, title, (f"{lead} · {imprint.title.split(', ', 1)[-1]}",), (draw,), _table(layout, voice)
    )


def _table(layout: NetworkMap, voice: Voice) -> str:
    heads = ("paper.column_person", "paper.column_category", "paper.column_closeness", "paper.column_recency")
    head = "".join(f"<th>{voice.html(code)}</th>" for code in heads)
    rows = []
    for place in sorted(layout.places, key=lambda place: place.person.name.casefold()):
        code = place.category.value if place.category is not None else "undecided"
        close = count(place.person.closeness) if place.person.closeness else "–"
        cells = (
            isolated(shown(place.person.name)),
            voice.plain(f"print.category.{code}"),
            close,
            recency_word(place.recency),
        )
        rows.append(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>")
    return f'<table class="list"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
