"""Everything that the Examine page says, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.categories import Category, Role
    from netgrow_desktop.domain.examine.diversity import Diversity
    from netgrow_desktop.domain.examine.fading import FadingPeople
    from netgrow_desktop.domain.examine.introductions import Introductions
    from netgrow_desktop.domain.examine.readings import CategoryReadings, Verdict
    from netgrow_desktop.domain.examine.roles import Cell, Gap, Seat
    from netgrow_desktop.domain.examine.structure import Structure
    from netgrow_desktop.domain.examine.ties import Ties
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.domain.owner import AboutMe


class ExaminedPerson(NamedTuple):
    """A key person, or somebody in the grid, as the page shows them. ``closeness`` is 0 where nothing is said."""

    id: int
    name: str
    organization: str
    title: str
    categories: tuple[Category, ...]
    roles: tuple[Role, ...]
    relation: str
    level: str
    closeness: int
    last_contact: str | None
    key_person: bool


@dataclass(frozen=True, slots=True)
class Examination:
    """The examination of a network of *everyone* people on *day*.

    ``people`` has everybody whom another part names by id. ``not_known_then`` says of an earlier day what of it is told
    as it stands today.
    """

    day: date
    owner: AboutMe
    everyone: int
    undecided: int
    people: dict[int, ExaminedPerson]
    key_people: tuple[int, ...]
    categories: tuple[CategoryReadings, ...]
    strongest: Verdict
    needs_development: Verdict
    grid: tuple[Cell, ...]
    seats: tuple[Seat, ...]
    gaps: tuple[Gap, ...]
    diversity: tuple[Diversity, ...]
    introductions: Introductions
    ties: Ties
    structure: Structure
    fading: FadingPeople
    not_known_then: Message | None = None
