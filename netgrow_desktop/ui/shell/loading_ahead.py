"""Loading in quiet moments what a start left out, so that turning to a tab for the first time does not have to."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAUSE_MS = 20
"""Between two modules: the window answers meanwhile. Each takes some milliseconds."""
MODULES = (
    "netgrow_desktop.services.due_items",
    "netgrow_desktop.services.timelines",
    "netgrow_desktop.storage.removals",
    "netgrow_desktop.ui.person.page",
    "netgrow_desktop.domain.examine.fading",
    "netgrow_desktop.domain.examine.ways",
    "netgrow_desktop.domain.examine.examination",
    "netgrow_desktop.services.examination",
    "netgrow_desktop.services.examine",
    "netgrow_desktop.viewmodels.examine",
    "netgrow_desktop.viewmodels.examine_map",
    "netgrow_desktop.ui.examine.readings_part",
    "netgrow_desktop.ui.examine.roles_part",
    "netgrow_desktop.ui.examine.ties_part",
    "netgrow_desktop.ui.examine.map_part",
    "netgrow_desktop.ui.examine.examine_tab",
)


def load_ahead(window: QWidget) -> None:
    """Load what a person and the Examine tab need, one after the other, with pauses, while *window* lives."""
    waiting = iter(MODULES)
    timer = QTimer(window)

    def load_next() -> None:
        name = next(waiting, "")
        if name:
            import_module(name)
        else:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(load_next)
    timer.start(PAUSE_MS)
