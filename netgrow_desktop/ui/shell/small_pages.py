"""The small pages that open over the window; each is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QWidget

    from netgrow_desktop.ui.shell.file_desk import FileDesk
    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.welcome import Welcome
    from netgrow_desktop.ui.theme import ThemeMode


def show_preferences(
    window: QMainWindow,
    appearance: ThemeMode,
    set_appearance: Callable[[ThemeMode], object],
    page: NetworkPage | None,
    files: FileDesk,
    welcome: Welcome,
    today: Callable[[], date],
) -> None:
    """Open the preferences, with what the open network adds to them; everything in them applies at once."""
    from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog

    dialog = SettingsDialog(appearance, page.opened.path if page is not None else None, window)
    dialog.appearance_chosen.connect(set_appearance)
    dialog.about_me_asked.connect(welcome.ask_about_me)
    dialog.back_up_asked.connect(files.back_up)
    if page is not None:

        def list_backups() -> None:
            page.lanes.work(lambda _: page.opened.backups(), dialog.show_backups)

        def restore(backup: Path) -> None:
            dialog.accept()
            files.restore_backup(backup)

        dialog.restore_asked.connect(restore)
        dialog.rhythm_asked.connect(lambda: show_rhythm(dialog, page, today))
        list_backups()
        # A backup that is made meanwhile is in the list as soon as it is told of.
        files.told.connect(list_backups)
        dialog.finished.connect(lambda _: files.told.disconnect(list_backups))
    dialog.open()


def show_rhythm(over: QWidget, page: NetworkPage, today: Callable[[], date]) -> None:
    """Open what the owner says once for all of how often and how much to follow up."""
    from netgrow_desktop.ui.follow_ups.rhythm_dialog import RhythmDialog

    RhythmDialog(page.opened.cadences(), page.opened.contacts, page.lanes, today, over).open()


def show_help(window: QMainWindow) -> None:
    """Open the help."""
    from netgrow_desktop.ui.shell.help_pages import help_page

    help_page(window)


def show_shortcuts(window: QMainWindow) -> None:
    """Open the list of keys."""
    from netgrow_desktop.ui.shell.help_pages import shortcuts_page

    shortcuts_page(window, window.menuBar())


def show_about(window: QMainWindow) -> None:
    """Open what the program is made of."""
    from netgrow_desktop.ui.shell.help_pages import about_page

    about_page(window)
