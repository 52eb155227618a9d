"""The tab *Breakdown*: the proportions of the whole network above a board of four columns to sort people in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.breakdown import LaneKind
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.breakdown.board import Board
from netgrow_desktop.ui.breakdown.board_acts import BoardActs
from netgrow_desktop.ui.breakdown.board_column import NARROWEST, NARROWEST_HEAD
from netgrow_desktop.ui.breakdown.proportions import Proportions
from netgrow_desktop.ui.breakdown.wordings import ORDERS
from netgrow_desktop.ui.elements.cards_out import CardsOut
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.first_steps import FirstSteps
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.search_field import SearchField
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.tab import Tab
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.breakdown import BOARD
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.breakdown import Breakdown
    from netgrow_desktop.domain.queries import ContactQuery
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.breakdown.people_drop import PeopleDrop

NARROWEST_SEARCH = 136
LOW = 740
"""Lower than this, what stands above the board takes one line, or two where its words have no room in one."""
CARES_ABOUT = Changes.CONTACTS | Changes.CATEGORIES | Changes.TAGS | Changes.INTERACTIONS | Changes.EXAMINE


class BreakdownTab(Tab):
    """Sorting people into the three categories, by dragging cards or one key each.

    ``person_requested`` carries the id of a person to be shown in the contacts.
    """

    person_requested = Signal(int)
    sort_requested = Signal()
    """The sorting session is wanted."""

    def __init__(
        self,
        breakdown: BreakdownService,
        contacts: ContactService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(CARES_ABOUT, parent)
        self._breakdown = breakdown
        self._counting = Question(lanes)
        self._laning = Question(lanes)
        self._text = ""
        self.proportions = Proportions()
        self.board = Board(contacts, lanes, today)
        self._cards_out = CardsOut(lanes, contacts.cards)
        for place in self.board.places():
            self._let_cards_out(place)
        self.board.place_made.connect(self._let_cards_out)
        self.acts = BoardActs(self.board, breakdown, follow_ups, lanes, today)
        self.headline = plain_label("", "heading", wraps=True)
        self.note = plain_label("", "muted", wraps=True)
        self.sort = QPushButton()
        set_icon(self.sort, "list-checks", tone="on_accent")
        set_button_kind(self.sort, "primary")
        self.sort.setToolTip(self.tr("One person after the other by keyboard (Ctrl+Shift+S)"))
        self.search = SearchField(self.tr("Find here…"))
        self.search.setAccessibleName(self.tr("Find on the board"))
        self.search.setMinimumWidth(NARROWEST_SEARCH)
        self.order = self._order_box()
        self.lanes = self._lanes_box()
        self.as_table = self._table_button()
        self.entrance = self.board.lists()[0]
        self._lay_out()
        self._connect()

    def _let_cards_out(self, place: PeopleDrop) -> None:
        """Let people be dragged out of a place of the board as vCards."""
        place.cards.cards_out = self._cards_out

    # Building

    def _order_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Order of the cards"))
        for code, _, _, text in ORDERS:
            box.addItem(text(), code)
        return box

    def _lanes_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Swim lanes"))
        box.setToolTip(self.tr("Show people in lanes of those who have something in common"))
        for text, code in (
            (self.tr("No lanes"), ""),
            (self.tr("By organisation"), LaneKind.ORGANIZATION.value),
            (self.tr("By tag"), LaneKind.TAG.value),
        ):
            box.addItem(text, code)
        return box

    def _table_button(self) -> QPushButton:
        button = QPushButton(self.tr("Show as table"))
        button.setCheckable(True)
        button.setToolTip(self.tr("Show the proportions as a table of figures"))
        set_icon(button, "rows-3", tone="muted")
        set_button_kind(button, "quiet")
        return button

    def _lay_out_top(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.order)
        tools.addWidget(self.lanes)
        first = QHBoxLayout()
        first.addWidget(self.sort)
        first.addStretch(1)
        first.addWidget(self.as_table)
        self._head = QVBoxLayout()
        self._head.setSpacing(SPACE_S)
        self._head.addWidget(self.headline)
        self._head.addWidget(self.note)
        self._head.addLayout(first, 1)
        self._right = QVBoxLayout()
        self._right.setSpacing(SPACE_S)
        self._right.addLayout(self._head)
        self._right.addStretch(1)
        self._right.addLayout(tools)
        self._top = QHBoxLayout()
        self._top.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_S)
        self._top.setSpacing(2 * SPACE_XL)
        self._top.addWidget(self.proportions, 1)
        self._top.addLayout(self._right, 1)

    def _lay_out(self) -> None:
        self._lay_out_top()
        self._no_match = EmptyState("search", "")
        self._no_match.add_action(self.tr("Clear the search"), self._clear_search, kind="primary")
        self._middle = OnePage()
        self._middle.addWidget(self.board)
        self._middle.addWidget(self._no_match)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._top)
        column.addWidget(self.proportions.line)
        column.addWidget(self._middle.holder, 1)
        self.first_steps = FirstSteps(
            self.tr("Nobody to sort yet"),
            self.tr("Bring in your connections, and sort them here into the three parts of your network."),
        )
        self._pages = OnePage()
        # What stands in one line never keeps the window from getting narrower: it breaks into two.
        self._page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._page.setMinimumWidth(len(BOARD) * NARROWEST_HEAD + 2 * SPACE_S)
        self._pages.addWidget(self._page)
        self._pages.addWidget(self.first_steps)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages.holder)

    def _connect(self) -> None:
        self.search.text_settled.connect(self._search)
        self.search.down_pressed.connect(self.board.enter)
        self.order.currentIndexChanged.connect(self._sort)
        self.lanes.currentIndexChanged.connect(self._turn)
        self.as_table.toggled.connect(self.proportions.show_table)
        self.as_table.toggled.connect(self._fold)
        self.board.answered.connect(self._show_answer)
        self.acts.opened.connect(self.person_requested)
        self.sort.clicked.connect(self.sort_requested)

    def _fold(self) -> None:
        """Fold what stands above the board where the window is low or narrow: the cards are what one came for."""
        narrow = self.width() < len(BOARD) * NARROWEST + 2 * SPACE_S
        low = narrow or self.height() < LOW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if low else down)
        self._head.setSpacing(SPACE_L if low else SPACE_S)
        self.headline.setWordWrap(not low)
        self._right.setDirection(across if low else down)
        for layout in (self._head, self._right):
            # They keep the sizes of the words before.
            layout.invalidate()
        room = self.width() - 2 * SPACE_L
        if low and self._right.minimumSize().width() > room:
            self._right.setDirection(down)
        if low and self._head.minimumSize().width() > room:
            self._head.setDirection(down)
            self._head.setSpacing(SPACE_S)
            self.headline.setWordWrap(True)
        self._top.setDirection(down if low else across)
        self._top.setSpacing(SPACE_S if low else 2 * SPACE_XL)
        self.headline.setToolTip(self.note.text() if low else "")
        self.note.setVisible(not low)
        self.proportions.setVisible(not low or self.as_table.isChecked())
        # Its bars stand above the columns: in a narrow window these are two and two.
        above = not narrow or self.lane_kind() is not None
        self.proportions.line.setVisible(low and above and not self.as_table.isChecked())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # Asking and showing

    @override
    def refresh(self, changes: Changes) -> None:
        self.board.refresh()
        self._ask_lanes()
        self._counting.ask(self._breakdown.breakdown, self._show_breakdown)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focus = self.window().focusWidget()
        typing = isinstance(focus, QLineEdit) and bool(focus.text()) and not self.isAncestorOf(focus)
        if not event.spontaneous() and not typing:
            # One came to sort: the first key should do it.
            self.board.enter()

    def lane_kind(self) -> LaneKind | None:
        """Give what the lanes have in common; None without lanes."""
        code = self.lanes.currentData()
        return LaneKind(code) if code else None

    def _turn(self) -> None:
        self._fold()
        if self.lane_kind() is None:
            self._laning.drop()
            self.board.show_columns()
        else:
            self._ask_lanes()

    def _ask_lanes(self) -> None:
        kind, text, breakdown = self.lane_kind(), self._text, self._breakdown
        if kind is not None:
            self._laning.ask(lambda: breakdown.lanes(kind, text), lambda lanes: self.board.show_lanes(kind, lanes))

    def _search(self, text: str) -> None:
        self._text = text
        self._ask_lanes()
        self.board.ask(lambda query: replace(query, text=text))

    def _clear_search(self) -> None:
        # The button goes away with what was searched for, and would leave the keyboard nowhere.
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.clear()

    def _sort(self, place: int) -> None:
        _, sort, descending, _ = ORDERS[place]

        def changed(query: ContactQuery) -> ContactQuery:
            return replace(query, sort=sort, descending=descending)

        self.board.ask(changed)

    def _show_breakdown(self, counts: Breakdown) -> None:
        self._pages.setCurrentWidget(self._page if counts.people else self.first_steps)
        self.proportions.show_breakdown(counts)
        self.board.show_breakdown(counts)
        self.headline.setText(
            words(Message("board.sorted", {"sorted": counts.sorted_people, "n": counts.people}))
            if counts.undecided
            else words(Message("board.all_sorted", {"n": counts.people}))
        )
        self.sort.setText(words(Message("sorting.open", {"n": counts.undecided})))
        self.sort.setVisible(bool(counts.undecided))
        shares = self.tr("Counts are people, shares are of everyone.")
        several = (
            words(Message("board.in_several", {"n": counts.in_several}))
            if counts.in_several
            else self.tr("They may add up to more than 100%, because a person may be in several categories.")
        )
        self.note.setText(f"{shares} {several}")
        self._fold()

    def _show_answer(self) -> None:
        text = self._text.strip()
        self.board.show_hints(text)
        if not self.board.is_answered():
            return
        nobody = bool(text) and not self.board.shown()
        if nobody:
            self._no_match.say("search", self.tr("Nobody found for “{text}”").format(text=one_line(text)))
        self._middle.setCurrentWidget(self._no_match if nobody else self.board)

    # What the session remembers

    @override
    def state(self) -> dict[str, object]:
        """Give what the next session begins with, as values that JSON can hold."""
        lanes = self.lanes.currentData()
        return {"order": self.order.currentData(), "lanes": lanes, "table": self.as_table.isChecked()}

    @override
    def restore(self, state: Mapping[str, object]) -> None:
        """Begin as :meth:`state` says; what is missing or damaged in it stays as usual."""
        place = self.order.findData(state.get("order"))
        if place >= 0:
            self.order.setCurrentIndex(place)
        self.lanes.setCurrentIndex(max(0, self.lanes.findData(state.get("lanes"))))
        self.as_table.setChecked(state.get("table") is True)
