"""The parts of a page side by side, and below each other where there is too little room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from netgrow_desktop.ui.elements.sizes import least_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

STANDING_HEIGHT = 200
"""So high each part is at least where they stand below each other: what is around them rolls."""

UNBOUND = (1 << 24) - 1
"""The greatest width of a widget for which nobody set one."""


class Parts(QSplitter):
    """Two or more widgets with a line between them that can be dragged; the one with *stretch* takes what is left.

    One of them may be such parts in its turn: the outer ones stand below each other first. *shares* compare the
    widths of parts that nobody changes.
    """

    def __init__(self, *parts: QWidget, stretch: int = -1, shares: Sequence[int] = ()) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._shares, self._stretch, self._least_height = [*shares], stretch, 0
        self._widths: list[int] = []
        self._greatest = {part: part.maximumWidth() for part in parts}
        self.setChildrenCollapsible(False)
        for number, part in enumerate(parts):
            self.addWidget(part)
            self.setStretchFactor(number, int(bool(shares) or number == stretch))
        others = [part for number, part in enumerate(parts) if number != stretch]
        if shares or all(part.minimumWidth() == part.maximumWidth() for part in others):
            # Nothing can be dragged.
            self.setHandleWidth(0)
        self.splitterMoved.connect(self._note_widths)

    def is_standing(self) -> bool:
        """Tell whether the parts stand below each other."""
        return self.orientation() is Qt.Orientation.Vertical

    def widths(self) -> list[int]:
        """Give how wide the parts are side by side; of those below each other, how wide they were last."""
        return [*self._widths] if self.is_standing() else self.sizes()

    def set_widths(self, widths: Sequence[int]) -> None:
        """Make the parts so wide, now or once there is room for them side by side."""
        self._widths = [*widths]
        if not self.is_standing():
            self.setSizes(self._widths)

    def across(self) -> int:
        """Give how much room the parts need side by side."""
        shown = self._shown()
        return sum(_across(part) for part in shown) + self.handleWidth() * max(0, len(shown) - 1)

    def keep_height(self, pixels: int) -> None:
        """Be so high at least."""
        if pixels != self._least_height:
            self._least_height = pixels
            self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [part for part in self._greatest if not part.isHidden()]

    def _arrange(self) -> None:
        """Turn to where the parts have room."""
        stands = self.width() < self.across()
        if stands is not self.is_standing():
            for part, greatest in self._greatest.items():
                part.setMaximumWidth(UNBOUND if stands else greatest)
            self.setOrientation(Qt.Orientation.Vertical if stands else Qt.Orientation.Horizontal)
            self.updateGeometry()
        for part in self._greatest:
            _keep_height(part, STANDING_HEIGHT if stands else 0)
            if isinstance(part, Parts):
                # Only where these stand does it give way, not while the line is dragged.
                part.setMinimumWidth(0 if stands else part.across())
        if not stands:
            self._share_out()

    def _share_out(self) -> None:
        """Make the parts as wide as they are meant to be, where that leaves enough for the one that takes the rest."""
        if self._shares:
            self.setSizes([self.width() * share for share in self._shares])
        elif self._widths and self._stretch >= 0:
            meant = dict(zip(self._greatest, self._widths, strict=True))
            shown, rest = self._shown(), [*meant][self._stretch]
            left = self.width() - sum(meant[part] for part in shown if part is not rest)
            left -= self.handleWidth() * (len(shown) - 1)
            if left >= _across(rest):
                self.setSizes([left if part is rest else width for part, width in meant.items()])

    def _note_widths(self) -> None:
        if not self.is_standing():
            before = self._widths or [0] * self.count()
            self._widths = [new or old for new, old in zip(self.sizes(), before, strict=True)]

    @override
    def minimumSizeHint(self) -> QSize:
        shown = [part.minimumSizeHint() if isinstance(part, Parts) else least_size(part) for part in self._shown()]
        between = self.handleWidth() * max(0, len(shown) - 1)
        heights = [size.height() for size in shown]
        height = sum(heights) + between if self.is_standing() else max(heights, default=0)
        return QSize(max((size.width() for size in shown), default=0), max(height, self._least_height))

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # A part came, went, or needs another width.
            self._arrange()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()


def _across(part: QWidget) -> int:
    return part.across() if isinstance(part, Parts) else least_size(part).width()


def _keep_height(part: QWidget, pixels: int) -> None:
    if isinstance(part, Parts):
        part.keep_height(pixels)
    else:
        part.setMinimumHeight(max(pixels, part.minimumSizeHint().height()) if pixels else 0)
