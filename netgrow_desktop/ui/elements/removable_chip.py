"""A tinted plate with a word and a cross: pressing it takes away what it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import (
    CORNER_RADIUS,
    FOCUS_RING,
    SPACE_S,
    SPACE_XS,
    TINT_QUIET,
    TINT_STRONG,
)
from netgrow_desktop.ui.elements.sizes import control_height
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class RemovableChip(QAbstractButton):
    """One plate, at most *widest* pixels wide. A click on it takes it away, and so does Del; *act* says that.

    With *is_new* it stands for what is not there yet: a dashed line around it instead of a ground.
    """

    def __init__(
        self, words: str, act: str, *, widest: int, is_new: bool = False, parent: QWidget | None = None
    ) -> None:
        import html

        super().__init__(parent)
        self.words = words
        self._widest, self._is_new = widest, is_new
        self.setAccessibleName(act)
        self.setToolTip(f"<qt>{html.escape(act)}</qt>")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        # What is painted may be a pixel or two wider than it was measured.
        words = QFontMetrics(text_font()).horizontalAdvance(self.words) + 2
        return QSize(min(SPACE_S + words + SPACE_XS + icon_side() + SPACE_S, self._widest), control_height())

    def fitted_words(self) -> str:
        """Give the words as there is room for them: whole, unless they are very long."""
        room = self.width() - 2 * SPACE_S - icon_side() - SPACE_XS
        return QFontMetrics(text_font()).elidedText(self.words, Qt.TextElideMode.ElideRight, room)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if Qt.Key(event.key()) in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = float(FOCUS_RING) if self.hasFocus() else 0.0
        if self._is_new and not width:
            width = 1.0
            painter.setPen(QPen(color("accent"), width, Qt.PenStyle.DashLine))
        else:
            painter.setPen(QPen(color("accent"), width) if width else QPen(Qt.PenStyle.NoPen))
        if self.underMouse() or not self._is_new:
            painter.setBrush(color(palette.tint(palette.accent, TINT_STRONG if self.underMouse() else TINT_QUIET)))
        margin = SPACE_XS / 2 + width / 2
        plate = QRectF(self.rect()).adjusted(width / 2, margin, -width / 2, -margin)
        painter.drawRoundedRect(plate, CORNER_RADIUS, CORNER_RADIUS)
        inside = self.rect().adjusted(SPACE_S, 0, -SPACE_S, 0)
        words = inside.adjusted(0, 0, -icon_side() - SPACE_XS, 0)
        cross = QRect(words.right() + 1 + SPACE_XS, inside.top(), icon_side(), inside.height())
        painter.setFont(text_font())
        painter.setPen(color("text"))
        painter.drawText(self._mirrored(words), Qt.AlignmentFlag.AlignVCenter, self.fitted_words())
        paint_icon(painter, self._mirrored(cross), "x")
        painter.end()

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)
