"""Small windows of introductions: when it took place, and how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from netgrow_desktop.domain.interviews.introductions import LONGEST_WORDS, IntroductionSide, ask_again_on
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.introductions import TookPlace
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.introductions.wordings import how_words, thanks_words
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.day_field import DayField
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class TookPlaceForm(Form):
    """Asks when an introduction took place and, of one that was made, when to ask how it went.

    *chosen* gets a :class:`TookPlace`. A day to come is refused.
    """

    def __init__(
        self,
        side: IntroductionSide,
        names: tuple[str, str],
        today: date,
        chosen: Callable[[TookPlace], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Introduction"))
        self.setAccessibleName(self.tr("Introduction"))
        self.accept_button.setText(self.tr("Note it"))
        self._today, self._chosen = today, chosen
        one, other = (one_line(name) for name in names)
        made = side is IntroductionSide.MADE
        self._reason = how_words(other) if made else thanks_words(other)
        told = self.tr("{one} and {other} know each other through you") if made else self.tr("{one} led you to {other}")
        self.content.addWidget(plain_label(breakable(told.format(one=one, other=other)), "heading", wraps=True))
        self.day = DayField(today, today, past=True)
        self.day.add_quick_day(self.tr("Today"), today)
        self.add_field(self.tr("When"), self.day, self.day.line)
        self.asks = QCheckBox(self.tr("Remind me to ask how it went"))
        self.asks.setChecked(made)
        self.again = DayField(ask_again_on(today), today)
        self.asks.toggled.connect(self.again.setEnabled)
        self.asks.setVisible(made)
        self.again.setVisible(made)
        self.again.line.setAccessibleName(self.tr("When to ask how it went"))
        self.content.addWidget(self.asks)
        self.content.addWidget(self.again)
        self.commit = self._save

    def _save(self) -> str:
        day = self.day.day()
        if day is None:
            self.day.line.setFocus()
            return self.tr("Type a day first, such as “today” or “fri”.")
        if day > self._today:
            self.day.line.setFocus()
            return words(Message("introduction.day_to_come"))
        ask_on = self.again.day() if self.asks.isChecked() else None
        if self.asks.isChecked() and ask_on is None:
            self.again.line.setFocus()
            return self.tr("Type a day first, such as “today” or “fri”.")
        self._chosen(TookPlace(day, self._today, ask_on, self._reason))
        return ""


class WentForm(Form):
    """Asks how an introduction went; *kept* gets the owner's words, *removed* is called to remove the introduction."""

    def __init__(
        self,
        title: str,
        went: str,
        kept: Callable[[str], object],
        removed: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("How did it go?"))
        self.setAccessibleName(self.tr("How did it go?"))
        self.accept_button.setText(self.tr("Keep"))
        self._kept, self._removed = kept, removed
        self.content.addWidget(plain_label(breakable(some_lines(title)), "heading", wraps=True))
        self.note = NoteField(least=3, enter_sends=True)
        self.note.setPlainText(went)
        self.note.sent.connect(self.accept)
        self.add_field(self.tr("How did it go?"), self.note)
        self.remove = QPushButton(self.tr("Remove this introduction"))
        self.remove.setAutoDefault(False)
        set_button_kind(self.remove, "quiet")
        self.remove.clicked.connect(self._take_away)
        self.content.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.commit = self._save
        self.note.setFocus()

    def _save(self) -> str:
        said = self.note.toPlainText().strip()
        if len(said) > LONGEST_WORDS:
            return words(Message("introduction.too_long", {"most": LONGEST_WORDS}))
        self._kept(said)
        return ""

    def _take_away(self) -> None:
        self._removed()
        self.reject()
