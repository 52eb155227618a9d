"""The board: four columns of cards, with the keyboard in one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.breakdown.board_column import BoardColumn
from netgrow_desktop.ui.breakdown.wordings import CARD_LINES, phrasing
from netgrow_desktop.viewmodels.breakdown import BOARD, CardsModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.breakdown import Breakdown
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.queries import ContactQuery
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.ui.breakdown.card_list import CardList


class Board(QWidget):
    """Four columns side by side. People are selected in one of them at a time, the one that has the keyboard."""

    opened = Signal()
    answered = Signal()
    """One of the columns has its people."""

    def __init__(
        self, contacts: ContactService, lanes: Lanes, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns: dict[Category | None, BoardColumn] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        line.setSpacing(0)
        for category in BOARD:
            cards = CardsModel(category, CARD_LINES, contacts, lanes, lambda: phrasing(today()), self)
            column = BoardColumn(cards)
            self.columns[category] = column
            line.addWidget(column, 1)
            column.cards.focused.connect(lambda column=column: self._enter(column))
            column.cards.left_sideways.connect(self._step)
            column.cards.opened.connect(self.opened)
            cards.answered.connect(self.answered)
        self._active = self.columns[None]

    def lists(self) -> list[CardList]:
        """Give the lists of cards from left to right."""
        return [column.cards for column in self.columns.values()]

    def active(self) -> BoardColumn:
        """Give the column that has the keyboard, or had it last."""
        return self._active

    def ask(self, query: Callable[[ContactQuery], ContactQuery]) -> None:
        """Ask for other cards, or another order, in every column: *query* changes each column's own."""
        for each in self.lists():
            each.cards.set_query(query(each.cards.query()))

    def refresh(self) -> None:
        """Ask anew, the column with the keyboard first."""
        for column in sorted(self.columns.values(), key=lambda each: each is not self._active):
            column.cards.cards.refresh()

    def is_answered(self) -> bool:
        """Tell whether every column has had an answer."""
        return all(each.cards.is_answered() for each in self.lists())

    def shown(self) -> int:
        """Count the cards of all columns."""
        return sum(each.cards.rowCount() for each in self.lists())

    def show_breakdown(self, breakdown: Breakdown) -> None:
        """Show the counts and shares on top of the columns."""
        for column in self.columns.values():
            column.show_counts(breakdown)

    def show_hints(self, searched: str) -> None:
        """Say in empty columns why they are empty."""
        for column in self.columns.values():
            column.show_hint(searched)

    def enter(self) -> None:
        """Put the keyboard on the column that had it last, or on the first one that has cards."""
        filled = [each for each in (self._active, *self.columns.values()) if each.cards.cards.rowCount()]
        target = filled[0] if filled else self._active
        target.cards.enter()

    def _enter(self, column: BoardColumn) -> None:
        self._active = column
        for other in self.columns.values():
            if other is not column:
                other.cards.selected.clearSelection()

    def _step(self, step: int) -> None:
        columns = list(self.columns.values())
        place = columns.index(self._active) + step
        if 0 <= place < len(columns):
            columns[place].cards.enter()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        """Let all questions take the height of the longest, so that the cards begin on one line."""
        questions = [each.question for each in self.columns.values()]
        # The columns are of one width, with a margin on either side.
        width = (self.width() - 2 * SPACE_S) // len(questions) - 2 * SPACE_S
        for each in questions:
            # A label counts the height that it was given before as its own.
            each.setMinimumHeight(0)
        height = max(each.heightForWidth(width) for each in questions)
        for each in questions:
            each.setMinimumHeight(height)
