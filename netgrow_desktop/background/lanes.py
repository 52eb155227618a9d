"""Three lanes beside the GUI thread: quick reads, long reads and writes, one thread each.

Background code gets values and returns values; answers, errors and progress come home through the signals of one
long-lived QObject on the GUI thread. One lane for writes means that the database is never locked against us.
Whoever asked, mostly a part of the window, is let go of on the GUI thread alone, where Qt's objects may be freed.
"""

from __future__ import annotations

import threading
from concurrent.futures import Executor, ThreadPoolExecutor, wait
from contextlib import nullcontext
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from netgrow_desktop.background.garbage import collect_if_due
from netgrow_desktop.background.giving_way import give_way
from netgrow_desktop.domain import how_far, wanted
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import CancelledError, NetGrowError

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")

COLLECT_MS = 50
"""While a lane works: what it throws away is collected in small portions, each a short pause of the window."""


class Lane(Enum):
    """Which thread does the work."""

    READ = "reads"
    LONG = "long reads"
    WRITE = "writes"


class Work:
    """Something under way. The GUI thread cancels it; the work notices when it reports progress."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self.is_breakable = False

    def cancel(self) -> None:
        """Ask the work to stop; its answer, if it still comes, is dropped."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Tell whether somebody asked it to stop."""
        return self._cancelled.is_set()


class Progress:
    """Handed to long work: call it after each batch. It raises CancelledError once the work was cancelled."""

    def __init__(self, work: Work, tell: Callable[[int, int], object]) -> None:
        self._work = work
        self._tell = tell

    def __call__(self, done: int, total: int) -> None:
        """Report *done* of *total* (0: unknown)."""
        if self._work.is_cancelled():
            raise CancelledError
        self._tell(done, total)
        give_way()

    def is_cancelled(self) -> bool:
        """Tell, without raising, whether the work was cancelled; for statements that are polled."""
        give_way()
        return self._work.is_cancelled()


@dataclass(frozen=True, slots=True)
class Ends(Generic[Value]):
    """What the GUI thread does about the ways in which work ends, and about its progress.

    ``broken`` comes after :attr:`Lanes.broke` told of the bug, for a screen that would else wait for ever.
    """

    answered: Callable[[Value], None]
    failed: Callable[[NetGrowError], None] | None = None
    cancelled: Callable[[], None] | None = None
    broken: Callable[[], None] | None = None
    progressed: Callable[[int, int], None] | None = None


class Lanes(QObject):
    """Runs work on its lane and brings its answer home to the GUI thread."""

    changed = Signal(object)
    """After a committed write: its :class:`Changes`."""
    written = Signal(object)
    """After a committed write: its :class:`Outcome`."""
    failed = Signal(object)
    """A failure that a person can mend and nobody else took: its :class:`Message`."""
    broke = Signal(object)
    """A bug: the exception."""
    busy_changed = Signal(bool)
    """Whether any lane has work."""
    saving_changed = Signal(bool)
    """Whether something that a person did is being written, or waits for it."""
    saving_progressed = Signal(int, int)
    """How much of how much of what is being written is done; of 0 where that is not known."""

    _home = Signal(object)

    def __init__(self, runners: dict[Lane, Executor] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runners: dict[Lane, Executor] = dict(runners) if runners else _threads()
        self._open = True
        self._under_way: dict[_Attempt[Any], Ends[Any]] = {}
        self._saving = 0
        self._refusal: NetGrowError | None = None
        self._told: Outcome[Any] | None = None
        self._home.connect(self._arrive)
        self._collecting = QTimer(self)
        self._collecting.timeout.connect(collect_if_due)

    def read(
        self,
        question: Callable[[], Value],
        answered: Callable[[Value], None],
        failed: Callable[[NetGrowError], None] | None = None,
    ) -> Work:
        """Ask a quick question."""
        return self._submit(Lane.READ, lambda _: question(), Ends(answered, failed))

    def work(
        self,
        task: Callable[[Progress], Value],
        answered: Callable[[Value], None],
        *,
        failed: Callable[[NetGrowError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        broken: Callable[[], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
    ) -> Work:
        """Do long work that writes nothing."""
        return self._submit(Lane.LONG, task, Ends(answered, failed, cancelled, broken, progressed))

    def write(
        self,
        act: Callable[[], Outcome[Value]],
        done: Callable[[Outcome[Value]], None] | None = None,
        failed: Callable[[NetGrowError], None] | None = None,
    ) -> Work:
        """Write something; every screen hears of it through :attr:`changed`."""
        return self.write_long(lambda _: act(), done, failed=failed)

    def write_long(
        self,
        task: Callable[[Progress], Outcome[Value]],
        done: Callable[[Outcome[Value]], None] | None = None,
        *,
        failed: Callable[[NetGrowError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        broken: Callable[[], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
    ) -> Work:
        """Write for a while, with progress and cancel; a cancelled write leaves nothing behind."""
        ends = Ends(self._telling(done), failed, cancelled, broken, progressed)
        return self._submit(Lane.WRITE, lambda progress: self._permitted(progress, task), ends, saves=True)

    def write_breakable(
        self,
        act: Callable[[], Outcome[Value]],
        done: Callable[[Outcome[Value]], None] | None = None,
        *,
        failed: Callable[[NetGrowError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        broken: Callable[[], None] | None = None,
    ) -> Work:
        """Write what may be about very many people: :meth:`stop_write` breaks it off, and nothing is left behind."""

        def task(progress: Progress) -> Outcome[Value]:
            with wanted.until(progress.is_cancelled), how_far.told_to(progress):
                return act()

        progressed = self.saving_progressed.emit
        work = self.write_long(task, done, failed=failed, cancelled=cancelled, broken=broken, progressed=progressed)
        work.is_breakable = True
        return work

    def can_stop_write(self) -> bool:
        """Tell whether what is being written, or is to be written next, may be broken off."""
        work = self._being_written()
        return work is not None and work.is_breakable and not work.is_cancelled()

    def stop_write(self) -> None:
        """Break off what is being written, if it may be; what was done after it is written all the same."""
        work = self._being_written()
        if work is not None and work.is_breakable:
            work.cancel()

    def _being_written(self) -> Work | None:
        return next((each.work for each in self._under_way if each.saves), None)

    def before_writes(
        self,
        question: Callable[[], Value],
        answered: Callable[[Value], None],
        failed: Callable[[NetGrowError], None] | None = None,
    ) -> Work:
        """Ask something that every later write waits for, such as whether the file may be written at all."""
        return self._submit(Lane.WRITE, lambda _: question(), Ends(answered, failed))

    def is_saving(self) -> bool:
        """Tell whether something that a person did is being written, or waits for it."""
        return self._saving > 0

    def saves_longer_than(self, seconds: float) -> bool:
        """Tell, after so long at most, whether what is being written is not done by then; if it is, it is told of."""
        if not self.is_saving():
            return False
        try:
            self._runners[Lane.WRITE].submit(lambda: None).result(seconds)
        except TimeoutError:
            return True
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return False

    def drop_reads(self) -> None:
        """Cancel all that is asked or waits to be asked, but for what writes wait for."""
        for attempt in self._under_way:
            if attempt.lane is not Lane.WRITE:
                attempt.work.cancel()

    def works_longer_than(self, seconds: float) -> bool:
        """Tell, after so long at most, whether any lane is not done by then with what it has begun, or is to do."""
        if not self._open or not self._under_way:
            return False
        return bool(wait([runner.submit(lambda: None) for runner in self._runners.values()], seconds).not_done)

    def told(self) -> Outcome[Any] | None:
        """Give the outcome that :attr:`changed` is telling of right now, for who can make do with a part of it."""
        return self._told

    def refuse_writes(self, error: NetGrowError) -> None:
        """Let all writes that have not begun fail with *error*; may be called on any thread."""
        self._refusal = error

    def _permitted(self, progress: Progress, task: Callable[[Progress], Outcome[Value]]) -> Outcome[Value]:
        if self._refusal is not None:
            raise self._refusal
        return task(progress)

    def close(self) -> None:
        """Take no more work, drop the questions that wait, and wait for what is under way.

        Writes that wait are still made: the person was told nothing else. Cancel long ones first.
        """
        self._open = False
        self._collecting.stop()
        for lane, runner in self._runners.items():
            runner.shutdown(wait=True, cancel_futures=lane is not Lane.WRITE)

    def _telling(self, done: Callable[[Outcome[Value]], None] | None) -> Callable[[Outcome[Value]], None]:
        def tell(outcome: Outcome[Value]) -> None:
            if outcome.changes is not Changes.NOTHING:
                before, self._told = self._told, outcome
                try:
                    self.changed.emit(outcome.changes)
                finally:
                    self._told = before
            self.written.emit(outcome)
            if done is not None:
                done(outcome)

        return tell

    def _submit(self, lane: Lane, task: Callable[[Progress], Value], ends: Ends[Value], *, saves: bool = False) -> Work:
        work = Work()
        if self._open:
            attempt = _Attempt(lane, work, task, self._home.emit, saves=saves)
            self._count_saving(int(saves))
            self._under_way[attempt] = ends
            if len(self._under_way) == 1:
                self._collecting.start(COLLECT_MS)
                self.busy_changed.emit(True)
            self._runners[lane].submit(attempt)
        return work

    def _arrive(self, news: _News) -> None:
        """Do, on the GUI thread, what work asks for: until here it can be cancelled."""
        attempt = news.attempt
        if news.progress is not None:
            # A reader that goes on with what it began may still tell of work that has ended.
            listening = self._under_way.get(attempt) if self._open and not attempt.work.is_cancelled() else None
            if listening is not None and listening.progressed is not None:
                listening.progressed(*news.progress)
            return
        ends = self._under_way.pop(attempt)
        values, error = attempt.take()
        if not self._under_way:
            self._collecting.stop()
            self.busy_changed.emit(False)
        try:
            if self._open:
                self._end(attempt, ends, values, error)
        finally:
            if attempt.saves:
                self.saving_progressed.emit(0, 0)
            # Last: who waits for this to close the window must have heard of what could not be saved.
            self._count_saving(-int(attempt.saves))

    def _count_saving(self, more: int) -> None:
        was_saving = self.is_saving()
        self._saving += more
        if self.is_saving() is not was_saving:
            self.saving_changed.emit(self.is_saving())

    def _end(
        self, attempt: _Attempt[Value], ends: Ends[Value], values: list[Value], error: BaseException | None
    ) -> None:
        if error is not None and not isinstance(error, (CancelledError, NetGrowError)):
            self.broke.emit(error)
            if ends.broken is not None:
                ends.broken()
        # A write that was committed, or failed, is told even if somebody cancelled it too late.
        elif isinstance(error, CancelledError) or (attempt.work.is_cancelled() and attempt.lane is not Lane.WRITE):
            if ends.cancelled is not None:
                ends.cancelled()
        elif isinstance(error, NetGrowError):
            (ends.failed or self._say)(error)
        else:
            for value in values:
                ends.answered(value)

    def _say(self, error: NetGrowError) -> None:
        self.failed.emit(error.message)


def _threads() -> dict[Lane, Executor]:
    return {lane: ThreadPoolExecutor(1, f"netgrow {lane.value}") for lane in Lane}


class _Attempt(Generic[Value]):
    """A task on its lane, and what became of it: a value or an error. The lane itself tells when it has ended.

    (A future would tell whoever asked, even before they have their Work, where the task was quick enough.)
    """

    def __init__(
        self,
        lane: Lane,
        work: Work,
        task: Callable[[Progress], Value],
        send_home: Callable[[_News], object],
        *,
        saves: bool,
    ) -> None:
        self.lane, self.work, self.saves = lane, work, saves
        self._tasks = [task]
        self._values: list[Value] = []
        self._error: BaseException | None = None
        self._send_home = send_home

    def __call__(self) -> None:
        with self:
            if self.work.is_cancelled():
                raise CancelledError
            progress = Progress(self.work, lambda done, total: self._send_home(_News(self, (done, total))))
            # A write says itself until when it can be broken off.
            dropped = wanted.until(progress.is_cancelled) if self.lane is not Lane.WRITE else nullcontext()
            with dropped:
                self._values += [task(progress) for task in self._tasks]
        self._send_home(_News(self, None))

    def take(self) -> tuple[list[Value], BaseException | None]:
        """Give the value or the error, and forget them and the task: the lane may hold on to this for a moment."""
        values, error = self._values, self._error
        self._values, self._error, self._tasks = [], None, []
        return values, error

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        self._error = error
        return True


@dataclass(frozen=True, slots=True)
class _News:
    """What comes home from work under way: how far it is, or (without a *progress*) that it has ended."""

    attempt: _Attempt[Any]
    progress: tuple[int, int] | None


class Question:
    """A question that a screen asks again and again: each asking makes older ones void, also those still waiting.

    What an older one is asking of the file is broken off, so that the new one need not wait for it.
    One that scans the whole network *is_long*: it is asked where no quick question has to wait for it.
    """

    def __init__(self, lanes: Lanes, *, is_long: bool = False) -> None:
        self._lanes = lanes
        self._is_long = is_long
        self._asked: Work | None = None

    def ask(
        self,
        question: Callable[[], Value],
        answered: Callable[[Value], None],
        failed: Callable[[NetGrowError], None] | None = None,
    ) -> None:
        """Ask; only the answer to the newest question, or its failure, arrives."""
        self.drop()
        if self._is_long:
            self._asked = self._lanes.work(lambda _: question(), answered, failed=failed)
        else:
            self._asked = self._lanes.read(question, answered, failed)

    def drop(self) -> None:
        """Make the answer under way void."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
