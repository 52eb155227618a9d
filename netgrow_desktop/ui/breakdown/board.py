"""The board: four columns of cards, or their heads above swim lanes, with the keyboard in one place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.queries import ContactQuery, SortField
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.breakdown.board_column import NARROWEST, NARROWEST_HEAD, BoardColumn
from netgrow_desktop.ui.breakdown.lane_row import LaneCell
from netgrow_desktop.ui.breakdown.lanes_view import LanesView
from netgrow_desktop.ui.breakdown.wordings import card_lines, phrasing
from netgrow_desktop.ui.elements.parts import Parts
from netgrow_desktop.viewmodels.breakdown import BOARD, CardsModel, column_code

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.breakdown import Breakdown, Lane, LaneKind
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.ui.breakdown.card_list import CardList
    from netgrow_desktop.ui.breakdown.people_drop import PeopleDrop


class Board(QWidget):
    """Four columns side by side. People are selected in one place at a time, the one that has the keyboard.

    ``place_made`` carries a new place for people: a column, or the cell of a column in a lane.
    """

    opened = Signal()
    answered = Signal()
    """One of the places has its people."""
    place_made = Signal(object)

    def __init__(
        self, contacts: ContactService, lanes: Lanes, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contacts, self._lanes, self._today = contacts, lanes, today
        self.columns: dict[Category | None, BoardColumn] = {}
        self._heads = QWidget()
        self._line = QHBoxLayout(self._heads)
        self._line.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self._base = ContactQuery()
        for category in BOARD:
            column = BoardColumn(self._make_cards(category))
            self.columns[category] = column
            column.share_fitted.connect(self._agree_on_shares)
            self._serve(column)
        # Two and two of them where there is no room for all four side by side.
        first, second, third, fourth = self.columns.values()
        pairs = Parts(first, second, shares=(1, 1)), Parts(third, fourth, shares=(1, 1))
        self._line.addWidget(Parts(*pairs, shares=(1, 1)))
        self.lanes = LanesView(self._make_cards)
        self.lanes.hide()
        self.lanes.cell_made.connect(self._serve)
        self.lanes.left_out.connect(self._forget_active)
        self._active: PeopleDrop = self.columns[None]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._heads, 1)
        whole.addWidget(self.lanes, 1)

    def _make_cards(self, category: Category | None) -> CardsModel:
        today = self._today
        lines = card_lines(category, lambda: self._base.sort is SortField.CONNECTED_ON)
        return CardsModel(category, lines, self._contacts, self._lanes, lambda: phrasing(today()), self)

    def _serve(self, place: PeopleDrop) -> None:
        place.cards.focused.connect(lambda: self._enter(place))
        place.cards.left_sideways.connect(lambda step: self._step(step, 0))
        place.cards.left_downwards.connect(lambda step: self._step(0, step))
        place.cards.opened.connect(self.opened)
        place.cards.cards.answered.connect(self.answered)
        self.place_made.emit(place)

    # Columns or lanes

    def has_lanes(self) -> bool:
        """Tell whether people are shown in swim lanes."""
        return not self.lanes.isHidden()

    def show_columns(self) -> None:
        """Show each column's people below its head."""
        had_keyboard = self._has_keyboard()
        self._turn(with_lanes=False)
        if had_keyboard:
            self.enter()
        self._ask_columns()
        self.refresh()

    def _ask_columns(self) -> None:
        for column in self.columns.values():
            column.cards.cards.set_query(replace(self._base, category=column_code(column.category)))

    def show_lanes(self, kind: LaneKind, lanes: Sequence[Lane]) -> None:
        """Show people in these swim lanes."""
        had_keyboard = self._has_keyboard()
        self._turn(with_lanes=True)
        self.lanes.show_lanes(kind, lanes, self._base)
        if self._base.text:
            self._ask_columns()
        if had_keyboard and not self._has_keyboard():
            self.enter()
        self.answered.emit()

    def _turn(self, *, with_lanes: bool) -> None:
        if with_lanes is self.has_lanes():
            return
        self._active.cards.selected.clear()
        self._active = self.columns[None]
        for column in self.columns.values():
            column.cards.setVisible(not with_lanes)
            # The heads stay above the cells of the lanes.
            column.setMinimumWidth(NARROWEST_HEAD if with_lanes else NARROWEST)
        vertical = QSizePolicy.Policy.Fixed if with_lanes else QSizePolicy.Policy.Expanding
        self._heads.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        bar = self.lanes.verticalScrollBar().sizeHint().width() if with_lanes else 0
        self._line.setContentsMargins(SPACE_S, 0, SPACE_S + bar, 0)
        self.lanes.setVisible(with_lanes)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def places(self) -> list[PeopleDrop]:
        """Give where people are shown: the columns from left to right, or the cells lane by lane."""
        return [*self.lanes.cells()] if self.has_lanes() else [*self.columns.values()]

    def lists(self) -> list[CardList]:
        """Give the lists of cards from left to right."""
        return [place.cards for place in self.places()]

    def active(self) -> PeopleDrop:
        """Give the place that has the keyboard, or had it last."""
        return self._active

    def list_beside(self, category: Category | None) -> CardList:
        """Give the list where people of the active lane stand once they are in a category."""
        if self.has_lanes() and isinstance(self._active, LaneCell):
            cell = self.lanes.beside(self._active, category)
            if cell is not None:
                return cell.cards
        return self.columns[category].cards

    # Asking and showing

    def ask(self, query: Callable[[ContactQuery], ContactQuery]) -> None:
        """Ask for other cards, or another order, everywhere: *query* changes each place's own."""
        self._base = query(self._base)
        for place in self._asked():
            place.cards.cards.set_query(query(place.cards.cards.query()))

    def _asked(self) -> list[PeopleDrop]:
        """Give the places that show people; above lanes the columns, too, where their heads say how many are found."""
        heads = [*self.columns.values()] if self.has_lanes() and self._base.text else []
        return [*self.places(), *heads]

    def refresh(self) -> None:
        """Ask anew, the place with the keyboard first."""
        for place in sorted(self._asked(), key=lambda each: each is not self._active):
            place.cards.cards.refresh()

    def is_answered(self) -> bool:
        """Tell whether every place has had an answer."""
        return all(each.cards.is_answered() for each in self.lists())

    def shown(self) -> int:
        """Count the people shown."""
        return self.lanes.people() if self.has_lanes() else sum(each.cards.rowCount() for each in self.lists())

    def show_breakdown(self, breakdown: Breakdown) -> None:
        """Show the counts and shares on top of the columns."""
        for column in self.columns.values():
            column.show_counts(breakdown)

    def _agree_on_shares(self) -> None:
        """Show the shares on all columns or on none: one that is missing would look like a mistake."""
        fit = all(column.fits_share() for column in self.columns.values())
        for column in self.columns.values():
            column.allow_share(may=fit)

    def show_hints(self, searched: str) -> None:
        """Say in empty columns why they are empty."""
        for column in self.columns.values():
            column.show_hint(searched)

    # The keyboard

    def enter(self) -> None:
        """Put the keyboard on the place that had it last, or on the first one that has cards."""
        places = self.places()
        last = [self._active] if self._active in places else []
        filled = [each for each in (*last, *places) if each.cards.cards.rowCount()]
        for target in (*filled, *last, *places)[:1]:
            target.cards.enter()

    def _forget_active(self) -> None:
        """Stand in for a place that is gone."""
        if self._active not in self.places():
            self._active = self.columns[None]

    def _enter(self, place: PeopleDrop) -> None:
        self._active = place
        for other in self.places():
            if other is not place:
                other.cards.selected.clearSelection()

    def _step(self, sideways: int, down: int) -> None:
        active = self._active
        if isinstance(active, LaneCell):
            cell = self.lanes.step(active, sideways, down)
            if cell is not None:
                cell.cards.enter()
                self.lanes.ensureWidgetVisible(cell, 0, SPACE_S)
            return
        columns = list(self.columns.values())
        place = next(number for number, each in enumerate(columns) if each is active) + sideways
        if sideways and 0 <= place < len(columns):
            columns[place].cards.enter()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        """Let all questions take the height of the longest, so that the cards begin on one line."""
        questions = [each.question for each in self.columns.values()]
        # The columns are of one width, with a margin on either side.
        width = min(each.width() for each in self.columns.values()) - 2 * SPACE_S
        for each in questions:
            # A label counts the height that it was given before as its own.
            each.setMinimumHeight(0)
        height = max(each.heightForWidth(width) for each in questions)
        for each in questions:
            each.setMinimumHeight(height)
