"""The review's line about what changed since the last snapshot."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.snapshots import FigureKind, figure_kind
from netgrow_desktop.reports.document import Part
from netgrow_desktop.reports.figures import count, decimal, percent, short_date
from netgrow_desktop.reports.tables import full_row, paragraph

if TYPE_CHECKING:
    from netgrow_desktop.domain.review import Since
    from netgrow_desktop.reports.voice import Voice

FIGURES = frozenset(f"{category}.{name}" for category in Category for name in ("need_met", "warmth"))
"""The figures whose change is told; the people and places that changed are counted."""

NOT_TOLD = "–"


def since_part(since: Since, voice: Voice) -> Part:
    """Give what changed since a snapshot as one paragraph."""
    day = short_date(date.fromisoformat(since.snapshot.taken_on))
    name = since.snapshot.name
    title = voice.html("review.since_named", day=day, name=name) if name else voice.html("review.since", day=day)
    changes = _changes(since, voice)
    told = f"{', '.join(changes)}." if changes else voice.html("review.since.nothing")
    return Part((full_row(paragraph(f'<span class="strong">{title}</span> {told}'), above=7),))


def _changes(since: Since, voice: Voice) -> list[str]:
    found = since.comparison
    counted = (
        ("new", found.new),
        ("newly_sorted", found.newly_sorted),
        ("gone", found.gone),
        ("moved", found.moved),
        ("faded", found.faded),
        ("revived", found.revived),
        ("gaps_closed", found.gaps_closed),
        ("gaps_opened", found.gaps_opened),
    )
    changes = [voice.html(f"review.since.{name}", n=len(each)) for name, each in counted if each]
    return changes + [
        voice.html(
            f"review.since.{name}",
            before=written(name, before),
            after=written(name, after),
        ).replace(" → ", "&nbsp;→&nbsp;")
        for name, before, after in found.figures
        if name in FIGURES
    ]


def written(name: str, value: float | None) -> str:
    """Write a figure by its name, a dash where it could not be told."""
    if value is None:
        return NOT_TOLD
    kind = figure_kind(name)
    if kind is FigureKind.SHARE:
        return percent(value)
    return count(round(value)) if kind is FigureKind.COUNT else decimal(value)
