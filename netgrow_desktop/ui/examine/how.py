"""*How is this worked out?*: formula, inputs, date, what would change a figure, and its source, opened in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import WORDING
from netgrow_desktop.reports.figures import full_date
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from datetime import date

PARTS = ("formula", "inputs", "change", "source")


class How(QWidget):
    """A button, and what it opens below itself; made when it is first opened.

    A topic's words stand in the catalogue as ``examine.how.TOPIC.formula``, ``.inputs``, ``.change`` and ``.source``,
    its name as ``examine.how.TOPIC``.
    """

    def __init__(self, topics: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = topics
        self._day: date | None = None
        self._answer: QWidget | None = None
        self.button = QToolButton()
        self.button.setText(self.tr("How is this worked out?"))
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_button_kind(self.button, "quiet")
        set_icon(self.button, "circle-help", tone="muted")
        self.button.toggled.connect(self._open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self.button)

    def show_day(self, day: date) -> None:
        """Note the day that the figures are of."""
        if day != self._day:
            self._day = day
            self._forget()

    def _forget(self) -> None:
        if self._answer is not None:
            self._answer.hide()
            self._answer.deleteLater()
            self._answer = None
            self._open(self.button.isChecked())

    def _open(self, opened: bool) -> None:
        if opened and self._answer is None:
            self._answer = self._make()
            self._column.addWidget(self._answer)
        if self._answer is not None:
            self._answer.setVisible(opened)

    def _make(self) -> QWidget:
        answer = QFrame()
        column = QVBoxLayout(answer)
        column.setContentsMargins(SPACE_M, 0, 0, SPACE_S)
        column.setSpacing(SPACE_M)
        for topic in self._topics:
            column.addWidget(self._topic(topic))
        if self._day is not None:
            said = self.tr("As of {day}. It changes with every answer, and with every contact that you note.")
            column.addWidget(plain_label(said.format(day=full_date(self._day)), "small", wraps=True))
        return answer

    def _topic(self, topic: str) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        if f"examine.how.{topic}" in WORDING:
            grid.addWidget(plain_label(words(Message(f"examine.how.{topic}")), "strong"), 0, 0, 1, 2)
        for row, (part, caption) in enumerate(zip(PARTS, self._captions(), strict=True), 1):
            code = f"examine.how.{topic}.{part}"
            if code in WORDING:
                grid.addWidget(plain_label(caption, "small"), row, 0)
                grid.addWidget(plain_label(words(Message(code)), wraps=True), row, 1)
        return block

    def _captions(self) -> tuple[str, ...]:
        return self.tr("Formula"), self.tr("Made from"), self.tr("What would change it"), self.tr("Source")

    def text(self) -> str:
        """Give what is shown below the button, "" while it is closed."""
        if self._answer is None or not self.button.isChecked():
            return ""
        return "\n".join(label.text() for label in self._answer.findChildren(QLabel))
