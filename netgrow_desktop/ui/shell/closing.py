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
    """Puts the end off until everything is saved; *close* is then called. A failure to save keeps the window open."""

    def __init__(self, window: QMainWindow, close: Callable[[], object]) -> None:
        self._window = window
        self._close = close
        self._waiting: NetworkPage | None = None
        self._has_failed = False

    def has_to_wait(self, page: NetworkPage | None) -> bool:
        """Tell whether the window may not close yet, and say so in it."""
        if page is None:
            return False
        if self._waiting is page:
            return page.lanes.saves_longer_than(PATIENCE_S)
        editor = QApplication.focusWidget()
        if editor is not None and page.isAncestorOf(editor):
            # A value that is being edited is taken over, as by leaving its field.
            editor.clearFocus()
        if page.importing is not None:
            # What is being imported can be imported again; it is taken back instead of waited for.
            page.importing.shut()
        self._listen(page)
        if page.lanes.saves_longer_than(PATIENCE_S):
            self._wait_for(page)
            return True
        self._stop_listening(page)
        # What failed is said in the window; whoever closes it again knows.
        return self._has_failed

    def _listen(self, page: NetworkPage) -> None:
        self._has_failed = False
        page.lanes.failed.connect(self._on_failed)
        page.lanes.broke.connect(self._on_failed)
        page.lanes.saving_changed.connect(self._on_saving)

    def _stop_listening(self, page: NetworkPage) -> None:
        page.lanes.failed.disconnect(self._on_failed)
        page.lanes.broke.disconnect(self._on_failed)
        page.lanes.saving_changed.disconnect(self._on_saving)

    def _wait_for(self, page: NetworkPage) -> None:
        self._waiting = page
        # What would be changed now would have to be waited for, too.
        self._let_change(page, allowed=False)
        text = QCoreApplication.translate(
            "Closing", "What you changed is being saved. The window closes by itself when that is done."
        )
        page.notices.post(_NOTICE, "info", text)

    def _let_change(self, page: NetworkPage, *, allowed: bool) -> None:
        for each in (page.contacts, self._window.menuBar()):
            each.setEnabled(allowed)

    def _on_failed(self) -> None:
        self._has_failed = True

    def _on_saving(self, is_saving: bool) -> None:
        page = self._waiting
        if is_saving or page is None:
            return
        if not self._has_failed:
            self._close()
            return
        self._waiting = None
        self._stop_listening(page)
        self._let_change(page, allowed=True)
        page.notices.withdraw(_NOTICE)
