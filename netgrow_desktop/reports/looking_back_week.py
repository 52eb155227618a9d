"""A week in review on one page: what happened, who is next, the owner's note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.looking_back.telling import say_room, told_week
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.document import Part, pages_needed, typeset
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.reports.looking_back_lines import (
    LEAST_LINES,
    MOST_LINES,
    heading,
    imprint,
    note_parts,
    passage_html,
    title_part,
)
from netgrow_desktop.reports.paper import UNITS
from netgrow_desktop.reports.tables import NARROWEST_BESIDE, blocks, full_row, gap, paragraph
from netgrow_desktop.reports.voice import Voice

if TYPE_CHECKING:
    from netgrow_desktop.domain.looking_back.telling import ToldWeek
    from netgrow_desktop.domain.looking_back.week import WeekReview
    from netgrow_desktop.reports.document import Document
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.voice import Words

TITLE = "looking_back.week_title"
SIDES = (0.55, 0.45)
"""How the width is shared by what happened and who is next."""


def week_review_document(week: WeekReview, page: PageFormat, words: Words = english) -> Document:
    """Lay a week out with as many people of each passage as one page has room for. Needs a QGuiApplication.

    On narrow paper, and where there is too much for a page, it goes on over several.
    """
    voice = Voice(words)
    span = _span(week)
    around = imprint(TITLE, span, week.owner, week.today, voice)
    told = told_week(week)
    if page.text_width >= NARROWEST_BESIDE * UNITS:
        for most in range(MOST_LINES, LEAST_LINES - 1, -1):
            parts = _side_by_side(told, most, voice, page.text_width)
            if pages_needed(parts, page) == 1:
                return typeset(parts, page, around, {})
    return typeset(_in_turn(told, voice), page, around, {})


def _span(week: WeekReview) -> str:
    return f"{short_date(week.span.first)} – {short_date(week.span.last)}"


def _side_by_side(told: ToldWeek, most: int, voice: Voice, width: float) -> list[Part]:
    week = told.week
    sides = ["".join(_happened(told, most, voice))]
    if week.ahead is not None:
        sides.append("".join(_next(told, most, voice)))
    return [
        title_part(TITLE, _span(week), voice),
        Part(blocks(sides, SIDES[: len(sides)], width)),
        *note_parts(week.kept.note, voice),
    ]


def _in_turn(told: ToldWeek, voice: Voice) -> list[Part]:
    week = told.week
    happened, ahead = _happened(told, MOST_LINES, voice), _next(told, MOST_LINES, voice)
    return [
        title_part(TITLE, _span(week), voice),
        Part(tuple(full_row(each) for each in happened)),
        *([gap(12), Part(tuple(full_row(each) for each in ahead))] if week.ahead is not None else []),
        *note_parts(week.kept.note, voice),
    ]


def _happened(told: ToldWeek, most: int, voice: Voice) -> list[str]:
    passages = [passage_html(each, most, voice) for each in told.done]
    nothing = paragraph(voice.html("looking_back.nothing_happened"), above=4, css_class="quiet")
    return [heading(voice.html("looking_back.what_happened")), *(passages or [nothing])]


def _next(told: ToldWeek, most: int, voice: Voice) -> list[str]:
    title, ahead = heading(voice.html("looking_back.who_is_next")), told.week.ahead
    if ahead is None:
        return []
    room, passages = say_room(ahead), [passage_html(each, most, voice) for each in told.ahead]
    if not (ahead.coming or ahead.still_open):
        return [title, paragraph(voice.html("looking_back.nobody_next"), above=4, css_class="quiet"), *passages]
    if room is None:
        return [title, *passages]
    return [title, paragraph(voice.message(room), above=4, css_class="quiet"), *passages]
