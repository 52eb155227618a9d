"""A place of the board on which people can be dropped: a column, or the cell of a column in a swim lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, TINT_STRONG
from netgrow_desktop.ui.breakdown.card_list import CardList
from netgrow_desktop.ui.theme import color, current_palette
from netgrow_desktop.viewmodels.breakdown import COLUMN_MIME, column_code, column_in
from netgrow_desktop.viewmodels.people_mime import PEOPLE_MIME, people_in

if TYPE_CHECKING:
    from netgrow_desktop.viewmodels.breakdown import CardsModel


class PeopleDrop(QWidget):
    """Says what was dropped on it and leaves the writing to its owner. ``cards`` are the people of this place."""

    dropped = Signal(object, object, bool)
    """People came: their ids, the column that they come from (None: undecided), whether they stay there too."""

    def __init__(self, cards: CardsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.category = cards.category
        self.cards = CardList(cards)
        self._receiving = False
        self.setAcceptDrops(True)

    def is_receiving(self) -> bool:
        """Tell whether people are dragged over the place who may be dropped here."""
        return self._receiving

    def _receive(self, *, receiving: bool) -> None:
        if receiving != self._receiving:
            self._receiving = receiving
            self.update()

    def _takes(self, event: QDropEvent) -> bool:
        data = event.mimeData()
        if not data.hasFormat(PEOPLE_MIME):
            return False
        # Dropped where they come from, people would neither come nor go.
        return not data.hasFormat(COLUMN_MIME) or column_in(data) is not self.category

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def _judge(self, event: QDragMoveEvent) -> None:
        takes = self._takes(event)
        self._receive(receiving=takes)
        if takes:
            event.setDropAction(Qt.DropAction.CopyAction if self._adds(event) else Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _adds(self, event: QDropEvent) -> bool:
        """Tell whether people stay where they come from as well; nobody can be undecided and sorted at once."""
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and self.category is not None

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._receive(receiving=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._receive(receiving=False)
        if not self._takes(event):
            event.ignore()
            return
        data, adds = event.mimeData(), self._adds(event)
        event.setDropAction(Qt.DropAction.CopyAction if adds else Qt.DropAction.MoveAction)
        event.accept()
        ids = list(people_in(data))
        if ids:
            self.dropped.emit(ids, column_in(data), adds)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._receiving:
            return
        palette = current_palette()
        ink = palette.category(column_code(self.category))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(ink), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(color(palette.tint(ink, TINT_STRONG)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER_RADIUS, CORNER_RADIUS)
        painter.end()
