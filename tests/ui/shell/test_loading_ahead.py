"""What is loaded in quiet moments after the start."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from netgrow_desktop.ui.shell.loading_ahead import MODULES, load_ahead

if TYPE_CHECKING:
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
