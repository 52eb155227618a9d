"""Labels that never read markup: what people or files wrote is shown letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from netgrow_desktop.ui.theme import TextRole, set_text_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def plain_label(
    text: str = "", role: TextRole = "body", parent: QWidget | None = None, *, wraps: bool = False
) -> QLabel:
    """Make a label that shows its text as it is, in one of the type scale's roles."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    set_text_role(label, role)
    return label
