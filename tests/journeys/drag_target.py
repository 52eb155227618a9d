"""The real window in a process of its own; it says where it is, then what was dropped on it, and ends.

Arguments: a folder for its network, and the widget to drop on: ``search`` or ``middle``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer

from netgrow_desktop.app import application, network_doors
from netgrow_desktop.ui.importing.import_page import Stage
from netgrow_desktop.ui.theme import apply_theme
from tests.journeys.conftest import open_window

if __name__ == "__main__":
    folder, place = Path(sys.argv[1]), sys.argv[2]
    app = application()
    apply_theme(app, "light")
    doors = network_doors(folder)
    window = open_window(folder)
    window.start(doors.own_path, doors.open_own())
    window.setGeometry(300, 0, 900, 700)
    window.show()
    page = window.page
    if page is None:
        sys.exit("no network is open")

    def tell(stage: Stage) -> None:
        if stage is Stage.DECIDING:
            QTimer.singleShot(0, end)

    importing = page.import_page()

    def end() -> None:
        plan = importing.plan_page
        print(
            plan.lines[0].sentence, "|", window.tools.search.text(), "|", window.drops.overlay.isVisible(), flush=True
        )
        window.close()

    importing.stage_changed.connect(tell)
    widget = window.tools.search if place == "search" else window
    spot = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    QTimer.singleShot(300, lambda: print(spot.x(), spot.y(), flush=True))
    sys.exit(app.exec())
