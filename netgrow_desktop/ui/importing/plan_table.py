"""The table of a plan's part: changes with the old value struck, ticks by mouse and by Space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.row_hover import RowDelegate, RowHover
from netgrow_desktop.ui.importing.plan_model import CHANGES_ROLE, PlanModel
from netgrow_desktop.ui.importing.replies import Reply, reply_of
from netgrow_desktop.ui.theme import color, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

ARROW = " → "
NARROWEST_COLUMN = 80


class ChangesDelegate(RowDelegate):
    """Paints what an update changes: the field quietly, the old value struck through, the new one plain."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        changes = index.data(CHANGES_ROLE)
        if not changes:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        style = option.widget.style()
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setClipRect(option.rect)
        # The style leaves this much beside the words of the other columns.
        beside = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        place = words.adjusted(beside, 0, -beside, 0)
        is_left_out = index.data(Qt.ItemDataRole.ForegroundRole) is not None
        tone = "muted" if is_left_out else "text"
        for field, old, new in changes:
            place = _paint_part(painter, place, f"{field}  ", "muted")
            if old:
                place = _paint_part(painter, place, old, "muted", struck=True)
                place = _paint_part(painter, place, ARROW, "muted")
            place = _paint_part(painter, place, new, tone, strong=bool(old) and not is_left_out)
            place.setLeft(place.left() + 2 * SPACE_S)
        painter.restore()


def _paint_part(
    painter: QPainter, place: QRect, text: str, tone: str, *, struck: bool = False, strong: bool = False
) -> QRect:
    """Paint a piece of text and give the room that is left after it."""
    font = text_font(strong=strong)
    font.setStrikeOut(struck)
    painter.setFont(font)
    painter.setPen(color(tone))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, place.width()))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return place.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0)


def fair_widths(room: int, needed: Sequence[int], shares: Sequence[int]) -> list[int]:
    """Give columns that need so many pixels their widths in *room*: those content with their share get what they need.

    What they leave is shared by the others; where all are content it is shared by all.
    """
    widths = dict.fromkeys(range(len(needed)), 0)
    waiting = set(widths)
    while waiting:
        left = room - sum(widths.values())
        parts = sum(shares[place] for place in waiting)
        content = {place for place in waiting if needed[place] * parts <= left * shares[place]}
        for place in content or waiting:
            widths[place] = needed[place] if content else max(NARROWEST_COLUMN, left * shares[place] // parts)
        waiting -= content or waiting
    spare = max(0, room - sum(widths.values()))
    return [widths[place] + spare * share // sum(shares) for place, share in enumerate(shares)]


class PlanTable(QTableView):
    """The table of a part; its columns share the width. Keys switch the ticks, or answer, for all selected rows."""

    row_entered = Signal()
    """Another row is the current one, or the current one has arrived."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet_table(self)
        self.setModel(model)
        self._plan_model = model
        hover = RowHover(self)
        self._plain, self._changes = RowDelegate(self, hover), ChangesDelegate(self, hover)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # A header that watches the selection asks about every single row when all are selected.
        header.setSelectionModel(QItemSelectionModel(model, header))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setResizeContentsPrecision(0)
        self._is_fitted = False
        model.modelReset.connect(self._begin_anew)
        model.dataChanged.connect(self._row_arrived)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.row_entered.emit())

    def _begin_anew(self) -> None:
        self._is_fitted = False
        self.share_width()

    def _row_arrived(self, first: QModelIndex, last: QModelIndex) -> None:
        if not self._is_fitted:
            # Once there is something to measure; later rows move no column any more.
            self._is_fitted = True
            self.share_width()
        if first.row() <= self.currentIndex().row() <= last.row():
            self.row_entered.emit()

    def share_width(self) -> None:
        """Give each column its share of the width; what one does not need goes to those that need more."""
        shown = self._plan_model.plan_columns()
        needed = [
            max(self.sizeHintForColumn(place), self.horizontalHeader().sectionSizeHint(place)) + SPACE_S
            for place in range(len(shown))
        ]
        # Who somebody is comes before all else.
        shares = [column.share * (2 if column.is_strong else 1) for column in shown]
        widths = fair_widths(self.viewport().width(), needed, shares)
        for place, column in enumerate(shown):
            self.setColumnWidth(place, widths[place])
            self.setItemDelegateForColumn(place, self._changes if column.changes is not None else self._plain)
        self.horizontalHeader().setStretchLastSection(True)

    def selected_rows(self) -> list[range]:
        """Give the rows that are selected, as ranges: all of a million are one."""
        selection = self.selectionModel().selection()
        return [range((part := selection.at(n)).top(), part.bottom() + 1) for n in range(selection.count())]

    def switch_selected(self) -> None:
        """Take the rows that are selected, or leave them out if the current one is taken."""
        current = self.currentIndex()
        if self._plan_model.has_ticks() and current.isValid():
            rows = self.selected_rows() or [range(current.row(), current.row() + 1)]
            self._plan_model.switch(rows, on=not self._plan_model.is_on(current.row()))

    def answer_selected(self, reply: Reply) -> None:
        """Answer for all rows that are selected; a single one makes way for the next that waits for an answer."""
        rows = self.selected_rows()
        self._plan_model.answer(rows, reply)
        current = self.currentIndex()
        if sum(map(len, rows)) == 1 and self._plan_model.reply(current.row()) is reply:
            below = range(current.row() + 1, self._plan_model.rowCount())
            waiting = next((row for row in below if self._plan_model.reply(row) is None), current.row() + 1)
            following = current.siblingAtRow(waiting)
            if following.isValid():
                self.setCurrentIndex(following)

    def selected_reply(self) -> Reply | None:
        """Give the answer that all selected rows have, None where they have none or several."""
        replies = {self._plan_model.reply(row) for rows in self.selected_rows() for row in rows}
        return replies.pop() if len(replies) == 1 else None

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        reply = reply_of(event) if self._plan_model.has_replies() else None
        if reply is not None:
            self.answer_selected(reply)
        elif Qt.Key(event.key()) is Qt.Key.Key_Space and not event.modifiers():
            self.switch_selected()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.share_width()
