"""The review's grid of roles inside and outside, and what else is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import CATEGORY_OF, Role
from netgrow_desktop.domain.examine.roles import GapKind, Side, is_possible
from netgrow_desktop.reports.document import Part, as_html, shown
from netgrow_desktop.reports.figures import count
from netgrow_desktop.reports.review_readings import heading, unbroken_end
from netgrow_desktop.reports.review_room import LONGEST_NAME
from netgrow_desktop.reports.tables import (
    Column,
    block_widths,
    blocks,
    full_row,
    head_row,
    list_row,
    narrow_gap,
    paragraph,
    sign,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.roles import Gap
    from netgrow_desktop.reports.review_room import FirstRoom
    from netgrow_desktop.reports.voice import Voice

PARTS = (0.6, 0.4)
"""How the width is shared by the grid and by what else is missing."""

LONGEST_HOLDER = 45
"""Letters of the name of whoever is on a place of the owner's own."""

GRID_TYPE = 9.0
"""Size of type in the grid and beside it, in points."""


def gaps_parts(
    examination: Examination, room: FirstRoom, lacking: Iterable[str], voice: Voice, width: float
) -> list[Part]:
    """Give who has which role, inside and outside, and beside it what else is missing.

    *lacking* are sentences (HTML) about what is not known of the network.
    """
    said = (
        voice.html("review.gaps_count", n=len(examination.gaps)) if examination.gaps else voice.html("review.no_gaps")
    )
    grid = _grid(examination, room, voice, block_widths(PARTS, width)[0])
    return [
        narrow_gap(),
        Part((full_row(heading(voice.html("review.missing"), said), below=5),), keeps=True),
        Part(blocks([grid, _others(examination, room, lacking, voice)], PARTS, width)),
    ]


def _grid(examination: Examination, room: FirstRoom, voice: Voice, width: float) -> str:
    columns = (
        Column(voice.html("review.column_role"), 0.33),
        *(Column(voice.html(f"examine.side.{side}"), 0.335) for side in Side),
    )
    rows = [
        list_row(
            columns, [paragraph(cell, points=GRID_TYPE) for cell in _cells(examination, role, room, voice)], white=2
        )
        for role in Role
    ]
    return (
        f'<table width="100%" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse">'
        f"<thead>{head_row(columns, width)}</thead>{''.join(rows)}</table>{_sideless(examination, voice)}"
    )


def _cells(examination: Examination, role: Role, room: FirstRoom, voice: Voice) -> list[str]:
    return [_role(role, voice), *(_holders(examination, role, side, room, voice) for side in Side)]


def _role(role: Role, voice: Voice) -> str:
    return f"{sign(CATEGORY_OF[role])} {voice.html(f'examine.role.{role}')}"


def _holders(examination: Examination, role: Role, side: Side, room: FirstRoom, voice: Voice) -> str:
    ids = [each for cell in examination.grid if (cell.role, cell.side) == (role, side) for each in cell.people]
    if ids:
        return _people(examination, ids, room.grid_name)
    if not is_possible(role, side):
        return ""
    return _nobody(voice)


def _sideless(examination: Examination, voice: Voice) -> str:
    """Name those with a role of whom nothing says whether they are inside."""
    ids = [each for cell in examination.grid if cell.side is None for each in cell.people]
    if not ids:
        return ""
    names = ", ".join(as_html(examination.people[each].name, LONGEST_NAME) for each in dict.fromkeys(ids))
    return paragraph(f"{voice.html('review.sideless')} {names}", above=3, css_class="small")


def _nobody(voice: Voice) -> str:
    return f'<span class="quiet">○&nbsp;{voice.html("review.nobody_there")}</span>'


def _people(examination: Examination, ids: Sequence[int], longest: int = LONGEST_NAME) -> str:
    html = as_html(examination.people[ids[0]].name, longest)
    return html + (f' <span class="quiet">+{count(len(ids) - 1)}</span>' if len(ids) > 1 else "")


def _others(examination: Examination, room: FirstRoom, lacking: Iterable[str], voice: Voice) -> str:
    lines = []
    if examination.seats:
        lines.append(_small_head(voice.html("review.seats")))
        for seat in examination.seats[: room.seats]:
            who = _people(examination, seat.people, LONGEST_HOLDER) if seat.people else _nobody(voice)
            lines.append(paragraph(f"{as_html(seat.draft.name, LONGEST_NAME)}: {who}", points=GRID_TYPE, above=2))
        lines += _more(len(examination.seats) - room.seats, voice)
    found = [*_levels(examination, voice), *_stages(examination, room.stages, voice), *lacking]
    lines.append(_small_head(voice.html("review.also_missing"), above=7 if lines else 0))
    lines += [
        paragraph(unbroken_end(sentence), points=GRID_TYPE, above=2)
        for sentence in found or [voice.html("review.nothing_else")]
    ]
    return "".join(lines)


def _small_head(html: str, above: float = 0) -> str:
    return paragraph(f'<span class="small">{html}</span>', above=above)


def _more(number: int, voice: Voice) -> list[str]:
    return [paragraph(voice.html("review.and_more", n=number), above=2, css_class="small")] if number > 0 else []


def _levels(examination: Examination, voice: Voice) -> list[str]:
    """Give one sentence for each side on which levels are empty, or one for both where the same ones are."""
    empty = {side: _empty_levels(examination, side) for side in Side}
    inside, outside = empty[Side.INSIDE], empty[Side.OUTSIDE]
    if inside and [each.level for each in inside] == [each.level for each in outside]:
        return [_no_level("both", inside, voice)]
    return [_no_level(side, gaps, voice) for side, gaps in empty.items() if gaps]


def _empty_levels(examination: Examination, side: Side) -> list[Gap]:
    return [each for each in examination.gaps if each.kind is GapKind.LEVEL and each.side is side]


def _no_level(side: str, empty: Sequence[Gap], voice: Voice) -> str:
    words = [voice.plain(f"review.level.{each.level}") for each in empty]
    levels = voice.plain("review.or", some=", ".join(words[:-1]), last=words[-1]) if words[1:] else words[0]
    return voice.html(f"review.no_level_{side}", n=empty[0].known, levels=levels)


def _stages(examination: Examination, most: int, voice: Voice) -> list[str]:
    stages = [each.name for each in examination.gaps if each.kind is GapKind.STAGE]
    if not stages:
        return []
    names = "; ".join(shown(each, LONGEST_NAME) for each in stages[:most])
    code = "review.stages_more" if stages[most:] else "review.stages"
    return [voice.html(code, n=len(stages), names=names)]
