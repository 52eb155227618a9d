"""The question bank: what is worth asking somebody from whom one wants to learn, most useful first."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.interviews.interview import AskedState
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.interviews.interview import Interview

LONGEST_QUESTION = 300
"""Letters."""


class Theme(StrEnum):
    """What a question is about."""

    PROJECTS = "projects"
    BEGINNING = "beginning"
    JOURNEY = "journey"
    WORK = "work"
    FIELD = "field"
    ADVICE = "advice"


QUESTIONS: dict[Theme, tuple[str, ...]] = {
    Theme.PROJECTS: ("projects.now", "projects.proud", "projects.next", "projects.hard"),
    Theme.BEGINNING: ("beginning.how", "beginning.first", "beginning.again"),
    Theme.JOURNEY: ("journey.turns", "journey.people", "journey.gave_up", "journey.learned"),
    Theme.WORK: ("work.day", "work.surprise", "work.with"),
    Theme.FIELD: ("field.change", "field.read", "field.outsider"),
    Theme.ADVICE: ("advice.place", "advice.who", "advice.give"),
}
"""Theme -> the codes of the questions that are there from the beginning; the three themes of the article first."""

SUGGESTED = ("projects.now", "beginning.how", "journey.turns", "journey.people", "advice.who", "advice.give")
"""What a preparation begins with: one of each of the article's themes, and how to go on."""


class BankQuestion(NamedTuple):
    """A question to choose. ``useful`` counts interviews in which its answer was worth a lot.

    ``asked_on`` is when this person was asked it before, "" where they were not.
    """

    question: str
    theme: Theme
    is_own: bool
    useful: int = 0
    asked_on: str = ""


def is_built_in(question: str) -> bool:
    """Tell whether this is the code of a question that is there from the beginning."""
    return any(question in codes for codes in QUESTIONS.values())


def question_message(question: str) -> Message:
    """Give the sentence of a question, its owner's own words for one of theirs."""
    if is_built_in(question):
        return Message(f"question.{question}")
    return Message("question.own", {"question": question})


def bank(
    own: Iterable[tuple[str, str]], interviews: Iterable[Interview], contact_id: int = 0, but_id: int = 0
) -> list[BankQuestion]:
    """Give every question, theme by theme, in each the most useful first and among equals the owner's own.

    *own* are (theme, question). What was asked of *contact_id* in an interview other than *but_id* says when.
    """
    useful: dict[str, int] = {}
    asked: dict[str, str] = {}
    for each in interviews:
        for question, state in each.questions:
            if state is AskedState.USEFUL:
                useful[question] = useful.get(question, 0) + 1
            if state is not AskedState.PICKED and contact_id and each.contact_id == contact_id and each.id != but_id:
                asked[question] = max(asked.get(question, ""), each.held_on or each.prepared_on)
    mine: dict[Theme, list[str]] = {theme: [] for theme in Theme}
    for theme, question in own:
        mine[Theme(theme)].append(question)
    return [
        BankQuestion(question, theme, question in mine[theme], useful.get(question, 0), asked.get(question, ""))
        for theme in Theme
        for question in sorted((*mine[theme], *QUESTIONS[theme]), key=lambda each: -useful.get(each, 0))
    ]


def suggested(questions: Iterable[BankQuestion]) -> list[str]:
    """Give what a preparation begins with: the usual ones and those most useful so far, none asked already."""
    return [
        each.question for each in questions if not each.asked_on and (each.question in SUGGESTED or each.useful > 0)
    ]
