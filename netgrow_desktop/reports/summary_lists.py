"""The summary's lists, for whom its review has no room: who is due, who was never contacted."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.reports.document import Part, as_html, shown, unbroken
from netgrow_desktop.reports.figures import clock_time, count, short_date
from netgrow_desktop.reports.tables import (
    Column,
    full_row,
    gap,
    head_row,
    list_row,
    paragraph,
    sign,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.summary import NetworkSummary, PersonLine
    from netgrow_desktop.reports.voice import Voice


def due_text(days: int, voice: Voice) -> str:
    """Say in words (HTML) how far away a due day is: overdue, today, tomorrow or in some days."""
    if days < 0:
        return voice.html("print.days_overdue", n=-days)
    return voice.html("print.due_today") if days == 0 else voice.html("print.due_in", n=days)


def overdue_parts(summary: NetworkSummary, voice: Voice, width: float) -> list[Part]:
    """Give who is overdue, the longest first as they come."""
    return _due_parts(
        summary,
        summary.overdue,
        voice.html("print.overdue_heading"),
        voice.html("print.nobody_overdue"),
        _cut_note(len(summary.overdue), summary.overdue_count, voice),
        voice,
        width,
    )


def next_weeks_parts(summary: NetworkSummary, voice: Voice, width: float) -> list[Part]:
    """Give what falls due within four weeks of the summary's day."""
    return _due_parts(
        summary,
        summary.next_weeks,
        voice.html("print.next_weeks_heading"),
        voice.html("print.nothing_next"),
        _cut_note(len(summary.next_weeks), summary.next_weeks_count, voice),
        voice,
        width,
    )


def _due_parts(
    summary: NetworkSummary,
    items: Sequence[DueItem],
    heading: str,
    nobody: str,
    note: str,
    voice: Voice,
    width: float,
) -> list[Part]:
    columns = (
        Column(voice.html("print.column_person"), 0.31),
        Column(voice.html("print.column_category"), 0.17),
        Column(voice.html("print.column_why"), 0.21),
        Column(voice.html("print.column_last"), 0.16, right=True),
        Column(voice.html("print.column_due"), 0.15, right=True),
    )
    rows = [list_row(columns, _due_cells(item, summary.day, voice)) for item in items]
    return _list(heading, nobody, columns, rows, width, voice, note)


def _due_cells(item: DueItem, today: date, voice: Voice) -> tuple[str, ...]:
    days = due_text((item.due_on - today).days, voice)
    return (
        _named(item),
        _categories(item.categories, voice),
        _why(item, voice),
        _last_contact(item.last_contact, voice),
        f'{unbroken(short_date(item.due_on))}<br><span class="small">{days}</span>',
    )


def _why(item: DueItem, voice: Voice) -> str:
    if shown(about := item.about(clock_time)):
        return as_html(about)
    if item.kind is FollowUpKind.CADENCE and item.cadence_days is not None:
        return voice.html("print.every", n=item.cadence_days)
    return voice.message(item.why)


def never_contacted_parts(summary: NetworkSummary, voice: Voice, width: float) -> list[Part]:
    """Give the sorted people without any contact, two in a row, and how many undecided ones there are besides."""
    columns = (
        Column(voice.html("print.column_person"), 0.31),
        Column(voice.html("print.column_category"), 0.19),
        Column(voice.html("print.column_person"), 0.31),
        Column(voice.html("print.column_category"), 0.19),
    )
    people = summary.never_contacted_sorted
    cells = [(_named(line), _categories(line.categories, voice)) for line in people]
    cells += [("", "")] * (len(cells) % 2)
    rows = [list_row(columns, (*cells[at], *cells[at + 1])) for at in range(0, len(cells), 2)]
    note = _cut_note(len(people), summary.never_contacted_sorted_count, voice)
    unlisted = max(summary.never_contacted - summary.never_contacted_sorted_count, 0)
    if unlisted:
        note = f"{note} {voice.html('print.never_undecided', n=unlisted)}".strip()
    nobody = note or voice.html("print.nobody_never")
    return _list(voice.html("print.never_heading"), nobody, columns, rows, width, voice, note)


def _list(
    heading: str, nobody: str, columns: Sequence[Column], rows: list[str], width: float, voice: Voice, note: str
) -> list[Part]:
    if not rows:
        return [*_heading(heading), Part((full_row(paragraph(nobody)),))]
    again = full_row(
        paragraph(f"{heading}, {voice.html('print.continued')}", css_class="quiet"),
        below=6,
        columns=len(columns),
    )
    parts = [*_heading(heading), Part(tuple(rows), head=head_row(columns, width), again=again)]
    return [*parts, Part((full_row(paragraph(note, css_class="small"), above=5),))] if note else parts


def _heading(html: str) -> list[Part]:
    return [gap(26), Part((full_row(paragraph(html, points=15, css_class="strong"), below=7),), keeps=True)]


def _cut_note(listed: int, all_of_them: int, voice: Voice) -> str:
    if listed >= all_of_them:
        return ""
    return voice.html("print.cut", n=listed, all=count(all_of_them))


def _named(who: DueItem | PersonLine) -> str:
    """Give a person as HTML: the name, and what they do where below it."""
    role = " · ".join(as_html(text) for text in (who.title, who.organization) if shown(text))
    html = f'<span class="strong">{as_html(who.name)}</span>'
    return f'{html}<br><span class="small">{role}</span>' if role else html


def _categories(categories: Sequence[str], voice: Voice) -> str:
    codes = [str(code) for code in categories] or [UNDECIDED]
    lines = [f"{sign(code)} {voice.html(f'print.category.{code}')}" for code in codes]
    return paragraph("<br>".join(lines), above=1, css_class="small")


def _last_contact(iso: str | None, voice: Voice) -> str:
    if not iso:
        return voice.html("print.never")
    try:
        return unbroken(short_date(date.fromisoformat(iso[:10])))
    except ValueError:
        return as_html(iso)
