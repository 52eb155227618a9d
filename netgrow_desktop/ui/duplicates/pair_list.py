"""The list of pairs: both names, what the two do, and why they may be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.duplicates.acting_table import ActingTable
from netgrow_desktop.ui.duplicates.wordings import describe_pair, reason_words, role_words
from netgrow_desktop.ui.elements.card_rows import paint_ground, paint_ring
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.theme import color, text_font, theme_watcher
from netgrow_desktop.viewmodels.duplicates import Pair, PairKey, PairsModel
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.domain.contacts import ContactRow

Index = QModelIndex | QPersistentModelIndex

START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def pair_height() -> int:
    """Give the height of a pair's row in pixels: two names, the reasons, and the space around them."""
    name, small = QFontMetrics(text_font("body", strong=True)), QFontMetrics(text_font("small"))
    return 2 * name.height() + small.height() + 2 + 2 * SPACE_S


def heading_height() -> int:
    """Give the height of the line above the pairs of whom only the name is the same, in pixels."""
    return QFontMetrics(text_font("small", strong=True)).height() + 2 * SPACE_S


class PairDelegate(QStyledItemDelegate):
    """Paints the rows of a :class:`PairsModel`."""

    def __init__(self, model: PairsModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, pair_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pair = self._model.pair_at(index.row())
        if pair is None:
            return
        rect: QRect = option.rect
        painter.save()
        if self._model.begins_part(index.row()):
            heading = QRect(rect.left() + SPACE_S, rect.top(), rect.width() - SPACE_L, heading_height())
            text = QCoreApplication.translate("Duplicates", "Only the name is the same")
            self._line(painter, heading, rect, text_font("small", strong=True), color("muted"), text)
            rect = rect.adjusted(0, heading_height(), 0, 0)
            option.rect = rect
        paint_ground(painter, option)
        self._paint_pair(painter, rect, pair)
        paint_ring(painter, option, self._view)
        painter.restore()

    def _paint_pair(self, painter: QPainter, rect: QRect, pair: Pair) -> None:
        name, small = text_font("body", strong=True), text_font("small")
        height = QFontMetrics(name).height()
        inside = rect.adjusted(SPACE_S, SPACE_S, -SPACE_L, -SPACE_S)
        sign = QRect(inside.left(), inside.top(), icon_side(), height)
        icon, tone = ("check-check", "accent") if pair.certain else ("circle-help", "muted")
        paint_icon(painter, QStyle.visualRect(self._view.layoutDirection(), rect, sign), icon, tone)
        inside.setLeft(inside.left() + icon_side() + SPACE_S)
        for number, one in enumerate(pair.key):
            line = QRect(inside.left(), inside.top() + number * height, inside.width(), height)
            self._paint_person(painter, line, rect, self._model.person(one))
        below = QRect(inside.left(), inside.top() + 2 * height + 2, inside.width(), inside.height() - 2 * height - 2)
        self._line(painter, below, rect, small, color("muted"), reason_words(pair))

    def _paint_person(self, painter: QPainter, place: QRect, row: QRect, person: ContactRow | None) -> None:
        if person is None:
            return
        strong, small = text_font("body", strong=True), text_font("small")
        name = one_line(person.name)
        self._line(painter, place, row, strong, color("text"), name)
        rest = place.adjusted(QFontMetrics(strong).horizontalAdvance(name) + SPACE_S, 0, 0, 0)
        if rest.width() > SPACE_L:
            self._line(painter, rest, row, small, color("muted"), role_words(person))

    def _line(self, painter: QPainter, place: QRect, row: QRect, font: QFont, ink: QColor, text: str) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        where = QStyle.visualRect(self._view.layoutDirection(), row, place)
        painter.drawText(where, START | Qt.TextFlag.TextSingleLine, fitting)


class PairList(ActingTable):
    """Shows a :class:`PairsModel`. ``chosen`` tells that another pair is current, ``asked`` carries an act,
    ``entered`` asks for the comparison, ``left`` to go back.
    """

    chosen = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs = PairsModel(describe_pair, self)
        self._quiet = False
        self.setModel(self.pairs)
        self.setItemDelegate(PairDelegate(self.pairs, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setProperty("kind", "cards")
        self.setAccessibleName(self.tr("People who may be here twice"))
        self.verticalScrollBar().valueChanged.connect(self._look)
        theme_watcher().changed.connect(self._size_rows)
        for changed in (self.pairs.modelReset, self.pairs.rowsRemoved):
            changed.connect(self._size_rows)
        self._size_rows()

    def show_pairs(self, pairs: Sequence[Pair], current: PairKey | None) -> None:
        """Show pairs with *current* as the current one, or whichever is in its place where it is not among them."""
        row, scrolled, before = self.currentIndex().row(), self.verticalScrollBar().value(), self.current()
        self._quiet = True
        self.pairs.show_pairs(pairs)
        found = self.pairs.row_of(current) if current is not None else -1
        row = found if found >= 0 else min(max(row, 0), len(pairs) - 1)
        self.updateGeometries()
        self.verticalScrollBar().setValue(scrolled)
        if row >= 0:
            self.setCurrentIndex(self.pairs.index(row, 0))
            if before is None or before.key != pairs[row].key:
                self.scrollTo(self.pairs.index(row, 0))
            else:
                # Whoever looks elsewhere in the list goes on looking there.
                self.verticalScrollBar().setValue(scrolled)
        self._quiet = False
        self._look()
        self.chosen.emit()

    def settle(self, change: Callable[[PairsModel], None]) -> None:
        """Take what was decided out of the pairs by *change*; whichever pair is then in its place is current."""
        row = self.currentIndex().row()
        self._quiet = True
        change(self.pairs)
        index = self.pairs.index(min(max(row, 0), self.pairs.rowCount() - 1), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._quiet = False
        self._look()
        self.chosen.emit()

    def current(self) -> Pair | None:
        """Give the current pair."""
        return self.pairs.pair_at(self.currentIndex().row())

    def step(self, by: int) -> bool:
        """Go so many pairs on, or back; gives whether there is one."""
        row = self.currentIndex().row() + by
        if self.pairs.pair_at(row) is None:
            return False
        self.setCurrentIndex(self.pairs.index(row, 0))
        return True

    def _size_rows(self) -> None:
        header = self.verticalHeader()
        header.setDefaultSectionSize(pair_height())
        for row in range(self.pairs.rowCount()):
            if self.pairs.begins_part(row):
                header.resizeSection(row, pair_height() + heading_height())

    def _look(self) -> None:
        first = self.verticalScrollBar().value() // pair_height()
        self.pairs.show_range(first, first + self.viewport().height() // pair_height() + 1)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet:
            self.chosen.emit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._look()

    @override
    def _go_sideways(self, event: QKeyEvent, *, is_right: bool) -> bool:
        if is_right:
            self.entered.emit()
        return is_right

    @override
    def _hint_at(self, index: QModelIndex) -> str:
        return self.pairs.data(index) or ""
