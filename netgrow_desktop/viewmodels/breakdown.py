"""The columns of the breakdown board: the people of one category each, as cards that can be dragged."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, Qt
from typing_extensions import override

from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.viewmodels.columns import category_names
from netgrow_desktop.viewmodels.contacts import ContactsModel
from netgrow_desktop.viewmodels.people_mime import people_mime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.viewmodels.columns import Column, Phrasing

BOARD: tuple[Category | None, ...] = (None, *Category)
"""The columns from left to right; None is the undecided pile."""

COLUMN_MIME = "application/x-netgrow-column"
"""In a drag beside the people: the column that they come from."""


def column_code(category: Category | None) -> str:
    """Give the code of a column, as queries and themes know it."""
    return UNDECIDED if category is None else category.value


def cards_mime(ids: Iterable[int], column: Category | None) -> QMimeData:
    """Pack the ids of people and the column that they come from for a drag."""
    data = people_mime(ids)
    data.setData(COLUMN_MIME, QByteArray(column_code(column).encode()))
    return data


def column_in(data: QMimeData) -> Category | None:
    """Give the column that the people in a drag come from; None is the undecided pile, or another place."""
    code = bytes(data.data(COLUMN_MIME).data()).decode(errors="replace")
    return Category(code) if code in set(Category) else None


class CardsModel(ContactsModel):
    """The people of one column. Its first line of text is the name, the others stand below it on the card."""

    def __init__(
        self,
        category: Category | None,
        lines: tuple[Column, ...],
        contacts: ContactService,
        lanes: Lanes,
        phrasing: Callable[[], Phrasing],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(contacts, lanes, phrasing, parent, columns=lines)
        self.category = category
        self._query = ContactQuery(category=column_code(category))

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and index.row() < self.rowCount():
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._card_in_words(index.row())
            if role == Qt.ItemDataRole.ToolTipRole:
                # A tooltip guesses whether it is markup: this one says that it is, and holds none.
                return "<qt>" + "<br>".join(escape(line) for line in self._lines(index.row())) + "</qt>"
        return super().data(index, role)

    def _lines(self, row: int) -> list[str]:
        return [text for number in range(len(self.columns)) if (text := self.text_at(row, number))]

    def _card_in_words(self, row: int) -> str:
        contact = self.contact_at(row)
        if contact is None:
            return ""
        return ", ".join((*self._lines(row), category_names(contact, self._said)))

    @override
    def mimeTypes(self) -> list[str]:
        return [*super().mimeTypes(), COLUMN_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return cards_mime(dict.fromkeys(self.id_at(index.row()) for index in indexes), self.category)
