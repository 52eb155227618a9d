"""A list of people as values: sections of rows, whose cells are lines of text. Paper and browsers are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from netgrow_desktop.theme_tokens import LIGHT, WEIGHT_NORMAL, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from netgrow_desktop.reports.document import Imprint


Item = TypeVar("Item")


class Tone(IntEnum):
    """How a line is set."""

    TITLE = 0
    HEADING = 1
    NAME = 2
    STRONG = 3
    TEXT = 4
    SMALL = 5


class Type(NamedTuple):
    """Size in points, weight and colour of a tone, and its class in a style sheet."""

    points: float
    weight: int
    colour: str
    css: str


TYPES = {
    Tone.TITLE: Type(21.0, WEIGHT_STRONG, LIGHT.text, "title"),
    Tone.HEADING: Type(11.0, WEIGHT_STRONG, LIGHT.text, "heading"),
    Tone.NAME: Type(11.0, WEIGHT_STRONG, LIGHT.text, "name"),
    Tone.STRONG: Type(10.0, WEIGHT_STRONG, LIGHT.text, "strong"),
    Tone.TEXT: Type(10.0, WEIGHT_NORMAL, LIGHT.text, ""),
    Tone.SMALL: Type(8.5, WEIGHT_NORMAL, LIGHT.muted, "small"),
}


class Line(NamedTuple):
    """A text that is broken into as many lines as it needs; ``note`` follows it, quiet, ``signs`` (category codes)
    stand before it.
    """

    text: str
    tone: Tone = Tone.TEXT
    note: str = ""
    signs: tuple[str, ...] = ()


Cell = tuple[Line, ...]


class Row(NamedTuple):
    """One person, or whatever a list is of: cells side by side, and lines below them over the whole width."""

    cells: tuple[Cell, ...]
    below: Cell = ()


@dataclass(frozen=True, slots=True)
class Rows(Generic[Item]):
    """Rows that are made of items as they are asked for, and let go of: ten thousand at once would be a burden."""

    items: Sequence[Item]
    make: Callable[[Item], Row]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Row]:
        return map(self.make, self.items)


class Field(NamedTuple):
    """A column: its head, its part of the width, whether it is set to the right, and texts that are never broken."""

    head: str
    part: float
    right: bool = False
    whole: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading, which comes again with the word for *continued* where they go on elsewhere.

    Without rows ``note`` says why.
    """

    heading: str
    rows: Rows[Any]
    note: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A whole list. With several ``flows`` it runs in newspaper columns, ``white`` (points) above and below each row.

    ``ruled`` says whether a line stands under each row, ``continued`` how a heading says that it goes on.
    """

    imprint: Imprint
    title: str
    lead: tuple[str, ...]
    fields: tuple[Field, ...]
    sections: tuple[Section, ...]
    continued: str
    flows: int = 1
    white: float = 4.0
    ruled: bool = True
