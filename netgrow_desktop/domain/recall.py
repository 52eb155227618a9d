"""The recall walk: questions, one at a time, that bring to mind whom one knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain import career
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netgrow_desktop.domain.career import Stage
    from netgrow_desktop.domain.contacts import ContactRow

FEWEST_KEY_PEOPLE, MOST_KEY_PEOPLE = 12, 20
"""How many key people are a good number: few enough to be kept in mind, enough to be varied."""

BEFORE_STAGES = ("deadline", "departments", "outside", "trends")
AFTER_STAGES = ("mentors", "hard_times", "introducers", "lost", "closer")
"""The questions around those about each stage, from today's work to people long not seen."""

WITHOUT_STAGES = "early_days"
"""Asked instead of the stages while the career map is empty."""

KEY_PEOPLE = "key_people"
"""The place after the last question, where the key people are picked."""

_STAGE = "stage:"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its code, its sentence, and what helps the memory. ``stage_id`` is 0 where it is of no stage."""

    code: str
    ask: Message
    hint: Message
    stage_id: int = 0


class Named(NamedTuple):
    """Somebody who was named at a question."""

    contact_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Walk:
    """The whole walk: its questions, where its owner stopped (a code, "" at the start), and whom they named where."""

    questions: tuple[Question, ...]
    place: str
    named: dict[str, tuple[Named, ...]]

    def people(self) -> int:
        """Count everybody who was named, each of them once."""
        return len({each.contact_id for named in self.named.values() for each in named})


class Candidate(NamedTuple):
    """Somebody to pick as a key person, and at how many questions they were named."""

    row: ContactRow
    times: int
    is_key: bool


def questions(stages: Iterable[Stage]) -> tuple[Question, ...]:
    """Give the questions in their order; those about the stages begin with the earliest."""
    of_stages = [
        Question(f"{_STAGE}{stage.id}", career.question(stage), career.question_hint(stage), stage.id)
        for stage in reversed(career.newest_first(stages))
    ]
    middle = of_stages or [_general(WITHOUT_STAGES)]
    return (*map(_general, BEFORE_STAGES), *middle, *map(_general, AFTER_STAGES))


def _general(code: str) -> Question:
    return Question(code, Message(f"recall.{code}"), Message(f"recall.{code}_hint"))


def position(walk: Sequence[Question], place: str) -> int:
    """Give the number of the question to go on with, from 0; the number of questions for picking the key people.

    A stage that is gone since, or the question in the place of all stages, leads to the first of the others' kind.
    """
    codes = [each.code for each in walk]
    if place == KEY_PEOPLE:
        return len(codes)
    if place in codes:
        return codes.index(place)
    return len(BEFORE_STAGES) if place.startswith(_STAGE) or place == WITHOUT_STAGES else 0
