"""One column of the board: its category, the question, how many people, their cards. Drops land anywhere on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.figures import count, percent
from netgrow_desktop.theme_tokens import CORNER_RADIUS, SPACE_S, SPACE_XS, TINT_STRONG
from netgrow_desktop.ui.breakdown.card_list import CardList
from netgrow_desktop.ui.breakdown.wordings import how_to, invitation, question, word_of
from netgrow_desktop.ui.elements.category_marks import CategoryMarks
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette
from netgrow_desktop.viewmodels.breakdown import COLUMN_MIME, column_code, column_in
from netgrow_desktop.viewmodels.people_mime import PEOPLE_MIME, people_in
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.breakdown import Breakdown
    from netgrow_desktop.viewmodels.breakdown import CardsModel

RULE = 2
MARK = 12
NARROWEST = 176


class BoardColumn(QWidget):
    """A column. It says what was dropped on it and leaves the writing to its owner."""

    dropped = Signal(object, object, bool)
    """People came: their ids, the column that they come from (None: undecided), whether they stay there too."""

    def __init__(self, cards: CardsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.category = cards.category
        self._code = column_code(self.category)
        self._receiving = False
        self.cards = CardList(cards)
        self.cards.setAccessibleName(word_of(self.category))
        self.number = plain_label("", "strong")
        self.share = plain_label("", "muted")
        self.question = plain_label(question(self.category), "small", wraps=True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.question.setToolTip(how_to(self.category))
        self.setMinimumWidth(NARROWEST)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(self._title())
        column.addWidget(self.question)
        column.addSpacing(SPACE_S + RULE + SPACE_S)
        column.addWidget(self.cards, 1)

    def _title(self) -> QHBoxLayout:
        marks = CategoryMarks(size=MARK)
        marks.show_categories([self.category.value] if self.category else [])
        word = plain_label(word_of(self.category), "heading")
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
        number = breakdown.count(self.category)
        share = percent(breakdown.share(self.category))
        self.number.setText(count(number))
        self.share.setText(share)
        spoken = words(Message("board.share", {"n": number, "share": share}))
        self.number.setAccessibleName(spoken)
        self.cards.setAccessibleName(f"{word_of(self.category)}, {spoken}")

    def show_hint(self, searched: str) -> None:
        """Say why there are no cards, where there are none; *searched* is what was typed."""
        if self.cards.cards.rowCount() or not self.cards.cards.is_answered():
            self.cards.say("")
        elif searched:
            self.cards.say(self.tr("Nobody here fits “{text}”.").format(text=one_line(searched)))
        else:
            self.cards.say(invitation(self.category), "sorted" if self.category is None else None)

    # Drops

    def is_receiving(self) -> bool:
        """Tell whether people are dragged over the column who may be dropped here."""
        return self._receiving

    def _receive(self, *, receiving: bool) -> None:
        if receiving != self._receiving:
            self._receiving = receiving
            self.update()

    def _takes(self, event: QDropEvent) -> bool:
        data = event.mimeData()
        if not data.hasFormat(PEOPLE_MIME):
            return False
        # Dropped where they come from, people would neither come nor go.
        return not data.hasFormat(COLUMN_MIME) or column_in(data) is not self.category

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def _judge(self, event: QDragMoveEvent) -> None:
        takes = self._takes(event)
        self._receive(receiving=takes)
        if takes:
            event.setDropAction(Qt.DropAction.CopyAction if self._adds(event) else Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _adds(self, event: QDropEvent) -> bool:
        """Tell whether people stay where they come from as well; nobody can be undecided and sorted at once."""
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and self.category is not None

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._receive(receiving=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._receive(receiving=False)
        if not self._takes(event):
            event.ignore()
            return
        data, adds = event.mimeData(), self._adds(event)
        event.setDropAction(Qt.DropAction.CopyAction if adds else Qt.DropAction.MoveAction)
        event.accept()
        ids = list(people_in(data))
        if ids:
            self.dropped.emit(ids, column_in(data), adds)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        ink = palette.category(self._code)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._receiving:
            painter.setPen(QPen(color(ink), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(color(palette.tint(ink, TINT_STRONG)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER_RADIUS, CORNER_RADIUS)
        rule = self.question.geometry().bottom() + 1 + SPACE_XS + SPACE_S
        painter.fillRect(SPACE_S, rule, self.width() - 2 * SPACE_S, RULE, color(ink))
        painter.end()
