"""The plate of a toggle in a colour of its own: tinted where it is on, less under the mouse, ringed with the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_XS, TINT_QUIET, TINT_STRONG
from netgrow_desktop.ui.theme import color, current_palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton


def paint_toggle_plate(
    painter: QPainter, button: QAbstractButton, ink: str, *, radius: float = CORNER_RADIUS, is_bare: bool = False
) -> None:
    """Paint the plate that fills a button; one that *is_bare* has no edge and no ground while it is off."""
    palette = current_palette()
    ground, edge, width = palette.raised, palette.field_line, 1.0
    if is_bare:
        ground = edge = palette.window
    if button.isChecked():
        ground, edge = palette.tint(ink, TINT_STRONG), ink
    elif button.underMouse():
        ground = palette.tint(ink, TINT_QUIET)
        edge = ground if is_bare else edge
    if button.hasFocus():
        edge, width = palette.accent, float(FOCUS_RING)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(edge), width))
    painter.setBrush(color(ground))
    half = width / 2
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(half, half, -half, -half), radius, radius)
    if button.isChecked():
        paint_chosen_line(painter, button, ink, radius)


def paint_chosen_line(painter: QPainter, button: QAbstractButton, ink: str, radius: float = CORNER_RADIUS) -> None:
    """Paint the thick line below what is chosen, where high contrast is asked for: tints alone are too close then."""
    if current_palette().is_strong:
        line = QRectF(button.rect()).adjusted(radius, 0, -radius, 0)
        line.setTop(line.bottom() - SPACE_XS)
        painter.fillRect(line, color(ink))
