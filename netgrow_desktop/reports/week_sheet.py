"""A week of follow-ups on paper: to be ticked off and written upon, day by day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from netgrow_desktop import __version__
from netgrow_desktop.domain.cadence.reasons import said
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.document import Imprint, Part, as_html, drawing, isolated, shown, typeset
from netgrow_desktop.reports.figures import clock_time, count, full_date, short_date
from netgrow_desktop.reports.paper import UNITS, css_size
from netgrow_desktop.reports.tables import Column, full_row, gap, head_row, list_row, paragraph, sign
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.week_sheet import WeekSheet
    from netgrow_desktop.reports.document import Document, Progress
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.voice import Words

TITLE, DAY = 21.0, 11.0
"""Sizes of type of the title and of the days' names, in points."""

BOX, BOX_SIDE, BOX_GAP = "box", 8.0, 6.0
"""The square to be ticked, its side and the white after it in points."""

MOST_OVERDUE = 20
"""So many of those that are still open are listed: a sheet for a week is no list of everybody."""


def week_document(
    week: WeekSheet, page: PageFormat, words: Words = english, progress: Progress | None = None
) -> Document:
    """Lay a week out on that page; *words* turns messages into sentences.

    Needs a QGuiApplication and no window; *progress* is as for :func:`typeset`.
    """
    voice = Voice(words)
    parts = [_title(week, voice), *_still_open(week, voice, page.text_width)]
    for day, items in week.days:
        if day < week.today and not items:
            # What was to be done on a day that has passed stands above.
            continue
        parts += _day(day, items, week.today, voice, page.text_width)
    return typeset(parts, page, _imprint(week, voice), {BOX: _draw_box}, progress)


def _imprint(week: WeekSheet, voice: Voice) -> Imprint:
    title = voice.plain("print.week_title")
    span = f"{short_date(week.first)} – {short_date(week.last)}".replace("\u00a0", " ")
    return Imprint(
        title=f"{title}, {span}",
        author=shown(week.owner),
        head=" · ".join(part for part in (title, span, isolated(shown(week.owner))) if part),
        made=voice.plain("print.made", version=__version__, day=short_date(week.today)),
        page_of=lambda number, last: voice.plain("print.page_of", page=count(number), pages=count(last)),
    )


def _title(week: WeekSheet, voice: Voice) -> Part:
    number = sum(len(items) for _, items in week.days)
    title = paragraph(voice.html("print.week_title"), points=TITLE, css_class="strong")
    span = paragraph(f"{as_html(short_date(week.first))} – {as_html(short_date(week.last))}", points=DAY)
    sums = paragraph(_sums(number, len(week.overdue), voice), css_class="quiet")
    return Part((full_row(f"{title}{span}{sums}", below=4),), keeps=True)


def _sums(number: int, before: int, voice: Voice) -> str:
    if not before:
        return voice.html("print.week_sum", n=number)
    return ", ".join((voice.html("print.week_of_these", n=number), voice.html("print.week_before", n=before)))


def _still_open(week: WeekSheet, voice: Voice, width: float) -> list[Part]:
    if not week.overdue:
        return []
    listed = week.overdue[:MOST_OVERDUE]
    parts = _list(voice.html("print.week_still_open"), listed, week.today, voice, width)
    if len(listed) < len(week.overdue):
        note = voice.html("print.cut", n=len(listed), all=count(len(week.overdue)))
        parts.append(Part((full_row(paragraph(note, css_class="small"), above=5),)))
    return parts


def _day(day: date, items: Sequence[DueItem], today: date, voice: Voice, width: float) -> list[Part]:
    if items:
        return _list(as_html(full_date(day)), items, today, voice, width)
    name = _heading(as_html(full_date(day)))
    nobody = f'<span class="small">{voice.html("print.week_nobody")}</span>'
    return [gap(12), Part((full_row(f"{name} &nbsp; {nobody}"),))]


def _list(heading: str, items: Sequence[DueItem], today: date, voice: Voice, width: float) -> list[Part]:
    columns = (
        Column(_heading(heading), 0.4),
        Column(voice.html("print.column_why"), 0.32),
        Column(voice.html("print.week_notes"), 0.28),
    )
    rows = tuple(list_row(columns, _cells(item, today, voice), white=5.5) for item in items)
    return [gap(14), Part(rows, head=head_row(columns, width))]


def _heading(html: str) -> str:
    size = css_size(DAY)
    return f'<span class="strong" style="color:{LIGHT.text};font-size:{size}">{html}</span>'


def _cells(item: DueItem, today: date, voice: Voice) -> tuple[str, str, str]:
    box = drawing(BOX, BOX_SIDE * UNITS, BOX_SIDE * UNITS)
    kinds = [(str(each), voice.plain(f"print.category.{each}")) for each in item.categories]
    signs = "".join(f"{sign(code, words=word)} " for code, word in kinds)
    name = f'{box}{_white(BOX_GAP)}{signs}<span class="strong">{as_html(item.name)}</span>'
    role = " · ".join(as_html(text) for text in (item.title, item.organization) if shown(text))
    below = _beside_box(f'<span class="small">{role}</span>', hangs=False) if role else ""
    return f"{_beside_box(name, hangs=True)}{below}", _why(item, today, voice), ""


def _beside_box(html: str, *, hangs: bool) -> str:
    """Give a paragraph whose lines stand right of the box; with *hangs* the first one begins at the box."""
    edge = css_size(BOX_SIDE + BOX_GAP)
    back = f";text-indent:-{edge}" if hangs else ""
    return f'<p style="margin:0;margin-left:{edge}{back}">{html}</p>'


def _white(points: float) -> str:
    """Give room of that width within a line: a drawing of nothing."""
    return drawing("", points * UNITS, UNITS)


def _why(item: DueItem, today: date, voice: Voice) -> str:
    about = item.about(clock_time)
    planned = item.kind is FollowUpKind.PLANNED and shown(about)
    words = about if planned else said(item.why, voice.words, lambda iso: short_date(date.fromisoformat(iso)))
    if item.due_on >= today:
        return as_html(words)
    late = voice.html("print.days_overdue", n=(today - item.due_on).days)
    return f'{as_html(words)}<br><span class="small">{late}</span>'


def _draw_box(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(QPen(QColor(LIGHT.muted), UNITS * 0.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(4, 4, -4, -4))
