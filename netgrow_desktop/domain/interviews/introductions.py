"""Introductions: who opened which door to the owner, and whom the owner brought together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

LONGEST_WORDS = 2_000
"""Letters of why two people would gain, and of how it went."""

ASK_AGAIN_DAYS = 14
"""After so many days one asks how an introduction went, unless its owner says otherwise."""


class IntroductionSide(StrEnum):
    """``MADE``: the owner brought two people together. ``RECEIVED``: somebody introduced the owner."""

    MADE = "made"
    RECEIVED = "received"


class Answer(StrEnum):
    """What one of two people said to being brought together. ``LATER``: not now, perhaps some other time."""

    NOT_ASKED = ""
    ASKED = "asked"
    YES = "yes"
    LATER = "later"
    NO = "no"


class IntroductionStep(StrEnum):
    """How far an introduction is. ``ENDED``: one of the two would rather not, and that is fine."""

    ASK = "ask"
    ASK_OTHER = "ask_other"
    WAITING = "waiting"
    LATER = "later"
    INTRODUCE = "introduce"
    TO_COME = "to_come"
    INTRODUCED = "introduced"
    WENT = "went"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Introduction:
    """One introduction. ``introduced_on`` is an ISO day, "" while it is still to come.

    Of one received ``contact_id`` is who opened the door and ``other_id`` whom the owner was brought to; of one made
    they are the two, each with what they said, when they were asked and why they would gain. ``thanked_on`` is when
    ``contact_id`` was thanked, "" before. ``went`` is how it went.
    """

    id: int
    side: IntroductionSide
    contact_id: int
    name: str
    other_id: int
    other: str
    introduced_on: str
    answer: Answer = Answer.NOT_ASKED
    other_answer: Answer = Answer.NOT_ASKED
    asked_on: str = ""
    other_asked_on: str = ""
    why: str = ""
    other_why: str = ""
    went: str = ""
    note: str = ""
    thanked_on: str = ""

    def is_ready(self) -> bool:
        """Tell whether both said yes to be brought together."""
        return self.answer is Answer.YES and self.other_answer is Answer.YES

    def is_open(self) -> bool:
        """Tell whether the two are still to be brought together."""
        return not self.introduced_on and self.step() is not IntroductionStep.ENDED

    def step(self) -> IntroductionStep:
        """Tell how far it is: the first of the two is asked first, then the other."""
        if self.introduced_on:
            return IntroductionStep.WENT if self.went else IntroductionStep.INTRODUCED
        if self.side is IntroductionSide.RECEIVED:
            return IntroductionStep.TO_COME
        said = {self.answer, self.other_answer}
        steps = (
            (Answer.NO in said, IntroductionStep.ENDED),
            (self.is_ready(), IntroductionStep.INTRODUCE),
            (self.answer is Answer.NOT_ASKED, IntroductionStep.ASK),
            (self.answer is Answer.YES and self.other_answer is Answer.NOT_ASKED, IntroductionStep.ASK_OTHER),
            (Answer.LATER in said, IntroductionStep.LATER),
        )
        return next((step for holds, step in steps if holds), IntroductionStep.WAITING)

    def wants_thanks(self) -> bool:
        """Tell whether somebody opened a door and was not thanked yet."""
        return self.side is IntroductionSide.RECEIVED and bool(self.introduced_on) and not self.thanked_on


class Door(NamedTuple):
    """Somebody whose profile says who introduced them, of which the ledger has no day.

    ``contact_id`` is who opened the door, 0 where they are known by ``name`` alone; ``thanked_on`` the ISO day of the
    last thank-you to them, "" for none.
    """

    contact_id: int
    name: str
    other_id: int
    other: str
    thanked_on: str


class Ledger(NamedTuple):
    """Every introduction that is known: those noted, and the doors of which people's profiles tell."""

    introductions: tuple[Introduction, ...]
    doors: tuple[Door, ...]


def ask_again_on(day: date) -> date:
    """Give the day on which to ask how an introduction went, where there is such a day."""
    return day + timedelta(days=ASK_AGAIN_DAYS) if (date.max - day).days > ASK_AGAIN_DAYS else day
