"""How the people of an import are compared by name: those of its files, and those of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.features import Rarity, Values
from netgrow_desktop.domain.matching import called
from netgrow_desktop.domain.name_likeness import Names
from netgrow_desktop.domain.similarity import Comparison, mixed_addresses

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.storage.staging import Staging

NAMED = "r.slug, r.name, r.given, r.middle, r.family, r.suffix, r.nickname, r.birthday"
"""Columns of a record, called ``r``, by which somebody is compared; :func:`of_row` takes them."""
AT_ONCE = 500
"""People who are asked for in one statement."""


def of_row(number: int, named: Sequence[str], emails: Iterable[str] = ()) -> Features:
    """Give how somebody is compared of whom a row has the columns of NAMED; slugs are parted by blanks."""
    slugs, name, given, middle, family, suffix, nickname, birthday = named
    return called(
        Values(
            number,
            name,
            given,
            middle,
            family,
            suffix,
            nickname,
            birthday=birthday,
            slugs=tuple((slugs or "").split()),
            emails=tuple(emails),
        )
    )


def staged_people(staging: Staging, pairs: Iterable[tuple[str, int]]) -> dict[int, Features]:
    """Give the records of these pairs of an e-mail address and a record, by their numbers."""
    emails: dict[int, list[str]] = {}
    for key, n in pairs:
        emails.setdefault(n, []).append(key)
    found: dict[int, Features] = {}
    numbers = list(emails)
    for start in range(0, len(numbers), AT_ONCE):
        staging.check()
        batch = numbers[start : start + AT_ONCE]
        places = ", ".join("?" * len(batch))
        rows = staging.raw.execute(f"SELECT r.n, {NAMED} FROM staged_records AS r WHERE r.n IN ({places})", batch)
        found |= {n: of_row(n, named, emails[n]) for n, *named in rows}
    return found


def comparison_of(people: Collection[Features]) -> Comparison:
    """Give what compares these people, who have the addresses in common, by the rules of the search for duplicates.

    How rare a name is says nothing about whether two are certainly one.
    """
    rarity = Rarity(())
    return Comparison(rarity, mixed_addresses(people, Names(rarity)))
