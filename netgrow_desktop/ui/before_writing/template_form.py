"""Changing a text to begin with for good, writing one of one's own, and taking the built-in one back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from typing_extensions import override

from netgrow_desktop.domain.before_writing.built_in import built_in
from netgrow_desktop.domain.before_writing.templates import (
    FOR_TWO,
    LONGEST_LINE,
    Draft,
    Occasion,
    Template,
    names_of_fields,
    open_fields,
)
from netgrow_desktop.ui.before_writing.wordings import draft_problems, language_word, occasion_words
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.before_writing import BeforeWritingService

WIDTH = 560
BODY_HEIGHT = 220


class TemplateForm(Form):
    """A text with its fields. *kept* is told of the text once it is in the file."""

    def __init__(
        self,
        template: Template,
        service: Callable[[], BeforeWritingService],
        lanes: Lanes,
        kept: Callable[[Template], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Text to begin with"))
        self.setAccessibleName(self.tr("Text to begin with"))
        self.accept_button.setText(self.tr("Keep"))
        self._narrowest = WIDTH
        self._template, self._service, self._lanes, self._kept = template, service, lanes, kept
        self._closed = False
        self._title = plain_label("", "heading", wraps=True)
        self.content.addWidget(self._title)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_LINE)
        self.name.setPlaceholderText(self.tr("such as “Book club”"))
        self._name_label = self.add_field(self.tr("Name"), self.name)
        self.subject = QLineEdit(template.subject)
        self.subject.setMaxLength(LONGEST_LINE)
        self.add_field(self.tr("Subject"), self.subject)
        self.body = QPlainTextEdit(template.body)
        self.body.setTabChangesFocus(True)
        self.body.setFixedHeight(BODY_HEIGHT)
        self.add_field(self.tr("Text"), self.body)
        fields = ", ".join(f"{{{each}}}" for each in names_of_fields(template.occasion, template.language))
        hint = self.tr("Filled in for each person: {fields}").format(fields=fields)
        self.content.addWidget(plain_label(hint, "small", wraps=True))
        self.unknown = plain_label("", "small", wraps=True)
        self.content.addWidget(self.unknown)
        self._add_ways()
        self.body.textChanged.connect(self._look_for_fields)
        self.subject.textChanged.connect(lambda _: self._look_for_fields())
        self._show_template()
        self._look_for_fields()

    def _add_ways(self) -> None:
        self.own_button = QPushButton(self.tr("Make it a text of your own"))
        self.own_button.clicked.connect(self._make_own)
        self.restore_button = QPushButton()
        self.restore_button.clicked.connect(self._restore)
        for button in (self.own_button, self.restore_button):
            button.setAutoDefault(False)
            set_button_kind(button, "quiet")
            self.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_template(self) -> None:
        template = self._template
        is_own = template.occasion is Occasion.OWN
        language = language_word(template.language)
        called = occasion_words(template) or self.tr("A text of your own")
        self._title.setText(f"{called} · {language}")
        self._name_label.setVisible(is_own)
        self.name.setVisible(is_own)
        self.name.setText(template.name)
        self.own_button.setHidden(is_own or template.occasion in FOR_TWO)
        self.restore_button.setText(self.tr("Remove") if is_own else self.tr("Back to the built-in text"))
        self.restore_button.setHidden(not template.id)

    def _make_own(self) -> None:
        self._template = replace(self.typed(), occasion=Occasion.OWN, id=0, name="")
        self._show_template()
        self.name.setFocus()

    def typed(self) -> Template:
        """Give the text as it stands in the form."""
        return replace(self._template, name=self.name.text(), subject=self.subject.text(), body=self.body.toPlainText())

    def _look_for_fields(self) -> None:
        text = f"{self.subject.text()}\n{self.body.toPlainText()}"
        unknown, _ = open_fields(text, {})
        problems = draft_problems(Draft("", "", unknown), ())
        self.unknown.setText("\n".join(problems))
        self.unknown.setHidden(not problems)

    @override
    def accept(self) -> None:
        service, template = self._service, self.typed()
        self._lanes.write(lambda: service().save_template(template), lambda _: self._end(template), self._fail)

    def _restore(self) -> None:
        service, number = self._service, self._template.id
        present = self._template
        if present.occasion is not Occasion.OWN:
            present = built_in(present.occasion, present.language)
        self._lanes.write(lambda: service().delete_template(number), lambda _: self._end(present), self._fail)

    def _end(self, template: Template) -> None:
        self._kept(template)
        if not self._closed:
            self.done(QDialog.DialogCode.Accepted)

    def _fail(self, error: NetGrowError) -> None:
        if self._closed:
            self._lanes.failed.emit(error.message)
        else:
            self.say_problem(words(error.message))

    @override
    def done(self, result: int) -> None:
        self._closed = True
        super().done(result)
