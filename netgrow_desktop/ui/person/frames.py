"""What surrounds the views of the panel: a place that rolls, and the words for nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.plain_label import plain_label


def scrolling(content: QWidget) -> QScrollArea:
    """Put a view into a place that rolls up and down, never sideways."""
    area = QScrollArea()
    content.setObjectName("scrollContents")
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def nobody(sentence: str) -> QWidget:
    """Say why nobody is shown."""
    whole = QWidget()
    label = plain_label(sentence, "muted", wraps=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column = QVBoxLayout(whole)
    column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
    column.setSpacing(SPACE_S)
    column.addStretch(2)
    column.addWidget(label)
    column.addStretch(3)
    return whole
