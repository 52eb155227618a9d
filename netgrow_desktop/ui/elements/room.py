"""Pages above each other in the room that there is: what needs more than that rolls, and the window stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedLayout, QWidget
from typing_extensions import override

from netgrow_desktop.ui.elements.sizes import least_size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LEAST_HEIGHT = 160
"""So high the room is at least: less shows nothing."""


class OnePage(QStackedLayout):
    """Shows one of several pages in a widget, its *holder*, and needs no more room than that one."""

    def __init__(self, holder: QWidget | None = None) -> None:
        self.holder = holder if holder is not None else QWidget()
        super().__init__(self.holder)
        self.currentChanged.connect(lambda _: self.invalidate())

    @override
    def minimumSize(self) -> QSize:
        page = self.currentWidget()
        return QSize() if page is None else least_size(page)

    @override
    def hasHeightForWidth(self) -> bool:
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    @override
    def heightForWidth(self, width: int, /) -> int:
        page = self.currentWidget()
        return page.heightForWidth(width) if page is not None else -1

    def least_height(self, width: int) -> int:
        """Give the height below which the page on show would be cut at that width."""
        page = self.currentWidget()
        layout = page.layout() if page is not None else None
        least = self.minimumSize().height()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return max(least, layout.totalMinimumHeightForWidth(width))


class Room(QScrollArea):
    """Where pages are shown. They have all of it, and roll where letters are large or the window is small.

    What has the keyboard comes into sight; another page begins at its top.
    """

    def __init__(self, pages: OnePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(pages.holder)
        pages.holder.installEventFilter(self)
        pages.currentChanged.connect(self._begin)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, LEAST_HEIGHT)

    def _begin(self) -> None:
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self.fit()

    def _follow(self) -> None:
        """Roll along with the keyboard; under the mouse everything stays where it is."""
        if QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            # Qt moves the middle of what is higher than the room into sight: its beginning is looked for after that.
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        holder, focused = self._pages.holder, QApplication.focusWidget()
        if focused is None or not holder.isAncestorOf(focused):
            return
        top, room = focused.mapTo(holder, QPoint()).y(), self.viewport().height()
        bar, height = self.verticalScrollBar(), focused.height()
        seen = QRect(0, bar.value(), 1, room).intersected(QRect(0, top, 1, height)).height()
        if seen < min(height, room // 2) or (height <= room and seen < height):
            bar.setValue(top if top < bar.value() or height > room else top + height - room)

    def fit(self) -> None:
        """Give the pages the room that there is, or as much as the one on show needs."""
        room, least = self.maximumViewportSize(), self._pages.minimumSize().width()
        if least > room.width():
            room -= QSize(0, self.horizontalScrollBar().sizeHint().height())
        if self._pages.least_height(max(least, room.width())) > room.height():
            room -= QSize(self.verticalScrollBar().sizeHint().width(), 0)
        width = max(least, room.width())
        self._pages.holder.resize(width, max(room.height(), self._pages.least_height(width)))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self._pages.holder and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)
