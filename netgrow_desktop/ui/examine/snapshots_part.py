"""Snapshots: the examination frozen, what has changed since one of them, and the readings over time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem
from typing_extensions import override

from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.row_hover import RowDelegate
from netgrow_desktop.ui.examine.changes_view import ChangesView
from netgrow_desktop.ui.examine.figure_words import CATEGORY_FIGURES, figure_text, figure_word
from netgrow_desktop.ui.examine.part import Part
from netgrow_desktop.ui.examine.small_lines import SmallLines
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.domain.examine.snapshots import Comparison, Snapshot
    from netgrow_desktop.storage.snapshots import Readings
    from netgrow_desktop.viewmodels.examine import Examined

NOW = 0


def snapshot_word(snapshot: Snapshot) -> str:
    """Name a snapshot by its day and its name."""
    day = short_date(date.fromisoformat(snapshot.taken_on))
    return f"{day} · {one_line(snapshot.name)}" if snapshot.name else day


class SnapshotsPart(Part):
    """``freeze_requested`` asks for a new snapshot, ``compared`` carries the ids of the earlier and the later one
    (NOW: as it is today), ``removed`` an id.
    """

    freeze_requested = Signal()
    compared = Signal(int, int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What has changed?"), parent=parent)
        self.freeze = QPushButton(self.tr("Freeze as of today"))
        set_icon(self.freeze, "bookmark")
        self.earlier, self.later = QComboBox(), QComboBox()
        for box in (self.earlier, self.later):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.remove = QPushButton(self.tr("Remove this snapshot"))
        set_button_kind(self.remove, "quiet")
        self.changes = ChangesView()
        self.lines = SmallLines()
        self.table = QTableWidget()
        self.as_table = QPushButton(self.tr("Show as table"))
        self.add_tool(self.freeze)
        self._lay_out()
        self.freeze.clicked.connect(self.freeze_requested)
        self.remove.clicked.connect(lambda: self.removed.emit(self.earlier.currentData()))
        for box in (self.earlier, self.later):
            box.currentIndexChanged.connect(self._compare)
        self.as_table.toggled.connect(self._show_table)

    def _lay_out(self) -> None:
        self.earlier.setAccessibleName(self.tr("From"))
        self.later.setAccessibleName(self.tr("To"))
        set_icon(self.as_table, "rows-3", tone="muted")
        set_button_kind(self.as_table, "quiet")
        self.as_table.setCheckable(True)
        quiet_table(self.table)
        self.table.setItemDelegate(RowDelegate(self.table))
        self.table.setAccessibleName(self.tr("Readings over time"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._arrow = plain_label(self.tr("to"), "muted")
        row, chosen = QHBoxLayout(), FlowLayout()
        for part in (self.earlier, self._arrow, self.later, self.remove):
            chosen.addWidget(part)
        row.addLayout(chosen, 1)
        self.remove.setToolTip(self.tr("Removes the snapshot that is chosen first; Undo brings it back"))
        row.addWidget(self.as_table)
        self.content.addLayout(row)
        self.content.addWidget(self.changes)
        self.content.addWidget(self.lines)
        self.content.addWidget(self.table)
        self.table.hide()

    def _show_table(self, shown: bool) -> None:
        self.table.setVisible(shown)
        self.lines.setVisible(not shown)

    # What is shown

    @override
    def steps_to(self, examined: Examined) -> Iterator[str]:
        snapshots, over_time = examined.snapshots, examined.over_time
        some, several = bool(snapshots), len(over_time) > 1
        self.say(
            ""
            if some
            else self.tr("Freeze how your network stands today, and see in a quarter who is new and which gaps closed.")
        )
        for part in (self.earlier, self._arrow, self.later, self.remove, self.changes):
            part.setVisible(some)
        self.as_table.setVisible(several)
        self.lines.setVisible(several and not self.as_table.isChecked())
        self.table.setVisible(several and self.as_table.isChecked())
        earlier, later = self.earlier.currentData(), self.later.currentData()
        self._fill(self.earlier, snapshots, earlier)
        self._fill(self.later, snapshots, later, with_now=True)
        self.lines.show_readings(over_time)
        yield "over time"
        self._fill_table(over_time)
        self._compare()
        yield "compared"

    def _fill(self, box: QComboBox, snapshots: Sequence[Snapshot], chosen: object, *, with_now: bool = False) -> None:
        box.blockSignals(True)
        box.clear()
        if with_now:
            box.addItem(self.tr("Today"), NOW)
        for snapshot in snapshots:
            box.addItem(snapshot_word(snapshot), snapshot.id)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)
        # Its items are others now: as wide as the longest of them in the font of today.
        box.setMinimumWidth(box.minimumSizeHint().width())
        box.updateGeometry()

    def _compare(self) -> None:
        earlier, later = self.earlier.currentData(), self.later.currentData()
        if earlier and earlier != later:
            self.compared.emit(earlier, later or NOW)
        elif earlier:
            self.changes.say(self.tr("Choose two different days."))

    def show_comparison(self, comparison: Comparison, names: Mapping[int, str]) -> None:
        """Say what changed; *names* are of those who are still in the network."""
        self.changes.show_comparison(comparison, names)

    def _fill_table(self, over_time: Sequence[Readings]) -> None:
        names = [name for name in CATEGORY_FIGURES if any(each.figures.get(name) is not None for each in over_time)]
        self.table.setColumnCount(len(over_time) + 1)
        self.table.setRowCount(len(names))
        days = [snapshot_word(each.snapshot) for each in over_time]
        self.table.setHorizontalHeaderLabels([self.tr("Reading"), *days])
        for row, name in enumerate(names):
            self.table.setItem(row, 0, QTableWidgetItem(figure_word(name)))
            for column, each in enumerate(over_time, 1):
                self.table.setItem(row, column, QTableWidgetItem(figure_text(name, each.figures.get(name))))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows = self.table.verticalHeader().defaultSectionSize() * len(names)
        self.table.setFixedHeight(header.sizeHint().height() + rows + 2 * SPACE_S)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
