"""The grid of all pairs of key people: yes, no or not answered, by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import FOCUS_RING, SPACE_S, TINT_STRONG
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.examine.tie_words import pair_words
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.examine_ties import Acquaintances, TieGridModel

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

CELL = 28
LONGEST_NAME, WIDEST_NAME = 150, 240
MOST_ROWS = 24
_ANSWERS: dict[str, bool | None] = {"y": True, "n": False, "u": None, "?": None}


class _Cells(QStyledItemDelegate):
    """Paints a cell: a tick on a tint for yes, a dash for no, nothing for an open pair."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, TieGridModel):
            return
        palette = current_palette()
        rect: QRect = option.rect
        painter.save()
        if index.row() == index.column():
            painter.fillRect(rect, color("line"))
        else:
            answer = model.answer_at(index)
            if answer:
                painter.fillRect(rect, color(palette.tint(palette.accent, TINT_STRONG)))
            sign = QRect(0, 0, 14, 14)
            sign.moveCenter(rect.center())
            if answer is not None:
                paint_icon(painter, sign, "check" if answer else "minus", "text" if answer else "muted")
        painter.setPen(color("line"))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


class _UprightNames(QHeaderView):
    """Names above narrow columns, read from the bottom to the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small"))
        model = self.model()
        names = (model.headerData(each, self.orientation()) or "" for each in range(model.columnCount()))
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        return QSize(CELL, min(longest, LONGEST_NAME) + 2 * SPACE_S)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, section: int, /) -> None:
        font = text_font("small")
        metrics = QFontMetrics(font)
        name = self.model().headerData(section, self.orientation()) or ""
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.height() - 2 * SPACE_S)
        view = self.parent()
        current = isinstance(view, QTableView) and view.currentIndex().column() == section and view.hasFocus()
        painter.save()
        painter.fillRect(rect, color("raised"))
        painter.setFont(text_font("small", strong=current))
        painter.setPen(color("text"))
        painter.translate(QPointF(rect.center().x() + 1, rect.bottom() - SPACE_S))
        painter.rotate(-90)
        painter.drawText(QPointF(0, (metrics.ascent() - metrics.descent()) / 2), shown)
        painter.restore()


class TieGrid(QTableView):
    """The square of pairs. Y, N and U answer the current cell, Space and a click go round the three answers."""

    def __init__(self, people: Acquaintances, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self.pairs = TieGridModel(people, self._describe, self)
        self.setModel(self.pairs)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(_UprightNames(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Who knows whom"))
        self.setAccessibleDescription(
            self.tr("Arrows go from pair to pair; Y says yes, N no, U takes the answer back.")
        )
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(CELL)
            header.setDefaultSectionSize(CELL)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
        self.verticalHeader().setMaximumWidth(WIDEST_NAME)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._turn)
        people.people_changed.connect(self.fit)

    def _describe(self, one: int, other: int, knows: bool | None) -> str:
        return pair_words(self._people.names[one], self._people.names[other], knows)

    def fit(self) -> None:
        """Be as high as the people need, up to a limit from which one scrolls."""
        rows = min(self.pairs.rowCount(), MOST_ROWS)
        frame = 2 * self.frameWidth() + self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * CELL + frame)
        if self.pairs.rowCount() > 1 and not self.currentIndex().isValid():
            self.setCurrentIndex(self.pairs.index(0, 1))

    def _turn(self, index: Index) -> None:
        turned = {None: True, True: False, False: None}
        if index.row() != index.column():
            self._answer(index, turned[self.pairs.answer_at(index)])

    def _answer(self, index: Index, knows: bool | None) -> None:
        self.pairs.answer(index, knows)
        announce(self, self.pairs.data(index, Qt.ItemDataRole.AccessibleTextRole) or "")

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        index, letter = self.currentIndex(), event.text().casefold()
        if index.isValid() and letter in _ANSWERS:
            self._answer(index, _ANSWERS[letter])
        elif index.isValid() and Qt.Key(event.key()) in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._answer(index, None)
        elif index.isValid() and Qt.Key(event.key()) is Qt.Key.Key_Space:
            self._turn(index)
        else:
            super().keyPressEvent(event)

    @override
    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        """Step over the diagonal, where nobody is to be asked about."""
        moved = super().moveCursor(action, modifiers)
        if not moved.isValid() or moved.row() != moved.column():
            return moved
        now, last = self.currentIndex(), self.pairs.rowCount() - 1
        row = moved.row() + (moved.row() - now.row())
        column = moved.column() + (moved.column() - now.column())
        beyond = not (0 <= row <= last and 0 <= column <= last)
        return now if beyond else self.pairs.index(row, column)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        asks = index.isValid() and index.row() != index.column()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor)
