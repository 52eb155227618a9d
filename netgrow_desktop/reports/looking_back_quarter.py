"""A quarter in review on one page: what was done, what has changed, places still empty, the plan, the note."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.examine.roles import GapKind, say_gap
from netgrow_desktop.domain.looking_back.telling import deeds_told, intention_told
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.document import Part, as_html, pages_needed, typeset
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.reports.looking_back_lines import (
    LEAST_LINES,
    MOST_LINES,
    heading,
    imprint,
    lines_of,
    note_parts,
    said,
    sentences,
    title_part,
)
from netgrow_desktop.reports.review_since import written
from netgrow_desktop.reports.tables import Column, blocks, full_row, gap, head_row, list_row, paragraph, sign
from netgrow_desktop.reports.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.examine.roles import Gap
    from netgrow_desktop.domain.looking_back.quarter import Changed, Intention, QuarterReview
    from netgrow_desktop.reports.document import Document
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.voice import Words

TITLE = "looking_back.quarter_title"
READINGS = ("need_met", "warmth", "outside_company", "density_min")
LONGEST_NAME, LONGEST_PLACE = 40, 200


def quarter_review_document(review: QuarterReview, page: PageFormat, words: Words = english) -> Document:
    """Lay a quarter out with as many names and places as one page has room for. Needs a QGuiApplication."""
    voice = Voice(words)
    most = MOST_LINES
    while most > LEAST_LINES and pages_needed(_parts(review, most, voice, page.text_width), page) > 1:
        most -= 1
    around = imprint(TITLE, _span(review), review.owner, review.today, voice)
    return typeset(_parts(review, most, voice, page.text_width), page, around, {})


def _span(review: QuarterReview) -> str:
    return f"{short_date(review.span.first)} – {short_date(review.span.last)}"


def _parts(review: QuarterReview, most: int, voice: Voice, width: float) -> list[Part]:
    last = blocks((_empty_places(review, most, voice), _plan(review.plan, most, voice)), (0.5, 0.5), width)
    if not review.is_present():
        last = (full_row(_plan(review.plan, most, voice)),)
    return [
        title_part(TITLE, _span(review), voice),
        *_deeds(review, voice, width),
        *_changes(review.changed, most, voice, width),
        gap(12),
        Part(last),
        *note_parts(review.kept.note, voice),
    ]


def _deeds(review: QuarterReview, voice: Voice, width: float) -> list[Part]:
    columns = (
        Column("", 0.5),
        Column(voice.html("looking_back.column_in_touch"), 0.25, right=True),
        Column(voice.html("looking_back.column_how_often"), 0.25, right=True),
    )
    names = {each: f"{sign(each)} {voice.html(f'print.category.{each}')}" for each in (*Category, UNDECIDED)}
    rows = [
        list_row(columns, (name, *_counted(review, code, voice)), white=2.5)
        for code, name in {**names, "": voice.html("looking_back.everybody")}.items()
    ]
    told = sentences(deeds_told(review.deeds), voice)
    below = full_row(paragraph(told), above=5, columns=3) if told else ""
    return [
        Part((full_row(heading(voice.html("looking_back.what_i_did")), below=3),), keeps=True),
        Part((*rows, *([below] if below else [])), head=head_row(columns, width)),
    ]


def _counted(review: QuarterReview, code: str, voice: Voice) -> tuple[str, str]:
    found = review.deeds.of(code)
    return voice.html("looking_back.people", n=found.people), voice.html("looking_back.contacts", n=found.contacts)


def _changes(changed: Changed | None, most: int, voice: Voice, width: float) -> list[Part]:
    if changed is None:
        title = heading(voice.html("looking_back.what_changed_at_all"))
        return [gap(12), Part((full_row(title + paragraph(voice.html("looking_back.no_snapshot"), above=3)),))]
    before = short_date(date.fromisoformat(changed.before.taken_on))
    title = voice.html("looking_back.what_changed", day=before)
    if changed.after is not None:
        after = short_date(date.fromisoformat(changed.after.taken_on))
        title = voice.html("looking_back.what_changed_until", day=before, to=after)
    columns = (Column("", 0.31), *(Column(_category(each, voice), 0.23, right=True) for each in Category))
    rows = tuple(
        list_row(
            columns,
            (
                voice.html(f"looking_back.reading.{reading}"),
                *(_then_and_now(changed, f"{each}.{reading}", voice) for each in Category),
            ),
            white=2.5,
        )
        for reading in READINGS
    )
    told = lines_of(_people_and_places(changed, most, voice)) or paragraph(voice.html("review.since.nothing"), above=2)
    return [
        gap(12),
        Part((full_row(heading(title) + told, below=4),), keeps=True),
        Part(rows, head=head_row(columns, width)),
    ]


def _category(category: Category, voice: Voice) -> str:
    return f"{sign(category)} {voice.html(f'print.category.{category}')}"


def _then_and_now(changed: Changed, name: str, voice: Voice) -> str:
    then, now = written(name, changed.then.get(name)), written(name, changed.now.get(name))
    return as_html(now) if then == now else voice.html("looking_back.then_and_now", then=then, now=now)


def _people_and_places(changed: Changed, most: int, voice: Voice) -> Iterable[str]:
    found = changed.comparison
    people = (
        ("new", found.new),
        ("newly_sorted", found.newly_sorted),
        ("gone", found.gone),
        ("faded", found.faded),
        ("revived", found.revived),
    )
    for code, ids in people:
        names = [changed.names[each] for each in ids if each in changed.names]
        if names:
            listed = _listed(names, most, voice)
            yield f"{voice.html(f'looking_back.changed.{code}', n=len(names))} {listed}"
    for code, gaps in (("closed", found.gaps_closed), ("opened", found.gaps_opened)):
        if gaps:
            places = _listed([_place(each, voice) for each in gaps], most, voice)
            yield f"{voice.html(f'looking_back.changed.{code}', n=len(gaps))} {places}"


def _listed(names: list[str], most: int, voice: Voice) -> str:
    listed = "; ".join(as_html(each, LONGEST_NAME) for each in names[:most])
    rest = len(names) - most
    return f"{listed} {voice.html('looking_back.more', n=rest)}" if rest > 0 else listed


def _place(gap: Gap, voice: Voice) -> str:
    if gap.kind in {GapKind.SEAT, GapKind.STAGE}:
        return gap.name
    parts = [voice.plain(f"examine.role.{gap.role}")] if gap.role is not None else []
    parts += [voice.plain(f"review.level.{gap.level}")] if gap.level is not None else []
    parts += [voice.plain(f"examine.side.{gap.side}").casefold()] if gap.side is not None else []
    return ", ".join(parts)


def _empty_places(review: QuarterReview, most: int, voice: Voice) -> str:
    gaps = review.examination.gaps if review.examination is not None else ()
    title = heading(voice.html("looking_back.empty_places"))
    if not gaps:
        return title + paragraph(voice.html("looking_back.no_empty_places"), above=3, css_class="quiet")
    lines = [said(say_gap(each), voice, LONGEST_PLACE) for each in gaps[:most]]
    if len(gaps) > most:
        lines.append(f'<span class="small">{voice.html("looking_back.more", n=len(gaps) - most)}</span>')
    return title + lines_of(lines, above=3)


def _plan(plan: tuple[Intention, ...], most: int, voice: Voice) -> str:
    title = heading(voice.html("looking_back.plan"))
    if not plan:
        return title + paragraph(voice.html("looking_back.no_plan"), above=3, css_class="quiet")
    lines = [
        f'<span class="strong">{as_html(each.name, LONGEST_NAME)}</span><br>'
        f'<span class="small">{"<br>".join(said(one, voice) for one in intention_told(each))}</span>'
        for each in plan[:most]
    ]
    if len(plan) > most:
        lines.append(f'<span class="small">{voice.html("looking_back.more", n=len(plan) - most)}</span>')
    return title + lines_of(lines, above=3)
