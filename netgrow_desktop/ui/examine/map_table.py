"""The table of the network map's people: the program's own, with the signs of the categories before their words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QToolTip
from typing_extensions import override

from netgrow_desktop.ui.elements.category_marks import category_marks_width, mark_size, paint_category_marks
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.row_hover import RowDelegate, RowHover
from netgrow_desktop.ui.elements.sizes import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from netgrow_desktop.viewmodels.examine_map import MapTableModel

    Index = QModelIndex | QPersistentModelIndex

CATEGORY, CLOSENESS = 1, 2
WIDTHS = (170, 146, 104, 130, 80, 56)
"""Of the columns, or more where their headings need it; the last one, whom somebody knows, takes the rest."""


class MapTable(QTableView):
    """Shows a :class:`MapTableModel`, the closest people first, as the map has them in its middle."""

    def __init__(self, people: MapTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(people)
        self.hover = RowHover(self)
        quiet_table(self)
        self.setItemDelegate(_Cells(self, people, self.hover))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, max(scaled(width), header.sectionSizeHint(column)))
        header.setStretchLastSection(True)
        # From here on headings ask for the room of an arrow, which one of them has at a time.
        self.setSortingEnabled(True)
        self.sortByColumn(CLOSENESS, Qt.SortOrder.AscendingOrder)


class _Cells(RowDelegate):
    """Paints the signs of the categories, and tells the whole text of a cell that is too narrow for it."""

    def __init__(self, table: QTableView, people: MapTableModel, hover: RowHover) -> None:
        super().__init__(table, hover)
        self._people = people

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().initStyleOption(option, index)
        if index.column() == CATEGORY:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(category_marks_width(self._people.categories_at(index.row())), mark_size())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().paint(painter, option, index)
        if index.column() == CATEGORY:
            paint_category_marks(painter, self._room(option, index), self._people.categories_at(index.row()))

    def _room(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Give where the style leaves room for the signs."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        part = QStyle.SubElement.SE_ItemViewItemDecoration
        return whole.widget.style().subElementRect(part, whole, whole.widget)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index, /
    ) -> bool:
        text = str(index.data() or "")
        if event.type() is QEvent.Type.ToolTip and self.sizeHint(option, index).width() > option.rect.width():
            QToolTip.showText(event.globalPos(), f"<qt>{escape(text)}</qt>", view)
            return True
        return super().helpEvent(event, view, option, index)
