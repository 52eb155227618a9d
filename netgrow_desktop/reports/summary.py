"""The network summary on paper: a review of two pages, and the lists that are too long for it.

Its first page answers how big, how balanced, who is due and what is missing; the second shows the network, says what to
do next and how the figures are worked out.
"""

from __future__ import annotations

from bisect import bisect_left
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QFontMetricsF

from netgrow_desktop import __version__
from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.charts import Proportion, draw_proportions, proportions_height
from netgrow_desktop.reports.document import Imprint, Part, as_html, drawing, isolated, pages_needed, shown, typeset
from netgrow_desktop.reports.figures import count, full_date, percent, short_date
from netgrow_desktop.reports.paper import css_size, paper_font
from netgrow_desktop.reports.review_gaps import gaps_parts
from netgrow_desktop.reports.review_map import map_parts
from netgrow_desktop.reports.review_methods import methods_parts
from netgrow_desktop.reports.review_next import are_all_named, next_parts
from netgrow_desktop.reports.review_readings import readings_parts, verdicts
from netgrow_desktop.reports.review_room import (
    ENOUGH,
    ENOUGH_FIRST,
    FIRST_ROOMS,
    GRID_NAMES,
    LONGEST_NAME,
    MOST_FADING,
    ROOMS,
)
from netgrow_desktop.reports.review_since import since_part
from netgrow_desktop.reports.summary_lists import never_contacted_parts, next_weeks_parts, overdue_parts
from netgrow_desktop.reports.tables import (
    block_widths,
    blocks,
    columns_width,
    full_row,
    narrow_gap,
    paragraph,
    side_by_side,
)
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.theme_tokens import LIGHT, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from netgrow_desktop.domain.summary import NetworkSummary
    from netgrow_desktop.reports.document import Document, Progress
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.review_room import FirstRoom, Room
    from netgrow_desktop.reports.voice import Words
    from netgrow_desktop.reports.web import Drawing

Choice = TypeVar("Choice")

TITLE, FIGURE, LEAD = 21.0, 20.0, 11.0
"""Sizes of type that only the first page has, in points."""

LONGEST_OWNER = 70
"""Characters of the owner's name in the head of the pages."""

BALANCE = "balance"
BALANCE_TYPE = 8.5
"""Size of type in the chart, in points."""

HALVES, MASTHEAD = (0.56, 0.44), (0.42, 0.58)
"""How the width is shared by verdicts and chart; by the title and whose it is."""

DESCENT = 0.24
"""How far letters reach below the line, in sizes of type."""

MOST_KNOWN_THERE = 2
"""So many organisations are named where people may be placed on the career map."""

SCALES = (1.0, 0.96, 0.93, 0.9)
"""The type is as large as lets the review name enough; no smaller than the last of these."""

REVIEW_PAGES = 2
"""The review takes as much room as is left on so many pages, more only where long names demand it."""


class Extent(Enum):
    """How much of the summary is printed."""

    ONE_PAGE = "one"
    TWO_PAGES = "two"
    WITH_LISTS = "lists"
    """The review of two pages, and everybody who is due where that is more than it names."""


def summary_document(
    summary: NetworkSummary,
    page: PageFormat,
    words: Words = english,
    extent: Extent = Extent.WITH_LISTS,
    progress: Progress | None = None,
) -> Document:
    """Lay the network summary out on that page; *words* turns messages into sentences.

    Needs a QGuiApplication and no window; *progress* is as for :func:`typeset`.
    """
    voice, imprint = Voice(words), _imprint(summary, Voice(words))
    drawings: dict[str, Drawing] = {}
    if summary.people == 0:
        parts = [_masthead(summary, voice, page.text_width), Part((full_row(_invitation(voice), above=16),))]
        return typeset(parts, page, imprint, drawings)
    scale = _scale(summary, voice, page, drawings, extent)
    laid_out = page.enlarged(1 / scale)
    parts = _review(summary, voice, laid_out, drawings, extent)
    if extent is Extent.WITH_LISTS:
        parts += _lists(summary, voice, laid_out.text_width)
    return typeset(parts, page, imprint, drawings, progress, scale)


def balance_chart(summary: NetworkSummary, voice: Voice) -> list[Proportion]:
    """Give the bars of the whole network: each category's people, then the undecided."""
    bars = [
        Proportion(voice.plain(f"print.category.{part.category}"), part.category, part.people, part.share)
        for part in summary.categories
    ]
    share = summary.undecided / summary.people if summary.people else 0.0
    return [*bars, Proportion(voice.plain("print.category.undecided"), UNDECIDED, summary.undecided, share)]


def _imprint(summary: NetworkSummary, voice: Voice) -> Imprint:
    title = voice.plain("print.title")
    owner = shown(summary.owner, LONGEST_OWNER)
    day = short_date(summary.day)
    return Imprint(
        title=f"{title}, {day}".replace("\u00a0", " "),
        author=shown(summary.owner),
        head=" · ".join(text for text in (isolated(owner), title, day) if text),
        made=voice.plain("print.made", version=__version__, day=day),
        page_of=lambda number, last: voice.plain("print.page_of", page=count(number), pages=count(last)),
    )


def _scale(
    summary: NetworkSummary, voice: Voice, page: PageFormat, drawings: dict[str, Drawing], extent: Extent
) -> float:
    """Give how much smaller the type is: some languages and people need more letters to say as much."""
    for scale in SCALES:
        fine = page.enlarged(1 / scale)
        first = _first_page(ENOUGH_FIRST, summary, voice, fine.text_width, drawings)
        if pages_needed(first, fine) > 1:
            continue
        second = _second_page(ENOUGH, summary, voice, fine.text_width, drawings)
        if extent is Extent.ONE_PAGE or pages_needed([*first, *second], fine) <= REVIEW_PAGES:
            return scale
    return SCALES[-1]


def _review(
    summary: NetworkSummary, voice: Voice, page: PageFormat, drawings: dict[str, Drawing], extent: Extent
) -> list[Part]:
    """Give the review with as much in it as costs no further page."""
    width = page.text_width

    def first(room: FirstRoom) -> list[Part]:
        return _first_page(room, summary, voice, width, drawings)

    def whole(room: Room) -> list[Part]:
        return [*answers, *_second_page(room, summary, voice, width, drawings)]

    @cache
    def needed(parts: tuple[Part, ...]) -> int:
        return pages_needed(parts, page)

    def pages(parts: Sequence[Part]) -> int:
        # To lay a page out takes long, and where there is little to say one room is like another.
        return needed(tuple(parts))

    beside = _roomiest(FIRST_ROOMS, lambda room: pages(first(room)), 1)
    longer = [beside._replace(grid_name=letters) for letters in GRID_NAMES if letters >= beside.grid_name]
    answers = first(_roomiest(longer, lambda room: pages(first(room)), 1))
    if extent is Extent.ONE_PAGE:
        return answers
    room = _roomiest(ROOMS, lambda room: pages(whole(room)), REVIEW_PAGES)
    more = [room._replace(fading=named) for named in range(MOST_FADING, 0, -1)]
    return whole(_roomiest(more, lambda room: pages(whole(room)), REVIEW_PAGES))


def _roomiest(rooms: Sequence[Choice], pages: Callable[[Choice], int], most: int) -> Choice:
    """Give the first that needs at most so many pages, or no more than the narrowest, which is the last."""
    if pages(rooms[0]) <= most:
        return rooms[0]
    last = len(rooms) - 1
    found = bisect_left(rooms, True, 1, last, key=lambda room: pages(room) <= most)
    if found < last or pages(rooms[last]) <= most:
        return rooms[found]
    return rooms[bisect_left(rooms, True, 0, last, key=lambda room: pages(room) <= pages(rooms[last]))]


def _first_page(
    room: FirstRoom, summary: NetworkSummary, voice: Voice, width: float, drawings: dict[str, Drawing]
) -> list[Part]:
    examination, since = summary.review.examination, summary.review.since
    halves = [verdicts(examination, voice), _balance(summary, voice, width, drawings)]
    return [
        _masthead(summary, voice, width),
        Part((side_by_side(_answers(summary, voice, width), width, rule=LIGHT.text),), keeps=True),
        *([since_part(since, voice)] if since is not None else []),
        narrow_gap(),
        Part(blocks(halves, HALVES, width)),
        *readings_parts(examination, _note(summary, room, voice), voice, width),
        *gaps_parts(examination, room, _lacking(summary, room, voice), voice, width),
    ]


def _second_page(
    room: Room, summary: NetworkSummary, voice: Voice, width: float, drawings: dict[str, Drawing]
) -> list[Part]:
    return [
        *map_parts(summary.review, room, voice, width, drawings),
        *next_parts(summary, room, voice, width),
        *methods_parts(summary.review.examination, voice, width),
    ]


def _lists(summary: NetworkSummary, voice: Voice, width: float) -> list[Part]:
    """Give the lists in full where more people are due than the review names."""
    if are_all_named(summary):
        return []
    return [
        *overdue_parts(summary, voice, width),
        *next_weeks_parts(summary, voice, width),
        *never_contacted_parts(summary, voice, width),
    ]


def _masthead(summary: NetworkSummary, voice: Voice, width: float) -> Part:
    title = paragraph(voice.html("print.title"), points=TITLE, css_class="strong")
    owner = f'<span class="strong">{as_html(summary.owner)}</span> · ' if shown(summary.owner) else ""
    day = f'<span class="quiet" style="font-size:{css_size(LEAD)}">{owner}{as_html(full_date(summary.day))}</span>'
    left, right = (width * part for part in MASTHEAD)
    below = f"padding-bottom:{css_size(8)}"
    # The smaller type stands on the title's line of writing.
    beside = f"vertical-align:bottom;padding-bottom:{css_size(8 + (TITLE - LEAD) * DESCENT)}"
    row = (
        f'<tr><td width="{left:.0f}" style="{below}">{title}</td>'
        f'<td width="{right:.0f}" align="right" style="{beside}">{day}</td></tr>'
    )
    return Part((row,), keeps=True)


def _invitation(voice: Voice) -> str:
    return paragraph(voice.html("print.empty"), points=17, css_class="strong") + paragraph(
        voice.html("print.empty_next"), points=LEAD, above=8
    )


def _answers(summary: NetworkSummary, voice: Voice, width: float) -> list[str]:
    ordered = summary.people - summary.undecided
    largest = max(summary.categories, key=lambda part: part.people, default=None) if ordered else None
    organizations = voice.plain("print.organizations_count", n=summary.organizations)
    answers = [
        (
            voice.html("print.how_big"),
            count(summary.people),
            voice.html("print.people_from", n=summary.people, organizations=organizations)
            if summary.organizations
            else voice.html("print.people_alone", n=summary.people),
        ),
        (
            voice.html("print.how_balanced"),
            percent(largest.people / ordered) if largest else "–",
            voice.html(f"print.largest_{largest.category}", n=ordered) if largest else voice.html("print.none_sorted"),
        ),
        (
            voice.html("print.who_is_due"),
            count(summary.overdue_count),
            voice.html("print.overdue_and_next", n=summary.next_weeks_count),
        ),
        (
            voice.html("print.what_is_missing"),
            count(summary.undecided),
            voice.html("print.undecided_and_never", n=summary.never_contacted_sorted_count),
        ),
    ]
    points = _fitting((figure for _, figure, _ in answers), columns_width(len(answers), width))
    return [_answer(*answer, points) for answer in answers]


def _answer(question: str, figure: str, caption: str, points: float) -> str:
    return (
        paragraph(question, css_class="strong")
        + paragraph(as_html(figure), points=points, above=1, css_class="strong")
        + paragraph(caption, css_class="small")
    )


def _fitting(figures: Iterable[str], width: float) -> float:
    """Give the size at which the longest figure fits its column, in points."""
    metrics = QFontMetricsF(paper_font(FIGURE, WEIGHT_STRONG))
    longest = max(metrics.horizontalAdvance(figure) for figure in figures)
    return min(FIGURE, FIGURE * 0.97 * width / longest)


def _balance(summary: NetworkSummary, voice: Voice, width: float, drawings: dict[str, Drawing]) -> str:
    bars = balance_chart(summary, voice)
    font = paper_font(BALANCE_TYPE)
    drawings[BALANCE] = lambda painter, rect: draw_proportions(painter, rect, bars, LIGHT, font)
    said = "; ".join(f"{bar.label}: {count(bar.people)}, {percent(bar.share)}" for bar in bars)
    chart = drawing(BALANCE, block_widths(HALVES, width)[1], proportions_height(bars, font), said)
    return paragraph(voice.html("print.balance_heading"), points=11, css_class="strong") + paragraph(chart, above=2)


def _note(summary: NetworkSummary, room: FirstRoom, voice: Voice) -> str:
    note = voice.html("print.shares_note")
    if summary.in_several_categories:
        note += f" {voice.html('print.shares_overlap', n=summary.in_several_categories)}"
    organizations = [
        f"{as_html(name, LONGEST_NAME)}&nbsp;{count(people)}"
        for name, people in summary.top_organizations[: room.organizations]
    ]
    if organizations:
        note += f"<br>{voice.html('review.organizations')} {', '.join(organizations)}."
    return note


def _lacking(summary: NetworkSummary, room: FirstRoom, voice: Voice) -> list[str]:
    """Give one sentence (HTML) for each thing that is not known of the network, or not yet said."""
    known = summary.review.known_there[: min(room.stages, MOST_KNOWN_THERE)]
    found = [voice.html("review.known_there", n=n, organization=shown(name, LONGEST_NAME)) for name, n in known]
    if not summary.review.examination.key_people:
        found.append(voice.html("review.no_key_people"))
    if summary.never_contacted:
        found.append(voice.html("print.missing_contact", n=summary.never_contacted))
    return found
