"""What each key does, as small buttons that do the same."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S, SPACE_XS
from netgrow_desktop.ui.breakdown.answer_buttons import key_width, paint_key
from netgrow_desktop.ui.theme import color, text_font

LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


class KeyButton(QAbstractButton):
    """A key's plate with what it does beside it; a click does it as well."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def say(self, text: str) -> None:
        """Say something else of what the key does."""
        if text != self.text():
            self.setText(text)
            self._name()
            self.updateGeometry()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("{act}, key {key}").format(act=self.text(), key=self._key))

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small"))
        width = key_width(self._key) + SPACE_S + metrics.horizontalAdvance(self.text()) + 2 + 2 * SPACE_XS
        return QSize(width, metrics.height() + SPACE_XS + 2 * SPACE_XS)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent"), FOCUS_RING) if self.hasFocus() else Qt.PenStyle.NoPen)
        hovers = self.underMouse() and self.isEnabled()
        painter.setBrush(color("hover") if hovers else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER_RADIUS, CORNER_RADIUS)
        ink = "text" if self.isEnabled() else "outline"
        inside = self.rect().adjusted(SPACE_XS, 0, -SPACE_XS, 0)
        plate = QRect(inside.left(), inside.top(), key_width(self._key), inside.height())
        paint_key(painter, self._placed(plate), self._key, ink=ink)
        painter.setFont(text_font("small"))
        painter.setPen(color("muted" if self.isEnabled() else "outline"))
        words = inside.adjusted(plate.width() + SPACE_S, 0, 0, 0)
        painter.drawText(self._placed(words), LINE, self.text())
        painter.end()

    def _placed(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)
