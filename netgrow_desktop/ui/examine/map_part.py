"""The network map as a part of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.ui.examine.map_panel import MapPanel
from netgrow_desktop.ui.examine.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.domain.examine.network_map import NetworkMap


class MapPart(Part):
    """The map with what it shows, in a sentence."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your network as a map"), parent=parent)
        self.panel = MapPanel(today)
        self.panel.person_requested.connect(self.person_requested)
        self.content.addWidget(self.panel)

    def show_map(self, layout: NetworkMap) -> None:
        """Show a layout."""
        self.panel.setVisible(bool(layout.places))
        self.say(
            self.tr("You are in the middle. The nearer somebody stands, the closer you feel to them.")
            if layout.places
            else self.tr("Nobody is sorted yet. Sort a few people in the breakdown, and they appear here.")
        )
        if layout.places:
            self.panel.show_map(layout)
