"""Who of the network a staged record is by its e-mail address: only where the names leave no doubt.

The rule is that of the search for duplicates (domain/similarity.py). Where several have the address, another
record that is the same person already has its say, too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from netgrow_desktop.domain.matching import Sharers
from netgrow_desktop.domain.similarity import is_nameless
from netgrow_desktop.storage.called import AT_ONCE, NAMED, comparison_of, of_row, staged_people
from netgrow_desktop.storage.staged_rows import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netgrow_desktop.domain.features import Features
    from netgrow_desktop.domain.similarity import Comparison
    from netgrow_desktop.storage.staging import Staging

_KNOWN = NAMED.replace(
    "r.slug", "(SELECT group_concat(l.key, ' ') FROM network.links AS l WHERE l.contact_id = r.id AND l.key <> '')"
)


@dataclass(frozen=True)
class _Known:
    """A person of the network who has an e-mail address of the input, and which sources know them."""

    id: int
    sources: frozenset[str]


def known_by_address(staging: Staging, wanted: Sequence[tuple[str, int]]) -> dict[int, int]:
    """Give the person whom each record is, for pairs of an e-mail address and a record, by the record's number."""
    people = staged_people(staging, wanted)
    known = _known(staging)
    comparison = comparison_of([*people.values(), *(person for person, _ in known.values())])
    sharers: dict[str, Sharers[_Known]] = {}
    for person, item in known.values():
        for email in person.emails:
            sharers.setdefault(email, Sharers()).add(person, item)
    sources, witnessed = _facts(staging)
    taken = _Taken(staging)
    found: dict[int, int] = {}
    for key, n in wanted:
        staging.check()
        person = people[n]
        if n in found or key not in sharers:
            continue
        for other, item in sharers[key].near(person):
            if n in witnessed and is_nameless(person):
                # A letter to an address is one to whoever has it.
                may_be = True
            else:
                # What a source that knows somebody says of them now may be another birthday.
                told = replace(person, born="") if sources[n] in item.sources else person
                may_be = comparison.is_certain(told, other) and taken.leaves(item.id, other, told, comparison)
            if may_be:
                found[n] = item.id
                taken.add(item.id, person)
                break
    return found


class _Taken:
    """The records that are known to be somebody, who has a shared e-mail address, already.

    Whom the owner said to be somebody is not among them: that takes nobody away who is it for certain.
    """

    def __init__(self, staging: Staging) -> None:
        self._rows: dict[int, list[list[str]]] = {}
        for target, *named in staging.raw.execute(
            f"SELECT r.target, {NAMED} FROM staged_records AS r WHERE r.status = 'updated' "
            "AND r.how <> 'import.told_same' AND r.target IN "
            "(SELECT contact_id FROM network.emails WHERE key <> '' AND key IN (SELECT e.key FROM staged_emails AS e "
            "JOIN staged_records AS other ON other.n = e.n WHERE other.status = 'new'))"
        ):
            self._rows.setdefault(target, []).append(named)
        self._people: dict[int, list[Features]] = {}

    def add(self, target: int, person: Features) -> None:
        """Note that a record is somebody."""
        self._of(target).append(person)

    def leaves(self, target: int, known: Features, person: Features, comparison: Comparison) -> bool:
        """Tell whether a record may be *known*, too: where their names are not the same, it is the others as well."""
        others = self._of(target)
        if any(person.slugs and other.slugs for other in others):
            return False
        return person.name == known.name or all(comparison.agree(person, other) for other in others)

    def _of(self, target: int) -> list[Features]:
        if target not in self._people:
            self._people[target] = [of_row(target, named) for named in self._rows.get(target, ())]
        return self._people[target]


def _known(staging: Staging) -> dict[int, tuple[Features, _Known]]:
    """Give the people of the network who have an e-mail address of a record that is looked for, by their ids."""
    emails: dict[int, list[str]] = {}
    for key, contact_id in staging.raw.execute(
        "SELECT DISTINCT key, contact_id FROM network.emails WHERE key <> '' AND key IN (SELECT e.key "
        "FROM staged_emails AS e JOIN staged_records AS r ON r.n = e.n WHERE r.status = 'new') ORDER BY contact_id"
    ):
        emails.setdefault(contact_id, []).append(key)
    return {person.id: (person, item) for person, item in _rows(staging, emails)}


def _rows(staging: Staging, emails: dict[int, list[str]]) -> Iterator[tuple[Features, _Known]]:
    ids = list(emails)
    for start in range(0, len(ids), AT_ONCE):
        staging.check()
        batch = ids[start : start + AT_ONCE]
        query = (
            "SELECT r.id, (SELECT group_concat(s.code, ' ') FROM network.contact_sources AS c "
            "  JOIN network.sources AS s ON s.id = c.source_id WHERE c.contact_id = r.id), "
            f"{_KNOWN} FROM network.contacts AS r WHERE r.id IN ({', '.join('?' * len(batch))}) ORDER BY r.id"
        )
        for contact_id, sources, *named in staging.raw.execute(query, batch):
            person = of_row(contact_id, named, emails[contact_id])
            yield person, _Known(contact_id, frozenset((sources or "").split()))


def _facts(staging: Staging) -> tuple[dict[int, str], set[int]]:
    """Give the source of each record that is looked for, and which of them are known from contact alone."""
    rows = staging.raw.execute(
        f"SELECT n, {SOURCE}, witnessed FROM staged_records AS r JOIN staged_files AS f ON f.file = r.file "
        "WHERE status = 'new'"
    ).fetchall()
    return {n: source for n, source, _ in rows}, {n for n, _, witnessed in rows if witnessed}
