"""The pairs of people who may be one, as a list: all pairs at once, the rows of those that are looked at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.services.duplicates import DuplicatePair, Standing

    Index = QModelIndex | QPersistentModelIndex

NEIGHBOURS = 20
"""Rows above and below those in sight that are fetched along with them."""

_ROOT = QModelIndex()


class PairKey(NamedTuple):
    """Two people, the lower id first."""

    first: int
    second: int


class Pair(NamedTuple):
    """Two people who may be one, and why. ``found`` is the pair as it was found, before others were merged.

    Of those with ``only_name`` nothing but the name is the same; they stand below the others.
    """

    key: PairKey
    found: PairKey
    certain: bool
    reasons: tuple[Message, ...]
    only_name: bool = False


def key_of(one: int, other: int) -> PairKey:
    """Give two ids as a key."""
    return PairKey(min(one, other), max(one, other))


def open_pairs(found: Iterable[DuplicatePair], standing: Standing, merged: Mapping[int, int]) -> list[Pair]:
    """Give those of the pairs found that are still to be decided, in their order.

    Who became part of somebody (*merged*: id -> id of the one who stays) is that one, as long as they are gone.
    """
    pairs: dict[PairKey, Pair] = {}
    there = standing.there
    for each in found:
        key = as_found = PairKey(each.first, each.second)
        if each.first not in there or each.second not in there:
            key = key_of(_who_is(each.first, standing, merged), _who_is(each.second, standing, merged))
        if key.first and key.first != key.second and key not in standing.apart and key not in pairs:
            pairs[key] = Pair(key, as_found, each.certain, each.reasons, each.only_name)
    return list(pairs.values())


def merged_certainly(found: Iterable[DuplicatePair], there: Collection[int]) -> dict[int, int]:
    """Give, for those of certain pairs who are gone, whom they became part of, step by step to one who is there."""
    links: dict[int, list[int]] = {}
    for each in found:
        if each.certain:
            links.setdefault(each.first, []).append(each.second)
            links.setdefault(each.second, []).append(each.first)
    merged: dict[int, int] = {}
    reached = [one for one in links if one in there]
    for one in reached:
        for other in links[one]:
            if other not in there and other not in merged:
                merged[other] = one
                reached.append(other)
    return merged


def _who_is(one: int, standing: Standing, merged: Mapping[int, int]) -> int:
    seen: set[int] = set()
    while one not in standing.there and one not in seen:
        seen.add(one)
        one = merged.get(one, 0)
    return one if one in standing.there else 0


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was decided about pairs since they were found.

    ``merged``: id -> id of the one who stays. ``gone`` and ``apart`` are being written: who is about to become part
    of somebody, and which pairs are about to be kept apart. ``made`` are the pairs decided about, as they were found.
    """

    merged: Mapping[int, int] = field(default_factory=dict)
    gone: frozenset[int] = frozenset()
    apart: frozenset[PairKey] = frozenset()
    made: frozenset[PairKey] = frozenset()


@dataclass(frozen=True, slots=True)
class Listing:
    """The pairs to be decided. ``returned`` are those of the decisions made that were taken back, in their order.

    ``is_shown`` says that these very pairs are on show already.
    """

    pairs: list[Pair]
    apart: frozenset[tuple[int, int]]
    decisions: Decisions
    returned: tuple[Pair, ...]
    is_shown: bool


def involved(found: Iterable[DuplicatePair], decisions: Decisions) -> set[int]:
    """Give the ids of everybody whose standing says which pairs are still to be decided."""
    return {one for each in found for one in (each.first, each.second)} | set(decisions.merged.values())


def listing(
    found: Sequence[DuplicatePair],
    standing: Standing,
    decisions: Decisions,
    shown: Sequence[Pair],
    *,
    merged_all: bool,
) -> Listing:
    """List what is still to be decided once all decisions are written; with *merged_all* all certain ones were merged.

    It looks at every pair: nothing for the thread of the window.
    """
    if merged_all:
        merged = {**decisions.merged, **merged_certainly(found, standing.there)}
        certain = {key_of(each.first, each.second) for each in found if each.certain}
        decisions = replace(decisions, merged=merged, made=decisions.made | certain)
    expected = replace(standing, there=standing.there - decisions.gone, apart=standing.apart | decisions.apart)
    pairs = open_pairs(found, expected, decisions.merged)
    returned = tuple(each for each in pairs if each.found in decisions.made) if decisions.made else ()
    decisions = replace(decisions, made=decisions.made.difference(each.found for each in returned))
    return Listing(pairs, standing.apart, decisions, returned, pairs == shown)


class PairsModel(QAbstractTableModel):
    """The pairs. ``rows_wanted`` carries the ids of people whose rows are looked at and not here yet.

    *describe* says a pair in words, with the rows of its two people as far as they are here.
    """

    rows_wanted = Signal(object)

    def __init__(
        self,
        describe: Callable[[Pair, ContactRow | None, ContactRow | None], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._pairs: list[Pair] = []
        self._rows: dict[int, ContactRow] = {}
        self._fresh: set[int] = set()
        self._range = (0, NEIGHBOURS)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these pairs; rows in sight stay until newer ones come."""
        self._fresh.clear()
        self.beginResetModel()
        self._pairs = list(pairs)
        self.endResetModel()
        self._ask()

    def renew(self) -> None:
        """Ask anew for the people in sight: something about them changed."""
        self._fresh.clear()
        self._ask()

    def remove(self, key: PairKey) -> None:
        """Take a pair away, if it is shown."""
        row = self.row_of(key)
        if row >= 0:
            self._remove_row(row)

    def merge(self, gone: int, keep: int, apart: Collection[tuple[int, int]] = ()) -> None:
        """Let one of *keep* stand wherever *gone* stood; pairs that would be there twice, or are kept apart, leave."""
        seen: set[PairKey] = set()
        leaving: list[int] = []
        for row, pair in enumerate(self._pairs):
            if gone not in pair.key and keep not in pair.key:
                continue
            key = key_of(*(keep if one == gone else one for one in pair.key))
            if key.first == key.second or key in seen or key in apart:
                leaving.append(row)
            elif key != pair.key:
                self._pairs[row] = pair._replace(key=key)
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            seen.add(key)
        for row in reversed(leaving):
            self._remove_row(row)
        self._ask()

    def _remove_row(self, row: int) -> None:
        self.beginRemoveRows(_ROOT, row, row)
        del self._pairs[row]
        self.endRemoveRows()

    def pairs(self) -> list[Pair]:
        """Give the pairs shown."""
        return self._pairs

    def pair_at(self, row: int) -> Pair | None:
        """Give the pair in a row, None beyond the last one."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def row_of(self, key: PairKey) -> int:
        """Give the row of a pair, -1 where it is not shown."""
        return next((row for row, each in enumerate(self._pairs) if each.key == key), -1)

    def person(self, contact_id: int) -> ContactRow | None:
        """Give what is known of somebody, None where it is not here yet."""
        return self._rows.get(contact_id)

    def certain(self) -> int:
        """Give how many of the pairs are certainly one person."""
        return sum(each.certain for each in self._pairs)

    def only_names(self) -> int:
        """Give of how many of the pairs nothing but the name is the same."""
        return sum(each.only_name for each in self._pairs)

    def begins_part(self, row: int) -> bool:
        """Tell whether the pairs of whom only the name is the same begin in this row."""
        pair, above = self.pair_at(row), self.pair_at(row - 1)
        return pair is not None and pair.only_name and (above is None or not above.only_name)

    def show_range(self, first: int, last: int) -> None:
        """Note which rows are looked at, and ask for their people."""
        self._range = (max(0, first), max(first, last))
        self._ask()

    def _ask(self) -> None:
        first, last = self._range
        seen = self._pairs[max(0, first - NEIGHBOURS) : last + NEIGHBOURS + 1]
        missing = {one for each in seen for one in each.key} - self._fresh
        if missing:
            self.rows_wanted.emit(sorted(missing))

    def take_rows(self, asked: Iterable[int], rows: Iterable[ContactRow]) -> None:
        """Take the rows of people who were asked for."""
        self._fresh.update(asked)
        self._rows |= {row.id: row for row in rows}
        if self._pairs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._pairs) - 1, 0))

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    @override
    def columnCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        pair = self.pair_at(index.row())
        if pair is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return self._describe(pair, self.person(pair.key.first), self.person(pair.key.second))
