"""What lies over the window while files are dragged across it: it says what dropping them will do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font

ICON_SIDE = 40
CARD_WIDTH = 520


class DropOverlay(QWidget):
    """Covers its parent and follows its size; it lets every mouse event and every drop through to the parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._accepted = True
        self._text = ""
        self._detail = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)

    def show_accepted(self, text: str, detail: str = "") -> None:
        """Say what dropping will do ("Import 2 files"), with a quieter line below (file names)."""
        self._present(text, detail, accepted=True)

    def show_refused(self, text: str, detail: str = "") -> None:
        """Say that these things cannot be dropped here, and why or what can."""
        self._present(text, detail, accepted=False)

    def _present(self, text: str, detail: str, *, accepted: bool) -> None:
        self._accepted, self._text, self._detail = accepted, text, detail
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        tone = "accent" if self._accepted else "danger"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = color("window")
        veil.setAlphaF(0.82)
        painter.fillRect(self.rect(), veil)
        style = Qt.PenStyle.DashLine if self._accepted else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color(tone), 2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(self.rect()).adjusted(SPACE_L, SPACE_L, -SPACE_L, -SPACE_L)
        painter.drawRoundedRect(frame, 2 * CORNER_RADIUS, 2 * CORNER_RADIUS)
        card = self._card()
        painter.setPen(QPen(color(palette.line), 1))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(card, 2 * CORNER_RADIUS, 2 * CORNER_RADIUS)
        self._paint_words(painter, card, tone)
        painter.end()

    def _card(self) -> QRect:
        width = min(CARD_WIDTH, self.width() - 4 * SPACE_XL)
        card = QRect(0, 0, max(width, 1), 172)
        card.moveCenter(self.rect().center())
        return card

    def _paint_words(self, painter: QPainter, card: QRect, tone: str) -> None:
        place = QRect(card.left(), card.top() + SPACE_XL, card.width(), ICON_SIDE)
        paint_icon(painter, place, "download" if self._accepted else "circle-x", tone)
        inside = card.adjusted(SPACE_L, 0, -SPACE_L, 0)
        wraps = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        inside.setTop(place.bottom() + SPACE_L)
        painter.setFont(text_font("heading", strong=True))
        painter.setPen(color("text"))
        used = painter.boundingRect(inside, int(wraps), self._text)
        painter.drawText(inside, int(wraps), self._text)
        inside.setTop(used.bottom() + SPACE_S)
        painter.setFont(text_font("body"))
        painter.setPen(color("muted"))
        painter.drawText(inside, int(wraps), self._detail)
