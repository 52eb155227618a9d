"""The network summary: its first page answers how big, how balanced, who is due and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from netgrow_desktop import __version__
from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.charts import Proportion, draw_proportions, proportions_height
from netgrow_desktop.reports.document import Imprint, Part, as_html, drawing, isolated, shown, typeset
from netgrow_desktop.reports.figures import count, full_date, percent, short_date
from netgrow_desktop.reports.paper import paper_font
from netgrow_desktop.reports.summary_lists import (
    category_parts,
    due_text,
    named,
    never_contacted_parts,
    next_weeks_parts,
    organization_parts,
    overdue_parts,
)
from netgrow_desktop.reports.tables import columns_width, full_row, paragraph, side_by_side
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.theme_tokens import CATEGORY_CODES, LIGHT, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.summary import NetworkSummary
    from netgrow_desktop.reports.document import Drawing, SafeDocument
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.voice import Words

FIRST_DUE = 5
"""How many people the first page names as due."""

TITLE, FIGURE, LEAD = 24.0, 27.0, 12.0
"""Sizes of type that only the first page has, in points."""

LONGEST_LINE = 40
"""Characters that a name may have where it must not push the first page apart."""

BALANCE = "balance"


def summary_document(summary: NetworkSummary, page: PageFormat, words: Words = english) -> SafeDocument:
    """Lay the network summary out on that page; *words* turns messages into sentences.

    Needs a QGuiApplication and no window. Qt lays text out without letting other Python threads run, so another
    thread would not keep a window alive meanwhile; a hundred pages take about a second.
    """
    voice = Voice(words)
    drawings: dict[str, Drawing] = {}
    parts = [_masthead(summary, voice)]
    if summary.people == 0:
        parts.append(Part((full_row(_invitation(voice)),)))
    else:
        parts += _first_page(summary, voice, page.text_width, drawings)
        parts += category_parts(summary, voice, page.text_width, drawings)
        parts += organization_parts(summary, voice, page.text_width, drawings)
        parts += overdue_parts(summary, voice, page.text_width)
        parts += next_weeks_parts(summary, voice, page.text_width)
        parts += never_contacted_parts(summary, voice, page.text_width)
    return typeset(parts, page, _imprint(summary, voice), drawings)


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
    owner = shown(summary.owner, LONGEST_LINE)
    day = short_date(summary.day)
    return Imprint(
        title=f"{title}, {day}".replace("\u00a0", " "),
        author=owner,
        head=" · ".join(text for text in (isolated(owner), title, day) if text),
        made=voice.plain("print.made", version=__version__, day=day),
        page_of=lambda number, last: voice.plain("print.page_of", page=count(number), pages=count(last)),
    )


def _masthead(summary: NetworkSummary, voice: Voice) -> Part:
    title = paragraph(voice.html("print.title"), points=TITLE, css_class="strong")
    owner = f'<span class="strong">{as_html(summary.owner, LONGEST_LINE * 3)}</span> · ' if shown(summary.owner) else ""
    day = paragraph(f"{owner}{as_html(full_date(summary.day))}", points=LEAD, above=2, css_class="quiet")
    return Part((full_row(title + day, below=16),), keeps=True)


def _invitation(voice: Voice) -> str:
    return paragraph(voice.html("print.empty"), points=17, css_class="strong") + paragraph(
        voice.html("print.empty_next"), points=LEAD, above=8
    )


def _first_page(summary: NetworkSummary, voice: Voice, width: float, drawings: dict[str, Drawing]) -> list[Part]:
    halves = [_who_is_due(summary, voice), _what_is_missing(summary, voice)]
    return [
        Part((side_by_side(_answers(summary, voice, width), width, rule=LIGHT.text),), keeps=True),
        Part((full_row(_balance(summary, voice, width, drawings), above=28, below=30),)),
        Part((side_by_side(halves, width, rule=LIGHT.text),)),
    ]


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
        + paragraph(as_html(figure), points=points, above=2, css_class="strong")
        + paragraph(caption, css_class="small", above=1)
    )


def _fitting(figures: Iterable[str], width: float) -> float:
    """Give the size at which the longest figure fits its column, in points."""
    metrics = QFontMetricsF(paper_font(FIGURE, WEIGHT_STRONG))
    longest = max(metrics.horizontalAdvance(figure) for figure in figures)
    return min(FIGURE, FIGURE * 0.97 * width / longest)


def _balance(summary: NetworkSummary, voice: Voice, width: float, drawings: dict[str, Drawing]) -> str:
    bars = balance_chart(summary, voice)
    font = paper_font(10)
    drawings[BALANCE] = lambda painter, rect: draw_proportions(painter, rect, bars, LIGHT, font)
    note = voice.html("print.shares_note")
    if summary.in_several_categories:
        note += f" {voice.html('print.shares_overlap', n=summary.in_several_categories)}"
    return (
        paragraph(voice.html("print.balance_heading"), points=13, css_class="strong")
        + paragraph(drawing(BALANCE, width, proportions_height(bars, font)), above=4)
        + paragraph(note, above=3, css_class="small")
    )


def _who_is_due(summary: NetworkSummary, voice: Voice) -> str:
    named = [*summary.overdue, *summary.next_weeks][:FIRST_DUE]
    more = summary.overdue_count + summary.next_weeks_count - len(named)
    html = paragraph(voice.html("print.due_first"), points=13, css_class="strong")
    if not named:
        return html + paragraph(voice.html("print.nobody_due"), above=4)
    html += "".join(_due_line(item, summary, voice) for item in named)
    return html + (paragraph(voice.html("print.and_more", n=more), above=4, css_class="small") if more else "")


def _due_line(item: DueItem, summary: NetworkSummary, voice: Voice) -> str:
    when = due_text((item.due_on - summary.day).days, voice)
    return paragraph(named(item, beside=when.replace(" ", "&nbsp;"), longest=LONGEST_LINE), above=7)


def _what_is_missing(summary: NetworkSummary, voice: Voice) -> str:
    html = paragraph(voice.html("print.still_missing"), points=13, css_class="strong")
    found = _missing(summary, voice)
    if not found:
        return html + paragraph(voice.html("print.nothing_missing"), above=4)
    return html + "".join(paragraph(sentence, above=4) for sentence in found)


def _missing(summary: NetworkSummary, voice: Voice) -> list[str]:
    """Give one sentence (HTML) for each thing that the network lacks or that is not known of it."""
    found = []
    people = {part.category.value: part.people for part in summary.categories}
    found += [voice.html(f"print.nobody_{code}") for code in CATEGORY_CODES if not people.get(code)]
    if summary.undecided:
        found.append(voice.html("print.missing_undecided", n=summary.undecided))
    if summary.never_contacted:
        found.append(voice.html("print.missing_contact", n=summary.never_contacted))
    lacking = [
        voice.plain(f"print.lacking_{part.category}", n=part.people - part.with_cadence, all=count(part.people))
        for part in summary.categories
        if part.people > part.with_cadence
    ]
    if lacking:
        found.append(voice.html("print.no_cadence_list", list=", ".join(lacking)))
    return found
