"""The two lists of the suggestions by reason: the reasons, and the people of one with a tick each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S
from netgrow_desktop.ui.breakdown.suggestion_rows import reason_words
from netgrow_desktop.ui.breakdown.wordings import person_words, word_of, work_words
from netgrow_desktop.ui.elements.card_rows import paint_ground, paint_ring
from netgrow_desktop.ui.elements.category_marks import mark_size, paint_category_mark
from netgrow_desktop.ui.icons import icon_side
from netgrow_desktop.ui.theme import color, text_font, theme_watcher
from netgrow_desktop.viewmodels.reasons import ReasonsModel, TickedPeopleModel
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QResizeEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.sorting import SuggestionGroup
    from netgrow_desktop.services.contacts import ContactService

    Index = QModelIndex | QPersistentModelIndex

LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
TAKING_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


def group_words(group: SuggestionGroup) -> str:
    """Say everything of a group in one text, for screen readers."""
    return f"{word_of(group.suggestion.category)}, {count(len(group.people))}: {reason_words(group.suggestion.reason)}"


class _TwoLines(QStyledItemDelegate):
    """Paints rows of two lines of text upon a quiet ground."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetrics(text_font(strong=True)).height() + QFontMetrics(text_font("small")).height()
        return QSize(0, lines + 2 + 2 * SPACE_S)

    def ground(self, painter: QPainter, option: QStyleOptionViewItem) -> QRect:
        """Paint what lies below the words, and give where these go."""
        paint_ground(painter, option)
        paint_ring(painter, option, self._view)
        rect: QRect = option.rect
        return rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)

    def placed(self, part: QRect, rect: QRect) -> QRect:
        """Mirror a part of a row where the window is written from right to left."""
        return QStyle.visualRect(self._view.layoutDirection(), rect, part)

    def line(self, painter: QPainter, part: QRect, rect: QRect, font: QFont, tone: str, text: str) -> None:
        """Write one line, shortened to fit."""
        painter.setFont(font)
        painter.setPen(color(tone))
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, part.width())
        painter.drawText(self.placed(part, rect), LINE, fitting)


class ReasonDelegate(_TwoLines):
    """Paints a group: the category and how many, the reason in up to two lines below."""

    def __init__(self, model: ReasonsModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, QFontMetrics(text_font("small")).height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group = self._model.group_at(index.row())
        if group is None:
            return
        painter.save()
        rect: QRect = option.rect
        inside = self.ground(painter, option)
        code = group.suggestion.category.value
        strong, small = text_font(strong=True), text_font("small")
        first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(strong).height())
        side = mark_size()
        mark = QRect(first.left(), first.center().y() - side // 2 + 1, side, side)
        paint_category_mark(painter, QRectF(self.placed(mark, rect)), code)
        self.line(
            painter,
            first.adjusted(side + SPACE_S, 0, 0, 0),
            rect,
            strong,
            code,
            word_of(group.suggestion.category),
        )
        painter.setFont(text_font(strong=True, tabular=True))
        painter.setPen(color("text"))
        painter.drawText(self.placed(first, rect), END, count(len(group.people)))
        below = QRect(first.left(), first.bottom() + 3, first.width(), 2 * QFontMetrics(small).height())
        painter.setFont(small)
        painter.setPen(color("muted"))
        painter.drawText(self.placed(below, rect), WRAPPED, breakable(reason_words(group.suggestion.reason)))
        painter.restore()


class PersonDelegate(_TwoLines):
    """Paints a person with a tick: the name, below it what they do and when there was contact last."""

    def __init__(self, model: TickedPeopleModel, view: QListView, today: Callable[[], date]) -> None:
        super().__init__(view)
        self._model = model
        self._today = today

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect
        inside = self.ground(painter, option)
        box = QStyleOptionViewItem(option)
        tick = QRect(inside.left(), rect.center().y() - icon_side() // 2, icon_side(), icon_side())
        box.rect = self.placed(tick, rect)
        on = self._model.is_ticked(index.row())
        box.state = QStyle.StateFlag.State_Enabled | (QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off)
        indicator = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        self._view.style().drawPrimitive(indicator, box, painter, self._view)
        person = self._model.person_at(index.row())
        if person is not None:
            strong, small = text_font(strong=True), text_font("small")
            inside.setLeft(tick.right() + 1 + SPACE_M)
            first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(strong).height())
            self.line(painter, first, rect, strong, "text" if on else "muted", one_line(person.name))
            second = QRect(first.left(), first.bottom() + 3, first.width(), QFontMetrics(small).height())
            self.line(painter, second, rect, small, "muted", work_words(person, self._today()))
        painter.restore()


def _quiet(view: QListView) -> None:
    view.setProperty("kind", "side")
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    theme_watcher().changed.connect(view.scheduleDelayedItemsLayout)


class ReasonList(QListView):
    """The reasons. ``entered``: Enter or Right wants to look at the people of the current one."""

    entered = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reasons = ReasonsModel(group_words, self)
        self.setModel(self.reasons)
        self.setItemDelegate(ReasonDelegate(self.reasons, self))
        self.setAccessibleName(self.tr("Reasons"))
        _quiet(self)

    def current_group(self) -> SuggestionGroup | None:
        """Give the group that is looked at."""
        return self.reasons.group_at(self.currentIndex().row())

    @override
    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if Qt.Key(event.key()) in TAKING_KEYS | {Qt.Key.Key_Right}:
            self.entered.emit()
        elif event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class TickedPeople(QListView):
    """The people. Space or a click ticks, Ctrl+A all of them. ``accepted``: Enter; ``left``: Left."""

    accepted = Signal()
    left = Signal()

    def __init__(
        self, contacts: ContactService, lanes: Lanes, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.people = TickedPeopleModel(contacts, lanes, lambda row: person_words(row, today()), self)
        self.setModel(self.people)
        self.setItemDelegate(PersonDelegate(self.people, self, today))
        self.setAccessibleName(self.tr("People of this reason; Space ticks, Enter accepts"))
        _quiet(self)
        self.verticalScrollBar().valueChanged.connect(self._look)

    def _look(self) -> None:
        height = max(1, self.sizeHintForRow(0))
        first = self.verticalScrollBar().value() // height
        self.people.show_range(first, first + self.viewport().height() // height + 1)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._look()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Space:
            self.people.toggle(self.currentIndex().row())
        elif key in TAKING_KEYS:
            self.accepted.emit()
        elif key is Qt.Key.Key_Left:
            self.left.emit()
        elif key is Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.people.tick_all(self.people.count() < len(self.people.ids()))
        elif event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.people.toggle(index.row())
