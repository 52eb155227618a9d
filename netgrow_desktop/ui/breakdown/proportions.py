"""The proportions of the whole network as a picture, and the same figures as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QStackedWidget, QStyle, QTableView, QWidget
from typing_extensions import override

from netgrow_desktop.reports.charts import Proportion, draw_proportions, proportions_height
from netgrow_desktop.reports.figures import count, percent
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.breakdown.wordings import word_of
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.row_hover import RowDelegate
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.breakdown import BOARD, column_code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.breakdown import Breakdown

LINE_HEIGHT = 6
SORTED_FIRST = (*BOARD[1:], BOARD[0])
"""The three categories, then the undecided: what was decided is what the picture is about."""


def proportions(breakdown: Breakdown) -> list[Proportion]:
    """Give the bars of the picture."""
    return [
        Proportion(word_of(each), column_code(each), breakdown.count(each), breakdown.share(each))
        for each in SORTED_FIRST
    ]


def in_words(parts: Sequence[Proportion]) -> str:
    """Say the proportions in one text, for screen readers."""
    return "; ".join(f"{part.label}: {count(part.people)}, {percent(part.share)}" for part in parts)


@spoken_as(Role.Chart)
class ProportionsPicture(QWidget):
    """The picture. Its description says what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Proportion] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The proportions of your network"))

    def show_parts(self, parts: Sequence[Proportion]) -> None:
        """Draw other proportions."""
        self._parts = parts
        self.setAccessibleDescription(in_words(parts))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, round(proportions_height(self._parts, text_font("body"))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_proportions(painter, QRectF(self.rect()), self._parts, current_palette(), text_font("body"))
        painter.end()


@spoken_as(Role.Chart)
class ProportionsLine(QWidget):
    """The same in one line: a bar above each column of the board, whose heads say the figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Proportion] = ()
        self.setFixedHeight(LINE_HEIGHT)
        self.setAccessibleName(self.tr("The proportions of your network"))

    def show_parts(self, parts: Sequence[Proportion]) -> None:
        """Draw other proportions, in the order of the board's columns."""
        self._parts = sorted(parts, key=lambda part: [column_code(each) for each in BOARD].index(part.category_code))
        self.setAccessibleDescription(in_words(parts))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = current_palette()
        # The board has a margin of its own around its columns.
        width = (self.width() - 2 * SPACE_S) / max(1, len(self._parts))
        for number, part in enumerate(self._parts):
            bar = QRectF(SPACE_S + number * width + SPACE_S, 0, width - 2 * SPACE_S, LINE_HEIGHT)
            shown = bar.adjusted(0, 0, bar.width() * (part.share - 1), 0)
            for area, ink in ((bar, palette.hover), (shown, palette.category(part.category_code))):
                painter.setBrush(color(ink))
                painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), area.toRect()), 2, 2)
        painter.end()


class ProportionsTable(QTableView):
    """The same figures as text, for eyes and screen readers alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = QStandardItemModel(0, 3, self)
        self._figures.setHorizontalHeaderLabels([self.tr("Category"), self.tr("People"), self.tr("Share of everyone")])
        self.setModel(self._figures)
        quiet_table(self)
        self.setItemDelegate(RowDelegate(self))
        self.setProperty("kind", "side")
        self.setAccessibleName(self.tr("The proportions of your network"))
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(0)
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE_S)
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_parts(self, parts: Sequence[Proportion]) -> None:
        """Show other figures; the selected row stays."""
        self._figures.setRowCount(len(parts))
        for row, part in enumerate(parts):
            for column, text in enumerate((part.label, count(part.people), percent(part.share))):
                item = QStandardItem(text)
                item.setEditable(False)
                self._figures.setItem(row, column, item)

    @override
    def sizeHint(self) -> QSize:
        rows = self._figures.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(480, self.horizontalHeader().sizeHint().height() + rows + 2)


class Proportions(QStackedWidget):
    """The picture, or its table in its place; ``line`` is the picture for where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = ProportionsPicture()
        self.line = ProportionsLine()
        self.table = ProportionsTable()
        self.addWidget(self.picture)
        self.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_breakdown(self, breakdown: Breakdown) -> None:
        """Show these counts."""
        parts = proportions(breakdown)
        self.picture.show_parts(parts)
        self.line.show_parts(parts)
        self.table.show_parts(parts)

    def show_table(self, shown: bool) -> None:
        """Show the table in place of the picture, or the picture again."""
        self.setCurrentWidget(self.table if shown else self.picture)
