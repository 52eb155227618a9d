"""The whole way of an import in the window: read, look, decide, write, see what came of it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.imports import PlanStatus
from netgrow_desktop.domain.messages import CancelledError, Message, NetGrowError
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.importing.plan_page import PlanPage
from netgrow_desktop.ui.importing.plan_words import number
from netgrow_desktop.ui.importing.progress_view import ProgressView
from netgrow_desktop.ui.importing.result_view import ResultView
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from netgrow_desktop.background.lanes import Lanes, Progress, Work
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.imports import ImportReport, PlanRow
    from netgrow_desktop.services.imports import ImportPlan, ImportService


class Stage(Enum):
    """How far an import is."""

    IDLE = auto()
    READING = auto()
    DECIDING = auto()
    APPLYING = auto()
    DONE = auto()


class Trial:
    """Notes, on the lane, whether a piece of work ended in a bug."""

    def __init__(self) -> None:
        self.broke = False

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self.broke = error is not None and not isinstance(error, (NetGrowError, CancelledError))


class ImportPage(QWidget):
    """One import at a time. Files that come while one is written wait until its summary is closed."""

    stage_changed = Signal(object)
    progressed = Signal(int, int)
    closed = Signal()
    show_imported = Signal(int)
    undo_requested = Signal(int)
    """Carries the journal entry of the import."""
    choose_requested = Signal()
    told = Signal(str)
    """Something small to tell: a sentence."""

    def __init__(self, lanes: Lanes, imports: Callable[[], ImportService], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trial = Trial()
        self._lanes = lanes
        self._imports = imports
        self._plan: ImportPlan | None = None
        self._work: Work | None = None
        self._entry = 0
        self._paths: tuple[Path, ...] = ()
        self._waiting: tuple[Path, ...] = ()
        self._encodings: dict[str, str] = {}
        self.stage = Stage.IDLE
        self.progress_view = ProgressView()
        self.plan_page = PlanPage(lanes)
        self.result_view = ResultView()
        self._views = QStackedLayout(self)
        for view in (self.progress_view, self.plan_page, self.result_view):
            self._views.addWidget(view)
        self._connect()

    def _connect(self) -> None:
        self._lanes.broke.connect(self._on_broke)
        self.progress_view.cancel_pressed.connect(self.cancel)
        self.plan_page.apply_pressed.connect(self._apply)
        self.plan_page.close_pressed.connect(self.close_import)
        self.plan_page.choose_pressed.connect(self.choose_requested)
        self.plan_page.encoding_chosen.connect(self._read_with)
        self.plan_page.save_rejected_pressed.connect(self._ask_where_to_save)
        self.result_view.close_pressed.connect(self.close_import)
        self.result_view.save_rejected_pressed.connect(self._ask_where_to_save)
        self.result_view.show_pressed.connect(self._show_imported)
        self.result_view.undo_pressed.connect(self._undo)

    # Reading

    def begin(self, paths: Sequence[Path]) -> None:
        """Read files and show what importing them would do; files under decision are joined by these."""
        if self.stage is Stage.APPLYING:
            self._waiting += tuple(path for path in paths if path not in self._waiting)
            self.told.emit(words(Message("import.waits", {"n": len(self._waiting)})))
            return
        before = self._paths if self.stage in {Stage.READING, Stage.DECIDING} else ()
        self._reset()
        self._paths = (*before, *(path for path in paths if path not in before))
        chosen, encodings = self._paths, dict(self._encodings)
        names = ", ".join(path.name for path in chosen[:3]) + (" …" if len(chosen) > 3 else "")
        self._read(lambda service, progress: service.plan(chosen, progress, encodings), names)

    def begin_text(self, text: str) -> None:
        """Show what importing a table given as text would do."""
        if self.stage is Stage.APPLYING:
            return
        self._reset()
        self._read(lambda service, progress: service.plan_text(text, progress), "")

    def _read(self, plan: Callable[[ImportService, Progress], ImportPlan], names: str) -> None:
        imports = self._imports
        trial = self._trial = Trial()

        def task(progress: Progress) -> ImportPlan:
            with trial:
                made = plan(imports(), progress)
            if progress.is_cancelled():
                made.close()
                raise CancelledError
            return made

        if self.stage is not Stage.DECIDING:
            self._enter(Stage.READING)
            self.progress_view.begin(self.tr("Reading…"), names)
            self._views.setCurrentWidget(self.progress_view)
        self._work = self._lanes.work(
            task,
            self._planned,
            failed=self._not_read,
            cancelled=self._reading_cancelled,
            progressed=self._progressed,
        )

    def _read_with(self, path: str, encoding: str) -> None:
        """Read the files again, one of them in another encoding; the plan stays on show meanwhile."""
        if self._work is not None:
            self._work.cancel()
        self._encodings[path] = encoding
        chosen, encodings = self._paths, dict(self._encodings)
        self.plan_page.show_rereading()
        self._read(lambda service, progress: service.plan(chosen, progress, encodings), "")

    def _planned(self, plan: ImportPlan) -> None:
        self._work = None
        self._drop_plan()
        self._plan = plan
        service = self._imports()

        def rows(status: PlanStatus, offset: int, limit: int) -> list[PlanRow]:
            return service.rows(plan, status, offset, limit)

        self.progress_view.end()
        self._enter(Stage.DECIDING)
        self._views.setCurrentWidget(self.plan_page)
        text = self.plan_page.show_plan(plan.files, rows)
        announce(self, text)
        if self.isVisible():
            self.plan_page.take_focus()

    def _not_read(self, error: NetGrowError) -> None:
        self._work = None
        self.told.emit(words(error.message))
        if self._plan is None:
            self.close_import()

    def _reading_cancelled(self) -> None:
        # A reading that was replaced by another one has nothing more to say.
        if self._work is not None and self._work.is_cancelled():
            self._work = None
            self.close_import()

    # Writing

    def _apply(self) -> None:
        plan, imports = self._plan, self._imports
        if plan is None or self.stage is not Stage.DECIDING:
            return
        self._enter(Stage.APPLYING)
        self.plan_page.view.clear()
        self.progress_view.begin(self.tr("Importing…"), self.plan_page.primary.text())
        self._views.setCurrentWidget(self.progress_view)
        trial = self._trial = Trial()

        def task(progress: Progress) -> Outcome[ImportReport]:
            with trial:
                return imports().apply(plan, progress, progress.is_cancelled)

        self._work = self._lanes.write_long(
            task,
            self._applied,
            failed=self._not_applied,
            cancelled=self._applying_cancelled,
            progressed=self._progressed,
        )

    def _applied(self, outcome: Outcome[ImportReport]) -> None:
        self._work = None
        self._entry = outcome.entry
        self.progress_view.end()
        text = self.result_view.tell(outcome.value)
        self._views.setCurrentWidget(self.result_view)
        self._enter(Stage.DONE)
        announce(self, text)
        if self.isVisible():
            self.result_view.show_imported.setFocus()

    def _not_applied(self, error: NetGrowError) -> None:
        sentence = words(error.message)
        self._decide_again()
        self.plan_page.show_trouble(sentence)
        announce(self, sentence, urgent=True)

    def _applying_cancelled(self) -> None:
        self._decide_again()
        self.told.emit(self.tr("The import was cancelled. Nothing was changed."))

    def _decide_again(self) -> None:
        plan, self._plan = self._plan, None
        self._work = None
        if plan is not None:
            self._planned(plan)

    def _on_broke(self) -> None:
        """Leave no page that waits for ever when a bug broke the work; the window tells of the bug."""
        if not self._trial.broke:
            return
        self._trial = Trial()
        if self.stage is Stage.APPLYING:
            self._decide_again()
        else:
            self._work = None
            self.close_import()

    # What the person decides

    def cancel(self) -> None:
        """Stop what is under way; what was being written is taken back."""
        if self._work is not None:
            self._work.cancel()

    def close_import(self) -> None:
        """Give up the plan, or leave the summary; files that waited come next."""
        if self.stage is Stage.APPLYING:
            return
        waiting, self._waiting = self._waiting, ()
        self._reset()
        self._encodings.clear()
        self._enter(Stage.IDLE)
        self.closed.emit()
        if waiting:
            self.begin(waiting)

    def shut(self) -> None:
        """Stop everything and remove what waits: the network is being closed."""
        self.cancel()
        plan, self._plan = self._plan, None
        self._paths = self._waiting = ()
        if plan is not None and self.stage is not Stage.APPLYING:
            plan.close()

    def _reset(self) -> None:
        if self._work is not None:
            work, self._work = self._work, None
            work.cancel()
        self.progress_view.end()
        self._drop_plan()
        self._paths = ()
        self._entry = 0
        if self.stage is not Stage.IDLE:
            self.stage = Stage.IDLE

    def _drop_plan(self) -> None:
        plan, self._plan = self._plan, None
        if plan is not None:
            self.plan_page.view.clear()
            # After the pages that are being read from it.
            self._lanes.read(plan.close, lambda _: None)

    def _show_imported(self, import_id: int) -> None:
        self.close_import()
        self.show_imported.emit(import_id)

    def _undo(self) -> None:
        entry = self._entry
        self.close_import()
        self.undo_requested.emit(entry)

    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save rejected rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.selectFile(self.tr("rejected rows.csv"))
        dialog.fileSelected.connect(lambda name: self.save_rejected(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_rejected(self, path: Path) -> None:
        """Write the rows that could not be read to *path*."""
        plan, imports = self._plan, self._imports
        if plan is None:
            return
        self._lanes.work(
            lambda _: imports().save_rejected(plan, path),
            lambda n: self.told.emit(words(Message("import.rejected_saved", {"n": n, "file": path.name}))),
        )

    # Telling

    def _progressed(self, done: int, total: int) -> None:
        self.progress_view.show_progress(done, total)
        self.progressed.emit(done, total)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit(stage)

    def people(self) -> int:
        """Give how many people the plan adds or updates."""
        if self._plan is None:
            return 0
        return number(self._plan.files, PlanStatus.NEW) + number(self._plan.files, PlanStatus.UPDATED)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self.stage in {Stage.READING, Stage.APPLYING}:
            self.cancel()
        elif key is Qt.Key.Key_Escape:
            self.close_import()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.stage is Stage.DECIDING:
            self.plan_page.primary.click()
        else:
            super().keyPressEvent(event)
