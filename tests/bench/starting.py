"""From the start of the process to people on screen, beside a bare PySide6 window with an empty table."""

from __future__ import annotations

import gc
import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from tests.bench import jobs
from tests.bench.figures import Figure, Settings, figure, median

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

_PAINT = "paintEvent"


def measure(settings: Settings) -> Iterator[Figure]:
    """Start both in turns."""
    # The first one leaves bytecode and a warm disk behind.
    jobs.run(settings.folder, "starting", "netgrow", time.monotonic(), settings.network)
    found: dict[str, list[dict[str, Any]]] = {"netgrow": [], "bare": []}
    for _ in range(2 * settings.rounds):
        found["bare"].append(jobs.run(settings.folder, "starting", "bare", time.monotonic()))
        found["netgrow"].append(jobs.run(settings.folder, "starting", "netgrow", time.monotonic(), settings.network))
    wall = {way: [each["wall"] for each in runs] for way, runs in found.items()}
    cpu = {way: median([each["cpu"] for each in runs]) for way, runs in found.items()}
    yield figure("start to painted rows", wall["netgrow"], "s", beside=f"CPU {cpu['netgrow']:.2f}")
    yield figure("start of a bare window", wall["bare"], "s", beside=f"CPU {cpu['bare']:.2f}")
    cpu_ratio = f"by CPU {cpu['netgrow'] / cpu['bare']:.1f}"
    ratio = median(wall["netgrow"]) / median(wall["bare"])
    yield Figure("start: times a bare window", ratio, "x", 4, beside=cpu_ratio)


# Jobs


def netgrow(begun: str, network: str) -> dict[str, Any]:
    """Start the program on *network* and stop it when the table shows people."""
    from netgrow_desktop.__main__ import load_storage, main

    # The table is watched from its class, so everything is imported before main does, in the same order.
    gc.disable()
    load_storage()
    import_module("netgrow_desktop.app")
    from PySide6.QtCore import QCoreApplication

    from netgrow_desktop.ui.contacts.people_table import PeopleTable

    shown: dict[str, float] = {}
    paint = PeopleTable.paintEvent

    def painted(table: PeopleTable, event: QPaintEvent) -> None:
        paint(table, event)
        last = table.rowAt(table.viewport().height() - 1)
        # Few people do not fill the window.
        last = last if last >= 0 else table.people.rowCount() - 1
        if not shown and table.people.contact_at(0) and table.people.contact_at(last):
            shown.update(_since(begun))
            QCoreApplication.quit()

    setattr(PeopleTable, _PAINT, painted)
    code = main([network])
    return {**shown, "code": code}


def bare(begun: str) -> dict[str, Any]:
    """Show a window with an empty table."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    shown: dict[str, float] = {}

    class Table(QTableView):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            shown.update(_since(begun))
            app.quit()

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(Table())
    window.resize(1280, 800)
    window.show()
    return {"code": app.exec(), **shown}


def _since(begun: str) -> dict[str, float]:
    return {"wall": time.monotonic() - float(begun), "cpu": time.process_time()}
