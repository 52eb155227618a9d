"""The whole way of an import in the window: read, look, decide, write, see what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.messages import CancelledError, Message
from netgrow_desktop.formats.lists.mapping import Choices
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.importing import choosing
from netgrow_desktop.ui.importing.plan_page import PlanPage
from netgrow_desktop.ui.importing.plan_words import rejected_saved
from netgrow_desktop.ui.importing.progress_view import ProgressView
from netgrow_desktop.ui.importing.reading_view import ReadingView
from netgrow_desktop.ui.importing.result_view import ResultView
from netgrow_desktop.ui.importing.sources import OpenPlans, Source, unclear_days
from netgrow_desktop.ui.importing.ticks import NO_WISHES, Ticks, Wishes
from netgrow_desktop.ui.importing.ties_panel import TiesPanel, holds_ties
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from netgrow_desktop.background.lanes import Lanes, Progress, Work
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.imports import ImportReport, PlanListing, PlanRow
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.formats.lists.mapping import TablePreview
    from netgrow_desktop.services.duplicates import DuplicateService
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.services.history import HistoryService
    from netgrow_desktop.services.imports import ImportPlan, ImportService
    from netgrow_desktop.storage.journal import HistoryEntry
    from netgrow_desktop.ui.importing.plan_model import Rows
    from netgrow_desktop.ui.importing.reading_words import DayOrder


class Stage(Enum):
    """How far an import is."""

    IDLE = auto()
    READING = auto()
    DECIDING = auto()
    APPLYING = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided about: a plan, what it holds, what it was read from, and what the person chose before."""

    source: Source
    plan: ImportPlan
    listing: PlanListing
    wishes: Wishes = NO_WISHES
    days: tuple[tuple[int, DayOrder], ...] = ()


class ImportPage(QWidget):
    """One import at a time: files join those under decision; whatever cannot join waits until the import is closed."""

    stage_changed = Signal(object)
    progressed = Signal(int, int)
    closed = Signal()
    show_imported = Signal(int)
    person_requested = Signal(int)
    undo_requested = Signal(int)
    redo_requested = Signal(int)
    """Both carry the journal entry of the import."""
    choose_requested = Signal()
    told = Signal(str)
    wrote = Signal(str, object)

    def __init__(
        self,
        lanes: Lanes,
        imports: Callable[[], ImportService],
        examine: Callable[[], ExamineService],
        history: HistoryService,
        duplicates: Callable[[], DuplicateService],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._imports = lanes, imports
        self._plans = OpenPlans()
        self._source = Source()
        self._decision: Decision | None = None
        self._work: Work | None = None
        self._entry, self._history = 0, history
        self._standing, self._is_behind = Question(lanes), False
        self.ticks = Ticks()
        self._rows: Rows = lambda _: []
        self._waiting: tuple[Source, ...] = ()
        self.stage = Stage.IDLE
        self.progress_view = ProgressView()
        self.plan_page = PlanPage(lanes)
        self.result_view = ResultView(lanes, duplicates)
        self.ties = TiesPanel(examine, lanes)
        self.reading_view = ReadingView(lanes)
        self._shown_file = 0
        self._views = OnePage(self)
        for view in (self.progress_view, self.plan_page, self.reading_view, self.result_view):
            self._views.addWidget(view)
        self._connect()

    def _connect(self) -> None:
        self.ties.answered.connect(self._note_ties)
        self.progress_view.cancel_pressed.connect(self.cancel)
        self.plan_page.apply_pressed.connect(self._apply)
        self.plan_page.close_pressed.connect(self.leave_plan)
        self.plan_page.discard_pressed.connect(self.close_import)
        self.plan_page.choose_pressed.connect(self.choose_requested)
        self.plan_page.how_pressed.connect(self.show_reading)
        self.plan_page.day_order_chosen.connect(self._read_days)
        self.reading_view.used.connect(self._read_with)
        self.reading_view.left.connect(self._leave_reading)
        self.plan_page.save_rejected_pressed.connect(self._ask_where_to_save)
        self.result_view.close_pressed.connect(self.close_import)
        self.result_view.save_rejected_pressed.connect(self._ask_where_to_save)
        self.result_view.show_pressed.connect(self._show_imported)
        self.result_view.person_pressed.connect(self._show_person)
        self.result_view.undo_pressed.connect(self._undo)
        self.result_view.redo_pressed.connect(lambda: self.redo_requested.emit(self._entry))
        self._lanes.changed.connect(self._follow_history)

    # Reading

    def begin(self, paths: Sequence[Path]) -> None:
        """Read files and show what importing them would do; files under decision are joined by these."""
        self._take(Source(tuple(dict.fromkeys(paths))))

    def begin_text(self, text: str) -> None:
        """Show what importing a table given as text would do."""
        self._take(Source(text=text))

    def _take(self, source: Source) -> None:
        under_way = self.stage in {Stage.READING, Stage.DECIDING}
        joined = self._source.joined(source) if under_way else source
        if joined is None or self.stage is Stage.APPLYING:
            self._wait(source)
            return
        if not under_way:
            self._forget()
            self.plan_page.view.begin()
        self._read(joined)

    def _wait(self, source: Source) -> None:
        """Keep what cannot be read now, and say so."""
        joined = self._waiting[-1].joined(source) if self._waiting else None
        self._waiting = (*self._waiting, source) if joined is None else (*self._waiting[:-1], joined)
        if source.text:
            self.told.emit(self.tr("The table waits until this import is closed."))
        else:
            files = sum(len(each.paths) for each in self._waiting)
            self.told.emit(words(Message("import.waits", {"n": files})))

    def _read(self, source: Source) -> None:
        self._stop_work()
        self._source = source
        self._enter(Stage.READING)
        self.progress_view.begin(self.tr("Reading…"), source.title())
        self._views.setCurrentWidget(self.progress_view)
        self._ask_for_plan(source)

    def show_reading(self, place: int) -> None:
        """Show how the file at that place of the plan is read."""
        decision, imports = self._decision, self._imports
        if decision is None:
            return
        source = decision.source

        def preview(encoding: str | None, header: bool | None, delimiter: str | None) -> TablePreview:
            return source.preview(imports(), place, encoding, Choices(None, header, delimiter))

        self._shown_file = place
        self._views.setCurrentWidget(self.reading_view)
        reading = self._source.reading(place)
        self.reading_view.show_file(decision.plan.files[place], preview, *reading, is_pasted=bool(source.text))

    def _leave_reading(self) -> None:
        self._views.setCurrentWidget(self.plan_page)
        self.plan_page.take_focus()

    def _read_with(self, encoding: str, choices: Choices) -> None:
        """Read the files again, the one that was looked at in another way; the plan stays on show meanwhile."""
        self._leave_reading()
        self._read_again(self._source.read_as(self._shown_file, encoding, choices))

    def _read_days(self, place: int, day_first: bool) -> None:
        encoding, choices = self._source.reading(place)
        self._read_again(self._source.read_as(place, encoding, replace(choices, day_first=day_first)))

    def _read_again(self, source: Source) -> None:
        self._stop_work()
        self._source = source
        self.plan_page.show_rereading()
        self._ask_for_plan(source)

    def _ask_for_plan(self, source: Source) -> None:
        imports, plans, before = self._imports, self._plans, self._decision
        wishes = self.ticks.wishes()

        def task(progress: Progress) -> Decision:
            service = imports()
            plan = plans.keep(source.plan(service, progress))
            if progress.is_cancelled():
                plans.close(plan)
                raise CancelledError
            listing = service.listing(plan)
            kept = choosing.carried(service, before.plan, wishes, plan, listing) if before is not None else NO_WISHES
            return Decision(source, plan, listing, kept, unclear_days(service, source, plan))

        self._work = self._lanes.work(
            task,
            self._planned,
            failed=self._not_read,
            cancelled=self._reading_cancelled,
            broken=self._decide_or_close,
            progressed=self._progressed,
        )

    def _planned(self, decision: Decision) -> None:
        self._work = None
        self._drop_plan()
        self._decide(decision)

    def _decide(self, decision: Decision) -> None:
        self._decision = decision
        self._source = decision.source
        plan, service = decision.plan, self._imports()
        self.ticks = Ticks(decision.listing, decision.wishes)

        def rows(numbers: Sequence[int]) -> list[PlanRow]:
            return service.numbered_rows(plan, numbers)

        self._rows = rows
        self.progress_view.end()
        self._enter(Stage.DECIDING)
        self._views.setCurrentWidget(self.plan_page)
        self.plan_page.place_ties(self.ties)
        text = self.plan_page.show_plan(plan, rows, self.ticks, decision.days)
        tied = [self._source.text or Path(file.path) for file in plan.files if holds_ties(file)]
        self.ties.show_files(tied, is_alone=not self.plan_page.primary.text())
        announce(self, text)
        if self.isVisible():
            self.plan_page.take_focus()

    def _note_ties(self) -> None:
        """Put the keyboard on what there is to do, once that is known, where nothing else is to be decided."""
        waits = self.stage is Stage.DECIDING and not self.plan_page.primary.text()
        if waits and (self.plan_page.close_button.hasFocus() or self.ties.hasFocus()):
            self.plan_page.take_focus()

    def _not_read(self, error: NetGrowError) -> None:
        self.told.emit(words(error.message))
        self._decide_or_close()

    def _reading_cancelled(self) -> None:
        # A reading that was replaced by another one has nothing more to say.
        if self._work is not None and self._work.is_cancelled():
            self._decide_or_close()
            self.told.emit(self.tr("The import was cancelled. Nothing was changed."))

    def _decide_or_close(self) -> None:
        """Return to the plan that was there before, if there was one."""
        self._work = None
        if self._decision is not None:
            self._decide(replace(self._decision, wishes=self.ticks.wishes()))
        else:
            self.close_import()

    # Writing

    def _apply(self) -> None:
        decision, imports = self._decision, self._imports
        if decision is None or self.stage is not Stage.DECIDING or self._work is not None:
            return
        self._enter(Stage.APPLYING)
        wishes = self.ticks.wishes()
        self.plan_page.view.clear()
        self.progress_view.begin(self.tr("Importing…"), self.plan_page.primary.text())
        self._views.setCurrentWidget(self.progress_view)
        self._work = self._lanes.write_long(
            lambda progress: choosing.apply(imports(), decision.plan, wishes, progress),
            self._applied,
            failed=self._not_applied,
            cancelled=self._applying_cancelled,
            broken=self._decide_again,
            progressed=self._progressed,
        )

    def _applied(self, outcome: Outcome[ImportReport]) -> None:
        self._work = None
        self._entry = outcome.entry
        self.progress_view.end()
        self.result_view.place_ties(self.ties)
        only_choices = outcome.name is not None and outcome.name.code == "journal.import_choices"
        text = self.result_view.tell(outcome.value, self.ticks, self._rows, only_choices=only_choices)
        self._views.setCurrentWidget(self.result_view)
        self._enter(Stage.DONE)
        announce(self, text)
        if self.isVisible():
            self.result_view.show_imported.setFocus()

    def _follow_history(self) -> None:
        """See, once it is looked at, whether the import told of is in force, however it was undone or made again."""
        self._is_behind = not self.isVisible()
        history, entry = self._history, self._entry
        if self.stage is Stage.DONE and entry and not self._is_behind:
            self._standing.ask(lambda: (history.is_undone(entry), history.next_redo()), self._show_standing)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._follow_history()

    def _show_standing(self, found: tuple[bool | None, HistoryEntry | None]) -> None:
        is_undone, following = found
        if self.stage is not Stage.DONE:
            return
        # Of an import that the history has let go of, what was so last stays so.
        taken_back = self.result_view.is_taken_back() if is_undone is None else is_undone
        can_return = taken_back and following is not None and following.id == self._entry
        said = self.result_view.accessibleName()
        text = self.result_view.show_standing(taken_back=taken_back, can_return=can_return)
        if text != said and self.isVisible():
            announce(self, text)

    def _not_applied(self, error: NetGrowError) -> None:
        sentence = words(error.message)
        announce(self, sentence, urgent=True)
        self._decide_again(sentence)

    def _applying_cancelled(self) -> None:
        self._decide_again()
        self.told.emit(self.tr("The import was cancelled. Nothing was changed."))

    def _decide_again(self, trouble: str = "") -> None:
        """Show the plan as it was before an import that was not made."""
        decision, imports, wishes = self._decision, self._imports, self.ticks.wishes()
        if decision is None:
            self.close_import()
            return

        def ready(listing: PlanListing) -> None:
            self._decide(replace(decision, listing=listing, wishes=wishes))
            if trouble:
                self.plan_page.show_trouble(trouble)

        # It is no work to be cancelled: there is no going on from half of it.
        self._work = None
        self._lanes.work(
            lambda _: choosing.take_back(imports(), decision.plan, wishes), ready, broken=self._decide_or_close
        )

    # What the person decides

    def cancel(self) -> None:
        """Stop what is under way; what was being written is taken back."""
        if self._work is not None:
            self._work.cancel()

    def leave_plan(self) -> None:
        """Give up the plan; where something in it was chosen by hand, only after asking."""
        if self.stage is Stage.DECIDING and self._work is None and self._has_choices():
            self.plan_page.ask_to_discard()
        else:
            self.close_import()

    def _has_choices(self) -> bool:
        return bool(self._source.readings) or self.ticks.are_chosen()

    def close_import(self) -> None:
        """Give up the plan, or leave the summary; what waited comes next."""
        if self.stage is Stage.APPLYING:
            return
        if self.stage is Stage.DECIDING and self.people():
            self.told.emit(self.tr("The import was cancelled. Nothing was changed."))
        self._forget()
        following, self._waiting = self._waiting[:1], self._waiting[1:]
        if following:
            self._read(following[0])
        else:
            self._enter(Stage.IDLE)
            self.closed.emit()

    def shut(self) -> None:
        """Stop everything: the network is being closed. :meth:`remove_plans` comes when nothing runs any more."""
        self.cancel()
        self._waiting = ()

    def remove_plans(self) -> None:
        """Remove what waits for a decision; only when no lane uses it any more."""
        self._plans.close_all()

    def _stop_work(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.cancel()

    def _forget(self) -> None:
        """Let go of the import: its files, its plan and what came of it."""
        self._stop_work()
        self.progress_view.end()
        self._drop_plan()
        self._source = Source()
        self._entry = 0
        self.ticks = Ticks()
        self.ties.show_files(())

    def _drop_plan(self) -> None:
        decision, self._decision = self._decision, None
        if decision is not None:
            self.plan_page.view.clear()
            self.result_view.clear()
            plans = self._plans
            # On the lane that saves rejected rows, after it did.
            self._lanes.work(lambda _: plans.close(decision.plan), lambda _: None)

    def _show_imported(self, import_id: int) -> None:
        self.close_import()
        self.show_imported.emit(import_id)

    def _show_person(self, contact_id: int) -> None:
        self.close_import()
        self.person_requested.emit(contact_id)

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
        decision, imports = self._decision, self._imports
        if decision is None:
            return
        self._lanes.work(
            lambda _: imports().save_rejected(decision.plan, path, words),
            lambda saved: self.wrote.emit(rejected_saved(saved), saved.reasons),
        )

    def _progressed(self, done: int, total: int) -> None:
        self.progress_view.show_progress(done, total)
        self.progressed.emit(done, total)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit(stage)

    def people(self) -> int:
        """Give how many people the plan adds or updates."""
        return self.ticks.new() + self.ticks.updated() if self._decision is not None else 0

    def changes_nothing(self) -> bool:
        """Tell whether a plan is shown that would change nothing."""
        return self.stage is Stage.DECIDING and not self.plan_page.primary.text() and not self.ties.is_open()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self.stage in {Stage.READING, Stage.APPLYING}:
            self.cancel()
        elif key is Qt.Key.Key_Escape:
            self.leave_plan()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """Press the button that has the keyboard: outside a dialog it hears of Space alone."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused.hasFocus():
            focused.click()
        elif self.stage is Stage.DECIDING:
            self.plan_page.primary.click()
