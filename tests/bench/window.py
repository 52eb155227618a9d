"""The real window on a network, without a screen, for jobs that measure it."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from netgrow_desktop.app import application, network_doors
from netgrow_desktop.background.giving_way import take_short_turns
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.shell.loading_ahead import load_ahead
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.theme import apply_theme
from tests.bench.figures import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.viewmodels.contacts import ContactsModel

Child = TypeVar("Child", bound=QObject)

PATIENCE_S = 120
NUDGE_MS = 250
BEAT_MS = 5


def open_window(network: Path) -> tuple[MainWindow, NetworkPage]:
    """Open the window on *network*, made if it is not there, with everything that the program has when it runs."""
    gc.set_threshold(50_000, 20, 100)
    take_short_turns()
    apply_theme(application(), "light")
    doors = network_doors(network.parent)
    window = MainWindow(doors, Session(network.parent / f"{network.stem}.ini"), network.parent, lambda: TODAY)
    window.start(network, doors.open(network) if network.exists() else doors.create(network))
    window.show()
    load_ahead(window)
    nudge = QTimer(window)
    nudge.start(NUDGE_MS)
    if window.page is None:
        raise RuntimeError(f"{network} could not be opened")
    window.page.broke.connect(_fail)
    return window, window.page


def _fail(error: BaseException) -> None:
    raise error


def found(window: MainWindow, kind: type[Child]) -> Child:
    """Give the part of the window that is of this kind. Raises TypeError where there is none."""
    child = window.findChild(kind)
    if not isinstance(child, kind):
        raise TypeError(kind.__name__)
    return child


def until(condition: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Let the window live until *condition* holds. Raises TimeoutError."""
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {patience_s} s for {what}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def live(seconds: float) -> None:
    """Let the window live for a while."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() >= end, "time to pass")


class Heart:
    """Beats in the GUI thread; ``gaps`` are the ms between two beats, less the beat itself, ``work`` the processor
    time of the thread in them, ``busy`` that of the whole program: it counts what the thread waited for in another
    one, and nothing of what the machine did for others.
    """

    def __init__(self, window: QWidget) -> None:
        self.gaps: list[float] = []
        self.work: list[float] = []
        self.busy: list[float] = []
        self._last, self._worked, self._used = time.perf_counter(), time.thread_time(), time.process_time()
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now, worked, used = time.perf_counter(), time.thread_time(), time.process_time()
        self.gaps.append((now - self._last) * 1000 - BEAT_MS)
        self.work.append((worked - self._worked) * 1000)
        self.busy.append(min((used - self._used) * 1000, self.gaps[-1]))
        self._last, self._worked, self._used = now, worked, used

    def forget(self) -> None:
        """Begin anew."""
        self.gaps.clear()
        self.work.clear()
        self.busy.clear()


class Paints(QObject):
    """Notes when a view, or another widget, is painted in the state that is waited for."""

    def __init__(self, view: QWidget, is_complete: Callable[[], bool]) -> None:
        super().__init__(view)
        self._is_complete = is_complete
        self._seen = False
        painted = view.viewport() if isinstance(view, QAbstractScrollArea) else view
        painted.installEventFilter(self)

    def forget(self) -> None:
        """Wait for a paint that is still to come."""
        self._seen = False

    def seen(self) -> bool:
        """Tell whether there was one; once the event loop comes back from it, it is on screen."""
        return self._seen

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._seen = self._is_complete()
        return False


class Answers(QObject):
    """Knows whether the rows in sight are those that the newest question asks for."""

    def __init__(self, people: ContactsModel, rows_in_sight: Callable[[], range]) -> None:
        super().__init__(people)
        self._people = people
        self._rows_in_sight = rows_in_sight
        self._answered: object = people.query() if people.is_up_to_date() else None
        people.answered.connect(self._note)

    def _note(self, query: object) -> None:
        self._answered = query

    def are_here(self) -> bool:
        """Tell whether every row in sight has its text."""
        if self._people.query() != self._answered:
            return False
        return all(self._people.contact_at(row) is not None for row in self._rows_in_sight())
