"""A sheet of a readable width in the middle of the page."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_XL
from netgrow_desktop.ui.examine.sheet import MiddleSheet

WIDTH = 900
"""How wide it is at most, in device-independent pixels."""
MARGINS = (SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)


class NarrowSheet(MiddleSheet):
    """Put parts into ``column``, one below the other."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        self.column = QVBoxLayout()
        self.column.setSpacing(gap)
        super().__init__(self.column, WIDTH, MARGINS, parent)
