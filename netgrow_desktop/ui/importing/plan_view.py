"""Looking at a plan: a tab for each of its parts, with its count, and the table below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.importing.plan_model import CHANGES_ROLE, PlanModel, columns
from netgrow_desktop.ui.importing.plan_words import STATUSES, file_name, number, status_title
from netgrow_desktop.ui.theme import color, text_font

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.imports import FilePlan, PlanRow, PlanStatus

ARROW = " → "
NARROWEST_COLUMN = 80


class ChangesDelegate(QStyledItemDelegate):
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
        for field, old, new in changes:
            place = _paint_part(painter, place, f"{field}  ", "muted")
            if old:
                place = _paint_part(painter, place, old, "muted", struck=True)
                place = _paint_part(painter, place, ARROW, "muted")
            place = _paint_part(painter, place, new, "text", strong=bool(old))
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


class PlanTable(QTableView):
    """The table of a part; its columns share the width."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet_table(self)
        self.setModel(model)
        self._plan_model = model
        self._plain, self._changes = QStyledItemDelegate(self), ChangesDelegate(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self.share_width)

    def share_width(self) -> None:
        """Give each column its share of the width."""
        shown = self._plan_model.plan_columns()
        room = self.viewport().width()
        parts = sum(column.share for column in shown)
        for number_, column in enumerate(shown):
            width = max(NARROWEST_COLUMN, room * column.share // parts)
            self.setColumnWidth(number_, width)
            self.setItemDelegateForColumn(number_, self._changes if column.shows_changes else self._plain)
        self.horizontalHeader().setStretchLastSection(True)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.share_width()


class PlanView(QWidget):
    """The parts of a plan. A part without records has no way in."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[FilePlan, ...] = ()
        self._rows: Callable[[PlanStatus, int, int], list[PlanRow]] | None = None
        self.model = PlanModel(lanes, self)
        self.table = PlanTable(self.model)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Parts of the import"))
        for status in STATUSES:
            self.tabs.addTab(status_title(status))
        self.tabs.currentChanged.connect(self._show_part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        whole.addWidget(self.tabs)
        whole.addWidget(self.table, 1)

    def show_plan(
        self, files: Sequence[FilePlan], rows: Callable[[PlanStatus, int, int], list[PlanRow]] | None
    ) -> None:
        """Show a plan's parts, beginning with the first that has records, or with the one that was shown."""
        self._files = tuple(files)
        self._rows = rows
        locale = self.locale()
        shown = self.tabs.currentIndex()
        with_records = [n for n, status in enumerate(STATUSES) if number(files, status)]
        self.tabs.blockSignals(True)
        for place, status in enumerate(STATUSES):
            count = number(files, status)
            self.tabs.setTabText(place, f"{status_title(status)}  {locale.toString(count)}")
            self.tabs.setTabEnabled(place, bool(count))
        if with_records and shown not in with_records:
            self.tabs.setCurrentIndex(with_records[0])
        self.tabs.blockSignals(False)
        self.setVisible(bool(with_records))
        self._show_part()

    def show_status(self, status: PlanStatus) -> None:
        """Turn to a part."""
        self.tabs.setCurrentIndex(STATUSES.index(status))

    def clear(self) -> None:
        """Show nothing: the plan is gone."""
        self.show_plan((), None)

    def _show_part(self) -> None:
        status = STATUSES[max(0, self.tabs.currentIndex())]
        names = tuple(file_name(file) for file in self._files)
        self.model.show_part(self._rows, status, number(self._files, status), columns(status, names))
        self.table.setAccessibleName(self.tabs.tabText(self.tabs.currentIndex()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(760, 360)
