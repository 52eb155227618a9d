"""What the person says of new records that may be somebody they know: by key, by button, in words."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.icons import set_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Reply(Enum):
    """One answer to "Same person?"."""

    SAME = "user-check"
    OTHER = "user-plus"
    OUT = "user-minus"

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.value


KEYS = {Qt.Key.Key_S: Reply.SAME, Qt.Key.Key_N: Reply.OTHER, Qt.Key.Key_L: Reply.OUT, Qt.Key.Key_Space: Reply.OUT}


def reply_of(event: QKeyEvent) -> Reply | None:
    """Give what a key answers, None where it answers nothing (or carries Ctrl, Alt or Shift)."""
    return None if event.modifiers() else KEYS.get(Qt.Key(event.key()))


def reply_words(reply: Reply) -> str:
    """Give an answer in words."""
    translate = QCoreApplication.translate
    return {
        Reply.SAME: translate("ImportPage", "Same person"),
        Reply.OTHER: translate("ImportPage", "Add as new"),
        Reply.OUT: translate("ImportPage", "Leave out"),
    }[reply]


def _hint(reply: Reply) -> str:
    translate = QCoreApplication.translate
    return {
        Reply.SAME: translate("ImportPage", "S: update the person whom you know; what you typed yourself stays."),
        Reply.OTHER: translate("ImportPage", "N: another person. Find duplicates will not ask about these two again."),
        Reply.OUT: translate("ImportPage", "L or Space: neither add nor update anybody."),
    }[reply]


def _key(reply: Reply) -> str:
    return next(chr(key.value) for key, each in KEYS.items() if each is reply)


class ReplyBar(QWidget):
    """The answers as buttons for all rows that are selected; the answer that they have is pressed."""

    pressed = Signal(object)
    """Carries a :class:`Reply`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.buttons: dict[Reply, QPushButton] = {}
        for reply in Reply:
            button = QPushButton(f"{reply_words(reply)}  {_key(reply)}")
            button.setAccessibleName(reply_words(reply))
            button.setAccessibleDescription(_hint(reply))
            button.setToolTip(_hint(reply))
            button.setCheckable(True)
            # A click leaves the keyboard with the rows, where the next one comes.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            set_icon(button, reply.icon)
            button.clicked.connect(lambda _checked=False, reply=reply: self.pressed.emit(reply))
            row.addWidget(button)
            self.buttons[reply] = button

    def show_reply(self, reply: Reply | None) -> None:
        """Show which answer the selected rows have, None where they have none or several."""
        for each, button in self.buttons.items():
            button.setChecked(each is reply)
