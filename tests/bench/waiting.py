"""Whether the window stays alive while an import runs in its lanes, and how soon it stops when told to."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import Figure, Settings, figure, median

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.ui.importing.import_page import ImportPage, Stage

MOMENTS = (0.02, 0.2, 0.4, 0.6, 0.8, 0.97)
"""When the import is cancelled: shares of how long reading, or writing, takes."""


def measure(settings: Settings) -> Iterator[Figure]:
    """Import into an empty network in a window, then cancel the same at several moments."""
    runs = []
    for number in range(settings.rounds):
        network = settings.folder / f"watched-{number}.netgrow"
        runs.append(jobs.run(settings.folder, "waiting", "pauses", settings.export, network))
    pauses = [max(each["reading"], each["writing"], each["showing"]) for each in runs]
    parts = ", ".join(
        f"{part} {median([each[part] for each in runs]):.0f}" for part in ("reading", "writing", "showing")
    )
    yield figure("import: longest pause of the window", pauses, "ms", 100, parts)
    yield figure(
        "import in the window, reading and writing", [each["reading_s"] + each["writing_s"] for each in runs], "s"
    )
    reading, writing = (median([each[part] for each in runs]) for part in ("reading_s", "writing_s"))
    network = settings.folder / "cancelled.netgrow"
    found = jobs.run(settings.folder, "waiting", "cancels", settings.export, network, reading, writing)
    spread = f"longest of {len(found['reading'])} while reading, {len(found['writing'])} while writing"
    longest = max([*found["reading"], *found["writing"], 0])
    yield Figure("import: cancel to rolled back", longest, "s", 0.5, beside=spread)


# Jobs


def pauses(export: str, network: str) -> dict[str, Any]:
    """Import with a heart beating in the GUI thread; gives its longest pauses in ms, less the beat itself."""
    from netgrow_desktop.ui.importing.import_page import Stage
    from tests.bench.window import Heart, live, open_window, until

    window, page = open_window(Path(network))
    live(0.5)
    heart = Heart(window)
    found: dict[str, Any] = {}

    def phase(name: str, condition: Callable[[], bool]) -> None:
        begun = time.perf_counter()
        until(condition, name)
        found[f"{name}_s"] = time.perf_counter() - begun
        live(0.1)
        found[name] = max(heart.gaps)
        heart.forget()

    live(0.05)
    heart.forget()
    window.import_files([Path(export)])
    importing = page.import_page()
    phase("reading", lambda: importing.stage is Stage.DECIDING)
    importing.plan_page.primary.click()
    phase("writing", lambda: importing.stage is Stage.DONE)
    people = importing.people()
    importing.close_import()
    table = page.contacts.table
    phase("showing", lambda: table.people.rowCount() == people and table.people.contact_at(0) is not None)
    window.close()
    return found


def cancels(export: str, network: str, reading: str, writing: str) -> dict[str, Any]:
    """Cancel at :data:`MOMENTS` of reading and of writing, which take so many seconds; gives the seconds it took."""
    from netgrow_desktop.ui.importing.import_page import Stage
    from tests.bench.window import open_window, until

    window, page = open_window(Path(network))
    importing = page.import_page()
    stopped = []
    for moment in MOMENTS:
        window.import_files([Path(export)])
        stopped += _cancelled(importing, Stage.READING, moment * float(reading))
    window.import_files([Path(export)])
    until(lambda: importing.stage is Stage.DECIDING, "the plan")
    undone = []
    for moment in MOMENTS:
        if importing.stage is Stage.DECIDING:
            importing.plan_page.primary.click()
            undone += _cancelled(importing, Stage.APPLYING, moment * float(writing))
    window.close()
    return {"reading": stopped, "writing": undone}


def _cancelled(importing: ImportPage, stage: Stage, after: float) -> list[float]:
    """Cancel after so many seconds and give how long it took to stop, or nothing if it was over before."""
    from tests.bench.window import live, until

    live(after)
    if importing.stage is not stage:
        return []
    begun = time.perf_counter()
    importing.cancel()
    until(lambda: importing.stage is not stage, "the import to stop")
    return [time.perf_counter() - begun]
