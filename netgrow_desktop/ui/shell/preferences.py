"""The preferences, opened over the window with what the open network adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from netgrow_desktop.ui.main_window import MainWindow


def show_preferences(window: MainWindow) -> SettingsDialog:
    """Open the preferences; everything in them applies at once."""
    page = window.page
    dialog = SettingsDialog(window.appearance(), page.opened.path if page is not None else None, window)
    dialog.appearance_chosen.connect(window.set_appearance)
    dialog.about_me_asked.connect(window.welcome.ask_about_me)
    dialog.back_up_asked.connect(window.files.back_up)
    if page is not None:
        page.lanes.work(lambda _: page.opened.backups(), dialog.show_backups)
        # A backup that is made meanwhile is in the list as soon as it is told of.
        window.files.told.connect(lambda _: page.lanes.work(lambda _: page.opened.backups(), dialog.show_backups))
    dialog.open()
    return dialog
