"""Closing the window while something is still being saved, as on a slow drive: it stays alive until that is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from netgrow_desktop.ui.shell.network_page import NetworkPage

PATIENCE_S = 0.3
"""Saving is mostly over before this."""
_NOTICE = "closing"


class Closing:
    """Puts the end off until everything is saved; *close* is then called."""

    def __init__(self, window: QMainWindow, close: Callable[[], object]) -> None:
        self._window = window
        self._close = close
        self._waiting: NetworkPage | None = None

    def has_to_wait(self, page: NetworkPage | None) -> bool:
        """Tell whether the window may not close yet, and say so in it."""
        if page is None:
            return False
        editor = QApplication.focusWidget()
        if editor is not None and page.isAncestorOf(editor):
            # A value that is being edited is taken over, as by leaving its field.
            editor.clearFocus()
        if not page.lanes.saves_longer_than(PATIENCE_S):
            return False
        if self._waiting is not page:
            self._waiting = page
            if page.importing is not None:
                page.importing.shut()
            # What would be changed now would have to be waited for, too.
            for each in (page.contacts, self._window.menuBar()):
                each.setEnabled(False)
            text = QCoreApplication.translate(
                "Closing", "What you changed is being saved. The window closes by itself when that is done."
            )
            page.notices.post(_NOTICE, "info", text)
            page.lanes.saving_changed.connect(lambda is_saving: None if is_saving else self._close())
        return True
