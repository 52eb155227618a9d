"""The list of interviews: with whom, and how far each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.card_rows import paint_ground, paint_ring
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.interviews.wordings import line_of, title_of
from netgrow_desktop.ui.theme import color, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netgrow_desktop.domain.interviews.interview import Interview

    Index = QModelIndex | QPersistentModelIndex

_ID = Qt.ItemDataRole.UserRole
_SAID = Qt.ItemDataRole.UserRole + 1
GAP = 2
WIDTH = 280
"""Device-independent pixels."""
START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class InterviewList(QListWidget):
    """One row an interview; ``currentItemChanged`` tells that another one was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Interviews"))
        self.setFixedWidth(scaled(WIDTH, 0.5))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_InterviewDelegate(self))

    def show_interviews(self, interviews: Sequence[Interview], current: int, today: date) -> None:
        """Show interviews; the one with the id *current* is chosen, else the first. No signal tells of it."""
        self.blockSignals(True)
        self.clear()
        for each in interviews:
            item = QListWidgetItem(title_of(each), self)
            item.setData(_ID, each.id)
            item.setData(_SAID, line_of(each, today))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title_of(each)}, {line_of(each, today)}")
        self.setCurrentRow(next((at for at, each in enumerate(interviews) if each.id == current), 0))
        self.blockSignals(False)

    def current_id(self) -> int:
        """Give the id of the interview that is chosen, 0 where there is none."""
        row = self.currentRow()
        return int(self.item(row).data(_ID)) if row >= 0 else 0


class _InterviewDelegate(QStyledItemDelegate):
    """Paints the name loud, and below it quietly how far it is."""

    def __init__(self, view: InterviewList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetrics(text_font(strong=True)).height() + QFontMetrics(text_font("small")).height()
        return QSize(0, lines + GAP + 2 * SPACE_S)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        paint_ring(painter, option, self._view)
        rect: QRect = option.rect
        inside = rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        strong, small = text_font(strong=True), text_font("small")
        first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(strong).height())
        second = QRect(first.left(), first.bottom() + 1 + GAP, first.width(), QFontMetrics(small).height())
        for part, font, tone, text in (
            (first, strong, "text", index.data()),
            (second, small, "muted", index.data(_SAID)),
        ):
            painter.setFont(font)
            painter.setPen(color(tone))
            fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, part.width())
            painter.drawText(QStyle.visualRect(self._view.layoutDirection(), rect, part), START, fitting)
        painter.restore()
