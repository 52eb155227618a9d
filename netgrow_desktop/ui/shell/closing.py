"""Leaving a network while its drive is slow to save, or to answer: the window stays alive until then."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from netgrow_desktop.domain.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.notices import Way

PATIENCE_S = 0.3
"""Saving is mostly over before this."""
_NOTICE = "closing"


class Closing:
    """Puts the end off until everything is saved and nobody reads; *close* is then called.

    A failure to save keeps the network open.
    """

    def __init__(self, window: QMainWindow, close: Callable[[], object]) -> None:
        self._window = window
        self._close = close
        self._waiting: NetworkPage | None = None
        self._has_failed = False
        self._leaves = True

    def has_to_wait(self, page: NetworkPage | None, *, leaves: bool = True) -> bool:
        """Tell whether the network may not be left yet, and say so in the window.

        Unless it *leaves* the network for certain, what is being read goes on.
        """
        if page is None:
            return False
        self._leaves = leaves
        if self._waiting is page:
            return self._is_at_work(page)
        editor = QApplication.focusWidget()
        if editor is not None and page.isAncestorOf(editor):
            # A value that is being edited is taken over, as by leaving its field.
            editor.clearFocus()
        self._call_off(page)
        self._listen(page)
        if self._is_at_work(page):
            self._wait_for(page)
            return True
        self._stop_listening(page)
        # What failed is said in the window; whoever closes it again knows.
        return self._has_failed

    def _is_at_work(self, page: NetworkPage) -> bool:
        if page.lanes.saves_longer_than(PATIENCE_S):
            return True
        if self._has_failed or not self._leaves:
            return False
        break_off(page)
        return page.lanes.works_longer_than(PATIENCE_S)

    def _call_off(self, page: NetworkPage) -> None:
        if page.importing is not None:
            # What is being imported can be imported again; it is taken back instead of waited for.
            page.importing.shut()

    def _listen(self, page: NetworkPage) -> None:
        self._has_failed = False
        page.lanes.failed.connect(self._on_failed)
        page.lanes.broke.connect(self._on_failed)
        page.lanes.saving_changed.connect(self._on_work)
        page.lanes.busy_changed.connect(self._on_work)

    def _stop_listening(self, page: NetworkPage) -> None:
        page.lanes.failed.disconnect(self._on_failed)
        page.lanes.broke.disconnect(self._on_failed)
        page.lanes.saving_changed.disconnect(self._on_work)
        page.lanes.busy_changed.disconnect(self._on_work)

    def _wait_for(self, page: NetworkPage) -> None:
        self._waiting = page
        # What would be changed now would have to be waited for, too.
        self._let_change(page, allowed=False)
        self._say(page)

    def _say(self, page: NetworkPage) -> None:
        text, way = self._said(is_saving=page.lanes.is_saving())
        page.notices.post(_NOTICE, "info", text, way)

    def _said(self, *, is_saving: bool) -> tuple[str, Way]:
        """Give what is said while it takes long, and the way out of it."""
        if is_saving:
            text = QCoreApplication.translate(
                "Closing",
                "What you changed is being saved, and is lost if you do not wait. "
                "The window closes by itself when that is done.",
            )
            return text, (QCoreApplication.translate("Closing", "Close without saving"), end_at_once)
        text = QCoreApplication.translate(
            "Closing", "The drive of this network is slow to answer. The window closes by itself when it does."
        )
        # What was confirmed is in the file, however the program ends.
        return text, (QCoreApplication.translate("Closing", "Close without waiting"), end_at_once)

    def _let_change(self, page: NetworkPage, *, allowed: bool) -> None:
        for each in (page.contacts, self._window.menuBar()):
            each.setEnabled(allowed)

    def _on_failed(self) -> None:
        self._has_failed = True

    def _on_work(self, is_at_work: bool) -> None:
        if not is_at_work and self._waiting is not None:
            # What this very end is told of comes first.
            QTimer.singleShot(0, self._waiting, self._look_again)

    def _look_again(self) -> None:
        page = self._waiting
        if page is None or page.lanes.is_saving():
            return
        if self._has_failed:
            self.stay()
        elif self._is_at_work(page):
            self._say(page)
        else:
            self._close()

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
    def _said(self, *, is_saving: bool) -> tuple[str, Way]:
        text = QCoreApplication.translate(
            "Closing", "What you changed is being saved. The other network is opened when that is done."
        )
        if not is_saving:
            text = QCoreApplication.translate(
                "Closing", "The drive of this network is slow to answer. The other network is opened when it does."
            )
        return text, (QCoreApplication.translate("Closing", "Stay here"), self.stay)

    @override
    def stay(self) -> None:
        page = self._waiting
        super().stay()
        if page is None:
            return
        if self._leaves:
            # What was broken off is asked for anew.
            page.lanes.changed.emit(~Changes.NOTHING)
        self._stayed()

    def stay_silently(self) -> None:
        """Take back what was said, for it goes on now."""
        super().stay()


def break_off(page: NetworkPage) -> None:
    """Have nobody read on, or begin to: the network is left."""
    page.cancel_work()
    page.opened.interrupt()
    page.lanes.drop_reads()


def end_at_once() -> None:
    """End the program as a kill does: its drive may never answer."""
    os._exit(1)
