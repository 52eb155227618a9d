"""Where people work, seen from the owner's desk: own team, another department, outside."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.features import company_key
from netgrow_desktop.domain.folding import name_key
from netgrow_desktop.domain.relations import Relation

if TYPE_CHECKING:
    from netgrow_desktop.domain.owner import AboutMe


class Workplace(StrEnum):
    """Where somebody works. ``INSIDE`` is the owner's organisation where nothing says in which department."""

    OWN_TEAM = "own_team"
    OTHER_DEPARTMENT = "other_department"
    INSIDE = "inside"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"


class Desk(NamedTuple):
    """How many people are recorded with the very same words: what a database gives with GROUP BY of these fields.

    ``relation`` and ``level`` are codes of domain/relations.py; every text may be "".
    """

    relation: str
    organization: str
    department: str
    level: str
    people: int


_BY_RELATION = {
    Relation.MANAGER.value: Workplace.OWN_TEAM,
    Relation.REPORT.value: Workplace.OWN_TEAM,
    Relation.OWN_TEAM.value: Workplace.OWN_TEAM,
    Relation.OTHER_DEPARTMENT.value: Workplace.OTHER_DEPARTMENT,
    Relation.OUTSIDE.value: Workplace.OUTSIDE,
}


def workplace(relation: str, organization: str, department: str, owner: AboutMe) -> Workplace:
    """Tell where somebody works: what the owner said of the relation, else by organisation and department.

    Organisations are the same whatever their legal form, case and accents. A department counts as the own team where
    it is the owner's department or team.
    """
    said = _BY_RELATION.get(relation)
    if said is not None:
        return said
    own = company_key(owner.organization)
    theirs = company_key(organization)
    if not own or not theirs:
        return Workplace.UNKNOWN
    if own != theirs:
        return Workplace.OUTSIDE
    units = {name_key(owner.department), name_key(owner.team)} - {""}
    unit = name_key(department)
    if not unit or not units:
        return Workplace.INSIDE
    return Workplace.OWN_TEAM if unit in units else Workplace.OTHER_DEPARTMENT


def side_of(relation: str, organization: str, owner: AboutMe) -> Side | None:
    """Tell whether somebody is inside or outside the owner's organisation, None where nothing says it."""
    where = workplace(relation, organization, "", owner)
    if where is Workplace.UNKNOWN:
        return None
    return Side.OUTSIDE if where is Workplace.OUTSIDE else Side.INSIDE
