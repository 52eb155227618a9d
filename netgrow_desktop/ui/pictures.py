"""Pictures of the window with the sample network, for where there is no display to open it on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.reports.pages import write_pdf
from netgrow_desktop.reports.paper import usual_page
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.self_test import SAMPLE_DAY, SAMPLE_PEOPLE, load_summary, wait_until
from netgrow_desktop.ui.shell.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.ui.shell.open_network import Doors

SIZE = (1280, 800)
TABS = ("contacts", "breakdown", "examine", "follow-ups")
SHOWN_ROW = 1
"""The row of the person in the panel: one with a category and a follow-up."""

SETTLED_S = 1.5


def write_pictures(folder: Path, place: Path, doors: Doors) -> list[Path]:
    """Write ``network-summary.pdf``, ``window.png`` and a picture of each tab to *folder*; gives their paths.

    *place* is an empty folder for the network that is shown.
    """
    folder.mkdir(parents=True, exist_ok=True)
    window = MainWindow(doors, Session(place / "window.ini"), place, lambda: SAMPLE_DAY)
    window.resize(*SIZE)
    window.start(doors.sample_path, doors.create_sample(SAMPLE_DAY))
    window.show()
    page = window.page
    if page is None:
        raise RuntimeError("the sample could not be opened")
    page.notices.withdraw("sample")
    wait_until(lambda: page.contacts.people.rowCount() == SAMPLE_PEOPLE, "the sample's people")
    page.contacts.table.go_to(page.contacts.people.id_at(SHOWN_ROW))
    written = [folder / "network-summary.pdf"]
    write_pdf(summary_document(load_summary(window), usual_page(), words), written[0])
    for number, name in enumerate(TABS):
        window.show_tab(number)
        _settle()
        written.append(folder / f"{name}.png")
        window.grab().save(str(written[-1]))
    written.append(folder / "window.png")
    window.show_tab(0)
    _settle()
    window.grab().save(str(written[-1]))
    window.close()
    return written


def _settle() -> None:
    """Wait until the answers that a screen asked for are painted."""
    end = time.monotonic() + SETTLED_S
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
