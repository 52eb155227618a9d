"""The program tries itself: the parts that are lost most easily on the way into a package, and the main job."""

from __future__ import annotations

import time
import traceback
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage, QImageReader
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.reports.pages import write_pdf
from netgrow_desktop.reports.paper import usual_page
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.ui.icons import pixmap
from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.domain.summary import NetworkSummary
    from netgrow_desktop.ui.shell.open_network import Doors

    Check = Callable[[], str]

PATIENCE_S = 30
SAMPLE_PEOPLE = 300
SAMPLE_DAY = date(2026, 9, 16)
FEWEST_COLOURS = 8
"""An empty page has one or two colours, one with words and signs has dozens."""


FAILURES = (AttributeError, ImportError, LookupError, NetGrowError, OSError, RuntimeError, TypeError, ValueError)
"""What a check may raise where a part of the program is missing or broken; the other checks still run."""


class CheckFailedError(RuntimeError):
    """A part of the program does not work; the text says which."""


def try_everything(folder: Path, doors: Doors, sample: Path, tell: Callable[[str], object]) -> int:
    """Run every check, telling each one's outcome in a line; gives 0 if all passed, else 1.

    *folder* is empty and belongs to the check, *sample* holds the sample's files.
    """
    window = MainWindow(doors, Session(folder / "window.ini"), folder, lambda: SAMPLE_DAY)
    broken: list[BaseException] = []
    checks: tuple[tuple[str, Check], ...] = (
        ("Qt's plugins", _plugins),
        ("the window", lambda: _window(window, doors)),
        ("importing", lambda: _import(window, sample / "Connections.csv", broken)),
        ("searching", lambda: _search(window)),
        ("the tabs", lambda: _tabs(window)),
        ("the network summary as PDF", lambda: _pdf(window, folder / "summary.pdf")),
        ("undoing the import", lambda: _undo(window)),
    )
    failed = 0
    for name, check in checks:
        try:
            tell(f"ok      {name}: {check()}")
        except FAILURES:
            failed += 1
            tell(f"FAILED  {name}: {traceback.format_exc()}")
    window.close()
    QCoreApplication.processEvents()
    tell("Everything works." if not failed else f"{failed} of {len(checks)} checks failed.")
    return 1 if failed else 0


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Let the program run until *condition* holds. Raises CheckFailedError when that takes too long."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise CheckFailedError(f"waited {PATIENCE_S} s for {what}")
        QCoreApplication.processEvents()
        time.sleep(0.002)


def _plugins() -> str:
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    missing = {"svg", "png", "jpeg"} - formats
    if missing:
        raise CheckFailedError(f"no reader for {', '.join(sorted(missing))}")
    if not _has_ink(pixmap("users-round", 64).toImage()):
        raise CheckFailedError("icons are empty")
    printers = len(QPrinterInfo.availablePrinterNames())
    return f"platform {QGuiApplication.platformName()}, style {QApplication.style().name()}, {printers} printers"


def _has_ink(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def _window(window: MainWindow, doors: Doors) -> str:
    window.start(doors.own_path, doors.open_own())
    window.show()
    wait_until(lambda: window.isVisible() and window.status.count_text() != "", "the first answer")
    return f"{window.width()} x {window.height()}, {window.status.count_text()}"


def _import(window: MainWindow, file: Path, broken: list[BaseException]) -> str:
    page = window.page
    if page is None:
        raise CheckFailedError("no network is open")
    page.broke.connect(broken.append)
    window.import_files([file])
    importing = page.import_page()
    wait_until(lambda: importing.stage is Stage.DECIDING or bool(broken), "the plan")
    importing.plan_page.primary.click()
    wait_until(lambda: importing.stage is Stage.DONE or bool(broken), "the import")
    if broken:
        raise broken[0]
    result = importing.result_view.heading()
    importing.close_import()
    wait_until(lambda: page.contacts.people.rowCount() == SAMPLE_PEOPLE, "the people")
    return result


def _search(window: MainWindow) -> str:
    page = window.page
    if page is None:
        raise CheckFailedError("no network is open")
    window.tools.search.setText("jager")
    # Letters with and without accents find each other.
    wait_until(lambda: 0 < page.contacts.people.rowCount() < SAMPLE_PEOPLE, "the search")
    found = window.status.count_text()
    window.tools.search.clear()
    wait_until(lambda: page.contacts.people.rowCount() == SAMPLE_PEOPLE, "everybody again")
    return found


def _tabs(window: MainWindow) -> str:
    shown = []
    for number in (1, 2, 3, 0):
        window.show_tab(number)
        wait_until(lambda: _colours(window.grab().toImage()) >= FEWEST_COLOURS, f"tab {number} to be painted")
        shown.append(str(number))
    return f"{len(shown)} painted"


def _colours(image: QImage) -> int:
    """Count the colours of a coarse grid over the lower part of the picture, below the line of tools."""
    columns, rows = range(0, image.width(), 3), range(image.height() // 5, image.height() - 60, 7)
    return len({image.pixelColor(x, y).rgb() for x in columns for y in rows})


def _pdf(window: MainWindow, path: Path) -> str:
    summary = load_summary(window)
    document = summary_document(summary, usual_page(), words)
    write_pdf(document, path)
    content = path.read_bytes()
    if not content.startswith(b"%PDF-") or b"/Font" not in content:
        raise CheckFailedError("what was written is no PDF with letters")
    return f"{document.sheet_count} pages, {len(content)} bytes"


def load_summary(window: MainWindow) -> NetworkSummary:
    """Give the summary of the network that is open in the window."""
    page = window.page
    if page is None:
        raise CheckFailedError("no network is open")
    answers: list[NetworkSummary] = []
    page.lanes.work(lambda _: page.opened.printing().summary(SAMPLE_DAY), answers.append)
    wait_until(lambda: bool(answers), "the summary")
    return answers[0]


def _undo(window: MainWindow) -> str:
    page = window.page
    if page is None:
        raise CheckFailedError("no network is open")
    wait_until(window.menus.undo.isEnabled, "the history")
    name = window.menus.undo.text().replace("&", "")
    window.menus.undo.trigger()
    wait_until(lambda: page.contacts.people.rowCount() == 0, "nobody")
    return name
