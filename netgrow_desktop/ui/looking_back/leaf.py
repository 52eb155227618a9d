"""What a review is shown on: columns of a readable width in the middle, which scroll together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractSlider, QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.examine.sheet import MiddleSheet

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

MARGINS = (SPACE_XL, SPACE_L, SPACE_XL, 2 * SPACE_XL)


class _Columns(MiddleSheet):
    """The columns, in the middle of the width that there is."""

    def __init__(self, parts: tuple[int, ...], width: int, parent: QWidget | None = None) -> None:
        self.columns, self._holders = [], []
        row = self._row = QHBoxLayout()
        row.setSpacing(2 * SPACE_XL)
        for part in parts:
            column = QVBoxLayout()
            column.setSpacing(SPACE_XL)
            self.columns.append(column)
            # A widget of its own keeps the column as narrow as its part, whatever is in it.
            holder = QWidget()
            outer = QVBoxLayout(holder)
            outer.setContentsMargins(0, 0, 0, 0)
            outer.addLayout(column)
            outer.addStretch(1)
            row.addWidget(holder, part)
            self._holders.append(holder)
        super().__init__(row, width, MARGINS, parent)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(holder.minimumSizeHint().width() for holder in self._holders)
        return QSize(widest + MARGINS[0] + MARGINS[2], super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        # Below each other where both have no room beside each other.
        needed = sum(holder.minimumSizeHint().width() for holder in self._holders) + self._row.spacing()
        stands, direction = self.width() - MARGINS[0] - MARGINS[2] < needed, QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if stands else direction.LeftToRight)
        super().resizeEvent(event)


class Leaf(QScrollArea):
    """Put widgets into ``columns``; *parts* compare their widths, *width* is the most that all take together."""

    def __init__(self, parts: tuple[int, ...], width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Columns(parts, width)
        self.columns = self._sheet.columns
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def turn(self, key: Qt.Key) -> None:
        """Scroll up or down by what is seen at once."""
        up = key is Qt.Key.Key_PageUp
        action = QAbstractSlider.SliderAction
        self.verticalScrollBar().triggerAction(action.SliderPageStepSub if up else action.SliderPageStepAdd)


def put_part(column: QVBoxLayout, *content: QWidget) -> QWidget:
    """Put widgets that belong together into a column, close to each other; buttons stand at its beginning."""
    part = QWidget()
    inside = QVBoxLayout(part)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(SPACE_S)
    for each in content:
        side = Qt.AlignmentFlag.AlignLeft if isinstance(each, QPushButton) else Qt.AlignmentFlag(0)
        inside.addWidget(each, 0, side)
    column.addWidget(part)
    return part
