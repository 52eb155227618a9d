"""The ground of a row that is painted as a card: tinted under the mouse and where it is current, ringed with the focus.

Words are painted between the two: ground first, ring last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING
from netgrow_desktop.ui.theme import color, current_palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what lies under a row; the painter is smooth from here on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    current = bool(option.state & QStyle.StateFlag.State_Selected)
    if current or option.state & QStyle.StateFlag.State_MouseOver:
        palette = current_palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.selection if current else palette.hover))
        painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), CORNER_RADIUS, CORNER_RADIUS)


def paint_ring(painter: QPainter, option: QStyleOptionViewItem, view: QWidget) -> None:
    """Paint the ring around the current row of a view that has the keyboard."""
    if option.state & QStyle.StateFlag.State_Selected and view.hasFocus():
        painter.setPen(QPen(color("accent"), FOCUS_RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -2), CORNER_RADIUS, CORNER_RADIUS)
