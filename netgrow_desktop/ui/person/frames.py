"""What surrounds the views of the panel: a place that rolls, and the words for nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

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


def bring_into_sight(widget: QWidget) -> None:
    """Roll to all of a widget; where there is no room for it, at least to what in it has the keyboard."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(widget, 0, SPACE_S)
        focused = QApplication.focusWidget()
        if focused is not None and widget.isAncestorOf(focused) and widget.height() > area.viewport().height():
            area.ensureWidgetVisible(focused, 0, SPACE_S)


def scroll_to(widget: QWidget) -> None:
    """Bring a widget into sight now, and again once everything has its place: what was just opened has none yet."""
    bring_into_sight(widget)
    QTimer.singleShot(0, widget, lambda: bring_into_sight(widget))


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
