"""Noting contact in one typed line: below it stands what was understood, and Enter keeps it once that is clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QPushButton, QTextEdit, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.quick_log import chosen
from netgrow_desktop.services.typed_names import person_named
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.ui.planning.understood import UnderstoodView
from netgrow_desktop.ui.theme import color, current_palette, set_button_kind
from netgrow_desktop.viewmodels.dates import day_comes_first
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.quick_log import QuickLog
    from netgrow_desktop.domain.quick_log_names import Candidate
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.quick_log import QuickLogService

WIDTH = 560
LONGEST_LINE = 4_000
"""Letters that are looked at; a longer text is no quick note."""


class QuickLogForm(Form):
    """One line, and what was understood of it. Enter saves, where it is clear who is meant; Esc leaves.

    *service* is asked on the lanes alone.
    """

    def __init__(
        self,
        service: Callable[[], QuickLogService],
        contacts: ContactService,
        lanes: Lanes,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Quick log"))
        self.setAccessibleName(self.tr("Quick log"))
        self.accept_button.setText(self.tr("Save"))
        self._narrowest = WIDTH
        self._service, self._contacts, self._lanes, self._today = service, contacts, lanes, today
        self._question = Question(lanes)
        self._log: QuickLog | None = None
        self._choices: dict[str, Candidate] = {}
        self._waiting = self._wants_save = self._saving = self._closed = False
        self._took_place = False
        self.line = NoteField(least=1, enter_sends=True)
        self.line.setPlaceholderText(self.tr("coffee with Ana yesterday, asked for advice on pricing"))
        self.line.setAccessibleDescription(self.tr("Name people, how you were in touch, and when. Enter saves."))
        self.line.textChanged.connect(self._ask)
        self.line.sent.connect(self.accept)
        self.add_field(self.tr("Whom were you in touch with?"), self.line)
        self.understood = UnderstoodView()
        self.understood.chosen.connect(self._choose)
        self.understood.add_asked.connect(self._add_person)
        self.content.addWidget(self.understood)
        self.contact_button = QPushButton(self.tr("It took place: log it for today"))
        self.contact_button.setAutoDefault(False)
        set_button_kind(self.contact_button, "quiet")
        set_icon(self.contact_button, "notebook-pen", tone="muted")
        self.contact_button.clicked.connect(self._log_as_contact)
        self.contact_button.hide()
        self.content.addWidget(self.contact_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.understood.show_nothing()
        self._show_clear()

    # Understanding

    def log(self) -> QuickLog | None:
        """Give what was understood of what stands in the line now, None while that is not known."""
        return None if self._waiting else self._log

    def _ask(self) -> None:
        text = self.line.toPlainText()[:LONGEST_LINE]
        self.say_problem("")
        if not text.strip():
            self._question.drop()
            self._waiting, self._log, self._took_place = False, None, False
            self.line.setExtraSelections([])
            self.understood.show_nothing()
            self._show_clear()
            return
        self._waiting = True
        service, today, plans = self._service, self._today(), not self._took_place
        first = day_comes_first()
        self._question.ask(
            lambda: service().understand(text, today, plans=plans, day_first=first), self._show, self._fail
        )

    def _show(self, log: QuickLog) -> None:
        self._waiting = False
        whole = log
        for place, mention in enumerate(log.mentions):
            known = self._choices.get(fold(mention.text))
            if known is not None and known in mention.candidates:
                log = chosen(log, place, known)
        self._log = log
        self.understood.show_log(log, whole, self._today())
        self._highlight(log)
        self._show_clear()
        if self._wants_save:
            self._wants_save = False
            self.accept()

    def _highlight(self, log: QuickLog) -> None:
        """Tint the parts of the line that were understood."""
        text = self.line.toPlainText()
        start = text.find(log.text)
        tint = QTextCharFormat()
        tint.setBackground(color(current_palette().selection))
        marked = []
        for part in log.parts if start >= 0 else ():
            cursor = QTextCursor(self.line.document())
            cursor.setPosition(_place(text, start + part.start))
            cursor.setPosition(_place(text, start + part.end), QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, tint
            marked.append(selection)
        self.line.setExtraSelections(marked)

    def _show_clear(self) -> None:
        self.accept_button.setEnabled(self._log is not None and self._log.is_clear)
        plans = self._log is not None and self._log.planned_for is not None
        self.accept_button.setText(self.tr("Plan a follow-up") if plans else self.tr("Save"))
        self.contact_button.setVisible(plans)

    # Making it clear

    def _log_as_contact(self) -> None:
        self._took_place = True
        self._ask()
        self.line.setFocus()

    def _choose(self, place: int, candidate: Candidate) -> None:
        if self._log is not None:
            self._choices[fold(self._log.mentions[place].text)] = candidate
            self._ask()
            self.line.setFocus()

    def _add_person(self, name: str) -> None:
        def added(_outcome: Outcome[int]) -> None:
            if not self._closed:
                self._ask()
                self.line.setFocus()

        contacts = self._contacts
        draft = ContactDraft(name=name, emails=(Email(name),)) if "@" in name else person_named(name)
        self._lanes.write(lambda: contacts.add(draft), added, self._fail)

    # Saving

    @override
    def accept(self) -> None:
        if self._waiting:
            self._wants_save = True
            return
        sentence = self._what_is_unclear()
        self.say_problem(sentence)
        log = self._log
        if sentence or log is None or self._saving:
            return
        self._saving = True
        service = self._service
        # A day to come is no contact yet.
        keep = (lambda: service().save(log)) if log.planned_for is None else (lambda: service().plan(log))
        self._lanes.write(keep, lambda _outcome: self._saved(), self._fail)

    def _what_is_unclear(self) -> str:
        log = self._log
        if log is None:
            return self.tr("Type first whom you were in touch with.")
        unclear = log.what_is_unclear()
        if unclear is None:
            return ""
        return words(Message(unclear.code, {name: one_line(str(value)) for name, value in unclear.values.items()}))

    def _saved(self) -> None:
        if not self._closed:
            self.done(QDialog.DialogCode.Accepted)

    def _fail(self, error: NetGrowError) -> None:
        if self._closed:
            self._lanes.failed.emit(error.message)
            return
        self._waiting = self._wants_save = self._saving = False
        self.say_problem(words(error.message))

    @override
    def done(self, result: int) -> None:
        self._closed = True
        self._question.drop()
        super().done(result)


def _place(text: str, letters: int) -> int:
    """Give the place behind so many letters as a text document counts: in units of UTF-16."""
    return len(text[:letters].encode("utf-16-le", "surrogatepass")) // 2


def log_quickly(form: QuickLogForm) -> None:
    """Show the form with the keyboard in its line."""
    form.ensurePolished()
    form.fit()
    form.open()
    QTimer.singleShot(0, form.line, form.line.setFocus)
