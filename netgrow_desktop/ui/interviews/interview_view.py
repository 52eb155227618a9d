"""One interview on the desk: whom, through whom, the day, the questions, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netgrow_desktop.domain.before_writing.mailto import is_writable
from netgrow_desktop.domain.interviews.interview import Interview, Step, Wish
from netgrow_desktop.domain.interviews.questions import suggested
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.career.name_field import NameField
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.examine.lines import Act, Line, LineList
from netgrow_desktop.ui.examine.sheet import Sheet
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.interviews.day_form import DayForm
from netgrow_desktop.ui.interviews.names_view import NamesView
from netgrow_desktop.ui.interviews.questions_view import QuestionsView
from netgrow_desktop.ui.interviews.talk_notes import TalkNotes
from netgrow_desktop.ui.interviews.wordings import next_words, step_word, through_words, title_of
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.examine.ways import Way
    from netgrow_desktop.domain.interviews.questions import BankQuestion
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.interviews import AskText
    from netgrow_desktop.services.introductions import IntroductionService

ASK = "ask"
MOST_WAYS = 6
TEXT_HEIGHT = 140
"""Device-independent pixels."""


class InterviewView(Sheet):
    """Shows an interview; its page connects the buttons. ``ask_requested`` and ``person_requested`` carry ids."""

    wish_edited = Signal(object)
    ask_requested = Signal(int)
    person_requested = Signal(int)

    def __init__(
        self,
        contacts: ContactService,
        introductions: IntroductionService,
        lanes: Lanes,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown_id = self._with_id = 0
        self.title = plain_label("", "title", wraps=True)
        self.ways_in = plain_label("", "muted", wraps=True)
        self.next = plain_label("", "strong", wraps=True)
        self.fields = {name: QLineEdit() for name in Wish._fields if name != "gap"}
        self.gap, self._gap = plain_label("", "muted", wraps=True), ""
        self.named = plain_label("", "strong", wraps=True)
        self.nobody_yet = QPushButton(self.tr("Not with them"))
        self.person = NameField(contacts, lanes, self.tr("With whom? A name, Enter"))
        self.ways = LineList(self.tr("Who could introduce me"))
        self.nobody = plain_label(self.tr("Nobody found yet. Say a department, a field or an organisation."), "muted")
        self.text = QPlainTextEdit()
        self.copy = QPushButton(self.tr("Copy"))
        self.mail = QPushButton(self.tr("Draft in my mail program"))
        self.asked = QPushButton(self.tr("I asked"))
        self.day = DayForm(today)
        self.of_draft = plain_label("", "muted", wraps=True)
        self.questions = QuestionsView()
        self.preview = QPushButton(self.tr("Preparation sheet…"))
        self.notes = TalkNotes()
        self.held = QPushButton(self.tr("We talked"))
        self.notes.be_kept_by(self.held)
        self.names = NamesView(introductions, lanes, lambda: self._with_id)
        self.thanked = QPushButton(self.tr("I said thank you"))
        self.again = QPushButton(self.tr("Plan a follow-up…"))
        self._build()
        self.ways.acted.connect(self._act)

    def _build(self) -> None:
        for button, icon in ((self.preview, "printer"), (self.copy, "copy"), (self.mail, "mail")):
            set_icon(button, icon)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        whole.setSpacing(SPACE_L)
        for label in (self.title, self.ways_in, self.next):
            whole.addWidget(label)
        for section in (self._whom(), self._ask(), self._day(), self._prepare(), self._afterwards()):
            whole.addWidget(section)
        whole.addStretch(1)

    def _whom(self) -> Section:
        section = Section(self.tr("Whom I want to learn from"))
        form = QFormLayout()
        form.setSpacing(SPACE_S)
        labels = {
            "topic": self.tr("I want to learn about"),
            "organization": self.tr("Organisation"),
            "department": self.tr("Department"),
            "field": self.tr("Field"),
            "role": self.tr("Role"),
        }
        for name, field in self.fields.items():
            field.setAccessibleName(labels[name])
            field.editingFinished.connect(self._tell_wish)
            form.addRow(labels[name], field)
        set_button_kind(self.nobody_yet, "quiet")
        self._named_row = QWidget()
        row = QHBoxLayout(self._named_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.named, 1)
        row.addWidget(self.nobody_yet)
        person = QVBoxLayout()
        person.setSpacing(SPACE_S)
        person.addWidget(self._named_row)
        person.addWidget(self.person)
        form.addRow(self.tr("Person"), person)
        section.content.addLayout(form)
        section.content.addWidget(self.gap)
        return section

    def _ask(self) -> Section:
        section = Section(self.tr("Who could introduce me"))
        self.text.setAccessibleName(self.tr("Text to ask with"))
        self.text.setFixedHeight(TEXT_HEIGHT)
        for part in (self.nobody, self.ways, self.text, self.of_draft):
            section.content.addWidget(part)
        self.ask_buttons = _row(self.copy, self.mail, self.asked)
        section.content.addWidget(self.ask_buttons)
        return section

    def _day(self) -> Section:
        section = Section(self.tr("The day"))
        section.content.addWidget(self.day)
        return section

    def _prepare(self) -> Section:
        section = Section(self.tr("What I want to ask"))
        section.content.addWidget(self.questions)
        section.content.addWidget(_row(self.preview))
        return section

    def _afterwards(self) -> Section:
        section = Section(self.tr("Afterwards"))
        self.notes.setAccessibleName(self.tr("What I heard"))
        self.notes.setPlaceholderText(self.tr("What I heard"))
        self.notes.setFixedHeight(TEXT_HEIGHT)
        section.content.addWidget(self.notes)
        section.content.addWidget(_row(self.held, self.thanked, self.again))
        section.content.addWidget(self.names)
        return section

    def show_interview(self, interview: Interview, today: date) -> None:
        """Show an interview; what is being typed into it stays."""
        is_other = interview.id != self._shown_id
        self._shown_id, self._with_id = interview.id, interview.contact_id
        self.title.setText(breakable(title_of(interview)))
        reached = interview.reached()
        self.ways_in.setText(
            " · ".join(f"✓ {step_word(step)}" if step in reached else step_word(step) for step in Step)
        )
        self.next.setText(next_words(interview))
        self._gap = interview.wish.gap
        self.gap.setText(self.tr("For an empty place: {place}").format(place=one_line(self._gap)))
        self.gap.setVisible(bool(self._gap))
        for name, field in self.fields.items():
            _fill(field, getattr(interview.wish, name), anew=is_other)
        self.named.setText(breakable(one_line(interview.name)))
        self._named_row.setVisible(bool(interview.contact_id))
        self.nobody_yet.setEnabled(not interview.held_on)
        # Once it took place it was with whom it was with.
        self.person.setVisible(not (interview.contact_id and interview.held_on))
        self.person.setPlaceholderText(
            self.tr("With somebody else? A name, Enter")
            if interview.contact_id
            else self.tr("With whom? A name, Enter")
        )
        if is_other:
            self.person.clear()
        self.day.show_interview(interview, today, anew=is_other)
        if is_other:
            self.hide_text()
        self.notes.show_notes(interview.id, interview.notes)
        self.names.turn_to(interview.id)
        primary = {
            Step.WISH: None,
            Step.ASKED: self.day.schedule,
            Step.SCHEDULED: self.preview,
            Step.PREPARED: self.held,
            Step.HELD: self.thanked,
            Step.THANKED: self.again,
        }.get(interview.step())
        for button in (self.day.schedule, self.preview, self.held, self.thanked, self.again):
            set_button_kind(button, "primary" if button is primary else "plain")
        set_icon(self.preview, "printer", tone="on_accent" if primary is self.preview else "text")
        named, is_held = bool(interview.contact_id), bool(interview.held_on)
        self.held.setEnabled(named)
        self.held.setText(self.tr("Keep the notes") if is_held else self.tr("We talked"))
        self.thanked.setEnabled(is_held and not interview.thanked_on)
        self.again.setEnabled(is_held)
        self.names.setEnabled(named)

    def show_bank(self, bank: Sequence[BankQuestion], interview: Interview) -> None:
        """Show the questions as they are for this interview."""
        self.questions.show_bank(bank, interview.questions, suggested(bank), held=bool(interview.held_on))

    def show_ways(self, ways: Sequence[Way], interview: Interview) -> None:
        """Show who could lead there, and the person themselves."""
        lines = []
        if interview.contact_id:
            name = one_line(interview.name)
            lines.append(
                Line(interview.contact_id, name, self.tr("Ask them directly."), None, True, (self._ask_act(),))
            )
        through = through_words(interview)
        if interview.introducer_id and all(way.contact_id != interview.introducer_id for way in ways):
            name = one_line(interview.introducer)
            lines.append(Line(interview.introducer_id, name, through, None, True, (self._ask_act(),)))
        others = [way for way in ways if way.contact_id != interview.contact_id]
        # Through whom it goes comes first, whatever else leads there.
        others.sort(key=lambda way: way.contact_id != interview.introducer_id)
        for way in others[:MOST_WAYS]:
            work = " · ".join(filter(None, (one_line(way.title), one_line(way.organization))))
            reasons = " ".join(words(each) for each in way.reasons)
            chosen = through if way.contact_id == interview.introducer_id else ""
            note = "\n".join(filter(None, (work, reasons, chosen)))
            lines.append(Line(way.contact_id, one_line(way.name), note, None, True, (self._ask_act(),)))
        self.ways.show_lines(lines)
        self.nobody.setVisible(not lines)

    def _ask_act(self) -> Act:
        return Act(ASK, self.tr("Ask"), "handshake", self.tr("Text to ask with"))

    def show_text(self, text: AskText) -> None:
        """Show the text that asks somebody."""
        self.text.setPlainText(text.draft.body)
        can_mail = is_writable(text.address)
        self.mail.setEnabled(can_mail)
        nowhere = self.tr("No e-mail address of {name} is noted that can be written to: copy the text instead.")
        self.tell_of_draft("" if can_mail else nowhere.format(name=one_line(text.name)))
        self.asked.setText(self.tr("I asked {name}").format(name=one_line(text.name)))
        self.text.show()
        self.ask_buttons.show()
        self.text.setFocus()
        # Below many ways the text stands out of sight; where, is known once it is laid out.
        QTimer.singleShot(0, self, self._bring_text_into_view)

    def _bring_text_into_view(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        layout = self.layout()
        if area is None or layout is None:
            return
        layout.activate()
        for part in (self.ask_buttons, self.text):
            area.ensureWidgetVisible(part, 0, SPACE_L)

    def tell_of_draft(self, sentence: str) -> None:
        """Say what became of the draft, or why there can be none."""
        self.of_draft.setText(sentence)
        self.of_draft.setVisible(bool(sentence))

    def hide_text(self) -> None:
        """Put the text away."""
        for part in (self.text, self.ask_buttons, self.of_draft):
            part.hide()

    def wish(self) -> Wish:
        """Give what is typed of whom the owner wants to learn from."""
        return Wish(**{name: field.text() for name, field in self.fields.items()}, gap=self._gap)

    def _tell_wish(self) -> None:
        if any(field.isModified() for field in self.fields.values()):
            for field in self.fields.values():
                field.setModified(False)
            self.wish_edited.emit(self.wish())

    def _act(self, contact_id: int, code: str) -> None:
        (self.ask_requested if code == ASK else self.person_requested).emit(contact_id)


def _fill(field: QLineEdit, text: str, *, anew: bool) -> None:
    if anew or not (field.hasFocus() and field.isModified()):
        if field.text() != text:
            field.setText(text)
        field.setModified(False)


def _row(*buttons: QPushButton) -> QWidget:
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return inside
