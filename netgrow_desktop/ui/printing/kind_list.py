"""The list of what can be printed: an icon, a name, and a sentence that says what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import ICON_LARGE, SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.card_rows import paint_ground, paint_ring
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.printing.choices import PrintKind
from netgrow_desktop.ui.theme import color, text_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.ui.printing.kinds import Face

    Index = QModelIndex | QPersistentModelIndex

_KIND = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1
_SENTENCE = Qt.ItemDataRole.UserRole + 2
WIDTH = 288
"""Device-independent pixels."""
LETTERS = 24
"""So many letters of a name have room in it, however large they are."""
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class KindList(QListWidget):
    """One row a kind; ``kind_chosen`` tells which one somebody turned to."""

    kind_chosen = Signal(object)
    """Carries its :class:`PrintKind`."""

    def __init__(self, faces: Mapping[PrintKind, Face], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to print"))
        self.setFixedWidth(max(WIDTH, QFontMetrics(text_font()).averageCharWidth() * LETTERS, self._room_for(faces)))
        self.setViewportMargins(0, SPACE_S, 0, SPACE_S)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        # Else rows keep the heights that they had beside a scroll bar.
        self.setWordWrap(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_KindDelegate(self))
        for kind, face in faces.items():
            item = QListWidgetItem(face.title, self)
            for role, value in ((_KIND, kind.value), (_ICON, face.icon), (_SENTENCE, face.sentence)):
                item.setData(role, value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{face.title}. {face.sentence}")
        self.currentItemChanged.connect(self._turned)

    def _turned(self) -> None:
        # The keyboard's arrival alone makes a row the current one, and selects nothing.
        self.item(self.currentRow()).setSelected(True)
        self.kind_chosen.emit(self.kind())

    def _room_for(self, faces: Mapping[PrintKind, Face]) -> int:
        """Give the width in which each name is whole."""
        strong = QFontMetrics(text_font(strong=True))
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return max(strong.horizontalAdvance(face.title) for face in faces.values()) + _beside_text() + bar + SPACE_S

    def kind(self) -> PrintKind:
        """Give the kind that is chosen."""
        return PrintKind(self.item(max(self.currentRow(), 0)).data(_KIND))

    def choose(self, kind: PrintKind) -> None:
        """Turn to a kind."""
        rows = (row for row in range(self.count()) if self.item(row).data(_KIND) == kind.value)
        self.setCurrentRow(next(rows, 0))


class _KindDelegate(QStyledItemDelegate):
    """Paints the icon, the name loud and the sentence quietly below it, in as many lines as it needs."""

    def __init__(self, view: KindList) -> None:
        super().__init__(view)
        self._view = view

    def _sentence_height(self, sentence: str) -> int:
        metrics = QFontMetrics(text_font("small"))
        room = QRect(0, 0, self._room(), 10_000)
        return metrics.boundingRect(room, int(_WRAPPED), sentence).height()

    def _room(self) -> int:
        return self._view.viewport().width() - _beside_text()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title = QFontMetrics(text_font(strong=True)).height()
        return QSize(0, title + 2 + self._sentence_height(index.data(_SENTENCE)) + 2 * SPACE_S)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        paint_ring(painter, option, self._view)
        rect: QRect = option.rect
        strong, small = text_font(strong=True), text_font("small")
        high = QFontMetrics(strong).height()
        left, top = rect.left() + 2 * SPACE_M + icon_side(ICON_LARGE), rect.top() + SPACE_S
        side = icon_side(ICON_LARGE)
        sign = QRect(rect.left() + SPACE_M, top + (high - side) // 2, side, side)
        title = QRect(left, top, self._room(), high)
        sentence = QRect(left, top + high + 2, self._room(), rect.bottom() - top - high - SPACE_S)
        direction = self._view.layoutDirection()
        paint_icon(painter, QStyle.visualRect(direction, rect, sign), index.data(_ICON), "muted")
        painter.setFont(strong)
        painter.setPen(color("text"))
        painter.drawText(QStyle.visualRect(direction, rect, title), Qt.AlignmentFlag.AlignLeft, index.data())
        painter.setFont(small)
        painter.setPen(color("muted"))
        painter.drawText(QStyle.visualRect(direction, rect, sentence), int(_WRAPPED), index.data(_SENTENCE))
        painter.restore()


def _beside_text() -> int:
    """Give what the icon and the white beside a name take."""
    return 3 * SPACE_M + icon_side(ICON_LARGE)
