"""What a page shows while nobody is in the network: what it is for, and the ways to bring people in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netgrow_desktop.ui.elements.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FirstSteps(EmptyState):
    """The same ways in on each page: a file, somebody typed, the sample, or from memory."""

    import_requested = Signal()
    add_requested = Signal()
    sample_requested = Signal()
    walk_requested = Signal()

    def __init__(self, sentence: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__("network", sentence, parent, hint)
        file, ask = self.tr("Import a file…"), self.import_requested.emit
        self.first = self.add_action(file, ask, kind="primary", icon="file-down")
        self.add_action(self.tr("Add a person"), self.add_requested.emit, icon="user-plus")
        self.add_action(self.tr("Try the sample"), self.sample_requested.emit, icon="sparkles")
        self.add_aside(self.tr("Or begin from memory, with one question at a time"), self.walk_requested.emit)
