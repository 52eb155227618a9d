"""What can be done with two people who may be one, by key and by button."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Act(Enum):
    """One thing to do with a pair."""

    MERGE = "merge"
    APART = "unlink"
    SKIP = "skip-forward"
    SWAP = "arrow-left-right"
    PREVIOUS = "chevron-up"
    NEXT = "chevron-down"

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.value


KEYS = {
    Qt.Key.Key_Return: Act.MERGE,
    Qt.Key.Key_Enter: Act.MERGE,
    Qt.Key.Key_N: Act.APART,
    Qt.Key.Key_Space: Act.SKIP,
    Qt.Key.Key_X: Act.SWAP,
}


def act_of(event: QKeyEvent) -> Act | None:
    """Give what a key asks for, None where it asks for nothing (or carries Ctrl, Alt or Shift)."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return KEYS.get(Qt.Key(event.key()))


def act_words(act: Act) -> str:
    """Give what a button is called."""
    return {
        Act.MERGE: QCoreApplication.translate("Duplicates", "Merge"),
        Act.APART: QCoreApplication.translate("Duplicates", "Not the same person"),
        Act.SKIP: QCoreApplication.translate("Duplicates", "Skip"),
        Act.SWAP: QCoreApplication.translate("Duplicates", "Take the other one's values"),
        Act.PREVIOUS: QCoreApplication.translate("Duplicates", "Previous"),
        Act.NEXT: QCoreApplication.translate("Duplicates", "Next"),
    }[act]


def key_words(act: Act) -> str:
    """Name the key of an act."""
    return {
        Act.MERGE: QCoreApplication.translate("Duplicates", "Enter"),
        Act.APART: "N",
        Act.SKIP: QCoreApplication.translate("Duplicates", "Space"),
        Act.SWAP: "X",
        Act.PREVIOUS: QCoreApplication.translate("Duplicates", "Up"),
        Act.NEXT: QCoreApplication.translate("Duplicates", "Down"),
    }[act]
