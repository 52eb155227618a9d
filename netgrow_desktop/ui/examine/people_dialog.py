"""Who has a role, or sits in a seat: a small window to name people and to take them out again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.recall import FEWEST_KEY_PEOPLE, MOST_KEY_PEOPLE
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S
from netgrow_desktop.ui.career.name_field import NameField
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import size_on_screen
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.examine.lines import Act, Line, LineList
from netgrow_desktop.ui.examine.map_words import closeness_words, contact_words, work_words
from netgrow_desktop.ui.examine.sheet import Sheet
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.domain.examine.examination import ExaminedPerson
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.suggested_people import SuggestedPerson

    Answers = Sequence[tuple[str, Callable[[], object]]]

WIDTH, HEIGHT = 520, 560
TAKE_OUT, ADD = "take_out", "add"
MOST_ANSWERS = 2


def why_suggested(person: SuggestedPerson, today: date) -> str:
    """Say what speaks for somebody: how often and how lately one met, and how close one feels."""
    parts = [one_line(person.organization)]
    if person.contact_days:
        parts.append(words(Message("examine.contact_days_of_year", {"n": person.contact_days})))
    if person.last_contact:
        parts.append(contact_words(person.last_contact, today))
    if person.closeness:
        parts.append(closeness_words(person.closeness))
    return " · ".join(part for part in parts if part)


class Question(QWidget):
    """A question in place, with up to MOST_ANSWERS answers as buttons; away once it is answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts: list[Callable[[], object]] = []
        self.text = plain_label("", "strong", wraps=True)
        self.buttons = [QPushButton() for _ in range(MOST_ANSWERS)]
        self.leave = QPushButton()
        set_button_kind(self.leave, "quiet")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for number, button in enumerate((*self.buttons, self.leave)):
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._answer, number))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()

    def ask(self, question: str, answers: Answers, leave: str) -> None:
        """Ask, with the keyboard on the first answer; *leave* are the words that answer nothing."""
        self.text.setText(question)
        self._acts = [act for _, act in answers]
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(answers))
            button.setText(answers[number][0] if number < len(answers) else "")
        self.leave.setText(leave)
        self.show()
        self.buttons[0].setFocus()
        announce(self, question)

    def _answer(self, number: int, *_: object) -> None:
        self.hide()
        if number < len(self._acts):
            self._acts[number]()


class PeopleDialog(QDialog):
    """``chosen`` carries the id of somebody to put in, ``added`` the name of a new person, ``removed`` an id;
    ``put_wanted`` takes what is offered.
    """

    chosen = Signal(int)
    added = Signal(str)
    removed = Signal(int)
    put_wanted = Signal()

    def __init__(
        self, title: str, sentence: str, contacts: ContactService, lanes: Lanes, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = NameField(contacts, lanes, self.tr("Type a name…"))
        self.name.setAccessibleName(title)
        self.people = LineList(title)
        self.suggestions = LineList(self.tr("Suggestions"))
        self._suggestions_head = plain_label(self.tr("You may want to name"), "strong")
        self._enough = plain_label("", wraps=True)
        self._order = plain_label(
            self.tr(
                "Those you were in touch with on the most days of the last year come first, then the latest contact."
            ),
            "small",
            wraps=True,
        )
        self._suggested: list[Line] = []
        self._nobody = plain_label(self.tr("Nobody yet."), "muted")
        self.question = Question()
        self.beside = plain_label("", wraps=True)
        self.put = QPushButton()
        self._beside = QWidget()
        self._ids: frozenset[int] = frozenset()
        self.name.set_there(lambda: self._ids)
        self.name.found.connect(self._choose)
        self.name.added.connect(self.added)
        self.people.acted.connect(lambda contact_id, _code: self.removed.emit(contact_id))
        self.suggestions.acted.connect(lambda contact_id, _code: self.chosen.emit(contact_id))
        self._lay_out_beside()
        self._lay_out(title, sentence)

    def _lay_out(self, title: str, sentence: str) -> None:
        done = QPushButton(self.tr("Done"))
        done.setAutoDefault(False)
        set_button_kind(done, "primary")
        done.clicked.connect(self.accept)
        inside = Sheet()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nobody)
        column.addWidget(self.people)
        column.addSpacing(SPACE_M)
        for part in (self._enough, self._suggestions_head, self._order, self.suggestions):
            part.hide()
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(plain_label(title, "heading", wraps=True))
        whole.addWidget(plain_label(sentence, "muted", wraps=True))
        whole.addWidget(self.name)
        whole.addWidget(self.question)
        whole.addWidget(self._beside)
        whole.addWidget(area, 1)
        whole.addLayout(buttons)
        self.resize(size_on_screen(self, WIDTH, HEIGHT))

    def _lay_out_beside(self) -> None:
        self.put.setAutoDefault(False)
        self.put.clicked.connect(self.put_wanted)
        row = QHBoxLayout(self._beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.beside, 1)
        row.addWidget(self.put, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.hide()

    def offer(self, sentence: str, act: str) -> None:
        """Say what is still missing of those who are named, with a button that does it; "" says nothing."""
        self.beside.setText(sentence)
        self.put.setText(act)
        if self.put.hasFocus() and not sentence:
            self.name.setFocus()
        self._beside.setVisible(bool(sentence))

    def _choose(self, row: ContactRow) -> None:
        self.chosen.emit(row.id)

    def ask(self, question: str, answers: Answers, leave: str) -> None:
        """Ask something about whoever was just named; *leave* are the words that answer nothing."""
        self.question.ask(question, answers, leave)

    def show_people(self, people: Sequence[ExaminedPerson], note: Callable[[ExaminedPerson], str] = work_words) -> None:
        """Show who is in it now, each with a note."""
        self._ids = frozenset(each.id for each in people)
        self._nobody.setVisible(not people)
        act = (Act(TAKE_OUT, self.tr("Take out"), "x"),)
        self.people.show_lines(
            [Line(each.id, one_line(each.name), note(each), tuple(each.categories), acts=act) for each in people]
        )
        self._show_suggested()

    def show_suggestions(self, people: Sequence[SuggestedPerson], today: date) -> None:
        """Suggest people, each with what speaks for them."""
        act = (Act(ADD, self.tr("Add"), "plus"),)
        self._suggested = [
            Line(each.id, one_line(each.name), why_suggested(each, today), tuple(each.categories), acts=act)
            for each in people
        ]
        self._show_suggested()

    def _show_suggested(self) -> None:
        shown = [line for line in self._suggested if line.key not in self._ids]
        self.suggestions.show_lines(shown)
        for part in (self._suggestions_head, self._order, self.suggestions):
            part.setVisible(bool(shown))
        said = self.tr("You have {n} key people, and {fewest} to {most} are enough: nobody has to be added.")
        self._enough.setText(said.format(n=count(len(self._ids)), fewest=FEWEST_KEY_PEOPLE, most=MOST_KEY_PEOPLE))
        self._enough.setVisible(bool(shown) and len(self._ids) >= MOST_KEY_PEOPLE)
