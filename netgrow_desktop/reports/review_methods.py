"""The review's last section: how its figures are worked out, from the same words as the page Examine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.explaining import explained
from netgrow_desktop.reports.document import Part
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.reports.review_readings import heading, unbroken_end
from netgrow_desktop.reports.tables import blocks, full_row, narrow_gap, paragraph

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.reports.voice import Voice

FIGURES = (
    *("strongest", "strategic.need_met", "strategic.warmth", "strategic.reach", "strategic.redundancy"),
    *("gaps", "cooling", "dormant", "bridges"),
)
"""The figures that the review prints; the three categories are worked out alike."""

NOTE_TYPE = 6.5
"""Size of these notes, in points."""


def methods_parts(examination: Examination, voice: Voice, width: float) -> list[Part]:
    """Give how each figure is worked out and after whom, in two columns."""
    said = explained(examination)
    notes = []
    for name in FIGURES:
        title = voice.message(said[name].name)
        notes.append(f'<span class="strong">{title}.</span> {voice.message(said[name].formula)}')
    notes.append(f'<span class="strong">{voice.html("review.sources")}</span> {voice.html("review.sources.all")}')
    title = heading(voice.html("review.methods"), voice.html("review.methods_day", day=short_date(examination.day)))
    return [
        narrow_gap(),
        Part((full_row(title, below=4),), keeps=True),
        Part(blocks(_columns(notes), (1, 1), width)),
    ]


def _columns(notes: list[str]) -> list[str]:
    """Share the notes among two columns of about the same length, in their order."""
    whole, length, first = sum(map(len, notes)), 0, 0
    while length + len(notes[first]) / 2 < whole / 2:
        length += len(notes[first])
        first += 1
    return [_column(notes[:first]), _column(notes[first:])]


def _column(notes: list[str]) -> str:
    return "".join(
        paragraph(unbroken_end(note), points=NOTE_TYPE, above=1 if at else 0, css_class="quiet")
        for at, note in enumerate(notes)
    )
