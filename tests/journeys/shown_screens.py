"""Shows one screen of the program after the other, for a screen reader in another process.

Says the name of each and the title of its window, and goes on when a line comes in.
"""

from __future__ import annotations

import json
import os
import select
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.theme import apply_theme
from tests.ui.walk import TABLE, opened_sample, page_of, screens, settle

if TYPE_CHECKING:
    from netgrow_desktop.ui.main_window import MainWindow

PAUSE_S = 0.01


def main(folder: Path) -> None:
    app = QApplication([])
    apply_theme(app, "light")
    window = opened_sample(folder)
    for name, screen in screens(window, folder):
        if ", further down" in name:
            continue
        print(json.dumps([name, screen.windowTitle()]), flush=True)
        while not select.select([sys.stdin], [], [], PAUSE_S)[0]:
            QCoreApplication.processEvents()
        sys.stdin.readline()
    import_table(window, folder)
    window.close()
    # What still runs in the background is of no interest.
    os._exit(0)


def import_table(window: MainWindow, folder: Path) -> None:
    """Import somebody to the end, which takes as long as it takes, and is told."""
    table = folder / "2.csv"
    table.write_text(TABLE.format(name="Bo"), encoding="utf-8")
    window.import_files([table])
    importing = page_of(window).import_page()
    settle(lambda: importing.stage is Stage.DECIDING)
    importing.plan_page.primary.click()
    settle(lambda: importing.stage is Stage.DONE)


main(Path(sys.argv[1]))
