"""The network map as a part of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from netgrow_desktop.ui.examine.map_canvas import SMALLEST_HEIGHT, USUAL_HEIGHT
from netgrow_desktop.ui.examine.map_panel import MapPanel
from netgrow_desktop.ui.examine.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.viewmodels.examine import Examined


class MapPart(Part):
    """The map with what it shows, in a sentence. ``plan_requested`` carries the id of somebody to follow up with;
    ``turned`` asks to show the map on a page of its own, or here again.
    """

    plan_requested = Signal(int)
    turned = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your network as a map"), parent=parent)
        self.panel = MapPanel(today)
        self.panel.person_requested.connect(self.person_requested)
        self.panel.plan_requested.connect(self.plan_requested)
        self.panel.turned.connect(self.turned)
        self.content.addWidget(self.panel)

    def is_lent(self) -> bool:
        """Tell whether the map is shown elsewhere."""
        return not self.isAncestorOf(self.panel)

    def take_back(self) -> None:
        """Show the map here again."""
        self.panel.fill_page(filled=False)
        self.content.addWidget(self.panel)

    @override
    def steps_to(self, examined: Examined) -> Iterator[str]:
        layout = examined.layout
        self.show_how(examined)
        self.panel.setVisible(bool(layout.places))
        self.say(
            self.tr(
                "You are in the middle. The closer you feel to people, the nearer to you is their ring; outside the "
                "rings are those of whom you did not say it. Everybody is counted in their first category only."
            )
            if layout.places
            else self.tr("Nobody is sorted yet. Sort a few people in the breakdown, and they appear here.")
        )
        if layout.places:
            yield from self.panel.steps_to(layout)
        elif self.is_lent():
            self.turned.emit()

    @override
    def fit_into(self, height: int) -> None:
        layout = self.layout()
        if layout is None or not self.width() or self.is_lent():
            return
        rest = layout.totalHeightForWidth(self.width()) - self.panel.picture_height()
        self.panel.show_high(max(SMALLEST_HEIGHT, min(height - rest, USUAL_HEIGHT)))

    @override
    def state(self) -> dict[str, object]:
        return {"map_table": self.panel.as_table.isChecked()}
