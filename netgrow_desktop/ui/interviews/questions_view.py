"""The question bank: theme by theme, ticked where it is to be asked, grey where this person was asked already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from netgrow_desktop.domain.interviews.interview import Asked, AskedState
from netgrow_desktop.domain.interviews.questions import Theme, question_message
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.interviews.wordings import theme_word
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, text_font
from netgrow_desktop.viewmodels.dates import date_in_words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.interviews.questions import BankQuestion

_QUESTION = Qt.ItemDataRole.UserRole
LIST_HEIGHT = 280
"""Device-independent pixels."""


class QuestionsView(QWidget):
    """``chosen`` carries the questions that are ticked, ``added`` a theme and the owner's words."""

    chosen = Signal(object)
    added = Signal(object, str)
    removed = Signal(str)
    rated = Signal()
    """What :meth:`asked` gives has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._useful: set[str] = set()
        self._own: set[str] = set()
        self._held = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(LIST_HEIGHT)
        self.helped = QPushButton(self.tr("The answer helped most"))
        self.helped.setToolTip(self.tr("Stands first in its theme from now on"))
        self.remove = QPushButton(self.tr("Remove my question"))
        self.theme = QComboBox()
        self.theme.setAccessibleName(self.tr("Theme"))
        for theme in Theme:
            self.theme.addItem(theme_word(theme), theme)
        self.own = QLineEdit()
        self.own.setPlaceholderText(self.tr("A question of your own, Enter"))
        self.own.setAccessibleName(self.tr("A question of your own"))
        acts, line = QHBoxLayout(), QHBoxLayout()
        for row in (acts, line):
            row.setSpacing(SPACE_S)
        acts.addWidget(self.helped)
        acts.addWidget(self.remove)
        acts.addStretch(1)
        line.addWidget(self.own, 1)
        line.addWidget(self.theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addWidget(self.list)
        whole.addLayout(acts)
        whole.addLayout(line)
        self.list.itemChanged.connect(lambda _item: self.chosen.emit(self.ticked()))
        self.list.currentItemChanged.connect(lambda _now, _before: self._offer())
        self.own.returnPressed.connect(self._add)
        self.helped.clicked.connect(self._note_useful)
        self.remove.clicked.connect(lambda: self.removed.emit(self.current()))
        self._offer()

    def show_bank(
        self, bank: Sequence[BankQuestion], asked: Sequence[Asked], offered: Sequence[str], *, held: bool
    ) -> None:
        """Show the questions; those of *asked* are ticked, or while there are none the *offered*."""
        current, place = self.current(), self.list.verticalScrollBar().value()
        ticked = {each.question for each in asked} or set(offered)
        self._useful = {each.question for each in asked if each.state is AskedState.USEFUL}
        self._own = {each.question for each in bank if each.is_own}
        self._held = held
        self.list.blockSignals(True)
        self.list.clear()
        theme = None
        known = {each.question for each in bank}
        for each in bank:
            if each.theme is not theme:
                theme = each.theme
                self._add_heading(theme_word(theme))
            self._add_question(each.question, each.asked_on, ticked=each.question in ticked)
        for question in (each.question for each in asked if each.question not in known):
            self._add_question(question, "", ticked=True)
        for row in range(self.list.count()):
            if self.list.item(row).data(_QUESTION) == current and current:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.list.verticalScrollBar().setValue(place)
        self._offer()

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(text_font("small", strong=True))

    def _add_question(self, question: str, asked_on: str, *, ticked: bool) -> None:
        text = one_line(words(question_message(question)))
        if question in self._useful:
            text = self.tr("{question} (helped most)").format(question=text)
        if asked_on:
            day = date_in_words(asked_on)
            text = self.tr("{question} (asked {day})").format(question=text, day=day)
        item = QListWidgetItem(text, self.list)
        item.setData(_QUESTION, question)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if asked_on:
            item.setForeground(color("muted"))

    def ticked(self) -> list[str]:
        """Give the questions that are ticked, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_QUESTION) for item in items if item.checkState() is Qt.CheckState.Checked]

    def asked(self) -> tuple[Asked, ...]:
        """Give the ticked questions as asked, with those whose answers helped most."""
        return tuple(
            Asked(each, AskedState.USEFUL if each in self._useful else AskedState.ASKED) for each in self.ticked()
        )

    def current(self) -> str:
        """Give the question that is selected, "" for none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_QUESTION) or "") if row >= 0 else ""

    def _offer(self) -> None:
        self.helped.setVisible(self._held)
        self.helped.setEnabled(bool(self.current()))
        self.remove.setVisible(self.current() in self._own)

    def _note_useful(self) -> None:
        self._useful ^= {self.current()}
        item = self.list.currentItem()
        self.list.blockSignals(True)
        item.setCheckState(Qt.CheckState.Checked)
        self.list.blockSignals(False)
        self.rated.emit()

    def _add(self) -> None:
        if self.own.text().strip():
            self.added.emit(self.theme.currentData(), self.own.text())
            self.own.clear()
