"""One swim lane of the board: its name, how many people, and its four cells of cards below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S, SPACE_XS
from netgrow_desktop.ui.breakdown.card_delegate import GAP, card_height
from netgrow_desktop.ui.breakdown.people_drop import PeopleDrop
from netgrow_desktop.ui.breakdown.wordings import word_of
from netgrow_desktop.ui.elements.category_marks import mark_size, paint_category_marks
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, text_font
from netgrow_desktop.viewmodels.breakdown import BOARD
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.domain.breakdown import Lane
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.viewmodels.breakdown import CardsModel

MOST_ROWS = 3
"""Cards that a cell shows below each other; with more it scrolls."""
HEADER_HEIGHT = 32
START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine


class LaneHeader(QAbstractButton):
    """The line on top of a lane, which folds it: its name, and the count of each column above its cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane: Lane | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lane(self, lane: Lane) -> None:
        """Show a lane's name and counts."""
        self._lane = lane
        self.setText(one_line(lane.name) or self.tr("Everybody else"))
        people = words(Message("people.count", {"n": lane.people}))
        parts = [f"{word_of(each)} {count(lane.members.get(each, 0))}" for each in BOARD]
        self.setAccessibleName(f"{self.text()}, {people}")
        self.setAccessibleDescription(", ".join(parts))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, max(HEADER_HEIGHT, QFontMetrics(text_font(strong=True)).height() + SPACE_S))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.rect().adjusted(SPACE_S, 1, -SPACE_S, -1)
        painter.setPen(QPen(color("accent"), FOCUS_RING) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(color("pressed" if self.underMouse() else "hover"))
        painter.drawRoundedRect(QRectF(place), CORNER_RADIUS, CORNER_RADIUS)
        width = self.width() // len(BOARD)
        for number, category in enumerate(BOARD):
            column = QRect(number * width, 0, width, self.height()).adjusted(2 * SPACE_S, 0, -2 * SPACE_S, 0)
            start = self._paint_count(painter, column, category)
            if not number:
                self._paint_name(painter, column, start)
        painter.end()

    def _paint_name(self, painter: QPainter, column: QRect, end: int) -> None:
        sign = QRect(column.left(), 0, icon_side(), self.height())
        paint_icon(painter, self._placed(sign), "chevron-down" if self.isChecked() else "chevron-right", "muted")
        name = QRect(sign.right() + 1 + SPACE_XS, 0, 0, self.height())
        name.setRight(end - SPACE_S)
        font = text_font(strong=True)
        painter.setFont(font)
        painter.setPen(color("text"))
        fitting = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(self._placed(name), START, fitting)

    def _paint_count(self, painter: QPainter, column: QRect, category: Category | None) -> int:
        """Paint how many people of the lane are in a column; give where that begins."""
        number = self._lane.members.get(category, 0) if self._lane is not None else 0
        font = text_font("small", tabular=True)
        painter.setFont(font)
        painter.setPen(color("text" if number else "muted"))
        painter.drawText(self._placed(column), END, count(number))
        wide = QFontMetrics(font).horizontalAdvance(count(number)) + 2
        mark = QRect(column.right() - wide - SPACE_XS - mark_size(), 0, mark_size(), self.height())
        paint_category_marks(painter, self._placed(mark), [category.value] if category else [])
        return mark.left()

    def _placed(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)


class LaneCell(PeopleDrop):
    """The cards of one column in one lane."""

    def __init__(self, cards: CardsModel, parent: QWidget | None = None) -> None:
        super().__init__(cards, parent)
        cards.setParent(self)
        line = QVBoxLayout(self)
        line.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, 0)
        line.addWidget(self.cards)


class LaneRow(QWidget):
    """A lane. Its cells are made when it is first unfolded, and ask only while it is."""

    cell_made = Signal(object)
    folded = Signal()
    """The lane was folded, or unfolded."""

    def __init__(self, make_cards: Callable[[Category | None], CardsModel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_cards = make_cards
        self.header = LaneHeader()
        self.cells: list[LaneCell] = []
        self._body = QWidget()
        self._body.hide()
        self._line = QHBoxLayout(self._body)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.header)
        column.addWidget(self._body)
        self.header.clicked.connect(self.fold)

    def show_lane(self, lane: Lane) -> None:
        """Show a lane's name and counts."""
        self.header.show_lane(lane)
        for cell in self.cells:
            cell.cards.setAccessibleName(f"{word_of(cell.category)}, {self.header.text()}")

    def is_open(self) -> bool:
        """Tell whether the lane shows its cards."""
        return self.header.isChecked()

    def fold(self, is_open: bool) -> None:
        """Show the cards of the lane, or its line alone."""
        self.header.setChecked(is_open)
        for cell in self.cells if is_open else ():
            # What changed while the lane was folded was not asked for.
            cell.cards.cards.refresh()
        if is_open and not self.cells:
            for category in BOARD:
                cell = LaneCell(self._make_cards(category))
                cell.cards.setAccessibleName(f"{word_of(category)}, {self.header.text()}")
                cell.cards.cards.answered.connect(self._size)
                self.cells.append(cell)
                self._line.addWidget(cell, 1)
                self.cell_made.emit(cell)
            self._size()
        self._body.setVisible(is_open)
        self.header.update()
        self.folded.emit()

    def _size(self) -> None:
        """Make the lane as high as its fullest cell, up to a few cards."""
        rows = max(cell.cards.cards.rowCount() for cell in self.cells)
        self._body.setFixedHeight(min(max(rows, 1), MOST_ROWS) * (card_height() + GAP) + SPACE_XS)
