"""The network map as a part of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from netgrow_desktop.ui.examine.map_panel import MapPanel
from netgrow_desktop.ui.examine.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.viewmodels.examine import Examined


class MapPart(Part):
    """The map with what it shows, in a sentence."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your network as a map"), parent=parent)
        self.panel = MapPanel(today)
        self.panel.person_requested.connect(self.person_requested)
        self.content.addWidget(self.panel)

    @override
    def show_examined(self, examined: Examined) -> None:
        super().show_examined(examined)
        layout = examined.layout
        self.panel.setVisible(bool(layout.places))
        self.say(
            self.tr("You are in the middle. The nearer somebody stands, the closer you feel to them.")
            if layout.places
            else self.tr("Nobody is sorted yet. Sort a few people in the breakdown, and they appear here.")
        )
        if layout.places:
            self.panel.show_map(layout)

    @override
    def state(self) -> dict[str, object]:
        return {"map_table": self.panel.as_table.isChecked()}
