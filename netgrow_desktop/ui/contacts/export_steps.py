"""How to get one's own people out of LinkedIn, as a picture of three steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S, TINT_STRONG
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.theme import color, current_palette

PLATE, ICON, ARROW = 48, 22, 16
STEP_WIDTH = 176


class ExportSteps(QWidget):
    """Three steps side by side, each with what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        steps = (
            ("settings", translate("ExportSteps", "On LinkedIn open Settings & Privacy, then Data privacy")),
            ("download", translate("ExportSteps", "Get a copy of your data: Connections, or everything")),
            ("file-down", translate("ExportSteps", "Drop the file that you get anywhere on this window")),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        for number, (icon, text) in enumerate(steps):
            if number:
                row.addWidget(_Sign("arrow-right"), 0, Qt.AlignmentFlag.AlignTop)
            words = plain_label(text, "muted", wraps=True)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            words.setFixedWidth(scaled(STEP_WIDTH))
            column = QVBoxLayout()
            column.setSpacing(SPACE_S)
            column.addWidget(_Sign(icon, is_plate=True), 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
            column.addStretch(1)
            row.addLayout(column)
        row.addStretch(1)


class _Sign(QWidget):
    """An icon, on a tinted plate or alone, as high as a plate."""

    def __init__(self, icon: str, *, is_plate: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._is_plate = is_plate
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(PLATE if self._is_plate else ARROW, PLATE)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = ICON if self._is_plate else ARROW
        if self._is_plate:
            palette = current_palette()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(palette.tint(palette.accent, TINT_STRONG)))
            painter.drawEllipse(self.rect())
        place = QRect(0, 0, side, side)
        place.moveCenter(self.rect().center())
        paint_icon(painter, place, self._icon, "accent" if self._is_plate else "muted")
        painter.end()
