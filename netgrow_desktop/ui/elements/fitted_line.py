"""A line of controls that says more where there is more room, and fits itself whenever that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class FittedLine(QWidget):
    """The line. ``fit`` arranges it for its width and sets ``narrowest``, below which (in pixels) it would be cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrowest = 0

    def fit(self) -> None:
        """Show what there is room for; called when the width or what stands in the line has changed."""
        raise NotImplementedError

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.narrowest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_again()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_again()
        return super().event(event)

    def _fit_again(self) -> None:
        before = self.narrowest
        self.fit()
        if self.narrowest != before:
            # Else the layouts around it would keep what it asked for before.
            self.updateGeometry()
