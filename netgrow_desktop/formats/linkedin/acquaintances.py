"""What several files of one archive say of the same person, put together.

Within one LinkedIn archive everybody is known by the profile's slug. Where notes, recommendations or endorsements
give only names, a name stands for the connection of that name if there is exactly one: only connections can recommend,
endorse or be noted. Messages and invitations go to and come from anybody, so there a name alone says nothing.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from netgrow_desktop.domain.interactions import Direction
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.linkedin.owner import name_key
from netgrow_desktop.formats.records import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.formats.records import Contacted, Person

_SEVERAL = "*"
"""Stands for the slug of a name that several connections have; no slug is like it."""
_MOST = 200_000
"""Connections who are looked up, several times as many as an account may have; more are left to the matching."""
_LONGEST_NAME = 100
_IF_EMPTY = ("name", "given", "family", "suffix", "links")


class Acquaintances:
    """What the files beside the list of connections say, waiting for the people of that list.

    *connections* is that list, which is gone through once to learn who is in it.
    """

    def __init__(self, connections: Iterable[Person]) -> None:
        self._slugs: set[str] = set()
        self._names: dict[str, str] = {}
        self._told: list[Person] = []
        self._waiting: dict[str, Person] = {}
        self._unknown: list[Skipped] = []
        for person in islice(connections, _MOST):
            name = name_key(person.draft.name)
            if person.key:
                self._slugs.add(person.key)
            if name not in self._names:
                self._names[name] = person.key
            elif not person.key or self._names[name] != person.key:
                self._names[name] = _SEVERAL

    def add(self, person: Person) -> None:
        """Take in what a file says of somebody."""
        self._told.append(person)

    def settle(self) -> None:
        """Put together what was said of the same person, when all files but the list of connections are read."""
        slugs: dict[str, set[str]] = {}
        for person in self._told:
            if person.key and not person.witnessed:
                slugs.setdefault(name_key(person.draft.name), set()).add(person.key)
        for place, person in enumerate(self._told):
            name = name_key(person.draft.name)
            listed = self._names.get(name)
            if person.key:
                # The only connection of that name has no profile in the list, and one in what only connections get.
                is_theirs = listed == "" and person.key not in self._slugs and slugs.get(name) == {person.key}
                key = name if is_theirs else person.key
            elif listed is None:
                key = f"{_SEVERAL}{place}"
            elif person.witnessed or listed == _SEVERAL:
                self._unknown.append(unknown(person))
                continue
            else:
                key = listed or name
            before = self._waiting.get(key)
            self._waiting[key] = together(before, person) if before else person
        self._told.clear()

    def completed(self, connection: Person) -> Person:
        """Give a connection with what the other files say of them."""
        key = connection.key or name_key(connection.draft.name)
        told = self._waiting.pop(key, None)
        return together(connection, told) if told else connection

    def others(self) -> Iterator[Person | Skipped]:
        """Give those who are not in the list of connections, and of whom it cannot be told whether they are."""
        yield from self._waiting.values()
        yield from self._unknown


def unknown(person: Person) -> Skipped:
    """Give why somebody who is known by a name alone is nobody of the connections who have that name."""
    code = "linkedin.only_a_name" if person.witnessed else "linkedin.several_of_that_name"
    return Skipped(person.line, Message(code, {"name": person.draft.name[:_LONGEST_NAME]}), person.part, person)


def together(person: Person, more: Person) -> Person:
    """Give one person of two that are the same; the first one's facts go before the second's."""
    draft, other = person.draft, more.draft
    for field in _IF_EMPTY:
        if not getattr(draft, field):
            setattr(draft, field, getattr(other, field))
    if not (draft.organization or draft.title):
        draft.organization, draft.title = other.organization, other.title
    draft.notes = "\n\n".join(dict.fromkeys(text for text in (draft.notes, other.notes) if text))
    _join_values(draft, other)
    return person._replace(
        key=person.key or more.key,
        contacted=_joined(person.contacted, more.contacted),
        witnessed=person.witnessed and more.witnessed,
    )


def _join_values(draft: ContactDraft, other: ContactDraft) -> None:
    draft.custom = tuple(dict.fromkeys((*draft.custom, *other.custom)))
    draft.emails = tuple(dict.fromkeys((*draft.emails, *other.emails)))


def _joined(first: tuple[Contacted, ...], second: tuple[Contacted, ...]) -> tuple[Contacted, ...]:
    if not (first and second):
        return first or second
    found: dict[tuple[str, str, str], Contacted] = {}
    for each in (*first, *second):
        before = found.setdefault((each.on, each.kind.value, each.note), each)
        if before.direction is not each.direction:
            found[each.on, each.kind.value, each.note] = each._replace(direction=Direction.BOTH)
    return tuple(found[key] for key in sorted(found))
