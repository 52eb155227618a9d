"""The people to pick the key people from, as a list that keeps its order while one picks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from netgrow_desktop.domain.recall import Candidate

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class CandidatesModel(QAbstractListModel):
    """Candidates with a check box each. *describe* says one in words. Who is shown keeps their place."""

    def __init__(self, describe: Callable[[Candidate], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._candidates: list[Candidate] = []

    def show_candidates(self, candidates: Sequence[Candidate], *, anew: bool) -> None:
        """Show these people; with *anew* in the order given, else whoever is new comes last."""
        by_id = {each.row.id: each for each in candidates}
        before = [] if anew else [each.row.id for each in self._candidates if each.row.id in by_id]
        known = set(before)
        after = [by_id[each] for each in (*before, *(each for each in by_id if each not in known))]
        if [each.row.id for each in after] == [each.row.id for each in self._candidates]:
            self._candidates = after
            if after:
                self.dataChanged.emit(self.index(0, 0), self.index(len(after) - 1, 0))
            return
        self.beginResetModel()
        self._candidates = after
        self.endResetModel()

    def picked(self) -> int:
        """Count the key people."""
        return sum(each.is_key for each in self._candidates)

    def candidate_at(self, row: int) -> Candidate | None:
        """Give the person in a row."""
        return self._candidates[row] if 0 <= row < len(self._candidates) else None

    def row_of(self, contact_id: int) -> int:
        """Give the row of a person, -1 where they are not shown."""
        return next((row for row, each in enumerate(self._candidates) if each.row.id == contact_id), -1)

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._candidates)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        found = self.candidate_at(index.row())
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return found.row.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if found.is_key else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._describe(found)
        return None
