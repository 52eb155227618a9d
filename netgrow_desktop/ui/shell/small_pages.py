"""The small pages that open over the window; each is loaded when it is asked for."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_contrast
from netgrow_desktop.viewmodels.habits import Habits, habits_keeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QMainWindow, QWidget

    from netgrow_desktop.services.login_start import LoginEntry
    from netgrow_desktop.ui.settings.reminder_section import ReminderSection
    from netgrow_desktop.ui.settings.settings_dialog import Settings, SettingsDialog
    from netgrow_desktop.ui.shell.calendar_feed import CalendarFeed
    from netgrow_desktop.ui.shell.file_desk import FileDesk
    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.reminder_desk import ReminderDesk
    from netgrow_desktop.ui.shell.session import Session
    from netgrow_desktop.ui.shell.welcome import Welcome
    from netgrow_desktop.ui.theme import ThemeMode


class Desks(NamedTuple):
    """The parts of the window that do what the preferences ask for; *ask_feed* asks for a calendar file to keep."""

    files: FileDesk
    welcome: Welcome
    reminders: ReminderDesk
    feed: CalendarFeed
    ask_feed: Callable[[], object]


class Looks(NamedTuple):
    """What remembers how the program looks, speaks and writes days, and what chooses otherwise."""

    session: Session
    set_appearance: Callable[[ThemeMode], object]
    set_language: Callable[[str], object]

    def set_habits(self, habits: Habits) -> None:
        """Write days in another way from now on."""
        self.session.put_habits(habits)
        habits_keeper().take_up(habits)

    def set_contrast(self, *, high: bool) -> None:
        """Show high contrast from now on, or leave it to the system."""
        self.session.put("window/contrast", high)
        set_contrast(high=high)


def show_preferences(
    window: QMainWindow,
    looks: Looks,
    page: NetworkPage | None,
    desks: Desks,
    today: Callable[[], date],
) -> None:
    """Open the preferences, with what the open network adds to them; everything in them applies at once."""
    from netgrow_desktop.ui.settings.settings_dialog import Settings, SettingsDialog

    files, session = desks.files, looks.session
    path = page.opened.path if page is not None else None
    chosen = Settings(session.appearance(), session.language(), session.habits(), contrast=session.contrast())
    dialog = SettingsDialog(chosen, path, window)
    # Not the method itself: Qt may hold whose method it calls weakly, which a tuple does not allow.
    dialog.habits_chosen.connect(partial(looks.set_habits))
    dialog.restore_defaults_asked.connect(lambda: _restore_defaults(dialog, looks, desks))
    dialog.reminders_asked.connect(lambda: show_reminders(dialog, desks.reminders))
    dialog.appearance_chosen.connect(looks.set_appearance)
    dialog.contrast_chosen.connect(lambda high: looks.set_contrast(high=high))
    dialog.language_chosen.connect(looks.set_language)
    dialog.about_me_asked.connect(desks.welcome.ask_about_me)
    dialog.back_up_asked.connect(files.back_up)
    if page is not None:

        def list_backups() -> None:
            page.lanes.work(lambda _: page.opened.backups(), dialog.show_backups)

        def restore(backup: Path) -> None:
            dialog.accept()
            files.restore_backup(backup)

        def choose() -> None:
            dialog.accept()
            files.choose_backup()

        dialog.restore_asked.connect(restore)
        dialog.backups_asked.connect(choose)
        dialog.rhythm_asked.connect(lambda: show_rhythm(dialog, page, today))
        list_backups()
        _serve_feed(dialog, desks)
        # A backup that is made meanwhile is in the list as soon as it is told of.
        files.told.connect(list_backups)
        dialog.finished.connect(lambda _: files.told.disconnect(list_backups))
    dialog.open()
    if _settings(session, desks) == Settings() != session.before_defaults:
        _offer_undo(dialog, looks, desks)


def _settings(session: Session, desks: Desks) -> Settings:
    """Give all that was chosen for every network."""
    from netgrow_desktop.ui.settings.settings_dialog import Settings

    chosen = session.appearance(), session.language(), session.habits()
    return Settings(*chosen, desks.reminders.reminding, _is_at_login(), session.contrast())


def _restore_defaults(dialog: SettingsDialog, looks: Looks, desks: Desks) -> None:
    """Have everything be as at the very first start at once, and offer to take that back."""
    from netgrow_desktop.ui.settings.settings_dialog import Settings

    looks.session.before_defaults = _settings(looks.session, desks)
    _choose(Settings(), dialog, looks, desks)
    _offer_undo(dialog, looks, desks)


def _offer_undo(dialog: SettingsDialog, looks: Looks, desks: Desks) -> None:
    """Say that the defaults were restored, also after another language made the window anew, or a second look."""
    before = looks.session.before_defaults
    if before is None:
        return
    translate = QCoreApplication.translate

    def take_back() -> None:
        looks.session.before_defaults = None
        _choose(before, dialog, looks, desks)

    said = translate("Settings", "Your settings are as they were at first.")
    dialog.offer_undo(said, take_back)


def _choose(settings: Settings, dialog: SettingsDialog, looks: Looks, desks: Desks) -> None:
    looks.set_appearance(settings.appearance)
    looks.set_contrast(high=settings.contrast)
    looks.set_habits(settings.habits)
    desks.reminders.choose(settings.reminding)
    _put_login(desks, on=settings.at_login)
    dialog.show_chosen(settings)
    if looks.session.language() != settings.language:
        # Comes last: the window, and this dialog with it, is made anew.
        looks.set_language(settings.language)


def _is_at_login() -> bool:
    from netgrow_desktop.services.login_start import is_at_login

    try:
        return is_at_login(_login_entry())
    except NetGrowError:
        return False


def _put_login(desks: Desks, *, on: bool) -> None:
    from netgrow_desktop.services.login_start import set_at_login

    try:
        if _is_at_login() is not on:
            set_at_login(_login_entry(), on=on)
    except NetGrowError as error:
        desks.files.told.emit(words(error.message))


def show_reminders(over: QWidget, desk: ReminderDesk) -> None:
    """Open what the owner says of being reminded."""
    from netgrow_desktop.ui.settings.reminder_section import ReminderDialog, ReminderSection

    section = ReminderSection(desk.reminding, has_tray=desk.tray.is_possible())
    section.chosen.connect(desk.choose)
    _serve_login(section)
    ReminderDialog(section, over).open()


def _serve_login(section: ReminderSection) -> None:
    """Show whether the program starts at login, and write or remove what makes it do so."""
    from netgrow_desktop.services.login_start import is_at_login, set_at_login

    def change(on: bool) -> None:
        try:
            set_at_login(_login_entry(), on=on)
        except NetGrowError as error:
            section.show_login(on=not on, trouble=words(error.message))
        else:
            section.show_login(on=on)

    try:
        section.show_login(on=is_at_login(_login_entry()))
    except NetGrowError as error:
        section.show_login(on=False, trouble=words(error.message))
    section.login_asked.connect(change)


def _login_entry() -> LoginEntry:
    from netgrow_desktop.services.login_start import login_entry, own_command

    return login_entry(sys.platform, own_command(), Path.home(), os.environ)


def _serve_feed(dialog: SettingsDialog, desks: Desks) -> None:
    """Show which calendar file is kept up to date, and let it be chosen or given up."""
    feed = desks.feed

    def show() -> None:
        dialog.show_feed(feed.file())

    feed.file_changed.connect(show)
    dialog.finished.connect(lambda _: feed.file_changed.disconnect(show))
    dialog.feed_asked.connect(desks.ask_feed)
    dialog.feed_stopped.connect(lambda: feed.set_file(None))
    show()


def show_rhythm(over: QWidget, page: NetworkPage, today: Callable[[], date]) -> None:
    """Open what the owner says once for all of how often and how much to follow up."""
    from netgrow_desktop.ui.follow_ups.rhythm_dialog import RhythmDialog

    RhythmDialog(page.opened.cadences(), page.opened.contacts, page.lanes, today, over).open()


def show_history(window: QMainWindow, page: NetworkPage | None, today: Callable[[], date]) -> None:
    """Open the list of what was done to the open network."""
    from netgrow_desktop.ui.shell.history_page import HistoryDialog

    if page is not None:
        HistoryDialog(page.opened.history, page.history, page.lanes, today, window).open()


def show_help(window: QMainWindow, page: NetworkPage | None) -> None:
    """Open the help, on the page about what is in sight."""
    from netgrow_desktop.ui.shell.help_window import HelpWindow, topic_of

    HelpWindow(window, topic_of(page.place()) if page is not None else "").open()


def show_shortcuts(window: QMainWindow) -> None:
    """Open the list of keys."""
    from netgrow_desktop.ui.shell.help_pages import shortcuts_page

    shortcuts_page(window, window.menuBar())


def show_about(window: QMainWindow) -> None:
    """Open what the program is made of."""
    from netgrow_desktop.ui.shell.help_pages import about_page

    about_page(window)
