"""What the services take for other large things: undo, importing again, exporting, the network summary."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import jobs
from tests.bench.figures import TODAY, Figure, Settings, figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def measure(settings: Settings) -> Iterator[Figure]:
    """Do each of them on a copy of the network; nothing here has a bar."""
    found: dict[str, list[float]] = {}
    for number in range(settings.rounds):
        copy = settings.folder / f"verbs-{number}.netgrow"
        shutil.copy(settings.network, copy)
        took = jobs.run(settings.folder, "verbs", "everything", settings.export, copy)
        took.pop("whole")
        for what, seconds in took.items():
            found.setdefault(what, []).append(seconds)
        copy.unlink()
    for what, values in found.items():
        yield figure(what, values, "s")


# Jobs


def everything(export: str, network: str) -> dict[str, float]:
    """Do everything once and give the seconds that each took."""

    from netgrow_desktop.reports.offscreen import write_summary
    from netgrow_desktop.services import backups, exports
    from netgrow_desktop.services.history import HistoryService
    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.services.summary import SummaryService
    from netgrow_desktop.storage.integrity import check_integrity
    from netgrow_desktop.storage.network import open_network

    path = Path(network)
    opened = open_network(path)
    imports, history = ImportService(opened), HistoryService(opened)
    took: dict[str, float] = {}

    def timed(what: str, act: Callable[[], object]) -> None:
        begun = time.perf_counter()
        act()
        took[what] = time.perf_counter() - begun

    def import_again() -> None:
        plan = imports.plan([Path(export)])
        imports.apply(plan)
        plan.close()

    timed("import of the same file again", import_again)
    timed("export as JSON", lambda: exports.write_file(opened, "json", path.with_suffix(".json")))
    timed("export as CSV", lambda: exports.write_file(opened, "csv", path.with_suffix(".csv")))
    timed(
        "summary as PDF",
        lambda: write_summary(SummaryService(opened).summary(TODAY), path.with_suffix(".pdf")),
    )
    timed("check of the file", lambda: check_integrity(opened))
    timed("backup", lambda: backups.back_up(path))
    timed("undo of the import", history.undo)
    timed("redo of the import", history.redo)
    opened.close()
    return took
