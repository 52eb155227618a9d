"""One column of the board: its category, the question, how many people, their cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.figures import count, percent
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.breakdown.people_drop import PeopleDrop
from netgrow_desktop.ui.breakdown.wordings import how_to, invitation, question, word_of
from netgrow_desktop.ui.elements.category_marks import CategoryMarks
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette, set_text_role
from netgrow_desktop.viewmodels.breakdown import column_code
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.breakdown import Breakdown
    from netgrow_desktop.viewmodels.breakdown import CardsModel

RULE = 2
MARK = 12
NARROWEST, NARROWEST_HEAD = 176, 144


class BoardColumn(PeopleDrop):
    """A column. Drops land anywhere on it.

    ``share_fitted`` says that there is room for the share now, or no longer: it stands in all columns or in none.
    """

    share_fitted = Signal()

    def __init__(self, cards: CardsModel, parent: QWidget | None = None) -> None:
        super().__init__(cards, parent)
        self.cards.setAccessibleName(word_of(self.category))
        self._number, self._share, self._searched = 0, "", ""
        self._fits_share = self._may_share = True
        self.number = plain_label("", "strong")
        self.share = plain_label("", "muted")
        self.question = plain_label(question(self.category), "small", wraps=True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.question.setToolTip(how_to(self.category))
        self.setMinimumWidth(NARROWEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(self._title())
        column.addWidget(self.question)
        column.addSpacing(SPACE_S + RULE + SPACE_S)
        column.addWidget(self.cards, 1)

    def _title(self) -> QHBoxLayout:
        marks = CategoryMarks(size=scaled(MARK))
        marks.show_categories([self.category.value] if self.category else [])
        word = self.word = plain_label(word_of(self.category), "heading")
        word.setToolTip(how_to(self.category))
        word.setBuddy(self.cards)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        for part in (marks, word):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self.number, self.share):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def show_counts(self, breakdown: Breakdown) -> None:
        """Say how many people are in the column, and which share of everyone."""
        self._number, self._share = breakdown.count(self.category), percent(breakdown.share(self.category))
        self._say_number()

    def _say_number(self) -> None:
        """Say how many people are in the column, while one searches how many of them are found."""
        spoken = words(Message("board.share", {"n": self._number, "share": self._share}))
        text = count(self._number)
        searches = bool(self._searched) and self.cards.cards.is_answered()
        if searches:
            found = count(self.cards.cards.rowCount())
            text = spoken = self.tr("{found} of {all}").format(found=found, all=text)
        self.number.setText(text)
        self.share.setText(self._share)
        self._make_room()
        self.number.setAccessibleName(spoken)
        self.number.setToolTip(spoken)
        self.cards.setAccessibleName(f"{word_of(self.category)}, {spoken}")

    def _make_room(self) -> None:
        """Have the name of the category whole, as with large letters: for it the share goes, then its size, the number.

        A number of people found stays.
        """
        searches = bool(self._searched) and self.cards.cards.is_answered()
        set_text_role(self.word, "heading")
        fits = self._needed(self.number, self.share) <= self.width()
        self.share.setHidden(searches or not (fits and self._may_share))
        if self._needed(self.number) > self.width():
            set_text_role(self.word, "strong")
        self.number.setHidden(not searches and self._needed(self.number) > self.width())
        if fits is not self._fits_share:
            self._fits_share = fits
            self.share_fitted.emit()

    def fits_share(self) -> bool:
        """Tell whether there is room for the share beside the name and the number."""
        return self._fits_share

    def allow_share(self, *, may: bool) -> None:
        """Show the share where there is room for it, or not at all."""
        if may is not self._may_share:
            self._may_share = may
            self._make_room()

    def _needed(self, *beside: QWidget) -> int:
        """Give the width of the first line with the name and what stands *beside* it."""
        shown = (self.word, *beside)
        return scaled(MARK) + sum(each.sizeHint().width() for each in shown) + 2 * SPACE_S + len(shown) * SPACE_S

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._make_room()

    def show_hint(self, searched: str) -> None:
        """Say how many cards there are for what was typed (*searched*), and where there are none, why."""
        self._searched = searched
        self._say_number()
        if self.cards.cards.rowCount() or not self.cards.cards.is_answered():
            self.cards.say("")
        elif searched:
            self.cards.say(self.tr("Nobody here fits “{text}”.").format(text=one_line(searched)))
        else:
            self.cards.say(invitation(self.category), "sorted" if self.category is None else None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        rule = self.question.geometry().bottom() + 1 + SPACE_XS + SPACE_S
        ink = current_palette().category(column_code(self.category))
        painter.fillRect(SPACE_S, rule, self.width() - 2 * SPACE_S, RULE, color(ink))
        painter.end()
