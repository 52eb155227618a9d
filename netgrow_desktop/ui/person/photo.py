"""A person's photo, or their initials: chosen, dropped upon it, or taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import FOCUS_RING, ICON_LARGE
from netgrow_desktop.ui.elements.avatar import initials_of, paint_avatar
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.theme import color
from netgrow_desktop.viewmodels.photos import PICTURE_SUFFIXES

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


def picture_in(data: QMimeData) -> Path | None:
    """Give the one picture file that is being dragged, None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    pictures = [file for file in files if file.suffix.lower() in PICTURE_SUFFIXES]
    return pictures[0] if len(files) == len(pictures) == 1 else None


class PhotoButton(QAbstractButton):
    """Shows a person round. ``chosen`` carries the path of a picture file, ``removed`` takes the photo away."""

    chosen = Signal(object)
    removed = Signal()

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._initials = "?"
        self._category: str | None = None
        self._face: QImage | None = None
        self._dropping = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._offer)

    def show_person(self, name: str, category: str | None, face: QImage | None) -> None:
        """Show a picture, or without one the initials of *name* in the colour of *category* (None: undecided)."""
        self._initials, self._category, self._face = initials_of(name), category, face
        self.setToolTip(self.tr("Change the photo") if face is not None else self.tr("Add a photo"))
        words = self.tr("Photo of {name}") if face is not None else self.tr("Initials of {name}, no photo yet")
        self.setAccessibleName(words.format(name=name))
        self.update()

    def has_photo(self) -> bool:
        """Tell whether a picture is shown."""
        return self._face is not None

    def make_menu(self) -> QMenu:
        """Make the menu of what can be done with a photo that is there."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose a picture…"), self.choose)
        menu.addAction(self.tr("Remove the photo"), self.removed.emit)
        return menu

    def choose(self) -> None:
        """Ask for a picture file."""
        dialog = QFileDialog(self.window(), self.tr("Choose a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = " ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES)
        dialog.setNameFilters([self.tr("Pictures") + f" ({kinds})", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()

    def _offer(self) -> None:
        """Ask for a picture; where there is one, ask first what is to become of it."""
        if not self.has_photo():
            self.choose()
            return
        self.make_menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if picture_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_dropping(dropping=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        self._show_dropping(dropping=False)

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        self._show_dropping(dropping=False)
        picture = picture_in(event.mimeData())
        if picture is not None:
            event.acceptProposedAction()
            self.chosen.emit(picture)

    def _show_dropping(self, *, dropping: bool) -> None:
        self._dropping = dropping
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        circle = QRectF(self.rect())
        if self._face is None:
            paint_avatar(painter, self.rect(), self._initials, self._category)
        else:
            path = QPainterPath()
            path.addEllipse(circle)
            painter.setClipPath(path)
            painter.drawImage(circle, self._face)
            painter.setClipping(False)
        if self.hasFocus() or self._dropping:
            self._ring(painter, circle, "accent")
        elif self.underMouse():
            self._ring(painter, circle, "outline")
            if self._face is None:
                self._paint_plus(painter)
        painter.end()

    def _ring(self, painter: QPainter, circle: QRectF, tone: str) -> None:
        half = FOCUS_RING / 2
        painter.setPen(QPen(color(tone), FOCUS_RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(half, half, -half, -half))

    def _paint_plus(self, painter: QPainter) -> None:
        """Say with a small plus at the edge that a photo may come here."""
        corner = QRect(self.width() - ICON_LARGE, self.height() - ICON_LARGE, ICON_LARGE, ICON_LARGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("raised"))
        painter.drawEllipse(corner)
        paint_icon(painter, corner.adjusted(2, 2, -2, -2), "plus", "muted")
