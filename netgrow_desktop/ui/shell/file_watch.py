"""Notices when the open file is taken away, replaced or overwritten, or its drive fails, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell.notices import DRIVE_NOTICE, is_of_the_drive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.domain.messages import Message
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
    """Looks after the file of one open network whenever the window is come back to, and after each write.

    *save* asks where to put a copy of the network, *reopen* opens the file anew. What fails for the drive's sake is
    said as long as nothing could be written since; what was read can still be seen and exported.
    """

    def __init__(self, page: NetworkPage, save: Callable[[], object], reopen: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._save, self._reopen = page, save, reopen
        self._opened: Identity = None
        self._was_gone = False
        self._said: str = ""
        page.lanes.before_writes(lambda: identity(page.opened.path), self._begin)

    def _begin(self, opened: Identity) -> None:
        self._opened = opened
        self._page.lanes.written.connect(self._on_written)
        self._page.lanes.failed.connect(self._on_failed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _on_written(self) -> None:
        self._page.notices.withdraw(DRIVE_NOTICE)
        self.look()

    def _on_failed(self, message: Message) -> None:
        if is_of_the_drive(message, self._page.opened):
            advice = self.tr("What you see can still be read and exported.")
            ways = [(self.tr("Save a copy…"), self._save)]
            if not message.code.endswith(".disk_full"):
                # On a full disk there might be no room for what an open file needs beside it.
                ways.append((self.tr("Open it again"), self._reopen))
            self._page.notices.post(DRIVE_NOTICE, "danger", f"{words(message)} {advice}", *ways)
        self.look()

    def look(self) -> None:
        """Find out whether the file is still the one that was opened, on the lane of writes: a drive may be slow.

        Where its drive fails meanwhile, whoever writes next is told.
        """
        path, is_overwritten = self._page.opened.path, self._page.opened.is_overwritten
        self._page.lanes.before_writes(
            lambda: (identity(path), is_overwritten()), lambda found: self._seen(*found), lambda _: None
        )

    def _seen(self, now: Identity, overwritten: bool) -> None:
        name = self._page.opened.path.name
        ways = [(self.tr("Save a copy…"), self._save)]
        if now == self._opened and overwritten:
            text = self.tr(
                "Another program wrote into {file} while it was open, so nothing more is saved to it. "
                "Open it again to go on with what is in it now, or restore a backup."
            )
            ways = [(self.tr("Open it again"), self._reopen)]
        elif now == self._opened:
            text = ""
        elif now is None:
            self._was_gone = True
            text = self.tr(
                "{file} is no longer where it was: it was moved or deleted, or its drive is gone. "
                "Nothing more is saved to it. Save a copy, then open the network again."
            )
        elif self._was_gone:
            text = self.tr("{file} is there again. Open it again to go on; until then nothing is saved to it.")
            ways.append((self.tr("Open it again"), self._reopen))
        else:
            text = self.tr(
                "{file} was replaced by another file while it was open. "
                "Nothing more is saved to it. Save a copy, then open the network again."
            )
            ways.append((self.tr("Open it again"), self._reopen))
        if text == self._said:
            return
        self._said = text
        notices = self._page.notices
        # One thing at a time: that the file is gone says why it could not be written.
        notices.withdraw(DRIVE_NOTICE if text else NOTICE)
        if text:
            notices.post(NOTICE, "danger", text.format(file=name), *ways)
