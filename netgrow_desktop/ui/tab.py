"""What the tabs of the window have in common: they refresh when something they show has changed, and only when seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from netgrow_desktop.domain.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent


class Tab(QWidget):
    """A tab. A hidden one waits: it is refreshed when it is next shown."""

    def __init__(self, cares_about: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cares_about = cares_about
        self._missed = Changes.EVERYTHING
        self.entrance: QWidget | None = None
        """What takes the keyboard of the page. With a focus proxy Tab would pass over what stands before it."""

    def on_changed(self, changes: Changes) -> None:
        """Take note of what a write changed; to be connected to ``Lanes.changed``."""
        concerning = changes & self._cares_about
        if not concerning:
            return
        if self.isVisible():
            self.refresh(concerning)
        else:
            self._missed |= concerning

    def note_asked(self) -> None:
        """Note that everything shown was asked for just now: coming into sight is no reason to ask again."""
        self._missed = Changes.NOTHING

    def refresh(self, changes: Changes) -> None:
        """Ask anew for what is shown and may be stale after *changes*."""
        raise NotImplementedError

    def stop(self) -> None:
        """Break off what takes long, as before the network is closed; most tabs do nothing that does."""

    def state(self) -> dict[str, object]:
        """Give what the next session begins with, as values that JSON can hold; a tab may have nothing to keep."""
        return {}

    def restore(self, state: Mapping[str, object]) -> None:
        """Begin as :meth:`state` says; what is missing or damaged in it stays as usual."""

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if self.entrance is not None:
            self.entrance.setFocus(event.reason())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        missed, self._missed = self._missed, Changes.NOTHING
        if missed:
            self.refresh(missed)


class PassingPage(Tab):
    """A page beside the tabs, to which no tab leads; Escape leaves it for where one came from."""

    left = Signal()

    def escape(self) -> None:
        """Leave the page, or what was opened within it."""
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if Qt.Key(event.key()) is Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)
