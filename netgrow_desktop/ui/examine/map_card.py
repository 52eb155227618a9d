"""The card beside a person of the network map: who they are, in a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, SPACE_L, SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.theme import color, set_text_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

WIDEST = 320
MOST_LINES = 6


class MapCard(QFrame):
    """The lines, the first one strong. The pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines: list[QLabel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(2)
        for number in range(MOST_LINES):
            line = plain_label("", "body" if number else "strong", wraps=True)
            if number > 1:
                set_text_role(line, "small")
            self._lines.append(line)
            column.addWidget(line)
        self.hide()

    def show_lines(self, lines: Sequence[str], spot: QPoint, frame: QRect) -> None:
        """Show these lines beside a spot, within *frame* of the parent."""
        widest = 0
        for number, label in enumerate(self._lines):
            text = lines[number] if number < len(lines) else ""
            label.setText(text)
            label.setVisible(bool(text))
            if text:
                label.ensurePolished()
                widest = max(widest, label.fontMetrics().horizontalAdvance(text) + 2)
        width = min(widest + 2 * SPACE_M, WIDEST, frame.width())
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        self.setGeometry(card_rect(QSize(width, height), spot, frame, SPACE_L))
        self.show()

    def words(self) -> list[str]:
        """Give the lines that are shown."""
        return [label.text() for label in self._lines if label.text()]

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("field_line"), 1))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER_RADIUS, CORNER_RADIUS)
        painter.end()


def card_rect(size: QSize, spot: QPoint, frame: QRect, gap: int) -> QRect:
    """Give where a card of this size stands beside a spot, within *frame*."""
    left = spot.x() + gap if spot.x() + gap + size.width() <= frame.right() else spot.x() - gap - size.width()
    top = min(max(spot.y() - size.height() // 2, frame.top()), frame.bottom() - size.height())
    return QRect(QPoint(max(left, frame.left()), top), size)
