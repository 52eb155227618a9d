"""The four readings of each category side by side, the owner's answers, and what they say of strength and need."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.next_step import emptiest_role
from netgrow_desktop.domain.examine.readings import FEWEST_PEOPLE, QUESTIONS
from netgrow_desktop.domain.examine.roles import say_gap
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import CategoryChip
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.examine.answer_scale import AnswerScale
from netgrow_desktop.ui.examine.part import Part
from netgrow_desktop.ui.examine.readings_words import (
    Said,
    kept_together,
    need_words,
    reach_words,
    redundancy_words,
    said,
    warmth_words,
)
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.readings import CategoryReadings
    from netgrow_desktop.domain.examine.roles import Gap

CAPTION_WIDTH = 152
REACH = 2
"""The row of the reach among the readings."""


class _Reading(QWidget):
    """One reading of one category: what is read first, and the evidence below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = plain_label("", "strong", wraps=True)
        self._evidence = plain_label("", "small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._first)
        column.addWidget(self._evidence)
        column.addStretch(1)

    def show_said(self, reading: Said) -> None:
        self._first.setText(reading.first)
        self._evidence.setText(reading.evidence)
        self._evidence.setHidden(not reading.evidence)


def _caption(name: str, question: str) -> QWidget:
    """Name a reading, with the question that it answers."""
    block = QWidget()
    block.setFixedWidth(scaled(CAPTION_WIDTH))
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain_label(name, "strong"))
    column.addWidget(plain_label(question, "small", wraps=True))
    column.addStretch(1)
    return block


class ReadingsPart(Part):
    """``answered`` carries a category, a question's code, and the answer (0: taken back); ``way_wanted`` a Gap,
    ``about_me_wanted`` asks for where the owner works.
    """

    answered = Signal(object, str, int)
    way_wanted = Signal(object)
    about_me_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Which network is strong, which needs development?"),
            ("strongest", "need_met", "warmth", "reach", "redundancy"),
            parent,
        )
        self.strongest = plain_label("", wraps=True)
        self.needs = plain_label("", wraps=True)
        self._people: dict[Category, QLabel] = {}
        self._readings: dict[tuple[Category, int], _Reading] = {}
        self.scales: dict[tuple[Category, str], AnswerScale] = {}
        self._decided = False
        self.content.addLayout(self._verdicts())
        self.content.addLayout(self._table())
        self.ask = QPushButton()
        self.ask.setCheckable(True)
        set_icon(self.ask, "pencil")
        self._questions = self._all_questions()
        self._questions.hide()
        self.ask.toggled.connect(self._questions.setVisible)
        self.content.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self._questions)

    # How it is made

    def _verdicts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnMinimumWidth(0, scaled(CAPTION_WIDTH))
        grid.setColumnStretch(1, 1)
        self._caption_needs = plain_label(self.tr("Needs development"), "strong")
        rows = ((plain_label(self.tr("Strongest"), "strong"), self.strongest), (self._caption_needs, self.needs))
        for row, (caption, label) in enumerate(rows):
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        grid.addWidget(self._next_step(), 2, 1)
        return grid

    def _next_step(self) -> QWidget:
        self._gap: Gap | None = None
        self._missing = plain_label("", wraps=True)
        self.step = QPushButton(self.tr("Next step: find a way"))
        set_icon(self.step, "search")
        self.step.clicked.connect(lambda: self.way_wanted.emit(self._gap))
        self._step_row = QWidget()
        row = QHBoxLayout(self._step_row)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_M)
        row.setSpacing(SPACE_M)
        row.addWidget(self.step)
        row.addWidget(self._missing, 1)
        return self._step_row

    def _columns(self, grid: QGridLayout, captions: int) -> None:
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        for column in range(captions, captions + len(Category)):
            grid.setColumnStretch(column, 1)

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        self._columns(grid, 1)
        grid.setColumnMinimumWidth(0, scaled(CAPTION_WIDTH))
        for column, category in enumerate(Category, 1):
            people = self._people[category] = plain_label("", "muted", wraps=True)
            head = QVBoxLayout()
            head.setSpacing(SPACE_XS)
            head.addWidget(CategoryChip(category.value), 0, Qt.AlignmentFlag.AlignLeft)
            head.addWidget(people)
            head.addStretch(1)
            grid.addLayout(head, 0, column)
        for row, (caption, question) in enumerate(self._captions()):
            block = _caption(caption, question)
            grid.addWidget(block, row + 1, 0)
            if row == REACH:
                self._ask_about_me(block)
            for column, category in enumerate(Category, 1):
                cell = self._readings[category, row] = _Reading()
                grid.addWidget(cell, row + 1, column)
        return grid

    def _ask_about_me(self, block: QWidget) -> None:
        """Have the caption of the reach lead to where the owner says where they work."""
        self.about_me = QPushButton(self.tr("About me…"))
        set_icon(self.about_me, "circle-user")
        self.about_me.clicked.connect(self.about_me_wanted)
        column = block.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, self.about_me, 0, Qt.AlignmentFlag.AlignLeft)

    def _captions(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Needs met"), self.tr("Does it give you what you need?")),
            (self.tr("Warmth"), self.tr("Are you in touch?")),
            (self.tr("Reach"), self.tr("How far does it go?")),
            (self.tr("Redundancy"), self.tr("Do they all know each other?")),
        )

    def _all_questions(self) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        self._columns(grid, 1)
        scale = _caption(self.tr("Your answers"), self.tr("1 is not at all, 5 is fully."))
        grid.addWidget(scale, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        for column, category in enumerate(Category, 1):
            grid.addWidget(CategoryChip(category.value), 0, column, Qt.AlignmentFlag.AlignLeft)
            for row, code in enumerate(QUESTIONS[category], 1):
                question = words(Message(f"examine.question.{category.value}.{code}"))
                places = self.scales[category, code] = AnswerScale(question)
                places.chosen.connect(partial(self.answered.emit, category, code))
                cell = QVBoxLayout()
                cell.setSpacing(SPACE_XS)
                cell.addWidget(plain_label(question, wraps=True))
                cell.addWidget(places, 0, Qt.AlignmentFlag.AlignLeft)
                cell.addStretch(1)
                grid.addLayout(cell, row, column)
        # The keyboard goes down each category, not across.
        ordered = list(self.scales.values())
        for one, other in pairwise(ordered):
            QWidget.setTabOrder(one, other)
        return block

    # What is shown

    @override
    def show_examination(self, examination: Examination) -> None:
        """Show the readings of an examination."""
        strongest, needs = (
            kept_together(words(each.sentence)) for each in (examination.strongest, examination.needs_development)
        )
        self.strongest.setText(strongest)
        # Where nothing is told of either, once is enough.
        self.needs.setText("" if needs == strongest else needs)
        self._caption_needs.setHidden(needs == strongest)
        self.needs.setHidden(needs == strongest)
        self._gap = emptiest_role(examination)
        self._missing.setText(one_line(words(say_gap(self._gap))) if self._gap is not None else "")
        self._step_row.setHidden(self._gap is None)
        own_known = bool(examination.owner.organization.strip())
        self.about_me.setHidden(own_known or not any(each.reach.unknown for each in examination.categories))
        for readings in examination.categories:
            self._show_category(readings, own_known=own_known)
        if not self._decided:
            self._decided = True
            self.ask.setChecked(not any(each.need_met.answers for each in examination.categories))
        self._name_questions(examination)

    def _show_category(self, readings: CategoryReadings, *, own_known: bool) -> None:
        category = readings.category
        few = 0 < readings.people < FEWEST_PEOPLE
        self._people[category].setText(said("few" if few else "people", readings.people))
        cells = (
            need_words(readings),
            warmth_words(readings.warmth),
            reach_words(readings.reach, own_known=own_known),
            redundancy_words(readings.redundancy),
        )
        for row, reading in enumerate(cells):
            self._readings[category, row].show_said(reading)
        for code in QUESTIONS[category]:
            self.scales[category, code].show_place(readings.need_met.answers.get(code, 0))

    def _name_questions(self, examination: Examination) -> None:
        answered = sum(len(each.need_met.answers) for each in examination.categories)
        self.ask.setText(said("your_answers", answered, all=len(self.scales)))
