"""Keeps one calendar file, to which other programs subscribe, as it is: written anew a moment after each change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.session import Session

PAUSE_MS = 3_000
"""So long no change must come before the file is written."""
DAY_MS = 15 * 60_000
NOTICE = "calendar file"
FILES = "calendar/files"
TOLD = Changes.FOLLOW_UPS | Changes.INTERACTIONS | Changes.CONTACTS | Changes.CATEGORIES | Changes.TAGS


class CalendarFeed(QObject):
    """Serves the open network; each network has a file of its own, or none. *choose* asks the owner for another."""

    file_changed = Signal()

    def __init__(
        self, window: QWidget, session: Session, today: Callable[[], date], choose: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._session = session
        self._today = today
        self._choose = choose
        self._page: NetworkPage | None = None
        self._written_on: date | None = None
        self._failure = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._write)
        self._days = QTimer(self)
        self._days.setInterval(DAY_MS)
        self._days.timeout.connect(self._on_day)
        self._days.start()

    def serve(self, page: NetworkPage | None) -> None:
        """Write for that page's network from now on; what changed in the one before is written at once."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()
        self._page = page
        self._failure = ""
        if page is not None:
            page.lanes.changed.connect(self._on_changed)
            self._begin()

    def file(self) -> Path | None:
        """Give the file of the open network."""
        page = self._page
        name = self._session.values(FILES).get(str(page.opened.path)) if page is not None else None
        return Path(name) if isinstance(name, str) and name else None

    def set_file(self, path: Path | None) -> None:
        """Keep the calendar at *path* from now on; None keeps none, and leaves the file as it is."""
        page = self._page
        if page is None:
            return
        files = {name: value for name, value in self._session.values(FILES).items() if name != str(page.opened.path)}
        if path is not None:
            files[str(page.opened.path)] = str(path)
        self._session.put_values(FILES, files)
        self._session.save()
        self._failure = ""
        page.notices.withdraw(NOTICE)
        self._timer.stop()
        self._write()
        self.file_changed.emit()

    def is_waiting(self) -> bool:
        """Tell whether a change waits for the pause to be written."""
        return self._timer.isActive()

    def _begin(self) -> None:
        if self.file() is not None:
            self._timer.start()

    def _on_changed(self, changes: Changes) -> None:
        if changes & TOLD:
            self._begin()

    def _on_day(self) -> None:
        if self._written_on != self._today():
            self._begin()

    def _write(self) -> None:
        """Write on the lane of writes: the network keeps what it told, and a closing waits for that lane."""
        page, path, today = self._page, self.file(), self._today()
        if page is None or path is None:
            return
        self._written_on = today
        page.lanes.before_writes(
            lambda: page.opened.export_calendar(path, today),
            lambda _: self._on_written(page),
            lambda error: self._on_failed(page, path, error),
        )

    def _on_written(self, page: NetworkPage) -> None:
        if page is self._page:
            self._failure = ""
            page.notices.withdraw(NOTICE)

    def _on_failed(self, page: NetworkPage, path: Path, error: NetGrowError) -> None:
        """Say it once: the same failure after the next change is no news."""
        cause = str(error.message.values.get("cause", "")) or words(error.message)
        text = words(Message("feed.failed", {"file": str(path), "cause": cause}))
        if page is not self._page or text == self._failure:
            return
        self._failure = text
        another = (self.tr("Choose another file…"), self._choose)
        page.notices.post(NOTICE, "warning", text, another, (self.tr("Stop"), lambda: self.set_file(None)))
