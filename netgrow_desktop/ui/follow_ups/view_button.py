"""One word of the switch between the views of the calendar: closer together than buttons that stand alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S
from netgrow_desktop.ui.elements.sizes import control_height
from netgrow_desktop.ui.elements.toggle_plate import paint_chosen_line
from netgrow_desktop.ui.theme import color, current_palette, text_font


class ViewButton(QAbstractButton):
    """A quiet word that is tinted while its view is shown."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(hint)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(text_font("body")).horizontalAdvance(self.text()) + 2 * SPACE_S, control_height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = palette.selection if self.isChecked() else palette.hover if self.underMouse() else palette.window
        painter.setPen(QPen(color("accent"), FOCUS_RING) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(color(ground))
        half = FOCUS_RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), CORNER_RADIUS, CORNER_RADIUS)
        if self.isChecked():
            paint_chosen_line(painter, self, "accent")
        painter.setFont(text_font("body"))
        painter.setPen(color("text" if self.isChecked() else "muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
