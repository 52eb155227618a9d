"""What the window shows while no network is open: why, and the ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import ICON_LARGE, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import pixmap
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message

WIDTH = 560
SIGN_SIDE = 2 * ICON_LARGE
WAITING = frozenset(
    {
        "network.open_elsewhere",
        "network.open_under_another_name",
        "network.busy",
        "network.unreadable",
        "network.missing",
        "network.given_up",
    }
)
"""Failures that may pass by themselves."""


WITH_A_FOREIGN_LOG = "network.foreign_log"
WAITED_FOR = "network.waiting"


class TroublePage(QWidget):
    """A sentence about the file, and what can be done: try again, another one, a backup, a new one."""

    retry_pressed = Signal()
    open_pressed = Signal()
    restore_pressed = Signal()
    as_it_is_pressed = Signal()
    choose_pressed = Signal()
    new_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._sign.setMinimumHeight(SIGN_SIDE)
        self._heading = plain_label("", "heading", wraps=True)
        self._sentence = plain_label("", wraps=True)
        words_column = QVBoxLayout()
        words_column.setSpacing(SPACE_M)
        for label in (self._sign, self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words_column.addWidget(label)
        inside = QWidget()
        inside.setFixedWidth(WIDTH)
        inside.setLayout(words_column)
        self.retry = QPushButton(self.tr("Try again"))
        self.as_it_is = QPushButton(self.tr("Open it as it is"))
        self.restore = QPushButton(self.tr("Restore the newest backup"))
        self.choose = QPushButton(self.tr("Backups…"))
        self.another = QPushButton(self.tr("Open another network…"))
        self.new = QPushButton(self.tr("New network…"))
        for button, signal in (
            (self.retry, self.retry_pressed),
            (self.as_it_is, self.as_it_is_pressed),
            (self.restore, self.restore_pressed),
            (self.choose, self.choose_pressed),
            (self.another, self.open_pressed),
            (self.new, self.new_pressed),
        ):
            button.clicked.connect(signal)
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_S)
        for buttons in ((self.retry, self.as_it_is, self.restore, self.choose), (self.another, self.new)):
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            rows.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        whole.setSpacing(SPACE_M)
        whole.addStretch(2)
        whole.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(SPACE_L)
        whole.addLayout(rows)
        whole.addStretch(3)

    def explain(self, message: Message) -> None:
        """Say what is the matter with the file, and offer what may help."""
        is_waiting = message.code == WAITED_FOR
        heading = self.tr("Waiting for the drive") if is_waiting else self.tr("This network could not be opened")
        self._heading.setText(heading)
        self._sentence.setText(words(message))
        # A widget that stands in the middle is not asked how high its lines are in its width.
        for label in (self._heading, self._sentence):
            # At a start it is in no window yet, which would dress it.
            label.ensurePolished()
            label.setMinimumHeight(label.heightForWidth(WIDTH))
        self.setAccessibleName(f"{heading}. {self._sentence.text()}")
        self.retry.setVisible(message.code in WAITING)
        self.as_it_is.setVisible(message.code == WITH_A_FOREIGN_LOG)
        leads = (self.retry, self.as_it_is, self.another)
        self._lead_with(next(each for each in leads if each.isVisibleTo(self)))
        self.restore.hide()
        self.choose.hide()
        sign = ("hard-drive", "muted") if is_waiting else ("circle-alert", "danger")
        self._sign.setPixmap(pixmap(sign[0], SIGN_SIDE, sign[1], self.devicePixelRatioF()))

    def offer_restore(self) -> None:
        """Offer to put back a backup: there is one of this file."""
        self.restore.show()
        self.choose.show()
        if not self.retry.isVisibleTo(self) and not self.as_it_is.isVisibleTo(self):
            self._lead_with(self.restore)

    def _lead_with(self, first: QPushButton) -> None:
        for button in (self.retry, self.as_it_is, self.restore, self.choose, self.another, self.new):
            set_button_kind(button, "primary" if button is first else "plain")
        first.setFocus()

    def sentence(self) -> str:
        """Give the sentence that is shown."""
        return self._sentence.text()
