"""A sheet of a readable width in the middle of the page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_XL
from netgrow_desktop.ui.examine.sheet import Sheet

WIDTH = 900
"""How wide it is at most, in device-independent pixels."""
MARGINS = (SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)


class NarrowSheet(Sheet):
    """Put parts into ``column``, one below the other."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(gap)
        inside = QWidget()
        inside.setLayout(self.column)
        inside.setMaximumWidth(WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(*MARGINS)
        row.addStretch(1)
        row.addWidget(inside, WIDTH)
        row.addStretch(1)

    @override
    def needed_height(self) -> int:
        left, top, right, bottom = MARGINS
        return self.column.totalHeightForWidth(min(self.width() - left - right, WIDTH)) + top + bottom
