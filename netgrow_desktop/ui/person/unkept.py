"""What is said where something that was typed could not be kept: whose it was, what was typed, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.ui.person.in_place import InPlace


def lost_words(name: str, field: InPlace) -> str:
    """Say what of somebody could not be kept as it was typed."""
    said = QCoreApplication.translate("PersonPanel", "Not kept for {name}: {field} “{typed}”. {problem}")
    return said.format(name=one_line(name), field=field.name(), typed=field.typed(), problem=field.problem())


def unwritten_words(name: str, text: str, error: NetGrowError) -> str:
    """Say what of somebody could not be written."""
    said = QCoreApplication.translate("PersonPanel", "Not kept for {name}: “{typed}”. {problem}")
    return said.format(name=one_line(name), typed=one_line(text), problem=words(error.message))
