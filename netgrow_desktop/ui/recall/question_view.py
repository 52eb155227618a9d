"""One question of the recall walk: its words, a field for names, and those who were named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S
from netgrow_desktop.ui.career.name_field import NameField
from netgrow_desktop.ui.career.wordings import shown_message
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.recall.chips import NameChips
from netgrow_desktop.viewmodels.shown_text import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.recall import Named, Question
    from netgrow_desktop.services.contacts import ContactService


class QuestionView(QWidget):
    """Asks one question. ``found`` carries the row of somebody known, ``added`` a new name, ``removed`` an id."""

    found = Signal(object)
    added = Signal(str)
    removed = Signal(int)
    answered = Signal()
    """Enter in the empty field: on to the next question."""

    def __init__(self, contacts: ContactService, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._ask = plain_label("", "title", wraps=True)
        self._hint = plain_label("", "muted", wraps=True)
        self.name = NameField(contacts, lanes, self.tr("Type a name, then Enter…"))
        self.chips = NameChips(self.name)
        self.name.set_there(lambda: {each.named.contact_id for each in self.chips.chips()})
        self.name.found.connect(self.found)
        self.name.added.connect(self.added)
        self.name.entered_nothing.connect(self.answered)
        self.chips.removed.connect(self.removed)
        self.chips.emptied.connect(self.name.setFocus)
        inside = QWidget()
        inside.setObjectName("scrollContents")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chips)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("Named so far"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addWidget(self._ask)
        whole.addWidget(self._hint)
        whole.addSpacing(SPACE_L)
        whole.addWidget(self.name)
        whole.addSpacing(SPACE_M)
        whole.addWidget(scroll, 1)

    def show_question(self, question: Question, named: Sequence[Named]) -> None:
        """Show a question and who was named at it."""
        if question.code != self._code:
            self.name.clear()
        self._code = question.code
        self._ask.setText(breakable(words(shown_message(question.ask))))
        self._hint.setText(words(question.hint))
        self.name.setAccessibleName(self._ask.text())
        self.chips.show_named(named)

    def question(self) -> str:
        """Give the question as it is shown."""
        return self._ask.text()
