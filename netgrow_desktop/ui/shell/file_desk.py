"""Network files in the window: opening, making, restoring, the sample, exports and backups."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.background.unwaited import UnwaitedThread, begun
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services.places import free_name
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell.closing import Switching
from netgrow_desktop.ui.shell.drops import NETWORK_SUFFIX
from netgrow_desktop.ui.shell.file_watch import FileWatch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from datetime import date

    from PySide6.QtWidgets import QFileDialog, QMainWindow

    from netgrow_desktop.background.lanes import Work
    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.open_network import Doors, OpenNetwork
    from netgrow_desktop.ui.shell.session import Session

IMPORT_FOLDER_KEY = "files/import_folder"
DRIVE_PATIENCE_S = 2.0
"""After that a window says what is waited for."""
MISSING = "network.missing"
UNANSWERED = frozenset({"network.waiting", "network.given_up"})
"""What is said of a drive that does not answer: while it is waited for, and afterwards."""


class FileDesk(QObject):
    """Everything about network files that takes a dialog or a thread. A failed opening leaves the open one alone."""

    opened = Signal(object)
    """An :class:`OpenNetwork`, to be shown."""
    failed = Signal(object, object)
    """The path, and the :class:`Message` that says why."""
    leaving = Signal()
    """The open network is about to be replaced and has to be closed first."""
    told = Signal(str)
    wrote = Signal(str, object)
    """What became a file, and its path."""
    broke = Signal(object)
    began = Signal(str)
    """What is being opened, until :attr:`ended`; :meth:`give_up` waits no longer for it."""
    ended = Signal()

    def __init__(self, window: QMainWindow, doors: Doors, session: Session, today: Callable[[], date]) -> None:
        super().__init__(window)
        self._window = window
        self.doors = doors
        self._session = session
        self._today = today
        self._page: NetworkPage | None = None
        self._last = doors.own_path
        self._opening: Path | None = None
        self._work: Work | None = None
        self._coming: Future[OpenNetwork] | None = None
        self._go_on: Callable[[], object] = lambda: None
        self._switching = Switching(window, self._once_saved, self._stay)
        self._lanes = self._new_lanes()

    def _new_lanes(self) -> Lanes:
        """Give lanes for which nobody waits: a drive may never answer."""
        lanes = Lanes({lane: UnwaitedThread() for lane in Lane}, self)
        lanes.broke.connect(self._on_broke)
        return lanes

    def serve(self, page: NetworkPage | None) -> None:
        """Take that page's network as the open one."""
        self._page = page
        if page is not None:
            self._last = page.opened.path
            FileWatch(page, self.ask_copy, self.reopen)

    def wait_at(self, path: Path) -> None:
        """Take *path* as what *Try again* and *Restore* are about: it could not be opened."""
        self._last = path

    # Opening

    def open(self, path: Path) -> None:
        """Open a network file, unless it is the open one."""
        if self._page is None or self._page.opened.path.absolute() != path.absolute():
            self._go(path, lambda: self.doors.open(path))

    def create(self, path: Path) -> None:
        """Make a new network file and open it."""
        path = _with_suffix(path)
        self._go(path, lambda: self.doors.create(path))

    def wait_for(self, path: Path, opened: Callable[[], OpenNetwork]) -> None:
        """Show the network at *path* as soon as its drive gives what was asked of it already."""
        self._go(path, opened)

    def give_up(self) -> None:
        """Wait no longer for what is being opened; should it come after all, it is closed again."""
        path, work = self._opening, self._work
        if path is None:
            return
        self._switching.stay_silently()
        self._let_go()
        self._stop()
        if work is not None:
            self._leave_to_itself(work)
            if self._page is None:
                self.failed.emit(path, Message("network.given_up", {"path": str(path)}))

    def hand_over(self) -> tuple[Path, Future[OpenNetwork]] | None:
        """Leave what is waited for to another desk: where it is, and what gives it."""
        path, work, coming = self._opening, self._work, self._coming
        if path is None or work is None or coming is None:
            return None
        self._stop()
        self._leave_to_itself(work)
        return path, coming

    def _leave_to_itself(self, work: Work) -> None:
        """Let a lane that waits for its drive wait, and go on with others."""
        work.cancel()
        self._lanes = self._new_lanes()

    def _let_go(self) -> None:
        """Close what was asked for, should it come after all: else it would be locked as long as the program runs."""
        coming = self._coming
        if coming is not None:
            begun(lambda: coming.result().close())

    def _stop(self) -> None:
        self._opening = self._work = self._coming = None
        self.ended.emit()

    def retry(self) -> None:
        """Try once more to open what could not be opened."""
        path = self._last
        self._go(path, lambda: self.doors.open(path))

    def reopen(self) -> None:
        """Close the open network and open it anew: its drive was gone, or it was replaced."""
        path = self._last
        self._go(path, lambda: self.doors.open(path), leaves=True)

    def open_as_it_is(self) -> None:
        """Open a file without the log of another one that lies beside it."""
        path = self._last
        self._go(path, lambda: self.doors.open_as_it_is(path))

    def look_for_backups(self, path: Path, found: Callable[[], object]) -> None:
        """Call *found* if there is a backup of the network at *path*."""

        def answered(backups: Sequence[object]) -> None:
            if backups:
                found()

        self._lanes.work(lambda _: self.doors.backups(path), answered)

    def restore(self) -> None:
        """Put the newest sound backup in the place of the network, as :meth:`restore_backup` does."""
        self._put_back(self.doors.restore_newest)

    def choose_backup(self) -> None:
        """Show the backups of the network that is open, or that could not be opened, to restore one of them."""
        from netgrow_desktop.ui.shell.backups_page import BackupsDialog, Ways

        path, doors = self._last, self.doors
        ways = Ways(lambda: doors.backups(path), doors.check_backup)
        dialog = BackupsDialog(path, ways, self._lanes, self._window)
        dialog.restore_asked.connect(self.restore_backup)
        dialog.back_up_asked.connect(self.back_up)
        dialog.back_up_button.setEnabled(self._page is not None)
        self.wrote.connect(dialog.refresh)
        dialog.finished.connect(lambda _: self.wrote.disconnect(dialog.refresh))
        dialog.open()

    def restore_backup(self, backup: Path) -> None:
        """Put a backup in the place of the network, which is kept as a backup itself, and say so."""
        self._put_back(lambda path: self.doors.restore(path, backup))

    def _put_back(self, put: Callable[[Path], Path | None]) -> None:
        path, doors, was_open = self._last, self.doors, self._page is not None
        kept: Path | None = None
        refused: NetGrowError | None = None

        def act() -> OpenNetwork:
            nonlocal kept, refused
            try:
                kept = put(path)
            except NetGrowError as error:
                # The network itself is as it was: it is shown again.
                refused = error
                if not was_open:
                    raise
            return doors.open(path)

        def tell() -> None:
            if refused is not None:
                self.told.emit(words(refused.message))
            elif kept is not None:
                text = self.tr("The backup was restored. What was there before is kept as the backup {file}")
                self.told.emit(text.format(file=kept.name))

        self._go(path, act, tell, leaves=True)

    def open_sample(self) -> None:
        """Make the sample network anew and open it."""
        today = self._today()
        self._go(self.doors.sample_path, lambda: self.doors.create_sample(today))

    def leave_sample(self) -> None:
        """Remove the sample with all that lies beside it and return to the person's own network."""

        def act() -> OpenNetwork:
            self.doors.remove_sample()
            return self.doors.open_own()

        self._go(self.doors.own_path, act, leaves=True)

    def _is_free(self, path: Path) -> bool:
        """Tell whether a network can be opened now, and say so if not. Where none is shown, another one is let go."""
        if self._page is None and self._opening not in {None, path}:
            self.give_up()
        if self._opening is not None:
            self.told.emit(self.tr("Another network is being opened. Try again when it is there."))
        return self._opening is None

    def _go(
        self,
        path: Path,
        act: Callable[[], OpenNetwork],
        then: Callable[[], object] | None = None,
        *,
        leaves: bool = False,
    ) -> None:
        """Open a network once the present one is saved, which is closed before if it *leaves* it."""
        if not self._is_free(path):
            return
        self._opening = path

        def go_on() -> None:
            self._switching.stay_silently()
            if leaves:
                self.leaving.emit()
            self._open(path, act, then)

        self._go_on = go_on
        if not self._switching.has_to_wait(self._page, leaves=leaves):
            go_on()
        elif not self._switching.is_waiting():
            # What could not be saved is said in the window.
            self._stop()

    def _stay(self) -> None:
        self._let_go()
        self._stop()

    def _once_saved(self) -> None:
        self._go_on()

    def _open(self, path: Path, act: Callable[[], OpenNetwork], then: Callable[[], object] | None) -> None:
        coming = self._coming = begun(act)

        def failed(error: NetGrowError) -> None:
            self._stop()
            if self._page is None:
                self._last = path
            # The one that was open last stays remembered: its drive may come back.
            if error.message.code == MISSING and path != self._session.last_network():
                self._session.forget_network(path)
            self.failed.emit(path, error.message)

        def show() -> None:
            self._switching.stay_silently()
            self._stop()
            self.opened.emit(coming.result())
            (then or (lambda: None))()

        def arrived(_: OpenNetwork) -> None:
            self._go_on = show
            if not self._switching.has_to_wait(self._page):
                show()
            elif not self._switching.is_waiting():
                # What could not be saved is said in the window.
                self._stay()

        self._work = self._lanes.work(lambda _: coming.result(), arrived, failed=failed)
        self.began.emit(self.tr("Opening {file}…").format(file=path.name))

    def _on_broke(self, error: BaseException) -> None:
        if self._opening is not None:
            self._stop()
        self.broke.emit(error)

    # Dialogs

    def ask_open(self) -> None:
        """Ask for a network file to open."""
        dialog = self._dialog(self.tr("Open network"), self._last.parent)
        dialog.setNameFilters([self.tr("NetGrow networks (*.netgrow)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def ask_new(self) -> None:
        """Ask where to make a new network file."""
        folder = self.doors.own_path.parent if self._last == self.doors.sample_path else self._last.parent
        dialog = self._dialog(self.tr("New network"), folder, saves=True)
        dialog.selectFile(free_name(folder, self.tr("My network") + NETWORK_SUFFIX))
        dialog.setDefaultSuffix(NETWORK_SUFFIX.removeprefix("."))
        dialog.setNameFilter(self.tr("NetGrow networks (*.netgrow)"))
        # An existing network is never overwritten: the attempt is refused with a sentence.
        dialog.setOption(dialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(lambda name: self.create(Path(name)))
        dialog.open()

    def ask_copy(self) -> None:
        """Ask under which name to copy the open network, whole, with its history."""
        if self._page is None:
            return
        path = self._page.opened.path
        folder = path.parent if path.parent.is_dir() else _own_folder()
        dialog = self._dialog(self.tr("Save a copy"), folder, saves=True)
        dialog.setDefaultSuffix(NETWORK_SUFFIX.removeprefix("."))
        dialog.setNameFilter(self.tr("NetGrow networks (*.netgrow)"))
        # No network is ever overwritten, least of all the open one: the attempt is refused with a sentence.
        dialog.setOption(dialog.Option.DontConfirmOverwrite)
        dialog.selectFile(self.tr("{network} copy").format(network=path.name.removesuffix(NETWORK_SUFFIX)))
        dialog.fileSelected.connect(lambda name: self.save_copy(Path(name)))
        dialog.open()

    def ask_import(self, chosen: Callable[[Sequence[Path]], object]) -> None:
        """Ask for files to import."""
        kept = self._session.text(IMPORT_FOLDER_KEY)
        folder = Path(kept) if kept and Path(kept).is_dir() else _own_folder(is_for_import=True)
        dialog = self._dialog(self.tr("Import"), folder)
        dialog.setFileMode(dialog.FileMode.ExistingFiles)
        dialog.setNameFilters(self._import_filters())

        def selected(names: list[str]) -> None:
            paths = [Path(name) for name in names]
            if paths:
                self._session.put(IMPORT_FOLDER_KEY, str(paths[0].parent))
                chosen(paths)

        dialog.filesSelected.connect(selected)
        dialog.open()

    def _import_filters(self) -> list[str]:
        """Give the kinds of files that can be imported: all of them first, then each."""
        kinds = (
            (self.tr("Tables of people"), "csv tsv txt"),
            (self.tr("vCards"), "vcf vcard"),
            (self.tr("Spreadsheets"), "xlsx xls ods xlsm"),
            (self.tr("LinkedIn's archive"), "zip"),
            (self.tr("Mailboxes"), "mbox mbx"),
            (self.tr("Calendars"), "ics ical"),
            (self.tr("Everything from NetGrow"), "json"),
        )
        patterns = [(title, " ".join(f"*.{ending}" for ending in endings.split())) for title, endings in kinds]
        everything = " ".join(pattern for _, pattern in patterns)
        named = [f"{title} ({pattern})" for title, pattern in patterns]
        return [f"{self.tr('Everything with people in it')} ({everything})", *named, self.tr("All files (*)")]

    def ask_export(self) -> None:
        """Ask where to write everything."""
        self._ask_where(self.tr("Everything"), "json", lambda path: self.export("json", path))

    def ask_calendar(self) -> None:
        """Ask where to write the follow-ups for other calendars."""
        self._ask_where(self.tr("Calendar"), "ics", self.export_calendar)

    def ask_people(self) -> None:
        """Ask which people to write, as what, and where."""
        from netgrow_desktop.ui.shell.export_form import ExportForm, PeopleKind, Whom, whom_to_export

        def chosen(kind: PeopleKind, whom: Whom) -> None:
            self._ask_where(kind.title, kind.suffix, lambda path: self.export(kind.format, path, whom.ids))

        if self._page is not None:
            offered = whom_to_export(*self._page.people_at_hand())
            ExportForm(offered, chosen, self._window).open()

    def ask_feed(self, chosen: Callable[[Path], object]) -> None:
        """Ask which calendar file is to be kept up to date."""
        self._ask_where(self.tr("Calendar"), "ics", chosen, self.tr("Keep a calendar file up to date"))

    def _ask_where(self, title: str, suffix: str, write: Callable[[Path], object], asks: str = "") -> None:
        if self._page is None:
            return
        dialog = self._dialog(asks or self.tr("Export"), _own_folder(), saves=True)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilter(f"{title.partition(' (')[0]} (*.{suffix})")
        dialog.selectFile(f"{self._page.opened.path.name.removesuffix(NETWORK_SUFFIX)}.{suffix}")
        dialog.fileSelected.connect(lambda name: write(Path(name)))
        dialog.open()

    def _dialog(self, title: str, folder: Path, *, saves: bool = False) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if saves else QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if saves else QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # Copies of the open network

    def export(self, kind: str, path: Path, ids: Sequence[int] | None = None) -> None:
        """Write the open network, or the people with *ids*, to *path* in a format of ``services.exports``."""
        page = self._page
        if page is not None:
            page.lanes.work(
                lambda _: page.opened.export(kind, path, ids), lambda n: self._tell_exported("people.count", n, path)
            )

    def export_calendar(self, path: Path) -> None:
        """Write what is planned and due to *path*; the network keeps what was told, unless it can only be read."""
        page, today = self._page, self._today()
        if page is None:
            return

        def write() -> Outcome[int]:
            return Outcome(page.opened.export_calendar(path, today), Changes.NOTHING)

        def told(entries: int) -> None:
            self._tell_exported("export.entries", entries, path)

        if page.opened.read_only:
            page.lanes.work(lambda _: write().value, told)
        else:
            page.lanes.write(write, lambda outcome: told(outcome.value))

    def _tell_exported(self, code: str, count: int, path: Path) -> None:
        what = words(Message(code, {"n": count}))
        self.wrote.emit(self.tr("Exported {what} to {file}").format(what=what, file=path.name), path)

    def back_up(self) -> None:
        """Copy the open network into the folder of its backups."""
        page = self._page
        if page is not None:
            page.lanes.work(
                lambda _: page.opened.back_up(),
                lambda path: self.wrote.emit(self.tr("Backed up as {file}").format(file=path.name), path),
            )

    def save_copy(self, target: Path) -> None:
        """Copy the open network into a new file, which is not opened."""
        page = self._page
        if page is not None:
            copy = _with_suffix(target)
            told = self.tr("A copy was saved as {file}").format(file=copy.name)

            def failed(error: NetGrowError) -> None:
                # A stick that is full is nothing to say above the tabs of a network that is well.
                self.failed.emit(copy, error.message)

            page.lanes.work(lambda _: page.opened.save_copy(copy), lambda _: self.wrote.emit(told, copy), failed=failed)

    def tidy_up(self) -> None:
        """Remove what earlier runs that were killed left behind."""
        self._lanes.work(lambda _: self.doors.tidy_up(), lambda _: None)

    def shut(self) -> None:
        """Stop opening anything: the window closes."""
        self._let_go()
        self._lanes.close()


def found_soon(path: Path, opening: Future[OpenNetwork], patience_s: float = DRIVE_PATIENCE_S) -> OpenNetwork | Message:
    """Give what is being opened at *path*, or why it cannot be shown yet."""
    try:
        return opening.result(patience_s)
    except TimeoutError:
        return Message("network.waiting", {"path": str(path)})
    except NetGrowError as error:
        return error.message


def _own_folder(*, is_for_import: bool = False) -> Path:
    """Give the folder of the person's documents, or of what they downloaded; their own where that is not there."""
    from PySide6.QtCore import QStandardPaths

    kinds = QStandardPaths.StandardLocation
    kind = kinds.DownloadLocation if is_for_import else kinds.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(kind))
    # A folder that is not there would have the chooser begin wherever the program was started.
    return folder if folder.is_dir() else Path.home()


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == NETWORK_SUFFIX else path.with_name(path.name + NETWORK_SUFFIX)
