"""The small pages that open over the window; each is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.ui.main_window import MainWindow


def show_preferences(window: MainWindow) -> None:
    """Open the preferences; everything in them applies at once."""
    from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog

    page = window.page
    dialog = SettingsDialog(window.appearance(), page.opened.path if page is not None else None, window)
    dialog.appearance_chosen.connect(window.set_appearance)
    dialog.about_me_asked.connect(window.welcome.ask_about_me)
    dialog.back_up_asked.connect(window.files.back_up)
    if page is not None:

        def list_backups() -> None:
            page.lanes.work(lambda _: page.opened.backups(), dialog.show_backups)

        list_backups()
        # A backup that is made meanwhile is in the list as soon as it is told of.
        window.files.told.connect(list_backups)
        dialog.finished.connect(lambda _: window.files.told.disconnect(list_backups))
    dialog.open()


def show_help(window: MainWindow) -> None:
    """Open the help."""
    from netgrow_desktop.ui.shell.help_pages import help_page

    help_page(window)


def show_shortcuts(window: MainWindow) -> None:
    """Open the list of keys."""
    from netgrow_desktop.ui.shell.help_pages import shortcuts_page

    shortcuts_page(window, window.menuBar())


def show_about(window: MainWindow) -> None:
    """Open what the program is made of."""
    from netgrow_desktop.ui.shell.help_pages import about_page

    about_page(window)
