"""The summary's later pages: the categories one by one, organisations, who is due, who was never contacted."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.reports.charts import PLAIN, draw_bar
from netgrow_desktop.reports.document import LONGEST_TEXT, Part, as_html, drawing, shown
from netgrow_desktop.reports.figures import count, percent, short_date
from netgrow_desktop.reports.paper import UNITS
from netgrow_desktop.reports.tables import (
    GUTTER,
    Column,
    full_row,
    gap,
    head_row,
    list_row,
    paragraph,
    side_by_side,
    sign,
    widths,
)
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.summary import CategoryPart, NetworkSummary, PersonLine
    from netgrow_desktop.reports.document import Drawing
    from netgrow_desktop.reports.voice import Voice

BAR_HEIGHT = 7.0
"""Thickness of the bars beside text, in points."""


def due_text(days: int, voice: Voice) -> str:
    """Say in words (HTML) how far away a due day is: overdue, today, tomorrow or in some days."""
    if days < 0:
        return voice.html("print.days_overdue", n=-days)
    return voice.html("print.due_today") if days == 0 else voice.html("print.due_in", n=days)


def category_parts(summary: NetworkSummary, voice: Voice, width: float, drawings: dict[str, Drawing]) -> list[Part]:
    """Give the three categories side by side: the question each answers, its figures, some of its people."""
    if not summary.categories:
        return []
    column = width / len(summary.categories) * 0.9
    columns = [_category(part, voice, column, drawings) for part in summary.categories]
    return [
        *_heading(voice.html("print.categories_heading")),
        Part((side_by_side(columns, width, rule=LIGHT.text),)),
    ]


def _category(part: CategoryPart, voice: Voice, width: float, drawings: dict[str, Drawing]) -> str:
    code = part.category.value
    name = f'<span style="color:{LIGHT.category(code)}">{voice.html(f"print.category.{code}")}</span>'
    html = paragraph(f"{sign(code, 8.8)} {name}", points=12, css_class="strong")
    html += paragraph(voice.html(f"print.question.{code}"), above=2, css_class="small")
    if part.people == 0:
        return html + paragraph(voice.html("print.nobody_yet"), above=8)
    html += paragraph(
        f'<span class="strong">{voice.html("print.people_count", n=part.people)}</span> '
        f'<span class="quiet">{as_html(percent(part.share))}</span>',
        above=8,
    )
    html += paragraph(voice.html("print.organizations_count", n=part.organizations), above=2)
    html += _cadence(part, voice, width, drawings)
    if part.never_contacted:
        html += paragraph(voice.html("print.never_contacted_count", n=part.never_contacted), above=2)
    html += paragraph(voice.html("print.among_them"), above=9, css_class="small")
    return html + "".join(paragraph(named(line), above=3) for line in part.examples)


def _cadence(part: CategoryPart, voice: Voice, width: float, drawings: dict[str, Drawing]) -> str:
    if part.with_cadence == 0:
        return paragraph(voice.html("print.no_cadence"), above=2)
    code = part.category.value
    name = f"cadence:{code}"
    drawings[name] = partial(draw_bar, share=part.within_cadence / part.with_cadence, category_code=code, palette=LIGHT)
    bar = paragraph(drawing(name, width * 0.8, BAR_HEIGHT * UNITS), above=8)
    return bar + paragraph(
        voice.html("print.within_cadence", n=part.with_cadence, within=count(part.within_cadence)), above=3
    )


def organization_parts(summary: NetworkSummary, voice: Voice, width: float, drawings: dict[str, Drawing]) -> list[Part]:
    """Give the organisations with most people, each with its bar; the longest bar is the largest one."""
    if not summary.top_organizations:
        return []
    columns = (
        Column(voice.html("print.column_organization"), 0.42),
        Column("", 0.38),
        Column(voice.html("print.column_people"), 0.1, right=True),
        Column(voice.html("print.column_share"), 0.1, right=True),
    )
    bar_width = widths(columns, width)[1] - GUTTER * UNITS
    largest = max(people for _, people in summary.top_organizations)
    rows = []
    for at, (organization, people) in enumerate(summary.top_organizations):
        name = f"organization:{at}"
        drawings[name] = partial(draw_bar, share=people / largest, category_code=PLAIN, palette=LIGHT)
        rows.append(
            list_row(
                columns,
                (
                    as_html(organization),
                    paragraph(drawing(name, bar_width, BAR_HEIGHT * UNITS), above=3.5),
                    count(people),
                    f'<span class="quiet">{as_html(percent(people / summary.people))}</span>',
                ),
            )
        )
    note = _cut_note(len(rows), summary.organizations, voice)
    heading = voice.html("print.organizations_heading")
    return _list(heading, "", columns, rows, width, voice, note)


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
        named(item),
        _categories(item.categories, voice),
        _why(item, voice),
        _last_contact(item.last_contact, voice),
        f'{as_html(short_date(item.due_on))}<br><span class="small">{days}</span>',
    )


def _why(item: DueItem, voice: Voice) -> str:
    if shown(item.reason):
        return as_html(item.reason)
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
    cells = [(named(line), _categories(line.categories, voice)) for line in people]
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


def named(who: DueItem | PersonLine, *, beside: str = "", longest: int = LONGEST_TEXT) -> str:
    """Give a person as HTML: the name, what stands *beside* it (HTML), and what they do where below it."""
    role = " · ".join(as_html(text, longest) for text in (who.title, who.organization) if shown(text))
    html = f'<span class="strong">{as_html(who.name, longest)}</span>'
    if beside:
        html += f'&nbsp; <span class="small">{beside}</span>'
    return f'{html}<br><span class="small">{role}</span>' if role else html


def _categories(categories: Sequence[str], voice: Voice) -> str:
    codes = [str(code) for code in categories] or [UNDECIDED]
    lines = [f"{sign(code)} {voice.html(f'print.category.{code}')}" for code in codes]
    return paragraph("<br>".join(lines), above=1, css_class="small")


def _last_contact(iso: str | None, voice: Voice) -> str:
    if not iso:
        return voice.html("print.never")
    try:
        return as_html(short_date(date.fromisoformat(iso[:10])))
    except ValueError:
        return as_html(iso)
