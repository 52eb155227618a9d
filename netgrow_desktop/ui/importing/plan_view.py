"""Looking at a plan: a tab for each of its parts, with its count, the table below, and the current record in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSplitter, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_M, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.importing.plan_model import PlanModel, columns
from netgrow_desktop.ui.importing.plan_table import PlanTable
from netgrow_desktop.ui.importing.plan_words import file_name, part_hint, part_title
from netgrow_desktop.ui.importing.record_panel import RecordPanel
from netgrow_desktop.ui.importing.replies import ReplyBar
from netgrow_desktop.ui.importing.ticks import TICKED_PARTS, Ticks
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import reader_locale

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.imports import FilePlan, PlanRow

    Rows = Callable[[Sequence[int]], list[PlanRow]]

PARTS = tuple(PlanPart)
RARE_PARTS = (PlanPart.DOUBTFUL, PlanPart.ORGANIZATIONS, PlanPart.STRANGERS)
"""Parts that have no tab where they have no records."""
WIDE_ENOUGH = 900
"""Where the view is narrower, the list has all of it and the record in full is left out."""
NARROWEST_LIST, NARROWEST_RECORD = 420, 240
LEAST_HEIGHT = 160
USUAL_WIDTHS = {"record": 328, "comparison": 460}
"""Pixels of the record in full; two side by side have more, so that their lines are whole."""


class _Halves(QSplitter):
    """Takes what room there is, and asks for little: rows and record roll by themselves."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_HEIGHT)


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
        whole.addWidget(self._body(), 1)
        self.table.verticalScrollBar().valueChanged.connect(self._note_sight)

    def _body(self) -> QSplitter:
        """Make the list and the record beside it, with a line between them that can be dragged."""
        self._widths = dict(USUAL_WIDTHS)
        self.back_to_row = QPushButton(self.tr("Scroll back to this row"))
        set_button_kind(self.back_to_row, "quiet")
        self.back_to_row.clicked.connect(lambda: self.table.scrollTo(self.table.currentIndex()))
        self.back_to_row.hide()
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(SPACE_XS, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.back_to_row, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.panel, 1)
        self.splitter = _Halves(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setMinimumHeight(LEAST_HEIGHT)
        for part, narrowest in ((self.table, NARROWEST_LIST), (self._side, NARROWEST_RECORD)):
            part.setMinimumWidth(narrowest)
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.splitterMoved.connect(self._note_width)
        return self.splitter

    def state(self) -> dict[str, object]:
        """Give how wide the record in full is, and the comparison of two, in pixels."""
        return dict(self._widths)

    def restore(self, state: Mapping[str, object]) -> None:
        """Take the widths that :meth:`state` gave; what is none is left as usual."""
        for kind, usual in USUAL_WIDTHS.items():
            width = state.get(kind)
            self._widths[kind] = max(NARROWEST_RECORD, width) if isinstance(width, int) else usual
        self._share_width()

    def _kind(self) -> str:
        return "comparison" if self.part() is PlanPart.DOUBTFUL else "record"

    def _note_width(self) -> None:
        if self._side.isVisible():
            self._widths[self._kind()] = self._side.width()

    def _share_width(self) -> None:
        beside = min(self._widths[self._kind()], max(NARROWEST_RECORD, self.width() - NARROWEST_LIST))
        self.splitter.setSizes([max(NARROWEST_LIST, self.width() - beside), beside])

    def _note_sight(self) -> None:
        """Say beside a record whose row was scrolled away that it was, with the way back."""
        current = self.table.currentIndex()
        place = self.table.visualRect(current) if current.isValid() else None
        seen = self.table.viewport().rect()
        is_away = place is not None and not seen.contains(seen.center().x(), place.center().y())
        if place is not None:
            set_icon(self.back_to_row, "arrow-up" if place.center().y() < 0 else "arrow-down")
        self.back_to_row.setVisible(is_away)

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
        """Show nothing: the plan is gone. Should it come back, the same part is shown."""
        shown = self.tabs.currentIndex()
        self.show_plan((), None, Ticks())
        # A bar turns away from a tab that has nothing in it.
        self.tabs.blockSignals(True)
        self.tabs.setTabVisible(shown, True)
        self.tabs.setTabEnabled(shown, True)
        self.tabs.setCurrentIndex(shown)
        self.tabs.blockSignals(False)

    def part(self) -> PlanPart:
        """Give the part that is shown."""
        return PARTS[max(0, self.tabs.currentIndex())]

    def _show_part(self) -> None:
        part = self.part()
        self._share_width()
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
        self._note_sight()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= WIDE_ENOUGH)
        self._share_width()

    @override
    def sizeHint(self) -> QSize:
        return QSize(760, 360)
