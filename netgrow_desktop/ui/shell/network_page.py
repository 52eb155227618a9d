"""One open network in the window: its tabs, its import, its history and its notices."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.ui.contacts.contacts_tab import ContactsTab
from netgrow_desktop.ui.contacts.tab_state import after_import
from netgrow_desktop.ui.elements.room import OnePage, Room
from netgrow_desktop.ui.elements.written_notice import tell_saved, tell_written
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell import passing_pages
from netgrow_desktop.ui.shell.history_desk import HistoryDesk
from netgrow_desktop.ui.shell.notices import DRIVE_NOTICE, Notices, is_of_the_drive

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.ui.elements.toast import ToastArea
    from netgrow_desktop.ui.importing.import_page import ImportPage, Stage
    from netgrow_desktop.ui.shell.menus import Menus
    from netgrow_desktop.ui.shell.open_network import OpenNetwork
    from netgrow_desktop.ui.tab import Tab

CONTACTS, BREAKDOWN, EXAMINE, FOLLOW_UPS = range(4)
IMPORT = -1
CAREER, RECALL, DUPLICATES, MERGE, SORTING, BEFORE_WRITING, INTERVIEWS, LOOKING_BACK, INTRODUCTIONS = range(100, 109)
"""Pages that no tab leads to."""
PASSING = frozenset((DUPLICATES, MERGE, SORTING, BEFORE_WRITING, INTERVIEWS, LOOKING_BACK, INTRODUCTIONS))
"""Pages of which the next session knows nothing."""
RETURNS = {
    BEFORE_WRITING: frozenset((CONTACTS, FOLLOW_UPS, INTRODUCTIONS)),
    INTRODUCTIONS: frozenset((CONTACTS, EXAMINE, FOLLOW_UPS, BEFORE_WRITING)),
}
"""Page -> from where it was opened one comes back there; from anywhere else to the follow-ups."""
TAB_OF = {  # page -> the tab that is marked while it is shown
    **dict.fromkeys((CAREER, RECALL, DUPLICATES, MERGE), CONTACTS),
    **dict.fromkeys((BEFORE_WRITING, INTERVIEWS, LOOKING_BACK, INTRODUCTIONS), FOLLOW_UPS),
    SORTING: BREAKDOWN,
    IMPORT: None,
}
DUE = Changes.FOLLOW_UPS | Changes.INTERACTIONS | Changes.CONTACTS | Changes.CATEGORIES | Changes.TAGS
FAILURE_MS = 12_000


class NetworkPage(QWidget):
    """Everything that belongs to one open file, from its threads to its tabs; goes away with :meth:`shut`.

    *states* say how each tab was laid out, by its number. Tabs but the first, and the import, are made when they are
    first looked at: the start does not pay for them.
    """

    place_changed = Signal(int)
    """Which tab is shown, or IMPORT."""
    counted = Signal(int, int)
    """How many people the contacts show, of how many: told only while they are looked at."""
    due_counted = Signal(int)
    broke = Signal(object)
    choose_requested = Signal()
    sample_requested = Signal()
    about_me_requested = Signal()
    person_came = Signal()
    """The first way in was taken: somebody was imported or added."""
    week_print_requested = Signal(object)
    """Carries the week of follow-ups to be printed."""
    sheet_print_requested = Signal(object)
    work_began = Signal(str)
    work_progressed = Signal(int, int)
    work_ended = Signal()

    def __init__(
        self,
        opened: OpenNetwork,
        toasts: ToastArea,
        menus: Menus,
        states: Mapping[int, Mapping[str, object]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.opened = opened
        self.lanes = Lanes(parent=self)
        self._today, self._toasts = today, toasts
        self.notices = Notices()
        self.importing: ImportPage | None = None
        self._views = OnePage()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notices)
        whole.addWidget(Room(self._views), 1)
        services = opened.contacts, opened.breakdown, opened.follow_ups
        self.contacts = ContactsTab(*services, self.lanes, today, self._views.holder, state=states.get(CONTACTS, {}))
        self._tabs: dict[int, Tab] = {}
        self._states = dict(states)
        self._place = self._last_tab = CONTACTS
        self._came_from: dict[int, int] = {}
        self._count: tuple[int, int] | None = None
        self._told_work = ""
        self._due = Question(self.lanes)
        self.history = HistoryDesk(opened.history, self.lanes, toasts, menus.undo, menus.redo, self)
        self._connect()
        self._keep(CONTACTS, self.contacts)

    def _connect(self) -> None:
        lanes, contacts = self.lanes, self.contacts
        lanes.failed.connect(self._on_failed)
        lanes.broke.connect(self.broke)
        lanes.changed.connect(self._on_changed)
        lanes.written.connect(self._on_written)
        contacts.counted.connect(self._on_counted)
        contacts.import_requested.connect(self.choose_requested)
        contacts.add_requested.connect(self.add_person)
        contacts.sample_requested.connect(self.sample_requested)
        contacts.walk_requested.connect(lambda: self.show_tab(RECALL))
        contacts.merge_requested.connect(self._show_two)
        contacts.panel.writing_requested.connect(self.write_to)
        contacts.panel.introduction_requested.connect(self.introduce)
        contacts.panel.erasing_requested.connect(self.erase)
        contacts.acts.erasing_wanted.connect(self.erase)

    # Tabs

    def _keep(self, number: int, tab: Tab) -> None:
        self._tabs[number] = tab
        self.lanes.changed.connect(tab.on_changed)
        self._views.addWidget(tab)

    def _tab(self, number: int) -> Tab:
        if number not in self._tabs:
            tab = self._make(number)
            self._keep(number, tab)
            if self._states.get(number):
                tab.restore(self._states[number])
        return self._tabs[number]

    def restore_tabs(self) -> None:
        """Lay the tabs out as they were; one that is not made yet begins so when it is."""
        for number, tab in self._tabs.items():
            tab.restore(self._states.get(number, {}))

    def tab_states(self) -> dict[int, Mapping[str, object]]:
        """Give how the tabs are laid out; one that was not looked at stays as it was."""
        imports = {} if self.importing is None else {IMPORT: self.importing.plan_page.view.state()}
        tabs = {number: tab.state() for number, tab in self._tabs.items() if number not in PASSING}
        return self._states | tabs | imports

    def _make(self, number: int) -> Tab:
        given = self.opened, self.lanes, self._today
        leads = self._leads()
        ways: dict[int, Callable[[], Tab]] = {
            BREAKDOWN: lambda: passing_pages.make_breakdown(*given, leads, partial(self.show_tab, SORTING)),
            EXAMINE: lambda: passing_pages.make_examine(*given, leads),
            FOLLOW_UPS: self._make_follow_ups,
            CAREER: lambda: passing_pages.make_career(*given, leads),
            RECALL: lambda: passing_pages.make_recall(*given, leads),
            DUPLICATES: self._make_duplicates,
            MERGE: lambda: passing_pages.make_merging(*given, leads, self._show_merged),
            SORTING: lambda: passing_pages.make_sorting(*given, partial(self.show_tab, BREAKDOWN)),
            INTERVIEWS: lambda: passing_pages.make_interviews(*given, leads),
            LOOKING_BACK: lambda: passing_pages.make_looking_back(*given, leads),
            BEFORE_WRITING: lambda: passing_pages.make_before_writing(
                *given, leads, partial(self._leave, BEFORE_WRITING)
            ),
            INTRODUCTIONS: lambda: passing_pages.make_introductions(*given, leads, partial(self._leave, INTRODUCTIONS)),
        }
        return ways[number]()

    def _leads(self) -> passing_pages.Leads:
        return passing_pages.Leads(
            contacts=self._show_contacts,
            follow_ups=partial(self.show_tab, FOLLOW_UPS),
            examine=partial(self.show_tab, EXAMINE),
            recall=partial(self.show_tab, RECALL),
            person=self.show_person,
            stage=self._show_stage,
            interview=self._begin_interview,
            paper=self.sheet_print_requested.emit,
            log=self.log_quickly,
            choose_files=self.choose_requested.emit,
            about_me=self.about_me_requested.emit,
            writing=self.write_to,
            introduce=self.introduce,
            introductions=partial(self.show_tab, INTRODUCTIONS),
            add=self.add_person,
            sample=self.sample_requested.emit,
            saved=partial(tell_saved, self._toasts),
        )

    def _begin_interview(self, wish: object) -> None:
        passing_pages.begin_interview(self._tab(INTERVIEWS), partial(self.show_tab, INTERVIEWS), wish)

    def look_back(self, period: str) -> None:
        """Show the review of a "week" or of a "quarter"."""
        passing_pages.show_review(self._tab(LOOKING_BACK), period)
        self.show_tab(LOOKING_BACK)

    def _make_follow_ups(self) -> Tab:
        calendar = passing_pages.make_follow_ups(self.opened, self.lanes, self._today, self._leads())
        calendar.due_counted.connect(self.due_counted)
        calendar.card.erasing_requested.connect(self.erase)
        calendar.print_requested.connect(self.week_print_requested)
        calendar.header.interviews_pressed.connect(lambda: self.show_tab(INTERVIEWS))
        calendar.review_requested.connect(self.look_back)
        return calendar

    def write_to(self, contact_id: int = 0) -> None:
        """Show what there is to know before writing to somebody: (0) whoever is at hand, else the first who is due.

        Where somebody was searched for it is the first hit, and never somebody else.
        """
        if contact_id:
            self._write_to(contact_id)
        elif self._place != BEFORE_WRITING:
            passing_pages.tell_at_hand(self._tabs.get(self._place), self._write_to, self._on_failed)

    def _write_to(self, contact_id: int) -> None:
        if self._place != BEFORE_WRITING:
            passing_pages.begin_writing(self._tab(BEFORE_WRITING), contact_id)
            self.show_tab(BEFORE_WRITING)

    def _leave(self, page: int) -> None:
        """Leave a page for where one came from."""
        number = self._came_from.get(page, FOLLOW_UPS)
        self.show_tab(number)
        self._tab(number).setFocus()

    def introduce(self, contact_id: int, door: bool = False) -> None:
        """Begin to introduce somebody to another person or, with *door*, ask who introduced them."""
        passing_pages.begin_introduction(self._tab(INTRODUCTIONS), contact_id, door=door)
        self.show_tab(INTRODUCTIONS)

    def _make_duplicates(self) -> Tab:
        from netgrow_desktop.ui.duplicates.duplicates_page import DuplicatesPage

        opened = self.opened
        page = DuplicatesPage(opened.duplicates(), opened.contacts, opened.follow_ups, self.lanes, self._today)
        page.left.connect(self._show_contacts)
        page.work_began.connect(self.work_began)
        page.work_progressed.connect(self.work_progressed)
        page.work_ended.connect(self.work_ended)
        page.merging_changed.connect(self.history.hold)
        return page

    def _show_two(self, one: int, other: int) -> None:
        from netgrow_desktop.ui.duplicates.merge_page import MergePage

        page = self._tab(MERGE)
        if isinstance(page, MergePage):
            page.show_two(one, other)
        self.show_tab(MERGE)

    def _show_merged(self, contact_id: int) -> None:
        self.show_person(contact_id)
        self.contacts.table.setFocus()

    def _show_contacts(self) -> None:
        self.show_tab(CONTACTS)
        self.contacts.table.setFocus()

    def _show_stage(self, stage_id: int) -> None:
        from netgrow_desktop.ui.career.career_page import CareerPage

        career = self._tab(CAREER)
        self.show_tab(CAREER)
        if stage_id and isinstance(career, CareerPage):
            career.show_stage(stage_id)

    def place(self) -> int:
        """Give the number of the tab that is shown, or IMPORT."""
        return self._place

    def last_tab(self) -> int:
        """Give the number of the tab that is shown, or lies below the import."""
        return self._last_tab

    def show_tab(self, number: int) -> None:
        """Turn to a tab."""
        tab = self._tab(number)
        before = self._place
        # One does not come back to a page that was opened from here.
        if number in RETURNS and before != number and self._came_from.get(before) != number:
            self._came_from[number] = before if before in RETURNS[number] else FOLLOW_UPS
        self._place = self._last_tab = number
        self._views.setCurrentWidget(tab)
        self.history.be_silent_about_sorting(number == SORTING)
        self.place_changed.emit(number)
        if number == CONTACTS and self._count is not None:
            self.counted.emit(*self._count)
        self._leave_plan()

    def show_person(self, contact_id: int) -> None:
        """Turn to a person in the contacts."""
        self.show_tab(CONTACTS)
        self.contacts.show_person(contact_id)

    def search(self, text: str) -> None:
        """Show who matches what was typed into the search."""
        if self._place != CONTACTS and text:
            self.show_tab(CONTACTS)
        self.contacts.set_search_text(text)

    def erase(self, ids: Sequence[int]) -> None:
        """Ask whether people are to be deleted for good."""
        from netgrow_desktop.ui.shell.erasing import ask_to_erase

        ask_to_erase(self, self.opened, self.lanes, self.history, ids)

    # How people come in

    def add_person(self) -> None:
        """Ask for a new person."""
        from netgrow_desktop.ui.shell.adding import ask_for_person

        ask_for_person(self, self.opened, self.lanes, self.show_person)

    def log_quickly(self) -> None:
        """Ask in one line whom one was in touch with."""
        from netgrow_desktop.ui.planning.quick_log import QuickLogForm, log_quickly

        log_quickly(QuickLogForm(self.opened.quick_log, self.opened.contacts, self.lanes, self._today, self))

    def people_at_hand(self) -> tuple[list[int], list[int] | None]:
        """Give who is selected in the contacts, and whom they show, None where that is everybody."""
        shown = list(self.contacts.people.ids()) if self.contacts.is_restricted() else None
        return self.contacts.selected_ids(), shown

    def import_page(self) -> ImportPage:
        """Give the import, made when it is first needed."""
        if self.importing is None:
            from netgrow_desktop.ui.importing.import_page import ImportPage

            opened = self.opened
            page = ImportPage(self.lanes, opened.imports, opened.examine, opened.history, opened.duplicates)
            page.plan_page.view.restore(self._states.get(IMPORT, {}))
            page.stage_changed.connect(self._on_stage)
            page.progressed.connect(self.work_progressed)
            page.ties.answered.connect(self._show_import_notice)
            page.closed.connect(self._leave_import)
            page.show_imported.connect(self._show_imported)
            page.person_requested.connect(self.show_person)
            page.undo_requested.connect(self.history.undo_entry)
            page.redo_requested.connect(self.history.redo_entry)
            page.choose_requested.connect(self.choose_requested)
            page.told.connect(self._toasts.show_toast)
            page.wrote.connect(partial(tell_written, self._toasts))
            page.result_view.duplicates_pressed.connect(self._look_for_duplicates)
            self._views.addWidget(page)
            self.importing = page
        return self.importing

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read files and show what importing them would do."""
        page = self.import_page()
        page.begin(paths)
        self._turn_to_import()

    def import_text(self, text: str) -> None:
        """Read a table given as text and show what importing it would do."""
        page = self.import_page()
        page.begin_text(text)
        self._turn_to_import()

    def _turn_to_import(self) -> None:
        page = self.import_page()
        self._place = IMPORT
        self._views.setCurrentWidget(page)
        page.setFocus()
        self.place_changed.emit(IMPORT)
        self._show_import_notice()

    def _leave_import(self) -> None:
        if self._place == IMPORT:
            self.show_tab(self._last_tab)
            self._tab(self._last_tab).setFocus()
        else:
            self._show_import_notice()

    def _leave_plan(self) -> None:
        """Keep a plan that was left for later; one that changes nothing needs no decision."""
        page = self.importing
        if page is not None and page.changes_nothing():
            page.close_import()
        else:
            self._show_import_notice()

    def _show_imported(self, import_id: int) -> None:
        self.show_tab(CONTACTS)
        self.contacts.set_query(ContactQuery(import_id=import_id))

    def _look_for_duplicates(self) -> None:
        """Leave the summary of an import for the people who may have been there already."""
        self.import_page().close_import()
        self.show_tab(DUPLICATES)

    def _on_stage(self, stage: Stage) -> None:
        from netgrow_desktop.ui.importing.import_page import Stage

        self.history.hold(stage is Stage.APPLYING)
        self.history.be_silent_about_imports(self._place == IMPORT)
        if stage is Stage.DONE and self.importing is not None:
            self.contacts.set_query(after_import(self.contacts.query(), self.importing.result_view.imports()))
            if self._place != IMPORT:
                # The notice with Undo tells of it; the summary would be a second one.
                self.importing.close_import()
        self._show_import_notice()

    def _show_import_notice(self) -> None:
        """Away from the import's page a line says that it is under way, or waits."""
        page = self.importing
        if page is None or self._place == IMPORT:
            self.notices.withdraw("import")
            self._tell_work("")
            return
        from netgrow_desktop.ui.importing.import_page import Stage

        works = {Stage.APPLYING: self.tr("Importing…"), Stage.READING: self.tr("Reading files…")}
        self._tell_work(works.get(page.stage, ""))
        show = (self.tr("Show"), self._turn_to_import)
        people = {"n": page.people()}
        if page.stage is Stage.APPLYING:
            text = words(Message("window.importing", people))
            self.notices.post("import", "info", text, show, (self.tr("Cancel"), page.cancel))
        elif page.stage is Stage.DECIDING:
            nobody = self.tr("Who knows whom waits.") if page.ties.is_open() else self.tr("Nobody new was found.")
            text = words(Message("window.import_waiting", people)) if people["n"] else nobody
            self.notices.post("import", "info", text, show, (self.tr("Discard"), page.close_import))
        else:
            self.notices.withdraw("import")

    def _tell_work(self, what: str) -> None:
        """Have the window's line say what the import does; on its own page it says that itself."""
        if what and what != self._told_work:
            self.work_began.emit(what)
        elif self._told_work and not what:
            self.work_ended.emit()
        self._told_work = what

    def cancel_work(self) -> None:
        """Stop what is under way and takes long: the import, or what a tab does."""
        if self.importing is not None:
            self.importing.cancel()
        for tab in self._tabs.values():
            tab.stop()

    # What comes home from the lanes

    def count_due(self) -> None:
        """Ask how many people are due."""
        follow_ups, today = self.opened.follow_ups, self._today()
        self._due.ask(lambda: follow_ups.due_count(today), self.due_counted.emit)

    def _on_counted(self, shown: int, total: int) -> None:
        self._count = shown, total
        if self._place == CONTACTS:
            self.counted.emit(shown, total)

    def _on_changed(self, changes: Changes) -> None:
        # The calendar counts by itself while it is looked at, and its own question must not wait for this one.
        if changes & DUE and self._place != FOLLOW_UPS:
            self.count_due()

    def _on_written(self, outcome: Outcome[object]) -> None:
        came = outcome.name is not None and outcome.name.code in {"journal.import", "journal.add_contact"}
        if outcome.entry and came:
            self.person_came.emit()

    def _on_failed(self, message: Message) -> None:
        text = words(message)
        if is_of_the_drive(message, self.opened):
            # What stands above the tabs already would answer another attempt with nothing.
            again = self.tr("That did not work either; the notice above says why.")
            text = again if self.notices.text(DRIVE_NOTICE) else ""
            self._toasts.clear()
        if text:
            self._toasts.show_toast(text, kind="danger", duration_ms=FAILURE_MS)

    def shut(self) -> None:
        """Stop what is under way, finish what was confirmed, and close the file."""
        if self.importing is not None:
            self.importing.shut()
        for tab in self._tabs.values():
            tab.stop()
        self.opened.interrupt()
        self.lanes.close()
        if self.importing is not None:
            self.importing.remove_plans()
        self.opened.close()
