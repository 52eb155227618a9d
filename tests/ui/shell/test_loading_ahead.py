"""What a start loads, and what is loaded in quiet moments after it."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import create_network
from netgrow_desktop.ui.shell.loading_ahead import MODULES, load_ahead

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_it_ends_when_all_is_loaded(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    load_ahead(window)

    qtbot.waitUntil(lambda: not window.findChildren(QTimer))
    assert set(MODULES) <= sys.modules.keys()


def test_they_load_in_this_order_in_a_program_that_has_nothing_loaded() -> None:
    """None may stumble over a circle of imports."""
    program = f"from importlib import import_module\nfor name in {MODULES!r}: import_module(name)"
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


WAITING = (
    "phonenumbers",
    "rapidfuzz",
    "PySide6.QtPrintSupport",
    "netgrow_desktop.cli",
    "netgrow_desktop.formats",
    "netgrow_desktop.domain.before_writing",
    "netgrow_desktop.domain.breakdown",
    "netgrow_desktop.domain.cadence.reasons",
    "netgrow_desktop.domain.examine",
    "netgrow_desktop.domain.features",
    "netgrow_desktop.domain.interviews",
    "netgrow_desktop.domain.looking_back",
    "netgrow_desktop.domain.merging",
    "netgrow_desktop.domain.owner",
    "netgrow_desktop.domain.person_names",
    "netgrow_desktop.domain.quick_log_names",
    "netgrow_desktop.domain.reminders",
    "netgrow_desktop.domain.timeline",
    "netgrow_desktop.reports.summary",
    "netgrow_desktop.services.before_writing",
    "netgrow_desktop.services.cadences",
    "netgrow_desktop.services.due_items",
    "netgrow_desktop.services.examine",
    "netgrow_desktop.services.imports",
    "netgrow_desktop.services.interviews",
    "netgrow_desktop.services.looking_back",
    "netgrow_desktop.services.promises",
    "netgrow_desktop.services.sample",
    "netgrow_desktop.services.timelines",
    "netgrow_desktop.storage.erasing",
    "netgrow_desktop.storage.exchanges",
    "netgrow_desktop.storage.history_list",
    "netgrow_desktop.storage.looking_back",
    "netgrow_desktop.storage.removals",
    "netgrow_desktop.ui.before_writing",
    "netgrow_desktop.ui.breakdown",
    "netgrow_desktop.ui.career",
    "netgrow_desktop.ui.duplicates",
    "netgrow_desktop.ui.examine",
    "netgrow_desktop.ui.follow_ups",
    "netgrow_desktop.ui.importing",
    "netgrow_desktop.ui.interviews",
    "netgrow_desktop.ui.looking_back",
    "netgrow_desktop.ui.person.page",
    "netgrow_desktop.ui.planning",
    "netgrow_desktop.ui.printing",
    "netgrow_desktop.ui.settings",
    "netgrow_desktop.ui.shell.backups_page",
    "netgrow_desktop.ui.shell.calendar_feed",
    "netgrow_desktop.ui.shell.history_page",
    "netgrow_desktop.ui.shell.problems",
    "netgrow_desktop.ui.shell.reminder_desk",
    "netgrow_desktop.ui.shell.tray",
)
"""Modules and packages that the first people on screen must not wait for."""
START = """
import sys
from PySide6.QtCore import QCoreApplication
from netgrow_desktop.__main__ import main
from netgrow_desktop.ui.contacts.people_table import PeopleTable

paint, loaded = PeopleTable.paintEvent, []

def painted(table, event):
    paint(table, event)
    if not loaded and table.people.contact_at(0):
        loaded.extend(sys.modules)
        QCoreApplication.quit()

PeopleTable.paintEvent = painted
main([sys.argv[1]])
print(*loaded)
"""


def test_the_first_people_on_screen_wait_for_nothing_that_is_needed_later(tmp_path: Path) -> None:
    with closing(create_network(tmp_path / "mine.netgrow")) as network:
        ContactService(network).add(ContactDraft(name="Ada Kowalska"))
    own = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    command = [sys.executable, "-c", START, str(tmp_path / "mine.netgrow")]
    surroundings = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=surroundings, check=True, timeout=60, capture_output=True, text=True)

    loaded = set(done.stdout.split())
    assert "netgrow_desktop.ui.contacts.people_table" in loaded
    assert loaded & {*WAITING, *MODULES} == set()
