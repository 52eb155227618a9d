"""Answers about who knows whom that come from a file, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold

if TYPE_CHECKING:
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


@dataclass(frozen=True, slots=True)
class TiesReport:
    """What a file of ties brought. ``yes`` and ``no`` count pairs that have that answer now, ``new`` those among them
    that had another or none before, ``unknown`` rows that say nothing.

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


def is_answer(word: str) -> bool:
    """Tell whether a word of a file says whether two people know each other, or that it is unknown."""
    return fold(word).strip() in _YES | _NO | _UNKNOWN


def answer_of(word: str) -> bool | None:
    """Give what a word says: yes (True), no (False) or unknown (None). Other words: see :func:`is_answer`."""
    said = fold(word).strip()
    return True if said in _YES else False if said in _NO else None
