"""Filling the grid of who knows whom from a file, or from a table that was pasted."""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.examine.tie_files import ChangedTie, RejectedTie, TieRow, TiesReport
from netgrow_desktop.domain.examine.ties import pair
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats import who_knows_whom
from netgrow_desktop.services.pasted import as_file
from netgrow_desktop.storage import contacts, depth, ties

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.examine.ties import Pair
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

_LONGEST_ADDRESS = 80


class _Reading:
    """What the rows of a file say of people of the network, as far as they count.

    ``named`` are those whom rows name that count; which of them are contradicted :meth:`answers` finds.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, tuple[int, ...]] = {}
        self._said: dict[Pair, list[TieRow]] = {}
        self.named: set[int] = set()
        self.unknown = 0
        self.rejected: list[RejectedTie] = []

    def take(self, row: TieRow) -> None:
        """Take what a row says, or note why it does not count."""
        one, other = (self._person(row, address) for address in (row.one, row.other))
        if not one or not other:
            return
        if one == other:
            self._reject(row, Message("ties.same_person", {"name": self._name(one)}))
            return
        if row.knows is None:
            self.unknown += 1
            self.named.update((one, other))
        else:
            self._said.setdefault(pair(one, other), []).append(row)

    def answers(self) -> dict[Pair, bool]:
        """Give the answers, but for those that the file contradicts: their rows are noted as rejected."""
        found = {}
        for both, rows in self._said.items():
            first = {knows: row.line for row in reversed(rows) if (knows := row.knows) is not None}
            if len(first) == 1:
                found[both] = True in first
                self.named.update(both)
                continue
            names = {"name": self._name(both[0]), "other": self._name(both[1])}
            for row in rows:
                self._reject(row, Message("ties.contradiction", {"line": str(first[not row.knows]), **names}))
        return found

    def changed(self, both: Pair, knows: bool) -> ChangedTie:
        """Say of which line and whom an answer is that another one is replaced by."""
        return ChangedTie(self._said[both][0].line, self._name(both[0]), self._name(both[1]), knows)

    def _person(self, row: TieRow, address: str) -> int:
        """Give who has an address, 0 after noting why nobody can be told by it."""
        if address not in self._known:
            self._known[address] = ties.people_at(self._connection, *_keys(address))
        found = self._known[address]
        if len(found) == 1:
            return found[0]
        said = {"address": address[:_LONGEST_ADDRESS]}
        self._reject(row, Message("ties.several", {"n": len(found), **said}) if found else Message("ties.nobody", said))
        return 0

    def _reject(self, row: TieRow, reason: Message) -> None:
        self.rejected.append(RejectedTie(row.line, reason, row.raw))

    def _name(self, contact_id: int) -> str:
        return contacts.name_of(self._connection, contact_id)


class TiesPlan(NamedTuple):
    """What a file of ties would bring: its report, the answers to be written, and who would become a key person."""

    report: TiesReport
    answers: dict[Pair, bool]
    new_key_people: list[int]


def plan_ties(network: Network, source: Path | str, *, make_key: bool = False) -> TiesPlan:
    """Tell what taking who knows whom from a file, or a table as text, would bring.

    Raises NetGrowError for one that cannot be read.
    """
    with contextlib.nullcontext(source) if isinstance(source, Path) else as_file(source) as path:
        rows = list(who_knows_whom.read(path))
    with network.reading() as connection:
        reading = _read(connection, rows)
        answers = reading.answers()
        known = ties.between(connection, reading.named)
        keys = ties.key_people_among(connection, reading.named)
        others = tuple((each, contacts.name_of(connection, each)) for each in sorted(reading.named - keys))
        changed = [reading.changed(both, knows) for both, knows in answers.items() if known.get(both) is (not knows)]
    counted = Counter(answers.values())
    rejected = sorted((*reading.rejected, *(each for each in rows if isinstance(each, RejectedTie))), key=_line)
    report = TiesReport(
        yes=counted[True],
        no=counted[False],
        new=sum(known.get(both) is None for both in answers),
        unknown=reading.unknown,
        made_key=len(others) if make_key else 0,
        not_key=() if make_key else others,
        rejected=tuple(rejected),
        changed=tuple(sorted(changed)),
    )
    return TiesPlan(report, answers, sorted(reading.named - keys) if make_key else [])


def import_ties(network: Network, source: Path | str, *, make_key: bool = False) -> Outcome[TiesReport]:
    """Take who knows whom from a file, or a table as text, in one undoable act.

    With *make_key* everyone named becomes a key person. What it does not say stays as it was. Raises NetGrowError for
    one that cannot be read.
    """
    plan = plan_ties(network, source, make_key=make_key)
    name = Message("journal.import_ties", {"n": len(plan.answers)})
    with network.writing(name, Changes.EXAMINE | (Changes.CONTACTS if make_key else Changes.NOTHING)) as transaction:
        ties.write(transaction.connection, plan.answers)
        if plan.new_key_people:
            depth.set_key_people(transaction.connection, plan.new_key_people, is_key=True)
    return Outcome(plan.report, transaction.changes, transaction.entry, name)


def _read(connection: Connection, rows: Iterable[TieRow | RejectedTie]) -> _Reading:
    reading = _Reading(connection)
    for row in rows:
        if isinstance(row, TieRow):
            reading.take(row)
    return reading


def _keys(address: str) -> tuple[str, str]:
    """Give the keys of an e-mail address and of a LinkedIn profile by which an address may be known, "" for none."""
    if "@" in address:
        return contacts.value_key("emails", address), ""
    slug = profile_slug(address) or profile_slug(f"linkedin.com/in/{address.removeprefix('/').removeprefix('in/')}")
    return "", f"in/{slug}" if slug else ""


def _line(rejected: RejectedTie) -> int:
    return rejected.line
