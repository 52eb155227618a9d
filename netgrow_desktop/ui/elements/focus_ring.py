"""The ring around what has the keyboard, where nothing in it can show that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING
from netgrow_desktop.ui.theme import color

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def paint_ring(widget: QWidget) -> None:
    """Paint the ring just inside a widget that is being painted."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("accent"), FOCUS_RING))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), CORNER_RADIUS, CORNER_RADIUS)
    painter.end()
