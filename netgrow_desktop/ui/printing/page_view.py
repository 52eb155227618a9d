"""The pages of what is to be printed: a scrolling view that paints only those in sight."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from netgrow_desktop.reports.figures import count
from netgrow_desktop.reports.pages import page_image
from netgrow_desktop.theme_tokens import SPACE_L
from netgrow_desktop.ui.elements.focus_ring import paint_ring
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.theme import color

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.reports.pages import Sheets

SMALLEST_ZOOM, LARGEST_ZOOM = 0.1, 5.0
ZOOM_STEP = 1.25
KEPT_PAGES = 8
"""So many painted pages are kept for scrolling back and forth."""

POINTS_PER_INCH = 72.0


class Fit(Enum):
    """What the zoom follows when the window changes its size."""

    WIDTH = "width"
    PAGE = "page"
    NOTHING = "nothing"


@spoken_as(Role.Document)
class PageView(QAbstractScrollArea):
    """Shows pages one below the other. Zoom 1 is the size on paper, as far as the screen knows it."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: Sheets | None = None
        self._gray = False
        self._pages = 0
        self._fit = Fit.PAGE
        self._zoom = 1.0
        self._shown_page = 1
        self._painted: dict[int, QImage] = {}
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_sheets(self, sheets: Sheets, *, gray: bool = False) -> None:
        """Show other sheets, from the first one on, or (the same) where one is; *gray* without colours."""
        is_other = sheets is not self._sheets
        self._sheets, self._gray = sheets, gray
        self._pages = sheets.sheet_count
        if is_other:
            self.verticalScrollBar().setValue(0)
        self._lay_out()
        self._say_page()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._pages

    @property
    def current_page(self) -> int:
        """The page that takes most of the view; 1 is the first."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return max(min(int(middle // self._stride()) + 1, self._pages), 1)

    @property
    def zoom(self) -> float:
        """How large the pages are, 1 being their size on paper."""
        return self._zoom

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the window's width, or show whole pages."""
        self._fit = fit
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Zoom to a factor of the size on paper, whatever the window's size."""
        self._fit = Fit.NOTHING
        self._zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._lay_out()

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out, starting from the present size."""
        self.set_zoom(self._zoom * factor)

    def go_to(self, page: int) -> None:
        """Scroll to the top of a page."""
        self.verticalScrollBar().setValue(round((page - 1) * self._stride()))

    def painted_pages(self) -> tuple[int, ...]:
        """Give the numbers of the pages that are painted and kept."""
        return tuple(sorted(self._painted))

    def _scale(self) -> float:
        """Give the pixels to a point."""
        return self._zoom * self.logicalDpiY() / POINTS_PER_INCH

    def _page_size(self) -> QSize:
        if self._sheets is None:
            return QSize(1, 1)
        page, scale = self._sheets.page, self._scale()
        # Never a pixel more than the zoom gives: what was fitted to the window would not quite fit.
        return QSize(int(page.width * scale), int(page.height * scale))

    def _stride(self) -> float:
        return self._page_size().height() + SPACE_L

    def _lay_out(self) -> None:
        if self._sheets is None:
            return
        page = self._sheets.page
        room = self.viewport().size()
        full = self.logicalDpiY() / POINTS_PER_INCH
        wide = (room.width() - 2 * SPACE_L) / (page.width * full)
        high = (room.height() - 2 * SPACE_L) / (page.height * full)
        if self._fit is not Fit.NOTHING:
            wanted = wide if self._fit is Fit.WIDTH else min(wide, high)
            self._zoom = min(max(wanted, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._painted.clear()
        size = self._page_size()
        height = round(self._pages * self._stride()) + SPACE_L
        self.verticalScrollBar().setRange(0, max(height - room.height(), 0))
        self.verticalScrollBar().setPageStep(round(self._stride()))
        self.verticalScrollBar().setSingleStep(SPACE_L * 3)
        self.horizontalScrollBar().setRange(0, max(size.width() + 2 * SPACE_L - room.width(), 0))
        self.horizontalScrollBar().setPageStep(room.width())
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)
        self._tell_page()

    def _tell_page(self) -> None:
        if self.current_page != self._shown_page:
            self._shown_page = self.current_page
            self._say_page()
            self.page_changed.emit(self._shown_page)

    def _say_page(self) -> None:
        """Be called what is shown, for who cannot see it."""
        if self._sheets is not None:
            parts = {"title": self._sheets.imprint.title, "page": count(self.current_page), "all": count(self._pages)}
            self.setAccessibleName(self.tr("Preview: {title}, page {page} of {all}").format(**parts))

    def _page_rect(self, page: int) -> QRect:
        size = self._page_size()
        left = max((self.viewport().width() - size.width()) // 2, SPACE_L) - self.horizontalScrollBar().value()
        top = SPACE_L + round((page - 1) * self._stride()) - self.verticalScrollBar().value()
        return QRect(left, top, size.width(), size.height())

    def _picture(self, sheets: Sheets, page: int) -> QImage:
        found = self._painted.pop(page, None)
        if found is None:
            density = self.devicePixelRatioF()
            found = page_image(sheets, page, self._scale() * density, gray=self._gray)
            found.setDevicePixelRatio(density)
        self._painted[page] = found
        while len(self._painted) > KEPT_PAGES:
            del self._painted[next(iter(self._painted))]
        return found

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), color("line"))
        if self._sheets is None:
            return
        first = max(int((self.verticalScrollBar().value() - SPACE_L) // self._stride()) + 1, 1)
        for page in range(first, self._pages + 1):
            rect = self._page_rect(page)
            if rect.top() > event.rect().bottom():
                break
            if rect.intersects(event.rect()):
                painter.drawImage(rect.topLeft(), self._picture(self._sheets, page))
                painter.setPen(QPen(color("field_line"), 1))
                painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()
        if self.hasFocus():
            paint_ring(self.viewport())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.DevicePixelRatioChange, QEvent.Type.PaletteChange}:
            self._lay_out()

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_by(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        jumps = {
            Qt.Key.Key_PageDown: self.current_page + 1,
            Qt.Key.Key_PageUp: self.current_page - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: self._pages,
        }
        page = jumps.get(Qt.Key(event.key()))
        if page is None:
            super().keyPressEvent(event)
        else:
            before = self.current_page
            self.go_to(max(min(page, self._pages), 1))
            if self.current_page != before:
                announce(self, self.accessibleName())
