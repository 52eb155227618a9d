"""Finding people who are in the network twice, and making one of two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.storage import backups, contacts, duplicates, merges

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from netgrow_desktop.domain.crowd import Crowd
    from netgrow_desktop.domain.same_names import SameName
    from netgrow_desktop.domain.similarity import Likeness
    from netgrow_desktop.storage.network import Network

    Progress = Callable[[int, int], None]

CHOSEN_FIELDS = merges.CHOSEN_FIELDS
"""Fields of which a merged person has one value, so that it may be chosen whose that is."""
MOST_LISTED = 200
"""Pairs with hardly more than the name in common that are listed: nobody looks through several hundred namesakes."""

_READ_SHARE = 20
"""Percent of the progress that reading everybody takes; comparing takes the rest."""
_MERGED = Changes.EVERYTHING & ~Changes.OWNER


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two people, by id, the lower one first, who may be one. Certain ones need no asking; reasons say why.

    Those with ``only_name`` have hardly more than the name in common: they are not suggested, but can be looked at.
    """

    first: int
    second: int
    certain: bool
    reasons: tuple[Message, ...]
    only_name: bool = False


class _Found(NamedTuple):
    """What a search gave: pairs, those who have only the name in common, everybody, who is known to be two."""

    likenesses: list[Likeness]
    same_names: list[SameName]
    people: Crowd
    distinct: frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of people who were found: the ids of those who are ``there`` still, and the pairs, the lower id
    first, of whom the owner said that they are two people.
    """

    there: frozenset[int]
    apart: frozenset[tuple[int, int]]


class DuplicateService:
    """People who may be there twice. Progress is called as (percent, 100) and may raise to break off."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def find(self, progress: Progress = lambda _done, _total: None) -> list[DuplicatePair]:
        """Give the pairs who are certainly or probably one person: certain ones, then the likeliest, first.

        Those who have hardly more than the name in common come last, ``MOST_LISTED`` of them at most. Pairs of whom the
        owner said that they are not the same are left out.
        """
        found = self._find(progress)
        return [
            *(
                DuplicatePair(each.first, each.second, each.certain, tuple(map(Message, each.reasons)))
                for each in found.likenesses
            ),
            *(
                DuplicatePair(each.first, each.second, certain=False, reasons=(Message(each.reason),), only_name=True)
                for each in found.same_names
            ),
        ]

    def standing(self, ids: Collection[int]) -> Standing:
        """Tell which of these people are there, and who is kept apart: so that a list of pairs can follow changes."""
        with self._network.reading() as connection:
            return Standing(duplicates.present(connection, ids), duplicates.distinct_pairs(connection))

    def merge(self, keep: int, other: int, choices: Mapping[str, int] = {}) -> Outcome[None]:
        """Make *other* part of *keep*, whose id stays; every value is kept.

        *choices* (a field of ``CHOSEN_FIELDS`` -> id) says whose value is taken where there can be only one; without
        it the value of *keep*, if there is one. Raises NetGrowError if one of the two is gone, ValueError for a choice
        that there is not.
        """
        if not set(choices) <= set(CHOSEN_FIELDS) or not set(choices.values()) <= {keep, other}:
            raise ValueError(choices)
        name = Message("journal.merge_contacts", {"n": 2})
        with self._network.writing(name, _MERGED) as transaction:
            merges.merge(transaction.connection, keep, other, choices)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def merge_certain(self, progress: Progress = lambda _done, _total: None) -> Outcome[int]:
        """Merge all who are certainly one, after a backup, as one undoable change; gives how many are fewer.

        Of each group the one who was there first stays. While it writes, progress begins anew, as (groups, all groups).
        """
        from netgrow_desktop.domain.duplicates import certain_groups

        found = self._find(progress)
        groups = certain_groups(found.likenesses, found.people, found.distinct)
        if not groups:
            return Outcome(0, Changes.NOTHING)
        backups.make(self._network.path)
        name = Message("journal.merge_contacts", {"n": sum(map(len, groups))})
        with self._network.writing(name, _MERGED) as transaction:
            for done, (keep, *others) in enumerate(groups):
                for other in others:
                    merges.merge(transaction.connection, keep, other)
                progress(done, len(groups))
        fewer = sum(len(group) - 1 for group in groups)
        return Outcome(fewer, transaction.changes, transaction.entry, name)

    def not_same(self, one: int, other: int) -> Outcome[None]:
        """Remember that two people are not the same person: they are not suggested again."""
        if one == other:
            raise NetGrowError("duplicates.same_contact")
        with self._network.reading() as connection:
            names = [contacts.name_of(connection, each) for each in (one, other)]
        name = Message("journal.not_same", {"name": names[0], "other": names[1]})
        with self._network.writing(name, Changes.CONTACTS) as transaction:
            duplicates.add_distinct_pair(transaction.connection, one, other)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def _find(self, progress: Progress) -> _Found:
        # What compares names and numbers is heavy to load; nobody waits for it before they ask for duplicates.
        from netgrow_desktop.domain.duplicates import find_all

        def read(done: int, total: int) -> None:
            progress(done * _READ_SHARE // total, 100)

        def compared(done: int, total: int) -> None:
            progress(_READ_SHARE + done * (100 - _READ_SHARE) // total, 100)

        with self._network.reading() as connection:
            people = duplicates.people(connection, read)
            distinct = duplicates.distinct_pairs(connection)
        likenesses, same_names = find_all(people, compared, distinct, MOST_LISTED)
        return _Found(
            [each for each in likenesses if (each.first, each.second) not in distinct],
            same_names,
            people,
            distinct,
        )
