"""The examination frozen on a day, and what has changed since."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.roles import Gap, GapKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.rounding import decimal_text, percent_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.readings import CategoryReadings

STRUCTURE_FIGURES = (
    "ties",
    "unknown",
    "density_min",
    "density_max",
    "effective_size",
    "efficiency",
    "constraint",
    "hierarchy",
)
"""Those fields of a Structure that a snapshot keeps."""


class FigureKind(StrEnum):
    """How a figure is written: a count, a share (0 to 1), a mean of answers (1 to 5), or a measure with decimals."""

    COUNT = "count"
    SHARE = "share"
    MEAN = "mean"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Frozen:
    """What a snapshot keeps. ``figures`` are named numbers ("strategic.warmth", "structure.density_min"), None
    where a figure could not be told; ``people`` the categories of everybody sorted or key; ``faded`` those who were
    overdue, cooling or dormant; ``gaps`` the places that were empty; ``places`` the ids of all places of the owner's
    own that there were, None in older snapshots, which did not keep them.
    """

    taken_on: str
    figures: Mapping[str, float | None]
    people: Mapping[int, tuple[Category, ...]]
    key_people: frozenset[int]
    faded: frozenset[int]
    gaps: tuple[Gap, ...]
    places: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A line of the list of snapshots. ``taken_on`` is an ISO date; ``name`` may be ""."""

    id: int
    taken_on: str
    name: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed between two snapshots: ids of people, gaps, and figures as (name, before, after).

    ``new`` came into the network since, ``newly_sorted`` were in it already and became sorted or key since.
    ``categories`` are those before and after of everybody who moved. ``filled`` has those of ``gaps_closed`` of which
    it is known who is there now: nobody, where the place itself is gone. ``made`` has the owner's own places among
    ``gaps_opened`` of which it is known whether they were made since (True) or lost whoever was there (False).
    """

    new: tuple[int, ...]
    gone: tuple[int, ...]
    moved: tuple[int, ...]
    faded: tuple[int, ...]
    revived: tuple[int, ...]
    gaps_closed: tuple[Gap, ...]
    gaps_opened: tuple[Gap, ...]
    figures: tuple[tuple[str, float | None, float | None], ...]
    categories: Mapping[int, tuple[tuple[Category, ...], tuple[Category, ...]]] = field(default_factory=dict)
    filled: Mapping[Gap, tuple[int, ...]] = field(default_factory=dict)
    made: Mapping[Gap, bool] = field(default_factory=dict)
    newly_sorted: tuple[int, ...] = ()

    def named(self) -> set[int]:
        """Give the ids of all whom the comparison names."""
        people = (self.new, self.newly_sorted, self.gone, self.moved, self.faded, self.revived)
        return {*chain(*people), *chain(*self.filled.values())}


_KINDS = {
    "need_met": FigureKind.MEAN,
    "effective_size": FigureKind.MEASURE,
    "constraint": FigureKind.MEASURE,
    "hierarchy": FigureKind.MEASURE,
    "ei": FigureKind.MEASURE,
    **dict.fromkeys(
        (
            *("warmth", "outside_team", "outside_company", "density_min", "density_max"),
            *("efficiency", "blau", "iqv", "self_share"),
        ),
        FigureKind.SHARE,
    ),
}
"""Kinds of figures that are no counts, by the last part of their names."""


def freeze(examination: Examination, people: Mapping[int, tuple[Category, ...]], faded: Collection[int]) -> Frozen:
    """Freeze an examination with the categories of all sorted or key *people* and the ids of all who *faded*."""
    return Frozen(
        examination.day.isoformat(),
        figures(examination),
        dict(people),
        frozenset(examination.key_people),
        frozenset(faded),
        examination.gaps,
        frozenset(each.id for each in examination.seats),
    )


def figures(examination: Examination) -> dict[str, float | None]:
    """Give the figures of an examination by name, as they are shown: counts, readings, structure, diversity, meetings.

    Names are "people", "undecided", "key_people", "gaps", "cooling", "dormant", "bridges"; for each category
    "strategic.people", ".need_met", ".warmth", ".outside_team", ".outside_company", ".organizations", ".density_min"
    and ".density_max"; "structure.constraint" and so on as in Structure; for each field "city.blau", ".iqv" and ".ei";
    "introductions.self_share".
    """
    found: dict[str, float | None] = {
        "people": examination.everyone,
        "undecided": examination.undecided,
        "key_people": len(examination.key_people),
    }
    for readings in examination.categories:
        found |= {f"{readings.category}.{name}": value for name, value in _reading_figures(readings)}
    measured = examination.structure
    found |= {f"structure.{name}": getattr(measured, name) for name in STRUCTURE_FIGURES}
    for each in examination.diversity:
        found |= {f"{each.field}.blau": each.blau, f"{each.field}.iqv": each.iqv, f"{each.field}.ei": each.ei}
    return found | {
        "introductions.self_share": examination.introductions.self_share,
        "gaps": len(examination.gaps),
        "cooling": examination.fading.cooling_count,
        "dormant": examination.fading.dormant_count,
        "bridges": len(examination.fading.bridges),
    }


def figure_kind(name: str) -> FigureKind:
    """Tell how the figure of this name is written."""
    return _KINDS.get(name.rpartition(".")[2], FigureKind.COUNT)


def figure_name(name: str) -> Message:
    """Give what the figure of this name is called."""
    return Message(f"examine.figure.{name}")


def compare(before: Frozen, after: Frozen, added: Collection[int] = ()) -> Comparison:
    """Tell what changed from one frozen examination to a later one.

    Of those who became sorted or key, the ones *added* to the network since are new. Gone are those who ceased to be
    either; moved are those whose categories are others now. Faded are people whom both knew, who faded in the later
    one alone.
    A gap is the same one whatever a stage or a seat is called. Figures are given where they changed
    in what is read of them: from 82.6% to 83.4% is no change.
    """
    stayed = before.people.keys() & after.people.keys()
    moved = _in_order({each for each in stayed if set(before.people[each]) != set(after.people[each])})
    were_empty = {_place(gap): gap for gap in before.gaps}
    are_empty = {_place(gap): gap for gap in after.gaps}
    opened = tuple(gap for place, gap in are_empty.items() if place not in were_empty)
    there_were = before.places
    joined = after.people.keys() - before.people.keys()
    # Nobody fades within a day: what else changed is what the owner told.
    faded = (after.faded - before.faded) & stayed if before.taken_on < after.taken_on else frozenset[int]()
    return Comparison(
        new=_in_order(joined & set(added)),
        gone=_in_order(before.people.keys() - after.people.keys()),
        moved=moved,
        faded=_in_order(faded),
        revived=_in_order((before.faded - after.faded) & after.people.keys()),
        gaps_closed=tuple(gap for place, gap in were_empty.items() if place not in are_empty),
        gaps_opened=opened,
        figures=tuple(
            (name, before.figures.get(name), after.figures.get(name))
            for name in dict.fromkeys((*after.figures, *before.figures))
            if _said(name, before.figures.get(name)) != _said(name, after.figures.get(name))
        ),
        categories={each: (before.people[each], after.people[each]) for each in moved},
        made={gap: gap.seat_id not in there_were for gap in opened if gap.seat_id} if there_were is not None else {},
        newly_sorted=_in_order(joined - set(added)),
    )


def filled_by(gaps: Iterable[Gap], examination: Examination) -> dict[Gap, tuple[int, ...]]:
    """Give who is in roles and seats that were empty, as an examination has them. Of other places it names nobody."""
    seats = {each.id: each.people for each in examination.seats}
    return {
        gap: seats.get(gap.seat_id, ())
        if gap.kind is GapKind.SEAT
        else tuple(
            contact_id
            for cell in examination.grid
            if cell.role is gap.role and cell.side in {gap.side, None}
            for contact_id in cell.people
        )
        for gap in gaps
        if gap.kind in {GapKind.SEAT, GapKind.ROLE}
    }


def _reading_figures(readings: CategoryReadings) -> Iterator[tuple[str, float | None]]:
    yield "people", readings.people
    yield "need_met", readings.need_met.mean
    yield "warmth", readings.warmth.share
    yield "outside_team", readings.reach.outside_team_share
    yield "outside_company", readings.reach.outside_company_share
    yield "organizations", readings.reach.organizations
    yield "density_min", readings.redundancy.density_min
    yield "density_max", readings.redundancy.density_max


def _said(name: str, value: float | None) -> str | None:
    """Give a figure as it is read, whatever the locale."""
    if value is None:
        return None
    if figure_kind(name) is FigureKind.SHARE:
        return percent_text(value)
    return decimal_text(value, 1 if name.endswith(("need_met", "effective_size")) else 2)


def _place(gap: Gap) -> Gap:
    """Give a gap without its name, what an owner may change of a seat, and how many people were looked at."""
    if gap.seat_id or gap.stage_id:
        return Gap(gap.kind, stage_id=gap.stage_id, seat_id=gap.seat_id)
    return replace(gap, known=0)


def _in_order(ids: Collection[int]) -> tuple[int, ...]:
    return tuple(sorted(ids))
