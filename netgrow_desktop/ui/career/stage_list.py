"""The stages as a line through time: one below the other, each with its sign, its years and how many people it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import (
    SPACE_L,
    SPACE_M,
    SPACE_S,
)
from netgrow_desktop.ui.career.wordings import STAGE_ICONS, describe_stage, people_words, stage_words, years_words
from netgrow_desktop.ui.elements.card_rows import paint_ground, paint_ring
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import icon_side, paint_icon, set_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font, theme_watcher
from netgrow_desktop.viewmodels.career import StagesModel
from netgrow_desktop.viewmodels.dates import reader_locale
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent

    from netgrow_desktop.domain.career import StageSummary

    Index = QModelIndex | QPersistentModelIndex

SIGN = 32
"""The side of a stage's sign on the line, in pixels."""

START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def stage_height() -> int:
    """Give the height of a stage's row in pixels: its name, its role, its years, and the space around them."""
    small = QFontMetrics(text_font("small")).height()
    return QFontMetrics(text_font("body", strong=True)).height() + 2 * (small + 2) + 2 * SPACE_M


class StageDelegate(QStyledItemDelegate):
    """Paints a stage: the line through time with its sign at the left, the words beside it."""

    def __init__(self, model: StagesModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, stage_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        summary = self._model.stage_at(index.row())
        if summary is None:
            return
        rect: QRect = option.rect
        painter.save()
        paint_ground(painter, option)
        self._paint_line(painter, rect, index.row(), summary)
        self._paint_words(painter, rect, summary)
        paint_ring(painter, option, self._view)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, row: int, summary: StageSummary) -> None:
        """Paint the line through time and the stage's sign on it; the sign of an empty stage is a dashed circle."""
        sign = self._placed(
            QRect(rect.left() + SPACE_M, rect.center().y() - scaled(SIGN) // 2, scaled(SIGN), scaled(SIGN)), rect
        )
        middle = sign.center().x()
        painter.setPen(QPen(color("field_line"), 2))
        if row > 0:
            painter.drawLine(middle, rect.top(), middle, sign.top() - 2)
        if row + 1 < self._model.rowCount():
            painter.drawLine(middle, sign.bottom() + 3, middle, rect.bottom() + 1)
        palette = current_palette()
        if summary.people:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(palette.accent))
        else:
            pen = QPen(color("outline"), 1.5)
            pen.setDashPattern([2.5, 2.5])
            painter.setPen(pen)
            painter.setBrush(color(palette.raised))
        painter.drawEllipse(QRectF(sign).adjusted(0.75, 0.75, -0.75, -0.75))
        icon = QRect(0, 0, icon_side(), icon_side())
        icon.moveCenter(sign.center())
        paint_icon(painter, icon, STAGE_ICONS[summary.stage.kind], "on_accent" if summary.people else "muted")

    def _paint_words(self, painter: QPainter, rect: QRect, summary: StageSummary) -> None:
        strong, small = text_font("body", strong=True), text_font("small")
        name, line = QFontMetrics(strong).height(), QFontMetrics(small).height() + 2
        left = rect.left() + SPACE_M + scaled(SIGN) + SPACE_M
        top = QRect(left, rect.top() + SPACE_M, rect.right() - SPACE_L - left, name)
        top = self._paint_badge(painter, top, rect, summary.proposed)
        self._line(painter, top, rect, strong, color("text"), one_line(summary.stage.label))
        wide = QRect(left, top.bottom() + 1, rect.right() - SPACE_L - left, line)
        about = stage_words(summary.stage)
        if about:
            self._line(painter, wide, rect, small, color("muted"), about)
            wide.translate(0, line)
        years = f"{years_words(summary.stage)}  ·  "
        self._line(painter, wide, rect, small, color("muted"), years)
        wide.setLeft(wide.left() + QFontMetrics(small).horizontalAdvance(years))
        tone = "muted" if summary.people else "accent"
        self._line(painter, wide, rect, small, color(tone), people_words(summary))

    def _paint_badge(self, painter: QPainter, top: QRect, row: QRect, count: int) -> QRect:
        """Paint how many people wait to be confirmed at the end of the first line; give what is left of the line."""
        if not count:
            return top
        font = text_font("small", strong=True)
        metrics = QFontMetrics(font)
        words = reader_locale().toString(count)
        height = metrics.height() + 2
        width = max(height, metrics.horizontalAdvance(words) + SPACE_S)
        badge = QRect(top.right() - width, top.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        # Quieter than the tab's badge: nothing here waits for today.
        painter.setBrush(color("pressed"))
        placed = self._placed(badge, row)
        painter.drawRoundedRect(placed, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(color("text"))
        painter.drawText(placed, Qt.AlignmentFlag.AlignCenter, words)
        return top.adjusted(0, 0, -width - SPACE_S, 0)

    def _line(self, painter: QPainter, place: QRect, row: QRect, font: QFont, ink: QColor, text: str) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._placed(place, row), START | Qt.TextFlag.TextSingleLine, fitting)

    def _placed(self, place: QRect, row: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), row, place)


class StageList(QListView):
    """Shows a :class:`StagesModel`. ``chosen`` carries a stage's id; the others ask for what their names say."""

    chosen = Signal(int)
    entered = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages = StagesModel(describe_stage, self)
        self.setModel(self.stages)
        self.setItemDelegate(StageDelegate(self.stages, self))
        self.setProperty("kind", "side")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Stages of your career, newest first"))
        self._quiet = False
        self.selectionModel().currentRowChanged.connect(self._tell)
        theme_watcher().changed.connect(self.scheduleDelayedItemsLayout)

    def show_stage(self, stage_id: int) -> None:
        """Make a stage the current one without telling anybody."""
        row = self.stages.row_of(stage_id)
        if row >= 0 and row != self.currentIndex().row():
            self._quiet = True
            index = self.stages.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
            self._quiet = False

    def current(self) -> StageSummary | None:
        """Give the current stage."""
        return self.stages.stage_at(self.currentIndex().row())

    def _tell(self, index: QModelIndex) -> None:
        found = self.stages.stage_at(index.row())
        if found is not None and not self._quiet:
            self.chosen.emit(found.stage.id)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right}:
            self.entered.emit()
        elif plain and key in {Qt.Key.Key_F2, Qt.Key.Key_E}:
            self.edit_requested.emit()
        elif plain and key is Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif plain and key in {Qt.Key.Key_Insert, Qt.Key.Key_A}:
            self.add_requested.emit()
        elif event.text():
            # Letters are no search in the list.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.edit_requested.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).center() if by_keyboard else event.pos()
        if not by_keyboard and not self.indexAt(place).isValid():
            return
        self.menu().popup(self.viewport().mapToGlobal(QPoint(place)))

    def menu(self) -> QMenu:
        """Give the menu of the current stage."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, icon, asked in (
            (self.tr("Edit…\tF2"), "pencil", self.edit_requested),
            (self.tr("Remove\tDel"), "trash-2", self.delete_requested),
            (self.tr("Add a stage…\tA"), "plus", self.add_requested),
        ):
            entry = menu.addAction(text)
            set_icon(entry, icon)
            entry.triggered.connect(lambda _checked, asked=asked: asked.emit())
        return menu
