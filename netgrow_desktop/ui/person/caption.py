"""What stands before a value: its label, quiet, and for values that one may label differently a menu behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CONTROL_HEIGHT, CORNER_RADIUS, FOCUS_RING, SPACE_S
from netgrow_desktop.ui.theme import color, text_font
from netgrow_desktop.viewmodels.shown_text import one_line

LETTERS_WIDE = 8
"""How many average letters a caption is wide."""


def caption_width() -> int:
    """Give the width of the column of captions in device-independent pixels, fitted to the size of type."""
    return QFontMetrics(text_font("small")).averageCharWidth() * LETTERS_WIDE + 2 * SPACE_S


def label_words(label: str) -> str:
    """Give a value's label in the person's language ("Work"); their own labels come as they are."""
    known = {
        "work": QCoreApplication.translate("Caption", "Work"),
        "business": QCoreApplication.translate("Caption", "Work"),
        "home": QCoreApplication.translate("Caption", "Home"),
        "private": QCoreApplication.translate("Caption", "Private"),
        "mobile": QCoreApplication.translate("Caption", "Mobile"),
        "cell": QCoreApplication.translate("Caption", "Mobile"),
        "main": QCoreApplication.translate("Caption", "Main"),
        "fax": QCoreApplication.translate("Caption", "Fax"),
        "other": QCoreApplication.translate("Caption", "Other"),
    }
    plain = label.strip().removeprefix("*").strip()
    return known.get(plain.casefold()) or one_line(plain)


class Caption(QAbstractButton):
    """A caption of one line, cut where it is too long. *still* ones cannot be pressed."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, still: bool = True) -> None:
        super().__init__(parent)
        self._still = still
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if still else Qt.FocusPolicy.TabFocus)
        if not still:
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show a caption."""
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(caption_width(), CONTROL_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            half = FOCUS_RING / 2
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(ring, CORNER_RADIUS, CORNER_RADIUS)
        elif self.underMouse() and not self._still:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(self.rect(), CORNER_RADIUS, CORNER_RADIUS)
        font = text_font("small")
        painter.setFont(font)
        painter.setPen(color("muted"))
        inside = self.rect().adjusted(SPACE_S, 0, -SPACE_S, 0)
        cut = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, cut)
        painter.end()
