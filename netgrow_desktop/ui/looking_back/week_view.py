"""A week in review: on the left what happened, on the right who is next and the owner's note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from netgrow_desktop.domain.looking_back.periods import Period
from netgrow_desktop.domain.looking_back.telling import say_room
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.looking_back.leaf import Leaf, put_part
from netgrow_desktop.ui.looking_back.note_box import NoteBox
from netgrow_desktop.ui.looking_back.passage_view import Passages
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import date_in_words

if TYPE_CHECKING:
    from netgrow_desktop.domain.looking_back.telling import ToldWeek
    from netgrow_desktop.services.review_offer import Offer

WIDTH = 1080


class WeekView(Leaf):
    """``person_requested`` carries an id; the others ask to spread a pile out, to note a contact, for the quarter."""

    person_requested = Signal(int)
    spread_requested = Signal()
    log_requested = Signal()
    quarter_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((3, 2), WIDTH, parent)
        self.done, self.ahead = Passages(), Passages()
        self.nothing = plain_label("", "muted", wraps=True)
        self.log = QPushButton(self.tr("Note a contact…"))
        self.nobody = plain_label("", "muted", wraps=True)
        self.room = plain_label("", "muted", wraps=True)
        self.spread = QPushButton(self.tr("Spread out…"))
        self.note = NoteBox(self.tr("Your note on the week"), self.tr("What was good? What do you take along?"))
        self.quarter_words = plain_label("", "muted", wraps=True)
        self.quarter = QPushButton(self.tr("Quarterly review"))
        self._lay_out()
        for passages in (self.done, self.ahead):
            passages.person_requested.connect(self.person_requested)
        self.spread.clicked.connect(lambda _checked: self.spread_requested.emit())
        self.log.clicked.connect(lambda _checked: self.log_requested.emit())
        self.quarter.clicked.connect(lambda _checked: self.quarter_requested.emit())

    def _lay_out(self) -> None:
        set_icon(self.log, "message-circle")
        set_icon(self.quarter, "calendar-range")
        set_icon(self.spread, "calendar-days")
        left, right = self.columns
        self._next_heading = plain_label(self.tr("Who is next"), "heading")
        put_part(left, plain_label(self.tr("What happened"), "heading"), self.nothing, self.log)
        left.addWidget(self.done)
        left.addWidget(self.note)
        put_part(right, self._next_heading, self.nobody, self.room, self.spread)
        right.addWidget(self.ahead)
        put_part(right, self.quarter_words, self.quarter)

    def show_week(self, told: ToldWeek, offer: Offer) -> None:
        """Show a week; of one that is over it is not said who is next."""
        week = told.week
        self.done.show_passages(told.done, week.today)
        is_empty = week.done.is_empty()
        self.nothing.setText(
            self.tr("Nothing is noted for this week yet. Some weeks are quiet, and people are still there.")
            if week.ahead is not None
            else self.tr("Nothing is noted for this week.")
        )
        self.nothing.setVisible(is_empty)
        self.log.setVisible(is_empty and week.ahead is not None)
        ahead = week.ahead
        room = say_room(ahead) if ahead is not None else None
        nobody = ahead is not None and not (ahead.coming or ahead.still_open)
        self.ahead.show_passages(told.ahead, week.today)
        for part, shown in (
            (self._next_heading, ahead is not None),
            (self.ahead, ahead is not None),
            (self.room, room is not None and not nobody),
            (self.spread, ahead is not None and ahead.is_a_pile()),
            (self.nobody, nobody),
        ):
            part.setVisible(shown)
        self.nobody.setText(
            self.tr("Nobody is due next week. A good time to write to somebody just because you thought of them.")
        )
        self.room.setText(words(room) if room is not None else "")
        self.note.show_note(Period.WEEK, week.span, week.kept.note)
        self._offer_quarter(offer, is_present=ahead is not None)

    def _offer_quarter(self, offer: Offer, *, is_present: bool) -> None:
        last = date_in_words(offer.last_made)
        self.quarter_words.setText(
            self.tr("A quarter has gone by since your last review ({day}).").format(day=last)
            if last
            else self.tr("A quarter turns: see how your network has changed, and what you want to do next.")
        )
        for part in (self.quarter_words, self.quarter):
            part.setVisible(is_present and offer.is_due)
