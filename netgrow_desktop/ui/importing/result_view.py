"""What an import did, and what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.imports import PlanListing, PlanPart, PlanStatus
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.empty_state import ScenePicture
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.importing.plan_model import PlanModel, changes_column, known_name_column
from netgrow_desktop.ui.importing.plan_table import PlanTable
from netgrow_desktop.ui.importing.plan_words import applied, file_name, found, left_out, number
from netgrow_desktop.ui.importing.ticks import Ticks
from netgrow_desktop.ui.importing.ties_panel import holds_ties
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.imports import ImportReport
    from netgrow_desktop.ui.importing.plan_model import Rows

JOB_FIELDS = frozenset({"organization", "title"})
JOBS_HEIGHT = 230
WIDTH = 720
"""Of the list of who changed jobs."""


class ResultView(QWidget):
    """The summary of an import. ``show_pressed`` carries the id of the import whose people are to be shown."""

    show_pressed = Signal(int)
    duplicates_pressed = Signal()
    undo_pressed = Signal()
    save_rejected_pressed = Signal()
    close_pressed = Signal()
    person_pressed = Signal(int)
    """Carries the id of somebody who changed jobs."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = ScenePicture("sorted")
        self.jobs_model = PlanModel(lanes, self, is_decided=True)
        self.jobs = PlanTable(self.jobs_model)
        self.jobs.activated.connect(self._press_person)
        self._jobs_heading = plain_label("", "heading")
        self._imports: tuple[tuple[int, str], ...] = ()
        self._heading = plain_label("", "title", wraps=True)
        self._details = plain_label("", "muted", wraps=True)
        for label in (self._heading, self._details):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_imported = QPushButton(self.tr("Show imported"))
        set_button_kind(self.show_imported, "primary")
        self.show_imported.clicked.connect(self._show)
        self.find_duplicates = QPushButton(self.tr("Find duplicates…"))
        self.find_duplicates.setToolTip(self.tr("Some may have been in your network already"))
        set_icon(self.find_duplicates, "users")
        self.find_duplicates.clicked.connect(self.duplicates_pressed)
        self.undo = QPushButton(self.tr("Undo import"))
        set_icon(self.undo, "undo-2")
        self.undo.clicked.connect(self.undo_pressed)
        self.save_rejected = QPushButton(self.tr("Save rejected rows…"))
        set_icon(self.save_rejected, "save")
        self.save_rejected.clicked.connect(self.save_rejected_pressed)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close_pressed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        for button in (self.show_imported, self.find_duplicates, self.undo, self.save_rejected, self.close_button):
            row.addWidget(button)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        whole.addStretch(2)
        whole.addWidget(self._scene, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(SPACE_L)
        whole.addWidget(self._heading)
        whole.addSpacing(SPACE_S)
        whole.addWidget(self._details)
        whole.addSpacing(SPACE_L)
        whole.addWidget(self._job_changes(), 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(SPACE_S)
        whole.addLayout(row)
        whole.addSpacing(SPACE_XL)
        whole.addStretch(3)
        self._whole = whole

    def _job_changes(self) -> QWidget:
        self._jobs = QWidget()
        self._jobs.setFixedWidth(WIDTH)
        column = QVBoxLayout(self._jobs)
        column.setContentsMargins(0, 0, 0, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(self._jobs_heading)
        column.addWidget(self.jobs)
        self._jobs.hide()
        return self._jobs

    def place_ties(self, ties: QWidget) -> None:
        """Have what files say of who knows whom at the end: the people they name may have come just now."""
        self._whole.insertWidget(self._whole.count() - 1, ties)

    def tell(self, report: ImportReport, ticks: Ticks, rows: Rows) -> str:
        """Show what was done of the plan of these *ticks* and *rows*; gives it as one text for a screen reader."""
        files = report.files
        stages = sum(file.stages for file in files)
        new, updated = number(files, PlanStatus.NEW), number(files, PlanStatus.UPDATED)
        self._heading.setText(applied(new, updated, stages))
        parts = [*found(files, with_stages=bool(new or updated)), *left_out(ticks)]
        parts += [words(file.error) for file in files if file.error is not None and not holds_ties(file)]
        self._details.setText("\n".join(parts))
        self._details.setVisible(bool(parts))
        self._show_job_changes(ticks, rows)
        self.show_imported.setVisible(bool(new or updated))
        self.find_duplicates.setVisible(bool(number(files, PlanStatus.NEW)))
        self.save_rejected.setVisible(bool(number(files, PlanStatus.REJECTED)))
        used = [file for file in files if file.error is None]
        self._imports = tuple(
            (import_id, file_name(file)) for import_id, file in zip(report.import_ids, used, strict=False)
        )
        text = ". ".join([self._heading.text(), *parts])
        self.setAccessibleName(text)
        return text

    def _show_job_changes(self, ticks: Ticks, rows: Rows) -> None:
        """List who has another organisation or role than before."""
        moved = [n for n in ticks.listing.job_changes if ticks.is_on(PlanPart.UPDATED, n)]
        only = Ticks(PlanListing(dict.fromkeys(PlanPart, ()) | {PlanPart.UPDATED: moved}))
        self.jobs_model.show_part(rows, PlanPart.UPDATED, only, (known_name_column(), changes_column(JOB_FIELDS)))
        self._jobs_heading.setText(words(Message("import.changed_jobs", {"n": len(moved)})))
        self.jobs.setAccessibleName(self._jobs_heading.text())
        row = self.jobs.verticalHeader().defaultSectionSize()
        self.jobs.setFixedHeight(min(JOBS_HEIGHT, (len(moved) + 1) * row + SPACE_S))
        self._jobs.setVisible(bool(moved))
        self._scene.setVisible(not moved)

    def clear(self) -> None:
        """Show nothing of a plan that is gone."""
        self.jobs_model.show_part(None, PlanPart.UPDATED, Ticks(), (known_name_column(), changes_column(JOB_FIELDS)))

    def _press_person(self, index: QModelIndex) -> None:
        record = self.jobs_model.record(index.row())
        if record is not None and record.contact_id:
            self.person_pressed.emit(record.contact_id)

    def _show(self) -> None:
        if len(self._imports) == 1:
            self.show_pressed.emit(self._imports[0][0])
            return
        # With several files the person says whose people they want to see.
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for import_id, name in self._imports:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, import_id=import_id: self.show_pressed.emit(import_id))
        menu.popup(self.show_imported.mapToGlobal(self.show_imported.rect().bottomLeft()))

    def heading(self) -> str:
        """Give the sentence that says what was done."""
        return self._heading.text()
