"""What every table of people has in common: letters are keys, a click beside them selects nobody, and people can be
dragged out of it, to other programs as vCards.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from netgrow_desktop.ui.elements.quiet_table import quiet_table

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.ui.elements.cards_out import CardFile, CardsOut
    from netgrow_desktop.viewmodels.contacts import PeopleSelection


class PeopleView(QTableView):
    """A table of people. ``cards_out`` makes the file that those dragged become elsewhere, None for none."""

    selected: PeopleSelection

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards_out: CardsOut | None = None
        quiet_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)

    @abstractmethod
    def _dragged_name(self, ids: list[int]) -> str:
        """Give the name of one person dragged, for the file of their card."""

    @abstractmethod
    def _drag(self, ids: list[int], file: CardFile | None) -> None:
        """Drag these people; *file* is what they are for other programs."""

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here (S, O, D, N, L); searching has its own field."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        ids = self.selected.ids()
        if ids and self.cards_out is not None:
            self.cards_out.prepare(ids, self._dragged_name(ids), lambda file: self._begin_drag(ids, file))
        elif ids:
            self._drag(ids, None)

    def _begin_drag(self, ids: list[int], file: CardFile | None) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._drag(ids, file)
