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
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.importing.plan_model import PlanModel, changes_column, known_name_column
from netgrow_desktop.ui.importing.plan_table import PlanTable
from netgrow_desktop.ui.importing.plan_words import applied, file_name, found, left_out, number
from netgrow_desktop.ui.importing.skipped_rows import SkippedRows, skipped_in
from netgrow_desktop.ui.importing.ticks import Ticks
from netgrow_desktop.ui.importing.ties_panel import holds_ties
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex

    from netgrow_desktop.background.lanes import Lanes, Work
    from netgrow_desktop.domain.imports import ImportReport
    from netgrow_desktop.services.duplicates import DuplicateService
    from netgrow_desktop.ui.importing.plan_model import Rows

JOB_FIELDS = frozenset({"organization", "title"})
JOBS_HEIGHT = 230
WIDTH = 720
"""Of the list of who changed jobs, and of what is said of refused files."""
MOST_COUNTED = 20_000
"""After an import of more people nobody waits for a search that was not asked for."""


class ResultView(QWidget):
    """The summary of an import. ``show_pressed`` carries the id of the import whose people are to be shown."""

    show_pressed = Signal(int)
    duplicates_pressed = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()
    save_rejected_pressed = Signal()
    close_pressed = Signal()
    person_pressed = Signal(int)
    """Carries the id of somebody who changed jobs."""

    def __init__(self, lanes: Lanes, duplicates: Callable[[], DuplicateService], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._duplicates = lanes, duplicates
        self._counting: Work | None = None
        self._doubles = 0
        self._scene = ScenePicture("sorted")
        self.jobs_model = PlanModel(lanes, self, is_decided=True)
        self.jobs = PlanTable(self.jobs_model)
        self.jobs.activated.connect(self._press_person)
        self._jobs_heading = plain_label("", "heading")
        self._report: ImportReport | None = None
        self._told: tuple[str, list[str]] = "", []
        self._moved = 0
        self._is_taken_back = False
        self._imports: tuple[tuple[int, str], ...] = ()
        self._skipped: list[int] = []
        self._rows: Rows | None = None
        self._heading = plain_label("", "title", wraps=True)
        self._details = plain_label("", "muted", wraps=True)
        self._twice = plain_label("", wraps=True)
        for label in (self._heading, self._details, self._twice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._refused = plain_label("", "danger", wraps=True)
        self._refused.setFixedWidth(scaled(WIDTH, 0.5))
        self._make_buttons()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        whole.addStretch(2)
        whole.addWidget(self._scene, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(SPACE_L)
        whole.addWidget(self._heading)
        whole.addSpacing(SPACE_S)
        whole.addWidget(self._details)
        whole.addSpacing(SPACE_S)
        whole.addWidget(self._refused, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(SPACE_L)
        whole.addWidget(self._job_changes(), 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(self._twice)
        whole.addSpacing(SPACE_S)
        whole.addLayout(self._row)
        whole.addSpacing(SPACE_XL)
        whole.addStretch(3)
        self._whole = whole

    def _make_buttons(self) -> None:
        self.show_imported = QPushButton(self.tr("Show imported"))
        set_button_kind(self.show_imported, "primary")
        self.show_imported.clicked.connect(self._show)
        self.find_duplicates = QPushButton(self.tr("Find duplicates…"))
        self.find_duplicates.setToolTip(self.tr("Some may have been in your network already"))
        set_icon(self.find_duplicates, "users")
        self.find_duplicates.clicked.connect(self._look_for_duplicates)
        self.undo = QPushButton(self.tr("Undo import"))
        set_icon(self.undo, "undo-2")
        self.undo.clicked.connect(self.undo_pressed)
        self.redo = QPushButton(self.tr("Import again"))
        set_icon(self.redo, "redo-2")
        self.redo.clicked.connect(self.redo_pressed)
        self.redo.hide()
        self.save_rejected = QPushButton(self.tr("Save rejected rows…"))
        set_icon(self.save_rejected, "save")
        self.save_rejected.clicked.connect(self.save_rejected_pressed)
        self.show_skipped = QPushButton(self.tr("Skipped rows…"))
        self.show_skipped.setToolTip(self.tr("What was not taken in, and why"))
        self.show_skipped.clicked.connect(self._show_skipped)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close_pressed)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_S)
        self._row.addStretch(1)
        for button in (*self._buttons(), self.show_skipped, self.save_rejected, self.close_button):
            self._row.addWidget(button)
        self._row.addStretch(1)

    def _job_changes(self) -> QWidget:
        self._jobs = QWidget()
        self._jobs.setFixedWidth(scaled(WIDTH, 0.5))
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

    def tell(self, report: ImportReport, ticks: Ticks, rows: Rows, *, only_choices: bool = False) -> str:
        """Show what was done of the plan of these *ticks* and *rows*; gives it as one text for a screen reader.

        With *only_choices* nothing was brought, but it is remembered who was left out.
        """
        files = report.files
        stages = sum(file.stages for file in files)
        new, updated = number(files, PlanStatus.NEW), number(files, PlanStatus.UPDATED)
        parts = [*found(files, with_stages=bool(new or updated)), *left_out(ticks)]
        refused = [words(file.error) for file in files if file.error is not None and not holds_ties(file)]
        self._refused.setText("\n".join(map(breakable, refused)))
        if report.closed:
            parts.append(words(Message("import.closed_follow_ups", {"n": report.closed})))
        self._report, self._told = report, (applied(new, updated, stages, only_choices=only_choices), parts)
        self._show_job_changes(ticks, rows)
        self._skipped, self._rows = skipped_in(ticks), rows
        self.show_skipped.setVisible(bool(self._skipped))
        self.save_rejected.setVisible(bool(number(files, PlanStatus.REJECTED)))
        used = [file for file in files if file.error is None]
        self._imports = tuple(
            (import_id, file_name(file)) for import_id, file in zip(report.import_ids, used, strict=False)
        )
        self._count_doubles(new)
        return self.show_standing(taken_back=False)

    def _count_doubles(self, new: int) -> None:
        """Find out how many pairs may be one person, so that it can be said beside *Find duplicates*."""
        self._stop_counting()
        duplicates = self._duplicates

        def tell(pairs: int) -> None:
            self._counting, self._doubles = None, pairs
            self._show_doubles()

        if 0 < new <= MOST_COUNTED:
            self._counting = self._lanes.work(
                lambda progress: sum(not each.only_name for each in duplicates().find(progress)), tell
            )

    def _stop_counting(self) -> None:
        self._doubles = 0
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        self._show_doubles()

    def _show_doubles(self) -> None:
        is_next = bool(self._doubles) and not self._is_taken_back
        self._twice.setText(words(Message("duplicates.count", {"n": self._doubles})) + "." if self._doubles else "")
        self._twice.setVisible(is_next)
        # Deciding about them is what is left to do: one key leads there.
        self.find_duplicates.setText(self.tr("Look at them now") if is_next else self.tr("Find duplicates…"))
        set_button_kind(self.find_duplicates, "primary" if is_next else "plain")
        set_icon(self.find_duplicates, "users", tone="on_accent" if is_next else "text")
        set_button_kind(self.show_imported, "plain" if is_next else "primary")
        if is_next and self.show_imported.hasFocus():
            self.find_duplicates.setFocus()

    def _look_for_duplicates(self) -> None:
        # The page that opens searches itself, and nothing should stand before it.
        if self._counting is not None:
            self._stop_counting()
        self.duplicates_pressed.emit()

    def doubles(self) -> str:
        """Give the sentence that says how many pairs may be one person, "" where none is shown."""
        return "" if self._twice.isHidden() else self._twice.text()

    def show_standing(self, *, taken_back: bool, can_return: bool = False) -> str:
        """Show whether what was imported is in the network, and whether it *can_return* once it is *taken_back*.

        Gives it as one text for a screen reader.
        """
        files = self._report.files if self._report is not None else ()
        new, updated = number(files, PlanStatus.NEW), number(files, PlanStatus.UPDATED)
        heading, parts = self._told
        self._is_taken_back = taken_back
        if taken_back:
            heading = self.tr("The import was undone")
            parts = [self.tr("Nothing of what it added or changed is in your network any more.")]
        self._heading.setText(heading)
        self._details.setText("\n".join(parts))
        self._details.setVisible(bool(parts))
        refused = "" if taken_back else self._refused.text().replace("\u200b", "")
        self._refused.setVisible(bool(refused))
        self._jobs.setVisible(bool(self._moved) and not taken_back)
        self._scene.setVisible(not self._moved and not taken_back)
        self._show_doubles()
        had_focus = any(each.hasFocus() for each in self._buttons())
        self.show_imported.setVisible(bool(new or updated) and not taken_back)
        self.find_duplicates.setVisible(bool(new) and not taken_back)
        self.undo.setVisible(not taken_back)
        self.redo.setVisible(taken_back and can_return)
        if had_focus and not any(each.hasFocus() for each in self._buttons()):
            self.close_button.setFocus()
        text = ". ".join([heading, *parts, *filter(None, refused.split("\n"))])
        self.setAccessibleName(text)
        return text

    def _buttons(self) -> list[QPushButton]:
        return [self.show_imported, self.find_duplicates, self.undo, self.redo]

    def _show_job_changes(self, ticks: Ticks, rows: Rows) -> None:
        """List who has another organisation or role than before."""
        moved = [n for n in ticks.listing.job_changes if ticks.is_on(PlanPart.UPDATED, n)]
        only = Ticks(PlanListing(dict.fromkeys(PlanPart, ()) | {PlanPart.UPDATED: moved}))
        self.jobs_model.show_part(rows, PlanPart.UPDATED, only, (known_name_column(), changes_column(JOB_FIELDS)))
        self._jobs_heading.setText(words(Message("import.changed_jobs", {"n": len(moved)})))
        self.jobs.setAccessibleName(self._jobs_heading.text())
        row = self.jobs.verticalHeader().defaultSectionSize()
        self.jobs.setFixedHeight(min(JOBS_HEIGHT, (len(moved) + 1) * row + SPACE_S))
        self._moved = len(moved)

    def _show_skipped(self) -> None:
        if self._rows is not None and self._report is not None:
            names = tuple(file_name(file) for file in self._report.files)
            SkippedRows(self._skipped, self._rows, names, self._lanes, self).open()

    def clear(self) -> None:
        """Show nothing of a plan that is gone."""
        self._stop_counting()
        self._skipped, self._rows = [], None
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

    def imports(self) -> tuple[int, ...]:
        """Give the ids of the imports that are told of, one a file."""
        return tuple(import_id for import_id, _ in self._imports)

    def is_taken_back(self) -> bool:
        """Tell whether the import was undone, as is shown."""
        return self._is_taken_back

    def heading(self) -> str:
        """Give the sentence that says what was done."""
        return self._heading.text()
