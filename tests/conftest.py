"""The same surroundings for every test: no window on screen, one language, one time zone, nobody's own files."""

from __future__ import annotations

import faulthandler
import gc
import os
import secrets
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Qt and the C library read these once, so they are set before any test module is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="en", TZ="UTC")
if hasattr(time, "tzset"):
    time.tzset()

# The same examples in every run; python3 dev.py test --all looks for new ones.
settings.register_profile("quick", derandomize=True, max_examples=30)
settings.register_profile("wide", print_blob=True)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose how hypothesis looks for examples; let a crash end the run, and garbage wait for the main thread."""
    settings.load_profile("quick" if config.getoption("markexpr") == "not slow" else "wide")
    # To tell of the other threads, too, which go on running meanwhile, can hang a crashed process for ever.
    faulthandler.enable(os.dup(sys.__stderr__.fileno()) if sys.__stderr__ else 2, all_threads=False)
    gc.disable()
    gc.set_threshold(50_000, 20, 100)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect garbage where the program does, on the thread that its windows live on, and leave no window behind.

    Each window that is alive is dressed anew whenever a later test chooses a theme: hundreds took most of the time.
    """
    from netgrow_desktop.background.garbage import collect_if_due

    collect_if_due()
    if "PySide6.QtWidgets" in sys.modules:
        _remove_windows()


def _remove_windows() -> None:
    """Delete every window and menu of the test that ended, and whatever else it wanted to be deleted later."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtWidgets import QApplication, QWidget

    if isinstance(QCoreApplication.instance(), QApplication):
        if QApplication.keyboardModifiers():
            # Ctrl or Shift stays pressed for Qt where the window that was told of it has gone since.
            from PySide6.QtTest import QTest

            QTest.keyClick(QWidget(), Qt.Key.Key_Control)
        for window in QApplication.topLevelWidgets():
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what could not be proven here, which a mere "s" among thousands of dots would hide."""
    reasons = {str(each.longrepr[2]) for each in terminalreporter.getreports("skipped") if len(each.longrepr) == 3}
    for reason in sorted(each for each in reasons if "NOT PROVEN" in each):
        terminalreporter.write_line(reason, yellow=True, bold=True)


@pytest.fixture(scope="session", autouse=True)
def _new_networks_are_copies() -> Iterator[None]:
    """Let new networks be copies of the first that was made: laying one out takes longer than most tests.

    Each gets a name of its own for its calendar, the only thing in which two new networks differ.
    """
    from netgrow_desktop.storage import network

    lay_out: Callable[[Path], None] = network.__dict__["_lay_out"]
    made: dict[bytes, bytes] = {}

    def copy(path: Path) -> None:
        for name, content in made.items():
            path.write_bytes(content.replace(name, secrets.token_hex(len(name) // 2).encode()))
        if not made:
            lay_out(path)
            with closing(sqlite3.connect(path)) as file:
                (name,) = file.execute("SELECT name FROM calendar_feed").fetchone()
            made[name.encode()] = path.read_bytes()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "_lay_out", copy)
        yield


_home = tempfile.TemporaryDirectory(prefix="netgrow-test-home-")
for _variable, _folder in {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    _path = Path(_home.name, _folder)
    _path.mkdir(mode=0o700, exist_ok=True)
    os.environ[_variable] = str(_path)
