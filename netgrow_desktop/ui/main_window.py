"""The window: one line of tools, one open network at a time, and everything that can be done to it as a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.elements.enter_key import EnterKey
from netgrow_desktop.ui.elements.toast import ToastArea
from netgrow_desktop.ui.elements.written_notice import tell_saved, tell_written
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell import small_pages
from netgrow_desktop.ui.shell.closing import Closing
from netgrow_desktop.ui.shell.drops import DropDesk, Dropped, dropped
from netgrow_desktop.ui.shell.file_desk import UNANSWERED, FileDesk
from netgrow_desktop.ui.shell.late_desks import LateDesks, Ways
from netgrow_desktop.ui.shell.menus import Menus
from netgrow_desktop.ui.shell.network_page import (
    BREAKDOWN,
    CAREER,
    CONTACTS,
    DUPLICATES,
    EXAMINE,
    FAILURE_MS,
    FOLLOW_UPS,
    IMPORT,
    INTERVIEWS,
    INTRODUCTIONS,
    RECALL,
    SORTING,
    TAB_OF,
    NetworkPage,
)
from netgrow_desktop.ui.shell.open_network import network_title
from netgrow_desktop.ui.shell.paper_desk import PaperDesk
from netgrow_desktop.ui.shell.status_line import StatusLine
from netgrow_desktop.ui.shell.toolbar import ToolLine
from netgrow_desktop.ui.shell.welcome import Welcome
from netgrow_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QAction, QCloseEvent

    from netgrow_desktop.ui.shell.open_network import Doors, OpenNetwork
    from netgrow_desktop.ui.shell.session import Session
    from netgrow_desktop.ui.shell.trouble_page import TroublePage
    from netgrow_desktop.ui.theme import ThemeMode

AFTER_PAINT_MS = 250
IN_USE = frozenset({"network.open_elsewhere", "network.open_under_another_name", "network.busy", *UNANSWERED})
"""Failures of a sound file: no backup mends them."""

TAB_STATES = {
    CONTACTS: "contacts/state",
    BREAKDOWN: "breakdown/state",
    EXAMINE: "examine/state",
    FOLLOW_UPS: "follow_ups/state",
    CAREER: "career/state",
    RECALL: "recall/state",
    IMPORT: "import/state",
}
"""Number of each tab or page -> where the session keeps how it was laid out."""


class MainWindow(QMainWindow):
    """The program's window. *doors* are its ways to network files, *session* what it remembers between starts."""

    network_opened = Signal(object)
    """The path of the network that is shown from now on."""
    network_closed = Signal()
    language_chosen = Signal(str)

    def __init__(self, doors: Doors, session: Session, log_folder: Path, today: Callable[[], date]) -> None:
        super().__init__()
        self._session, self._log_folder, self._today = session, log_folder, today
        self.page: NetworkPage | None = None
        self._brought: list[Dropped] = []
        self._problems: QWidget | None = None
        self.setWindowTitle("NetGrow Desktop")
        self.menus = Menus(self)
        self.tools = ToolLine()
        self.status = StatusLine()
        self.trouble: TroublePage | None = None
        self._views = QStackedWidget()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self._views, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.toasts = ToastArea(self, self.status)
        self.enter_key = EnterKey(self)
        self.drops = DropDesk(self)
        self.files = FileDesk(self, doors, session, today)
        self.paper = PaperDesk(self, session, today)
        self.welcome = Welcome(self, session)
        ways = Ways(self.come_back, partial(self.show_tab, FOLLOW_UPS), self._log_quickly, self.quit, self._ask_feed)
        self._closing = Closing(self, self.quit)
        self.late = LateDesks(self, session, today, ways)
        self._connect_menus()
        self._connect_parts()
        self._enable(is_open=False)
        session.place_window(self)

    def _connect_menus(self) -> None:
        menus, files, paper = self.menus, self.files, self.paper
        connections: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (menus.new_network, files.ask_new),
            (menus.open_network, files.ask_open),
            (menus.save_copy, files.ask_copy),
            (menus.import_files, self.ask_import),
            (menus.paste_import, self.paste),
            (menus.export_people, files.ask_people),
            (menus.export_calendar, files.ask_calendar),
            (menus.export_json, files.ask_export),
            (menus.page_setup, paper.page_setup),
            (menus.print, paper.open_chooser),
            (menus.export_pdf, paper.export_summary),
            (menus.quit, self.quit),
            (menus.undo, lambda: self._with_page(lambda page: page.history.undo())),
            (menus.redo, lambda: self._with_page(lambda page: page.history.redo())),
            (menus.history, lambda: small_pages.show_history(self, self.page, self._today)),
            (menus.find, self._find),
            (menus.add_person, self._add_person),
            (menus.quick_log, self._log_quickly),
            (menus.before_writing, lambda: self._with_page(lambda page: page.write_to())),
            (menus.career_map, lambda: self.show_tab(CAREER)),
            (menus.recall_walk, lambda: self.show_tab(RECALL)),
            (menus.interviews, lambda: self.show_tab(INTERVIEWS)),
            (menus.introductions, lambda: self.show_tab(INTRODUCTIONS)),
            (menus.week_review, lambda: self._with_page(lambda page: page.look_back("week"))),
            (menus.quarter_review, lambda: self._with_page(lambda page: page.look_back("quarter"))),
            (menus.find_duplicates, lambda: self.show_tab(DUPLICATES)),
            (menus.sort_people, lambda: self.show_tab(SORTING)),
            (menus.about_me, self.welcome.ask_about_me),
            (menus.back_up, files.back_up),
            (menus.backups, files.choose_backup),
            (menus.preferences, self.show_preferences),
            (menus.help, lambda: small_pages.show_help(self, self.page)),
            (menus.shortcuts, lambda: small_pages.show_shortcuts(self)),
            (menus.about, lambda: small_pages.show_about(self)),
        )
        for action, act in connections:
            action.triggered.connect(lambda _checked=False, act=act: act())
        for number, action in enumerate(menus.tabs):
            action.triggered.connect(lambda _checked=False, number=number: self.show_tab(number))
        for mode, action in menus.appearances.items():
            action.triggered.connect(lambda _checked=False, mode=mode: self.set_appearance(mode))
        menus.appearances[self._session.appearance()].setChecked(True)
        menus.full_screen.toggled.connect(lambda on: self.showFullScreen() if on else self.showNormal())
        menus.fill_contact([])

    def _connect_parts(self) -> None:
        tools, files = self.tools, self.files
        tools.tab_chosen.connect(self.show_tab)
        tools.add_pressed.connect(self._add_person)
        tools.log_pressed.connect(self._log_quickly)
        tools.search.text_settled.connect(self._search)
        tools.search.down_pressed.connect(self._enter_results)
        self.drops.arrived.connect(self.take)
        files.opened.connect(self.show_network)
        files.failed.connect(self.show_trouble)
        files.leaving.connect(self.close_network)
        files.told.connect(self.toasts.show_toast)
        files.wrote.connect(partial(tell_written, self.toasts))
        files.broke.connect(self.show_problem)
        files.began.connect(lambda what: self.status.begin_work(what, files.give_up))
        files.ended.connect(self.status.end_work)
        self.paper.failed.connect(self._show_failure)
        self.paper.exported.connect(partial(tell_saved, self.toasts))
        self.paper.printed.connect(self.toasts.show_toast)
        self.welcome.leave_sample_pressed.connect(files.leave_sample)
        self.welcome.restore_pressed.connect(files.restore)
        self.welcome.backups_pressed.connect(files.choose_backup)
        self.welcome.export_pressed.connect(files.ask_export)
        self.welcome.reopen_pressed.connect(files.reopen)
        self._fill_recent()

    # The open network

    def start(self, path: Path, found: OpenNetwork | Message) -> None:
        """Show what the start found at *path*: an open network, or why it could not be opened."""
        self.files.wait_at(path)
        if isinstance(found, Message):
            self.show_trouble(path, found)
        else:
            self.show_network(found)

    def show_network(self, opened: OpenNetwork) -> None:
        """Show an open network in place of the one before."""
        self.close_network()
        states = {number: self._session.values(key) for number, key in TAB_STATES.items()}
        # Made in its place: moving the widgets there would dress all of them anew.
        self.page = page = NetworkPage(opened, self.toasts, self.menus, states, self._today, self._views)
        page.place_changed.connect(self._show_place)
        page.counted.connect(self.status.show_count)
        page.contacts.query_changed.connect(self._show_query)
        page.contacts.export_requested.connect(self.files.ask_people)
        page.contacts.acts.print_wanted.connect(self.paper.open_for_selected)
        page.due_counted.connect(self._show_due)
        page.week_print_requested.connect(self.paper.open_week)
        page.sheet_print_requested.connect(self.paper.open_sheet)
        page.broke.connect(self.show_problem)
        page.choose_requested.connect(self.ask_import)
        page.sample_requested.connect(self.files.open_sample)
        page.about_me_requested.connect(self.welcome.ask_about_me)
        page.work_began.connect(lambda what: self.status.begin_work(what, page.cancel_work))
        page.work_progressed.connect(self.status.show_progress)
        page.work_ended.connect(self.status.end_work)
        page.lanes.saving_changed.connect(lambda is_saving: self.status.show_saving(is_saving, page.lanes))
        page.lanes.saving_progressed.connect(self.status.show_saved)
        self._views.addWidget(page)
        self._views.setCurrentWidget(page)
        self.menus.fill_contact(page.contacts.actions())
        self.menus.fill_edit(page.contacts.copying_actions())
        self.menus.fill_view(page.contacts.view_actions())
        self.setWindowTitle(network_title(opened.path))
        if not opened.is_sample:
            self._session.remember_network(opened.path)
        self._fill_recent()
        self._enable(is_open=True)
        for desk in (self.files, self.paper, self.welcome, self.late):
            desk.serve(page)
        self._restore_tabs(page)
        page.contacts.table.setFocus()
        self.network_opened.emit(opened.path)
        self._import_what_waited()
        later = partial(QTimer.singleShot, AFTER_PAINT_MS, page, self._look_around)
        page.contacts.people.answered.connect(lambda _: later(), Qt.ConnectionType.SingleShotConnection)

    def _look_around(self) -> None:
        """Do what may wait until the first people are on screen."""
        if self.page is not None:
            self.late.make()
            self.page.count_due()
            self.welcome.check()

    def _restore_tabs(self, page: NetworkPage) -> None:
        page.restore_tabs()
        tab = self._session.text("window/tab")
        page.show_tab(int(tab) if tab.isdecimal() and int(tab) in TAB_STATES else CONTACTS)

    def close_network(self) -> None:
        """Close what is open; everything that was confirmed is in its file afterwards."""
        page, self.page = self.page, None
        if page is None:
            return
        editor = QApplication.focusWidget()
        if editor is not None and page.isAncestorOf(editor):
            # A value that is being edited is taken over, as by leaving its field.
            editor.clearFocus()
        for number, state in page.tab_states().items():
            self._session.put_values(TAB_STATES[number], state)
        self._session.put("window/tab", str(page.last_tab()))
        self._session.save()
        self.toasts.clear()
        self.status.end_work()
        self.status.show_saving(False)
        self.status.clear_count()
        self.tools.search.clear()
        for fill in (self.menus.fill_contact, self.menus.fill_edit, self.menus.fill_view):
            fill([])
        self._enable(is_open=False)
        for desk in (self.files, self.paper, self.welcome, self.late):
            desk.serve(None)
        self._views.removeWidget(page)
        page.shut()
        page.deleteLater()
        self.network_closed.emit()

    def show_trouble(self, path: Path, message: Message) -> None:
        """Say why a network could not be opened. One that is open stays; the sentence is then a notice."""
        self._fill_recent()
        if self.page is not None:
            self._show_failure(message)
            return
        self.setWindowTitle(network_title(path))
        self._views.setCurrentWidget(self.trouble_page())
        self.trouble_page().explain(message)
        if message.code not in IN_USE:
            self.files.look_for_backups(path, self.trouble_page().offer_restore)

    def trouble_page(self) -> TroublePage:
        """Give the page for a network that could not be opened, made when it is first needed."""
        if self.trouble is None:
            from netgrow_desktop.ui.shell.trouble_page import TroublePage

            self.trouble = TroublePage()
            self.trouble.retry_pressed.connect(self.files.retry)
            self.trouble.restore_pressed.connect(self.files.restore)
            self.trouble.choose_pressed.connect(self.files.choose_backup)
            self.trouble.as_it_is_pressed.connect(self.files.open_as_it_is)
            self.trouble.open_pressed.connect(self.files.ask_open)
            self.trouble.new_pressed.connect(self.files.ask_new)
            self._views.addWidget(self.trouble)
        return self.trouble

    def _show_failure(self, message: Message) -> None:
        self.toasts.show_toast(words(message), kind="danger", duration_ms=FAILURE_MS)

    def show_problem(self, error: BaseException) -> None:
        """Show an unexpected error in the one dialog for them."""
        from netgrow_desktop.ui.shell.problems import ProblemDialog

        if not isinstance(self._problems, ProblemDialog):
            self._problems = ProblemDialog(self._log_folder, self)
        self._problems.add(error)

    def _enable(self, *, is_open: bool) -> None:
        for action in self.menus.needing_network():
            action.setEnabled(is_open)
        for action in (self.menus.undo, self.menus.redo):
            action.setEnabled(False)
        self.tools.setEnabled(is_open)
        if not is_open:
            self._show_due(0)
            self.tools.show_tab(None)

    # Tabs and search

    def show_tab(self, number: int) -> None:
        """Turn to a tab (0 contacts, 1 breakdown, 2 examine, 3 follow-ups) or to a page without one: CAREER, RECALL."""
        if self.page is not None:
            self.page.show_tab(number)

    def _show_place(self, place: int) -> None:
        tab = TAB_OF.get(place, place)
        self.tools.show_tab(tab)
        self.toasts.settle()
        for number, action in enumerate(self.menus.tabs):
            action.setChecked(number == tab)
        if place != CONTACTS:
            self.status.clear_count()

    def _show_due(self, count: int) -> None:
        self.tools.button(FOLLOW_UPS).set_count(count, words(Message("window.due", {"n": count})))
        self.late.show_count(count)

    def _with_page(self, act: Callable[[NetworkPage], object]) -> None:
        if self.page is not None:
            act(self.page)

    def _find(self) -> None:
        self.tools.search.setFocus()
        self.tools.search.selectAll()

    def _search(self, text: str) -> None:
        if self.page is not None:
            self.page.search(text)

    def _show_query(self) -> None:
        """Empty the search field when the tab dropped the search by itself."""
        if self.page is not None and not self.page.contacts.query().text:
            self.tools.search.clear()

    def _enter_results(self) -> None:
        if self.page is not None:
            self.page.show_tab(CONTACTS)
            self.page.contacts.focus_results()

    def _add_person(self) -> None:
        if self.page is not None:
            self.page.add_person()

    def _log_quickly(self) -> None:
        if self.page is not None:
            self.page.log_quickly()

    # What comes in

    def ask_import(self) -> None:
        """Ask for files to import."""
        if self.page is not None:
            self.files.ask_import(self.import_files)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read files and show what importing them would do; they wait where no network is open."""
        if paths:
            self._import(Dropped(files=tuple(paths)))

    def take(self, content: Dropped) -> None:
        """Do with what was dropped or pasted what its kind asks for."""
        if content.network is not None:
            self.files.open(content.network)
        elif content.files:
            self.import_files((*content.files, *content.others))
        elif content.text:
            self._import(content)

    def _import(self, content: Dropped) -> None:
        if self.page is None:
            self._brought.append(content)
            files = sum(len(each.files) for each in self._brought)
            text = words(Message("window.files_wait", {"n": files}))
            self.toasts.show_toast(self.tr("The table waits until a network is open.") if content.text else text)
        elif content.text:
            self.page.import_text(content.text)
        else:
            self.page.import_files(content.files)

    def _import_what_waited(self) -> None:
        brought, self._brought = self._brought, []
        for content in brought:
            self._import(content)

    def paste(self) -> None:
        """Import the files, the table or the vCards in the clipboard."""
        content = dropped(QGuiApplication.clipboard().mimeData())
        if content.is_welcome():
            self.toasts.clear()
            self.take(content)
        else:
            nobody = self.tr("There are no people in the clipboard. Copy a table, names, vCards or a file, then paste.")
            self.toasts.show_toast(nobody)

    def receive(self, paths: Sequence[Path], token: str = "") -> None:
        """Come to the front and import the files that a second start brought."""
        if token:
            # How a desktop that guards the focus lets a window come to the front.
            import os

            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.come_back()
        self.import_files(paths)

    def come_back(self) -> None:
        """Come to the front, also from the tray."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    # Small pages

    def set_appearance(self, mode: ThemeMode) -> None:
        """Dress the window in light, dark, or as the system is."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, mode)
        self.menus.appearances[mode].setChecked(True)
        self._session.put("window/appearance", mode)

    def show_preferences(self) -> None:
        """Open the preferences."""
        desks = small_pages.Desks(self.files, self.welcome, self.late.reminders, self.late.feed, self._ask_feed)
        looks = small_pages.Looks(self._session, self.set_appearance, self.language_chosen.emit)
        small_pages.show_preferences(self, looks, self.page, desks, self._today)

    def _ask_feed(self) -> None:
        self.files.ask_feed(self.late.feed.set_file)

    def _fill_recent(self) -> None:
        shown = self.page.opened.path if self.page is not None else None
        self.menus.fill_recent([each for each in self._session.recent_networks() if each != shown], self.files.open)

    def quit(self) -> None:
        """End the program, also where closing the window would leave it in the tray."""
        self.late.reminders.leave()
        if self.close():
            QApplication.quit()

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        self._session.keep_window(self)
        if self.late.reminders.stays():
            self._session.save()
            event.ignore()
            self.hide()
            self.late.reminders.stay_hidden()
            return
        if self._closing.has_to_wait(self.page):
            event.ignore()
            return
        self.close_network()
        self.files.shut()
        self._session.save()
        super().closeEvent(event)
