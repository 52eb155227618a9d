"""The line above a page beside the tabs: the way back, its title, where one stands, and what it offers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind


def back_button() -> QPushButton:
    """Make the button that leads back to the contacts."""
    button = QPushButton(QCoreApplication.translate("PageHead", "Contacts"))
    set_button_kind(button, "quiet")
    set_icon(button, "arrow-left", tone="muted")
    button.setAccessibleName(QCoreApplication.translate("PageHead", "Back to the contacts"))
    return button


def put_head(page: QWidget, back: QPushButton, title: str, summary: QWidget, *tools: QWidget) -> QVBoxLayout:
    """Give a page its head; what is added to the layout that comes back stands below, from edge to edge."""
    head = QHBoxLayout()
    head.setContentsMargins(SPACE_S, SPACE_S, SPACE_L, SPACE_S)
    head.setSpacing(SPACE_S)
    head.addWidget(back)
    head.addWidget(plain_label(title, "heading"))
    head.addSpacing(SPACE_S)
    head.addWidget(summary)
    head.addStretch(1)
    for tool in tools:
        head.addWidget(tool)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(head)
    return whole
