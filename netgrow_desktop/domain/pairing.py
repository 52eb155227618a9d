"""Connections on LinkedIn without a profile address, which are known by their name and day: who of several is whom.

Of namesakes of one day those with the same organisation go together first. The work grows with their number only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Connection(NamedTuple):
    """Somebody with a given name and day: their number, profile ("" where it is unknown), organisation and file."""

    number: int
    profile: str
    organization: str
    file: int = 0


@dataclass
class _Group:
    first: int
    profile: str
    files: frozenset[int]
    members: list[int]

    def may_take(self, other: _Group) -> bool:
        """Tell whether two groups may be one: no file names one person twice, and nobody has two profiles."""
        return not (self.profile and other.profile) and self.files.isdisjoint(other.files)

    def take(self, other: _Group) -> None:
        self.profile = self.profile or other.profile
        self.files |= other.files
        self.members += other.members


def repeats(namesakes: Iterable[Connection]) -> dict[int, int]:
    """Give each connection that repeats one of another file, with the first one; they come in order of their numbers.

    No two of one file are one person, nor two with different profiles.
    """
    by_organization: dict[str, list[_Group]] = {}
    for number, profile, organization, file in namesakes:
        group = _Group(number, profile, frozenset((file,)), [number])
        by_organization.setdefault(organization, []).append(group)
    alike = [group for groups in by_organization.values() for group in _united(groups)]
    alike.sort(key=lambda group: group.first)
    return {member: group.first for group in _united(alike) for member in group.members if member != group.first}


def _united(groups: Iterable[_Group]) -> list[_Group]:
    """Give the groups with each made part of the first one that may take it."""
    kept: list[_Group] = []
    # A group that cannot take one never can: each kind of group looks at each kept one once.
    begin: dict[tuple[frozenset[int], bool], int] = {}
    for group in groups:
        kind = group.files, bool(group.profile)
        place = begin.get(kind, 0)
        while place < len(kept) and not kept[place].may_take(group):
            place += 1
        begin[kind] = place
        if place < len(kept):
            kept[place].take(group)
        else:
            kept.append(group)
    return kept


def assigned(
    records: Sequence[Connection], people: Sequence[Connection], taken_by: Mapping[int, str]
) -> dict[int, int]:
    """Give the number of the person that each record is, nobody twice; both come in order of their numbers.

    Two profiles are not compared here. *taken_by* has the profile by which somebody is known to be another record.
    """
    found: dict[int, int] = {}
    taken: set[int] = set()
    at_work: dict[str, list[Connection]] = {}
    for person in people:
        at_work.setdefault(person.organization, []).append(person)
    there: dict[str, list[Connection]] = {}
    for record in records:
        there.setdefault(record.organization, []).append(record)
    for organization, each in there.items():
        _assign(each, at_work.get(organization, ()), taken_by, found, taken)
    _assign([record for record in records if record.number not in found], people, taken_by, found, taken)
    return found


def _assign(
    records: Iterable[Connection],
    people: Sequence[Connection],
    taken_by: Mapping[int, str],
    found: dict[int, int],
    taken: set[int],
) -> None:
    begin = {True: 0, False: 0}
    for record in records:
        place, has_profile = begin[bool(record.profile)], bool(record.profile)
        while place < len(people) and (
            people[place].number in taken
            or (has_profile and (people[place].profile or people[place].number in taken_by))
        ):
            place += 1
        begin[has_profile] = place
        if place < len(people):
            found[record.number] = people[place].number
            taken.add(people[place].number)
