"""The sorting session: how soon a key shows the next person, and how long its two long questions take."""

from __future__ import annotations

import gc
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import Figure, Settings, figure, percentile

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = 60
PAUSES = 8
"""How many pauses fit into the calm before a window is measured: between two keys there is one."""


def measure(settings: Settings) -> Iterator[Figure]:
    """Sort in a window on a network with five contacts for each person, then ask who is undecided, and why."""
    network = settings.folder / "sorted.netgrow"
    made = jobs.run(settings.folder, "examining", "make", settings.network, network)
    beside = f"{made['people']} people, {made['interactions']} contacts"
    runs = [jobs.run(settings.folder, "sorting", "questions", network) for _ in range(settings.rounds)]
    yield figure("sorting: who is undecided, in order", [each["queue"] for each in runs], "s", 1.0, beside)
    yield figure("sorting: suggestions by reason", [each["groups"] for each in runs], "s", 1.0, beside)
    yield figure("breakdown: swim lanes by organisation", [each["lanes"] for each in runs], "s", 1.0, beside)
    keys = min(KEYS, settings.people // 4)
    session = jobs.run(settings.folder, "sorting", "session", network, keys, settings.calm)
    yield figure("sorting: opening the session", [session["opening"]], "ms")
    yield figure("sorting: key S to the next person painted", session["keys"], "ms", 30)
    yield Figure("sorting: the same, 95 of 100", percentile(session["keys"], 95), "ms")


# Jobs


def questions(network: str) -> dict[str, Any]:
    """Ask who is undecided, and for the suggestions by reason, the file being open."""
    from netgrow_desktop.domain.breakdown import LaneKind
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.sorting import SortingService
    from netgrow_desktop.storage.network import open_network

    gc.set_threshold(50_000, 20, 100)
    found: dict[str, float] = {}
    with closing(open_network(Path(network), write=False)) as opened:
        sorting, breakdown = SortingService(opened), BreakdownService(opened)
        for name, ask in (
            ("queue", sorting.queue),
            ("groups", sorting.groups),
            ("lanes", lambda: breakdown.lanes(LaneKind.ORGANIZATION)),
        ):
            begun = time.perf_counter()
            ask()
            found[name] = time.perf_counter() - begun
    return found


def session(network: str, keys: str, calm: str) -> dict[str, Any]:
    """Sort one person after the other with the key S; gives the ms from each key to the next person's name."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from netgrow_desktop.ui.breakdown.sorting_page import SortingPage
    from netgrow_desktop.ui.shell.network_page import SORTING
    from tests.bench.window import Paints, found, live, open_window, until

    window, _ = open_window(Path(network))
    live(float(calm))
    begun = time.perf_counter()
    window.show_tab(SORTING)
    page = found(window, SortingPage)
    person = 0
    shown = Paints(page.desk.card, lambda: page.session.card() is not None and page.session.current() != person)
    until(shown.seen, "the first person")
    opening = (time.perf_counter() - begun) * 1000
    live(float(calm))
    took = []
    for _ in range(int(keys)):
        person = page.session.current()
        shown.forget()
        begun = time.perf_counter()
        QTest.keyClick(page.desk, Qt.Key.Key_S)
        until(shown.seen, "the next person")
        took.append((time.perf_counter() - begun) * 1000)
        live(float(calm) / PAUSES)
    sorted_people = page.session.progress()[0]
    window.close()
    if sorted_people != int(keys):
        raise RuntimeError(f"{sorted_people} of {keys} keys were taken")
    return {"opening": opening, "keys": took}
