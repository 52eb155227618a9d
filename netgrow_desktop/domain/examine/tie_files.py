"""Answers about who knows whom that come from a file, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import Message

_YES = frozenset(("yes", "y", "1", "true", "x", "ja", "j", "wahr"))
_NO = frozenset(("no", "n", "0", "false", "nein", "falsch"))
_UNKNOWN = frozenset(("", "unknown", "unbekannt", "?"))


class TieRow(NamedTuple):
    """A row of a file: the addresses of two people as they stand there, and whether they know each other."""

    line: int
    one: str
    other: str
    knows: bool | None
    raw: str


class RejectedTie(NamedTuple):
    """A row that does not count, why, and its text."""

    line: int
    reason: Message
    raw: str


class ChangedTie(NamedTuple):
    """Two people (names) of whom a file says the opposite of what was answered before."""

    line: int
    one: str
    other: str
    knows: bool


@dataclass(frozen=True, slots=True)
class TiesReport:
    """What a file of ties brings. ``yes`` and ``no`` count pairs that get that answer, ``new`` those among them that
    had none before, ``changed`` are those that had the other one; ``unknown`` counts rows that say nothing.

    ``made_key`` became key people. ``not_key`` are people (id, name) in a pair who are none: their answers are kept,
    but count only once they are.
    """

    yes: int = 0
    no: int = 0
    new: int = 0
    unknown: int = 0
    made_key: int = 0
    not_key: tuple[tuple[int, str], ...] = ()
    rejected: tuple[RejectedTie, ...] = ()
    changed: tuple[ChangedTie, ...] = ()

    def answers(self) -> int:
        """Count the pairs that get an answer."""
        return self.yes + self.no


def say_changed(tie: ChangedTie) -> Message:
    """Say which answer of the owner's a file turns round."""
    code = "ties.changes_to_yes" if tie.knows else "ties.changes_to_no"
    return Message(code, {"line": str(tie.line), "name": tie.one, "other": tie.other})


def is_answer(word: str) -> bool:
    """Tell whether a word of a file says whether two people know each other, or that it is unknown."""
    return fold(word).strip() in _YES | _NO | _UNKNOWN


def answer_of(word: str) -> bool | None:
    """Give what a word says: yes (True), no (False) or unknown (None). Other words: see :func:`is_answer`."""
    said = fold(word).strip()
    return True if said in _YES else False if said in _NO else None
