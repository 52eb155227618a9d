"""The people of the network map as a table, for eyes and screen readers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from netgrow_desktop.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from netgrow_desktop.domain.examine.network_map import NetworkMap, Place

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class MapColumn(NamedTuple):
    """A column: its heading, what stands in it for a place and those whom they know, and what it is sorted by.

    ``said`` is the heading in full, where there is only room for a part of it.
    """

    title: str
    text: Callable[[Place, Sequence[Place]], str]
    order: Callable[[Place, Sequence[Place]], Any]
    said: str = ""


def name_order(place: Place, _known: Sequence[Place] = ()) -> tuple[str, int]:
    """Sort by name."""
    return fold(place.person.name), place.person.id


class MapTableModel(QAbstractTableModel):
    """The people of a layout that a filter leaves, in rows."""

    def __init__(self, columns: Sequence[MapColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: list[tuple[Place, list[Place]]] = []
        self._sorted_by, self._descending = 0, False

    def show_map(self, layout: NetworkMap, is_shown: Callable[[Place], bool]) -> None:
        """Show those of a layout for whom *is_shown* holds."""
        places = layout.places
        known: list[list[Place]] = [[] for _ in places]
        for one, other in layout.ties:
            known[one].append(places[other])
            known[other].append(places[one])
        self.beginResetModel()
        self._rows = [(place, known[number]) for number, place in enumerate(places) if is_shown(place)]
        self._sort_rows()
        self.endResetModel()

    def id_at(self, row: int) -> int:
        """Give the id of the person in a row, 0 for none."""
        return self._rows[row][0].person.id if 0 <= row < len(self._rows) else 0

    def categories_at(self, row: int) -> tuple[str, ...]:
        """Give the codes of the categories of the person in a row."""
        return tuple(each.value for each in self._rows[row][0].person.categories)

    def row_of(self, contact_id: int) -> int:
        """Give the row of a person, -1 where they are not shown."""
        return next((row for row, (place, _) in enumerate(self._rows) if place.person.id == contact_id), -1)

    def _sort_rows(self) -> None:
        order = self._columns[self._sorted_by].order
        self._rows.sort(key=lambda row: name_order(*row))
        self._rows.sort(key=lambda row: order(*row), reverse=self._descending)

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation is Qt.Orientation.Horizontal and role in {_SPOKEN, Qt.ItemDataRole.ToolTipRole}:
            return self._columns[section].said or None
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= index.row() < len(self._rows):
            return None
        return self._columns[index.column()].text(*self._rows[index.row()])

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        if not 0 <= column < len(self._columns):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.id_at(index.row()) for index in before]
        self._sorted_by, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._sort_rows()
        after = [self.index(self.row_of(each), index.column()) for each, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
