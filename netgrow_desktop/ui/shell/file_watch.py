"""Notices when the open network's file is taken away or replaced behind the program's back, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.ui.shell.network_page import NetworkPage

    Identity = tuple[int, int] | None

NOTICE = "file"


def identity(path: Path) -> Identity:
    """Give what tells the file at *path* from any other, None where there is none; the file is not opened.

    While a network is open nothing but the database may open its file.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class FileWatch(QObject):
    """Looks after the file of one open network whenever the window is come back to and after each write.

    *save* asks where to put a copy of everything.
    """

    def __init__(self, page: NetworkPage, save: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._save = page, save
        self._opened: Identity = None
        self._said: str = ""
        page.lanes.before_writes(lambda: identity(page.opened.path), self._begin)

    def _begin(self, opened: Identity) -> None:
        self._opened = opened
        self._page.lanes.written.connect(self.look)
        self._page.lanes.failed.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """Find out whether the file is still the one that was opened, on the lane of writes: a drive may be slow."""
        path = self._page.opened.path
        self._page.lanes.before_writes(lambda: identity(path), self._seen)

    def _seen(self, now: Identity) -> None:
        name = self._page.opened.path.name
        if now == self._opened:
            text = ""
        elif now is None:
            text = self.tr("{file} is no longer where it was: it was moved or deleted, or its drive is gone.")
        else:
            text = self.tr("{file} was replaced by another file while it was open.")
        if text == self._said:
            return
        self._said = text
        notices = self._page.notices
        if not text:
            notices.withdraw(NOTICE)
            return
        advice = self.tr("What you change now may be lost. Save a copy, then open the network again.")
        way = (self.tr("Save a copy…"), self._save)
        notices.post(NOTICE, "danger", f"{text.format(file=name)} {advice}", way)
