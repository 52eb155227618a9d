"""A layout that sets its items one after the other and breaks the line, as words do: for chips and buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S


class FlowLayout(QLayout):
    """Lays its widgets out in lines of the width that there is; follows right-to-left languages.

    *at_end*: its lines end where the room ends, instead of beginning where it begins.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = SPACE_S, *, at_end: bool = False) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)
        # Nobody else notices that the height may be another one now.
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return self._lay_out(QRect(0, 0, width, 0), place=False)

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, place=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay_out(self, rect: QRect, *, place: bool) -> int:
        """Give the height that the items need in *rect*'s width, and put them there if *place* is set."""
        inside = rect.marginsRemoved(self.contentsMargins())
        y = inside.y()
        for number, line in enumerate(self._lines(inside.width())):
            y += self.spacing() if number else 0
            x, height = inside.x(), max(size.height() for _, size in line)
            if self._at_end:
                x += inside.width() - sum(size.width() for _, size in line) - self.spacing() * (len(line) - 1)
            for item, size in line:
                if place:
                    # Chips and buttons of different heights have their words on one line.
                    spot = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    item.setGeometry(self._mirrored(spot, inside))
                x += size.width() + self.spacing()
            y += height
        return y - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Give the items with their sizes, line by line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        end = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, width), size_limit(item)))
            if not lines or end + size.width() > width:
                lines.append([])
                end = 0
            lines[-1].append((item, size))
            end += size.width() + self.spacing()
        return lines

    def _mirrored(self, rect: QRect, inside: QRect) -> QRect:
        owner = self.parentWidget()
        if owner is None or owner.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        rect.moveRight(inside.right() - (rect.x() - inside.x()))
        return rect


def size_limit(item: QLayoutItem) -> int:
    """Give the greatest height that an item may have, in pixels."""
    return max(item.maximumSize().height(), item.minimumSize().height())
