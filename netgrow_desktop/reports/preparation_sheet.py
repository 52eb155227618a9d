"""One page to take along to an informational interview: who they are, what we share, questions, space for notes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop import __version__
from netgrow_desktop.domain.interviews.interview import goal_of, thanks_day
from netgrow_desktop.domain.interviews.questions import question_message
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.document import Imprint, Part, as_html, pages_needed, typeset
from netgrow_desktop.reports.figures import count, full_date, short_date
from netgrow_desktop.reports.paper import css_size
from netgrow_desktop.reports.tables import full_row, gap, paragraph
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.interviews.sheet import PreparationSheet
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.reports.document import SafeDocument
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.voice import Words

TITLE, HEADING = 21.0, 11.0
"""Sizes of type of the name and of the headings, in points."""
LINE = 15.0
"""White above each line to write on, in points."""
LEAST_LINES, MOST_LINES = 3, 24
MOST_QUESTIONS = 12
LONGEST = 400
"""Letters of what is said of somebody in one paragraph."""


def preparation_document(sheet: PreparationSheet, page: PageFormat, words: Words = english) -> SafeDocument:
    """Lay the sheet out with as many lines for notes as its one page has room for. Needs a QGuiApplication."""
    voice = Voice(words)
    above = [_title(sheet, voice), *_known(sheet, voice), *_questions(sheet, voice)]
    end = _end(sheet, voice)
    number = MOST_LINES
    while number > LEAST_LINES and pages_needed([*above, *_notes(number, voice), *end], page, {}) > 1:
        number -= 1
    return typeset([*above, *_notes(number, voice), *end], page, _imprint(sheet, voice), {})


def _imprint(sheet: PreparationSheet, voice: Voice) -> Imprint:
    title = voice.plain("sheet.title")
    name = sheet.contact.name if sheet.contact is not None else goal_of(sheet.interview.wish)
    return Imprint(
        title=f"{title}, {name}",
        author=sheet.owner,
        head=" · ".join(part for part in (title, sheet.owner) if part),
        made=voice.plain("sheet.made", version=__version__, day=short_date(sheet.today)),
        page_of=lambda number, last: voice.plain("print.page_of", page=count(number), pages=count(last)),
    )


def _title(sheet: PreparationSheet, voice: Voice) -> Part:
    interview = sheet.interview
    name = as_html(sheet.contact.name) if sheet.contact is not None else voice.html("sheet.nobody")
    lines = [paragraph(name, points=TITLE, css_class="strong")]
    if day := interview.planned_on or interview.held_on:
        when = [full_date(date.fromisoformat(day)), interview.at, interview.place]
        lines.append(paragraph(as_html(", ".join(part for part in when if part)), points=HEADING))
    goal = interview.wish.topic or goal_of(interview.wish)
    if goal:
        lines.append(paragraph(voice.html("sheet.goal", goal=goal), css_class="quiet"))
    return Part((full_row("".join(lines), below=4),), keeps=True)


def _known(sheet: PreparationSheet, voice: Voice) -> list[Part]:
    nothing = '<span class="small">{}</span>'
    who = [_said(each, voice) for each in sheet.who] or [nothing.format(voice.html("sheet.who_nothing"))]
    shared = [_said(each, voice) for each in sheet.shared] or [nothing.format(voice.html("sheet.shared_nothing"))]
    parts = [*_section("sheet.who", who, voice), *_section("sheet.shared", shared, voice)]
    talks = [
        voice.html("sheet.talk", day=short_date(date.fromisoformat(each.happened_on)), note=each.note)
        for each in sheet.talks
        if each.note.strip()
    ]
    return [*parts, *(_section("sheet.talks", talks, voice) if talks else [])]


def _said(message: Message, voice: Voice) -> str:
    return as_html(voice.words(message), LONGEST)


def _questions(sheet: PreparationSheet, voice: Voice) -> list[Part]:
    asked = [_said(question_message(each), voice) for each in sheet.questions[:MOST_QUESTIONS]]
    lines = [f"{at}.&nbsp;&nbsp;{each}" for at, each in enumerate(asked, start=1)]
    return _section("sheet.questions", lines, voice, white=3.0) if lines else []


def _notes(number: int, voice: Voice) -> list[Part]:
    return _section("sheet.notes", ["&nbsp;"] * number, voice, ruled=True)


def _end(sheet: PreparationSheet, voice: Voice) -> list[Part]:
    parts = _section("sheet.names", ["&nbsp;"] * 2, voice, ruled=True)
    interview = sheet.interview
    if day := interview.planned_on or interview.held_on:
        by = thanks_day(date.fromisoformat(day))
        parts.append(Part((full_row(paragraph(voice.html("sheet.thanks", day=full_date(by))), above=10),)))
    return parts


def _section(code: str, lines: Iterable[str], voice: Voice, *, white: float = 0.0, ruled: bool = False) -> list[Part]:
    size = css_size(HEADING)
    heading = f'<span class="strong" style="color:{LIGHT.text};font-size:{size}">{voice.html(code)}</span>'
    rule = f"border-bottom:{css_size(0.5)} solid {LIGHT.line};" if ruled else ""
    above = css_size(LINE / 2 if ruled else white)
    rows = tuple(f'<tr><td style="{rule}padding-top:{above}">{each}</td></tr>' for each in lines)
    return [gap(12), Part((full_row(heading, below=2), *rows))]
