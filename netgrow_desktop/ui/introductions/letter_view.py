"""A letter of an introduction: to one of the two or to both, to change at will; for a mail program, or to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.before_writing.templates import (
    LONGEST_LINE,
    Draft,
    Language,
    Template,
    is_nameless,
    names_of_fields,
    open_fields,
)
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.before_writing.mailing import open_draft
from netgrow_desktop.ui.before_writing.wordings import draft_problems, language_word
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.links import open_address
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.domain.interviews.introducing import Letter, LetterKind

    Key = tuple[int, LetterKind]

BODY_HEIGHT = 200
"""Device-independent pixels."""


class LetterView(QWidget):
    """Shows a letter. ``language_chosen`` carries the language, ``edit_asked`` the text to be changed for good.

    What was typed into a letter stays its own while one turns to others. *open_link* opens mail drafts.
    """

    language_chosen = Signal(object)
    edit_asked = Signal(object)
    about_me_requested = Signal()

    def __init__(self, open_link: Callable[[QUrl], bool] = open_address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_link = open_link
        self._key: Key | None = None
        self._letter: Letter | None = None
        self._as_filled = ("", "")
        self._typed: dict[Key, tuple[str, str]] = {}
        self.to = plain_label("", "muted", wraps=True)
        self.language = QComboBox()
        for language in Language:
            self.language.addItem(language_word(language), language)
        self.language.setAccessibleName(self.tr("Language"))
        self.edit_button = QPushButton(self.tr("Edit text…"))
        self.edit_button.setToolTip(self.tr("Change this text for good, for all introductions"))
        self.subject = QLineEdit()
        self.subject.setMaxLength(LONGEST_LINE)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = QPlainTextEdit()
        self.body.setAccessibleName(self.tr("Text"))
        self.body.setTabChangesFocus(True)
        self.body.setFixedHeight(BODY_HEIGHT)
        self.problem = plain_label("", "muted", wraps=True)
        self.about_me = QPushButton(self.tr("About me…"))
        self.about_me.clicked.connect(self.about_me_requested)
        set_button_kind(self.about_me, "quiet")
        self.mail = QPushButton(self.tr("Open as e-mail"))
        self.mail.setToolTip(self.tr("Opens a draft in your mail program; you send it, or not"))
        self.copy = QPushButton(self.tr("Copy text"))
        self.told = plain_label("", "muted", wraps=True)
        self._lay_out()
        self.language.activated.connect(lambda _: self._choose_language())
        self.edit_button.clicked.connect(self._ask_to_edit)
        self.subject.textChanged.connect(lambda _: self._show_problems())
        self.body.textChanged.connect(self._show_problems)
        self.mail.clicked.connect(self.open_mail)
        self.copy.clicked.connect(self.copy_text)

    def _lay_out(self) -> None:
        set_button_kind(self.edit_button, "quiet")
        set_icon(self.copy, "copy", tone="muted")
        head, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (head, buttons):
            row.setSpacing(SPACE_S)
        head.addWidget(self.to, 1)
        head.addWidget(self.edit_button)
        head.addWidget(self.language)
        buttons.addWidget(self.mail)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addLayout(head)
        for part in (self.subject, self.body):
            whole.addWidget(part)
        problem = QHBoxLayout()
        problem.addWidget(self.problem, 1)
        problem.addWidget(self.about_me, 0, Qt.AlignmentFlag.AlignBottom)
        whole.addLayout(problem)
        whole.addLayout(buttons)
        whole.addWidget(self.told)

    def show_letter(self, number: int, letter: Letter) -> None:
        """Show a letter of the introduction *number*; one that was typed into stays as it was left."""
        key = number, letter.kind
        is_same, before = key == self._key, self._letter
        if is_same and before == letter:
            return
        self._put_aside()
        keeps_language = is_same and before is not None and before.language is letter.language
        self._key, self._letter = key, letter
        if not keeps_language:
            self.language.setCurrentIndex(list(Language).index(letter.language))
        self._fill()
        if key in self._typed:
            self._write(*self._typed[key])
        if not is_same:
            self._say("")
        self._show_to(letter)
        self._show_problems()

    def draft(self) -> tuple[str, str]:
        """Give the subject and the text as they stand there."""
        return self.subject.text(), self.body.toPlainText()

    def chosen_language(self) -> Language:
        """Give the language in which the letter is written."""
        return Language(self.language.currentData())

    def _put_aside(self) -> None:
        if self._key is None:
            return
        if self.draft() != self._as_filled:
            self._typed[self._key] = self.draft()
        else:
            self._typed.pop(self._key, None)

    def _fill(self) -> None:
        if self._letter is not None:
            draft = self._letter.draft(self.chosen_language())
            self._write(one_line(draft.subject), draft.body)
            self._as_filled = self.draft()

    def _write(self, subject: str, body: str) -> None:
        self.subject.setText(subject)
        if body != self.body.toPlainText():
            self.body.setPlainText(body)

    def _show_to(self, letter: Letter) -> None:
        people = [
            f"{one_line(each.name)} <{one_line(each.address)}>" if each.address else one_line(each.name)
            for each in letter.to
        ]
        self.to.setText(breakable(self.tr("To {people}").format(people=", ".join(people))))
        can_mail = all(each.address for each in letter.to)
        self.mail.setEnabled(can_mail)
        set_button_kind(self.mail, "primary" if can_mail else "plain")
        set_icon(self.mail, "mail", tone="on_accent" if can_mail else "muted")

    def _show_problems(self) -> None:
        letter = self._letter
        if letter is None:
            return
        template = letter.templates[self.chosen_language()]
        found = open_fields("\n".join(self.draft()), letter.values)
        told = [
            words(Message("mail.no_address", {"name": one_line(each.name)})) for each in letter.to if not each.address
        ]
        nameless = is_nameless(template, letter.values)
        self.about_me.setVisible(nameless)
        found = found[0], (*found[1], *(("my name",) if nameless else ()))
        told += draft_problems(Draft("", "", *found), names_of_fields(template.occasion, template.language))
        self.problem.setText("\n".join(told))
        self.problem.setHidden(not told)

    def _choose_language(self) -> None:
        if self._letter is None:
            return
        if self.draft() == self._as_filled:
            self._fill()
        self._show_problems()
        self.language_chosen.emit(self.chosen_language())

    def _ask_to_edit(self) -> None:
        if self._letter is not None:
            self.edit_asked.emit(self._letter.templates[self.chosen_language()])

    def begin_anew(self, template: Template) -> None:
        """Begin with a text as it was just kept; what was typed before is gone."""
        if self._key is not None:
            self._typed.pop(self._key, None)
        # Until the letter comes with that text, what stands there counts as filled in.
        self._as_filled = self.draft()
        letter = self._letter
        if letter is not None and letter.templates[self.chosen_language()].body == template.body:
            self._fill()

    def open_mail(self) -> None:
        """Open the letter in the person's own mail program."""
        letter = self._letter
        if letter is not None and all(each.address for each in letter.to):
            _, told = open_draft(self._open_link, [each.address for each in letter.to], *self.draft())
            self._say(told)

    def copy_text(self) -> None:
        """Copy the text."""
        QGuiApplication.clipboard().setText(self.body.toPlainText())
        self._say(self.tr("Copied."))

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setHidden(not sentence)
        if sentence:
            announce(self, sentence)
