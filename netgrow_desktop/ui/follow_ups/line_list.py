"""A list of small lines with buttons in them that scrolls, and makes each line only when it comes near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

AT_ONCE = 30
"""So many lines are made at a time: thousands of buttons would hold the window up."""


class LineList(QScrollArea):
    """As high as its lines, but shows at most *most* of them at once, and a piece of the next that says there are more.

    ``column`` holds the lines that are made.
    """

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._makers: Sequence[Callable[[], QWidget]] = ()
        inside = QWidget()
        inside.setObjectName("scrollContents")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, SPACE_S, 0)
        self.column.setSpacing(SPACE_XS)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().valueChanged.connect(self._make_near)

    def show_lines(self, makers: Sequence[Callable[[], QWidget]]) -> None:
        """Show other lines, from the same place on; each is made by its function."""
        place, made = self.verticalScrollBar().value(), self.column.count()
        while (old := self.column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._makers = makers
        self._make(max(made, AT_ONCE))
        self._fit()
        self.verticalScrollBar().setValue(place)

    def _make(self, upto: int) -> None:
        for maker in self._makers[self.column.count() : upto]:
            line = maker()
            self.column.addWidget(line)
            line.show()

    def _make_near(self, place: int) -> None:
        if place + self.height() >= self.verticalScrollBar().maximum():
            self._make(self.column.count() + AT_ONCE)

    def _fit(self) -> None:
        items = [self.column.itemAt(place) for place in range(min(self.column.count(), self._most + 1))]
        heights = [item.sizeHint().height() for item in items if item is not None]
        if len(heights) > self._most:
            heights[-1] //= 2
        self.setFixedHeight(sum(heights) + SPACE_XS * max(0, len(heights) - 1))
        self.setMinimumWidth(self.column.totalMinimumSize().width() + self.verticalScrollBar().sizeHint().width())
        self.setVisible(bool(heights))
