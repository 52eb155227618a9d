"""Adding a person by hand: the few things that one knows at once; the rest is added later."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, Email, Phone
from netgrow_desktop.domain.email_addresses import is_whole
from netgrow_desktop.services.typed_names import person_named
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.category_marks import CategoryToggle
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.domain.contacts import ContactRow

_SHOWN, _LONGEST_LINK = 3, 40
LONGEST = 500
"""How long a line of this form may be, in letters."""


def add_person(
    parent: QWidget | None, known_organizations: Sequence[str], chosen: Callable[[ContactDraft, str], None]
) -> AddForm:
    """Ask for a new person; *chosen* gets each draft, with the categories that were ticked, and the name as typed.

    Whoever is told by the form's ``name_typed`` of a name answers with ``show_namesakes``.
    """
    form = AddForm(known_organizations, chosen, parent)
    form.open()
    form.name.setFocus()
    return form


class AddForm(Form):
    """A new person. Enter adds; *Add and another* keeps the form open for the next one.

    ``name_typed`` carries each name as it is typed, ``person_requested`` the id of a namesake who is to be shown.
    """

    name_typed = Signal(str)
    person_requested = Signal(int)

    def __init__(
        self, known_organizations: Sequence[str], chosen: Callable[[ContactDraft, str], None], parent: QWidget | None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("Planning", "Add a person"),
            QCoreApplication.translate("Planning", "Add"),
            parent,
        )
        self._chosen = chosen
        self.commit = self._add
        self.name = self._line(self.tr("Name"), "Ada Kowalska")
        self.namesakes = QVBoxLayout()
        self.namesakes.setSpacing(0)
        self.content.addLayout(self.namesakes)
        self.name.textChanged.connect(lambda text: self.name_typed.emit(" ".join(text.split())))
        self.organization = self._line(self.tr("Organisation"))
        completer = QCompleter(list(known_organizations), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.organization.setCompleter(completer)
        self.title = self._line(self.tr("Role"))
        self.email = self._line(self.tr("E-mail"))
        self.phone = self._line(self.tr("Phone"))
        self.categories = {category: CategoryToggle(category.value) for category in Category}
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for toggle in self.categories.values():
            row.addWidget(toggle)
        self.content.addLayout(row)
        another = QPushButton(self.tr("Add and another"))
        another.setAutoDefault(False)
        another.setToolTip(self.tr("Add this person and go on with the next one (Ctrl+Enter)"))
        another.setShortcut("Ctrl+Return")
        another.clicked.connect(self.add_and_another)
        self.buttons.insertWidget(0, another)

    def _line(self, label: str, example: str = "") -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONGEST)
        line.setPlaceholderText(example)
        self.add_field(label, line)
        return line

    def show_namesakes(self, people: Sequence[ContactRow]) -> None:
        """Tell quietly who has this name already, each a link to them."""
        while (item := self.namesakes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in people[:_SHOWN]:
            rest = one_line(", ".join(filter(None, (row.title, row.organization))) or row.email or row.phone)
            who = one_line(row.name) + (f" ({rest})" if rest else "")
            link = QPushButton(
                self.tr("Here already: {who}").format(
                    who=who if len(who) <= _LONGEST_LINK else f"{who[:_LONGEST_LINK]}…"
                )
            )
            link.setAutoDefault(False)
            link.setToolTip(self.tr("Show them instead of adding somebody"))
            set_button_kind(link, "quiet")
            link.clicked.connect(partial(self._show, row.id))
            self.namesakes.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.fit()

    def _show(self, contact_id: int) -> None:
        self.reject()
        self.person_requested.emit(contact_id)

    def draft(self) -> ContactDraft:
        """Give the person as the form describes them."""
        email, phone = self.email.text().strip(), self.phone.text().strip()
        return replace(
            person_named(self.name.text()),
            organization=self.organization.text().strip(),
            title=self.title.text().strip(),
            emails=(Email(email),) if email else (),
            phones=(Phone(phone),) if phone else (),
            categories=tuple(category for category, toggle in self.categories.items() if toggle.isChecked()),
        )

    def refuse(self, draft: ContactDraft, name: str, sentence: str) -> None:
        """Show a person who could not be saved as they were typed, with that *name*, and why."""
        self.name.setText(name)
        self.organization.setText(draft.organization)
        self.title.setText(draft.title)
        self.email.setText(draft.emails[0].address if draft.emails else "")
        self.phone.setText(draft.phones[0].number if draft.phones else "")
        for category, toggle in self.categories.items():
            toggle.setChecked(category in draft.categories)
        self.say_problem(sentence)

    def add_and_another(self) -> None:
        """Add the person and empty the form for the next one, who is likely to be from the same place."""
        sentence = self._add()
        self.say_problem(sentence)
        if sentence:
            return
        for line in (self.name, self.title, self.email, self.phone):
            line.clear()
        for toggle in self.categories.values():
            toggle.setChecked(False)
        self.name.setFocus()

    def _add(self) -> str:
        draft = self.draft()
        if not draft.name:
            self.name.setFocus()
            return self.tr("Type a name first; the rest may stay empty.")
        for email in draft.emails:
            if not is_whole(email.address):
                self.email.setFocus()
                return self.tr("An e-mail address looks like ada@example.org. Complete it, or leave it empty.")
        for phone in draft.phones:
            if not any(letter.isdecimal() for letter in phone.number):
                self.phone.setFocus()
                return self.tr("A phone number has digits. Correct it, or leave it empty.")
        self._chosen(draft, self.name.text())
        return ""
