"""Looking at a plan: a tab for each of its parts, with its count, the table below, and the current record in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.importing.plan_model import PlanModel, columns
from netgrow_desktop.ui.importing.plan_table import PlanTable
from netgrow_desktop.ui.importing.plan_words import file_name, part_hint, part_title
from netgrow_desktop.ui.importing.record_panel import RecordPanel
from netgrow_desktop.ui.importing.replies import ReplyBar
from netgrow_desktop.ui.importing.ticks import TICKED_PARTS, Ticks
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import reader_locale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.imports import FilePlan, PlanRow

    Rows = Callable[[Sequence[int]], list[PlanRow]]

PARTS = tuple(PlanPart)
RARE_PARTS = (PlanPart.DOUBTFUL, PlanPart.ORGANIZATIONS, PlanPart.STRANGERS)
"""Parts that have no tab where they have no records."""
WIDE_ENOUGH = 900
"""Where the view is narrower, the list has all of it and the record in full is left out."""


class PlanView(QWidget):
    """The parts of a plan. A part without records has no way in."""

    ticks_changed = Signal()

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[FilePlan, ...] = ()
        self._rows: Rows | None = None
        self.ticks = Ticks()
        self.model = PlanModel(lanes, self)
        self.table = PlanTable(self.model)
        self.panel = RecordPanel()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Parts of the import"))
        for part in PARTS:
            self.tabs.addTab(part_title(part))
        self.tabs.currentChanged.connect(self._show_part)
        self.table.row_entered.connect(self._show_record)
        self.table.selectionModel().selectionChanged.connect(self._show_replies)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        whole.addWidget(self.tabs)
        whole.addLayout(self._heading())
        self._line = QFrame()
        self._line.setFrameShape(QFrame.Shape.VLine)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.table, 1)
        body.addWidget(self._line)
        body.addWidget(self.panel)
        whole.addLayout(body, 1)

    def _heading(self) -> QHBoxLayout:
        self.all = QCheckBox()
        self.all.clicked.connect(self._switch_all)
        self._hint = plain_label("", "muted", wraps=True)
        self.replies = ReplyBar()
        self.replies.pressed.connect(self.table.answer_selected)
        heading = QHBoxLayout()
        # The tick stands above those of the rows.
        heading.setContentsMargins(SPACE_XS, 0, 0, 0)
        heading.setSpacing(SPACE_M)
        heading.addWidget(self.all)
        heading.addWidget(self._hint, 1)
        heading.addWidget(self.replies)
        return heading

    def show_plan(self, files: Sequence[FilePlan], rows: Rows | None, ticks: Ticks) -> None:
        """Show a plan's parts, beginning with the first that has records, or with the one that was shown."""
        self._files = tuple(files)
        self._rows = rows
        self.ticks = ticks
        ticks.changed.connect(self._show_ticks)
        locale = reader_locale()
        shown = self.tabs.currentIndex()
        with_records = [place for place, part in enumerate(PARTS) if ticks.total(part)]
        self.tabs.blockSignals(True)
        # First, for it takes back that the widths are to be found anew.
        for rare in map(PARTS.index, RARE_PARTS):
            self.tabs.setTabVisible(rare, rare in with_records)
        for place, part in enumerate(PARTS):
            count = ticks.total(part)
            self.tabs.setTabText(place, f"{part_title(part)}  {locale.toString(count)}")
            self.tabs.setTabEnabled(place, bool(count))
        if with_records and shown not in with_records:
            self.tabs.setCurrentIndex(with_records[0])
        self.tabs.blockSignals(False)
        self.setVisible(bool(with_records))
        self._show_part()

    def begin(self) -> None:
        """Turn to the first part: another import begins."""
        self.tabs.setCurrentIndex(0)

    def show_status(self, part: PlanPart) -> None:
        """Turn to a part."""
        self.tabs.setCurrentIndex(PARTS.index(part))

    def clear(self) -> None:
        """Show nothing: the plan is gone."""
        self.show_plan((), None, Ticks())

    def part(self) -> PlanPart:
        """Give the part that is shown."""
        return PARTS[max(0, self.tabs.currentIndex())]

    def _show_part(self) -> None:
        part = self.part()
        names = tuple(file_name(file) for file in self._files)
        shown_columns = columns(part, names, left_before=bool(self.ticks.left_before(part)))
        self.model.show_part(self._rows, part, self.ticks, shown_columns)
        self.table.setAccessibleName(self.tabs.tabText(self.tabs.currentIndex()))
        self._show_ticks()
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_record()

    def _show_ticks(self) -> None:
        part = self.part()
        has_ticks = part in TICKED_PARTS and bool(self.ticks.switchable(part))
        self.all.setVisible(has_ticks)
        hint = part_hint(part)
        before = self.ticks.left_before(part)
        if before:
            hint = f"{hint} {words(Message('import.left_before', {'n': before}))}"
        if part is PlanPart.DOUBTFUL and self.ticks.listing.alike:
            hint = self.tr("{hint} Rows that may be the same person are answered as one.").format(hint=hint)
        if has_ticks:
            taken, total = self.ticks.taken(part), self.ticks.switchable(part)
            self.all.setTristate(0 < taken < total)
            self.all.setCheckState(
                Qt.CheckState.Checked
                if taken == total
                else Qt.CheckState.PartiallyChecked
                if taken
                else Qt.CheckState.Unchecked
            )
            text = words(Message("import.taken", {"n": taken, "total": total}))
            added = self.ticks.new()
            if part is not PlanPart.UPDATED and added != taken:
                # The button tells of new people and strangers in one number.
                text = self.tr("{chosen} here, {n} to add in all").format(
                    chosen=text, n=reader_locale().toString(added)
                )
            self.all.setText(text)
        self._hint.setText(hint)
        self._show_replies()
        self.ticks_changed.emit()

    def _show_replies(self) -> None:
        self.replies.setVisible(self.model.has_replies())
        if self.model.has_replies():
            self.replies.show_reply(self.table.selected_reply())

    def _switch_all(self) -> None:
        part = self.part()
        self.model.switch_all(on=self.ticks.taken(part) < self.ticks.switchable(part))

    def _show_record(self) -> None:
        current = self.table.currentIndex()
        record = self.model.record(current.row()) if current.isValid() and self._rows is not None else None
        self.panel.show_record(record, self._files[record.file] if record is not None else None)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        for widget in (self._line, self.panel):
            widget.setVisible(event.size().width() >= WIDE_ENOUGH)

    @override
    def sizeHint(self) -> QSize:
        return QSize(760, 360)
