"""The network map on a page of its own, where it has all the room that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from netgrow_desktop.ui.examine.map_panel import MapPanel


class LargeMap(QWidget):
    """Shows the panel that a part of the page lends to it; Escape asks with ``left`` to give it back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self._whole = whole
        self.setAccessibleName(self.tr("Your network as a map"))

    def take(self, panel: MapPanel) -> None:
        """Show a panel over the whole page."""
        self._whole.addWidget(panel)
        panel.fill_page(filled=True)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if Qt.Key(event.key()) is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
