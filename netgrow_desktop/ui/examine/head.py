"""The head of the page: the day, the key people, and how to pick them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.recall import FEWEST_KEY_PEOPLE, MOST_KEY_PEOPLE
from netgrow_desktop.reports.figures import full_date
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.readings_words import said
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.examination import Examination


class Head(QWidget):
    """``choose_requested`` asks to name key people here, ``walk_requested`` for the recall walk that ends with picking
    them, ``table_requested`` for the table of people.
    """

    choose_requested = Signal()
    walk_requested = Signal()
    table_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label(self.tr("Examine your network"), "title")
        self.summary = plain_label("", "muted", wraps=True)
        self.change = QPushButton(self.tr("Key people…"))
        set_icon(self.change, "star")
        self.invitation = self._invitation()
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(self.title, 1)
        line.addWidget(self.change)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addLayout(line)
        whole.addWidget(self.summary)
        whole.addWidget(self.invitation)
        self.change.clicked.connect(self.choose_requested)

    def _invitation(self) -> QWidget:
        block = QFrame()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, SPACE_M, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(plain_label(self.tr("Who are your key people?"), "heading"))
        column.addWidget(
            plain_label(
                self.tr(
                    "Those whom you would least like to lose: who help you to decide, to get things done, and to grow. "
                    "Pick {fewest} to {most}, and this page also tells how different they are, who opened doors to "
                    "them, and who knows whom. You can begin with one."
                ).format(fewest=FEWEST_KEY_PEOPLE, most=MOST_KEY_PEOPLE),
                wraps=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.choose = QPushButton(self.tr("Name key people…"))
        set_button_kind(self.choose, "primary")
        set_icon(self.choose, "star", tone="on_accent")
        self.walk = QPushButton(self.tr("Recall walk"))
        set_icon(self.walk, "notebook-pen")
        self.walk.setToolTip(self.tr("One question at a time; it ends with picking your key people"))
        self.table = QPushButton(self.tr("Look through all people"))
        set_icon(self.table, "users-round")
        self.table.setToolTip(self.tr("In a person's panel, the star makes them a key person"))
        for button, signal in (
            (self.choose, self.choose_requested),
            (self.walk, self.walk_requested),
            (self.table, self.table_requested),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return block

    def show_examination(self, examination: Examination) -> None:
        """Show of when and of how many people the page is."""
        keys = len(examination.key_people)
        parts = [
            full_date(examination.day),
            said("people", examination.everyone),
        ]
        if keys:
            parts.append(said("key_people", keys))
        if examination.undecided:
            parts.append(said("undecided", examination.undecided))
        self.summary.setText(" · ".join(parts))
        self.change.setVisible(bool(keys))
        self.invitation.setVisible(not keys)
