"""Leaving a network while something is still being saved, as on a slow drive: the window stays alive until then."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.notices import Way

PATIENCE_S = 0.3
"""Saving is mostly over before this."""
_NOTICE = "closing"


class Closing:
    """Puts the end off until everything is saved; *close* is then called. A failure to save keeps the network open."""

    def __init__(self, window: QMainWindow, close: Callable[[], object]) -> None:
        self._window = window
        self._close = close
        self._waiting: NetworkPage | None = None
        self._has_failed = False

    def has_to_wait(self, page: NetworkPage | None) -> bool:
        """Tell whether the network may not be left yet, and say so in the window."""
        if page is None:
            return False
        if self._waiting is page:
            return page.lanes.saves_longer_than(PATIENCE_S)
        editor = QApplication.focusWidget()
        if editor is not None and page.isAncestorOf(editor):
            # A value that is being edited is taken over, as by leaving its field.
            editor.clearFocus()
        self._call_off(page)
        self._listen(page)
        if page.lanes.saves_longer_than(PATIENCE_S):
            self._wait_for(page)
            return True
        self._stop_listening(page)
        # What failed is said in the window; whoever closes it again knows.
        return self._has_failed

    def _call_off(self, page: NetworkPage) -> None:
        if page.importing is not None:
            # What is being imported can be imported again; it is taken back instead of waited for.
            page.importing.shut()

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
        text, way = self._said()
        page.notices.post(_NOTICE, "info", text, way)

    def _said(self) -> tuple[str, Way]:
        """Give what is said while it takes long, and the way out of it."""
        text = QCoreApplication.translate(
            "Closing", "What you changed is being saved. The window closes by itself when that is done."
        )
        # What was confirmed is in the file, however the program ends.
        return text, (QCoreApplication.translate("Closing", "Close without waiting"), end_at_once)

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
        self.stay()

    def is_waiting(self) -> bool:
        """Tell whether the end waits for something to be saved."""
        return self._waiting is not None

    def stay(self) -> None:
        """Wait no longer: the network stays open."""
        page, self._waiting = self._waiting, None
        if page is not None:
            self._stop_listening(page)
            self._let_change(page, allowed=True)
            page.notices.withdraw(_NOTICE)


class Switching(Closing):
    """The same before another network is opened; *stayed* is called if this one stays after all."""

    def __init__(self, window: QMainWindow, go_on: Callable[[], object], stayed: Callable[[], object]) -> None:
        super().__init__(window, go_on)
        self._stayed = stayed

    @override
    def _call_off(self, page: NetworkPage) -> None:
        """Leave an import alone: what is opened instead may turn out to be none."""

    @override
    def _said(self) -> tuple[str, Way]:
        text = QCoreApplication.translate(
            "Closing", "What you changed is being saved. The other network is opened when that is done."
        )
        return text, (QCoreApplication.translate("Closing", "Stay here"), self.stay)

    @override
    def stay(self) -> None:
        was_waiting = self.is_waiting()
        super().stay()
        if was_waiting:
            self._stayed()

    def stay_silently(self) -> None:
        """Take back what was said, for it goes on now."""
        super().stay()


def end_at_once() -> None:
    """End the program as a kill does: its drive may never answer."""
    os._exit(1)
