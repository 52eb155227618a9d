"""What can be done with the people selected on the board: each act with its key, written off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from netgrow_desktop.domain.categories import CATEGORY_OF, Category, Role
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import CATEGORY_LETTERS, SPACE_XL
from netgrow_desktop.ui.breakdown.wordings import word_of
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.roles import role_word
from netgrow_desktop.ui.planning import log_contact, plan_follow_up
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.breakdown.board import Board
    from netgrow_desktop.ui.breakdown.people_drop import PeopleDrop

Value = TypeVar("Value")


class BoardActs(QObject):
    """The acts on the people selected in the column that has the keyboard.

    Whoever leaves that column by a key hands the selection on to the next card at once, before anything is
    written: the next key is for the next person, however quickly it comes.
    """

    opened = Signal(int)
    """A person is wanted: their id."""

    def __init__(
        self,
        board: Board,
        breakdown: BreakdownService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date],
    ) -> None:
        super().__init__(board)
        self._board = board
        self._breakdown = breakdown
        self._follow_ups = follow_ups
        self._lanes = lanes
        self._today = today
        self._actions: list[QAction] = []
        self._toggles = {each: self._toggle_action(each) for each in Category}
        self._moves = {each: self._move_action(each) for each in Category}
        self._first = self._act("", self.make_first, "F")
        self._out = self._act("", self.take_out, "U", "Backspace")
        self._roles = self._act(self.tr("&Roles…"), self.open_roles, "R")
        self._plan = self._act(self.tr("Plan a &follow-up…"), self.plan_follow_up, "N", icon="calendar-plus")
        self._log = self._act(self.tr("&Log contact…"), self.log_contact, "L", icon="message-circle")
        self._open = self._act(self.tr("O&pen in contacts"), self.open_person, "Return", "Enter", "Space")
        for place in board.places():
            self._serve(place)
        board.place_made.connect(self._serve)
        board.opened.connect(self.open_person)

    def _serve(self, place: PeopleDrop) -> None:
        """Let people of a place be acted upon by keys, by its menu and by dropping."""
        place.cards.addActions(self._actions)
        place.cards.customContextMenuRequested.connect(self._show_menu)
        place.dropped.connect(partial(self.drop, place.category))

    def _toggle_action(self, category: Category) -> QAction:
        action = self._act(word_of(category), partial(self.sort, category), CATEGORY_LETTERS[category])
        action.setCheckable(True)
        return action

    def _move_action(self, category: Category) -> QAction:
        text = self.tr("Move to {category}").format(category=word_of(category).lower())
        return self._act(text, partial(self.move, category), f"Shift+{CATEGORY_LETTERS[category]}")

    def _act(self, text: str, act: Callable[[], object], *keys: str, icon: str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        # A key that is held down is meant once: it would else sort everybody.
        action.setAutoRepeat(False)
        if icon:
            set_icon(action, icon, tone="muted")
        action.triggered.connect(lambda _checked=False: act())
        self._actions.append(action)
        return action

    # Sorting

    def sort(self, category: Category) -> None:
        """Put the people selected into a category beside their others, or take them out of it."""
        column = self._board.active()
        if column.category is category:
            self.take_out()
        elif column.category is None:
            self._leave(lambda ids: self._breakdown.add(ids, category))
        else:
            self._write(self._selected(), lambda ids: self._breakdown.toggle(ids, category))

    def move(self, category: Category) -> None:
        """Move the people selected from their column to another one."""
        source = self._board.active().category
        if source is not category:
            self._leave(lambda ids: self._breakdown.move(ids, source, category))

    def take_out(self) -> None:
        """Take the people selected out of their column; they stay in their others."""
        source = self._board.active().category
        if source is not None:
            self._leave(lambda ids: self._breakdown.move(ids, source, None))

    def make_first(self) -> None:
        """Make the column's category the first one of the people selected: it colours them where one colour must do."""
        category = self._board.active().category
        if category is not None:
            self._write(self._selected(), lambda ids: self._breakdown.set_primary(ids, category))

    def drop(self, target: Category | None, ids: list[int], source: Category | None, adds: bool) -> None:
        """Move people who were dragged to another column, or add them; they are selected there afterwards."""
        cards = self._board.list_beside(target)

        def act(ids: list[int]) -> Outcome[bool]:
            if adds and target is not None:
                return self._breakdown.add(ids, target)
            return self._breakdown.move(ids, source, target)

        def done(outcome: Outcome[bool]) -> None:
            cards.await_people(ids, written=bool(outcome.entry))
            self._tell(outcome)

        self._lanes.write_breakable(lambda: act(ids), done)

    def _selected(self) -> list[int]:
        return self._board.active().cards.selected.ids()

    def _leave(self, act: Callable[[list[int]], Outcome[bool]]) -> None:
        ids = self._selected()
        if ids:
            self._board.active().cards.advance()
            self._write(ids, act)

    def _write(self, ids: list[int], act: Callable[[list[int]], Outcome[Value]]) -> None:
        if ids:
            self._lanes.write_breakable(lambda: act(ids), self._tell)

    def _tell(self, outcome: Outcome[Value]) -> None:
        """Have a screen reader say what became of the people."""
        name = outcome.name
        if name is None or not outcome.entry:
            return
        kind = name.code.removeprefix("journal.")
        code = f"board.now_{kind.removeprefix('sort_')}" if kind.startswith("sort_") else f"done.{kind}"
        announce(self._board, words(Message(code, name.values)))

    # Roles

    def roles_menu(self) -> QMenu:
        """Make the menu of the roles of the column's category; those that everybody selected has are ticked."""
        category, ids = self._board.active().category, self._selected()
        menu = QMenu(self.tr("&Roles"), self._board)
        menu.setAccessibleName(self.tr("Roles of {people}").format(people=self._names(ids)) if ids else "")
        known = [self._board.active().cards.cards.known(each) for each in ids]
        for number, role in enumerate((each for each in Role if CATEGORY_OF[each] is category), 1):
            has = bool(known) and all(row is not None and role in row.roles for row in known)
            action = menu.addAction(f"&{number}  {role_word(role)}")
            action.setCheckable(True)
            action.setChecked(has)
            action.triggered.connect(partial(self.set_role, ids, role, not has))
        return menu

    def set_role(self, ids: list[int], role: Role, has: bool, _checked: bool = False) -> None:
        """Give people a role, or take it from them."""
        self._write(ids, lambda ids: self._breakdown.set_roles(ids, role, has=has))

    def open_roles(self) -> None:
        """Ask which role the people selected have in the column's category; the undecided have none."""
        if self._board.active().category is not None and self._selected():
            menu = self.roles_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._anchor())
            menu.setActiveAction(menu.actions()[0])

    # Other acts

    def open_person(self) -> None:
        """Ask for the current person to be shown."""
        person = self._board.active().cards.selected.current_id()
        if person:
            self.opened.emit(person)

    def plan_follow_up(self) -> None:
        """Ask for a day and a reason, and plan a follow-up with each of the people selected."""
        ids = self._selected()

        def chosen(day: date, reason: str) -> None:
            self._lanes.write_breakable(lambda: self._follow_ups.plan(ids, day, reason))

        if ids:
            plan_follow_up(self._board, self._anchor(), self._names(ids), self._today(), chosen)

    def log_contact(self) -> None:
        """Ask what contact there was with the people selected, and note it."""
        ids = self._selected()

        def chosen(said: ContactSaid) -> None:
            self._lanes.write_breakable(lambda: self._follow_ups.log(ids, *said))

        if ids:
            log_contact(self._board, self._anchor(), self._names(ids), self._today(), chosen)

    def _names(self, ids: Sequence[int]) -> str:
        known = self._board.active().cards.cards.known(ids[0]) if len(ids) == 1 else None
        return one_line(known.name) if known is not None else words(Message("people.count", {"n": len(ids)}))

    def _anchor(self) -> QPoint:
        """Give the place on the screen where a popup belongs: on the current card, if that is in sight."""
        cards = self._board.active().cards
        card = cards.visualRect(cards.currentIndex())
        seen = cards.viewport().rect()
        place = card.topLeft() + QPoint(SPACE_XL, SPACE_XL)
        return cards.viewport().mapToGlobal(place if card.isValid() and seen.contains(place) else seen.center())

    # The menu

    def menu(self) -> QMenu:
        """Make the menu of the people selected."""
        menu = QMenu(self._board)
        menu.setAccessibleName(self._names(self._selected()))
        category = self._board.active().category
        self._describe(category)
        menu.addActions(list(self._toggles.values()))
        menu.addSeparator()
        menu.addActions([action for each, action in self._moves.items() if each is not category and category])
        if category is not None:
            menu.addMenu(self.roles_menu())
            menu.addActions([self._first, self._out])
            menu.addSeparator()
        menu.addActions([self._plan, self._log])
        menu.addSeparator()
        menu.addAction(self._open)
        return menu

    def _describe(self, category: Category | None) -> None:
        """Fit the words and ticks of the actions to the column and the people selected."""
        cards = self._board.active().cards.cards
        known = [cards.known(each) for each in self._selected()]
        for each, action in self._toggles.items():
            action.setChecked(bool(known) and all(row is not None and each in row.categories for row in known))
        word = word_of(category).lower()
        self._first.setText(self.tr("Make {category} &first").format(category=word))
        self._out.setText(self.tr("Take out of {category}").format(category=word))

    def _show_menu(self, place: QPoint) -> None:
        cards = self._board.active().cards
        if not self._selected():
            return
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = cards.viewport().mapToGlobal(place)
        # The menu key gives no place of its own that fits a card.
        under = cards.indexAt(place).isValid()
        menu.popup(at if under else self._anchor())
