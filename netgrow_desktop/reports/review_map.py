"""The review's network map, and beside it who fades and what its signs mean."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.fading import say_nobody_fades
from netgrow_desktop.reports.document import Part, as_html, drawing, shown, unbroken
from netgrow_desktop.reports.figures import count, short_date
from netgrow_desktop.reports.map_drawing import MapDrawing
from netgrow_desktop.reports.map_legend import draw_map_legend, legend_height
from netgrow_desktop.reports.network_map import draw_network_map
from netgrow_desktop.reports.paper import UNITS, paper_font
from netgrow_desktop.reports.review_readings import heading
from netgrow_desktop.reports.review_room import LONGEST_NAME
from netgrow_desktop.reports.tables import block_widths, blocks, gap, paragraph
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.fading import Fading
    from netgrow_desktop.domain.review import Review
    from netgrow_desktop.reports.document import Drawing
    from netgrow_desktop.reports.review_room import Room
    from netgrow_desktop.reports.voice import Voice

PARTS = (0.66, 0.34)
"""How the width is shared by the map and by those who fade."""

MAP, LEGEND = "network map", "signs of the map"
MAP_TYPE = 7.0
"""Size of the names in the map, in points."""


def map_parts(review: Review, room: Room, voice: Voice, width: float, drawings: dict[str, Drawing]) -> list[Part]:
    """Give the map, and beside it who fades and what the signs of the map mean."""
    fading = _fading(review.examination, room, voice)
    if not review.map.places:
        html = heading(voice.html("review.map")) + paragraph(voice.html("review.no_map"), above=4)
        return [gap(1), Part(blocks([html, fading], PARTS, width))]
    map_width, beside = block_widths(PARTS, width)
    html = heading(voice.html("review.map"), _shown(review, voice))
    html += paragraph(drawing(MAP, map_width, room.map_height * UNITS), above=4)
    if MAP not in drawings:
        drawings[MAP] = _map_drawing(review)
        drawings[LEGEND] = _draw_legend
    legend = drawing(LEGEND, beside, legend_height(beside, paper_font(MAP_TYPE)))
    return [gap(1), Part(blocks([html, fading + paragraph(legend, above=9)], PARTS, width))]


def _shown(review: Review, voice: Voice) -> str:
    placed, everybody = len(review.map.places), review.examination.everyone - review.examination.undecided
    if placed < everybody:
        return voice.html("review.map_nearest", n=placed, all=count(everybody))
    return voice.html("review.map_people", n=placed)


def _map_drawing(review: Review) -> Drawing:
    names = {place.person.id: shown(place.person.name) for place in review.map.places}
    made = MapDrawing(review.map, names)
    font = paper_font(MAP_TYPE)

    def draw(painter: QPainter, rect: QRectF) -> None:
        draw_network_map(painter, rect, made, LIGHT, font)

    return draw


def _draw_legend(painter: QPainter, rect: QRectF) -> None:
    draw_map_legend(painter, rect, LIGHT, paper_font(MAP_TYPE))


def _fading(examination: Examination, room: Room, voice: Voice) -> str:
    found = examination.fading
    html = heading(voice.html("review.fading"))
    nobody = say_nobody_fades(found)
    if nobody is not None and not found.contact_noted:
        return html + paragraph(voice.message(nobody), above=5, css_class="small")
    for kind, people, number, most in (
        ("cooling", found.cooling, found.cooling_count, room.cooling),
        ("dormant", found.dormant, found.dormant_count, room.dormant),
        ("bridges", found.bridges, len(found.bridges), room.bridges),
    ):
        html += _kind(kind, people[:most], number, voice)
    return html


def _kind(kind: str, people: Sequence[Fading], number: int, voice: Voice) -> str:
    """Give those of one kind who are named, under the number of all."""
    if not number:
        return paragraph(voice.html(f"examine.say.no_{kind}"), above=5, css_class="small")
    title = f'<span class="strong">{voice.html(f"review.fading.{kind}")} {count(number)}</span>'
    html = paragraph(title, above=6) + paragraph(voice.html(f"review.fading.{kind}.what"), css_class="small")
    return html + "".join(paragraph(_line(each, kind, voice), above=1) for each in people)


def _line(who: Fading, kind: str, voice: Voice) -> str:
    name = as_html(who.name, LONGEST_NAME)
    if kind == "bridges":
        return f'{name}<br><span class="small">{voice.message(who.why)}</span>'
    last = (
        unbroken(short_date(date.fromisoformat(who.last_contact[:10])))
        if who.last_contact
        else voice.html("print.never")
    )
    return f'{name} <span class="small">{last}</span>'
