"""The page *Recall walk*: one question after the other, and the key people in the end."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.recall import KEY_PEOPLE, Walk, position
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.page_head import back_button, put_head
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.elements.toast import FOOT
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.recall.key_people_view import KeyPeopleView
from netgrow_desktop.ui.recall.question_view import QuestionView
from netgrow_desktop.ui.tab import PassingPage
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from netgrow_desktop.domain import recall as rules
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.recall import RecallService

    Answer = tuple[Walk, list[rules.Candidate]]

COLUMN_WIDTH = 720
"""How wide the questions are at most, in device-independent pixels."""


class RecallPage(PassingPage):
    """The walk. ``left`` asks to go back; ``career_requested`` carries the stage asked about, or 0."""

    career_requested = Signal(int)

    def __init__(
        self, recall: RecallService, contacts: ContactService, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        super().__init__(Changes.CAREER | Changes.CONTACTS | Changes.CATEGORIES, parent)
        self._recall, self._contacts, self._lanes = recall, contacts, lanes
        self._asking = Question(lanes)
        self._walk: Walk | None = None
        self._place = ""
        self._picking = False
        self.question = QuestionView(contacts, lanes)
        self.key_people = KeyPeopleView(contacts, lanes)
        self.leave = back_button()
        self.career = QPushButton(self.tr("Career map"))
        self.back = QPushButton(self.tr("Back"))
        self.again = QPushButton(self.tr("From the beginning"))
        self.next = QPushButton(self.tr("Next"))
        self._progress = plain_label("", "muted")
        self._comforting = self.tr("Leave when you like: you come back to this question.")
        self._comfort = plain_label(self._comforting, "small", wraps=True)
        self._bar = QProgressBar()
        self._build()
        self._connect()

    # How it is made

    def _build(self) -> None:
        set_icon(self.career, "briefcase")
        self.career.setToolTip(self.tr("Your jobs and schools, and who was there"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far you are"))
        self._views = OnePage()
        self._views.addWidget(self.question)
        self._views.addWidget(self.key_people)
        column = QVBoxLayout()
        column.setSpacing(SPACE_L)
        column.addWidget(self._bar)
        column.addSpacing(SPACE_XL)
        column.addWidget(self._views.holder, 1)
        column.addWidget(self._foot())
        middle = QHBoxLayout()
        middle.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_XL)
        inside = QWidget()
        inside.setLayout(column)
        inside.setMaximumWidth(scaled(COLUMN_WIDTH))
        column.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(inside, COLUMN_WIDTH)
        middle.addStretch(1)
        whole = put_head(self, self.leave, self.tr("Recall walk"), self._progress, self.career)
        whole.addLayout(middle, 1)

    def _foot(self) -> QWidget:
        set_icon(self.back, "chevron-left")
        set_button_kind(self.again, "quiet")
        set_button_kind(self.next, "primary")
        self.back.setToolTip(self.tr("The question before (Alt+Left)"))
        foot = QWidget()
        foot.setObjectName(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.back)
        row.addWidget(self.again)
        self._comfort.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._comfort, 1)
        row.addSpacing(SPACE_S)
        row.addWidget(self.next)
        return foot

    def _connect(self) -> None:
        self.leave.clicked.connect(self.left)
        self.career.clicked.connect(lambda: self.career_requested.emit(self._stage_id()))
        self.back.clicked.connect(self.go_back)
        self.again.clicked.connect(lambda: self._go(0))
        self.next.clicked.connect(self.go_on)
        self.question.found.connect(self._name)
        self.question.added.connect(self._add)
        self.question.removed.connect(self._unname)
        self.question.answered.connect(self.go_on)
        self.key_people.picked.connect(self._pick)
        self.key_people.added.connect(self._add_key_person)
        for keys, act in (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self._step_on),
            ("Ctrl+Return", self._step_on),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        order = (self.leave, self.career, self.question, self.key_people, self.back, self.again, self.next)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    # What is shown

    @override
    def refresh(self, changes: Changes) -> None:
        recall = self._recall
        self._asking.ask(lambda: (recall.walk(), recall.candidates()), self._show)

    def _show(self, answer: Answer) -> None:
        is_first = self._walk is None
        self._walk, candidates = answer
        if is_first:
            self._place = self._walk.place
        self.key_people.show_candidates(candidates, anew=not self._picking)
        self._show_place(focus=is_first)

    def _number(self) -> int:
        return position(self._walk.questions, self._place) if self._walk is not None else 0

    def _show_place(self, *, focus: bool) -> None:
        walk = self._walk
        if walk is None:
            return
        number, count = self._number(), len(walk.questions)
        self._bar.setRange(0, count)
        self._bar.setValue(number)
        self._picking = number == count
        self.back.setEnabled(number > 0)
        self.again.setVisible(number > 0)
        self._comfort.setText("" if self._picking else self._comforting)
        if self._picking:
            self._views.setCurrentWidget(self.key_people)
            self._progress.setText(words(Message("recall.people", {"n": walk.people()})))
            self.next.setText(self.tr("Done"))
            set_button_kind(self.next, "primary")
            self.next.setToolTip("")
            if focus:
                self.key_people.focus_list()
            return
        question = walk.questions[number]
        named = walk.named.get(question.code, ())
        self._views.setCurrentWidget(self.question)
        self.question.show_question(question, named)
        parts = [words(Message("recall.progress", {"number": number + 1, "all": count}))]
        if walk.people():
            parts.append(words(Message("recall.people", {"n": walk.people()})))
        self._progress.setText(" · ".join(parts))
        self.next.setText(self.tr("Next") if named else self.tr("Skip"))
        set_button_kind(self.next, "primary" if named else "plain")
        self.next.setToolTip(self.tr("The next question (Enter in the empty field, or Alt+Right)"))
        if focus:
            self.question.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def progress(self) -> str:
        """Give the line that says how far the walk is."""
        return self._progress.text()

    def _stage_id(self) -> int:
        walk, number = self._walk, self._number()
        return walk.questions[number].stage_id if walk is not None and number < len(walk.questions) else 0

    # Going on

    def go_on(self) -> None:
        """Go to the next question, from the last one to the key people, and from there out of the walk."""
        walk = self._walk
        if walk is None:
            return
        if self._number() < len(walk.questions):
            self._go(self._number() + 1)
        else:
            self._go(0, focus=False)
            self.left.emit()

    def _step_on(self) -> None:
        """Go on by key, but not out of the walk."""
        if not self._picking:
            self.go_on()

    def go_back(self) -> None:
        """Go to the question before."""
        if self._number() > 0:
            self._go(self._number() - 1)

    def _go(self, number: int, *, focus: bool = True) -> None:
        walk = self._walk
        if walk is None:
            return
        place = walk.questions[number].code if number < len(walk.questions) else KEY_PEOPLE
        self._place = place
        self._picking = False
        self.refresh(Changes.CAREER)
        self._show_place(focus=focus)
        # Where a file can only be read, the walk is not kept; that needs no notice at each question.
        self._lanes.write(lambda: self._recall.go_to(place), failed=lambda _error: None)

    # Names

    def _asked(self) -> rules.Question | None:
        walk, number = self._walk, self._number()
        return walk.questions[number] if walk is not None and number < len(walk.questions) else None

    def _name(self, row: ContactRow) -> None:
        question = self._asked()
        if question is not None:
            self._lanes.write(partial(self._recall.name, question, row.id))

    def _add(self, name: str) -> None:
        question = self._asked()
        if question is not None:
            self._lanes.write(partial(self._recall.add, question, name))

    def _unname(self, contact_id: int) -> None:
        question = self._asked()
        if question is not None:
            self._lanes.write(partial(self._recall.unname, question, contact_id))

    def _pick(self, contact_id: int, is_key: bool) -> None:
        self._lanes.write(lambda: self._contacts.set_key_people([contact_id], is_key=is_key))

    def _add_key_person(self, name: str) -> None:
        self._lanes.write(
            lambda: self._recall.add_key_person(name), lambda outcome: self.key_people.go_to(outcome.value)
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only what is seen can have the keyboard.
        QTimer.singleShot(0, self, lambda: self._show_place(focus=True))
