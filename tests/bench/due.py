"""How long the due list takes, the file being open: what is overdue or due today, and all that the calendar shows."""

from __future__ import annotations

import gc
import shutil
import time
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import TODAY, Figure, Settings, figure

if TYPE_CHECKING:
    from collections.abc import Iterator


def measure(settings: Settings) -> Iterator[Figure]:
    """Look at a network with five contacts for each person, where one in ten is followed up, then one in four."""
    many = settings.folder / "due-many.netgrow"
    few = settings.folder / "due.netgrow"
    jobs.run(settings.folder, "examining", "make", settings.network, many)
    jobs.run(settings.folder, "due", "make", many, few)
    for network, bar in ((few, 150.0), (many, None)):
        runs = [jobs.run(settings.folder, "due", "look", network) for _ in range(settings.rounds)]
        first = runs[0]
        of = f"of {first['followed']} people with a cadence"
        yield figure(f"due list, {of}", [each["due"] for each in runs], "ms", bar, f"{first['items']} due")
        yield figure(f"calendar, {of}", [each["all"] for each in runs], "ms")
        yield figure(f"number on the tab, {of}", [each["count"] for each in runs], "ms")


# Jobs


def make(source: str, network: str) -> dict[str, Any]:
    """Copy a network and give a cadence to one in ten people, their own or that of their category; some birthdays."""
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.services.cadences import CadenceService
    from netgrow_desktop.storage.network import open_network

    shutil.copy(source, network)
    with closing(open_network(Path(network))) as opened:
        with opened.writing_unrecorded() as connection:
            connection.exec_driver_sql("UPDATE contacts SET cadence_days = CASE id % 25 WHEN 5 THEN 90 END")
            connection.exec_driver_sql(
                "UPDATE contacts SET birthday = '--' || substr(date('2026-01-01', '+' || (id % 365) || ' days'), 6) "
                "WHERE id % 50 = 0"
            )
        for category in (Category.STRATEGIC, Category.OPERATIONAL):
            CadenceService(opened).set_of_category(category, 60, date(2026, 1, 1))
    return {}


def look(network: str) -> dict[str, Any]:
    """Ask as the program does when it starts, when the tab opens, and for the number on the tab."""
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.storage.network import open_network

    gc.set_threshold(50_000, 20, 100)
    with closing(open_network(Path(network), write=False)) as opened:
        service = FollowUpService(opened)
        service.due_items(TODAY, 1)
        took = {}
        begun = time.perf_counter()
        items = service.due_items(TODAY, until=TODAY)
        took["due"] = (time.perf_counter() - begun) * 1000
        begun = time.perf_counter()
        everything = service.due_items(TODAY)
        took["all"] = (time.perf_counter() - begun) * 1000
        begun = time.perf_counter()
        service.due_count(TODAY)
        took["count"] = (time.perf_counter() - begun) * 1000
    return {**took, "items": len(items), "followed": sum(item.cadence_days is not None for item in everything)}
