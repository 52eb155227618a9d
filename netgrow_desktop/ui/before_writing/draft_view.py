"""The draft: an occasion, a language, a subject and a text to change at will; for a mail program, or to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.domain.before_writing.templates import (
    LONGEST_LINE,
    Draft,
    Language,
    Occasion,
    Template,
    fill,
    is_nameless,
    names_of_fields,
    open_fields,
)
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S
from netgrow_desktop.ui.before_writing.mailing import open_draft
from netgrow_desktop.ui.before_writing.wordings import draft_problems, language_word, occasion_words
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.links import open_address, phone_address, web_address
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.before_writing import fitting_text, kind_of_letter, texts_for
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.domain.before_writing.card import BeforeWriting
    from netgrow_desktop.domain.contacts import Contact

BODY_HEIGHT = 112


class _PutAside(NamedTuple):
    """What was written to somebody and not noted yet."""

    template: Template | None
    subject: str
    body: str


class DraftView(QWidget):
    """Shows and fills a text. ``acted`` carries the kind of contact that was begun, ``template_chosen`` the text.

    ``language_chosen`` carries the language, ``edit_asked`` the text to be changed for good. *open_link* opens
    links.
    """

    acted = Signal(object)
    template_chosen = Signal(object)
    language_chosen = Signal(object)
    edit_asked = Signal(object)
    about_me_requested = Signal()

    def __init__(self, open_link: Callable[[QUrl], bool] = open_address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_link = open_link
        self._card: BeforeWriting | None = None
        self._person = 0
        self._template: Template | None = None
        self._offered: list[Template] = []
        self._as_filled = Draft("", "")
        self._refills = False
        self._is_next = True
        self._put_aside: dict[int, _PutAside] = {}
        self.texts = QComboBox()
        self.texts.setAccessibleName(self.tr("Text to begin with"))
        self.language = QComboBox()
        for language in Language:
            self.language.addItem(language_word(language), language)
        self.language.setAccessibleName(self.tr("Language"))
        self.edit_button = QPushButton(self.tr("Edit text…"))
        self.edit_button.setToolTip(self.tr("Change this text for good, or write one of your own"))
        self.address = QComboBox()
        self.address.setAccessibleName(self.tr("To"))
        self.subject = QLineEdit()
        self.subject.setMaxLength(LONGEST_LINE)
        self.subject.setPlaceholderText(self.tr("Subject"))
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = QPlainTextEdit()
        self.body.setAccessibleName(self.tr("Text"))
        self.body.setTabChangesFocus(True)
        self.body.setMinimumHeight(BODY_HEIGHT)
        # It takes what room there is, so that the buttons below stay in sight.
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.problem = plain_label("", "muted", wraps=True)
        self.about_me = QPushButton(self.tr("About me…"))
        self.told = plain_label("", "muted", wraps=True)
        self.mail = QPushButton(self.tr("Open as e-mail"))
        self.copy = QPushButton(self.tr("Copy text"))
        self.profile = QPushButton(self.tr("Open profile"))
        self.call = QPushButton(self.tr("Call"))
        self._dress()
        self._lay_out()
        self._connect()

    # How it is made

    def _dress(self) -> None:
        for quiet in (self.edit_button, self.about_me):
            set_button_kind(quiet, "quiet")
        for choice in (self.texts, self.address):
            # However long a name or an address is, the page stays as wide as its window.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
        for button, icon, key, tip in (
            (self.mail, "mail", "Ctrl+M", self.tr("Opens a draft in your mail program; you send it, or not")),
            (self.copy, "copy", "Ctrl+Shift+C", self.tr("Copies the text, to be pasted anywhere")),
            (self.profile, "external-link", "Ctrl+Shift+O", self.tr("Opens the person's page in the browser")),
            (self.call, "phone", "Ctrl+T", self.tr("Dials with the program that makes calls")),
        ):
            set_icon(button, icon, tone="muted")
            button.setShortcut(QKeySequence(key))
            shown_key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{tip} ({shown_key})")

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(SPACE_S)
        choices.addWidget(self.texts, 1)
        choices.addWidget(self.language)
        choices.addWidget(self.edit_button)
        buttons = QWidget()
        flow = FlowLayout(buttons, SPACE_S)
        for button in (self.mail, self.copy, self.profile, self.call):
            flow.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_M)
        whole.addLayout(choices)
        whole.addWidget(self.address)
        whole.addWidget(self.subject)
        whole.addWidget(self.body, 1)
        problem = QHBoxLayout()
        problem.setSpacing(SPACE_S)
        problem.addWidget(self.problem, 1)
        problem.addWidget(self.about_me, 0, Qt.AlignmentFlag.AlignBottom)
        whole.addLayout(problem)
        whole.addWidget(buttons)
        whole.addWidget(self.told)

    def _connect(self) -> None:
        self.texts.activated.connect(self._choose_text)
        self.language.activated.connect(lambda _: self._choose_language())
        self.about_me.clicked.connect(self.about_me_requested)
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit(self._template))
        self.subject.textChanged.connect(lambda _: self._show_problems())
        self.body.textChanged.connect(self._show_problems)
        self.mail.clicked.connect(self.open_mail)
        self.copy.clicked.connect(self.copy_text)
        self.profile.clicked.connect(self.open_profile)
        self.call.clicked.connect(self.dial)

    # What is shown

    def show_card(self, card: BeforeWriting) -> None:
        """Show a draft for somebody; what was typed to the same person stays."""
        is_new = card.contact.id != self._person
        if is_new and self._person and self.is_edited():
            self._put_aside[self._person] = _PutAside(self._template, self.subject.text(), self.body.toPlainText())
        before, self._card, self._person = self._card, card, card.contact.id
        if is_new:
            # Ctrl+Z brings nothing back that was written to somebody else.
            self.subject.clear()
            self.body.clear()
            self.body.document().clearUndoRedoStacks()
        self._show_ways(card.contact)
        if is_new:
            self._template = None
            self._say("")
        elif before is not None and not self._refills and _fills_alike(before, card):
            return
        if is_new or (before is not None and before.language is not card.language):
            self.language.setCurrentIndex(list(Language).index(card.language))
        keeps = not (is_new or self._refills) and self.is_edited()
        self._refills = False
        self._take(fitting_text(card, self.chosen_language(), self._template), keeps=keeps)
        if is_new:
            self._take_up(card)

    def _take_up(self, card: BeforeWriting) -> None:
        """Go on with what was written to somebody before one turned to another."""
        aside = self._put_aside.pop(card.contact.id, None)
        if aside is not None:
            self._take(fitting_text(card, self.chosen_language(), aside.template))
            self._write(aside.subject, aside.body)

    def forget(self) -> None:
        """Forget the draft on show: what came of it is noted."""
        self._as_filled = Draft(self.subject.text(), self.body.toPlainText())
        self._put_aside.pop(self._person, None)
        self._person = 0

    def begin_with(self, template: Template) -> None:
        """Begin with a text that was just kept, once it comes with the card; what was filled before is gone."""
        self._template = template
        self._refills = True

    def chosen_language(self) -> Language:
        """Give the language in which the draft is written."""
        return Language(self.language.currentData())

    def template(self) -> Template | None:
        """Give the text that the draft began with."""
        return self._template

    def is_edited(self) -> bool:
        """Tell whether the draft is no longer as it was filled."""
        return (self.subject.text(), self.body.toPlainText()) != (self._as_filled.subject, self._as_filled.body)

    def _show_ways(self, contact: Contact) -> None:
        present = self.address.currentData()
        self.address.clear()
        for each in contact.emails:
            self.address.addItem(one_line(each.address), each.address)
        if present in [each.address for each in contact.emails]:
            self.address.setCurrentIndex(self.address.findData(present))
        self.address.setHidden(not contact.emails)
        self.mail.setEnabled(bool(contact.emails))
        self.be_next(self._is_next)
        self.profile.setEnabled(_profile(contact) is not None)
        self.call.setEnabled(_dialled(contact) is not None)

    def be_next(self, is_next: bool) -> None:
        """Have the way to send the draft be the filled button of the page, or leave that to another one."""
        self._is_next = is_next
        first = self.mail if self.mail.isEnabled() else self.copy
        for button, icon in ((self.mail, "mail"), (self.copy, "copy")):
            is_filled = is_next and button is first
            set_button_kind(button, "primary" if is_filled else "plain")
            set_icon(button, icon, tone="on_accent" if is_filled else "muted")

    def _take(self, template: Template | None, *, keeps: bool = False) -> None:
        """Begin with a text; with *keeps* what was typed stays and only the choice is shown."""
        card = self._card
        if card is None:
            return
        self._template = template
        self._offered = texts_for(card.templates, self.chosen_language())
        self.texts.clear()
        self.texts.addItems([occasion_words(each) for each in self._offered])
        self.texts.setCurrentIndex(self._offered.index(template) if template in self._offered else -1)
        if template is not None and not keeps:
            self._as_filled = fill(template, card.values)
            self._write(self._as_filled.subject, self._as_filled.body)
            # What the fields made of a text is the same as the text.
            self._as_filled = Draft(self.subject.text(), self.body.toPlainText())
        self._show_problems()
        self.template_chosen.emit(template)

    def _write(self, subject: str, body: str) -> None:
        """Put a text into the fields; what stood there comes back with the field's own Ctrl+Z."""
        self.subject.selectAll()
        self.subject.insert(one_line(subject))
        cursor = self.body.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(body)
        self.body.moveCursor(QTextCursor.MoveOperation.Start)

    def _choose_text(self, place: int) -> None:
        if 0 <= place < len(self._offered):
            self._take(self._offered[place])

    def _choose_language(self) -> None:
        if self._card is not None:
            self._take(fitting_text(self._card, self.chosen_language(), self._template), keeps=self.is_edited())
            self.language_chosen.emit(self.chosen_language())

    def _show_problems(self) -> None:
        card = self._card
        if card is None:
            return
        said = open_fields(f"{self.subject.text()}\n{self.body.toPlainText()}", card.values)
        nameless = self._template is not None and is_nameless(self._template, card.values)
        said = said[0], (*said[1], *(("my name",) if nameless else ()))
        self.about_me.setVisible(nameless)
        told = draft_problems(Draft("", "", *said), names_of_fields(Occasion.OWN, self.chosen_language()))
        if not card.contact.emails:
            told.insert(0, words(Message("mail.no_address", {"name": one_line(card.contact.name)})))
        self.problem.setText("\n".join(told))
        self.problem.setHidden(not told)
        self._give_room()

    def _give_room(self) -> None:
        """Have as much height as the sentences need at this width: a layout asks words that wrap for less."""
        beside = self.about_me.sizeHint().width() + SPACE_S if self.about_me.isVisibleTo(self) else 0
        for label, width in ((self.problem, self.width() - beside), (self.told, self.width())):
            label.setMinimumHeight(max(0, label.heightForWidth(width)) if label.text() else 0)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._give_room()

    # What can be done

    def open_mail(self) -> None:
        """Open the draft in the person's own mail program; the text goes by the clipboard where it is too long."""
        address = self.address.currentData()
        if self._card is None or not address:
            return
        opened, told = open_draft(self._open_link, [address], self.subject.text(), self.body.toPlainText())
        self._say(told)
        if not opened:
            return
        self.acted.emit(kind_of_letter(self._template))

    def copy_text(self) -> None:
        """Copy the text of the draft."""
        if self._card is not None:
            QGuiApplication.clipboard().setText(self.body.toPlainText())
            self._say(self.tr("Copied."))
            letter = kind_of_letter(self._template)
            self.acted.emit(InteractionKind.MESSAGE if letter is InteractionKind.EMAIL else letter)

    def open_profile(self) -> None:
        """Open the person's page, LinkedIn's first."""
        url = _profile(self._card.contact) if self._card is not None else None
        if url is not None and self._open_link(url):
            self._say(self.tr("Opened in the browser."))
            self.acted.emit(InteractionKind.MESSAGE)

    def dial(self) -> None:
        """Dial the person's first number."""
        url = _dialled(self._card.contact) if self._card is not None else None
        if url is not None:
            if self._open_link(url):
                self.acted.emit(InteractionKind.CALL)
            self._say(url.path())

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setHidden(not sentence)
        self._give_room()
        if sentence:
            announce(self, sentence)


def _fills_alike(before: BeforeWriting, card: BeforeWriting) -> bool:
    """Tell whether two cards of a person make the same of each text."""
    return (before.templates, before.values, before.language) == (card.templates, card.values, card.language)


def _profile(contact: Contact) -> QUrl | None:
    links = sorted(contact.links, key=lambda each: not profile_slug(each.url))
    return next((url for each in links if (url := web_address(each.url)) is not None), None)


def _dialled(contact: Contact) -> QUrl | None:
    return next((url for each in contact.phones if (url := phone_address(each.number)) is not None), None)
