"""What a write changed, so that each screen can decide whether it cares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message

Value = TypeVar("Value")


class Changes(Flag):
    """Kinds of things that a write may touch. EXAMINE: ties, roles, seats, answers and snapshots."""

    NOTHING = 0
    CONTACTS = auto()
    CATEGORIES = auto()
    TAGS = auto()
    SOURCES = auto()
    INTERACTIONS = auto()
    FOLLOW_UPS = auto()
    OWNER = auto()
    CAREER = auto()
    EXAMINE = auto()
    EVERYTHING = CONTACTS | CATEGORIES | TAGS | SOURCES | INTERACTIONS | FOLLOW_UPS | OWNER | CAREER | EXAMINE


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Value]):
    """The answer of a write: its value, what it changed, and the name of its journal entry.

    ``entry`` is the journal entry's id (0: nothing was written), ``name`` what undo will call it. ``people`` are the
    ids of all whom it concerns, where they are few and known; without any it may concern everybody.
    """

    value: Value
    changes: Changes
    entry: int = 0
    name: Message | None = None
    people: tuple[int, ...] = ()
