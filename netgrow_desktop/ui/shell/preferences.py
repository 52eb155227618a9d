"""The preferences, opened over the window with what the open network adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.ui.shell.file_desk import FileDesk
    from netgrow_desktop.ui.shell.network_page import NetworkPage


def make_preferences(parent: QWidget, appearance: str, page: NetworkPage | None, files: FileDesk) -> SettingsDialog:
    """Make the preferences; everything in them applies at once."""
    dialog = SettingsDialog(appearance, page.opened.path if page is not None else None, parent)
    dialog.back_up_asked.connect(files.back_up)
    if page is not None:
        page.lanes.work(lambda _: page.opened.backups(), dialog.show_backups)
        # A backup that is made meanwhile is in the list as soon as it is told of.
        files.told.connect(lambda _: page.lanes.work(lambda _: page.opened.backups(), dialog.show_backups))
    return dialog
