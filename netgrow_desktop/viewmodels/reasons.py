"""Suggestions gathered by their reason, and the people of one reason with a tick each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from netgrow_desktop.background.lanes import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.domain.sorting import SuggestionGroup
    from netgrow_desktop.services.contacts import ContactService

    Index = QModelIndex | QPersistentModelIndex

USUAL_PAGE = 40
LARGEST_TICKED = 30
"""People of a group who are proposed ticked; of more, one ticks whom it fits after looking."""
FEWEST_EXAMPLES = 10
"""So many people the owner put somewhere before make a habit that others may be ticked for."""
LEAST_AGREEING = 0.8
_ROOT = QModelIndex()


def starts_ticked(group: SuggestionGroup) -> bool:
    """Tell whether the people of a group are ticked before one looked: it is small, and does not rest on little."""
    if len(group.people) > LARGEST_TICKED:
        return False
    values = group.suggestion.reason.values
    members, examples = values.get("members"), values.get("n")
    if not isinstance(members, int) or not isinstance(examples, int):
        # A rule, not a habit.
        return True
    return examples >= FEWEST_EXAMPLES and members >= LEAST_AGREEING * examples


class ReasonsModel(QAbstractListModel):
    """The groups, the largest first. *describe* says one in words."""

    def __init__(self, describe: Callable[[SuggestionGroup], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._groups: Sequence[SuggestionGroup] = ()

    def show_groups(self, groups: Sequence[SuggestionGroup]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self._groups = tuple(groups)
        self.endResetModel()

    def group_at(self, row: int) -> SuggestionGroup | None:
        """Give the group in a row."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def people(self) -> int:
        """Count the people of all groups; nobody is in two of them."""
        return sum(len(each.people) for each in self._groups)

    def row_like(self, group: SuggestionGroup | None) -> int:
        """Give the row of the group with the same reason, -1 where there is none."""
        if group is None:
            return -1
        wanted = group.suggestion.category, group.suggestion.ground
        found = ((each.suggestion.category, each.suggestion.ground) for each in self._groups)
        return next((row for row, each in enumerate(found) if each == wanted), -1)

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._groups)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        group = self.group_at(index.row())
        if group is not None and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._describe(group)
        return None


class TickedPeopleModel(QAbstractListModel):
    """People with a tick each; their rows are fetched while they are looked at."""

    ticked_changed = Signal()

    def __init__(
        self,
        contacts: ContactService,
        lanes: Lanes,
        describe: Callable[[ContactRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._contacts = contacts
        self._describe = describe
        self._asking = Question(lanes)
        self._ids: tuple[int, ...] = ()
        self._left_out: set[int] = set()
        self._rows: dict[int, ContactRow] = {}
        self._range = (0, USUAL_PAGE)

    def show_people(self, ids: Sequence[int], *, ticked: bool | None) -> None:
        """Show these people, all *ticked* or nobody; with None whoever was left out stays so."""
        self.beginResetModel()
        self._ids = tuple(ids)
        self._left_out = self._left_out.intersection(ids) if ticked is None else set() if ticked else set(ids)
        self._rows = {}
        self.endResetModel()
        self._fetch()
        self.ticked_changed.emit()

    def ids(self) -> tuple[int, ...]:
        """Give everybody who is shown."""
        return self._ids

    def ticked(self) -> list[int]:
        """Give the ids of whoever is ticked."""
        return [each for each in self._ids if each not in self._left_out]

    def count(self) -> int:
        """Count whoever is ticked."""
        return len(self._ids) - len(self._left_out)

    def is_ticked(self, row: int) -> bool:
        """Tell whether the person in a row is ticked."""
        return self._ids[row] not in self._left_out

    def toggle(self, row: int) -> None:
        """Tick the person in a row, or no longer."""
        if 0 <= row < len(self._ids):
            self._left_out ^= {self._ids[row]}
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            self.ticked_changed.emit()

    def tick_all(self, ticked: bool) -> None:
        """Tick everybody, or nobody."""
        self._left_out = set() if ticked else set(self._ids)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))
        self.ticked_changed.emit()

    def person_at(self, row: int) -> ContactRow | None:
        """Give what is known of the person in a row; None until it is here."""
        return self._rows.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def show_range(self, first: int, last: int) -> None:
        """Note which rows are looked at, and fetch those that are missing."""
        self._range = max(0, first), max(first, last)
        self._fetch()

    def _fetch(self) -> None:
        first, last = self._range
        page = last - first + 1
        near = self._ids[max(0, first - page) : last + 1 + page]
        if any(each not in self._rows for each in self._ids[first : last + 1]):
            missing, contacts = [each for each in near if each not in self._rows], self._contacts
            self._asking.ask(lambda: contacts.rows(missing), self._take)

    def _take(self, rows: Sequence[ContactRow]) -> None:
        self._rows.update({row.id: row for row in rows})
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        row = index.row()
        if not 0 <= row < len(self._ids):
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_ticked(row) else Qt.CheckState.Unchecked
        person = self.person_at(row)
        if person is not None and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._describe(person)
        return None
