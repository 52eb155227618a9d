"""The review's network map with what its signs mean, and beside it who fades."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.fading import say_nobody_fades
from netgrow_desktop.reports.document import Part, as_html, drawing, shown, unbroken
from netgrow_desktop.reports.figures import count, short_date
from netgrow_desktop.reports.map_drawing import MapDrawing, category_code
from netgrow_desktop.reports.map_legend import draw_map_legend, legend_height, legend_words
from netgrow_desktop.reports.map_view import sector_word
from netgrow_desktop.reports.network_map import draw_network_map
from netgrow_desktop.reports.paper import UNITS, paper_font
from netgrow_desktop.reports.review_readings import heading
from netgrow_desktop.reports.review_room import LONGEST_NAME
from netgrow_desktop.reports.tables import block_widths, blocks, full_row, narrow_gap, paragraph
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.fading import Fading, FadingPeople
    from netgrow_desktop.domain.review import Review
    from netgrow_desktop.reports.review_room import Room
    from netgrow_desktop.reports.voice import Voice
    from netgrow_desktop.reports.web import Drawing

PARTS = (0.66, 0.34)
"""How the width is shared by the map and by those who fade."""

MAP, LEGEND = "network map", "signs of the map"
MAP_TYPE = 7.0
"""Size of the names in the map, in points."""

MOST_BRIDGES = 6
FEWEST_REASONED = 5
"""Where so many of a kind have room, each bridge has its reason; where fewer have, the last contact as the others."""


def map_parts(review: Review, room: Room, voice: Voice, width: float, drawings: dict[str, Drawing]) -> list[Part]:
    """Give the map with what its signs mean, and beside it who fades."""
    if not review.map.places:
        return _without_map(review.examination, room, voice, width)
    fading = _fading(review.examination, room, voice)
    map_width = block_widths(PARTS, width)[0]
    html = heading(voice.html("review.map"), _shown(review, voice))
    sectors = ((sector_word(category_code(each.category)), count(each.people)) for each in review.map.sectors)
    said = "; ".join(": ".join(each) for each in sectors)
    html += paragraph(drawing(MAP, map_width, room.map_height * UNITS, said), above=4)
    if MAP not in drawings:
        drawings[MAP] = _map_drawing(review)
        drawings[LEGEND] = _draw_legend
    legend = drawing(LEGEND, width, legend_height(width, paper_font(MAP_TYPE)), "; ".join(legend_words()))
    return [
        narrow_gap(),
        Part(blocks([html, fading], PARTS, width), keeps=True),
        Part((full_row(paragraph(legend), above=3),)),
    ]


def _without_map(examination: Examination, room: Room, voice: Voice, width: float) -> list[Part]:
    """Say why there is no map, and give those who fade in columns on the whole width."""
    found = examination.fading
    html = heading(voice.html("review.map")) + paragraph(voice.html("review.no_map"), above=4)
    parts = [narrow_gap(), Part((full_row(html),)), narrow_gap()]
    if say_nobody_fades(found) is not None and not found.contact_noted:
        return [*parts, Part((full_row(_fading(examination, room, voice)),))]
    title = Part((full_row(heading(voice.html("review.fading"))),), keeps=True)
    return [*parts, title, Part(blocks(_kinds(found, room, voice), (1, 1, 1), width))]


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
    return html + "".join(_kinds(found, room, voice))


def _kinds(found: FadingPeople, room: Room, voice: Voice) -> list[str]:
    """Give the kinds of those who fade, each with its number and those who are named."""
    return [
        _kind(kind, people[:most], number, room, voice)
        for kind, people, number, most in (
            ("cooling", found.cooling, found.cooling_count, room.fading),
            ("dormant", found.dormant, found.dormant_count, room.fading),
            ("bridges", found.bridges, len(found.bridges), min(room.fading, MOST_BRIDGES)),
        )
    ]


def _kind(kind: str, people: Sequence[Fading], number: int, room: Room, voice: Voice) -> str:
    """Give those of one kind who are named, under the number of all, and how many there are besides."""
    if not number:
        return paragraph(voice.html(f"examine.say.no_{kind}"), above=5, css_class="small")
    title = f'<span class="strong">{voice.html(f"review.fading.{kind}")} {count(number)}</span>'
    html = paragraph(title, above=6) + paragraph(voice.html(f"review.fading.{kind}.what"), css_class="small")
    is_reasoned = kind == "bridges" and room.fading >= FEWEST_REASONED
    html += "".join(paragraph(_line(each, voice, is_reasoned=is_reasoned), above=1) for each in people)
    more = number - len(people)
    return html + (paragraph(voice.html("review.and_more", n=more), css_class="small") if more else "")


def _line(who: Fading, voice: Voice, *, is_reasoned: bool) -> str:
    name = as_html(who.name, LONGEST_NAME)
    if is_reasoned:
        return f'{name}<br><span class="small">{voice.message(who.why)}</span>'
    last = (
        unbroken(short_date(date.fromisoformat(who.last_contact[:10])))
        if who.last_contact
        else voice.html("print.never")
    )
    return f'{name} <span class="small">{last}</span>'
