"""The line at the bottom: how many people are shown, and what is under way, with its cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStatusBar, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import CONTROL_HEIGHT, SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.background.lanes import Lanes

BUSY_AFTER_MS = 300
"""Work shorter than this is not shown."""

BAR_WIDTH = 160
SAVING_AFTER_MS = 800
"""Saving is mostly over before anybody could read of it; on a slow drive it is said."""
PARTS = 1000


class StatusLine(QStatusBar):
    """Counts on the left, work on the right. One piece of work is shown at a time, the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        # As high as a notice of one line.
        self.setMinimumHeight(CONTROL_HEIGHT + SPACE_S)
        self._count = plain_label("", "small")
        self.addWidget(self._count)
        self._work = QWidget()
        self._what = plain_label("", "small")
        self._bar = _bar()
        self._stop = QPushButton(self.tr("Cancel"))
        set_button_kind(self._stop, "quiet")
        self._stop.clicked.connect(self._cancel)
        line = QHBoxLayout(self._work)
        line.setContentsMargins(0, 0, SPACE_S, 0)
        line.setSpacing(SPACE_S)
        for widget in (self._what, self._bar, self._stop):
            line.addWidget(widget)
        self.addPermanentWidget(self._work)
        self._work.hide()
        self._saving = plain_label(self.tr("Saving…"), "small")
        self.addPermanentWidget(self._saving)
        self._saving.hide()
        self._saved = _bar(self._saving.text())
        self.addPermanentWidget(self._saved)
        self._saved.hide()
        self._stop_saving = QPushButton(self.tr("Cancel"))
        self._stop_saving.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_button_kind(self._stop_saving, "quiet")
        self._stop_saving.clicked.connect(self._cancel_saving)
        self.addPermanentWidget(self._stop_saving)
        self._stop_saving.hide()
        self._lanes: Lanes | None = None
        # It goes on asking: one write may be broken off, and the next may not.
        self._long = QTimer(self)
        self._long.setInterval(SAVING_AFTER_MS)
        self._long.timeout.connect(self._say_saving)
        self._on_cancel: Callable[[], object] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(BUSY_AFTER_MS)
        self._wait.timeout.connect(self._work.show)

    def show_count(self, shown: int, total: int) -> None:
        """Say how many people are shown of how many there are."""
        if shown == total:
            self._count.setText(words(Message("window.people", {"n": total})))
        else:
            self._count.setText(words(Message("window.people_of", {"n": total, "shown": shown})))

    def clear_count(self) -> None:
        """Say nothing about people: the tab does not show all of them."""
        self._count.setText("")

    def count_text(self) -> str:
        """Give what is said about the number of people."""
        return self._count.text()

    def show_saving(self, is_saving: bool, lanes: Lanes | None = None) -> None:
        """Say that something is being saved, with its cancel where *lanes* can break it off, unless it is soon over."""
        self._lanes = lanes
        if is_saving:
            self._long.start()
        else:
            self._long.stop()
            for each in (self._saving, self._saved, self._stop_saving):
                each.hide()

    def show_saved(self, done: int, total: int) -> None:
        """Show how far it is, once it is said that something is being saved; a *total* of 0 is unknown."""
        self._saved.setRange(0, total)
        self._saved.setValue(done)
        if not total:
            self._saved.hide()

    def _say_saving(self) -> None:
        # Work that is shown says by itself what it is.
        is_alone = self._work.isHidden()
        self._saving.setVisible(is_alone)
        self._saved.setVisible(is_alone and self._saved.maximum() > 0)
        self._stop_saving.setVisible(is_alone and self._lanes is not None and self._lanes.can_stop_write())

    def _cancel_saving(self) -> None:
        self._stop_saving.hide()
        if self._lanes is not None:
            self._lanes.stop_write()

    def is_saying_that_it_saves(self) -> bool:
        """Tell whether the line says that something is being saved."""
        return self._saving.isVisible()

    def begin_work(self, what: str, on_cancel: Callable[[], object] | None = None) -> None:
        """Show work that is under way, unless it ends at once."""
        self._what.setText(what)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(what)
        self._on_cancel = on_cancel
        self._stop.setVisible(on_cancel is not None)
        self._wait.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is; a *total* of 0 is unknown."""
        if total > 0:
            self._bar.setRange(0, PARTS)
            self._bar.setValue(min(PARTS, PARTS * done // total))

    def end_work(self) -> None:
        """Take the work off the line."""
        self._wait.stop()
        self._work.hide()
        self._on_cancel = None

    def _cancel(self) -> None:
        act, self._on_cancel = self._on_cancel, None
        self._stop.hide()
        if act is not None:
            act()


def _bar(name: str = "") -> QProgressBar:
    bar = QProgressBar()
    bar.setFixedWidth(BAR_WIDTH)
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    bar.setRange(0, 0)
    return bar
