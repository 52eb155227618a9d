"""Pages above each other in the room that there is: what needs more than that rolls, and the window stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedLayout, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LEAST_HEIGHT = 240
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
        if page is None:
            return QSize()
        # As every layout has it: what was set counts before what the page asks for, which may say to ignore that.
        hint, policy = page.minimumSizeHint(), page.sizePolicy()
        ignored = QSizePolicy.Policy.Ignored
        across = 0 if policy.horizontalPolicy() is ignored else hint.width()
        down = 0 if policy.verticalPolicy() is ignored else hint.height()
        return QSize(page.minimumWidth() or across, page.minimumHeight() or down)

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
    """Where pages are shown. They have all of it, and roll where letters are large or the window is small."""

    def __init__(self, pages: OnePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(pages.holder)
        pages.holder.installEventFilter(self)
        pages.currentChanged.connect(lambda _: self.fit())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, LEAST_HEIGHT)

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
