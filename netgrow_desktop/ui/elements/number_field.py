"""Fields for numbers and times. Their text stands off the edge, as in others: Qt's style sheets forget that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

from netgrow_desktop.theme_tokens import SPACE_S

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def number_field(parent: QWidget | None = None) -> QSpinBox:
    """Make a field for a whole number."""
    field = QSpinBox(parent)
    field.setGroupSeparatorShown(True)
    keep_off_edge(field)
    return field


def keep_off_edge(field: QAbstractSpinBox) -> None:
    """Let the text of a field with arrows begin where that of other fields does."""
    if field.isRightToLeft():
        field.lineEdit().setTextMargins(0, 0, SPACE_S, 0)
    else:
        field.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)
