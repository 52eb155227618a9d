"""The desk of a sorting session: the person, what may suit them, the three answers, and what each key does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S
from netgrow_desktop.ui.breakdown.answer_buttons import Answers
from netgrow_desktop.ui.breakdown.key_legend import KeyButton
from netgrow_desktop.ui.breakdown.sorting_card import SortingCardView
from netgrow_desktop.ui.breakdown.suggestion_rows import SuggestionRows
from netgrow_desktop.ui.breakdown.wordings import word_of
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.elements.toast import FOOT, announce
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from netgrow_desktop.services.sorting import SortingCard
    from netgrow_desktop.viewmodels.sorting import SortingSession, Standing

LETTERS = {Qt.Key.Key_S: Category.STRATEGIC, Qt.Key.Key_O: Category.OPERATIONAL, Qt.Key.Key_D: Category.DEVELOPMENTAL}
_STAYING = Qt.KeyboardModifier.ShiftModifier


@spoken_as(Role.Grouping)
class SortingDesk(QWidget):
    """Has the keyboard while one sorts. ``ended``: Esc."""

    ended = Signal()

    def __init__(self, session: SortingSession, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[SortingCard, Standing] | None = None
        self.card = SortingCardView(today)
        self.suggestions = SuggestionRows()
        self.answers = Answers()
        self.hint = plain_label("", "small", wraps=True)
        self.key = KeyButton("K", self.tr("Key person"))
        self.later = KeyButton(self.tr("Space"), self.tr("Later"))
        self.back = KeyButton("⌫", self.tr("Back"))
        self.on = KeyButton("→", self.tr("Go on"))
        self.end = KeyButton(self.tr("Esc"), self.tr("End"))
        self.end.setToolTip(self.tr("Whoever is still undecided waits for the next time."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Sort people"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.hint.setText(
            self.tr(
                "A key files the person and goes on; Shift+key stays, for more than one. Ctrl+Z takes the last back."
            )
        )
        legend = QHBoxLayout()
        legend.setSpacing(SPACE_S)
        for each in (self.key, self.later, self.back, self.on, self.end):
            legend.addWidget(each)
        legend.addStretch(1)
        foot = QWidget()
        foot.setObjectName(FOOT)
        last = QVBoxLayout(foot)
        last.setContentsMargins(0, 0, 0, 0)
        last.setSpacing(SPACE_S)
        last.addWidget(self.suggestions)
        last.addWidget(self.answers)
        last.addWidget(self.hint)
        last.addLayout(legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.card, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        session = self._session
        self.answers.chosen.connect(self.decide)
        self.suggestions.taken.connect(lambda category: self.decide(category, stays=False))
        self.key.clicked.connect(session.toggle_key)
        self.later.clicked.connect(self.put_off)
        self.back.clicked.connect(session.go_back)
        self.on.clicked.connect(self.go_on)
        self.end.clicked.connect(self.ended)

    def show_session(self) -> None:
        """Show whoever is looked at; the person before stays in sight until the next one is here."""
        card, standing = self._session.card(), self._session.standing()
        self.back.setEnabled(self._session.can_go_back())
        if card is None or (card, standing) == self._shown:
            return
        is_other = self._shown is None or self._shown[0].contact.id != card.contact.id
        self._shown = card, standing
        self.card.show_card(card, standing)
        self.suggestions.show_suggestions(card.suggestions, standing.categories)
        self.answers.show_categories(standing.categories)
        self.on.setEnabled(bool(standing.categories))
        self.key.say(self.tr("Not a key person") if standing.is_key else self.tr("Key person"))
        if is_other:
            announce(self, ". ".join(filter(None, (self.card.accessibleName(), *self.suggestions.shown()))))

    # What the keys do

    def decide(self, category: Category, stays: bool) -> None:
        """Put the person into a category, or take them out of it again."""
        card = self._session.card()
        if card is None:
            return
        is_in = self._session.decide(category, stays=stays)
        name, word = one_line(card.contact.name), word_of(category).lower()
        said = self.tr("{name} is {category}") if is_in else self.tr("{name} is not {category} any more")
        announce(self, said.format(name=name, category=word))

    def go_on(self) -> None:
        """Go on from somebody who is sorted; of anybody else a decision is asked."""
        if self._session.standing().categories:
            self._session.go_on()

    def put_off(self) -> None:
        """Leave a person who is on the screen for the end, or go on from one who is sorted."""
        if self._session.card() is not None:
            self._session.go_on()

    def _press(self, key: Qt.Key, *, stays: bool) -> bool:
        session = self._session
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_A: session.accept,
            Qt.Key.Key_K: session.toggle_key,
            Qt.Key.Key_Space: self.put_off,
            Qt.Key.Key_Backspace: session.go_back,
            self._onward(-1): session.go_back,
            self._onward(1): self.go_on,
            Qt.Key.Key_Return: self.go_on,
            Qt.Key.Key_Enter: self.go_on,
            Qt.Key.Key_Escape: self.ended.emit,
        }
        if key in LETTERS:
            self.decide(LETTERS[key], stays)
        elif key in acts and not stays:
            acts[key]()
        else:
            return False
        return True

    def _onward(self, step: int) -> Qt.Key:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Qt.Key.Key_Right if (step > 0) is not mirrored else Qt.Key.Key_Left

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers in {Qt.KeyboardModifier.NoModifier, _STAYING}
        # A key that is held down is meant once: it would else sort everybody.
        if plain and event.isAutoRepeat() and Qt.Key(event.key()) is not Qt.Key.Key_Backspace:
            return
        if not plain or not self._press(Qt.Key(event.key()), stays=modifiers == _STAYING):
            super().keyPressEvent(event)
