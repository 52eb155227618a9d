"""The grid of all pairs of key people: yes, no or not answered, by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.examine.tie_words import pair_words
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.theme import color, text_font
from netgrow_desktop.viewmodels.examine_ties import Acquaintances, TieGridModel

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

CELL = 28
LONGEST_NAME, WIDEST_NAME = 150, 240
MOST_ROWS = 24
_ANSWERS: dict[str, bool | None] = {"y": True, "n": False, "u": None, "?": None}


class _Cells(QStyledItemDelegate):
    """Paints a cell: a tick on a full plate for yes, a dash for no, nothing for an open pair, a stroke for oneself."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, TieGridModel):
            return
        rect: QRect = option.rect
        painter.save()
        if index.row() == index.column():
            painter.fillRect(rect, color("window"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("outline"), 1))
            painter.drawLine(rect.topLeft(), rect.bottomRight())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        else:
            self._paint_answer(painter, rect, model.answer_at(index))
        painter.setPen(color("line"))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("text"), FOCUS_RING))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_answer(self, painter: QPainter, rect: QRect, answer: bool | None) -> None:
        if answer:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -4, -4), CORNER_RADIUS / 2, CORNER_RADIUS / 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if answer is not None:
            sign = QRect(0, 0, 14, 14)
            sign.moveCenter(rect.center())
            paint_icon(painter, sign, "check" if answer else "minus", "on_accent" if answer else "muted")


class _Names(QHeaderView):
    """The names beside the rows and, read from the bottom to the top, above the columns: all in one hand."""

    def __init__(self, orientation: Qt.Orientation, parent: QTableView) -> None:
        super().__init__(orientation, parent)
        self._table = parent

    def _names(self) -> list[str]:
        model = self.model()
        return [model.headerData(each, self.orientation()) or "" for each in range(self.count())]

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small", strong=True))
        longest = max((metrics.horizontalAdvance(name) for name in self._names()), default=0)
        if self.orientation() is Qt.Orientation.Horizontal:
            return QSize(CELL, min(longest, LONGEST_NAME) + 2 * SPACE_S)
        return QSize(min(longest + 2 * SPACE_S, WIDEST_NAME), CELL)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, section: int, /) -> None:
        upright = self.orientation() is Qt.Orientation.Horizontal
        now = self._table.currentIndex()
        is_current = self._table.hasFocus() and section == (now.column() if upright else now.row())
        font = text_font("small", strong=is_current)
        metrics = QFontMetrics(font)
        room = (rect.height() if upright else rect.width()) - 2 * SPACE_S
        shown = metrics.elidedText(self._names()[section], Qt.TextElideMode.ElideRight, room)
        painter.save()
        painter.fillRect(rect, color("raised"))
        painter.setFont(font)
        painter.setPen(color("text"))
        if upright:
            painter.translate(QPointF(rect.center().x() + 1, rect.bottom() - SPACE_S))
            painter.rotate(-90)
            painter.drawText(QPointF(0, (metrics.ascent() - metrics.descent()) / 2), shown)
        else:
            ends = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(rect.adjusted(SPACE_S, 0, -SPACE_S, 0), ends, shown)
        painter.restore()


class TieGrid(QTableView):
    """The square of pairs. Y and N answer the current cell, Space and a click change between the two; nothing but U
    and Delete takes an answer back. ``moved`` follows the current cell.
    """

    moved = Signal()

    def __init__(self, people: Acquaintances, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self.pairs = TieGridModel(people, self._describe, self)
        self.setModel(self.pairs)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(_Names(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Names(Qt.Orientation.Vertical, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Who knows whom"))
        self.setAccessibleDescription(
            self.tr("Arrows go from pair to pair; Y says yes, N no, U or Delete takes the answer back.")
        )
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(CELL)
            header.setDefaultSectionSize(CELL)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
        self.horizontalHeader().show()
        self.verticalHeader().show()
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
        if index.row() != index.column():
            self._answer(index, not self.pairs.answer_at(index))

    def answer_current(self, knows: bool | None) -> None:
        """Answer the pair of the current cell; None takes the answer back."""
        if self.currentIndex().isValid():
            self._answer(self.currentIndex(), knows)

    def current_words(self) -> str:
        """Say the pair of the current cell and its answer, "" for none."""
        return self.pairs.data(self.currentIndex(), Qt.ItemDataRole.AccessibleTextRole) or ""

    def current_answer(self) -> bool | None:
        """Give the answer in the current cell, None for none."""
        return self.pairs.answer_at(self.currentIndex()) if self.currentIndex().isValid() else None

    @override
    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.viewport().update()
        self.moved.emit()

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
