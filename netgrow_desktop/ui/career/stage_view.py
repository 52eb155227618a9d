"""One stage: what it was, its question, and its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.career import StagePeople, StageSummary, question, question_hint
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from netgrow_desktop.ui.career.name_field import NameField
from netgrow_desktop.ui.career.people_view import StagePeopleView
from netgrow_desktop.ui.career.wordings import days_words, kind_word, shown_message, stage_words
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.services.contacts import ContactService

LONGEST_NOTE = 240
"""How many letters of a stage's note are shown."""


class StageView(QWidget):
    """Shows one stage. ``edit_requested`` and ``delete_requested`` are about it; ``all_confirmed`` about everybody
    who is proposed.
    """

    edit_requested = Signal()
    delete_requested = Signal()
    all_confirmed = Signal()

    def __init__(self, contacts: ContactService, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage_id = 0
        self._title = plain_label("", "title", wraps=True)
        self._details = plain_label("", "muted", wraps=True)
        self._note = plain_label("", "small", wraps=True)
        self._question = plain_label("", "heading", wraps=True)
        self._hint = plain_label("", "muted", wraps=True)
        self.edit = self._tool("pencil", self.tr("Change this stage (F2)"))
        self.edit.clicked.connect(self.edit_requested)
        self.delete = self._tool("trash-2", self.tr("Remove this stage (Del)"))
        self.delete.clicked.connect(self.delete_requested)
        self.name = NameField(contacts, lanes, self.tr("Type a name: Enter finds or adds the person…"))
        self.name.setAccessibleName(self.tr("Somebody who was there"))
        self.name.set_there(lambda: {each.row.id for each in self.people.rows.people().confirmed})
        self.confirm_all = QPushButton()
        set_icon(self.confirm_all, "check-check")
        self.confirm_all.clicked.connect(self.all_confirmed)
        self.people = StagePeopleView()
        self._nobody = self._invitation()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.people)
        self._stack.addWidget(self._nobody)
        self._lay_out()

    def _tool(self, icon: str, text: str) -> QToolButton:
        button = QToolButton()
        set_icon(button, icon)
        set_button_kind(button, "quiet")
        button.setToolTip(text)
        button.setAccessibleName(text.partition(" (")[0])
        return button

    def _invitation(self) -> QLabel:
        label = plain_label(
            self.tr(
                "Nobody is placed here yet. Think back for a minute: one name brings the next. "
                "Whoever you type is found in your network, or added to it."
            ),
            "muted",
            wraps=True,
        )
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_XS)
        head.addWidget(self._title, 1)
        for tool in (self.edit, self.delete):
            head.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        typing = QHBoxLayout()
        typing.setSpacing(SPACE_S)
        typing.addWidget(self.name, 1)
        typing.addWidget(self.confirm_all)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_L, SPACE_L, 0)
        whole.setSpacing(SPACE_XS)
        whole.addLayout(head)
        whole.addWidget(self._details)
        whole.addWidget(self._note)
        whole.addSpacing(SPACE_L)
        whole.addWidget(self._question)
        whole.addWidget(self._hint)
        whole.addSpacing(SPACE_S)
        whole.addLayout(typing)
        whole.addSpacing(SPACE_S)
        whole.addWidget(self._stack, 1)
        for label in (self._title, self._details, self._note, self._question, self._hint):
            label.setMinimumWidth(0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumWidth(SPACE_M)

    def show_stage(self, summary: StageSummary, people: StagePeople) -> None:
        """Show a stage and its people."""
        stage = summary.stage
        anew = stage.id != self._stage_id
        self._stage_id = stage.id
        if anew:
            self.name.clear()
        self._title.setText(breakable(one_line(stage.label)))
        parts = (stage_words(stage), kind_word(stage.kind), days_words(stage))
        self._details.setText(" · ".join(part for part in parts if part))
        note = some_lines(stage.note)
        self._note.setText(note if len(note) <= LONGEST_NOTE else f"{note[:LONGEST_NOTE]}…")
        self._note.setHidden(not note)
        self._question.setText(breakable(words(shown_message(question(stage)))))
        self._hint.setText(words(question_hint(stage)))
        self.confirm_all.setText(words(Message("career.confirm_all", {"n": len(people.proposed)})))
        self.confirm_all.setHidden(len(people.proposed) < 2)
        self.people.show_people(people, anew=anew)
        is_empty = not self.people.rows.rowCount()
        self._stack.setCurrentWidget(self._nobody if is_empty else self.people)

    def title(self) -> str:
        """Give the stage's name as it is shown."""
        return self._title.text()

    def question(self) -> str:
        """Give the question that is asked."""
        return self._question.text()

    def focus_people(self) -> None:
        """Put the keyboard on the people, or into the field for a name where there are none."""
        if self.people.rows.rowCount():
            self.people.choose_first()
            self.people.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("raised"))
        painter.end()
