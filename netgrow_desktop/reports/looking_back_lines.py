"""What the printed reviews of a week and of a quarter have in common: their title, passages of people, the note."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop import __version__
from netgrow_desktop.domain.looking_back.telling import spoken
from netgrow_desktop.reports.document import Imprint, Part, as_html, shown, unbroken
from netgrow_desktop.reports.figures import count, short_date
from netgrow_desktop.reports.paper import css_size
from netgrow_desktop.reports.tables import full_row, gap, paragraph
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netgrow_desktop.domain.looking_back.telling import Line, Passage
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.reports.voice import Voice

TITLE, HEADING = 21.0, 13.0
"""Sizes of type of the title and of the headings, in points."""
LONGEST_LINE = 110
"""Letters of one line about somebody."""
LONGEST_NOTE = 1_200
LEAST_LINES, MOST_LINES = 1, 14
"""So many people of each passage are listed at least, and at most; twice as many of those that matter most."""
FIRST_OF_ALL = frozenset(("looking_back.heading.in_touch", "looking_back.heading.coming"))


def imprint(code: str, span: str, owner: str, today: date, voice: Voice) -> Imprint:
    """Give what stands around the text of a review; *code* is that of its title."""
    title = voice.plain(code)
    plain_span = span.replace("\u00a0", " ")
    return Imprint(
        title=f"{title}, {plain_span}",
        author=owner,
        head=" · ".join(part for part in (title, plain_span, owner) if part),
        made=voice.plain("print.made", version=__version__, day=short_date(today)),
        page_of=lambda number, last: voice.plain("print.page_of", page=count(number), pages=count(last)),
    )


def title_part(code: str, span: str, voice: Voice) -> Part:
    """Give the title of a review, with its time below it."""
    title = paragraph(voice.html(code), points=TITLE, css_class="strong")
    return Part((full_row(f"{title}{paragraph(as_html(span), points=11)}", below=6),), keeps=True)


def heading(html: str) -> str:
    """Give the heading of one side of a review."""
    return paragraph(html, points=HEADING, css_class="strong")


def said(message: Message, voice: Voice, longest: int = LONGEST_LINE) -> str:
    """Give a message of a review as HTML, with a large letter at its beginning."""
    text = spoken(message, voice.words, lambda iso: short_date(date.fromisoformat(iso)))
    return as_html(text[:1].upper() + text[1:], longest)


def passage_html(passage: Passage, most: int, voice: Voice) -> str:
    """Give a passage as paragraphs: its heading over a line, then at most so many people."""
    rule = f"border-bottom:{css_size(0.5)} solid {LIGHT.line}"
    name = voice.message(passage.heading)
    head = (
        f'<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td style="{rule};padding-top:'
        f'{css_size(8)};padding-bottom:{css_size(2)}"><span class="strong">{name}</span></td></tr></table>'
    )
    room = 2 * most if passage.heading.code in FIRST_OF_ALL else most
    lines = [_line(each, voice) for each in passage.lines[:room]]
    rest = len(passage.lines) - len(lines)
    if rest:
        lines.append(paragraph(voice.html("looking_back.more", n=rest), above=2, css_class="small"))
    return head + "".join(lines)


def _line(line: Line, voice: Voice) -> str:
    """Give a name, and behind it in small letters what is said of it: a page holds more so than line below line."""
    day = [unbroken(short_date(date.fromisoformat(line.day)))] if line.day else []
    told = " · ".join([*day, *(said(each, voice) for each in line.what)])
    behind = f'&nbsp; <span class="small">{told}</span>' if told else ""
    return paragraph(f'<span class="strong">{as_html(line.name)}</span>{behind}', above=3)


def note_parts(note: str, voice: Voice) -> list[Part]:
    """Give the owner's note, with its lines as they are; nothing without one."""
    if not note.strip():
        return []
    lines = "<br>".join(as_html(line, LONGEST_NOTE) for line in note[:LONGEST_NOTE].splitlines() if shown(line))
    return [gap(10), Part((full_row(heading(voice.html("looking_back.note")), below=3), full_row(paragraph(lines))))]


def sentences(messages: Sequence[Message], voice: Voice) -> str:
    """Give counted things as one line of HTML."""
    # A number stays with what it counts.
    counted = (voice.message(each).replace(" ", "&nbsp;", 1) for each in messages)
    return f"{', '.join(counted)}." if messages else ""


def lines_of(html: Iterable[str], *, above: float = 2) -> str:
    """Give lines one below the other."""
    return "".join(paragraph(each, above=above) for each in html)
