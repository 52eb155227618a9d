"""What scrolls inside a scroll area, as high as its wrapped lines need in the width that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.ui.elements.sizes import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Sheet(QWidget):
    """A scroll area gives its content the height of lines that are not wrapped: this one asks for what it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scrollContents")

    def needed_height(self) -> int:
        """Give the height that the content needs in the present width."""
        layout = self.layout()
        return layout.totalHeightForWidth(self.width()) if layout is not None else 0

    def fit(self) -> None:
        """Ask for the height that the content needs."""
        height = self.needed_height()
        if height > 0 and height != self.minimumHeight():
            self.setMinimumHeight(height)

    @override
    def event(self, event: QEvent, /) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return handled

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.fit()


class MiddleSheet(Sheet):
    """Content in the middle of the width that there is, at most *width* wide at the usual size of type.

    *margins* are left, top, right, bottom. All are in device-independent pixels.
    """

    def __init__(
        self, content: QBoxLayout, width: int, margins: tuple[int, int, int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content, self._width, self._margins = content, scaled(width), margins
        content.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(content)
        inside.setMaximumWidth(self._width)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins)
        row.addStretch(1)
        row.addWidget(inside, width)
        row.addStretch(1)

    @override
    def needed_height(self) -> int:
        left, top, right, bottom = self._margins
        return self._content.totalHeightForWidth(min(self.width() - left - right, self._width)) + top + bottom
