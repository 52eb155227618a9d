"""The card beside a person of the network map: who they are, in a few lines, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import color, set_button_kind, set_text_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

WIDEST = 320
MOST_LINES = 6


class MapCard(QFrame):
    """The lines, the first one strong. The pointer goes through it until it is held: then it stays, with its buttons.

    ``left`` says that the keyboard wants back to the map.
    """

    opened = Signal()
    planned = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.is_held = False
        self.open, self.plan = QPushButton(self.tr("Open")), QPushButton(self.tr("Plan a follow-up"))
        set_icon(self.open, "arrow-right")
        set_icon(self.plan, "calendar-plus")
        set_button_kind(self.open, "plain")
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
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_S, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        for button, signal in ((self.open, self.opened), (self.plan, self.planned)):
            button.hide()
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._row = row
        self.hide()

    def hold(self, held: bool) -> None:
        """Stay with the buttons, or be a passing card again."""
        self.is_held = held
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not held)
        self._row.setContentsMargins(0, SPACE_S if held else 0, 0, SPACE_XS if held else 0)
        for button in (self.open, self.plan):
            button.setVisible(held)

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
        for number, button in enumerate((self.open, self.plan)):
            words = (self.tr("Open {name}"), self.tr("Plan a follow-up with {name}"))[number]
            button.setAccessibleName(words.format(name=lines[0] if lines else ""))
        buttons = self._row.sizeHint().width() if self.is_held else 0
        width = min(max(widest, buttons) + 2 * SPACE_M, WIDEST, frame.width())
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        self.setGeometry(card_rect(QSize(width, height), spot, frame, SPACE_L))
        self.show()

    def words(self) -> list[str]:
        """Give the lines that are shown."""
        return [label.text() for label in self._lines if label.text()]

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key, button = Qt.Key(event.key()), self.focusWidget()
        if self.is_held and key is Qt.Key.Key_Escape:
            self.left.emit()
        elif self.is_held and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Keep a click on the card from the people below it."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        """Keep a click on the card from the people below it."""

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
