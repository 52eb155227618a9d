"""The contacts table's model: the ids of everybody asked for, and a cache of the rows that were seen."""

from __future__ import annotations

from array import array
from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.viewmodels.columns import COLUMNS, NAME, Column, category_names
from netgrow_desktop.viewmodels.people_mime import PEOPLE_MIME, people_mime

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.viewmodels.columns import Phrasing

    Index = QModelIndex | QPersistentModelIndex
    Answer = tuple[ContactQuery, array[int], Sequence[int], Sequence[ContactRow]]

ID_ROLE = Qt.ItemDataRole.UserRole
"""The id of the person in a row."""

USUAL_PAGE = 40
"""Rows fetched with the first answer, before a view says how many it shows."""

MOST_KEPT = 4_000
"""Rows kept when they are out of sight; far beyond what a person scrolls back to."""

MOST_LEFT = 20
"""How many deletions back those who come back are selected again."""

_NO_INDEX = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class ContactsModel(QAbstractTableModel):
    """Everybody whom a query asks for: all ids at once, their rows while they are looked at.

    Rows that are not here yet have no text; the view paints them as places. :meth:`show_range` says what is
    looked at, so that those rows and their neighbours are fetched.
    """

    refilled = Signal(bool)
    """After a reset; whether another query caused it (else the network changed)."""
    answered = Signal(object)
    """The answer to a query is here, whether or not anything changed: the :class:`ContactQuery`."""

    def __init__(
        self,
        contacts: ContactService,
        lanes: Lanes,
        phrasing: Callable[[], Phrasing],
        parent: QObject | None = None,
        *,
        columns: tuple[Column, ...] = COLUMNS,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._contacts = contacts
        self._lanes = lanes
        self._phrasing = phrasing
        self._said = phrasing()
        self._question = Question(lanes)
        self._query = ContactQuery()
        self._is_asked = False
        self._answered_query: ContactQuery | None = None
        self._ids: array[int] = array("q")
        self._rows: dict[int, ContactRow] = {}
        self._texts: dict[int, tuple[str, ...]] = {}
        # Rows that are known to be as the network has them; others are shown until newer ones come.
        self._fresh: set[int] = set()
        self._age = 0
        self._fetching = False
        self._range = (0, USUAL_PAGE - 1)

    def query(self) -> ContactQuery:
        """Give the query that was asked last."""
        return self._query

    def set_query(self, query: ContactQuery) -> None:
        """Ask for other people, or for another order."""
        if query != self._query or not self._is_asked:
            self._query = query
            self._ask()

    def refresh(self) -> None:
        """Ask again, because the network changed; rows in sight stay until newer ones come."""
        self._age += 1
        self._fresh.clear()
        self._ask()

    def is_answered(self) -> bool:
        """Tell whether any answer has come yet."""
        return self._answered_query is not None

    def is_up_to_date(self) -> bool:
        """Tell whether the rows answer the query that was asked last."""
        return self._answered_query == self._query

    def show_range(self, first: int, last: int) -> None:
        """Note which rows are looked at, and fetch those of them and around them that are missing."""
        self._range = (max(0, first), max(first, last))
        self._fetch()

    def ids(self) -> array[int]:
        """Give the ids of all rows, in order; not to be changed."""
        return self._ids

    def id_at(self, row: int) -> int:
        """Give the id of the person in a row; 0 where there is no such row."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_of(self, contact_id: int) -> int:
        """Give the row of a person, -1 if they are not among the rows."""
        try:
            return self._ids.index(contact_id)
        except ValueError:
            return -1

    def contact_at(self, row: int) -> ContactRow | None:
        """Give what is known of the person in a row; None until it was fetched."""
        return self._rows.get(self.id_at(row))

    def known(self, contact_id: int) -> ContactRow | None:
        """Give the row of a person if it was seen."""
        return self._rows.get(contact_id)

    def text_at(self, row: int, column: int) -> str:
        """Give the text of a cell, "" until its row was fetched."""
        contact_id = self._ids[row]
        texts = self._texts.get(contact_id)
        if texts is None:
            contact = self._rows.get(contact_id)
            if contact is None:
                return ""
            texts = tuple(each.value(contact, self._said) for each in self.columns)
            self._texts[contact_id] = texts
        return texts[column]

    def is_alarming(self, row: int, column: int) -> bool:
        """Tell whether a cell asks for attention."""
        asks = self.columns[column].is_alarming
        contact = self.contact_at(row)
        return asks is not None and contact is not None and asks(contact, self._said)

    def _ask(self) -> None:
        self._is_asked = True
        query = self._query
        first, last = self._range
        if query != self._answered_query:
            # Another query is looked at from its beginning.
            first, last = 0, last - first
        find, rows = self._contacts.find, self._contacts.rows

        def ask() -> Answer:
            ids = find(query)
            asked = ids[first : last + 1]
            return query, ids, asked, rows(asked)

        said = self._phrasing()
        if said != self._said:
            self._said = said
            self._texts.clear()
        self._question.ask(ask, self._take)

    def _take(self, answer: Answer) -> None:
        query, ids, asked, rows = answer
        is_other = query != self._answered_query
        self._answered_query = query
        self._keep(asked, rows)
        if ids == self._ids and not is_other:
            self._tell_changed()
        else:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
            self.refilled.emit(is_other)
        self.answered.emit(query)
        self._fetch()

    def _keep(self, asked: Iterable[int], rows: Iterable[ContactRow]) -> None:
        self._fresh.update(asked)
        for row in rows:
            self._rows[row.id] = row
            self._texts.pop(row.id, None)

    def _tell_changed(self) -> None:
        last = min(self._range[1], len(self._ids) - 1)
        if last >= self._range[0]:
            self.dataChanged.emit(self.index(self._range[0], 0), self.index(last, len(self.columns) - 1))

    def _missing(self) -> list[int]:
        """Give the ids to fetch next: what is looked at first, then a page before and two after it."""
        first, last = self._range
        page = last - first + 1
        seen = self._ids[first : last + 1]
        around = self._ids[last + 1 : last + 1 + 2 * page] + self._ids[max(0, first - page) : first]
        fresh = self._fresh
        missing = [each for each in seen if each not in fresh]
        beside = [each for each in around if each not in fresh]
        # Neighbours alone are worth a question only when scrolling comes close to them.
        return missing + beside if missing or len(beside) > page else []

    def _fetch(self) -> None:
        if self._fetching:
            return
        missing = self._missing()
        if not missing:
            return
        self._forget_distant()
        self._fetching = True
        age, rows = self._age, self._contacts.rows
        self._lanes.read(lambda: rows(missing), lambda found: self._arrive(age, missing, found), self._failed)

    def _arrive(self, age: int, asked: list[int], rows: list[ContactRow]) -> None:
        self._fetching = False
        if age == self._age:
            self._keep(asked, rows)
            self._tell_changed()
        self._fetch()

    def _failed(self, error: NetGrowError) -> None:
        self._fetching = False
        self._lanes.failed.emit(error.message)

    def _forget_distant(self) -> None:
        if len(self._rows) < MOST_KEPT:
            return
        first, last = self._range
        near = self._ids[max(0, first - USUAL_PAGE) : last + USUAL_PAGE]
        self._rows = {each: self._rows[each] for each in near if each in self._rows}
        self._texts = {}
        self._fresh.intersection_update(self._rows)

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text_at(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case _ if role == ID_ROLE:
                return self._ids[row]
            case _:
                return None

    def _tooltip(self, row: int, column: int) -> str | None:
        contact = self.contact_at(row)
        detail = self.columns[column].detail(contact, self._said) if contact is not None else ""
        # Tooltips guess whether they are markup: this one says that it is, and holds none.
        if not detail:
            return None
        from html import escape

        return f"<qt>{escape(detail)}</qt>"

    def _spoken(self, row: int, column: int) -> str:
        contact = self.contact_at(row)
        text = self.text_at(row, column)
        if contact is not None and self.columns[column] is NAME:
            return f"{text}, {category_names(contact, self._said)}"
        return text

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            column = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return (column.heading or column.title)()
            if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
                return column.title()
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def mimeTypes(self) -> list[str]:
        return [PEOPLE_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return people_mime(dict.fromkeys(self._ids[index.row()] for index in indexes))


class PeopleSelection(QItemSelectionModel):
    """Which people are selected, kept by id when the model is filled anew.

    When the network changed and everybody selected left the rows, the person who moved up into their place is
    selected, so that sorting or deleting one after the other goes on by keyboard. When those who left come back,
    as after an undo, they are selected again if *takes_back* says so.
    """

    def __init__(self, model: ContactsModel, parent: QObject, takes_back: Callable[[], bool] = lambda: True) -> None:
        super().__init__(model, parent)
        self._people = model
        self._takes_back = takes_back
        # Who left while they were selected, with the current one of them, the newest last.
        self._left: deque[tuple[frozenset[int], int]] = deque(maxlen=MOST_LEFT)
        self._gone: list[tuple[frozenset[int], int]] = []
        self._has_returned = False
        self._held: set[int] = set()
        self._current = 0
        self._place = -1
        model.modelAboutToBeReset.connect(self._hold)
        model.refilled.connect(self._restore)

    def ids(self) -> list[int]:
        """Give the ids of the people selected, in the order of the table."""
        everybody = self._people.ids()
        return [each for first, last in self._stretches() for each in everybody[first : last + 1]]

    def count(self) -> int:
        """Count the people selected."""
        return sum(last - first + 1 for first, last in self._stretches())

    def current_id(self) -> int:
        """Give the id of the current person, 0 for nobody."""
        return self._people.id_at(self.currentIndex().row())

    def select_ids(self, ids: Collection[int], current: int = 0) -> None:
        """Select these people as far as they are among the rows; *current* becomes the current one."""
        everybody = self._people.ids()
        if len(ids) == 1:
            row = self._people.row_of(next(iter(ids)))
            rows = [row] if row >= 0 else []
        else:
            wanted = frozenset(ids)
            rows = [row for row, each in enumerate(everybody) if each in wanted] if wanted else []
        selection = QItemSelection()
        last_column = self._people.columnCount() - 1
        for first, last in _runs(rows):
            selection.select(self._people.index(first, 0), self._people.index(last, last_column))
        self.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self._people.row_of(current) if current else -1
        if row < 0 and rows:
            row = rows[0]
        if row >= 0:
            self.setCurrentIndex(self._people.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def note_leaving(self) -> None:
        """Remember those selected as about to leave, before others are selected in their place."""
        if self.hasSelection():
            self._left.append((frozenset(self.ids()), self.current_id()))

    def has_returned(self) -> bool:
        """Tell whether the newest change brought back people who are therefore selected again."""
        return self._has_returned

    def _stretches(self) -> list[tuple[int, int]]:
        selection = self.selection()
        rows = sorted((each.top(), each.bottom()) for each in (selection.at(i) for i in range(selection.count())))
        stretches: list[tuple[int, int]] = []
        for first, last in rows:
            if stretches and first <= stretches[-1][1]:
                stretches[-1] = (stretches[-1][0], max(last, stretches[-1][1]))
            else:
                stretches.append((first, last))
        return stretches

    def _hold(self) -> None:
        stretches = self._stretches()
        self._held = set(self.ids())
        self._current = self.current_id()
        self._place = stretches[0][0] if stretches else -1
        here = self._those_here(self._left)
        self._gone = [each for each in self._left if here.isdisjoint(each[0])]

    def _restore(self, is_other_query: bool) -> None:
        held, self._held = self._held, set()
        self._has_returned = self._take_back(is_other_query)
        if self._has_returned or (not held and not self._current):
            return
        self.select_ids(held, self._current)
        if held and not is_other_query and not self.hasSelection():
            self._left.append((frozenset(held), self._current))
        if not is_other_query and self._place >= 0 and not self.hasSelection() and self._people.rowCount():
            successor = self._people.id_at(min(self._place, self._people.rowCount() - 1))
            self.select_ids([successor], successor)

    def _those_here(self, left: Iterable[tuple[frozenset[int], int]]) -> frozenset[int]:
        """Give those of the people who left who are among the rows."""
        people = frozenset[int]().union(*(each[0] for each in left))
        # A set of everybody in the rows would keep the window waiting where they are very many.
        return people.intersection(self._people.ids()) if people else people

    def _take_back(self, is_other_query: bool) -> bool:
        """Select those who were gone and are here again; another query brings people without their coming back."""
        here = self._those_here(self._gone)
        returned = [each for each in self._gone if not here.isdisjoint(each[0])]
        self._gone = []
        for each in returned:
            self._left.remove(each)
        if not returned or is_other_query or not self._takes_back():
            return False
        ids, current = returned[-1]
        self.select_ids(ids, current)
        return True


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the first and last of each run of consecutive numbers."""
    if not rows:
        return
    first = rows[0]
    for before, after in pairwise(rows):
        if after != before + 1:
            yield first, before
            first = after
    yield first, rows[-1]
