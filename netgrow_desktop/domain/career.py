"""The owner's career: the jobs and schools at which they came to know people, and who was there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.messages import Message, NetGrowError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.contacts import ContactRow


class StageKind(StrEnum):
    """What a stage of a career was."""

    JOB = "job"
    SCHOOL = "school"


class Mark(StrEnum):
    """What the owner means to do about a relationship from a stage."""

    NONE = ""
    CULTIVATE = "cultivate"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class StageDraft:
    """A stage as a form or a file describes it. Days are ISO, as precise as known (``2019``, ``2019-04``).

    ``finished_on`` is "" for what goes on; ``title`` is the role, or the degree of a school.
    """

    kind: StageKind = StageKind.JOB
    organization: str = ""
    title: str = ""
    location: str = ""
    started_on: str = ""
    finished_on: str = ""
    note: str = ""

    @property
    def label(self) -> str:
        """What the stage is called in a sentence: its organisation, else the role."""
        return self.organization or self.title

    @property
    def whole_label(self) -> str:
        """Organisation and role, where a list has several stages at one organisation."""
        return ", ".join(filter(None, (self.organization, self.title)))

    @property
    def is_ongoing(self) -> bool:
        """Whether the owner is there now, as far as the days say."""
        return bool(self.started_on) and not self.finished_on


@dataclass(frozen=True, slots=True)
class Stage(StageDraft):
    """A stage of the network. ``source`` is the code of where it came from, "" where its owner typed it."""

    id: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class StageSummary:
    """A stage with how many people are placed there, how many of them are marked, and how many may belong there."""

    stage: Stage
    people: int = 0
    marked: int = 0
    proposed: int = 0


class StagePerson(NamedTuple):
    """Somebody at a stage; ``reason`` says why they may belong there, None for those whom the owner placed."""

    row: ContactRow
    reason: Message | None = None
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class StagePeople:
    """Everybody who has to do with a stage.

    ``confirmed`` were there, ``declined`` were not. ``proposed`` have it among their organisations; ``hinted`` only
    became connections in those years. Of long lists the first are given; the counts say how many there are.
    """

    confirmed: tuple[StagePerson, ...] = ()
    proposed: tuple[StagePerson, ...] = ()
    hinted: tuple[StagePerson, ...] = ()
    declined: tuple[StagePerson, ...] = ()
    proposed_count: int = 0
    hinted_count: int = 0


_FIRST_DAY, _LAST_DAY = "0000", "9999"


def check(draft: StageDraft) -> None:
    """Raise NetGrowError for a stage that has no name or ends before it begins."""
    if not draft.label.strip():
        raise NetGrowError("career.no_name")
    first, last = span(draft.started_on, draft.finished_on)
    if first > last:
        raise NetGrowError("career.ends_before_start")


def span(started_on: str, finished_on: str) -> tuple[str, str]:
    """Give the first and the last day that ISO days of any precision may mean, to be compared as text."""
    return started_on or _FIRST_DAY, f"{finished_on}-99" if finished_on else _LAST_DAY


def overlaps(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two spans of days have one in common, as far as the days are known."""
    return one[0] <= other[1] and other[0] <= one[1]


def newest_first(stages: Iterable[Stage]) -> list[Stage]:
    """Put stages in the order of a curriculum vitae: what goes on first, what has no days last."""

    def place(stage: Stage) -> tuple[str, str, int]:
        last = stage.finished_on or (_LAST_DAY if stage.started_on else "")
        return last, stage.started_on, stage.id

    return sorted(stages, key=place, reverse=True)


def question(stage: StageDraft) -> Message:
    """Give what the owner is asked about a stage."""
    values = {"stage": stage.label}
    if not stage.organization:
        return Message("career.ask_present_role" if stage.is_ongoing else "career.ask_role", values)
    if stage.kind is StageKind.SCHOOL:
        return Message("career.ask_school", values)
    return Message("career.ask_present_job" if stage.is_ongoing else "career.ask_job", values)


def question_hint(stage: StageDraft) -> Message:
    """Give what helps the memory with :func:`question`."""
    if stage.kind is StageKind.SCHOOL:
        return Message("career.hint_school")
    return Message("career.hint_present_job" if stage.is_ongoing else "career.hint_job")
