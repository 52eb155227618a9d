"""Two people who are to be brought together: why each would gain, what each said, and the letters to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.interviews.introducing import LetterKind, Pair
from netgrow_desktop.domain.interviews.introductions import Answer, Introduction, IntroductionStep
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.roving import Roving
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.introductions.letter_view import LetterView
from netgrow_desktop.ui.introductions.narrow_sheet import NarrowSheet
from netgrow_desktop.ui.introductions.wordings import (
    answer_word,
    letter_word,
    next_words,
    on_button,
    short,
    state_line,
    title_of,
)
from netgrow_desktop.ui.person.links import open_address
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import date_in_words
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines, steady

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFocusEvent

LONGEST_ON_ROW = 28
"""Letters of a name before what they said."""

FIRST_LETTER = {
    IntroductionStep.ASK: LetterKind.ASK,
    IntroductionStep.ASK_OTHER: LetterKind.ASK_OTHER,
    IntroductionStep.INTRODUCE: LetterKind.INTRODUCE,
    IntroductionStep.ENDED: LetterKind.DECLINED,
}
"""Which letter comes next."""


class WhyField(NoteField):
    """Why somebody would gain. ``left`` is emitted when the keyboard leaves it, or by Ctrl+Enter."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, least=2)
        self._shown = ""
        self.sent.connect(self.left)

    def show_why(self, why: str, *, anew: bool) -> None:
        """Show what is kept; what was typed and is not kept yet stays, unless another pair is shown *anew*."""
        typed = self.toPlainText().strip()
        if anew or typed in {why, self._shown}:
            self._shown = why
            if typed != why:
                self.setPlainText(why)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class AnswerChips(QWidget):
    """What one of the two said. ``chosen`` carries the answer."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[Answer, QPushButton] = {}
        flow = FlowLayout(self, SPACE_XS)
        for each in Answer:
            chip = QPushButton(answer_word(each))
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._choose, each))
            self.chips[each] = chip
            flow.addWidget(chip)

    def show_answer(self, name: str, answer: Answer) -> None:
        """Show what somebody said."""
        for each, chip in self.chips.items():
            chip.setChecked(each is answer)
            chip.setAccessibleName(self.tr("{name}: {answer}").format(name=name, answer=answer_word(each)))

    def _choose(self, answer: Answer, *_: object) -> None:
        for each, chip in self.chips.items():
            chip.setChecked(each is answer)
        self.chosen.emit(answer)


class PairView(NarrowSheet):
    """Shows a pair; its page connects what is asked for. The signals tell of the *other* of the two by a bool.

    ``answered`` carries that and the answer, ``why_said`` that and the words. ``person_requested`` carries an id,
    ``introduced`` asks when the introduction took place, ``remind_requested`` for a follow-up.
    """

    answered = Signal(bool, object)
    why_said = Signal(bool, str)
    person_requested = Signal(int)
    introduced = Signal()
    went_requested = Signal()
    remind_requested = Signal()

    def __init__(self, open_link: Callable[[QUrl], bool] = open_address, parent: QWidget | None = None) -> None:
        super().__init__(SPACE_L, parent)
        self._pair: Pair | None = None
        self._kind = LetterKind.ASK
        self.title = plain_label("", "title", wraps=True)
        self.state = plain_label("", "muted", wraps=True)
        self.next = plain_label("", "strong", wraps=True)
        self.introduce = QPushButton(self.tr("I introduced them…"))
        self.went = QPushButton(self.tr("How did it go?"))
        self.remind = QPushButton(self.tr("Plan a follow-up…"))
        self.names = [QPushButton(), QPushButton()]
        self.asked = [plain_label("", "small"), plain_label("", "small")]
        self.answers = [AnswerChips(), AnswerChips()]
        self.whys = [WhyField(), WhyField()]
        self._why_labels = [plain_label("", "small", wraps=True), plain_label("", "small", wraps=True)]
        self.cares = [plain_label("", "small", wraps=True), plain_label("", "small", wraps=True)]
        self.tabs: dict[LetterKind, QPushButton] = {}
        self.letter = LetterView(open_link)
        self._build()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(SPACE_XS)
        for label in (self.title, self.state, self.next):
            head.addWidget(label)
        self.column.addLayout(head)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self.introduce, self.went, self.remind):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.letters = self._letters()
        for section in (self._answers(), self._whys(), self.letters):
            self.column.addWidget(section)
        self.column.addStretch(1)
        self._roving = [
            Roving([[*chips.chips.values()] for chips in self.answers], self),
            Roving([[*self.tabs.values()]], self),
        ]
        self.introduce.clicked.connect(self.introduced)
        self.went.clicked.connect(self.went_requested)
        self.remind.clicked.connect(self.remind_requested)

    def _answers(self) -> Section:
        section = Section(self.tr("What they said"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, (name, chips, asked) in enumerate(zip(self.names, self.answers, self.asked, strict=True)):
            set_button_kind(name, "quiet")
            name.clicked.connect(partial(self._show_person, row))
            chips.chosen.connect(partial(self._answer, row))
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(chips, row, 1)
            grid.addWidget(asked, row, 2)
        section.content.addLayout(grid)
        return section

    def _whys(self) -> Section:
        section = Section(self.tr("Why it is worth it"))
        for row, (label, field, cares) in enumerate(zip(self._why_labels, self.whys, self.cares, strict=True)):
            label.setBuddy(field)
            field.setPlaceholderText(self.tr("In your own words; it stands in the letter"))
            field.left.connect(partial(self._tell_why, row))
            block = QVBoxLayout()
            block.setSpacing(SPACE_XS)
            for part in (label, field, cares):
                block.addWidget(part)
            section.content.addLayout(block)
        return section

    def _letters(self) -> Section:
        section = Section(self.tr("Letters"))
        row = QWidget()
        flow = FlowLayout(row, SPACE_XS)
        for kind in LetterKind:
            tab = QPushButton()
            tab.setCheckable(True)
            tab.clicked.connect(partial(self._turn_to, kind))
            self.tabs[kind] = tab
            flow.addWidget(tab)
        section.content.addWidget(row)
        section.content.addWidget(self.letter)
        return section

    # What is shown

    def shown(self) -> Introduction | None:
        """Give the introduction on show."""
        return self._pair.introduction if self._pair is not None else None

    def show_pair(self, pair: Pair) -> None:
        """Show a pair; what is being typed stays."""
        before, self._pair = self.shown(), pair
        each = pair.introduction
        is_new = before is None or before.id != each.id
        for label, told in (
            (self.title, title_of(each)),
            (self.state, state_line(each)),
            (self.next, next_words(each)),
        ):
            label.setText(steady(breakable(told), mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft))
        self._show_buttons(each)
        self._show_people(pair, is_new=is_new)
        self._show_tabs(each)
        moved = before is not None and before.step() is not each.step()
        if is_new or moved or not self.tabs[self._kind].isVisibleTo(self):
            self._kind = FIRST_LETTER.get(each.step(), LetterKind.ASK if is_new else self._kind)
        self._show_letter()

    def _show_tabs(self, each: Introduction) -> None:
        """Show which letters there are: none to ask with once somebody would rather not."""
        ended = each.step() is IntroductionStep.ENDED
        for kind, tab in self.tabs.items():
            tab.setText(on_button(letter_word(kind, each)))
            tab.setVisible(ended if kind is LetterKind.DECLINED else not ended)
        asked = {each.answer, each.other_answer} - {Answer.NO, Answer.NOT_ASKED}
        self.letters.setHidden(ended and not asked)
        for each_row in self._roving:
            each_row.mend()

    def _show_buttons(self, each: Introduction) -> None:
        is_made = bool(each.introduced_on)
        self.introduce.setHidden(is_made or each.step() is IntroductionStep.ENDED)
        set_button_kind(self.introduce, "primary" if each.is_ready() else "plain")
        self.went.setVisible(is_made)
        self.remind.setVisible(is_made or each.step() in {IntroductionStep.LATER, IntroductionStep.WAITING})

    def _show_people(self, pair: Pair, *, is_new: bool) -> None:
        each = pair.introduction
        people = (
            (each.name, each.other, each.answer, each.asked_on, each.why, pair.cares_about[1]),
            (each.other, each.name, each.other_answer, each.other_asked_on, each.other_why, pair.cares_about[0]),
        )
        for row, (name, other, answer, asked_on, why, cares) in enumerate(people):
            called = short(name)
            self.names[row].setText(on_button(short(name, LONGEST_ON_ROW)))
            self.names[row].setAccessibleName(self.tr("Show {name}").format(name=one_line(name)))
            self.answers[row].show_answer(called, answer)
            day = date_in_words(asked_on) if asked_on else ""
            self.asked[row].setText(self.tr("asked on {day}").format(day=day) if day else "")
            self._why_labels[row].setText(
                breakable(self.tr("Why {name} would gain from knowing {other}").format(name=called, other=short(other)))
            )
            field = self.whys[row]
            field.setAccessibleName(self._why_labels[row].text())
            field.show_why(why, anew=is_new)
            about = some_lines(cares).strip()
            told = self.tr("Only for you: {other} cares about {what}").format(other=short(other), what=about)
            self.cares[row].setText(breakable(told))
            self.cares[row].setVisible(bool(about))

    def _show_letter(self) -> None:
        if self._pair is not None:
            for kind, tab in self.tabs.items():
                tab.setChecked(kind is self._kind)
            letter = next(each for each in self._pair.letters if each.kind is self._kind)
            self.letter.show_letter(self._pair.introduction.id, letter)

    def letter_kind(self) -> LetterKind:
        """Give which letter is on show."""
        return self._kind

    def _turn_to(self, kind: LetterKind, *_: object) -> None:
        self._kind = kind
        self._show_letter()

    # What is asked for

    def _answer(self, row: int, answer: Answer) -> None:
        each = self.shown()
        if each is not None and answer is not (each.other_answer if row else each.answer):
            self.answered.emit(bool(row), answer)

    def _tell_why(self, row: int) -> None:
        each, said = self.shown(), self.whys[row].toPlainText().strip()
        if each is not None and said != (each.other_why if row else each.why):
            self.why_said.emit(bool(row), said)

    def _show_person(self, row: int, *_: object) -> None:
        each = self.shown()
        if each is not None:
            self.person_requested.emit(each.other_id if row else each.contact_id)
