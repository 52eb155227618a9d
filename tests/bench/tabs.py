"""The other two tabs: one key on the board to what it shows then, and opening the calendar with very much in it."""

from __future__ import annotations

import shutil
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import jobs
from tests.bench.figures import TODAY, Figure, Settings, figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.viewmodels.follow_ups import AgendaModel

PLANNED = 10_000
SORTED, DONE = 30, 10


def measure(settings: Settings) -> Iterator[Figure]:
    """Look at both in a window on a copy of the network."""
    copy = settings.folder / "tabs.netgrow"
    shutil.copy(settings.network, copy)
    board = jobs.run(settings.folder, "tabs", "board", copy, min(SORTED, settings.people // 20), settings.calm)
    yield figure("breakdown: opening the board", [board["opening"]], "ms")
    yield figure("breakdown: key S to painted cards", board["keys"], "ms")
    shutil.copy(settings.network, copy)
    planned = min(PLANNED, settings.people)
    jobs.run(settings.folder, "tabs", "plan", copy, planned)
    opening, done = [], []
    for _ in range(settings.rounds):
        copy.with_suffix(".ini").unlink(missing_ok=True)
        seen = jobs.run(settings.folder, "tabs", "calendar", copy, min(DONE, planned // 4), settings.calm)
        opening.append(seen["opening"])
        done.extend(seen["done"])
    yield figure(f"follow-ups: opening with {planned} planned", opening, "ms")
    yield figure("follow-ups: marking done to repaint", done, "ms", 50.0)


# Jobs


def board(network: str, keys: str, calm: str) -> dict[str, Any]:
    """Open the board and sort undecided people one after the other with the key S."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.ui.breakdown.breakdown_tab import BreakdownTab
    from tests.bench.window import Paints, found, live, open_window, until

    window, page = open_window(Path(network))
    live(float(calm))
    begun = time.perf_counter()
    window.show_tab(1)
    tab = found(window, BreakdownTab)
    pile, strategic = (tab.board.columns[each].cards for each in (None, Category.STRATEGIC))
    people, sorted_people = len(page.contacts.people.ids()), 0
    shown = [
        Paints(pile, lambda: pile.cards.rowCount() == people - sorted_people and pile.cards.contact_at(0) is not None),
        Paints(
            strategic,
            lambda: (
                strategic.cards.rowCount() == sorted_people
                and (not sorted_people or strategic.cards.contact_at(0) is not None)
            ),
        ),
    ]
    until(shown[0].seen, "the board")
    opening = (time.perf_counter() - begun) * 1000
    live(float(calm))
    tab.board.enter()
    took = []
    for _ in range(int(keys)):
        sorted_people += 1
        for each in shown:
            each.forget()
        begun = time.perf_counter()
        QTest.keyClick(pile, Qt.Key.Key_S)
        until(lambda: all(each.seen() for each in shown), "the cards")
        took.append((time.perf_counter() - begun) * 1000)
        live(float(calm) / 5)
    window.close()
    return {"opening": opening, "keys": took}


def plan(network: str, planned: str) -> dict[str, Any]:
    """Plan follow-ups around today."""
    from netgrow_desktop.domain.queries import ContactQuery
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.storage.network import open_network

    opened = open_network(Path(network))
    ids = ContactService(opened).find(ContactQuery())[: int(planned)]
    service = FollowUpService(opened)
    days = 100
    for number in range(days):
        service.plan(ids[number::days], TODAY + timedelta(days=number - days // 2), "Say hello")
    opened.close()
    return {"planned": len(ids)}


def calendar(network: str, done: str, calm: str) -> dict[str, Any]:
    """Open the calendar and mark some as done; gives the ms to the painted agenda, and from each write to it again."""
    from functools import partial

    from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
    from tests.bench.window import Paints, found, live, open_window, until

    window, page = open_window(Path(network))
    live(float(calm))
    begun = time.perf_counter()
    window.show_tab(3)
    agenda = found(window, FollowUpsTab).agenda
    shown = Paints(agenda, lambda: agenda.model().rowCount() > 0)
    until(shown.seen, "the agenda")
    opening = (time.perf_counter() - begun) * 1000
    live(float(calm))
    took = []
    for _ in range(int(done)):
        item, rows = agenda.rows.item_at(1), agenda.rows.rowCount()
        if item is None:
            raise RuntimeError("nobody is due")
        gone = Paints(agenda, partial(_is_shorter, agenda.rows, rows))
        begun = time.perf_counter()
        page.lanes.write(partial(page.opened.follow_ups.complete, item, TODAY))
        until(gone.seen, "the agenda without the one who is done")
        took.append((time.perf_counter() - begun) * 1000)
        live(float(calm) / 5)
    window.close()
    return {"opening": opening, "done": took}


def _is_shorter(rows: AgendaModel, before: int) -> bool:
    return rows.rowCount() < before
