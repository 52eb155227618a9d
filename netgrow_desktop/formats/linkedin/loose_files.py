"""Files of LinkedIn's archive that are brought loose but together: names in one find their profile in another.

Recommendations have no address of a profile, nor have the connections of before 2023. As within the whole archive
(:mod:`netgrow_desktop.formats.linkedin.acquaintances`), a name in what only connections get stands for the connection
of that name if there is exactly one.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.linkedin.acquaintances import unknown
from netgrow_desktop.formats.linkedin.owner import name_key
from netgrow_desktop.formats.records import Person, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from netgrow_desktop.domain.contacts import Link
    from netgrow_desktop.formats.readers import Recognised
    from netgrow_desktop.formats.records import Record

_CONNECTIONS = "linkedin-connections"
_ABOUT_CONNECTIONS = frozenset(("linkedin-endorsements", "linkedin-notes", "linkedin-recommendations"))
_WITH_ANYBODY = frozenset(("linkedin-invitations", "linkedin-messages"))
_SEVERAL = "*"
"""Stands for the slug of a name that several have; no slug is like it."""


class Profiles:
    """Whose name has which profile in files that are imported together; *read* reads one of them.

    Nothing is read where there is nothing to find: without a list of connections, or with nothing but that.
    """

    def __init__(self, files: Iterable[Recognised], read: Callable[[Recognised], Iterator[Record]]) -> None:
        files = list(files)
        self._listed: dict[str, str] = {}
        self._days: dict[str, str] = {}
        self._told: dict[str, tuple[str, tuple[Link, ...]]] = {}
        lists = [each for each in files if each.format == _CONNECTIONS]
        others = [each for each in files if each.format in _ABOUT_CONNECTIONS or each.format in _WITH_ANYBODY]
        if not (lists and others):
            return
        for person in _people(lists, read):
            name = name_key(person.draft.name)
            is_other = name in self._listed and (not person.key or self._listed[name] != person.key)
            self._listed[name] = _SEVERAL if is_other else person.key
            if not self._listed[name]:
                self._days[name] = person.draft.connected_on
        if "" in self._listed.values():
            for person in _people((each for each in others if each.format in _ABOUT_CONNECTIONS), read):
                name = name_key(person.draft.name)
                if person.key and self._told.setdefault(name, (person.key, person.draft.links))[0] != person.key:
                    self._told[name] = (_SEVERAL, ())

    def are_told(self, recognised: Recognised) -> bool:
        """Tell whether the people of one of the files may have the slug that another file tells."""
        return bool(self._listed) and recognised.format in (_CONNECTIONS, *_ABOUT_CONNECTIONS, *_WITH_ANYBODY)

    def found(self, recognised: Recognised, records: Iterator[Record]) -> Iterator[Record]:
        """Give the records of such a file, the people among them with the slug that another file tells."""
        complete = self._connection if recognised.format == _CONNECTIONS else self._named
        return (complete(record) if isinstance(record, Person) and not record.key else record for record in records)

    def _connection(self, person: Person) -> Person:
        """Give a connection without a profile with the one that the only other person of this name has."""
        name = name_key(person.draft.name)
        slug, links = self._told.get(name, (_SEVERAL, ()))
        if self._listed.get(name) or slug == _SEVERAL:
            return person
        person.draft.links = person.draft.links or links
        return person._replace(key=slug)

    def _named(self, person: Person) -> Person | Skipped:
        """Give somebody who is known by name alone with the profile of the only connection of this name.

        Where that one has no profile either, the day of the connection tells the two to be one.
        """
        name = name_key(person.draft.name)
        slug = self._listed.get(name)
        if slug is None:
            return person
        if person.witnessed or slug == _SEVERAL:
            return unknown(person)
        told = slug or self._told.get(name, (_SEVERAL, ()))[0]
        if told == _SEVERAL:
            person.draft.connected_on = self._days.get(name, "")
            return person
        return person._replace(key=told)


def _people(files: Iterable[Recognised], read: Callable[[Recognised], Iterator[Record]]) -> Iterator[Person]:
    for each in files:
        # What is wrong with a file is told when its own records are read.
        with suppress(NetGrowError):
            yield from (record for record in read(each) if isinstance(record, Person))
