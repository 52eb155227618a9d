"""The program with a window: here the parts are put together."""

from __future__ import annotations

import functools
import gc
import os
import signal
import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from netgrow_desktop import __version__
from netgrow_desktop.background.garbage import collect_between_events
from netgrow_desktop.background.unwaited import begun
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.resources import sample_folder
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.services.places import OWN_NETWORK, PROGRAM, SAMPLE_NETWORK, data_folder, log_folder, settings_file
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.migrations import VERSION
from netgrow_desktop.storage.network import Network, create_network, open_network
from netgrow_desktop.storage.opening import check_header
from netgrow_desktop.ui.icons import application_icon
from netgrow_desktop.ui.language import SYSTEM, locale_for, speak
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell.closing import PATIENCE_S
from netgrow_desktop.ui.shell.drops import NETWORK_SUFFIX
from netgrow_desktop.ui.shell.file_desk import DRIVE_PATIENCE_S, found_soon
from netgrow_desktop.ui.shell.loading_ahead import load_ahead
from netgrow_desktop.ui.shell.open_network import Doors, OpenNetwork
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.theme import apply_theme, set_contrast
from netgrow_desktop.viewmodels.habits import habits_keeper

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future

    from netgrow_desktop.services.before_writing import BeforeWritingService
    from netgrow_desktop.services.cadences import CadenceService
    from netgrow_desktop.services.career import CareerService
    from netgrow_desktop.services.duplicates import DuplicateService
    from netgrow_desktop.services.erasing import ErasingService
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.services.interviews import InterviewService
    from netgrow_desktop.services.looking_back import LookingBackService
    from netgrow_desktop.services.printing import PrintingService
    from netgrow_desktop.services.quick_log import QuickLogService
    from netgrow_desktop.services.recall import RecallService
    from netgrow_desktop.services.sorting import SortingService
    from netgrow_desktop.storage.backups import Backup
    from netgrow_desktop.ui.shell.network_page import NetworkPage

LISTEN_AFTER_MS = 250
TIDY_AFTER_MS = 2_000
_PRINTERS_SOCKET = "/run/cups/cups.sock"


def run(network: Path | None, files: Sequence[Path], *, in_tray: bool = False) -> int:
    """Open the window on *network* (None: the one that was open last) and begin importing *files*.

    A network alone among the files is the one to open. If it is open in another window already, that one gets the
    files. *in_tray*: the window stays closed where the owner keeps the program in the tray, else it is minimized.
    Gives the exit code.
    """
    if network is None and [each.suffix for each in files] == [NETWORK_SUFFIX]:
        network, files = files[0], ()
    session = Session(settings_file())
    app = application(session.language())
    doors = network_doors(data_folder())
    path = network or session.last_network() or doors.own_path
    opening = begun(doors.open_own if path == doors.own_path else functools.partial(doors.open, path))
    found = found_soon(path, opening)
    if isinstance(found, Message) and found.code == "network.open_elsewhere":
        from netgrow_desktop.ui.shell.handover import hand_over

        if hand_over(path, files):
            return 0
    set_contrast(high=session.contrast())
    apply_theme(app, session.appearance())
    window = _window(doors, session)
    _start(window, path, found, opening)
    if not in_tray:
        window.show()
    elif not window.late.reminders.stays():
        window.showMinimized()
    window.import_files(files)
    QTimer.singleShot(TIDY_AFTER_MS, window, window.files.tidy_up)
    # What the start made stays to the end: collecting, which stops the window, need never look at it again.
    gc.freeze()
    collect_between_events()
    return app.exec()


def _start(window: MainWindow, path: Path, found: OpenNetwork | Message, opening: Future[OpenNetwork]) -> None:
    """Have the window show what was found, and wait for what its drive has not given yet."""
    window.start(path, found)
    if isinstance(found, Message) and found.code == "network.waiting":
        window.files.wait_for(path, opening.result)


def _window(doors: Doors, session: Session) -> MainWindow:
    """Make the window, and soon what can wait until it is on screen."""
    habits_keeper().take_up(session.habits())
    window = MainWindow(doors, session, log_folder(), date.today)
    _report_bugs_to(window)
    # Queued: the window goes away, and with it the dialog that asks.
    queued = Qt.ConnectionType.QueuedConnection
    window.language_chosen.connect(lambda choice: change_language(window, choice, doors, session), queued)
    QTimer.singleShot(LISTEN_AFTER_MS, window, lambda: _listen(window))
    QTimer.singleShot(TIDY_AFTER_MS, window, lambda: load_ahead(window))
    return window


def change_language(window: MainWindow, choice: str, doors: Doors, session: Session) -> MainWindow | None:
    """Put a window that speaks the chosen language in the place of *window*, and go on where the person was.

    While an import is open, which would be lost, or something takes long to save, the window stays; the next start
    speaks the language. Gives the new window, if there is one.
    """
    session.put("window/language", choice)
    if locale_for(choice, QLocale.system()) == QLocale():
        return None
    if window.page is not None and _is_at_work(window.page):
        said = QCoreApplication.translate(
            "Settings", "The language changes at the next start: an import is open, or something is being saved."
        )
        window.toasts.show_toast(said)
        return None
    path = window.page.opened.path if window.page is not None else session.last_network() or doors.own_path
    is_kept = QApplication.quitOnLastWindowClosed()
    QApplication.setQuitOnLastWindowClosed(False)
    # What no page shows yet is waited for in the new window.
    handed = window.files.hand_over() if window.page is None else None
    window.late.reminders.leave()
    if not window.close():
        # Something is being saved after all; the window closes by itself once that is done.
        QApplication.setQuitOnLastWindowClosed(is_kept)
        return None
    window.deleteLater()
    speak(application(), choice)
    path, opening = handed or (path, begun(lambda: doors.open(path)))
    found = found_soon(path, opening, 0 if handed else DRIVE_PATIENCE_S)
    successor = _window(doors, session)
    _start(successor, path, found, opening)
    successor.show()
    QApplication.setQuitOnLastWindowClosed(is_kept)
    successor.show_preferences()
    from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog

    preferences = successor.findChild(SettingsDialog)
    if preferences is not None:
        preferences.languages[choice].setFocus()
    return successor


def _is_at_work(page: NetworkPage) -> bool:
    if page.lanes.saves_longer_than(PATIENCE_S) or page.lanes.works_longer_than(PATIENCE_S):
        return True
    if page.importing is None:
        return False
    from netgrow_desktop.ui.importing.import_page import Stage

    return page.importing.stage not in {Stage.IDLE, Stage.DONE}


def application(choice: str = SYSTEM) -> QApplication:
    """Give the one QApplication, with the program's names, icon and log, speaking the chosen language."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    from netgrow_desktop.ui.shell.log import keep_log

    keep_log(log_folder())
    _print_without_internet()
    QApplication.setApplicationName("netgrow-desktop")
    QApplication.setApplicationDisplayName(PROGRAM)
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("netgrow-desktop")
    app = QApplication(sys.argv[:1])
    app.setWindowIcon(application_icon())
    speak(app, choice)
    # Ctrl+C in the terminal ends the program; what was confirmed is in the file.
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app


def _print_without_internet() -> None:
    """Have printers asked for by the local socket, unless the owner set up a print server.

    Where the socket is missing, CUPS would look for a server under an internet address of this machine (cups(1)).
    """
    own = (Path("/etc/cups/client.conf"), Path.home() / ".cups" / "client.conf")
    if sys.platform == "linux" and not any(each.exists() for each in own):
        os.environ.setdefault("CUPS_SERVER", _PRINTERS_SOCKET)


def _report_bugs_to(window: MainWindow) -> None:
    """Show what nobody caught in the window's one dialog for bugs."""

    def report(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        if issubclass(kind, Exception):
            window.show_problem(error)
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = report


def _listen(window: MainWindow) -> None:
    """Take files from later starts, for whichever network is open."""
    from netgrow_desktop.ui.shell.handover import Counter

    counter = Counter(window)
    counter.received.connect(window.receive)
    window.network_opened.connect(counter.listen)
    window.network_closed.connect(counter.close)
    if window.page is not None:
        counter.listen(window.page.opened.path)


def self_test() -> int:
    """Try the whole program in a folder of its own and print each step; gives 0 if all of it works, else 1."""
    from netgrow_desktop.ui.self_test import try_everything

    app = application()
    collect_between_events()
    apply_theme(app, "light")
    with TemporaryDirectory(prefix="netgrow-self-test-") as folder:
        return try_everything(Path(folder), network_doors(Path(folder)), sample_folder(), print)


def write_sample_pictures(folder: Path) -> list[Path]:
    """Write the sample network's summary as PDF and pictures of the window to *folder*; gives their paths."""
    from netgrow_desktop.ui.pictures import write_pictures

    app = application()
    apply_theme(app, "light")
    with TemporaryDirectory(prefix="netgrow-pictures-") as place:
        return write_pictures(folder, Path(place), network_doors(Path(place)))


# The ways to network files


def network_doors(folder: Path) -> Doors:
    """Give the ways to networks, with the person's own one and the sample in *folder*."""
    own, sample = folder / OWN_NETWORK, folder / SAMPLE_NETWORK
    return Doors(
        own_path=own,
        sample_path=sample,
        open_own=lambda: _open(own) if own.exists() else _create(own),
        open=_open,
        create=_create,
        create_sample=lambda today: _open_sample(sample, today),
        remove_sample=lambda: _remove(sample),
        backups=_backups_of,
        check_backup=_check_backup,
        open_as_it_is=_open_as_it_is,
        restore=_restore,
        restore_newest=_restore_newest,
        tidy_up=_tidy_up,
    )


def _open(path: Path) -> OpenNetwork:
    try:
        network = open_network(path, before_migration=_back_up)
    except NetGrowError as error:
        # One that is to be brought up to date cannot even be read without room for that.
        is_full = error.message.code == "network.disk_full" and check_header(path) == VERSION
        if not is_full and error.message.code != "network.read_only":
            raise
        network = open_network(path, write=False)
        network.refusal = "network.opened_full" if is_full else network.refusal
    return _opened(network)


def _create(path: Path) -> OpenNetwork:
    return _opened(create_network(path))


def _open_sample(path: Path, today: date) -> OpenNetwork:
    from netgrow_desktop.services.sample import create_sample

    if not path.exists():
        create_sample(path, today)
    return _open(path)


def _restore(path: Path, backup: Path) -> Path | None:
    from netgrow_desktop.services import backups

    return backups.restore(path, backup)


def _open_as_it_is(path: Path) -> OpenNetwork:
    from netgrow_desktop.services import backups

    backups.set_log_aside(path)
    return _open(path)


def _check_backup(backup: Path) -> None:
    from netgrow_desktop.services import backups

    backups.check(backup)


def _restore_newest(path: Path) -> Path | None:
    from netgrow_desktop.services import backups

    return backups.restore_newest(path)[1]


def _remove(path: Path) -> None:
    from netgrow_desktop.services import backups

    backups.remove_network(path)


def _tidy_up() -> None:
    from netgrow_desktop.storage.leftovers import remove_abandoned

    remove_abandoned()


def _back_up(path: Path) -> Path:
    from netgrow_desktop.services import backups

    return backups.back_up(path)


def _save_copy(network: Network, target: Path) -> None:
    from netgrow_desktop.services import backups

    backups.save_copy(network, target)


def _backups_of(path: Path) -> list[Backup]:
    from netgrow_desktop.services import backups

    return backups.backups_of(path)


def _opened(network: Network) -> OpenNetwork:
    """Give everything that the window needs of an open network; what a start does not need is loaded later."""

    def export(kind: str, path: Path, ids: Sequence[int] | None = None) -> int:
        from netgrow_desktop.services.exports import write_file

        return write_file(network, kind, path, ids)

    def export_calendar(path: Path, today: date) -> int:
        from netgrow_desktop.services import calendar_out, exports

        return exports.renew_file(path, lambda out: calendar_out.write(network, out, today, datetime.now(UTC), words))

    about_owner = OwnerService(network)
    return OpenNetwork(
        path=network.path,
        read_only=network.read_only,
        is_disk_full=network.refusal == "network.opened_full",
        is_sample=about_owner.is_sample(),
        contacts=ContactService(network),
        breakdown=BreakdownService(network),
        follow_ups=FollowUpService(network),
        history=HistoryService(network),
        owner=about_owner,
        career=functools.cache(lambda: _career(network)),
        recall=functools.cache(lambda: _recall(network)),
        cadences=functools.cache(lambda: _cadences(network)),
        quick_log=functools.cache(lambda: _quick_log(network)),
        before_writing=functools.cache(lambda: _before_writing(network)),
        interviews=functools.cache(lambda: _interviews(network)),
        looking_back=functools.cache(lambda: _looking_back(network)),
        examine=functools.cache(lambda: _examine(network)),
        sorting=functools.cache(lambda: _sorting(network)),
        duplicates=functools.cache(lambda: _duplicates(network)),
        erasing=functools.cache(lambda: _erasing(network)),
        imports=functools.cache(lambda: _imports(network)),
        printing=functools.cache(lambda: _printing(network)),
        export=export,
        export_calendar=export_calendar,
        back_up=lambda: _back_up(network.path),
        save_copy=lambda path: _save_copy(network, path),
        backups=lambda: _backups_of(network.path),
        check=lambda: check_integrity(network),
        is_overwritten=network.is_overwritten,
        finish=lambda: _finish(network),
        whereabouts=lambda: _whereabouts(network.path),
        interrupt=network.interrupt_reads,
        close=network.close,
    )


def _printing(network: Network) -> PrintingService:
    from netgrow_desktop.services.printing import PrintingService

    return PrintingService(network)


def _finish(network: Network) -> Message | None:
    from netgrow_desktop.services.cut_off import finish

    return finish(network)


def _whereabouts(path: Path) -> tuple[str, str]:
    from netgrow_desktop.storage.file_systems import share_of, synced_by

    return share_of(path), synced_by(path)


def _erasing(network: Network) -> ErasingService:
    from netgrow_desktop.services.erasing import ErasingService

    return ErasingService(network)


def _interviews(network: Network) -> InterviewService:
    from netgrow_desktop.services.interviews import InterviewService

    return InterviewService(network)


def _looking_back(network: Network) -> LookingBackService:
    from netgrow_desktop.services.looking_back import LookingBackService

    return LookingBackService(network)


def _before_writing(network: Network) -> BeforeWritingService:
    from netgrow_desktop.services.before_writing import BeforeWritingService

    return BeforeWritingService(network)


def _career(network: Network) -> CareerService:
    from netgrow_desktop.services.career import CareerService

    return CareerService(network)


def _duplicates(network: Network) -> DuplicateService:
    from netgrow_desktop.services.duplicates import DuplicateService

    return DuplicateService(network)


def _recall(network: Network) -> RecallService:
    from netgrow_desktop.services.recall import RecallService

    return RecallService(network)


def _examine(network: Network) -> ExamineService:
    from netgrow_desktop.services.examine import ExamineService

    return ExamineService(network)


def _sorting(network: Network) -> SortingService:
    from netgrow_desktop.services.sorting import SortingService

    return SortingService(network)


def _imports(network: Network) -> ImportService:
    from netgrow_desktop.services.imports import ImportService

    return ImportService(network)


def _cadences(network: Network) -> CadenceService:
    from netgrow_desktop.services.cadences import CadenceService

    return CadenceService(network)


def _quick_log(network: Network) -> QuickLogService:
    from netgrow_desktop.services.quick_log import QuickLogService

    return QuickLogService(network)
