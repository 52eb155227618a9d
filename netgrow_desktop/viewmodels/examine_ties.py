"""Who knows whom: the grid of all pairs, and the walk that asks for one pair at a time."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from netgrow_desktop.domain.examine.ties import Ties, count_pairs, next_pair, pair

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.examine.ties import Pair, PairCount

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class Acquaintances(QObject):
    """The answers as they are on screen: what is kept, and at once what was answered a moment ago.

    ``answered`` carries two ids and True, False or None (taken back), for whoever keeps it; ``changed`` follows each
    answer and what else is to be painted anew, ``people_changed`` other people or names.
    """

    answered = Signal(int, int, object)
    changed = Signal()
    people_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ties = Ties((), {})
        self.names: dict[int, str] = {}
        self.categories: Mapping[int, tuple[Category, ...]] = {}
        self._unsettled: dict[Pair, bool | None] = {}
        self._put_off: list[Pair] = []
        self._asked: list[Pair] = []
        self._now: Pair | None = None

    def show_ties(self, ties: Ties, names: Mapping[int, str], categories: Mapping[int, tuple[Category, ...]]) -> None:
        """Show what is kept. An answer that is being kept just now stays as it was given."""
        ties = _with_answers(ties, self._unsettled)
        others = ties.people != self.ties.people or any(self.names.get(each) != names[each] for each in ties.people)
        self.ties, self.names, self.categories = ties, dict(names), categories
        people = set(ties.people)
        self._asked = [each for each in self._asked if people.issuperset(each)]
        if others:
            self.people_changed.emit()
        if self._now is None or not people.issuperset(self._now):
            self._now = self._next()
        self.changed.emit()

    def count(self) -> PairCount:
        """Count pairs and answers."""
        return count_pairs(self.ties)

    def answer(self, one: int, other: int, knows: bool | None) -> None:
        """Take an answer; None takes one back."""
        if one == other or self.knows(one, other) is knows:
            return
        self.ties = _with_answers(self.ties, {pair(one, other): knows})
        self._unsettled[pair(one, other)] = knows
        self.answered.emit(one, other, knows)
        if self._now == pair(one, other) and knows is not None:
            self._go_on()
        self.changed.emit()

    def settle(self, one: int, other: int) -> None:
        """Note that an answer was kept, or could not be: from now on what is kept holds."""
        self._unsettled.pop(pair(one, other), None)

    def knows(self, one: int, other: int) -> bool | None:
        """Tell whether two people know each other, None where that is unknown."""
        return self.ties.known.get(pair(one, other))

    # One pair at a time

    def asked(self) -> Pair | None:
        """Give the pair that is asked about, None when none is left."""
        return self._now

    def later(self) -> None:
        """Ask about this pair when all others are answered."""
        if self._now is not None:
            self._put_off.append(self._now)
            self._go_on()
            self.changed.emit()

    def back(self) -> None:
        """Ask again about the pair before; its answer stays until it is answered anew."""
        if self._asked:
            self._now = self._asked.pop()
            self._put_off = [each for each in self._put_off if each != self._now]
            self.changed.emit()

    def has_before(self) -> bool:
        """Tell whether there is a pair to go back to."""
        return bool(self._asked)

    def _go_on(self) -> None:
        if self._now is not None:
            self._asked.append(self._now)
        self._now = self._next()

    def _next(self) -> Pair | None:
        found = next_pair(self.ties, self.categories, self._put_off)
        if found is None and self._put_off:
            # Everything else is answered: those put off come again, in their order.
            self._put_off = [each for each in self._put_off if each not in self.ties.known]
            found = self._put_off.pop(0) if self._put_off else None
        return found


def _with_answers(ties: Ties, answers: Mapping[Pair, bool | None]) -> Ties:
    known = {each: said for each, said in ties.known.items() if each not in answers}
    known |= {each: said for each, said in answers.items() if said is not None}
    return Ties(ties.people, known)


class TieGridModel(QAbstractTableModel):
    """All pairs as a square of cells; *describe* says a cell in words."""

    def __init__(
        self,
        people: Acquaintances,
        describe: Callable[[int, int, bool | None], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._describe = describe
        people.people_changed.connect(self._reset)
        people.changed.connect(self._repaint)

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _repaint(self) -> None:
        last = self.rowCount() - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, 0), self.index(last, last))

    def pair_at(self, index: Index) -> tuple[int, int]:
        """Give the ids of a cell's row and column."""
        people = self._people.ties.people
        return people[index.row()], people[index.column()]

    def answer_at(self, index: Index) -> bool | None:
        """Give the answer in a cell, None for an open pair and on the diagonal."""
        return self._people.knows(*self.pair_at(index))

    def answer(self, index: Index, knows: bool | None) -> None:
        """Answer the pair of a cell."""
        if index.isValid():
            self._people.answer(*self.pair_at(index), knows)

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._people.ties.people)

    @override
    def columnCount(self, parent: Index = _ROOT, /) -> int:
        return self.rowCount(parent)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        people = self._people.ties.people
        if not 0 <= section < len(people):
            return None
        name = self._people.names[people[section]]
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        return _as_tooltip(name) if role == Qt.ItemDataRole.ToolTipRole else None

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        if not index.isValid() or index.row() == index.column():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid() or index.row() == index.column():
            return None
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            said = self._describe(*self.pair_at(index), self.answer_at(index))
            return said if role == Qt.ItemDataRole.AccessibleTextRole else _as_tooltip(said)
        return None


def _as_tooltip(text: str) -> str:
    """Give a text as a tooltip that reads no markup in it."""
    return f"<qt>{escape(text)}</qt>"
