"""The tab *Contacts*: filters on the left, people in the middle, the chosen person on the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.contacts.contact_acts import ContactActs
from netgrow_desktop.ui.contacts.export_steps import ExportSteps
from netgrow_desktop.ui.contacts.filter_chips import FilterChips
from netgrow_desktop.ui.contacts.filter_list import FilterList
from netgrow_desktop.ui.contacts.no_match import NoMatch
from netgrow_desktop.ui.contacts.people_table import PeopleTable
from netgrow_desktop.ui.contacts.phrasing import filter_words, phrasing, plain
from netgrow_desktop.ui.contacts.tab_state import read_query, read_sizes, written_places, written_query
from netgrow_desktop.ui.elements.cards_out import CardsOut
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.parts import Parts
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.person.person_panel import LETTERS, PersonPanel
from netgrow_desktop.ui.tab import Tab
from netgrow_desktop.viewmodels.columns import descends_first, read_places
from netgrow_desktop.viewmodels.contacts import ContactsModel
from netgrow_desktop.viewmodels.contacts_filters import (
    FilterEntry,
    FilterField,
    FiltersModel,
    active_filters,
    without_filters,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QHideEvent, QShowEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.queries import ContactQuery, Facets, SortField
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService

FILTERS_WIDTH, PANEL_WIDTH = 244, 344
NARROWEST_FILTERS, NARROWEST_TABLE, NARROWEST_PANEL = 160, 320, 330
BUSY_AFTER_MS = 300


class ContactsTab(Tab):
    """People in a table, found by search and filters, sorted and tagged by keyboard, mouse and drag."""

    counted = Signal(int, int)
    """How many people are shown, and how many there are."""
    query_changed = Signal(object)
    """Another :class:`ContactQuery` is shown, whoever asked for it."""
    import_requested = Signal()
    add_requested = Signal()
    sample_requested = Signal()
    walk_requested = Signal()
    merge_requested = Signal(int, int)
    export_requested = Signal()

    def __init__(
        self,
        contacts: ContactService,
        breakdown: BreakdownService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
        *,
        state: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(Changes.EVERYTHING & ~Changes.OWNER, parent)
        self._contacts = contacts
        self._counting, self._looking = Question(lanes), Question(lanes)
        # The filter that the list on the left shows; the others in force are chips.
        self._listed: FilterField = ""
        self._wanted = 0
        self._first_wanted = False
        self._panel_shows: list[int] = []
        self._sizes = [scaled(FILTERS_WIDTH, 0.6), scaled(PANEL_WIDTH, LETTERS)]
        self.people = ContactsModel(contacts, lanes, lambda: phrasing(today()), self)
        if state is not None:
            # Whom :meth:`restore` will show: they are found while the widgets are made.
            self.people.set_query(read_query(state.get("query")))
        self.filters = FiltersModel(lambda: phrasing(today()), self)
        self.table = PeopleTable(self.people)
        self.filter_list = FilterList(self.filters)
        self.chips = FilterChips()
        self.panel = PersonPanel(contacts, breakdown, follow_ups, lanes, today)
        self.panel.offers_merging = True
        self.acts = ContactActs(
            self.table, contacts, breakdown, follow_ups, lanes, today, lambda: [tag for tag, _ in self._facets().tags]
        )
        self.table.cards_out = CardsOut(lanes, contacts.cards)
        self._no_match = NoMatch(contacts, lanes)
        self._build()
        self._make_view_actions()
        self._connect()

    # What the window uses

    def query(self) -> ContactQuery:
        """Give the query that is shown or under way."""
        return self.people.query()

    def set_query(self, query: ContactQuery) -> None:
        """Show other people, or another order."""
        is_new = query != self.people.query()
        self.people.set_query(query)
        self._show_filters()
        if is_new:
            self.table.show_sort(query)
            self.query_changed.emit(query)

    def set_search_text(self, text: str) -> None:
        """Show only those whose words begin with the words of *text*."""
        self.set_query(replace(self.query(), text=text))

    def focus_results(self) -> None:
        """Put the keyboard on the people, on the first one if none was chosen."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.people.is_up_to_date():
            self._choose_somebody()
        else:
            self._first_wanted = True

    def _choose_somebody(self) -> None:
        self._first_wanted = False
        first = self.people.id_at(0)
        if first and not self.table.selected.hasSelection():
            self.table.go_to(first)

    def tell_chosen(self, told: Callable[[int], object]) -> None:
        """Tell the id of whoever is chosen, 0 for nobody; in a search without anybody chosen that is the first hit.

        While the answer to what was typed is on its way, it is told once that is there.
        """
        if not self.people.is_up_to_date():
            self.people.answered.connect(partial(self.tell_chosen, told), Qt.ConnectionType.SingleShotConnection)
            return
        chosen = self.selected_ids()
        if not chosen and self.query().text.strip():
            chosen = [self.people.id_at(0)]
        told(chosen[0] if chosen else 0)

    def show_person(self, contact_id: int) -> None:
        """Select a person, dropping the filters and the search if they hide them."""
        self._wanted = contact_id
        if self.people.is_answered() and self.table.go_to(contact_id):
            self._wanted = 0
        else:
            self.set_query(replace(without_filters(self.query()), text=""))

    def go_on(self, by: int) -> None:
        """Go to the next person of the table (*by* is 1) or the one before (-1); a field that is edited stays so."""
        here = self.people.row_of(self.table.selected.current_id())
        target = self.people.id_at(here + by) if here >= 0 else self.people.id_at(0)
        if target:
            self.panel.hold_spot()
            self.table.go_to(target)

    def selected_ids(self) -> list[int]:
        """Give the ids of the people selected, in the order of the table."""
        return self.table.selected.ids()

    @override
    def actions(self) -> list[QAction]:
        """Give the acts on the people selected, and the ways from one to the next, for the menu *Contact*."""
        # Copying stands in *Edit*, exporting and printing in *File*, writing above; an act stands in one menu only.
        elsewhere = [*self.acts.copying, self.acts.exporting, self.acts.printing, self.acts.writing]
        acts = [action for action in self.acts.actions() if action not in elsewhere]
        return [*acts, *self._steps]

    def copying_actions(self) -> list[QAction]:
        """Give the ways to copy the people selected, for the menu *Edit*."""
        return self.acts.copying

    def view_actions(self) -> list[QAction]:
        """Give the actions for the menu *View*: the two side panels and the columns."""
        return [self._filters_action, self._panel_action, self._columns_action]

    @override
    def state(self) -> dict[str, object]:
        """Give what the next session begins with, as values that JSON can hold."""
        return {
            "columns": written_places(self.table.places()),
            "query": written_query(self.query()),
            "sizes": self._sizes,
            "filters_shown": self._filters_action.isChecked(),
            "panel_shown": self._panel_action.isChecked(),
            "closed_sections": self.filters.closed_sections(),
            "person": self.table.selected.current_id(),
        }

    @override
    def restore(self, state: Mapping[str, object]) -> None:
        """Begin as :meth:`state` says, and ask for it; what is missing or damaged in it stays as usual."""
        self.table.set_places(read_places(state.get("columns")))
        self._sizes = read_sizes(state.get("sizes"), self._sizes)
        self._filters_action.setChecked(state.get("filters_shown") is not False)
        self._panel_action.setChecked(state.get("panel_shown") is not False)
        closed = state.get("closed_sections")
        if isinstance(closed, list):
            self.filters.close_sections(str(section) for section in closed)
        self._lay_out()
        self.set_query(read_query(state.get("query")))
        self._counting.ask(self._contacts.facets, self._show_facets)
        self.note_asked()
        person = state.get("person")
        if isinstance(person, int) and not (self.people.is_answered() and self.table.go_to(person)):
            self._wanted = person

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._let_fold(possible=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._let_fold(possible=False)

    def _let_fold(self, *, possible: bool) -> None:
        """Leave the keys that fold panels away to whichever tab is seen."""
        for action in self.view_actions():
            action.setEnabled(possible)

    @override
    def refresh(self, changes: Changes) -> None:
        self.people.refresh()
        self._counting.ask(self._contacts.facets, self._show_facets)
        self.panel.refresh(changes)
        query = self.query()
        if query.import_id:
            self._looking.ask(lambda: self._contacts.has_imports(query), partial(self._keep_imported, query.import_id))

    # How it is made

    def _invitation(self) -> EmptyState:
        """Make what is shown while nobody is in the network: the ways to bring people in."""
        nobody = EmptyState(
            "network",
            self.tr("Drop your LinkedIn export here"),
            hint=self.tr("Or drop vCards, an address book, a spreadsheet, a mailbox or a calendar."),
        )
        nobody.add_below_sentence(ExportSteps())
        nobody.add_action(self.tr("Import a file…"), self.import_requested.emit, kind="primary", icon="file-down")
        nobody.add_action(self.tr("Add a person"), self.add_requested.emit, icon="user-plus")
        nobody.add_action(self.tr("Try the sample"), self.sample_requested.emit, icon="sparkles")
        nobody.add_aside(self.tr("Or begin from memory, with one question at a time"), self.walk_requested.emit)
        return nobody

    def _build(self) -> None:
        self._nobody = self._invitation()
        self._no_match.query_wanted.connect(self.set_query)
        self._busy = plain_label(self.tr("Loading people…"), "muted")
        self._busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._middle = OnePage()
        for page in (self.table, self._no_match, self._busy):
            self._middle.addWidget(page)
        people = QWidget()
        column = QVBoxLayout(people)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addWidget(self._middle.holder, 1)
        self._left = QWidget()
        side = QVBoxLayout(self._left)
        side.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        side.addWidget(self.filter_list)
        narrowest = NARROWEST_FILTERS, NARROWEST_TABLE, scaled(NARROWEST_PANEL, LETTERS)
        for part, width in zip((self._left, people, self.panel), narrowest, strict=True):
            part.setMinimumWidth(width)
        self._list = Parts(self._left, people, stretch=1)
        self._splitter = Parts(self._list, self.panel, stretch=0)
        self._pages = OnePage()
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self._nobody)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages.holder)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BUSY_AFTER_MS)

    def _make_view_actions(self) -> None:
        self._filters_action = self._folding(self.tr("&Filter list"), "Shift+F9", self._left)
        self._panel_action = self._folding(self.tr("&Person panel"), "F9", self.panel)
        self._columns_action = QAction(self.tr("&Columns"), self)
        self._columns_action.setMenu(self.table.keep_columns_menu())
        gap = QAction(self)
        gap.setSeparator(True)
        self._steps = [
            gap,
            self._stepping(self.tr("Pre&vious person"), -1, "Alt+Up", "Ctrl+PgUp"),
            self._stepping(self.tr("Ne&xt person"), 1, "Alt+Down", "Ctrl+PgDown"),
        ]

    def _stepping(self, text: str, by: int, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setIconText(text.replace("&", ""))
        action.triggered.connect(lambda: self.go_on(by))
        self.addAction(action)
        return action

    def _folding(self, text: str, key: str, part: QWidget) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setChecked(True)
        action.setShortcut(QKeySequence(key))
        action.setEnabled(self.isVisible())
        action.toggled.connect(part.setVisible)
        action.toggled.connect(self._lay_out)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.people.answered.connect(self._show_answer)
        self.people.refilled.connect(self._follow_selection)
        self.table.selected.selectionChanged.connect(self._follow_selection)
        self.table.opened.connect(self._open_person)
        self.table.sort_chosen.connect(self._sort_by)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.filter_list.chosen.connect(self._choose_filter)
        self.filter_list.opened.connect(self.focus_results)
        self.filters.dropped.connect(self.acts.give)
        self.chips.removed.connect(self._remove_filter)
        self.chips.cleared.connect(self._clear_chips)
        self.acts.name_wanted.connect(self._edit_name)
        self.acts.writing_wanted.connect(self.panel.ask_to_write)
        self.acts.merge_wanted.connect(self.merge_requested)
        self.acts.export_wanted.connect(self.export_requested)
        self.panel.merge_requested.connect(self.merge_requested)
        self.panel.person_requested.connect(self.show_person)
        for parts in (self._list, self._splitter):
            parts.splitterMoved.connect(self._note_sizes)
        self._patience.timeout.connect(self._show_busy)
        self._patience.start()
        self._lay_out()
        self.table.show_sort(self.query())

    def _lay_out(self) -> None:
        left, right = self._sizes
        room = max(self._splitter.width() - left - right, NARROWEST_TABLE)
        self._splitter.set_widths([left + room, right])
        self._list.set_widths([left, room])

    def _note_sizes(self) -> None:
        left, right = self._list.widths()[0], self._splitter.widths()[1]
        self._sizes = [left or self._sizes[0], right or self._sizes[1]]

    # Answers

    def _facets(self) -> Facets:
        return self.filters.facets()

    def _show_facets(self, facets: Facets) -> None:
        self.filters.set_facets(facets)
        self._show_filters()
        self._show_page()
        self._tell_count()

    def _show_answer(self) -> None:
        self._patience.stop()
        self._show_page()
        self._tell_count()
        if self._wanted:
            self.table.go_to(self._wanted)
            self._wanted = 0
        if self._first_wanted:
            self._choose_somebody()

    def is_restricted(self) -> bool:
        """Tell whether a search or filters leave somebody out."""
        query = self.query()
        return bool(query.text.strip() or active_filters(query))

    def _show_page(self) -> None:
        if not self.people.is_answered():
            return
        shown = self.people.rowCount()
        nobody = not shown and not self._facets().people
        self._pages.setCurrentWidget(self._nobody if nobody and not self.is_restricted() else self._splitter)
        if shown or not self.is_restricted():
            self._turn_to(self.table)
        else:
            self._no_match.explain(self.query())
            self._turn_to(self._no_match)

    def _turn_to(self, page: QWidget) -> None:
        """Show the table or what stands in its place; the keyboard comes along."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._middle.holder.isAncestorOf(focused)
        self._middle.setCurrentWidget(page)
        if had_keyboard:
            page.setFocus()

    def _show_busy(self) -> None:
        if not self.people.is_answered():
            self._middle.setCurrentWidget(self._busy)

    def _tell_count(self) -> None:
        shown = self.people.rowCount()
        total = self._facets().people if self.is_restricted() else shown
        self.counted.emit(shown, max(shown, total))

    # Filters

    def _show_filters(self) -> None:
        query = self.query()
        active = active_filters(query)
        if self._listed not in active:
            in_list = (field for field in active if self.filters.row_of(query, field) >= 0)
            self._listed = next(in_list, "")
        self.filter_list.show_filter(query, self._listed)
        self.chips.show_filters([(field, filter_words(query, field)) for field in active if field != self._listed])

    def _choose_filter(self, entry: FilterEntry, beside: bool) -> None:
        query = self.query()
        if self._listed and not beside:
            query = without_filters(query, self._listed)
        self._listed = entry.field
        self.set_query(entry.applied_to(query))

    def _remove_filter(self, field: FilterField) -> None:
        self.set_query(without_filters(self.query(), field))

    def _keep_imported(self, import_id: int, is_there: bool) -> None:
        """With an import that is taken back goes the filter for its people."""
        if not is_there and self.query().import_id == import_id:
            self._remove_filter("import_id")

    def _clear_chips(self) -> None:
        self.set_query(without_filters(self.query()))

    def _sort_by(self, sort: SortField) -> None:
        query = self.query()
        turned = not query.descending if query.sort is sort else descends_first(sort)
        self.set_query(replace(query, sort=sort, descending=turned))

    # The chosen person

    def _follow_selection(self) -> None:
        ids = self.table.selected.ids()
        if ids == self._panel_shows:
            return
        self._panel_shows = ids
        if not ids:
            self.panel.clear()
        elif len(ids) == 1:
            self.panel.show_person(ids[0])
        else:
            self.panel.show_several(ids, put_away=self.query().archived)

    def _open_person(self) -> None:
        self._panel_action.setChecked(True)
        stop = self.panel.nextInFocusChain()
        while stop is not None and stop is not self.panel:
            if self.panel.isAncestorOf(stop) and stop.isVisible() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
            stop = stop.nextInFocusChain()

    def _edit_name(self) -> None:
        self._panel_action.setChecked(True)
        self.panel.edit_name()

    def _show_menu(self, place: QPoint) -> None:
        if not self.selected_ids():
            return
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.acts.actions())
        known = self.people.contact_at(self.table.currentIndex().row())
        if known is not None and known.organization:
            firm = known.organization
            menu.addSeparator()
            only = self.tr("Only people at {organization}").format(organization=plain(firm).replace("&", "&&"))
            menu.addAction(only, lambda: self.set_query(replace(self.query(), organization=firm)))
        menu.popup(self.table.viewport().mapToGlobal(place))
