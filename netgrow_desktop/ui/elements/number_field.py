"""A field for a whole number. Its text stands off the edge, as in other fields: Qt's style sheets forget that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox

from netgrow_desktop.theme_tokens import SPACE_S

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def number_field(parent: QWidget | None = None) -> QSpinBox:
    """Make a field for a whole number."""
    field = QSpinBox(parent)
    if field.isRightToLeft():
        field.lineEdit().setTextMargins(0, 0, SPACE_S, 0)
    else:
        field.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)
    return field
