"""Shows one screen of the program after the other, for a screen reader in another process.

Says the name of each and the title of its window, and goes on when a line comes in.
"""

from __future__ import annotations

import json
import os
import select
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from netgrow_desktop.ui.theme import apply_theme
from tests.ui.walk import opened_sample, screens

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
    window.close()
    # What still runs in the background is of no interest.
    os._exit(0)


main(Path(sys.argv[1]))
