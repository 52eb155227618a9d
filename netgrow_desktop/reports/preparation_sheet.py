"""One page to take along to an informational interview: who they are, what we share, questions, space for notes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop import __version__
from netgrow_desktop.domain.interviews.interview import learning_of, subject_of, thanks_day
from netgrow_desktop.domain.interviews.questions import LONGEST_QUESTION, question_message
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.document import Imprint, Part, as_html, pages_needed, shown, typeset
from netgrow_desktop.reports.figures import clock_time, count, full_date, short_date
from netgrow_desktop.reports.paper import css_size
from netgrow_desktop.reports.safe_document import SMALL_POINTS
from netgrow_desktop.reports.tables import full_row, gap, paragraph
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.interviews.sheet import PreparationSheet
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.reports.document import Document
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.voice import Words

HEADING = 11.0
"""Size of type of the headings, in points."""
LINE = 15.0
"""White above each line to write on, in points."""
MOST_QUESTIONS, MOST_LINES = 40, 24


class Room(NamedTuple):
    """How much a sheet gives to what: the size of the name and the white between sections in points, letters of what
    is said of somebody, contacts, lines for names, and at least how many lines for notes. ``small`` is what is
    known set, with ``tiny`` the questions too.
    """

    title: float
    white: float
    letters: int
    talks: int
    names: int
    least_lines: int
    small: bool = False
    tiny: bool = False


ROOMS = (
    Room(21, 12, 400, 3, 2, 6),
    Room(17, 9, 240, 3, 2, 4),
    Room(15, 6, 160, 2, 1, 3, small=True),
    Room(13, 4, 110, 1, 1, 2, small=True),
    Room(13, 3, 80, 0, 0, 1, small=True),
    Room(11, 2, 60, 0, 0, 1, small=True, tiny=True),
)
"""The first of these in which everything stands on one page is taken: small paper, or much to ask, gets less white."""


def preparation_document(sheet: PreparationSheet, page: PageFormat, words: Words = english) -> Document:
    """Lay the sheet out on one page if that can be, with as many lines for notes as it has room for.

    Needs a QGuiApplication.
    """
    voice = Voice(words)
    return typeset(_fitting(sheet, page, voice), page, _imprint(sheet, voice), {})


def _fitting(sheet: PreparationSheet, page: PageFormat, voice: Voice) -> list[Part]:
    """Give the parts in the first room that holds them; on paper that is too small for any, in the first of all."""
    for room in ROOMS:
        if pages_needed(_parts(sheet, room, room.least_lines, voice), page) == 1:
            return _with_lines(sheet, room, 1, page, voice)
    usual = ROOMS[0]
    pages = pages_needed(_parts(sheet, usual, usual.least_lines, voice), page)
    return _with_lines(sheet, usual, pages, page, voice)


def _with_lines(sheet: PreparationSheet, room: Room, pages: int, page: PageFormat, voice: Voice) -> list[Part]:
    """Give the parts with as many lines for notes as these pages have room for."""
    least, most = room.least_lines, MOST_LINES
    while least < most:
        middle = (least + most + 1) // 2
        if pages_needed(_parts(sheet, room, middle, voice), page) > pages:
            most = middle - 1
        else:
            least = middle
    return _parts(sheet, room, least, voice)


def _parts(sheet: PreparationSheet, room: Room, lines: int, voice: Voice) -> list[Part]:
    sections = (*_known(sheet, room, voice), *_questions(sheet, room, voice), _notes(lines, room, voice))
    parts = [_title(sheet, room, voice)]
    for section in (*sections, *_names(room, voice)):
        parts += [gap(room.white), section]
    return [*parts, *_thanks(sheet, room, voice)]


def _imprint(sheet: PreparationSheet, voice: Voice) -> Imprint:
    title = voice.plain("sheet.title")
    name = sheet.contact.name if sheet.contact is not None else learning_of(sheet.interview.wish)
    return Imprint(
        title=f"{title}, {name}",
        author=sheet.owner,
        head=" · ".join(part for part in (title, sheet.owner) if part),
        made=voice.plain("sheet.made", version=__version__, day=short_date(sheet.today)),
        page_of=lambda number, last: voice.plain("print.page_of", page=count(number), pages=count(last)),
    )


def _title(sheet: PreparationSheet, room: Room, voice: Voice) -> Part:
    interview = sheet.interview
    name = as_html(sheet.contact.name) if sheet.contact is not None else voice.html("sheet.nobody")
    lines = [paragraph(name, points=room.title, css_class="strong")]
    if day := interview.planned_on or interview.held_on:
        when = [full_date(date.fromisoformat(day)), clock_time(interview.at), interview.place]
        lines.append(paragraph(as_html(", ".join(part for part in when if part)), points=HEADING))
    # Who they are is said of them below.
    goal = subject_of(interview.wish) if sheet.contact is not None else learning_of(interview.wish)
    if goal:
        lines.append(paragraph(voice.html("sheet.goal", goal=goal), css_class="quiet"))
    return Part((full_row("".join(lines), below=room.white / 3),), keeps=True)


def _known(sheet: PreparationSheet, room: Room, voice: Voice) -> list[Part]:
    nothing = '<span class="small">{}</span>'
    who = [_said(each, room, voice) for each in sheet.who] or [nothing.format(voice.html("sheet.who_nothing"))]
    shared = [_said(each, room, voice) for each in sheet.shared] or [nothing.format(voice.html("sheet.shared_nothing"))]
    parts = [_section("sheet.who", who, voice)] if sheet.who or not room.small else []
    parts += [_section("sheet.shared", shared, voice)] if sheet.shared or not room.small else []
    told = [
        (short_date(date.fromisoformat(each.happened_on)), shown(each.note, room.letters))
        for each in sheet.talks[: room.talks]
        if each.note.strip()
    ]
    talks = [_sized(voice.html("sheet.talk", day=day, note=note), room) for day, note in told]
    return [*parts, *([_section("sheet.talks", talks, voice)] if talks else [])]


def _said(message: Message, room: Room, voice: Voice) -> str:
    return _sized(as_html(voice.words(message), room.letters), room)


def _sized(html: str, room: Room) -> str:
    return f'<span class="small">{html}</span>' if room.small else html


def _questions(sheet: PreparationSheet, room: Room, voice: Voice) -> list[Part]:
    asked = [as_html(voice.words(question_message(each)), LONGEST_QUESTION) for each in sheet.questions]
    lines = [f"{at}.&nbsp;&nbsp;{each}" for at, each in enumerate(asked[:MOST_QUESTIONS], start=1)]
    if room.tiny:
        lines = [f'<span style="font-size:{css_size(SMALL_POINTS)}">{each}</span>' for each in lines]
    white = 1.0 if room.small else 3.0
    return [_section("sheet.questions", lines, voice, white=white)] if lines else []


def _notes(lines: int, room: Room, voice: Voice) -> Part:
    return _section("sheet.notes", ["&nbsp;"] * lines, voice, white=LINE / (4 if room.small else 2), ruled=True)


def _names(room: Room, voice: Voice) -> list[Part]:
    white = LINE / (4 if room.small else 2)
    return [_section("sheet.names", ["&nbsp;"] * room.names, voice, white=white, ruled=True)] if room.names else []


def _thanks(sheet: PreparationSheet, room: Room, voice: Voice) -> list[Part]:
    day = sheet.interview.planned_on or sheet.interview.held_on
    if not day:
        return []
    said = paragraph(voice.html("sheet.thanks", day=full_date(thanks_day(date.fromisoformat(day)))))
    return [Part((full_row(said, above=room.white * 0.8),))]


def _section(code: str, lines: Iterable[str], voice: Voice, *, white: float = 0.0, ruled: bool = False) -> Part:
    size = css_size(HEADING)
    heading = f'<span class="strong" style="color:{LIGHT.text};font-size:{size}">{voice.html(code)}</span>'
    rule = f"border-bottom:{css_size(0.5)} solid {LIGHT.line};" if ruled else ""
    rows = tuple(f'<tr><td style="{rule}padding-top:{css_size(white)}">{each}</td></tr>' for each in lines)
    return Part((full_row(heading, below=2), *rows))
